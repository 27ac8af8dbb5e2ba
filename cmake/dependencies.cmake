# SPDX-License-Identifier: MIT
# Every third-party library in one place. All come from the distribution; all are SYSTEM.
find_package(Threads REQUIRED)
find_package(date REQUIRED)
find_package(Boost 1.74 REQUIRED CONFIG)
find_package(yaml-cpp REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)  # 0.7 exports the plain name only
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GVC REQUIRED IMPORTED_TARGET libgvc libcgraph)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(RSVG REQUIRED IMPORTED_TARGET librsvg-2.0 cairo cairo-pdf)
