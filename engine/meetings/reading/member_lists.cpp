// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/member_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

bool is_members(std::string_view noun) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"states", "countries", "members", "nations", "neighbours", "neighbors", "powers", "donors",
         "republics", "governments", "allies", "guarantors"});
    return is_one_of(nouns, noun);
}

class MemberList {
  public:
    MemberList(Scene& scene, std::size_t index) : s_(scene), index_(index) {}

    void run() {
        first_listed_ = list().first_mention + heads_list();
        if (!lists_states()) return;
        const std::uint32_t noun = members_noun();
        if (noun == no_item) return;
        std::uint32_t begin = phrase_begin(noun);
        begin = over_people(begin);
        take_over(begin);
    }

  private:
    Group& list() { return s_.groups[index_]; }
    const Group& list() const { return s_.groups[index_]; }

    /// "the EU - Germany, France and Italy", "Baltic states - Estonia and Latvia": whose members
    /// the list tells stands before the dash.
    bool heads_list() const {
        const Group& g = list();
        const Mention& head = s_.mention(g.first_mention);
        if (g.last_mention - g.first_mention < 3 || head.actors.size != 1) return false;
        const LexiconActor& actor = s_.k.lexicon.actors()[*head.actors.begin()];
        return (actor.is_region() || actor.kind == ActorKind::organisation) &&
               s_.word(head.last) == s_.k.function.dash;
    }
    std::uint32_t first_of_list() const { return s_.mention(first_listed_).first; }

    bool lists_states() const {
        const Group& g = list();
        if (g.last_mention - first_listed_ < 2 || g.possessive || g.place || g.modifier)
            return false;
        for (std::uint32_t i = first_listed_; i < g.last_mention; ++i) {
            const Mention& m = s_.mention(i);
            if (m.kind != MentionKind::actor || m.actors.size != 1) return false;
            if (!s_.k.lexicon.is(*m.actors.begin(), ActorKind::state)) return false;
        }
        return true;
    }
    /// "states -", "members of the EU (", "donors,": the noun, where the list explains it.
    std::uint32_t members_noun() const {
        const std::uint32_t least = s_.sentence.first + 1;
        std::uint32_t at = first_of_list();
        while (at > least && s_.is(at - 1, c::det)) --at;
        if (at <= least || !opens(at - 1)) return no_item;
        --at;
        if (at > least && is_members(s_.text.view(at - 1))) return at - 1;
        // "of the EU"
        const std::uint32_t owner = owner_before(at);
        for (at = owner; at != no_item && at > least && at + 4 > owner; --at)
            if (s_.word(at) == s_.k.function.of && is_members(s_.text.view(at - 1))) return at - 1;
        return no_item;
    }
    /// The first token of the mention that ends at `at`.
    std::uint32_t owner_before(std::uint32_t at) const {
        for (std::uint32_t i = first_listed_; i > s_.mentions.by_sentence[s_.index];)
            if (const Mention& mention = s_.mention(--i); mention.last == at) return mention.first;
        return no_item;
    }
    bool opens(std::uint32_t at) const {
        const FunctionWords& f = s_.k.function;
        const WordId word = s_.word(at);
        if (word == f.dash || word == f.open || word == f.colon) return true;
        // "talks with three donors, Japan, Canada and Norway."
        const bool whole = list().last >= s_.sentence.last ||
                           s_.text.tokens[list().last].is(shape::mark) ||
                           s_.is(list().last, c::prep);
        return word == f.comma && whole && list().last_mention - first_listed_ > 2;
    }
    /// "(with) some of the four major donor states"
    std::uint32_t phrase_begin(std::uint32_t noun) const {
        constexpr std::uint32_t reach = 9;
        const FunctionWords& f = s_.k.function;
        std::uint32_t at = noun;
        while (at > s_.sentence.first && noun - at < reach) {
            const Token& before = s_.text.tokens[at - 1];
            const std::string_view view = s_.text.view(before);
            const bool some = before.word == f.of && at >= s_.sentence.first + 2 &&
                              is_one_of(some_of, s_.text.view(at - 2));
            const bool dash = before.word == f.dash;
            if (!some && !dash && (before.is(shape::mark) || s_.is(at - 1, c::prep))) break;
            if (s_.is(at - 1, c::be | c::have | c::modal | c::speech | c::motion | c::hold |
                                  c::host | c::relative) ||
                verb_at(at - 1) || s_.time_at(at - 1) || view == "and")
                break;
            --at;
        }
        return at;
    }
    static constexpr auto some_of = std::to_array<std::string_view>(
        {"some", "most", "all", "several", "three", "four", "five", "six", "seven"});

    bool verb_at(std::uint32_t at) const {
        return std::any_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& hit) {
            return hit.verb() && hit.first <= at && at < hit.last;
        });
    }
    /// "foreign ministers from", "the leaders of": who acts for the states.
    std::uint32_t over_people(std::uint32_t begin) {
        const FunctionWords& f = s_.k.function;
        if (begin <= s_.sentence.first + 1) return begin;
        const WordId word = s_.word(begin - 1);
        if (word != f.of && word != f.from) return begin;
        for (const Group& g : s_.groups) {
            if (g.last_mention - g.first_mention != 1) continue;
            const Mention& m = s_.mention(g.first_mention);
            if (m.kind != MentionKind::group || !m.plural) continue;
            if (g.first < begin && g.last + 1 >= begin) {
                people_ = m.actors.empty();
                first_mention_ = g.first_mention;
                return g.start;
            }
        }
        return begin;
    }
    void take_over(std::uint32_t begin) {
        const FunctionWords& f = s_.k.function;
        Group& g = list();
        const auto inside = [&](const Group& one) {
            return one.first >= begin && one.first < g.first;
        };
        const auto replaced = std::count_if(s_.groups.begin(), s_.groups.end(), inside);
        const WordId close = s_.word(first_of_list() - 1) == f.open ? f.close : f.dash;
        if (g.last < s_.sentence.last && s_.word(g.last) == close) ++g.last;
        if (begin > s_.sentence.first && s_.is(begin - 1, c::prep)) --begin;
        g.start = begin;
        g.prep = s_.is(begin, c::prep) ? s_.word(begin) : unknown_word;
        g.first = begin + s_.is(begin, c::prep);
        // The people stand right before the list in the mentions only where nobody stands between.
        const bool beside = people_ && first_mention_ + 1 == first_listed_;
        g.first_mention = beside ? first_mention_ : first_listed_;
        const auto end = s_.groups.begin() + static_cast<std::ptrdiff_t>(index_);
        s_.groups.erase(end - replaced, end);
    }

    Scene& s_;
    std::size_t index_;
    std::uint32_t first_listed_ = 0;  ///< mention
    bool people_ = false;
    std::uint32_t first_mention_ = 0;
};

}  // namespace

void explain_members(Scene& scene) {
    const auto next = [&](std::size_t from) {
        const auto begin = scene.groups.begin();
        const auto lists = [](const Group& g) { return g.last_mention - g.first_mention > 1; };
        return std::find_if(begin + static_cast<std::ptrdiff_t>(from), scene.groups.end(), lists);
    };
    for (auto it = next(0); it != scene.groups.end();) {
        const auto i = static_cast<std::size_t>(it - scene.groups.begin());
        const std::size_t before = scene.groups.size();
        MemberList(scene, i).run();
        it = next(i + 1 + scene.groups.size() - before);  // less those that the list replaced
    }
}

}  // namespace detente
