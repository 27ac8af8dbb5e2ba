// SPDX-License-Identifier: MIT
#include "render/layout/entry.hpp"

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {

SourcesByDoc sources_by_doc(const std::vector<Source>& sources) {
    SourcesByDoc result;
    for (const Source& source : sources) result.emplace(source.doc, &source);
    return result;
}

std::string detail_of(const Timeline& timeline, const Meeting& meeting) {
    const Language language = timeline.language();
    std::string out;
    const auto add = [&out](std::string_view part) {
        if (part.empty()) return;
        if (!out.empty()) out += " · ";
        out += part;
    };
    add(place_of(timeline, meeting));
    add(series_of(meeting, language));
    if (meeting.status != Status::held) add(word_of(meeting.status, language));
    if (meeting.moved_from)
        add(phrase(language, Word::moved_from,
                   date_label(*meeting.moved_from,
                              !meeting.when ||
                                  first_year(*meeting.when) != first_year(*meeting.moved_from),
                              language)));
    return out;
}

std::string first_link(const Meeting& meeting, const SourcesByDoc& sources) {
    for (const Evidence& evidence : meeting.evidence)
        if (const auto found = sources.find(evidence.doc);
            found != sources.end() && is_web_address(found->second->url))
            return found->second->url;
    return {};
}

std::string summary_of(const Meeting& meeting, const Timeline& timeline) {
    const Language language = timeline.language();
    std::string out = phrase(language, Word::colon,
                             meeting.when ? in_words(*meeting.when, language)
                                          : phrase(language, Word::day_unknown_heading),
                             title_of(timeline, meeting));
    if (const std::string place = place_of(timeline, meeting); !place.empty()) out += ", " + place;
    out += " (" + std::string(word_of(meeting.status, language)) + ").";
    if (!meeting.parties.empty()) out += " " + actor_names(timeline, meeting.parties) + ".";
    if (!meeting.outcome.empty()) out += " " + meeting.outcome;
    return out;
}

}  // namespace detente::layout
