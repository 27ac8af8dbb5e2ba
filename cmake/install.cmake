# SPDX-License-Identifier: MIT
# `cmake --install`: the program, the libraries with their public headers, and a package
# for find_package(detente). tests/package builds a program against the result.
include(CMakePackageConfigHelpers)

# The doors of each library and what they include. Everything else is private.
set(DETENTE_PUBLIC_HEADERS
    timelines/check.hpp
    timelines/dated_sentence.hpp
    timelines/edtf.hpp
    timelines/error.hpp
    timelines/files.hpp
    timelines/json.hpp
    timelines/language.hpp
    timelines/meeting.hpp
    timelines/merge.hpp
    timelines/records.hpp
    timelines/register/register.hpp
    timelines/timeline.hpp
    timelines/timeline_file.hpp
    engine/document/document.hpp
    engine/document/read.hpp
    engine/explain.hpp
    engine/extract.hpp
    engine/text/text.hpp
    engine/text/vocabulary.hpp
    engine/time/timex.hpp
    render/layout/palette.hpp
    render/render.hpp
    render/theme.hpp)
foreach(header IN LISTS DETENTE_PUBLIC_HEADERS)
    cmake_path(GET header PARENT_PATH folder)
    install(FILES ${PROJECT_SOURCE_DIR}/${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/detente/${folder})
endforeach()

foreach(library timelines engine render)
    set_target_properties(${library} PROPERTIES OUTPUT_NAME detente_${library})
endforeach()
install(TARGETS detente timelines engine render EXPORT detente
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/detente)
install(EXPORT detente NAMESPACE detente:: FILE detenteTargets.cmake DESTINATION ${package_folder})
configure_package_config_file(cmake/detenteConfig.cmake.in ${PROJECT_BINARY_DIR}/detenteConfig.cmake
    INSTALL_DESTINATION ${package_folder} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/detenteConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/detenteConfig.cmake ${PROJECT_BINARY_DIR}/detenteConfigVersion.cmake
    DESTINATION ${package_folder})
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
