// SPDX-License-Identifier: MIT
// The rules of time expressions as they are read from engine/time/rules/*.txt; the format is
// described in the README there.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace time_rules {

struct Step {
    std::string kind;            ///< "word", "not", "begin", "end" or the name of a built-in
    std::set<unsigned> classes;  ///< for "word" and "not"
    std::string role;

    auto key() const { return std::tie(kind, classes, role); }
    bool operator==(const Step& other) const { return key() == other.key(); }
};
using Sequence = std::vector<Step>;
using Sequences = std::vector<Sequence>;

struct Word {
    unsigned word_class = 0;
    int value = 0;
    bool capital = false;
    std::string text;
};

struct Pattern {
    std::string id;
    std::string action;
    std::string file;
    unsigned line = 0;
    std::string source;
    unsigned examples = 0;
    unsigned counter_examples = 0;
    Sequences sequences;
};

struct Node {
    std::vector<std::pair<Step, std::size_t>> edges;
    int pattern = -1;
};

struct Rules {
    std::vector<std::string> classes;
    std::map<std::string, unsigned> class_ids;
    std::vector<std::string> roles;
    std::vector<Word> words;
    std::map<std::string, std::set<unsigned>> builtins;
    std::map<std::string, std::string> fragments;
    std::vector<Pattern> patterns;
    std::vector<Node> trie = std::vector<Node>(1);

    unsigned class_of(const std::string& name) {
        const auto [entry, added] = class_ids.emplace(name, static_cast<unsigned>(classes.size()));
        if (added) classes.push_back(name);
        return entry->second;
    }
};

}  // namespace time_rules
