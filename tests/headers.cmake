# SPDX-License-Identifier: MIT
# Target headers_alone: every header compiles by itself, and twice over. Not part of `all`; the test
# of the same name builds it.
add_library(headers_alone OBJECT EXCLUDE_FROM_ALL)
foreach(folder timelines engine render cli)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/${folder}/*.hpp)
    foreach(header IN LISTS headers)
        set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n#include \"${header}\"  // twice\n")
        target_sources(headers_alone PRIVATE ${source})
    endforeach()
endforeach()
target_compile_options(headers_alone PRIVATE -O0 -g0)
# What the folders link PRIVATE, their private headers may include.
target_link_libraries(headers_alone PRIVATE
    detente_warnings commands Boost::headers yaml-cpp::yaml-cpp simdjson::simdjson fmt::fmt
    PkgConfig::GUMBO PkgConfig::ICU ZLIB::ZLIB EXPAT::EXPAT PkgConfig::GVC PkgConfig::RSVG)
target_include_directories(headers_alone PRIVATE ${PROJECT_BINARY_DIR}/engine)  # generated tables
add_dependencies(headers_alone timelines engine render)

add_test(NAME headers_compile_alone
    COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target headers_alone)
set_tests_properties(headers_compile_alone PROPERTIES TIMEOUT 600)
