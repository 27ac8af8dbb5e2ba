// SPDX-License-Identifier: MIT
// Greedy clustering with blocking: tellings with a day first, the fullest first of all, each to the
// cluster that it is most like; then neighbouring days; then vague dates, where only one cluster
// fits.
#include "timelines/merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <tuple>

#include "timelines/clusters.hpp"
#include "timelines/merge_record.hpp"

namespace detente {
namespace {

/// Where the document tells of it; 0 where its title does.
std::size_t begin_of(const Meeting& meeting) {
    const auto in_title = [](const Evidence& evidence) { return evidence.in_title; };
    const bool in_text = std::ranges::none_of(meeting.evidence, in_title);
    return in_text && !meeting.evidence.empty() ? meeting.evidence.front().begin : 0;
}

/// Where the document first tells of a meeting: that is the one it is about.
std::size_t lead_of(const DocumentMeetings& document) {
    std::size_t lead = std::numeric_limits<std::size_t>::max();
    for (const auto& meeting : document.meetings) lead = std::min(lead, begin_of(meeting));
    return lead;
}

/// Orders the tellings of a document by what they tell.
std::string order_key(const Meeting& meeting) {
    const std::size_t begin = meeting.evidence.empty() ? 0 : meeting.evidence.front().begin;
    return fmt::format("{:012} {} {} {} {}", begin, candidate_id(meeting),
                       to_string(meeting.status), to_string(meeting.kind), meeting.title);
}

/// Every telling once, in an order that depends on what is told only.
std::vector<Telling> all_tellings(const std::vector<DocumentMeetings>& documents) {
    std::vector<Telling> tellings;
    for (const auto& document : documents) {
        const std::size_t lead = lead_of(document);
        for (const auto& meeting : document.meetings) {
            Telling telling{meeting, make_profile(meeting, document.published), document.doc,
                            order_key(meeting)};
            if (begin_of(meeting) > lead) recall(telling.profile);
            tell_evidence(telling.meeting, document.published.substr(0, 10));
            tellings.push_back(std::move(telling));
        }
    }
    return tellings;
}

/// How finely dated, then how much is told.
std::tuple<int, std::size_t> fullness(const Profile& profile) {
    const int fineness = profile.one_day() ? 3
                         : profile.exact() ? 2
                                           : profile.precision.has_value();
    return {fineness, profile.parties.size() + profile.people.size() +
                          (profile.place.key.empty() ? 0U : 2U) +
                          (profile.kind == Kind::talks ? 0U : 1U)};
}

bool comes_first(const Telling& a, const Telling& b) {
    const auto full_a = fullness(a.profile);
    const auto full_b = fullness(b.profile);
    if (full_a != full_b) return full_a > full_b;
    return std::tie(a.doc, a.key) < std::tie(b.doc, b.key);
}

/// Precision::day down to century, then no date: the levels that are joined one after the other.
std::vector<std::optional<Precision>> vague_levels() {
    return {Precision::day,    Precision::month,   Precision::season, Precision::year,
            Precision::decade, Precision::century, std::nullopt};
}

constexpr std::size_t no_record = static_cast<std::size_t>(-1);

/// Whether the links lead from one record to the other; `next` has by record whither its link goes.
bool leads_to(const std::vector<std::size_t>& next, std::size_t from, std::size_t to) {
    for (std::size_t hops = 0; hops <= next.size() && from != no_record; ++hops) {
        if (from == to) return true;
        from = next[from];
    }
    return from != no_record;
}

/// Where a telling's document names another of its meetings, the record names that one's record.
using RecordOfTelling = std::map<std::pair<std::string, std::string>, std::size_t>;

/// No link is made that would close a circle; the documents need not agree on what came first.
void relink(std::vector<Meeting>& records, const std::vector<std::vector<const Telling*>>& members,
            std::string Meeting::*link) {
    const auto links = [&](const Telling* telling) { return !(telling->meeting.*link).empty(); };
    bool any = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        records[i].*link = {};
        any = any || std::any_of(members[i].begin(), members[i].end(), links);
    }
    if (!any) return;
    RecordOfTelling record_of;
    for (std::size_t i = 0; i < members.size(); ++i)
        for (const auto* telling : members[i])
            if (!telling->meeting.id.empty()) record_of[{telling->doc, telling->meeting.id}] = i;
    std::vector<std::size_t> next(records.size(), no_record);
    for (std::size_t i = 0; i < members.size(); ++i)
        for (const auto* telling : members[i]) {
            if (!links(telling)) continue;
            const auto target = record_of.find({telling->doc, telling->meeting.*link});
            if (target == record_of.end() || leads_to(next, target->second, i)) continue;
            next[i] = target->second;
            records[i].*link = records[target->second].id;
        }
}

/// The day of a report that only comes back to the meeting is no word on its day, where others tell
/// that.
Meeting record_of(const std::vector<const Telling*>& members) {
    const bool dated = std::any_of(members.begin(), members.end(), [](const Telling* telling) {
        return !telling->profile.recalled && telling->meeting.when;
    });
    std::deque<Meeting> without_day;
    std::vector<const Meeting*> told;
    for (const auto* telling : members) {
        if (dated && telling->profile.recalled) {
            without_day.push_back(telling->meeting);
            without_day.back().when.reset();
            told.push_back(&without_day.back());
        } else {
            told.push_back(&telling->meeting);
        }
    }
    return merged_record(told);
}

bool earlier(const Meeting& a, const Meeting& b) {
    if (a.when && b.when && *a.when != *b.when) return chronological(*a.when, *b.when);
    return a.when.has_value() && !b.when;
}

}  // namespace

std::vector<Meeting> merge_documents(const std::vector<DocumentMeetings>& documents) {
    std::vector<Telling> tellings = all_tellings(documents);
    std::sort(tellings.begin(), tellings.end(), comes_first);
    Clusters clusters(tellings);
    for (std::size_t i = 0; i < tellings.size(); ++i)
        if (tellings[i].profile.exact()) clusters.place(i);
    clusters.join_neighbours();
    for (const auto level : vague_levels()) clusters.place_vague(level);

    struct Record {
        Meeting meeting;
        std::vector<const Telling*> members;
        std::string key;
    };
    std::vector<Record> found;
    for (auto& members : clusters.members()) {
        Meeting meeting = record_of(members);
        std::string key = candidate_id(meeting);
        found.push_back({std::move(meeting), std::move(members), std::move(key)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Record& a, const Record& b) {
        if (earlier(a.meeting, b.meeting) != earlier(b.meeting, a.meeting))
            return earlier(a.meeting, b.meeting);
        return a.key < b.key;
    });
    std::vector<Meeting> records;
    std::vector<std::vector<const Telling*>> members;
    for (auto& record : found) {
        records.push_back(std::move(record.meeting));
        members.push_back(std::move(record.members));
    }
    number_ids(records);
    relink(records, members, &Meeting::follows);
    relink(records, members, &Meeting::part_of);
    return records;
}

}  // namespace detente
