// SPDX-License-Identifier: MIT
#include "timelines/select.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "timelines/gazetteer.hpp"
#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"

namespace detente {
namespace {

using Ids = std::unordered_set<std::string>;

template <typename Value>
bool among(const std::vector<Value>& wanted, const Value& value) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

std::vector<std::string> members_of(const Timeline& timeline, const std::string& id) {
    if (const Actor* actor = timeline.find_actor(id)) return actor->members;
    const auto known = find_in_register(id);
    return known ? known->members : std::vector<std::string>();
}

class Selection {
  public:
    Selection(const Timeline& timeline, const MeetingFilter& filter,
              const std::vector<Source>& sources)
        : timeline_(timeline),
          filter_(filter),
          text_(slug(filter.text)),
          source_(slug(filter.source)),
          place_(meaning_of_place(filter.place)) {
        for (const auto& id : filter.actors) {
            actors_.insert(id);
            if (filter.members)
                for (const auto& member : members_of(timeline, id)) actors_.insert(member);
        }
        for (const Actor* person : timeline.actors())
            for (const auto& office : person->offices)
                if (actors_.count(office.of) != 0) offices_.emplace(person->id, &office);
        for (const auto& source : sources) sources_.emplace(source.doc, &source);
    }

    bool fits(const TimelineMeeting& entry) const {
        const Meeting& meeting = entry.meeting;
        return among(filter_.kinds, meeting.kind) && among(filter_.statuses, meeting.status) &&
               among(filter_.reviews, entry.review) && meeting.confidence >= filter_.confidence &&
               (!filter_.with_conflicts || !meeting.conflicts.empty()) &&
               (!filter_.when || (meeting.when && compatible(*filter_.when, *meeting.when))) &&
               fits_actor(meeting) && fits_place(meeting) && fits_text(meeting) &&
               fits_source(meeting);
    }

  private:
    bool fits_actor(const Meeting& meeting) const {
        if (actors_.empty()) return true;
        const auto there = timeline_.participants(meeting.id);
        return std::any_of(there.begin(), there.end(), [&](const Participation& one) {
            if (actors_.count(one.actor) != 0) return true;
            const auto [begin, end] = offices_.equal_range(one.actor);
            return std::any_of(begin, end, [&](const auto& office) {
                return !meeting.when || may_be_held(*office.second, *meeting.when);
            });
        });
    }

    bool fits_place(const Meeting& meeting) const {
        if (place_.key.empty()) return true;
        auto there = meaning_of_place(meeting.place);
        if (there.country.empty()) there.country = meeting.country;
        if (place_.whole_country) return !place_.country.empty() && there.country == place_.country;
        return compare_places(place_, there) == PlaceRelation::same ||
               (!meeting.venue.empty() && holds(meeting.venue, place_.key));
    }

    static bool holds(const std::string& text, const std::string& part) {
        return slug(text).find(part) != std::string::npos;
    }

    bool fits_text(const Meeting& meeting) const {
        if (text_.empty()) return true;
        const auto told = [&](const std::string& text) { return holds(text, text_); };
        for (const auto* field : {&meeting.id, &meeting.title, &meeting.place, &meeting.venue,
                                  &meeting.outcome, &meeting.series})
            if (told(*field)) return true;
        for (const auto* list : {&meeting.people, &meeting.topics, &meeting.parties})
            if (std::any_of(list->begin(), list->end(), told)) return true;
        return std::any_of(meeting.evidence.begin(), meeting.evidence.end(),
                           [&](const Evidence& evidence) { return told(evidence.quote); });
    }

    bool fits_source(const Meeting& meeting) const {
        if (source_.empty()) return true;
        return std::any_of(meeting.evidence.begin(), meeting.evidence.end(), [&](const auto& one) {
            if (holds(one.doc, source_)) return true;
            const auto found = sources_.find(one.doc);
            if (found == sources_.end()) return false;
            const Source& source = *found->second;
            return holds(source.title, source_) || holds(source.url, source_) ||
                   std::any_of(source.publishers.begin(), source.publishers.end(),
                               [&](const auto& publisher) { return holds(publisher, source_); });
        });
    }

    const Timeline& timeline_;
    const MeetingFilter& filter_;
    std::string text_;
    std::string source_;
    PlaceMeaning place_;
    Ids actors_;
    std::unordered_multimap<std::string, const Office*> offices_;  ///< of those actors, by person
    std::unordered_map<std::string_view, const Source*> sources_;
};

}  // namespace

std::vector<const TimelineMeeting*> select(const Timeline& timeline, const MeetingFilter& filter,
                                           const std::vector<Source>& sources) {
    const Selection selection(timeline, filter, sources);
    auto meetings = timeline.meetings();
    std::erase_if(meetings, [&](const auto* entry) { return !selection.fits(*entry); });
    return meetings;
}

Timeline subset(const Timeline& timeline, const std::vector<const TimelineMeeting*>& meetings) {
    Timeline result;
    result.set_language(timeline.language());
    for (const Actor* actor : timeline.actors()) result.add_actor(*actor);
    for (const TimelineMeeting* entry : meetings) result.add_meeting(*entry);
    result.link_meetings();
    return result;
}

}  // namespace detente
