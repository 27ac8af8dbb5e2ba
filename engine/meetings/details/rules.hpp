// SPDX-License-Identifier: MIT
// The words and phrases that tell a meeting's details, from rules/details.tsv and detail_words.txt.
// They have a vocabulary of their own: words that only details ask for stay unknown to the stages
// that go by which words are known.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lexicon/words.hpp"
#include "engine/text/text.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// The field of a meeting that a rule helps to fill.
enum class Detail : std::uint8_t { series, topic, outcome, part_of, follows };

struct DetailRule {
    Detail field = Detail::series;
    std::string_view about;
    std::string_view example;
    std::string_view counter_example;
};

/// A phrase found: tokens [first, last). `rule` is nullptr where none is.
struct DetailHit {
    const DetailRule* rule = nullptr;
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    explicit operator bool() const { return rule != nullptr; }
};

namespace detail_class {

/// The classes of detail_words.txt, in the order of their bits.
inline constexpr auto names = std::to_array<std::string_view>(
    {"round",     "edition",  "talk",       "span",      "ordinal",  "series_head", "joint_head",
     "joint",     "bridge",   "no_series",  "about",     "no_topic", "vague",       "vague_mod",
     "including", "relation", "topic_end",  "place_end", "result",   "unsure",      "adverb",
     "they",      "opener",   "clause_end", "dangling",  "shared",   "field",       "found"});

consteval WordClass bit(std::string_view name) {
    return class_bit(names, name);
}

inline constexpr WordClass round = bit("round"), edition = bit("edition"), talk = bit("talk"),
                           span = bit("span"), ordinal = bit("ordinal"),
                           series_head = bit("series_head"), joint_head = bit("joint_head"),
                           joint = bit("joint"), bridge = bit("bridge"),
                           no_series = bit("no_series"), about = bit("about"),
                           no_topic = bit("no_topic"), vague = bit("vague"),
                           vague_mod = bit("vague_mod"), including = bit("including"),
                           relation = bit("relation"), topic_end = bit("topic_end"),
                           place_end = bit("place_end"), result = bit("result"),
                           unsure = bit("unsure"), adverb = bit("adverb"), they = bit("they"),
                           opener = bit("opener"), clause_end = bit("clause_end"),
                           dangling = bit("dangling"), shared = bit("shared"), field = bit("field"),
                           found = bit("found");

}  // namespace detail_class

class DetailRules {
  public:
    /// Throws Error on a row that is not well formed.
    DetailRules();

    /// The word's number here, of a token's folded or written form; unknown_word where no rule asks
    /// for it.
    WordId find(std::string_view word) const { return vocabulary_.find(word); }
    WordClass classes(WordId word) const { return classes_.of(word); }

    /// The longest phrase for the field that `words` begin with: its rule and length in words.
    struct Match {
        const DetailRule* rule = nullptr;
        std::uint32_t length = 0;
    };
    Match longest(std::span<const WordId> words, Detail field) const;

    /// What an ordinal in words counts, 1-based; 0 for other words.
    int ordinal(WordId word) const;

    std::span<const DetailRule> all() const { return rules_; }

  private:
    struct Phrase {
        std::vector<WordId> words;
        std::size_t rule;
    };
    void add(std::string_view phrase, std::size_t rule);

    Vocabulary vocabulary_;
    WordClasses classes_;
    std::vector<DetailRule> rules_;
    std::vector<Phrase> phrases_;
    std::vector<std::vector<std::uint16_t>> by_word_;  ///< phrases by first word
    std::vector<WordId> ordinals_;                     ///< in the order of detail_words.txt
};

}  // namespace detente
