// SPDX-License-Identifier: MIT
#include "render/xml.hpp"

#include <fmt/format.h>

#include "render/layout/measure.hpp"

namespace detente {
namespace {

/// XML 1.0 (fifth edition), production 2, for code points from U+0080 on; ASCII is done before.
bool is_xml_char(char32_t c) {
    return c != 0xFFFE && c != 0xFFFF && !(c >= 0x80 && c < 0xA0 && c != 0x85);
}

void append_ascii(std::string& out, char c) {
    switch (c) {
        case '&':
            out += "&amp;";
            return;
        case '<':
            out += "&lt;";
            return;
        case '>':
            out += "&gt;";
            return;
        case '"':
            out += "&quot;";
            return;
        case '\'':
            out += "&#39;";
            return;
        default:
            break;
    }
    const bool is_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (!is_control || c == '\t' || c == '\n' || c == '\r') out += c;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = layout::next_code_point(text, at);
        if (c < 0x80)
            append_ascii(out, text[begin]);
        else if (c == 0xFFFD)
            out += "\xEF\xBF\xBD";
        else if (is_xml_char(c))
            out += text.substr(begin, at - begin);
    }
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
