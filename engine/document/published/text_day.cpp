// SPDX-License-Identifier: MIT
#include "engine/document/published/text_day.hpp"

#include <algorithm>
#include <array>

#include "engine/document/plain_text/lines.hpp"
#include "engine/document/published/date_text.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// How a line that states its day begins, and how sure that makes it.
struct Opening {
    std::string_view words;
    std::string_view from;
    double confidence;
};

constexpr std::array openings{
    Opening{"published", "byline", 0.95},
    Opening{"date published", "byline", 0.95},
    Opening{"first published", "byline", 0.95},
    Opening{"posted", "byline", 0.95},
    Opening{"date:", "byline", 0.95},
    Opening{"issued", "byline", 0.9},
    Opening{"released", "byline", 0.9},
    Opening{"for immediate release", "byline", 0.9},
    Opening{"updated", "byline (updated)", 0.6},
    Opening{"last updated", "byline (updated)", 0.6},
    Opening{"modified", "byline (updated)", 0.6},
    Opening{"by ", "byline", 0.9},
};

std::optional<DayFrom> stated_in_line(std::string_view line, DayOrder order) {
    constexpr std::size_t longest = 160;
    if (line.size() > longest) return std::nullopt;
    const std::string words = lower_ascii(line);
    for (const Opening& opening : openings)
        if (words.starts_with(opening.words))
            if (const auto found = find_date(line, order))
                return DayFrom{found->iso, std::string(opening.from), opening.confidence};
    return std::nullopt;
}

/// A masthead's line ("The Paper, 10 January 2022 | Weather: 14 degrees"), which ends as no
/// sentence does.
std::optional<DayFrom> headed_by(std::string_view line, DayOrder order) {
    constexpr std::size_t longest = 120;
    if (line.empty() || line.size() > longest ||
        ".!?"sv.find(line.back()) != std::string_view::npos)
        return std::nullopt;
    const auto found = find_date(line, order);
    if (!found) return std::nullopt;
    return DayFrom{found->iso, "line near the top", 0.65};
}

std::optional<DayFrom> dated_line(std::string_view line, std::size_t position) {
    if (!is_date_line(line)) return std::nullopt;
    const auto found = find_date(line);
    const double confidence = position < 3 ? 0.85 : 0.7;
    return DayFrom{found->iso, "date line", confidence};
}

/// The better of two, the earlier where they are equal.
void keep(std::optional<DayFrom>& best, std::optional<DayFrom> found) {
    if (found && (!best || found->confidence > best->confidence)) best = std::move(found);
}

/// yyyymmdd or yyyy?mm?dd at `i`, with one separator throughout and no digit around it.
std::optional<std::string> digits_day(std::string_view text, std::size_t i, bool compact) {
    const std::size_t size = compact ? 8 : 10;
    if (i + size > text.size() || (i > 0 && is_digit(text[i - 1]))) return std::nullopt;
    if (i + size < text.size() && is_digit(text[i + size])) return std::nullopt;
    const std::string_view run = text.substr(i, size);
    std::string iso(run.substr(0, 4));
    iso += '-';
    iso += run.substr(compact ? 4 : 5, 2);
    iso += '-';
    iso += run.substr(compact ? 6 : 8, 2);
    if (!compact && (run[4] != run[7] || "/-_."sv.find(run[4]) == std::string_view::npos))
        return std::nullopt;
    if (!std::all_of(run.begin(), run.begin() + 4, is_digit)) return std::nullopt;
    const bool plausible = (iso[0] == '2' && iso[1] == '0') || (iso[0] == '1' && iso[1] == '9');
    return plausible && parse_day(iso) ? std::optional(iso) : std::nullopt;
}

std::optional<std::string> day_in_digits(std::string_view text) {
    for (const bool compact : {false, true})
        for (std::size_t i = 0; i < text.size(); ++i)
            if (is_digit(text[i]))
                if (auto iso = digits_day(text, i, compact)) return iso;
    return std::nullopt;
}

}  // namespace

std::optional<DayFrom> day_in_text(std::string_view title, std::string_view text,
                                   const std::vector<Block>& blocks) {
    constexpr std::size_t blocks_near_top = 8;
    constexpr std::size_t blocks_of_head = 3;
    const DayOrder order = day_order_in(text);
    std::optional<DayFrom> best;
    keep(best, headed_by(title, order));
    for (std::size_t i = 0; i < std::min(blocks.size(), blocks_near_top); ++i) {
        const std::string_view block =
            text.substr(blocks[i].begin, blocks[i].end - blocks[i].begin);
        keep(best, stated_in_line(block, order));
        if (i < blocks_of_head && blocks[i].kind != BlockKind::caption)
            keep(best, headed_by(block, order));
        if (blocks[i].kind != BlockKind::dateline) continue;
        const bool alone = i + 1 == blocks.size() || text.substr(blocks[i].end, 1) == "\n";
        if (alone)
            keep(best, dated_line(block, i));
        else if (const auto found = find_date(block, order))
            keep(best, DayFrom{found->iso, "dateline", 0.9});
    }
    return best;
}

std::optional<DayFrom> day_in_file_name(std::string_view name) {
    if (auto iso = day_in_digits(name)) return DayFrom{*iso, "file name", 0.8};
    return std::nullopt;
}

std::optional<DayFrom> day_in_url(std::string_view url) {
    const std::size_t scheme = url.find("://");
    const std::size_t host = scheme == url.npos ? 0 : scheme + 3;
    const std::size_t path = url.find('/', host);
    if (path == url.npos) return std::nullopt;
    const std::string_view query_free = url.substr(path, url.find_first_of("?#", path) - path);
    if (auto iso = day_in_digits(query_free)) return DayFrom{*iso, "url", 0.85};
    return std::nullopt;
}

}  // namespace detente
