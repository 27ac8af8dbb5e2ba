// SPDX-License-Identifier: MIT
// Writes the lexicon of the register as C++ tables, so that it is ready as soon as the program is.
#include <fstream>
#include <iostream>

#include "tools/lexicon/write_tables.hpp"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: compile_lexicon OUTPUT.cpp\n";
        return 2;
    }
    detente::tools::Collected lexicon;
    detente::tools::collect_register(lexicon);
    std::ofstream out(argv[1]);
    detente::tools::write_tables(out, lexicon);
    if (out.flush()) return 0;
    std::cerr << argv[1] << ": error: cannot be written\n";
    return 1;
}
