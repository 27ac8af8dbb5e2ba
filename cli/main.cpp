// SPDX-License-Identifier: MIT
// The program `detente`: the one place where an Error becomes a message and an exit code.
#include <exception>
#include <iostream>

#include "cli/program.hpp"
#include "timelines/error.hpp"

int main(int count, char** arguments) try {
    std::ios::sync_with_stdio(false);
    return detente::cli::run_program({arguments + 1, arguments + count}, std::cin, std::cout,
                                     std::cerr);
} catch (const detente::Error& error) {
    std::cerr << "detente: " << error.what() << '\n';
    return 1;
} catch (const std::exception& error) {
    std::cerr << "detente: " << error.what() << '\n';
    return 1;
}
