// SPDX-License-Identifier: MIT
#include "tools/time_rules/write_tables.hpp"

#include <cstdint>
#include <ostream>

namespace time_rules {
namespace {

/// The bits of a class set as an initialiser.
std::string mask(const std::set<unsigned>& classes) {
    std::uint64_t words[4] = {0, 0, 0, 0};
    for (const unsigned id : classes) words[id / 64] |= std::uint64_t{1} << (id % 64);
    std::string text = "{{";
    for (const std::uint64_t word : words) text += std::to_string(word) + "U,";
    text.back() = '}';
    return text + "}";
}

std::set<unsigned> starts(const Rules& rules, const Step& step) {
    const auto builtin = rules.builtins.find(step.kind);
    return builtin == rules.builtins.end() ? step.classes : builtin->second;
}

}  // namespace

void write_names(std::ostream& out, const Rules& rules) {
    out << "enum class WordClass : std::uint8_t {\n";
    for (std::size_t i = 0; i < rules.classes.size(); ++i)
        if (rules.classes[i][0] != '\'') out << "    " << rules.classes[i] << " = " << i << ",\n";
    out << "};\ninline constexpr unsigned word_class_count = " << rules.classes.size() << ";\n\n";
    out << "enum class Role : std::uint8_t {\n    none,\n";
    for (const std::string& role : rules.roles) out << "    " << role << ",\n";
    out << "};\ninline constexpr unsigned role_count = " << rules.roles.size() + 1 << ";\n\n";
    out << "enum class StepKind : std::uint8_t { word, not_word, begin, end";
    for (const auto& [name, classes] : rules.builtins) out << ", " << name;
    out << " };\n";
}

void write_tables(std::ostream& out, const Rules& rules) {
    const std::map<std::string, std::string> kinds{{"not", "not_word"}};
    out << "constexpr LexiconRow lexicon[] = {\n";
    for (const Word& word : rules.words) {
        std::string text;
        for (const char c : word.text)
            text += (c == '"' || c == '\\') ? std::string("\\") + c : std::string(1, c);
        out << "    {\"" << text << "\", " << word.word_class << ", " << word.value << ", "
            << (word.capital ? "true" : "false") << "},\n";
    }
    out << "};\n\nconstexpr PatternRow patterns[] = {\n";
    for (const Pattern& pattern : rules.patterns)
        out << "    {\"" << pattern.id << "\", &actions::" << pattern.action << "},\n";
    out << "};\n\nconstexpr Edge edges[] = {\n";
    std::string nodes;
    std::size_t edge = 0;
    for (const Node& node : rules.trie) {
        std::set<unsigned> any;
        bool zero_width = false;
        for (const auto& [step, next] : node.edges) {
            const auto own = starts(rules, step);
            any.insert(own.begin(), own.end());
            const auto kind = kinds.find(step.kind);
            out << "    {" << mask(own) << ", " << next
                << ", StepKind::" << (kind == kinds.end() ? step.kind : kind->second)
                << ", Role::" << (step.role.empty() ? "none" : step.role) << "},\n";
            zero_width |= step.kind == "not" || step.kind == "begin" || step.kind == "end";
        }
        nodes += "    {" + mask(any) + ", " + std::to_string(edge) + ", " +
                 std::to_string(node.edges.size()) + ", " + std::to_string(node.pattern) + ", " +
                 (zero_width ? "true" : "false") + "},\n";
        edge += node.edges.size();
    }
    out << "};\n\nconstexpr Node nodes[] = {\n" << nodes << "};\n";
}

}  // namespace time_rules
