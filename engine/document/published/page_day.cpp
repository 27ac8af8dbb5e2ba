// SPDX-License-Identifier: MIT
#include "engine/document/published/page_day.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "engine/document/html/hints.hpp"
#include "engine/document/html/pieces.hpp"
#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

std::string_view day_of(const DayFrom& found) {
    return std::string_view(found.iso).substr(0, 10);
}

bool within_a_day(const DayFrom& a, const DayFrom& b) {
    const auto first = parse_day(day_of(a));
    const auto second = parse_day(day_of(b));
    return first && second && date::abs(*first - *second) <= date::days{1};
}

/// `<time>` elements and what carries itemprop="datePublished".
class TimeElements {
  public:
    TimeElements(const HtmlTree& tree, DayOrder order) : tree_(tree), order_(order) {}

    void collect(std::vector<DayFrom>& published, std::vector<DayFrom>& modified) const {
        constexpr std::size_t most = 500;
        const auto& nodes = tree_.nodes();
        std::size_t count = 0;
        for (std::size_t i = 0; i < nodes.size() && count < most; ++i) {
            const HtmlNode& node = nodes[i];
            if (node.is_text()) continue;
            const std::string_view property = HtmlTree::attribute(node, "itemprop");
            const bool time = node.tag == GUMBO_TAG_TIME;
            if (!time && property.find("date") != 0) continue;
            ++count;
            if (in_noise(i)) continue;
            const auto iso = value_of(i);
            if (!iso) continue;
            if (property == "dateModified" || names_change(i))
                modified.push_back({*iso, "time element", 0.5});
            else if (property == "datePublished" || HtmlTree::has_attribute(node, "pubdate"))
                published.push_back(
                    {*iso, property.empty() ? "time pubdate" : "itemprop datePublished", 0.93});
            else if (time)
                published.push_back({*iso, "time element", 0.85});
        }
    }

  private:
    bool in_noise(std::size_t index) const {
        const auto& nodes = tree_.nodes();
        constexpr std::array words{"comment"sv,     "comments"sv, "related"sv, "sidebar"sv,
                                   "recommended"sv, "popular"sv,  "teaser"sv,  "promo"sv,
                                   "widget"sv,      "more"sv,     "latest"sv,  "card"sv};
        for (std::size_t i = index;; i = nodes[i].parent) {
            if (nodes[i].tag == GUMBO_TAG_ASIDE || nodes[i].tag == GUMBO_TAG_FOOTER ||
                nodes[i].tag == GUMBO_TAG_NAV || nodes[i].tag == GUMBO_TAG_LI ||
                nodes[i].tag == GUMBO_TAG_A)
                return true;
            const auto names = HtmlTree::attribute(nodes[i], "class");
            if (nodes[i].tag != GUMBO_TAG_BODY && nodes[i].tag != GUMBO_TAG_HTML)
                for (const auto word : words)
                    if (has_word(names, word)) return true;
            if (nodes[i].parent == i) return false;
        }
    }

    bool names_change(std::size_t index) const {
        const auto& nodes = tree_.nodes();
        for (std::size_t i : {index, std::size_t{nodes[index].parent}}) {
            const auto names = HtmlTree::attribute(nodes[i], "class");
            for (const auto word : {"updated"sv, "modified"sv, "update"sv})
                if (has_word(names, word) && !has_word(names, "published")) return true;
        }
        return false;
    }

    std::optional<std::string> value_of(std::size_t index) const {
        const HtmlNode& node = tree_.nodes()[index];
        for (const char* name : {"datetime", "content"})
            if (auto iso = parse_date_value(HtmlTree::attribute(node, name), order_)) return iso;
        return parse_date_value(tree_.text_of(index), order_);
    }

    const HtmlTree& tree_;
    DayOrder order_;
};

/// Short lines with a date near the first h1, and those that state it ("Published …").
class Bylines {
  public:
    Bylines(const HtmlTree& tree, DayOrder order) : tree_(tree), order_(order) {
        std::vector<char> dropped(tree.nodes().size(), 0);
        const auto& nodes = tree.nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (dropped[i] == 0 && (is_outside(nodes[i].tag)))
                std::fill(dropped.begin() + static_cast<std::ptrdiff_t>(i),
                          dropped.begin() + nodes[i].end, char{1});
        pieces_ = pieces_of(tree, dropped);
    }

    std::optional<DayFrom> find() const {
        std::size_t title = pieces_.size();
        for (std::size_t i = 0; i < pieces_.size() && title == pieces_.size(); ++i)
            if (tree_.nodes()[pieces_[i].node].tag == GUMBO_TAG_H1) title = i;
        std::vector<DayFrom> found;
        for (std::size_t i = 0; i < pieces_.size(); ++i)
            if (auto day = look_at(pieces_[i], i, title)) found.push_back(std::move(*day));
        if (found.empty()) return std::nullopt;
        doubt_rows(found);
        return *std::max_element(
            found.begin(), found.end(),
            [](const DayFrom& a, const DayFrom& b) { return a.confidence < b.confidence; });
    }

  private:
    /// Lines with many different days near the title are a chronology or a list of other stories;
    /// a day that stands alone on the page is more than any line with a date.
    static void doubt_rows(std::vector<DayFrom>& found) {
        constexpr double unstated = 0.81;
        constexpr double doubtful = 0.4;
        std::set<std::string> days;
        for (const DayFrom& day : found)
            if (day.from != "byline (updated)" && day.confidence < unstated)
                days.insert(std::string(day_of(day)));
        if (days.size() == 1 && found.front().confidence <= doubtful)
            found.front().confidence = 0.6;
        if (days.size() <= 3) return;
        for (DayFrom& day : found)
            if (day.from != "byline (updated)" && day.confidence < unstated)
                day.confidence = std::min(day.confidence, doubtful);
    }

    /// "30 October - 1 November 2022" is no day of publication.
    static bool ends_range(std::string_view before) {
        before = trim(before);
        for (const std::string_view dash : {"-"sv, "\xe2\x80\x93"sv, "\xe2\x80\x94"sv, "to"sv})
            if (before.ends_with(dash)) {
                const std::string_view rest = trim(before.substr(0, before.size() - dash.size()));
                return std::any_of(rest.begin(), rest.end(),
                                   [](char c) { return c >= '0' && c <= '9'; });
            }
        return false;
    }

    static bool is_outside(GumboTag tag) {
        return tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE ||
               tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_ASIDE ||
               tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_SELECT;
    }

    std::optional<DayFrom> look_at(const Piece& piece, std::size_t index, std::size_t title) const {
        constexpr std::size_t longest = 120;
        if (piece.text.size() > longest || piece.link_bytes * 2 > piece.text.size())
            return std::nullopt;
        const auto found = find_date(piece.text, order_);
        if (!found) return std::nullopt;
        const std::string_view before = std::string_view(piece.text).substr(0, found->begin);
        if (ends_range(before)) return std::nullopt;
        const bool changed = has_word(before, "updated") || has_word(before, "modified") ||
                             has_word(before, "revised") || has_word(before, "aktualisiert") ||
                             has_word(before, "stand");
        if (changed) return DayFrom{found->iso, "byline (updated)", 0.5};
        const bool near = title < pieces_.size() && index + 3 >= title && index <= title + 8;
        const bool stated = has_word(before, "published") || has_word(before, "posted");
        const double rest = static_cast<double>(piece.text.size() - (found->end - found->begin));
        if (near) return DayFrom{found->iso, "byline", (stated ? 0.92 : 0.8) - 0.001 * rest};
        if (stated) return DayFrom{found->iso, "byline", 0.7};
        return DayFrom{found->iso, "line with a date", 0.4 - 0.0001 * static_cast<double>(index)};
    }

    const HtmlTree& tree_;
    DayOrder order_;
    std::vector<Piece> pieces_;
};

}  // namespace

std::optional<DayFrom> day_of_page(const HtmlTree& tree, const Metadata& metadata,
                                   std::string_view url, std::string_view file_name) {
    std::vector<DayFrom> all = metadata.published;
    std::vector<DayFrom> changed = metadata.modified;
    const DayOrder order = day_order_of(metadata.language);
    TimeElements(tree, order).collect(all, changed);
    if (auto found = Bylines(tree, order).find()) all.push_back(*found);
    for (auto found : {day_in_url(url), day_in_file_name(file_name)})
        if (found) all.push_back(*found);
    constexpr double sure_enough = 0.5;
    const bool doubtful = std::all_of(
        all.begin(), all.end(), [](const DayFrom& day) { return day.confidence < sure_enough; });
    if (doubtful && !changed.empty()) all = changed;
    if (all.empty()) return std::nullopt;
    auto best = std::max_element(all.begin(), all.end(), [](const DayFrom& a, const DayFrom& b) {
        return a.confidence < b.confidence;
    });
    DayFrom chosen = *best;
    for (const DayFrom& other : all) {
        if (other.from == chosen.from) continue;
        if (day_of(other) == day_of(chosen))
            chosen.confidence =
                std::max(chosen.confidence, std::min(0.97, chosen.confidence + 0.1));
        else if (!within_a_day(other, chosen) && other.confidence >= 0.85 &&
                 chosen.confidence >= 0.9)
            chosen.confidence = 0.85;
    }
    return chosen;
}

}  // namespace detente
