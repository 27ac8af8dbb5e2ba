// SPDX-License-Identifier: MIT
#include "render/xml.hpp"

#include <fmt/format.h>

#include "render/layout/measure.hpp"

namespace detente {
namespace {

/// XML 1.0 (fifth edition), production 2, without the control characters that it discourages.
bool is_xml_char(char32_t c) {
    return c != 0xFFFE && c != 0xFFFF && !(c >= 0x7F && c < 0xA0 && c != 0x85);
}

bool is_allowed(char32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c < 0x7F || is_xml_char(c);
}

/// Calls `take` with the bytes of each character that may stay.
template <typename Take>
void for_each_allowed(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = layout::next_code_point(text, at);
        if (c == 0xFFFD)
            take(std::string_view("\xEF\xBF\xBD"));
        else if (is_allowed(c))
            take(text.substr(begin, at - begin));
    }
}

std::string_view reference_for(char c) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return "&quot;";
        case '\'':
            return "&#39;";
        default:
            return {};
    }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    for_each_allowed(text, [&out](std::string_view bytes) {
        const std::string_view reference = reference_for(bytes.front());
        out += reference.empty() ? bytes : reference;
    });
}

std::string clean(std::string_view text) {
    std::string out;
    for_each_allowed(text, [&out](std::string_view bytes) { out += bytes; });
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 16);
    append_escaped(out, text);
    return out;
}

std::string anchor(std::string_view id) {
    std::string out(id);
    for (char& c : out)
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) c = '_';
    return out;
}

std::string fragment(std::string_view id) {
    constexpr std::string_view plain = "-._~!$()*+,;=:@/?";
    std::string out;
    for (const char c : anchor(id)) {
        const bool is_word =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (is_word || plain.find(c) != std::string_view::npos)
            out += c;
        else
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

std::string number(double value) {
    std::string out = fmt::format("{:.2f}", value);
    while (out.back() == '0') out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

}  // namespace detente
