// SPDX-License-Identifier: MIT
#include "render/caption.hpp"

#include <fmt/format.h>

#include <array>

#include "render/layout/heading.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"

namespace detente {
namespace {

/// In the order of Status.
constexpr std::array<std::string_view, 5> signs{"filled: held", "hollow: planned",
                                                "dashed: proposed", "crossed: cancelled",
                                                "with an arrowhead: postponed"};

/// In the order of LayoutKind.
constexpr std::array<std::string_view, layout_names.size()> ways_to_read{
    "A row for each meeting, a column for each party.",
    "Time runs from left to right, with a lane for each party; each upright line is a meeting.",
    "Time runs from left to right; each numbered mark is a meeting, told in the key.",
    "A row and a column for each party; a figure says how many meetings two of them held with each "
    "other, the diagonal how many each held in all. Parties that met often stand next to each "
    "other.",
    "Each disc is a party: the larger, the more meetings; the darker, the more it lies between "
    "others. Lines join those who met, the wider the more often; dashed lines: not yet, or not "
    "held."};

std::string signs_in_words(const Timeline& timeline) {
    std::array<bool, 5> used{};
    bool vague = false;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        used.at(static_cast<std::size_t>(entry->meeting.status)) = true;
        vague |= entry->meeting.when && layout::is_vague(*entry->meeting.when);
    }
    std::string out;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used.at(i)) out += (out.empty() ? "Marks " : ", ") + std::string(signs.at(i));
    if (vague) out += "; shaded: the day is not known";
    return out + ".";
}

std::string source_in_words(const Source& source) {
    std::string out = source.title.empty() ? source.doc : source.title;
    const std::string by =
        layout::joined(source.publishers, [](const std::string& name) { return name; });
    if (!by.empty()) out = by + ": " + out;
    if (!source.published.empty()) out += " (" + source.published.substr(0, 10) + ")";
    return out;
}

}  // namespace

std::string caption_of(const Briefing& briefing, LayoutKind layout) {
    std::string out =
        fmt::format("{}. {}. {}", layout::title_of(briefing), layout::subtitle_of(briefing),
                    ways_to_read.at(static_cast<std::size_t>(layout)));
    const bool has_marks = layout != LayoutKind::matrix && layout != LayoutKind::network;
    if (has_marks && briefing.timeline->meeting_count() > 0)
        out += ' ' + signs_in_words(*briefing.timeline);
    out += '\n';
    if (briefing.sources.empty()) return out;
    std::string sources;
    for (const Source& source : briefing.sources)
        sources += (sources.empty() ? "" : "; ") + source_in_words(source);
    return out + "\nSources: " + sources + ".\n";
}

}  // namespace detente
