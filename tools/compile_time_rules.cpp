// SPDX-License-Identifier: MIT
// Compiles engine/time/rules/*.txt to the tables of the time tagger: word classes, the lexicon and
// one graph over all patterns.
#include <fstream>
#include <iostream>
#include <stdexcept>

#include "tools/time_rules/pattern_graph.hpp"
#include "tools/time_rules/read_rules.hpp"
#include "tools/time_rules/write_tables.hpp"

namespace {

constexpr std::size_t most_classes = 256;  ///< bits of a ClassSet

void compile(const std::string& names_path, const std::string& tables_path, char** begin,
             char** end) {
    time_rules::Rules rules;
    for (char** path = begin; path != end; ++path) read_file(rules, *path);
    build_graph(rules);
    if (rules.classes.size() > most_classes) throw std::runtime_error("more than 256 word classes");
    std::ofstream names(names_path);
    write_names(names, rules);
    std::ofstream tables(tables_path);
    write_tables(tables, rules);
    if (!names || !tables) throw std::runtime_error("cannot write " + tables_path);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 4)
        throw std::runtime_error("usage: compile_time_rules NAMES.inc TABLES.inc RULES...");
    compile(argv[1], argv[2], argv + 3, argv + argc);
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
