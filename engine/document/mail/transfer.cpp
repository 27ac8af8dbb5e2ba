// SPDX-License-Identifier: MIT
#include "engine/document/mail/transfer.hpp"

#include <cstdint>

#include "engine/document/encoding.hpp"
#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

int base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Bytes of a line break after "=" and blanks that end a line, or 0.
std::size_t soft_break(std::string_view rest) {
    const std::size_t at = rest.find_first_not_of(" \t\r");
    return at != rest.npos && rest[at] == '\n' ? at + 1 : 0;
}

/// One "=?charset?B?text?=", which ends at `end`; nothing where it is not well formed.
std::string decode_word(std::string_view word) {
    const std::size_t first = word.find('?', 2);
    if (first == word.npos || first + 3 >= word.size() || word[first + 2] != '?') return {};
    const std::string_view charset = word.substr(2, word.find_first_of("?*", 2) - 2);
    const std::string_view text = word.substr(first + 3, word.size() - first - 5);
    const bool base64 = (word[first + 1] | 32) == 'b';
    return to_utf8(base64 ? from_base64(text) : from_quoted_printable(text, true), charset);
}

/// Past the "?=" that closes the word at `at`, or npos.
std::size_t word_end(std::string_view value, std::size_t at) {
    const std::size_t charset = value.find('?', at + 2);
    if (charset == value.npos || charset + 2 >= value.size()) return value.npos;
    const std::size_t close = value.find("?=", charset + 3);
    return close == value.npos ? value.npos : close + 2;
}

}  // namespace

std::string from_base64(std::string_view text) {
    std::string out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const int digit = base64_digit(c);
        if (digit < 0) continue;
        bits = bits << 6U | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>(bits >> count & 0xFFU);
    }
    return out;
}

std::string from_quoted_printable(std::string_view text, bool in_header) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '_' && in_header) {
            out += ' ';
            continue;
        }
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const std::size_t line_break = soft_break(text.substr(i + 1));
        const int high = i + 2 < text.size() ? hex_digit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hex_digit(text[i + 2]) : -1;
        if (line_break > 0)
            i += line_break;
        else if (high >= 0 && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else
            out += '=';
    }
    return out;
}

std::string decode_header(std::string_view value) {
    std::string out;
    bool after_word = false;
    for (std::size_t i = 0; i < value.size();) {
        const std::size_t word = value.find("=?", i);
        const std::size_t end = word == value.npos ? word : word_end(value, word);
        if (end == value.npos) {
            out += to_utf8(value.substr(i));
            break;
        }
        const std::string_view between = value.substr(i, word - i);
        if (!after_word || !trim(between).empty()) out += to_utf8(between);
        out += decode_word(value.substr(word, end - word));
        after_word = true;
        i = end;
    }
    return out;
}

}  // namespace detente
