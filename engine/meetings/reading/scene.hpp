// SPDX-License-Identifier: MIT
// One sentence as the meeting stage sees it: who stands where, behind which preposition.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/actors/mention.hpp"
#include "engine/meetings/reading/triggers.hpp"

namespace detente {

/// Mentions joined by "and" and commas: "Germany, France and the U.S." Tokens [first, last).
struct Group {
    std::uint32_t first_mention = 0;  ///< into Mentions::all, half-open
    std::uint32_t last_mention = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    WordId prep = unknown_word;  ///< the preposition before it, or none
    std::uint32_t start = 0;     ///< token of the preposition, else `first`
    bool possessive = false;
    bool place = false;     ///< all are places, or states behind "in"
    bool modifier = false;  ///< "Russian" before something else
};

struct Scene {
    const Text& text;
    const std::vector<Timex>& times;
    const Mentions& mentions;
    const Knowledge& k;
    Sentence sentence;
    std::uint32_t index = 0;  ///< of the sentence
    std::vector<Group> groups{};
    std::vector<TriggerHit> triggers{};
    std::uint32_t first_time = 0;  ///< into `times`, half-open
    std::uint32_t last_time = 0;
    bool in_entry = false;  ///< of a chronology: the head of its line gives day and place
    /// Tokens [first, last) that no clause boundary stands among: the last asked for.
    mutable std::uint32_t clause_first = 0;
    mutable std::uint32_t clause_last = 0;

    WordId word(std::uint32_t at) const { return text.tokens[at].word; }
    WordClass classes(std::uint32_t at) const { return k.words.of(text.tokens[at].word); }
    bool is(std::uint32_t at, WordClass mask) const { return (classes(at) & mask) != 0; }
    /// A form of "be"; "'s" only behind a pronoun: "she's meeting", not "Biden's meeting".
    bool is_be(std::uint32_t at) const;
    /// "is meeting", "are currently meeting": a form of "be" before it, or before its adverb.
    bool behind_be(std::uint32_t at) const;
    /// Whether a token in [from, to) has one of the classes.
    bool any(std::uint32_t from, std::uint32_t to, WordClass mask) const;
    /// Whether a token in [from, to) is a verb in the past tense, as far as its form shows it.
    bool tells_past(std::uint32_t from, std::uint32_t to) const;
    bool has_word(std::uint32_t from, std::uint32_t to, WordId wanted) const;
    const Mention& mention(std::uint32_t index_of) const { return mentions.all[index_of]; }
    /// Tokens from the nearest clause boundary on the left of `at`, and to that on its right.
    std::uint32_t clause_begin(std::uint32_t at) const;
    std::uint32_t clause_end(std::uint32_t at) const {
        if (at < clause_first || at >= clause_last) find_clause_end(at);
        return clause_last;
    }
    bool time_at(std::uint32_t at) const;
    /// "since March 2012", "since Bali a year ago", "since Paris in 2018"
    bool behind_since(const Timex& time) const;
    /// "invited" of "invited Mora and Vega to talks", "asked" of "asked Mora for talks", where the
    /// noun phrase begins at `at`; `at` where nobody is invited or asked.
    std::uint32_t invited_to(std::uint32_t at) const;
    /// Whether the "as" opens a clause: "as Chad prepares for war", not "as president of Chad".
    bool as_clause(std::uint32_t as) const;
    /// "by phone" in the clause around [first, last).
    bool tells_phone(std::uint32_t first, std::uint32_t last) const;

  private:
    void find_clause_end(std::uint32_t at) const;
};

/// Fills groups, triggers and times for `scene.sentence`.
void set_scene(Scene& scene, const TriggerTable& triggers);

}  // namespace detente
