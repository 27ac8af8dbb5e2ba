// SPDX-License-Identifier: MIT
#include "timelines/diff.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>

#include "timelines/tie.hpp"

namespace detente {
namespace {

using Entry = const TimelineMeeting*;

std::string list(const std::vector<std::string>& items) {
    return fmt::format("{}", fmt::join(items, ", "));
}

template <auto member>
std::string text(const TimelineMeeting& entry) {
    return entry.meeting.*member;
}
template <auto member>
std::string items(const TimelineMeeting& entry) {
    return list(entry.meeting.*member);
}
template <auto member>
std::string ids(const TimelineMeeting& entry) {
    auto sorted = entry.meeting.*member;
    std::sort(sorted.begin(), sorted.end());
    return list(sorted);
}
template <auto member>
std::string date(const TimelineMeeting& entry) {
    return entry.meeting.*member ? to_string(*(entry.meeting.*member)) : std::string();
}
template <auto member>
std::string name(const TimelineMeeting& entry) {
    return std::string(to_string(entry.meeting.*member));
}

std::string round_of(const TimelineMeeting& entry) {
    return entry.meeting.round == 0 ? "" : std::to_string(entry.meeting.round);
}
std::string review(const TimelineMeeting& entry) {
    return std::string(to_string(entry.review));
}
std::string confidence(const TimelineMeeting& entry) {
    return fmt::format("{:.2f}", entry.meeting.confidence);
}
std::string sources(const TimelineMeeting& entry) {
    std::vector<std::string> docs;
    for (const auto& evidence : entry.meeting.evidence) docs.push_back(evidence.doc);
    std::sort(docs.begin(), docs.end());
    docs.erase(std::unique(docs.begin(), docs.end()), docs.end());
    return list(docs);
}

struct Field {
    std::string_view name;
    std::string_view what;  ///< how people call a change of it
    std::string (*text)(const TimelineMeeting&);
};

constexpr std::array<Field, 22> fields{{
    {"id", "renamed", text<&Meeting::id>},
    {"when", "re-dated", date<&Meeting::when>},
    {"status", "status", name<&Meeting::status>},
    {"kind", "kind", name<&Meeting::kind>},
    {"title", "title", text<&Meeting::title>},
    {"parties", "actors", ids<&Meeting::parties>},
    {"people", "actors", items<&Meeting::people>},
    {"hosts", "actors", ids<&Meeting::hosts>},
    {"mediators", "actors", ids<&Meeting::mediators>},
    {"place", "place", text<&Meeting::place>},
    {"country", "place", text<&Meeting::country>},
    {"venue", "place", text<&Meeting::venue>},
    {"topics", "topics", items<&Meeting::topics>},
    {"outcome", "outcome", text<&Meeting::outcome>},
    {"series", "links", text<&Meeting::series>},
    {"round", "links", round_of},
    {"part_of", "links", text<&Meeting::part_of>},
    {"follows", "links", text<&Meeting::follows>},
    {"moved_from", "re-dated", date<&Meeting::moved_from>},
    {"review", "reviewed", review},
    {"confidence", "re-graded", confidence},
    {"sources", "sources", sources},
}};

class Pairing {
  public:
    Pairing(const Timeline& before, const Timeline& after)
        : old_(before.meetings()), new_(after.meetings()) {
        pair_by_id(after);
        pair_by_sentence();
        pair_by_likeness();
    }

    const std::map<Entry, Entry>& former() const { return former_; }
    const std::vector<Entry>& gone() const { return old_; }
    const std::vector<Entry>& added() const { return new_; }

  private:
    void pair(Entry before, Entry after) {
        former_[after] = before;
        std::erase(old_, before);
        std::erase(new_, after);
    }

    void pair_by_id(const Timeline& after) {
        for (const auto before : std::vector(old_))
            if (const auto* same = after.find_meeting(before->meeting.id)) pair(before, same);
    }

    /// A sentence can tell of several meetings: the one of the same kind and most parties.
    void pair_by_sentence() {
        std::multimap<std::pair<std::string_view, std::string_view>, Entry> quoted;
        for (const auto before : old_)
            for (const auto& one : before->meeting.evidence)
                quoted.emplace(std::pair(std::string_view(one.doc), std::string_view(one.quote)),
                               before);
        for (const auto after : std::vector(new_)) {
            std::map<Entry, std::size_t> votes;
            for (const auto& one : after->meeting.evidence) {
                const auto [begin, end] = quoted.equal_range({one.doc, one.quote});
                for (auto found = begin; found != end; ++found)
                    if (contains(old_, found->second))
                        votes[found->second] = 1 + agreements(*found->second, *after);
            }
            const auto best =
                std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
                    return std::pair(a.second, b.first->meeting.id) <
                           std::pair(b.second, a.first->meeting.id);
                });
            if (best != votes.end() && best->second > 1) pair(best->first, after);
        }
    }

    static std::size_t agreements(const TimelineMeeting& a, const TimelineMeeting& b) {
        const auto& known = b.meeting.parties;
        const auto shared = std::count_if(
            a.meeting.parties.begin(), a.meeting.parties.end(), [&](const auto& party) {
                return std::find(known.begin(), known.end(), party) != known.end();
            });
        return static_cast<std::size_t>(shared) + (a.meeting.when == b.meeting.when ? 1 : 0);
    }

    void pair_by_likeness() {
        const std::vector<Entry> rest = new_;
        std::vector<Meeting> meetings;
        for (const auto after : rest) meetings.push_back(after->meeting);
        CandidateIndex index(meetings);
        for (const auto before : std::vector(old_)) {
            Clue clue{{}, {}, {}, before->meeting, true};
            const auto found = index.by_likeness(clue);
            if (!found) continue;
            index.take(*found);
            pair(before, rest[*found]);
        }
    }

    static bool contains(const std::vector<Entry>& all, Entry one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    }

    std::vector<Entry> old_;
    std::vector<Entry> new_;
    std::map<Entry, Entry> former_;  ///< by the newer one
};

MeetingChange compare_fields(Entry before, Entry after) {
    MeetingChange change{ChangeKind::changed, before, after, {}, {}};
    const bool moved =
        after->meeting.moved_from && after->meeting.moved_from == before->meeting.when;
    for (const auto& field : fields) {
        FieldDifference difference{std::string(field.name), field.text(*before),
                                   field.text(*after)};
        if (difference.before == difference.after) continue;
        change.fields.push_back(std::move(difference));
        const auto what = field.what == "re-dated" && moved ? "moved" : field.what;
        if (std::find(change.what.begin(), change.what.end(), what) == change.what.end())
            change.what.push_back(what);
    }
    return change;
}

bool earlier(const MeetingChange& a, const MeetingChange& b) {
    const auto day = [](const MeetingChange& change) -> const std::optional<Edtf>& {
        return (change.after != nullptr ? change.after : change.before)->meeting.when;
    };
    if (day(a) && day(b) && *day(a) != *day(b)) return chronological(*day(a), *day(b));
    return day(a).has_value() && !day(b).has_value();
}

}  // namespace

std::vector<MeetingChange> diff(const Timeline& before, const Timeline& after) {
    const Pairing pairing(before, after);
    std::vector<MeetingChange> changes;
    for (const auto now : after.meetings()) {
        const auto former = pairing.former().find(now);
        if (former == pairing.former().end()) {
            changes.push_back({ChangeKind::added, nullptr, now, {}, {}});
            continue;
        }
        auto change = compare_fields(former->second, now);
        if (!change.fields.empty()) changes.push_back(std::move(change));
    }
    for (const auto gone : pairing.gone())
        changes.push_back({ChangeKind::gone, gone, nullptr, {}, {}});
    std::stable_sort(changes.begin(), changes.end(), earlier);
    return changes;
}

}  // namespace detente
