// SPDX-License-Identifier: MIT
#include "timelines/json.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace detente {
namespace {

using Byte = unsigned char;

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

/// Whether all eight bytes at `p` can stand in a JSON string as they are: no control character, no
/// quote, no backslash, nothing beyond ASCII. (A borrow can only blame a byte above a bad one.)
bool eight_are_plain(const char* p) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof word);
    const auto has_zero = [](std::uint64_t x) { return (x - ones) & ~x; };
    const std::uint64_t below_space = (word - ones * 0x20U) & ~word;
    const std::uint64_t quotes = has_zero(word ^ (ones * '"')) | has_zero(word ^ (ones * '\\'));
    return ((word | below_space | quotes) & highs) == 0;
}

bool is_plain(char c) {
    return static_cast<Byte>(c) >= 0x20 && static_cast<Byte>(c) < 0x80 && c != '"' && c != '\\';
}

const char* skip_plain(const char* p, const char* end) {
    while (end - p >= 8 && eight_are_plain(p)) p += 8;
    while (p != end && is_plain(*p)) ++p;
    return p;
}

struct Sequence {
    std::size_t length = 1;  ///< bytes; of a bad one, its longest part that could have become good
    bool valid = false;
};

/// The UTF-8 sequence at a byte beyond ASCII (Unicode 15, table 3-7).
Sequence sequence_at(const char* p, const char* end) {
    const auto lead = static_cast<Byte>(*p);
    if (lead < 0xC2 || lead > 0xF4) return {};
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    Byte low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    Byte high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < length; ++i, low = 0x80, high = 0xBF) {
        if (p + i == end) return {i, false};
        const auto byte = static_cast<Byte>(p[i]);
        if (byte < low || byte > high) return {i, false};
    }
    return {length, true};
}

/// U+2028 and U+2029 end a line in JavaScript before ES2019, so they are escaped.
bool is_line_separator(std::string_view sequence) {
    return sequence == "\xE2\x80\xA8" || sequence == "\xE2\x80\xA9";
}

/// Where the first byte stands that cannot be taken over as it is.
const char* skip_unchanged(const char* p, const char* end) {
    while ((p = skip_plain(p, end)) != end && static_cast<Byte>(*p) >= 0x80) {
        const auto [length, valid] = sequence_at(p, end);
        if (!valid || is_line_separator({p, length})) break;
        p += length;
    }
    return p;
}

void append_escape(std::string& out, char c) {
    constexpr std::string_view short_escapes = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view digits = "0123456789abcdef";
    out += '\\';
    if (const std::size_t i = short_escapes.find(c); i != short_escapes.npos) {
        out += letters[i];
        return;
    }
    out += "u00";
    out += digits[static_cast<Byte>(c) >> 4U];
    out += digits[static_cast<Byte>(c) & 0xFU];
}

/// Appends what stands at `p` and has to change, and returns where to go on.
const char* append_special(std::string& out, const char* p, const char* end) {
    if (static_cast<Byte>(*p) < 0x80) {
        append_escape(out, *p);
        return p + 1;
    }
    const auto [length, valid] = sequence_at(p, end);
    if (valid)  // so it is a line separator
        out += p[2] == '\xA8' ? "\\u2028" : "\\u2029";
    else
        out += replacement;
    return p + length;
}

template <typename Number>
void append_number(std::string& out, Number number) {
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    out.append(buffer.data(), result.ptr);
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    const char* p = text.data();
    const char* const end = p + text.size();
    out += '"';
    while (p != end) {
        const char* const stop = skip_unchanged(p, end);
        out.append(p, stop);
        p = stop == end ? end : append_special(out, stop, end);
    }
    out += '"';
}

void JsonWriter::comma() {
    if (need_comma_) out_ += ',';
    need_comma_ = true;
}

JsonWriter& JsonWriter::begin_object() {
    comma();
    out_ += '{';
    need_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    out_ += '}';
    need_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::begin_array() {
    comma();
    out_ += '[';
    need_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::end_array() {
    out_ += ']';
    need_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    comma();
    append_json_string(out_, name);
    out_ += ':';
    need_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    comma();
    append_json_string(out_, text);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();
    comma();
    append_number(out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(int number) {
    comma();
    append_number(out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(std::size_t number) {
    comma();
    append_number(out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(bool flag) {
    comma();
    out_ += flag ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    comma();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::field_if(std::string_view name, std::string_view text) {
    return text.empty() ? *this : field(name, text);
}

JsonWriter& JsonWriter::field(std::string_view name, const std::vector<std::string>& items) {
    key(name).begin_array();
    for (const auto& item : items) value(item);
    return end_array();
}

JsonWriter& JsonWriter::field_if(std::string_view name, const std::vector<std::string>& items) {
    return items.empty() ? *this : field(name, items);
}

}  // namespace detente
