// SPDX-License-Identifier: MIT
#include "render/export/markdown.hpp"

#include <algorithm>

#include "render/xml.hpp"

namespace detente {
namespace {

/// Wider cells are not padded for: one long outcome would stretch every row.
constexpr std::size_t most_padded = 40;

std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string row_text(const MarkdownRow& row, const std::vector<std::size_t>& widths) {
    std::string out = "|";
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::size_t width = width_of(row[i]);
        out += ' ' + row[i] + std::string(widths[i] > width ? widths[i] - width : 0, ' ') + " |";
    }
    return out + '\n';
}

/// "1." and "-" at the start of a line would begin a list.
void escape_start(std::string& line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool is_marked = digits > 0 && digits < line.size() &&
                           (line[digits] == '.' || line[digits] == ')') &&
                           (digits + 1 == line.size() || line[digits + 1] == ' ');
    if (is_marked)
        line.insert(digits, "\\");
    else if (line.starts_with('-') || line.starts_with('+'))
        line.insert(0, "\\");
}

}  // namespace

std::string markdown_text(std::string_view text) {
    constexpr std::string_view special = "\\`*_{}[]<>#|~&!$";
    std::string out;
    for (const char c : clean(text)) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (blank && (out.empty() || out.back() == ' ')) continue;
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += blank ? ' ' : c;
    }
    if (out.ends_with(' ')) out.pop_back();
    escape_start(out);
    return out;
}

std::string markdown_link(std::string_view text, std::string_view url) {
    if (url.empty()) return markdown_text(text);
    std::string address;
    for (const char c : url) {
        if (c == '<' || c == '>' || c == '\\' || c == '|' || c == '\n') return markdown_text(text);
        address += c;
    }
    return "[" + markdown_text(text) + "](<" + address + ">)";
}

std::string markdown_table(const MarkdownRow& head, const std::vector<MarkdownRow>& rows) {
    std::vector<std::size_t> widths;
    for (const std::string& cell : head) widths.push_back(std::max<std::size_t>(width_of(cell), 3));
    for (const MarkdownRow& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(width_of(row[i]), most_padded));
    MarkdownRow rule;
    for (const std::size_t width : widths) rule.emplace_back(width, '-');
    std::string out = row_text(head, widths) + row_text(rule, widths);
    for (const MarkdownRow& row : rows) out += row_text(row, widths);
    return out;
}

}  // namespace detente
