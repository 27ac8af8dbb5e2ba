# SPDX-License-Identifier: MIT
# One INTERFACE target that every target of ours links PRIVATE.
add_library(detente_warnings INTERFACE)
target_compile_options(detente_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 takes "x" + std::string for an overlapping copy (GCC bug 105651).
    target_compile_options(detente_warnings INTERFACE -Wno-restrict)
endif()
