// SPDX-License-Identifier: MIT
// Values as YAML that people like to read: plain text where it can be plain, short lists and
// mappings in brackets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace detente {

struct YamlMember;

/// Text, a list, or a mapping in its order.
struct YamlValue {
    std::variant<std::string, std::vector<YamlValue>, std::vector<YamlMember>> value;

    YamlValue();
    YamlValue(std::string text);
    YamlValue(std::string_view text);
    YamlValue(const char* text);
    YamlValue(std::vector<YamlValue> items);
    YamlValue(std::vector<YamlMember> members);
    explicit YamlValue(const std::vector<std::string>& texts);
    // Defined where members are complete, which Clang 14 asks for.
    YamlValue(const YamlValue& other);
    YamlValue(YamlValue&& other) noexcept;
    YamlValue& operator=(const YamlValue& other);
    YamlValue& operator=(YamlValue&& other) noexcept;
    ~YamlValue();

    friend bool operator==(const YamlValue& a, const YamlValue& b);
};

struct YamlMember {
    std::string key;
    YamlValue value;

    friend bool operator==(const YamlMember&, const YamlMember&) = default;
};

/// Plain where every YAML reader takes it for this text, else in quotes; in brackets where
/// `in_flow`.
std::string yaml_text(std::string_view text, bool in_flow);

/// On one line, collections in brackets.
std::string yaml_flow(const YamlValue& value, bool in_flow = false);

/// A mapping as lines, each but the first indented by `column` and none with a line end after the
/// last; lists of mappings below their keys, everything else on the line of its key.
std::string yaml_block(const std::vector<YamlMember>& mapping, std::size_t column,
                       std::string_view line_end);

}  // namespace detente
