// SPDX-License-Identifier: MIT
#include "render/caption.hpp"

#include <fmt/format.h>

#include <array>

#include "render/layout/heading.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

std::string signs_in_words(const Timeline& timeline) {
    std::array<bool, 5> used{};
    bool vague = false;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        used.at(static_cast<std::size_t>(entry->meeting.status)) = true;
        vague |= entry->meeting.when && layout::is_vague(*entry->meeting.when);
    }
    const Language language = timeline.language();
    std::string signs;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used.at(i))
            signs += (signs.empty() ? "" : ", ") + phrase(language, below(Word::caption_held, i));
    const std::string out = phrase(language, Word::caption_marks, signs);
    return (vague ? phrase(language, Word::caption_vague, out) : out) + ".";
}

std::string source_in_words(const Source& source, Language language) {
    std::string out = source.title.empty() ? source.doc : source.title;
    const std::string by =
        layout::joined(source.publishers, [](const std::string& name) { return name; });
    if (!by.empty()) out = phrase(language, Word::colon, by, out);
    if (!source.published.empty()) out += " (" + source.published.substr(0, 10) + ")";
    return out;
}

}  // namespace

std::string caption_of(const Briefing& briefing, LayoutKind layout) {
    const Language language = briefing.timeline->language();
    std::string out =
        fmt::format("{}. {}. {}", layout::title_of(briefing), layout::subtitle_of(briefing),
                    word(language, below(Word::caption_ladder, static_cast<std::size_t>(layout))));
    const bool has_marks = layout != LayoutKind::matrix && layout != LayoutKind::network;
    if (has_marks && briefing.timeline->meeting_count() > 0)
        out += ' ' + signs_in_words(*briefing.timeline);
    out += '\n';
    if (briefing.sources.empty()) return out;
    std::string sources;
    for (const Source& source : briefing.sources)
        sources += (sources.empty() ? "" : "; ") + source_in_words(source, language);
    return out + '\n' + phrase(language, Word::sources_are, sources) + ".\n";
}

}  // namespace detente
