// SPDX-License-Identifier: MIT
#include "engine/meetings/details/series.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "engine/meetings/details/round.hpp"

namespace detente {
namespace {

namespace c = word_class;
namespace d = detail_class;

/// So many tokens at most between a meeting's word and its series' name.
constexpr std::uint32_t most_between = 9;

class Series {
  public:
    Series(const Passage& passage, const Finding& finding)
        : p_(passage), f_(passage.scene.k.function), finding_(finding) {}

    std::string run() const {
        if (finding_.kind == Kind::visit || finding_.kind == Kind::signing) return {};
        if (std::string known = known_name(); !known.empty()) return known;
        if (std::string body = summit_of_body(); !body.empty()) return body;
        return finding_.in_title ? std::string() : written_name();
    }

  private:
    std::string known_name() const {
        for (std::uint32_t at = p_.begin(); at < p_.end(); ++at)
            if (const DetailHit hit = p_.find(at, Detail::series);
                hit && belongs({hit.first, hit.last}))
                return std::string(hit.rule->about);
        return {};
    }

    /// Whether the name stands in the finding's own phrase.
    bool belongs(Stretch name) const {
        if (name.first < finding_.last && finding_.first < name.last) return true;
        if (name.last <= finding_.first) return stands_before(name);
        const bool nearest = p_.owner_before(name.first) == Owner::mine;
        return nearest && (bridged(name) || within_format(name));
    }
    /// "Normandy format talks", "The Weimar Triangle met", "at the Summit of the Americas, A met
    /// B".
    bool stands_before(Stretch name) const {
        if (finding_.first - name.last > 3) return false;
        for (std::uint32_t at = name.last; at < finding_.first; ++at) {
            const bool dash = p_.is_function(at, f_.dash) || p_.is_function(at, f_.possessive);
            if (p_.mark(at) && !dash) return false;
            if (p_.has(at, c::prep | c::subordinate | c::speech | c::be)) return false;
        }
        return true;
    }
    /// "a round of talks within the framework of the Astana process"
    bool bridged(Stretch name) const {
        if (name.first - finding_.last > most_between) return false;
        for (std::uint32_t at = finding_.last; at < name.first; ++at) {
            const Mention* actor = p_.mention_at(at);
            const bool modifies =
                actor != nullptr && at >= p_.begin() + 1 && actor->last <= name.first &&
                (p_.is_function(actor->last, f_.dash) || actor->last == name.first ||
                 p_.is_function(actor->last, f_.possessive));
            if (!modifies && !p_.is(at, d::bridge | d::ordinal | d::round | d::talk) &&
                !p_.shaped(at, shape::mixed))
                return false;
        }
        return name.first > finding_.last;
    }
    /// "talks between X and Y in Paris in the Normandy format": a format is met in, wherever it is
    /// told.
    bool within_format(Stretch name) const {
        const std::uint32_t least = back_from(name.first, 5U, finding_.last);
        for (std::uint32_t at = name.first; at-- > least;) {
            if (p_.is_function(at, f_.in) || p_.is_function(at, f_.within) ||
                p_.is_function(at, f_.at))
                return name.first - finding_.last < 30 &&
                       p_.scene.clause_end(finding_.last) >= name.last;
            if (!p_.is(at, d::bridge)) return false;
        }
        return false;
    }

    /// "NATO summit", "a summit of the G20", "at the G20 in Osaka".
    std::string summit_of_body() const {
        if (finding_.kind != Kind::summit || finding_.form != Form::noun) return {};
        const Mention* body = p_.mention_at(finding_.first);
        if (finding_.trigger->frame != Frame::event) {
            body = finding_.first > p_.begin() ? p_.mention_at(finding_.first - 1) : nullptr;
            if (body == nullptr && p_.is_function(finding_.last, f_.of)) {
                const std::uint32_t next =
                    finding_.last + (p_.is_function(finding_.last + 1, f_.the) ? 2 : 1);
                if (p_.inside(next)) body = p_.mention_at(next);
            }
        }
        if (body == nullptr || body->actors.size != 1 || body->kind == MentionKind::person)
            return {};
        if (body->first > p_.begin() && p_.is_function(body->first - 1, f_.dash))
            return summit_of_two(*body);
        const ActorIndex actor = *body->actors.begin();
        if (!is_organisation(actor) || p_.is_function(body->last, f_.dash)) return {};
        return short_name(actor) + " summit";
    }
    /// "EU-China summit"; of two states only where they are counted: "the 22nd India-Russia
    /// summit".
    std::string summit_of_two(const Mention& second) const {
        const Mention* first = p_.mention_at(second.first - 2);
        if (first == nullptr || first->actors.size != 1 || first->kind == MentionKind::person)
            return {};
        if (!is_organisation(*first->actors.begin()) && !is_organisation(*second.actors.begin()) &&
            round_of(p_, finding_) == 0)
            return {};
        const std::string pair = in_order({first->first, second.last});
        return pair.empty() ? pair : pair + " summit";
    }
    bool is_organisation(ActorIndex actor) const {
        return p_.scene.k.lexicon.is(actor, ActorKind::organisation);
    }
    std::string short_name(ActorIndex actor) const {
        const LexiconActor& who = p_.scene.k.lexicon.actors()[actor];
        return std::string(is_organisation(actor) && who.id.front() < 'a' ? who.id : who.name);
    }

    /// "the U.S.-India Strategic Dialogue", "the NATO-Russia Council".
    std::string written_name() const {
        for (std::uint32_t at = p_.begin(); at < p_.end(); ++at) {
            if (!p_.capital(at) || !p_.is(at, d::series_head | d::joint_head)) continue;
            const Stretch name = name_ending(at);
            if (!name.empty() && belongs(name)) return in_order(name);
        }
        return {};
    }
    /// The capitalised words up to the head; empty where they are no name of a series.
    Stretch name_ending(std::uint32_t head) const {
        std::uint32_t first = head;
        while (first > p_.begin() && names(first - 1, head)) --first;
        while (first < head &&
               (!p_.capital(first) || p_.has(first, c::det | c::ordinal) || first == p_.begin()) &&
               p_.mention_at(first) == nullptr)
            ++first;
        bool joint = false;
        std::uint32_t words = 0;
        for (std::uint32_t at = first; at <= head; ++at) {
            if (p_.is(at, d::no_series)) return {};
            joint |= p_.is(at, d::joint) || (p_.is_function(at, f_.dash) && between_actors(at));
            words += p_.mark(at) ? 0 : 1;
        }
        const bool enough = words >= 2 && words <= 8 && !employs(first);
        // "Russia Conference", "US-UK Consultations": whose, and not what.
        bool only_actor = p_.is(head, d::series_head);
        for (std::uint32_t at = first; at < head; ++at)
            only_actor = only_actor && (p_.mention_at(at) != nullptr || p_.mark(at));
        if (!enough || only_actor || (p_.is(head, d::joint_head) && !joint)) return {};
        return {first, head + 1};
    }
    /// "the head of the Inter-American Dialogue": an institute.
    bool employs(std::uint32_t first) const {
        const std::uint32_t before = first - (p_.is_function(first - 1, f_.the) ? 2 : 1);
        return p_.is_function(before, f_.of) && p_.has(before - 1, c::title_head);
    }
    bool names(std::uint32_t at, std::uint32_t head) const {
        if (p_.capital(at) && !p_.mark(at)) return p_.time_at(at) == nullptr;
        if (p_.is_function(at, f_.dash) || p_.is_function(at, f_.ampersand)) return true;
        return p_.is_function(at, f_.and_) && at + 1 < head && p_.inside(at - 1) &&
               p_.capital(at - 1) && p_.mention_at(at - 1) == nullptr;
    }
    bool between_actors(std::uint32_t dash) const {
        return dash > p_.begin() && p_.mention_at(dash - 1) != nullptr && p_.inside(dash + 1) &&
               p_.mention_at(dash + 1) != nullptr;
    }
    /// "Russia-NATO Council" is the NATO-Russia Council; empty where others than those two meet.
    std::string in_order(Stretch name) const {
        const Mention* one = p_.mention_at(name.first);
        if (one == nullptr || !p_.is_function(one->last, f_.dash)) return p_.text(name);
        const Mention* other = p_.mention_at(one->last + 1);
        if (other == nullptr || other->last > name.last || one->actors.size != 1 ||
            other->actors.size != 1)
            return p_.text(name);
        std::array pair{*one->actors.begin(), *other->actors.begin()};
        for (const ActorIndex actor : pair)
            if (finding_.parties.size >= 2 && !finding_.parties.contains(actor)) return {};
        std::sort(pair.begin(), pair.end(), [&](ActorIndex a, ActorIndex b) {
            const auto rank = [&](ActorIndex actor) {
                return std::tuple(!is_organisation(actor), p_.scene.k.lexicon.actors()[actor].id);
            };
            return rank(a) < rank(b);
        });
        std::string out = short_name(pair[0]) + "-" + short_name(pair[1]);
        if (other->last < name.last) out += " " + p_.text({other->last, name.last});
        return out;
    }

    const Passage& p_;
    const FunctionWords& f_;
    const Finding& finding_;
};

}  // namespace

std::string series_of(const Passage& passage, const Finding& finding) {
    return Series(passage, finding).run();
}

}  // namespace detente
