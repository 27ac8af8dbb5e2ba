// SPDX-License-Identifier: MIT
#include "timelines/field_values.hpp"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

#include "timelines/error.hpp"
#include "timelines/suggest.hpp"
#include "timelines/timeline_keys.hpp"

namespace detente {
namespace {

const std::vector<KeyInfo>& event_keys() {
    static const std::vector<KeyInfo> keys = [] {
        for (auto& mapping : timeline_file_mappings())
            if (mapping.name == "event") return std::move(mapping.keys);
        return std::vector<KeyInfo>();
    }();
    return keys;
}

bool takes_list(std::string_view field) {
    return std::any_of(event_keys().begin(), event_keys().end(), [&](const KeyInfo& key) {
        return key.name == field && (key.shape == Shape::texts || key.shape == Shape::actor_ids);
    });
}

std::string trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t");
    if (begin == text.npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t") - begin + 1));
}

std::vector<std::string> items_by_comma(std::string_view typed) {
    std::vector<std::string> items;
    while (!typed.empty()) {
        const auto end = std::min(typed.find(','), typed.size());
        if (auto item = trimmed(typed.substr(0, end)); !item.empty()) items.push_back(item);
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return items;
}

std::vector<std::string> items_in_brackets(std::string_view field, std::string_view typed) {
    try {
        return YAML::Load(std::string(typed)).as<std::vector<std::string>>();
    } catch (const YAML::Exception&) {
        throw Error(fmt::format("'{}' is no list for '{}'; write, for example, [\"a, b\", c]",
                                typed, field));
    }
}

}  // namespace

std::vector<std::string_view> event_fields() {
    std::vector<std::string_view> fields;
    for (const auto& key : event_keys())
        if (key.name != "id" && key.shape != Shape::mapping) fields.push_back(key.name);
    return fields;
}

void check_field(std::string_view field) {
    const auto known = event_fields();
    if (std::find(known.begin(), known.end(), field) == known.end())
        throw Error(fmt::format("an event has no field '{}'{}; there are {}", field,
                                suggestion(field, known), joined(known)));
}

YamlValue value_of_field(std::string_view field, std::string_view typed) {
    if (!takes_list(field)) return typed;
    const std::string text = trimmed(typed);
    return YamlValue(text.starts_with('[') ? items_in_brackets(field, text) : items_by_comma(text));
}

}  // namespace detente
