// SPDX-License-Identifier: MIT
#include "render/layout/who_met.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t most_named = 40;

bool is_ahead(Status status) {
    return status == Status::planned || status == Status::proposed;
}

/// Held meetings alone, so that the figures are those of `detente graph`.
Centralities measures_of(const Timeline& timeline, const MeetingNetwork& network) {
    std::vector<const TimelineMeeting*> held;
    for (const TimelineMeeting* meeting : network.meetings)
        if (meeting->meeting.status == Status::held) held.push_back(meeting);
    const MeetingNetwork of_held = make_network(timeline, held);
    Centralities found = centralities(of_held);
    std::unordered_map<const Actor*, Centrality> known;
    for (std::size_t i = 0; i < of_held.actors.size(); ++i)
        known.emplace(of_held.actors[i], found.actors[i]);
    found.actors.clear();
    for (const Actor* actor : network.actors) {
        const auto at = known.find(actor);
        found.actors.push_back(at == known.end() ? Centrality{} : at->second);
    }
    return found;
}

std::string meeting_line(const Meeting& meeting, const Timeline& timeline) {
    const Language language = timeline.language();
    std::string out = phrase(language, Word::colon,
                             meeting.when ? date_label(*meeting.when, true, language)
                                          : phrase(language, Word::day_unknown),
                             title_of(timeline, meeting));
    if (!meeting.place.empty()) out += ", " + meeting.place;
    if (meeting.status != Status::held)
        out += " (" + std::string(word_of(meeting.status, language)) + ")";
    return out;
}

}  // namespace

MeetingCount WhoMet::count(const std::vector<std::size_t>& meetings) const {
    MeetingCount result;
    for (const std::size_t meeting : meetings)
        ++(network.meetings[meeting]->meeting.status == Status::held ? result.held : result.ahead);
    return result;
}

WhoMet who_met(const Timeline& timeline) {
    WhoMet met = who_met_unmeasured(timeline);
    met.measures = measures_of(timeline, met.network);
    return met;
}

WhoMet who_met_unmeasured(const Timeline& timeline) {
    std::vector<const TimelineMeeting*> chosen;
    std::vector<const TimelineMeeting*> others;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        const Status status = entry->meeting.status;
        (status == Status::held || is_ahead(status) ? chosen : others).push_back(entry);
    }
    WhoMet met;
    met.language = timeline.language();
    const bool none = chosen.empty();
    if (none) chosen.swap(others);
    met.apart = word(met.language, none ? Word::met_off : Word::met_ahead);
    met.network = make_network(timeline, chosen);
    met.nobody = chosen.size() - met.network.meetings.size();
    met.left_out = others.size();
    met.contacts = contacts(met.network);
    for (const auto& meetings : met.network.attended) met.attended.push_back(met.count(meetings));
    std::vector<std::size_t> all(met.network.meetings.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    met.all = met.count(all);
    return met;
}

std::vector<std::size_t> most_frequent(const WhoMet& met, std::size_t most) {
    std::vector<std::size_t> places(met.attended.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        const MeetingCount& one = met.attended[a];
        const MeetingCount& other = met.attended[b];
        return one.held != other.held ? one.held > other.held : one.ahead > other.ahead;
    });
    places.resize(std::min(most, places.size()));
    return places;
}

std::string counting_in_words(const WhoMet& met) {
    std::string out = counted(met.language, met.all.held, Word::met_counted);
    const auto add = [&](std::size_t count, Word key) {
        if (count > 0) out += ", " + counted(met.language, count, key, met.apart);
    };
    add(met.all.ahead, Word::met_apart);
    add(met.left_out, Word::met_left_out);
    add(met.nobody, Word::met_nobody);
    return out + ".";
}

std::string meetings_in_words(const std::string& heading, const WhoMet& met,
                              const std::vector<std::size_t>& meetings, const Timeline& timeline) {
    const MeetingCount count = met.count(meetings);
    std::string out = phrase(met.language, Word::colon, heading,
                             counted(met.language, count.held, Word::meetings));
    if (count.ahead > 0) out += ", " + std::to_string(count.ahead) + ' ' + std::string(met.apart);
    std::size_t named = 0;
    for (const std::size_t meeting : meetings) {
        if (++named > most_named)
            return out + '\n' + counted(met.language, meetings.size() - most_named, Word::more);
        out += '\n' + meeting_line(met.network.meetings[meeting]->meeting, timeline);
    }
    return out;
}

std::string latest_link(const WhoMet& met, const std::vector<std::size_t>& meetings,
                        const SourcesByDoc& sources) {
    for (auto at = meetings.rbegin(); at != meetings.rend(); ++at) {
        std::string link = first_link(met.network.meetings[*at]->meeting, sources);
        if (!link.empty()) return link;
    }
    return {};
}

}  // namespace detente::layout
