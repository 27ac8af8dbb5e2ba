// SPDX-License-Identifier: MIT
#include "engine/meetings/details/links.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "engine/meetings/story/cluster.hpp"

namespace detente {
namespace {

namespace c = word_class;
namespace d = detail_class;

constexpr std::int32_t none = -1;
/// So many words at most stand between what leads to a meeting and that meeting's word.
constexpr std::uint32_t most_between = 8;
/// A document that tells more is no article; what stands first is looked through.
constexpr std::size_t most_looked_at = 500;

class Linker {
  public:
    Linker(const DetailInput& input, std::vector<Meeting>& meetings)
        : in_(input), f_(input.story.knowledge.function), meetings_(meetings) {
        for (std::size_t i = 0; i < meetings.size(); ++i) index_of_.emplace(meetings[i].id, i);
    }

    void run() {
        for (std::size_t i = 0; i < in_.findings.size(); ++i) {
            const std::int32_t meeting = in_.meeting_of[i];
            if (meeting == none) continue;
            const Passage passage(in_, in_.findings[i].sentence, meeting);
            if (passage.readable()) link(passage, in_.findings[i], meeting);
        }
        follow_rounds();
    }

  private:
    Meeting& at(std::int32_t index) { return meetings_[static_cast<std::size_t>(index)]; }

    void link(const Passage& p, const Finding& finding, std::int32_t meeting) {
        for (std::uint32_t token = p.begin(); token < p.end(); ++token) {
            if (const DetailHit beside = p.find(token, Detail::part_of))
                if (token >= finding.last && p.owner_before(token) == Owner::mine)
                    set_part(meeting, larger_at(p, beside.last, meeting));
            if (const DetailHit after = p.find(token, Detail::follows))
                if (follows_here(p, finding, after))
                    set_follows(meeting, earlier_at(p, after.last));
        }
        if (p.owner_before(p.end()) != Owner::nobody && !of_body(finding.kind))
            set_part(meeting, attended(p, finding));
    }

    /// The meeting of the first trigger within reach of `from`, before the clause goes on.
    std::int32_t meeting_behind(const Passage& p, std::uint32_t from, std::uint32_t reach) const {
        for (const TriggerHit& hit : p.scene.triggers) {
            if (hit.first < from || hit.first > from + reach) continue;
            for (std::uint32_t between = from; between < hit.first; ++between)
                if (p.is_function(between, f_.comma) || p.has(between, c::speech | c::relative))
                    return none;
            return p.meeting_of(hit);
        }
        return none;
    }
    /// "on the sidelines of the G20 summit": told there, or elsewhere in the text as the body's.
    std::int32_t larger_at(const Passage& p, std::uint32_t from, std::int32_t own) const {
        const std::int32_t told = meeting_behind(p, from, most_between);
        if (told != none && told != own) return told;
        if (told == own && p.is_function(from, f_.the) && p.is(from + 1, d::edition))
            return session_where([&](const Finding& one) {
                return in_.story.knowledge.lexicon.any(one.parties, ActorKind::organisation);
            });
        for (std::uint32_t token = from; token < std::min(p.end(), from + most_between); ++token) {
            const Mention* body = p.mention_at(token);
            if (p.is_function(token, f_.comma)) return none;
            if (body == nullptr || body->actors.size != 1) continue;
            const ActorIndex actor = *body->actors.begin();
            if (in_.story.knowledge.lexicon.is(actor, ActorKind::organisation))
                return session_where(
                    [&](const Finding& one) { return one.parties.contains(actor); });
        }
        return none;
    }
    /// The one session or summit of a body that the text tells and that fits; -1 for none or more.
    template <typename Fits>
    std::int32_t session_where(const Fits& fits) const {
        std::int32_t found = none;
        const std::size_t last = std::min(in_.findings.size(), most_looked_at);
        for (std::size_t i = 0; i < last; ++i) {
            const Finding& one = in_.findings[i];
            if (in_.meeting_of[i] == none || !of_body(one.kind) || !fits(one) ||
                in_.meeting_of[i] == found)
                continue;
            if (found != none) return none;
            found = in_.meeting_of[i];
        }
        return found;
    }
    /// "Modi met Xi at the G20 summit in Osaka", "during the General Assembly".
    std::int32_t attended(const Passage& p, const Finding& finding) const {
        if (finding.parties.size > 3) return none;
        for (std::uint32_t token = finding.last; token < p.end(); ++token) {
            if (!p.is_function(token, f_.at) && !p.is_function(token, f_.during)) continue;
            if (p.owner_before(token) != Owner::mine || !goes_on(p, finding.last, token))
                return none;
            const std::int32_t told = meeting_behind(p, token + 1, most_between - 2);
            if (told == none) continue;
            const Kind kind = meetings_[static_cast<std::size_t>(told)].kind;
            return of_body(kind) ? told : none;
        }
        return none;
    }

    static bool apart(const std::optional<Edtf>& a, const std::optional<Edtf>& b) {
        return a && b && !dates_meet(*a, *b);
    }
    void set_part(std::int32_t meeting, std::int32_t whole) {
        if (whole == none || whole == meeting || !at(meeting).part_of.empty()) return;
        const Meeting& larger = at(whole);
        if (apart(at(meeting).when, larger.when) || larger.kind == Kind::call) return;
        if (leads_back(larger.id, at(meeting).id, &Meeting::part_of)) return;
        at(meeting).part_of = larger.id;
    }

    /// "A met B a day after talks", "Following talks, A met B": the finding's own clause.
    bool follows_here(const Passage& p, const Finding& finding, const DetailHit& after) const {
        const bool opens = after.first == p.begin();
        if (opens) {
            const std::int32_t first = meeting_behind(p, after.last, most_between);
            if (first == none) return false;
            for (const TriggerHit& hit : p.scene.triggers) {
                const Owner whose = p.owner(hit);
                if (whose == Owner::nobody || p.meeting_of(hit) == first) continue;
                return whose == Owner::mine && hit.first == finding.first;
            }
            return false;
        }
        // "after which", "followed by": the other way round
        if (p.is_function(after.last, f_.by) || p.has(after.first - 1, c::be)) return false;
        return after.first >= finding.last && p.owner_before(after.first) == Owner::mine &&
               goes_on(p, finding.last, after.first);
    }
    /// Nothing but whom, where, when and how long stands between.
    static bool goes_on(const Passage& p, std::uint32_t from, std::uint32_t to) {
        if (to - from > 14) return false;
        for (std::uint32_t at = from; at < to; ++at) {
            const bool comma =
                p.mark(at) && p.time_at(at + 1) == nullptr && p.time_at(at) == nullptr;
            if (comma || p.looks_past(at) || p.has(at, c::speech | c::relative | c::be | c::have))
                return false;
            if (p.is(at, d::clause_end)) return false;
        }
        return true;
    }
    std::int32_t earlier_at(const Passage& p, std::uint32_t from) const {
        return meeting_behind(p, from, most_between);
    }
    void set_follows(std::int32_t meeting, std::int32_t before) {
        if (before == none || before == meeting || !at(meeting).follows.empty()) return;
        const Meeting& earlier = at(before);
        if (!may_precede(earlier, at(meeting)) || earlier.status == Status::cancelled) return;
        if (leads_back(earlier.id, at(meeting).id, &Meeting::follows)) return;
        at(meeting).follows = earlier.id;
    }
    /// Whether the days of one can lie before the other's; both are told, or one is over.
    static bool may_precede(const Meeting& earlier, const Meeting& later) {
        if (!earlier.when || !later.when)
            return earlier.status == Status::held && later.status != Status::held;
        const auto first = earlier.when->earliest();
        const auto last = later.when->latest();
        if (!first || !last || *first > *last) return false;
        return *first == *last || earlier.when != later.when;
    }
    bool leads_back(const std::string& from, const std::string& to,
                    std::string Meeting::*link) const {
        const std::string* id = &from;
        for (std::size_t hops = 0; hops <= most_looked_at && !id->empty(); ++hops) {
            if (*id == to) return true;
            id = &(meetings_[index_of_.at(*id)].*link);
        }
        return !id->empty();
    }

    /// "The first round was on 3 March, the second on 10 March": of the same parties and series.
    void follow_rounds() {
        for (std::size_t i = 0; i < meetings_.size(); ++i) {
            const Meeting& later = meetings_[i];
            if (later.round < 2 || !later.follows.empty()) continue;
            std::int32_t before = none;
            for (std::size_t j = 0; j < std::min(meetings_.size(), most_looked_at); ++j)
                if (is_round_before(meetings_[j], later))
                    before = before == none ? static_cast<std::int32_t>(j) : before;
            set_follows(static_cast<std::int32_t>(i), before);
        }
    }
    static bool is_round_before(const Meeting& one, const Meeting& later) {
        if (one.round + 1 != later.round || one.series != later.series) return false;
        auto a = one.parties;
        auto b = later.parties;
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        return a == b;
    }

    const DetailInput& in_;
    const FunctionWords& f_;
    std::vector<Meeting>& meetings_;
    std::unordered_map<std::string, std::size_t> index_of_;  ///< by id
};

}  // namespace

void link_meetings(const DetailInput& input, std::vector<Meeting>& meetings) {
    Linker(input, meetings).run();
}

}  // namespace detente
