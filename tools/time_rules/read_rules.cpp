// SPDX-License-Identifier: MIT
#include "tools/time_rules/read_rules.hpp"

#include <fstream>
#include <stdexcept>

#include "tools/time_rules/pattern_parser.hpp"

namespace time_rules {
namespace {

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> result;
    std::string word;
    for (const char c : text + " ") {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            result.push_back(std::exchange(word, {}));
        }
    }
    return result;
}

/// "name: rest" to {name, rest}.
std::pair<std::string, std::string> head_and_rest(const std::string& line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) throw std::runtime_error("missing ':' in: " + line);
    const std::size_t rest = line.find_first_not_of(' ', colon + 1);
    return {line.substr(0, colon), rest == std::string::npos ? "" : line.substr(rest)};
}

void read_class(Rules& rules, const std::string& line) {
    const auto [head, rest] = head_and_rest(line);
    const std::vector<std::string> names = split(head);  // class NAME [capital]
    const unsigned id = rules.class_of(names.at(1));
    const bool capital = names.size() > 2 && names[2] == "capital";
    for (std::string word : split(rest)) {
        int value = 0;
        const std::size_t equals = word.rfind('=');
        if (equals != std::string::npos && equals > 0) {
            value = std::stoi(word.substr(equals + 1));
            word.resize(equals);
        }
        rules.words.push_back({id, value, capital, word});
    }
}

void read_line(Rules& rules, const std::string& line, const std::string& file, unsigned number) {
    if (line.empty() || line[0] == '#') return;
    if (line[0] == '+' || line[0] == '-') {
        if (rules.patterns.empty()) throw std::runtime_error("an example without its rule");
        Pattern& pattern = rules.patterns.back();
        ++(line[0] == '+' ? pattern.examples : pattern.counter_examples);
    } else if (line[0] == ' ') {
        if (rules.patterns.empty()) throw std::runtime_error("a pattern without its rule");
        Pattern& pattern = rules.patterns.back();
        pattern.source = line;
        const Sequences more = parse_pattern(rules, pattern.source);
        pattern.sequences.insert(pattern.sequences.end(), more.begin(), more.end());
    } else if (line.rfind("class ", 0) == 0) {
        read_class(rules, line);
    } else if (line.rfind("numeric ", 0) == 0) {
        for (const std::string& name : split(line.substr(8))) rules.class_of(name);
    } else if (line.rfind("builtin ", 0) == 0) {
        const auto [head, rest] = head_and_rest(line);
        for (const std::string& name : split(rest))
            rules.builtins[split(head).at(1)].insert(rules.class_ids.at(name));
    } else if (line.rfind("define ", 0) == 0) {
        const auto [head, rest] = head_and_rest(line);
        rules.fragments[split(head).at(1)] = rest;
    } else if (line.rfind("rule ", 0) == 0) {
        const auto [head, rest] = head_and_rest(line);
        rules.patterns.push_back({split(head).at(1), rest, file, number, {}, 0, 0, {}});
    } else {
        throw std::runtime_error("not understood: " + line);
    }
}

}  // namespace

void read_file(Rules& rules, const std::string& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("cannot read " + path);
    std::string line;
    for (unsigned number = 1; std::getline(file, line); ++number) try {
            read_line(rules, line, path, number);
        } catch (const std::exception& error) {
            throw std::runtime_error(path + ":" + std::to_string(number) + ": " + error.what());
        }
}

}  // namespace time_rules
