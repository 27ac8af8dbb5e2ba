// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "engine/document/plain_text/lines.hpp"
#include "engine/document/plain_text/plain_text.hpp"
#include "engine/document/published/date_text.hpp"

namespace detente {
namespace {

void set_published(Document& document, std::string_view value) {
    if (!document.published.empty()) return;
    std::optional<std::string> day;
    if (is_iso_day_or_time(value))
        day = std::string(value);
    else
        day = parse_date_value(value);
    if (!day) return;
    document.published = *day;
    document.published_from = "front matter";
    document.published_confidence = 1;
}

struct Key {
    std::string_view name;
    void (*set)(Document& document, std::string_view value);
};

constexpr std::array keys{
    Key{"title", [](Document& document, std::string_view value) { document.title = value; }},
    Key{"published", set_published},
    Key{"date", set_published},
    Key{"url", [](Document& document, std::string_view value) { document.url = value; }},
    Key{"publisher", [](Document& document,
                        std::string_view value) { document.publishers.emplace_back(value); }},
    Key{"language", [](Document& document, std::string_view value) { document.language = value; }},
};

std::string_view unquote(std::string_view value) {
    const bool quoted = value.size() >= 2 && value.front() == value.back() &&
                        (value.front() == '"' || value.front() == '\'');
    return quoted ? value.substr(1, value.size() - 2) : value;
}

void read_key(std::string_view line, Document& document) {
    const std::size_t colon = line.find(':');
    if (colon == line.npos) return;
    const std::string_view value = unquote(trim(line.substr(colon + 1)));
    if (value.empty()) return;
    for (const Key& key : keys)
        if (trim(line.substr(0, colon)) == key.name) key.set(document, value);
}

}  // namespace

std::size_t read_front_matter(std::string_view text, Document& document) {
    constexpr std::size_t most_lines = 60;
    if (!text.starts_with("---\n")) return 0;
    Document found = document;
    std::size_t at = 4;
    for (std::size_t count = 0; count < most_lines && at < text.size(); ++count) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trim(text.substr(at, end - at));
        at = std::min(end + 1, text.size());
        if (line == "---" || line == "...") {
            document = std::move(found);
            return at;
        }
        read_key(line, found);
    }
    return 0;
}

}  // namespace detente
