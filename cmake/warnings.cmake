# SPDX-License-Identifier: MIT
# One INTERFACE target that every target of ours links PRIVATE.
add_library(detente_warnings INTERFACE)
target_compile_options(detente_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
