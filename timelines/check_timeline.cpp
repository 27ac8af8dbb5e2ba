// SPDX-License-Identifier: MIT
// The checks that need the whole timeline: what people wrote, against itself and the candidates.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "timelines/check.hpp"
#include "timelines/gazetteer.hpp"
#include "timelines/person.hpp"
#include "timelines/slug.hpp"
#include "timelines/suggest.hpp"

namespace detente {
namespace {

// ---------------------------------------------------------------- offices

struct Term {
    const Actor* person;
    const Office* office;
    const Location* location;
};

/// Half-open; what is not told is open, and a year alone is taken at its word's mercy: only terms
/// that overlap however they are read are told.
bool overlap(const Office& a, const Office& b) {
    const auto ends_before = [](const Office& one, const Office& other) {
        if (!one.to || !other.from) return false;
        const auto end = one.to->earliest();
        const auto begin = other.from->latest();
        return end && begin && *end <= *begin;
    };
    return !ends_before(a, b) && !ends_before(b, a);
}

std::string term_of(const Office& office) {
    return fmt::format("{} to {}", office.from ? to_string(*office.from) : "..",
                       office.to ? to_string(*office.to) : "..");
}

}  // namespace

std::vector<CheckFinding> check_offices(const TimelineFile& file) {
    std::map<std::pair<std::string, std::string>, std::vector<Term>> offices;
    for (std::size_t i = 0; i < file.actors.size(); ++i)
        for (const auto& office : file.actors[i].offices)
            offices[{slug(office.title), office.of}].push_back(
                {&file.actors[i], &office, &file.actor_locations[i]});
    std::vector<CheckFinding> problems;
    for (const auto& [name, terms] : offices)
        for (std::size_t i = 0; i < terms.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                const auto& [person, office, location] = terms[i];
                if (!overlap(*terms[k].office, *office)) continue;
                const bool same = terms[k].person == person;
                problems.push_back(
                    {{*location,
                      fmt::format("'{}' of {} is held {} from {} and {} from {}: give the day on "
                                  "which the first term ended",
                                  office->title, office->of,
                                  same ? "twice at once," : "by " + terms[k].person->name,
                                  term_of(*terms[k].office), same ? "" : "by " + person->name,
                                  term_of(*office)),
                      Severity::warning},
                     "overlapping-terms"});
            }
    return problems;
}

namespace {

// ---------------------------------------------------------------- the timeline

class TimelineCheck {
  public:
    TimelineCheck(const TimelineFile& file, const CurationResult& curated,
                  const std::vector<Source>& sources)
        : file_(file), curated_(curated) {
        for (const auto& source : sources) docs_.insert(source.doc);
        for (const auto& tie : curated.ties)
            if (!tie.rejection) entries_.emplace(tie.meeting, &file.events[tie.entry]);
    }

    std::vector<CheckFinding> run() {
        for (const auto& tie : curated_.ties) {
            if (tie.rejection)
                check_rejection(tie);
            else
                check_source(tie);
        }
        for (const auto& [id, event] : entries_) {
            const Meeting& meeting = curated_.timeline.find_meeting(id)->meeting;
            check_order(meeting, *event);
            check_in_office(meeting, *event);
        }
        check_circles();
        check_two_cities();
        return std::move(problems_);
    }

  private:
    void warn(const Location& at, std::string_view rule, std::string message) {
        problems_.push_back({{at, std::move(message), Severity::warning}, rule});
    }

    void check_rejection(const EntryTie& tie) {
        const Rejection& rejection = file_.rejected[tie.entry];
        if (tie.by == TiedBy::evidence && tie.candidate != rejection.id)
            warn(rejection.location, "rejection-changed",
                 fmt::format("what was rejected as '{}' came back as '{}': look whether it still "
                             "is to be left out, and write that id here",
                             rejection.id, tie.candidate));
    }

    void check_source(const EntryTie& tie) {
        const CuratedEvent& event = file_.events[tie.entry];
        if (event.from_source.empty()) {
            if (tie.candidate.empty())
                warn(event.location, "no-source",
                     fmt::format("no document tells of '{}': say where it is told, with from: "
                                 "{{source: ..., quote: ...}}",
                                 tie.meeting));
            return;
        }
        if (docs_.empty() || docs_.count(event.from_source) != 0) return;
        const std::vector<std::string_view> docs(docs_.begin(), docs_.end());
        warn(event.location, "unknown-source",
             fmt::format("the source '{}' of '{}' is no document of the last build{}",
                         event.from_source, tie.meeting, suggestion(event.from_source, docs)));
    }

    void check_order(const Meeting& meeting, const CuratedEvent& event) {
        const auto* before = curated_.timeline.find_meeting(meeting.follows);
        if (before == nullptr || !meeting.when || !before->meeting.when) return;
        const auto last = meeting.when->latest();
        const auto first = before->meeting.when->earliest();
        if (last && first && *last < *first)
            warn(event.location, "follows-later",
                 fmt::format("'{}' ({}) follows '{}', which is later ({})", meeting.id,
                             to_string(*meeting.when), before->meeting.id,
                             to_string(*before->meeting.when)));
    }

    /// Of people whom this file knows: the register's terms are not complete.
    void check_in_office(const Meeting& meeting, const CuratedEvent& event) {
        if (!meeting.when || !event.has("people")) return;
        for (const auto& name : meeting.people)
            for (const auto& actor : file_.actors) {
                if (actor.offices.empty() || !is_called(actor, name)) continue;
                const bool held = std::any_of(
                    actor.offices.begin(), actor.offices.end(),
                    [&](const Office& office) { return may_be_held(office, *meeting.when); });
                if (!held)
                    warn(event.location, "out-of-office",
                         fmt::format("{} held no office on {} ({} {}, {})", name,
                                     to_string(*meeting.when), actor.offices.back().title,
                                     actor.offices.back().of, term_of(actor.offices.back())));
            }
    }

    static bool is_called(const Actor& actor, const std::string& name) {
        const std::string own = slug(name);
        return own == slug(actor.name) ||
               std::any_of(actor.aliases.begin(), actor.aliases.end(),
                           [&](const auto& alias) { return own == slug(alias); });
    }

    /// By `follows` or by `part_of`; each circle is told once, where a person wrote a link of it.
    void check_circles() {
        for (const auto& [link, name] :
             {std::pair(&Meeting::follows, "follows"), std::pair(&Meeting::part_of, "part_of")}) {
            std::unordered_map<std::string, std::size_t> walks;  // the one that came by first
            std::size_t walk = 0;
            for (const auto& [start, event] : entries_) {
                ++walk;
                std::vector<std::string> path;
                for (const auto* here = curated_.timeline.find_meeting(start);
                     here != nullptr && walks.emplace(here->meeting.id, walk).second;
                     here = curated_.timeline.find_meeting(here->meeting.*link))
                    path.push_back(here->meeting.id);
                if (path.empty()) continue;
                const auto* last = curated_.timeline.find_meeting(path.back());
                const auto again = std::find(path.begin(), path.end(), last->meeting.*link);
                if (again != path.end()) tell_circle({again, path.end()}, name);
            }
        }
    }
    /// At the first of the ids that has an entry.
    void tell_circle(std::vector<std::string> circle, std::string_view name) {
        const auto has_no_entry = [&](const std::string& id) { return entries_.count(id) == 0; };
        const auto first = std::min_element(
            circle.begin(), circle.end(), [&](const std::string& a, const std::string& b) {
                return std::pair(has_no_entry(a), std::string_view(a)) <
                       std::pair(has_no_entry(b), std::string_view(b));
            });
        const auto entry = entries_.find(*first);
        if (entry == entries_.end()) return;
        std::rotate(circle.begin(), first, circle.end());
        warn(entry->second->location, "circle",
             fmt::format("'{}' leads in a circle: {} > {}", name, fmt::join(circle, " > "),
                         circle.front()));
    }

    static bool took_place_in_a_city(const Meeting& meeting) {
        const bool off = meeting.status == Status::cancelled ||
                         meeting.status == Status::postponed || meeting.status == Status::proposed;
        return !off && meeting.kind != Kind::call && !meeting.place.empty() && meeting.when &&
               meeting.when->earliest() && meeting.when->earliest() == meeting.when->latest();
    }

    void check_two_cities() {
        std::map<Day, std::vector<const Meeting*>> days;
        for (const auto* entry : curated_.timeline.meetings())
            if (took_place_in_a_city(entry->meeting))
                days[*entry->meeting.when->earliest()].push_back(&entry->meeting);
        for (const auto& [day, meetings] : days)
            for (std::size_t i = 0; i < meetings.size(); ++i)
                for (std::size_t k = 0; k < i; ++k) compare_cities(*meetings[k], *meetings[i]);
    }

    void compare_cities(const Meeting& a, const Meeting& b) {
        const auto here = entries_.find(b.id);
        const auto entry = here != entries_.end() ? here : entries_.find(a.id);
        if (entry == entries_.end()) return;
        if (compare_places(meaning_of_place(a.place), meaning_of_place(b.place)) !=
            PlaceRelation::different)
            return;
        for (const auto& name : a.people)
            for (const auto& other : b.people)
                if (same_person(name_words(name), name_words(other)))
                    return warn(entry->second->location, "two-cities",
                                fmt::format("{} is in {} ('{}') and in {} ('{}') on {}", name,
                                            a.place, a.id, b.place, b.id, to_string(*a.when)));
    }

    const TimelineFile& file_;
    const CurationResult& curated_;
    std::set<std::string_view> docs_;                     ///< of the build
    std::map<std::string, const CuratedEvent*> entries_;  ///< by the meeting's id
    std::vector<CheckFinding> problems_;
};

}  // namespace

std::vector<CheckFinding> check_timeline(const TimelineFile& file, const CurationResult& curated,
                                         const std::vector<Source>& sources) {
    return TimelineCheck(file, curated, sources).run();
}

}  // namespace detente
