// SPDX-License-Identifier: MIT
#include "render/layout/entry.hpp"

#include <fmt/format.h>

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"

namespace detente::layout {

SourcesByDoc sources_by_doc(const std::vector<Source>& sources) {
    SourcesByDoc result;
    for (const Source& source : sources) result.emplace(source.doc, &source);
    return result;
}

std::string detail_of(const Timeline& timeline, const Meeting& meeting) {
    std::string out;
    const auto add = [&out](std::string_view part) {
        if (part.empty()) return;
        if (!out.empty()) out += " · ";
        out += part;
    };
    add(place_of(timeline, meeting));
    add(series_of(meeting));
    if (meeting.status != Status::held) add(to_string(meeting.status));
    if (meeting.moved_from)
        add("moved from " +
            date_label(*meeting.moved_from, !meeting.when || first_year(*meeting.when) !=
                                                                 first_year(*meeting.moved_from)));
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
    std::string out = meeting.when ? in_words(*meeting.when) : "Day not known";
    out += ": " + title_of(timeline, meeting);
    if (const std::string place = place_of(timeline, meeting); !place.empty()) out += ", " + place;
    out += fmt::format(" ({}).", to_string(meeting.status));
    if (!meeting.parties.empty()) out += " " + actor_names(timeline, meeting.parties) + ".";
    if (!meeting.outcome.empty()) out += " " + meeting.outcome;
    return out;
}

}  // namespace detente::layout
