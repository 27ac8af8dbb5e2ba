// SPDX-License-Identifier: MIT
#include "render/layout/heading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "render/layout/words.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t title_lines = 4, subtitle_lines = 3;
constexpr double slack = 0.97;  // room left for another font than the one measured

/// Appends the lines of `text` at the block's end.
void add(TextBlock& block, std::string_view text, TextRole role, double width, double margin,
         std::size_t most, double leading) {
    const double size = style(role).font.size_mm;
    for (std::string& line :
         wrap(text, style(role).font, {(width - 2 * margin) * slack, 0, most})) {
        block.lines.push_back(
            {margin, block.height + size * 0.86, Anchor::start, {{std::move(line), role, false}}});
        block.height += size * leading;
    }
}

std::vector<std::string> publishers_of(const std::vector<Source>& sources) {
    std::map<std::string, std::size_t> counts;
    for (const Source& source : sources)
        for (const std::string& publisher : source.publishers)
            if (!publisher.empty()) ++counts[publisher];
    std::vector<std::pair<std::string, std::size_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> names;
    for (const auto& [name, count] : sorted)
        names.push_back(count > 1 ? fmt::format("{} ({})", name, count) : name);
    return names;
}

/// As many as fit beside each other, and how many there are beyond.
std::string on_one_line(const std::vector<std::string>& names, double width, Language language) {
    const Font font = style(TextRole::small).font;
    std::string line = phrase(language, Word::sources_are, "");
    const auto more = [language](std::size_t count) {
        return ' ' + counted(language, count, Word::more);
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t left = names.size() - i - 1;
        const std::string longer = line + (i > 0 ? ", " : "") + names[i];
        const std::string rest = left > 0 ? more(left) : "";
        if (i > 0 && text_width(longer + rest, font) > width) return line + more(left + 1);
        line = longer;
    }
    return shorten(line, font, width);
}

}  // namespace

std::size_t reviewed_count(const Timeline& timeline) {
    const auto meetings = timeline.meetings();
    return static_cast<std::size_t>(std::count_if(
        meetings.begin(), meetings.end(),
        [](const TimelineMeeting* entry) { return entry->review != Review::candidate; }));
}

std::string title_of(const Briefing& briefing) {
    return briefing.title.empty() ? phrase(briefing.timeline->language(), Word::timeline)
                                  : briefing.title;
}

std::string subtitle_of(const Briefing& briefing) {
    const Timeline& timeline = *briefing.timeline;
    std::optional<Day> first;
    std::optional<Day> last;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        if (!entry->meeting.when) continue;
        const auto begin = entry->meeting.when->earliest();
        const auto end = entry->meeting.when->latest();
        if (begin && (!first || *begin < *first)) first = begin;
        if (end && (!last || *end > *last)) last = end;
    }
    const Language language = timeline.language();
    const std::size_t count = timeline.meeting_count();
    std::string out = briefing.chosen_from > count
                          ? phrase(language, Word::heading_chosen, std::to_string(count),
                                   counted(language, briefing.chosen_from, Word::meetings))
                          : counted(language, count, Word::meetings);
    if (!briefing.sources.empty())
        out = phrase(language, Word::heading_from, out,
                     counted(language, briefing.sources.size(), Word::sources));
    if (first && last) out += ", " + period_in_words(*first, *last, language);
    out +=
        " · " + phrase(language, Word::heading_known, in_words(Edtf::of(briefing.today), language));
    if (count > 0 && reviewed_count(timeline) == 0)
        out += " · " + phrase(language, Word::unreviewed);
    return out;
}

TextBlock make_heading(const Briefing& briefing, double width, double margin) {
    TextBlock block;
    block.height = margin;
    add(block, title_of(briefing), TextRole::heading, width, margin, title_lines, 1.28);
    block.height += 1.0;
    add(block, subtitle_of(briefing), TextRole::subheading, width, margin, subtitle_lines, 1.28);
    block.height += 4.0;
    return block;
}

TextBlock make_source_note(const Briefing& briefing, double width, double margin) {
    TextBlock block;
    const auto publishers = publishers_of(briefing.sources);
    if (publishers.empty()) return block;
    add(block, on_one_line(publishers, (width - 2 * margin) * 0.94, briefing.timeline->language()),
        TextRole::small, width, margin, 1, 1.4);
    return block;
}

}  // namespace detente::layout
