// SPDX-License-Identifier: MIT
#include "engine/actors/sides.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

constexpr auto rulers = std::to_array<std::string_view>({"government", "regime", "junta"});
constexpr auto fighters = std::to_array<std::string_view>(
    {"rebel", "rebels", "insurgents", "guerrillas", "militants", "separatists", "separatist"});

bool is_guarantors(std::string_view word) {
    return word == "guarantor" || word == "guarantors";
}

class Sides {
  public:
    Sides(const Text& text, const Knowledge& knowledge, Mentions& mentions)
        : text_(text), k_(knowledge), m_(mentions) {}

    void run() {
        for (std::size_t i = 0; i < m_.all.size() && guarantors_.empty(); ++i)
            if (guarantees(m_.all[i])) guarantors_ = told_of(i);
        for (std::size_t i = 0; i < m_.all.size(); ++i) {
            const Mention& mention = m_.all[i];
            for (const ActorIndex actor : mention.actors)
                if (is_movement(actor)) movement_ = actor;
            if (rules(mention)) government_ = *mention.actors.begin();
            const bool open = mention.kind == MentionKind::group && mention.actors.empty() &&
                              !mention.counterpart && !mention.possessive;
            if (open) name(i);
            if (mention.kind == MentionKind::pair && !guarantors_.empty() && guarantees(mention)) {
                m_.all[i].kind = MentionKind::group;
                m_.all[i].plural = true;
                m_.all[i].actors = guarantors_;
            }
        }
    }

  private:
    /// "Hamas", "the FARC": of no state.
    bool is_movement(ActorIndex actor) const {
        return k_.lexicon.is(actor, ActorKind::party) && k_.lexicon.actors()[actor].members.empty();
    }
    bool guarantees(const Mention& mention) const {
        constexpr std::uint32_t shortest = 9;
        constexpr std::uint32_t longest = 10;
        for (std::uint32_t at = mention.first; at < mention.last; ++at) {
            const Token& token = text_.tokens[at];
            const std::uint32_t size = token.end - token.begin;
            if (size >= shortest && size <= longest && is_guarantors(text_.view(token)))
                return true;
        }
        return false;
    }
    /// "the three guarantor powers, Chad, Mali and Niger", "the guarantors of the treaty (Chad and
    /// Mali)": who they are; empty where this is not told there.
    ActorList told_of(std::size_t index) const {
        constexpr std::uint32_t reach = 7;
        const Mention& mention = m_.all[index];
        if (mention.actors.size > 1) return mention.actors;
        ActorList listed;
        std::uint32_t last = mention.last;
        for (std::size_t i = index + 1; i < m_.all.size(); ++i) {
            const Mention& next = m_.all[i];
            const bool first = listed.empty();
            if (next.first > last + (first ? reach : 3) ||
                !opens_or_goes_on(last, next.first, first))
                break;
            last = next.last;
            if (next.kind == MentionKind::actor) listed.add(next.actors);
        }
        return listed.size > 1 ? listed : ActorList{};
    }
    /// A bracket, a comma or a dash before the first of a list; nothing but commas, "and" and "the"
    /// between two.
    bool opens_or_goes_on(std::uint32_t from, std::uint32_t to, bool first) const {
        const FunctionWords& f = k_.function;
        const auto mark = [&](WordId word) {
            return word == f.comma ||
                   (first ? word == f.open || word == f.colon || word == f.dash : word == f.and_);
        };
        bool marked = false;
        for (std::uint32_t at = to; at-- > from;) {
            const WordId word = text_.tokens[at].word;
            if (mark(word)) {
                marked = true;
                if (first) return true;
            } else if (word != f.the) {
                return false;
            }
        }
        return marked;
    }
    /// "the government", "government and rebel negotiators"
    void name(std::size_t index) {
        Mention& mention = m_.all[index];
        for (std::uint32_t at = mention.first; at < mention.last; ++at) {
            const std::string_view word = k_.vocabulary.word(text_.tokens[at].word);
            if (word == "state") return;  // "heads of state and government"
            if (is_one_of(rulers, word) && !armed(mention)) {
                const ActorIndex seated = state_of_seat(index);
                mention.actors.add(seated != no_actor        ? seated
                                   : government_ != no_actor ? government_
                                                             : main_state(index));
            }
            if (is_one_of(fighters, word)) mention.actors.add(movement_);
            if (is_guarantors(word)) mention.actors.add(guarantors_);
        }
    }
    /// "the government in Khartoum": of the state that has its capital there.
    ActorIndex state_of_seat(std::size_t index) const {
        const Mention& mention = m_.all[index];
        if (index + 1 >= m_.all.size() || mention.last >= text_.tokens.size()) return no_actor;
        const Mention& seat = m_.all[index + 1];
        const bool there = text_.tokens[mention.last].word == k_.function.in &&
                           seat.first == mention.last + 1 && seat.kind == MentionKind::place;
        if (!there || seat.place == no_item || !k_.lexicon.places()[seat.place].capital)
            return no_actor;
        return k_.lexicon.places()[seat.place].country;
    }
    /// "the Sudanese government": "the government" that comes next is this one.
    bool rules(const Mention& mention) const {
        if (mention.kind == MentionKind::place || mention.actors.size != 1 ||
            !k_.lexicon.is(*mention.actors.begin(), ActorKind::state))
            return false;
        for (std::uint32_t at = mention.first; at < mention.last; ++at)
            if (is_one_of(rulers, k_.vocabulary.word(text_.tokens[at].word))) return true;
        return false;
    }
    /// "government forces"
    bool armed(const Mention& mention) const {
        constexpr auto nouns =
            std::to_array<std::string_view>({"forces", "troops", "soldiers", "army", "positions"});
        return mention.last < text_.tokens.size() && is_one_of(nouns, text_.view(mention.last));
    }
    using Counts = std::unordered_map<ActorIndex, std::uint32_t>;

    /// The state that its paragraph or the heading above names, else the one that the text speaks
    /// of most around there, half as often again as of any other.
    ActorIndex main_state(std::size_t around) const {
        constexpr std::size_t before = 40;  // mentions
        constexpr std::size_t after = 20;
        const std::uint32_t block = block_of(around);
        Counts near;
        Counts all;
        const std::size_t end = std::min(m_.all.size(), around + after);
        for (std::size_t i = around - std::min(around, before); i < end; ++i) {
            const Mention& mention = m_.all[i];
            count(mention, all);
            const bool named = mention.kind == MentionKind::actor ||
                               mention.kind == MentionKind::modifier ||
                               mention.kind == MentionKind::group;
            const Sentence& sentence = text_.sentences[text_.sentence_of(mention.first)];
            const bool beside =
                sentence.block_index == block ||
                (sentence.block_index + 1 == block && sentence.block == BlockKind::heading);
            if (named && beside) count(mention, near);
        }
        const ActorIndex state = most(near);
        return state != no_actor ? state : most(all);
    }
    std::uint32_t block_of(std::size_t mention) const {
        return text_.sentences[text_.sentence_of(m_.all[mention].first)].block_index;
    }
    void count(const Mention& mention, Counts& counts) const {
        const std::string_view head = text_.view(mention.last - 1);
        if (head.starts_with("mediat") || head.starts_with("facilitat")) return;
        if (mention.kind == MentionKind::place && mention.place != no_item)
            ++counts[k_.lexicon.places()[mention.place].country];
        else
            for (const ActorIndex actor : mention.actors)
                if (k_.lexicon.is(actor, ActorKind::state)) counts[actor] += leads(mention) ? 2 : 1;
    }
    /// "President Aquino": it is his government.
    static bool leads(const Mention& mention) {
        return mention.kind == MentionKind::person && mention.rank == Rank::leader &&
               !mention.former;
    }
    static ActorIndex most(const Counts& counts) {
        std::pair<std::uint32_t, ActorIndex> first;
        std::uint32_t second = 0;
        for (const auto& [actor, count] : counts) {
            second = std::max(second, std::min(first.first, count));
            if (count > first.first) first = {count, actor};
        }
        return 2 * first.first > 3 * second ? first.second : no_actor;
    }

    const Text& text_;
    const Knowledge& k_;
    Mentions& m_;
    ActorIndex movement_ = no_actor;
    ActorIndex government_ = no_actor;  ///< named last
    ActorList guarantors_;
};

}  // namespace

void name_sides(const Text& text, const Knowledge& knowledge, Mentions& mentions) {
    Sides(text, knowledge, mentions).run();
}

}  // namespace detente
