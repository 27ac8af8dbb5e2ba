// SPDX-License-Identifier: MIT
#include "engine/meetings/details/outcome.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;
namespace d = detail_class;

/// Bytes that a row of a picture has room for.
constexpr std::size_t most_bytes = 140;
/// A shorter rest of a cut clause says too little.
constexpr std::size_t fewest_bytes = 40;
/// So many words at most between a meeting and the verb of which it is the subject.
constexpr std::uint32_t most_between = 16;

class Outcome {
  public:
    Outcome(const Passage& passage, const Finding& finding)
        : p_(passage), f_(passage.scene.k.function), finding_(finding) {}

    Stretch here() const {
        if (beside_another()) return {};
        for (std::uint32_t at = p_.begin(); at < p_.end(); ++at)
            if (const DetailHit lead = p_.find(at, Detail::outcome); lead && tells(lead, false))
                if (const Stretch clause = clause_of(lead); !clause.empty()) return clause;
        return {};
    }

    Stretch next() const {
        std::uint32_t at = p_.begin();
        bool they = false;
        if (!p_.scene.groups.empty() && p_.scene.groups.front().start <= p_.begin() + 1 &&
            are_parties(p_.scene.groups.front())) {
            they = true;
            at = p_.scene.groups.front().last;
        } else if (!p_.is(at, d::opener)) {
            return {};
        }
        for (; at < std::min(p_.end(), p_.begin() + 10); ++at) {
            if (const DetailHit lead = p_.find(at, Detail::outcome); lead && they)
                return p_.owner_before(at) != Owner::other && tells(lead, true) ? clause_of(lead)
                                                                                : Stretch{};
            they = they || p_.is(at, d::they);
            if (!p_.is(at, d::they | d::opener | d::adverb | d::bridge)) break;
        }
        return {};
    }

  private:
    /// "A meeting on the sidelines of the summit failed": the summit did not.
    bool beside_another() const {
        const std::uint32_t least = p_.back(finding_.np_first, 6);
        for (std::uint32_t at = least; at < finding_.first; ++at)
            if (p_.find(at, Detail::part_of)) return true;
        return false;
    }
    bool tells(const DetailHit& lead, bool next_sentence) const {
        if (unsure(lead.first) || quoted(lead.first)) return false;
        const std::string_view about = lead.rule->about;
        if (about == "to" && !agrees_on(lead.last)) return false;
        if (about == "result" && !has_result(lead.last)) return false;
        if (about == "now" && ((finding_.form != Form::present && finding_.form != Form::base) ||
                               !(agrees_on(lead.last) || has_result(lead.last))))
            return false;
        if (of_another_day(lead.first)) return false;
        if (lead.first == finding_.first && finding_.form == Form::past) return true;
        if (about == "bare") return !next_sentence && of_own_meeting(lead.first);
        if (next_sentence) return true;
        return about == "talks" ? meeting_is_subject(lead.first) : parties_are_subject(lead.first);
    }

    /// "had agreed", "would sign", "to sign": not, or another time.
    bool unsure(std::uint32_t at) const {
        for (int steps = 0; steps < 3 && at > p_.begin(); ++steps) {
            --at;
            if (p_.is(at, d::unsure) || p_.has(at, c::be)) return true;
            if (!p_.is(at, d::adverb)) return false;
        }
        return false;
    }
    /// Within a quotation somebody says so.
    bool quoted(std::uint32_t at) const {
        int quotes = 0;
        for (std::uint32_t before = p_.begin(); before < at; ++before)
            quotes += p_.is_function(before, f_.quote) ? 1 : 0;
        return quotes % 2 == 1;
    }
    bool agrees_on(std::uint32_t at) const {
        return (p_.is_function(at, f_.to) && !p_.has(at + 1, c::prep)) ||
               p_.is_function(at, f_.that) || p_.is_function(at, f_.a) || p_.view(at) == "an" ||
               (p_.is_function(at, f_.on) && p_.time_at(at + 1) == nullptr) ||
               (p_.is_function(at, f_.not_) && p_.is_function(at + 1, f_.to));
    }
    bool has_result(std::uint32_t at) const {
        if (p_.has(at, c::prep)) return false;  // "signed on to the agreement"
        for (const std::uint32_t end = std::min(p_.end(), at + 9); at < end; ++at) {
            if (p_.is(at, d::result)) return true;
            if (p_.mark(at) && !p_.is_function(at, f_.dash) && !p_.is_function(at, f_.quote))
                return false;
            if (p_.is(at, d::clause_end)) return false;
        }
        return false;
    }
    /// "signed a deal in 2015": a day before the meeting's own stands in the clause.
    bool of_another_day(std::uint32_t at) const {
        if (!finding_.when || !finding_.when->earliest()) return false;
        for (const std::uint32_t end = clause_end(at); at < end; ++at) {
            const Timex* time = p_.time_at(at);
            if (time == nullptr || !time->when || !time->when->latest()) continue;
            if (*time->when->latest() < *finding_.when->earliest()) return true;
        }
        return false;
    }

    bool of_own_meeting(std::uint32_t at) const {
        return at >= finding_.last && p_.owner_before(at) == Owner::mine &&
               at <= p_.scene.clause_end(finding_.last);
    }
    /// "The talks in Geneva on Monday ended": nothing but whose, where and when between.
    bool meeting_is_subject(std::uint32_t verb) const {
        if (finding_.form != Form::noun || verb < finding_.last) return false;
        if (p_.owner_before(verb) != Owner::mine || verb - finding_.last > most_between)
            return false;
        for (std::uint32_t at = finding_.last; at < verb; ++at) {
            if (p_.is_function(at, f_.and_) || p_.time_at(at) != nullptr) continue;
            const bool dash = p_.is_function(at, f_.dash) && !p_.shaped(at, shape::space_before);
            if ((p_.mark(at) && !dash) || p_.looks_past(at) ||
                p_.has(at, c::be | c::have | c::modal | c::relative | c::speech | c::subordinate))
                return false;
        }
        return true;
    }
    /// "met … and agreed", "Russia and Ukraine agreed … at talks".
    bool parties_are_subject(std::uint32_t verb) const {
        std::uint32_t at = verb;
        while (at > p_.begin() && p_.is(at - 1, d::adverb)) --at;
        if (at == p_.begin()) return false;
        const bool joined = p_.is_function(at - 1, f_.and_) || p_.is_function(at - 1, f_.but) ||
                            p_.is_function(at - 1, f_.they);
        if (joined && verb > finding_.last)
            return (finding_.form != Form::noun || is_held()) &&
                   p_.owner_before(verb) == Owner::mine;
        if (verb > finding_.last && they_before(at)) return p_.owner_before(verb) == Owner::mine;
        for (const Group& group : p_.scene.groups)
            if (group.last == at && !group.possessive && !group.place)
                return are_parties(group) &&
                       (verb > finding_.last ? p_.owner_before(verb) == Owner::mine
                                             : leads_in(verb));
        return false;
    }
    bool leads_in(std::uint32_t verb) const {
        return finding_.form == Form::noun && p_.owner_before(verb) == Owner::nobody &&
               p_.owner_after(verb + 1) == Owner::mine && meeting_at(verb) < p_.end();
    }
    /// "where the two sides agreed", "and they agreed"
    bool they_before(std::uint32_t verb) const {
        std::uint32_t at = verb;
        bool they = false;
        while (at > p_.begin() && verb - at < 4 && p_.is(at - 1, d::they | d::opener)) {
            --at;
            they = they || p_.is(at, d::they);
        }
        if (!they || at == p_.begin()) return false;
        return p_.is_function(at - 1, f_.comma) || p_.is_function(at - 1, f_.where) ||
               p_.is_function(at - 1, f_.and_) || p_.is_function(at - 1, f_.that);
    }
    /// "held talks", "wrapped up two days of talks": its verb's subject goes on.
    bool is_held() const {
        const std::uint32_t least = p_.back(finding_.first, 8);
        for (std::uint32_t at = least; at < finding_.first; ++at)
            if (p_.has(at, c::hold)) return true;
        return false;
    }
    /// All who take part in it, not one alone.
    bool are_parties(const Group& group) const {
        ActorList actors;
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i)
            actors.add(p_.scene.mention(i).actors);
        for (const ActorIndex actor : actors)
            if (!finding_.parties.contains(actor)) return false;
        const int others = finding_.mediators.size + finding_.hosts.size;
        return (actors.size >= 2 || finding_.parties.size == 1) &&
               actors.size + others >= finding_.parties.size;
    }
    /// The preposition of "at talks in Istanbul" behind the verb, else the end.
    std::uint32_t meeting_at(std::uint32_t verb) const {
        const std::uint32_t least = back_from(finding_.first, 5U, verb);
        for (std::uint32_t at = finding_.first; at-- > least;)
            if (p_.is_function(at, f_.at) || p_.is_function(at, f_.in) ||
                p_.is_function(at, f_.during) || p_.is_function(at, f_.after))
                return at;
        return p_.end();
    }

    std::uint32_t clause_end(std::uint32_t verb) const {
        std::uint32_t at = verb;
        for (++at; at < p_.end(); ++at) {
            if (p_.is_function(at, f_.that) && !p_.has(at - 1, c::speech) && at > verb + 1)
                return at;
            if (p_.is(at, d::clause_end) && !(p_.view(at) == "as" && p_.view(at + 1) == "well"))
                return at;
            if (!p_.mark(at) || p_.is_function(at, f_.apostrophe) || p_.is_function(at, f_.quote))
                continue;
            const bool dash = p_.is_function(at, f_.dash) && !p_.shaped(at, shape::space_before);
            if (!dash) return at;
        }
        return at;
    }
    Stretch clause_of(const DetailHit& lead) const {
        Stretch clause{lead.first, clause_end(lead.last - 1)};
        if (finding_.first > lead.last && finding_.first < clause.last)
            clause.last = std::min(clause.last, meeting_at(lead.last));
        if (clause.last < lead.last) return {};
        while (bytes(clause) > most_bytes) {
            std::uint32_t cut = clause.last - 1;
            while (cut > lead.last && !may_cut(cut)) --cut;
            if (cut == lead.last) return {};
            clause.last = cut;
            if (bytes(clause) < fewest_bytes) return {};
        }
        while (clause.last > lead.last &&
               (p_.is(clause.last - 1, d::dangling) || p_.mark(clause.last - 1)))
            --clause.last;
        return says_something(lead, clause) ? clause : Stretch{};
    }
    bool may_cut(std::uint32_t at) const {
        return (p_.has(at, c::prep) && !p_.is_function(at, f_.of) && !p_.is_function(at, f_.to)) ||
               p_.is_function(at, f_.and_);
    }
    std::size_t bytes(Stretch clause) const {
        return p_.scene.text.view(clause.first, clause.last).size();
    }
    /// "agreed to do so on Monday" does not.
    bool says_something(const DetailHit& lead, Stretch clause) const {
        int quotes = 0;
        for (std::uint32_t at = clause.first; at < clause.last; ++at)
            quotes += p_.is_function(at, f_.quote) ? 1 : 0;
        if (quotes % 2 == 1) return false;
        const std::string_view about = lead.rule->about;
        if (about == "bare" || about == "talks")
            return lead.last < clause.last || lead.last == lead.first + 1 ||
                   p_.is(lead.last - 1, d::result) || p_.view(lead.first + 1) == "inconclusively";
        std::uint32_t words = 0;
        for (std::uint32_t at = lead.last; at < clause.last; ++at)
            words += p_.time_at(at) == nullptr && !p_.is(at, d::dangling) ? 1 : 0;
        // "agreed on the measures that …": which ones is left out.
        const bool relative =
            p_.is_function(clause.last, f_.that) || p_.has(clause.last, c::relative);
        return words >= (relative ? 3 : 1);
    }

    const Passage& p_;
    const FunctionWords& f_;
    const Finding& finding_;
};

}  // namespace

Stretch outcome_of(const Passage& passage, const Finding& finding) {
    return Outcome(passage, finding).here();
}

Stretch outcome_behind(const Passage& passage, const Finding& finding) {
    return Outcome(passage, finding).next();
}

}  // namespace detente
