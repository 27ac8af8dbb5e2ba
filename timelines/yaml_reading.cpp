// SPDX-License-Identifier: MIT
#include "timelines/yaml_reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>

#include "timelines/suggest.hpp"

namespace detente {
namespace {

// 20 times the values of a timeline of 10,000 events; aliases of aliases get there in no time.
constexpr std::size_t most_visits = 5'000'000;
constexpr std::size_t most_problems = 500;

std::string_view type_of(const YAML::Node& node) {
    if (node.IsSequence()) return "a list";
    if (node.IsMap()) return "a mapping";
    return node.IsScalar() ? "text" : "nothing";
}

/// Quotes what a person wrote, cut to what a message can hold.
std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) return fmt::format("'{}'", text);
    std::size_t cut = longest;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80) --cut;
    return fmt::format("'{}…'", text.substr(0, cut));
}

std::vector<std::string_view> names_of(const std::vector<KeyInfo>& keys) {
    std::vector<std::string_view> names;
    for (const auto& key : keys) names.push_back(key.name);
    return names;
}

bool has_blank(std::string_view text) {
    return text.find_first_of(" \t\r\n") != text.npos;
}

}  // namespace

Location YamlReading::locate(const YAML::Mark& mark) const {
    if (mark.is_null()) return {file_, 0, 0};
    return {file_, static_cast<std::size_t>(mark.line) + 1,
            static_cast<std::size_t>(mark.column) + 1};
}

void YamlReading::problem(Location at, std::string message, Severity severity) {
    if (problems_.size() < most_problems)
        problems_.push_back({std::move(at), std::move(message), severity});
}

bool YamlReading::visit(const YAML::Node& node) {
    if (visits_ > most_visits) return false;
    if (++visits_ <= most_visits) return true;
    problem(node,
            "the file holds more values than a timeline can have; are aliases (*name) nested?");
    return false;
}

bool YamlReading::is_list(const YAML::Node& node) {
    if (!visit(node) || node.IsNull()) return false;
    if (!node.IsSequence()) wrong_type(node, "a list");
    return node.IsSequence();
}

std::optional<std::string> YamlReading::text(const YAML::Node& node) {
    if (!visit(node)) return std::nullopt;
    if (node.IsScalar()) return node.Scalar();
    wrong_type(node, "text");
    return std::nullopt;
}

void YamlReading::wrong_type(const YAML::Node& node, std::string_view expected) {
    std::string message = fmt::format("expected {}, found {}", expected, type_of(node));
    if (node.IsScalar()) message += fmt::format(" {}", in_quotes(node.Scalar()));
    if (node.IsScalar() && expected == "a list" && node.Scalar().size() <= 60)
        message += fmt::format("; write [{}]", node.Scalar());
    if (node.IsNull()) message += "; leave the key out where there is nothing to say";
    problem(node, std::move(message));
}

std::vector<Problem> YamlReading::take_problems() {
    std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.location.line, a.location.column) <
               std::tie(b.location.line, b.location.column);
    });
    if (problems_.size() == most_problems)
        problems_.push_back({Location{file_, 0, 0},
                             "there are more problems than these; mend them and check again",
                             Severity::error});
    return std::exchange(problems_, {});
}

void read_value(YamlReading& in, const YAML::Node& node, std::string& out) {
    if (auto text = in.text(node)) out = std::move(*text);
}

void read_value(YamlReading& in, const YAML::Node& node, std::vector<std::string>& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        if (auto text = in.text(item)) out.push_back(std::move(*text));
    }
}

void read_value(YamlReading& in, const YAML::Node& node, std::optional<Edtf>& out) {
    if (node.IsSequence() || node.IsMap()) {
        in.problem(node,
                   "expected a date; the brackets of a set of dates need quotes, such as "
                   "when: \"[2022-01-10,2022-01-12]\"");
        return;
    }
    const auto text = in.text(node);
    if (!text) return;
    if (auto date = parse_edtf(*text))
        out = *date;
    else
        in.problem(node, fmt::format("{} is no date: {}", in_quotes(*text), date.error().message));
}

void read_value(YamlReading& in, const YAML::Node& node, int& out) {
    const auto text = in.text(node);
    if (!text) return;
    int number = 0;
    const char* const end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, number);
    if (error == std::errc() && stop == end && number >= 1)
        out = number;
    else
        in.problem(node, fmt::format("expected a whole number from 1, found {}", in_quotes(*text)));
}

void read_id(YamlReading& in, const YAML::Node& node, std::string& out) {
    auto text = in.text(node);
    if (!text) return;
    if (text->empty() || has_blank(*text)) {
        in.problem(node,
                   fmt::format("{} is no id: an id has no spaces; write letters, digits and '-'",
                               in_quotes(*text)));
        return;
    }
    out = std::move(*text);
}

void read_day(YamlReading& in, const YAML::Node& node, std::string& out) {
    auto text = in.text(node);
    if (!text) return;
    if (parse_day(*text))
        out = std::move(*text);
    else
        in.problem(node, fmt::format("{} is no day; write it as 2022-01-31", in_quotes(*text)));
}

void read_actor_id(YamlReading& in, const YAML::Node& node, std::string& out) {
    std::string id;
    read_value(in, node, id);
    if (id.empty()) return;
    in.references.push_back({id, in.locate(node)});
    out = std::move(id);
}

void read_actor_ids(YamlReading& in, const YAML::Node& node, std::vector<std::string>& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        std::string id;
        read_actor_id(in, item, id);
        if (!id.empty()) out.push_back(std::move(id));
    }
}

void unknown_name(YamlReading& in, const YAML::Node& node, std::string_view what,
                  const std::vector<std::string_view>& known) {
    in.problem(node, fmt::format("unknown {} {}{}; allowed are {}", what, in_quotes(node.Scalar()),
                                 suggestion(node.Scalar(), known), joined(known)));
}

std::vector<KeyMatch> match_keys(YamlReading& in, const YAML::Node& node, std::string_view what,
                                 const std::vector<KeyInfo>& keys) {
    std::vector<KeyMatch> matched;
    if (!in.visit(node)) return matched;
    if (!node.IsMap()) {
        in.wrong_type(node, fmt::format("{} (a mapping)", what));
        return matched;
    }
    const auto known = names_of(keys);
    std::vector<std::size_t> lines(keys.size());  // of the first time that each was given
    for (const auto& pair : node) {
        const auto name = in.text(pair.first);
        if (!name) continue;
        const auto found = std::find(known.begin(), known.end(), *name);
        const auto index = static_cast<std::size_t>(found - known.begin());
        if (found == known.end()) {
            in.problem(pair.first,
                       fmt::format("unknown key {} in {}{}; allowed are {}", in_quotes(*name), what,
                                   suggestion(*name, known), joined(known)));
        } else if (lines[index] != 0) {
            in.problem(pair.first, fmt::format("the key {} is given twice, first in line {}",
                                               in_quotes(*name), lines[index]));
        } else {
            lines[index] = in.locate(pair.first).line;
            matched.push_back({index, pair.first.Mark(), pair.second});
        }
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].required && lines[i] == 0)
            in.problem(node,
                       fmt::format("{} needs the key '{}': {}", what, keys[i].name, keys[i].about));
    return matched;
}

}  // namespace detente
