// SPDX-License-Identifier: MIT
#include "engine/document/pdf/pages.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <vector>

#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

using Lines = std::vector<std::string_view>;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

/// Without blank lines at its begin and end.
Lines lines_of(std::string_view page) {
    Lines lines;
    for (std::size_t begin = 0; begin <= page.size();) {
        const std::size_t end = std::min(page.find('\n', begin), page.size());
        lines.push_back(page.substr(begin, end - begin));
        begin = end + 1;
    }
    const auto blank = [](std::string_view line) { return trim(line).empty(); };
    while (!lines.empty() && blank(lines.back())) lines.pop_back();
    lines.erase(lines.begin(), std::find_if_not(lines.begin(), lines.end(), blank));
    return lines;
}

std::vector<Lines> pages_of(std::string_view text) {
    std::vector<Lines> pages;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\f', begin), text.size());
        if (Lines lines = lines_of(text.substr(begin, end - begin)); !lines.empty())
            pages.push_back(std::move(lines));
        begin = end + 1;
    }
    return pages;
}

/// The line with every number as "#": "Page 3 of 7" is the same line on every page.
std::string form_of(std::string_view line) {
    std::string form;
    for (const char c : trim(line)) {
        if (!is_digit(c))
            form += c;
        else if (!form.ends_with('#'))
            form += '#';
    }
    return form;
}

bool is_page_number(std::string_view form) {
    constexpr std::size_t longest = 12;
    const std::size_t number = form.find('#');
    if (number == form.npos || form.size() > longest) return false;
    return form == "#" || form == "- # -" || form == "#/#" || form.starts_with("Page #") ||
           form.starts_with("p. #");
}

/// How many pages begin or end with a line of that form.
std::map<std::string, std::size_t> edge_forms(const std::vector<Lines>& pages) {
    std::map<std::string, std::size_t> forms;
    for (const Lines& lines : pages) {
        ++forms[form_of(lines.front())];
        if (lines.size() > 1) ++forms[form_of(lines.back())];
    }
    return forms;
}

void cut_edges(std::vector<Lines>& pages) {
    constexpr std::size_t fewest = 3;
    const auto forms = edge_forms(pages);
    const auto is_edge = [&](std::string_view line) {
        const std::string form = form_of(line);
        const auto count = forms.find(form);
        return is_page_number(form) || (count != forms.end() && count->second >= fewest &&
                                        count->second * 2 > pages.size());
    };
    for (Lines& lines : pages) {
        if (!lines.empty() && is_edge(lines.front())) lines.erase(lines.begin());
        if (!lines.empty() && is_edge(lines.back())) lines.pop_back();
        while (!lines.empty() && trim(lines.back()).empty()) lines.pop_back();
        while (!lines.empty() && trim(lines.front()).empty()) lines.erase(lines.begin());
    }
}

/// Whether `out` ends in "minis-" and the next line goes on with "ters".
bool parts_word(std::string_view out, std::string_view next) {
    return out.size() >= 2 && out.back() == '-' && is_lower(out[out.size() - 2]) && !next.empty() &&
           is_lower(next.front());
}

bool goes_on(std::string_view out, std::string_view next) {
    return !out.empty() && !next.empty() && is_lower(next.front()) &&
           std::string_view(".!?:\"").find(out.back()) == std::string_view::npos;
}

}  // namespace

std::string join_pages(std::string_view text) {
    std::vector<Lines> pages = pages_of(text);
    cut_edges(pages);
    std::string out;
    out.reserve(text.size() + 64);
    for (const Lines& lines : pages)
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string_view line = lines[i];
            if (parts_word(out, line))
                out.pop_back();
            else if (!out.empty())
                out += i > 0 || goes_on(out, line) ? "\n" : "\n\n";
            out += line;
        }
    return out;
}

}  // namespace detente
