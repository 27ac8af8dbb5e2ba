// SPDX-License-Identifier: MIT
#include "timelines/yaml_write.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace detente {
namespace {

/// Texts that some reader takes for a boolean, nothing or a number.
bool means_something_else(std::string_view text) {
    constexpr std::array<std::string_view, 12> words{"~",  "null", "true", "false", "yes",  "no",
                                                     "on", "off",  "y",    "n",     ".inf", ".nan"};
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool is_plain(std::string_view text, bool in_flow) {
    constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':')
        return false;
    if (indicators.find(text.front()) != text.npos || means_something_else(text)) return false;
    if (text.substr(0, 3) == "...") return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 || c == 0x7F || c == '"' || c == '\\') return false;
        if (in_flow && std::string_view(",[]{}?").find(text[i]) != text.npos) return false;
        if (c == ':' && (text[i + 1] == ' ' || in_flow)) return false;
        if (c == '#' && text[i - 1] == ' ') return false;
    }
    return true;
}

/// C1 controls and the line separators, which are line ends to some readers.
std::size_t special_length(std::string_view text, std::size_t i) {
    if (text.substr(i, 2) >= "\xC2\x80" && text.substr(i, 2) <= "\xC2\x9F" && text[i] == '\xC2')
        return 2;
    const auto three = text.substr(i, 3);
    return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" || three == "\xEF\xBB\xBF" ? 3 : 0;
}

unsigned code_of(std::string_view bytes) {
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned>(static_cast<unsigned char>(bytes[i]));
    };
    if (bytes.size() == 2) return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
}

std::string double_quoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '"' || c == '\\') {
            out.append("\\").append(1, text[i]);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c < 0x20 || c == 0x7F) {
            out += fmt::format("\\x{:02X}", c);
        } else if (const auto length = special_length(text, i); length != 0) {
            out += fmt::format("\\u{:04X}", code_of(text.substr(i, length)));
            i += length - 1;
        } else {
            out += text[i];
        }
    }
    return out + '"';
}

bool holds_mappings(const YamlValue& value) {
    const auto* items = std::get_if<std::vector<YamlValue>>(&value.value);
    return items != nullptr && !items->empty() &&
           std::holds_alternative<std::vector<YamlMember>>(items->front().value);
}

}  // namespace

YamlValue::YamlValue() = default;
YamlValue::YamlValue(const YamlValue& other) = default;
YamlValue::YamlValue(YamlValue&& other) noexcept = default;
YamlValue& YamlValue::operator=(const YamlValue& other) = default;
YamlValue& YamlValue::operator=(YamlValue&& other) noexcept = default;
YamlValue::~YamlValue() = default;
YamlValue::YamlValue(std::string text) : value(std::move(text)) {}
YamlValue::YamlValue(std::string_view text) : value(std::string(text)) {}
YamlValue::YamlValue(const char* text) : value(std::string(text)) {}
YamlValue::YamlValue(std::vector<YamlValue> items) : value(std::move(items)) {}
YamlValue::YamlValue(std::vector<YamlMember> members) : value(std::move(members)) {}

bool operator==(const YamlValue& a, const YamlValue& b) {
    return a.value == b.value;
}

YamlValue::YamlValue(const std::vector<std::string>& texts)
    : value(std::vector<YamlValue>(texts.begin(), texts.end())) {}

std::string yaml_text(std::string_view text, bool in_flow) {
    bool special = false;
    for (std::size_t i = 0; i < text.size(); ++i) special |= special_length(text, i) != 0;
    return !special && is_plain(text, in_flow) ? std::string(text) : double_quoted(text);
}

std::string yaml_flow(const YamlValue& value, bool in_flow) {
    if (const auto* text = std::get_if<std::string>(&value.value)) return yaml_text(*text, in_flow);
    std::string out;
    if (const auto* items = std::get_if<std::vector<YamlValue>>(&value.value)) {
        for (const auto& item : *items) out += (out.empty() ? "" : ", ") + yaml_flow(item, true);
        return '[' + out + ']';
    }
    for (const auto& member : std::get<std::vector<YamlMember>>(value.value))
        out += (out.empty() ? "" : ", ") + yaml_text(member.key, true) + ": " +
               yaml_flow(member.value, true);
    return '{' + out + '}';
}

std::string yaml_block(const std::vector<YamlMember>& mapping, std::size_t column,
                       std::string_view line_end) {
    const std::string margin(column, ' ');
    std::string out;
    for (const auto& member : mapping) {
        if (!out.empty()) out.append(line_end).append(margin);
        out += member.key + ':';
        if (!holds_mappings(member.value)) {
            out += ' ' + yaml_flow(member.value);
            continue;
        }
        for (const auto& item : std::get<std::vector<YamlValue>>(member.value.value))
            out.append(line_end).append(margin).append("  - ").append(yaml_flow(item));
    }
    return out;
}

}  // namespace detente
