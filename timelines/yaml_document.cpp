// SPDX-License-Identifier: MIT
#include "timelines/yaml_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace detente {
namespace {

// yaml-cpp 0.7 takes a quote that is open at the end of the file as closed; this makes it object.
constexpr const char* end_of_document = "\n...\n";

/// What yaml-cpp says, and what it usually means.
struct Hint {
    std::string_view says;
    std::string_view means;
};
constexpr std::array<Hint, 8> hints{{
    {"illegal map value", "a text that holds ': ' stands in quotes"},
    {"end of map not found", "check the indentation of this and the line before"},
    {"end of sequence not found", "check the indentation of this and the line before"},
    {"end of sequence flow not found", "a '[' has no ']'"},
    {"end of map flow not found", "a '{' has no '}', or a '#' stands before it without quotes"},
    {"illegal document indicator in scalar", "a quote that was opened is not closed"},
    {"bad file", "lists or mappings are nested too deeply"},
    {"anchor is not defined", "a text that begins with '*' stands in quotes"},
}};

/// Whether a line from the first to the `last` (0-based) is indented with a tab.
bool indented_with_tab(std::string_view yaml, int last) {
    for (int line = 0; line <= last && !yaml.empty(); ++line) {
        const auto start = yaml.find_first_not_of(' ');
        if (start != yaml.npos && yaml[start] == '\t') return true;
        const auto end = yaml.find('\n');
        yaml.remove_prefix(end == yaml.npos ? yaml.size() : end + 1);
    }
    return false;
}

/// What only the end of the file brings to light is told in its last line.
YAML::Mark within(YAML::Mark mark, std::string_view yaml) {
    const auto end = yaml.find_last_not_of(" \t\r\n");
    const auto text = yaml.substr(0, end == yaml.npos ? 0 : end + 1);
    const auto last = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    if (mark.line <= last) return mark;
    mark.line = last;
    mark.column = 0;
    return mark;
}

std::string explain(const YAML::Exception& error, std::string_view yaml) {
    if (indented_with_tab(yaml, error.mark.line))
        return fmt::format("this is no YAML ({}): indent with spaces, not with tabs", error.msg);
    for (const auto& hint : hints)
        if (error.msg.find(hint.says) != error.msg.npos)
            return fmt::format("this is no YAML ({}): {}", error.msg, hint.means);
    return fmt::format("this is no YAML: {}", error.msg);
}

}  // namespace

void read_document(YamlReading& in, std::string_view yaml, const DocumentWords& words,
                   const std::function<void(const YAML::Node&)>& read) {
    try {
        const auto documents = YAML::LoadAll(std::string(yaml) + end_of_document);
        if (documents.empty() || documents.front().IsNull()) {
            if (!words.empty.empty()) in.problem(in.locate(YAML::Mark()), std::string(words.empty));
            return;
        }
        read(documents.front());
        if (documents.size() > 1)
            in.problem(documents[1], fmt::format("a second document begins here; {} is one "
                                                 "document, without '---' in between",
                                                 words.what));
    } catch (const YAML::Exception& error) {
        in.problem(in.locate(within(error.mark, yaml)), explain(error, yaml));
    }
}

}  // namespace detente
