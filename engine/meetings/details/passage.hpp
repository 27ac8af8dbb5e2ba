// SPDX-License-Identifier: MIT
// One sentence as the readers of a meeting's details see it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/meetings/details/rules.hpp"
#include "engine/meetings/story/story.hpp"

namespace detente {

/// A sentence's scene and the numbers that its words have in the rules of details.
struct Reading {
    Scene scene;
    std::vector<WordId> words;  ///< by token of the sentence
};

/// The readings of one document: each sentence is read once, whoever asks for it. The input must
/// outlive them.
class Readings {
  public:
    explicit Readings(const StoryInput& story) : story_(story) {}
    const Reading& of(std::uint32_t sentence);

  private:
    const StoryInput& story_;
    std::unordered_map<std::uint32_t, Reading> by_sentence_;
};

/// All that a document told, when its meetings are settled.
struct DetailInput {
    const StoryInput& story;
    const std::vector<Finding>& findings;
    std::vector<std::int32_t> meeting_of;  ///< by finding: index of its meeting, or -1
    Readings& readings;

    /// The findings of one sentence, as indices, half-open.
    std::pair<std::size_t, std::size_t> findings_in(std::uint32_t sentence) const;
};

/// Whose a trigger is: of the meeting asked for, of another one, or of none.
enum class Owner : std::uint8_t { mine, other, nobody };

/// Tokens [first, last).
struct Stretch {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool empty() const { return first >= last; }
};

class Passage {
    const Reading& reading_;

  public:
    Passage(const DetailInput& input, std::uint32_t sentence, std::int32_t meeting)
        : reading_(input.readings.of(sentence)),
          scene(reading_.scene),
          rules(input.story.details),
          in_(input),
          meeting_(meeting) {}

    /// Neither a list nor a table that no full stop ends: there nothing is read.
    bool readable() const;

    std::uint32_t begin() const { return scene.sentence.first; }
    std::uint32_t end() const { return scene.sentence.last; }
    /// So many tokens before, within the sentence.
    std::uint32_t back(std::uint32_t at, std::uint32_t tokens) const {
        return scene.sentence.back(at, tokens);
    }
    bool inside(std::uint32_t at) const { return at >= begin() && at < end(); }
    /// Whether the token has one of the classes of detail_words.txt; not beyond the sentence.
    bool is(std::uint32_t at, WordClass classes) const {
        return inside(at) && (rules.classes(reading_.words[at - begin()]) & classes) != 0;
    }
    /// Likewise of the classes of words.txt.
    bool has(std::uint32_t at, WordClass classes) const {
        return inside(at) && scene.is(at, classes);
    }
    WordId word(std::uint32_t at) const {
        return inside(at) ? reading_.words[at - begin()] : unknown_word;
    }
    bool shaped(std::uint32_t at, std::uint16_t flags) const {
        return inside(at) && scene.text.tokens[at].is(flags);
    }
    bool capital(std::uint32_t at) const { return shaped(at, shape::capital); }
    bool mark(std::uint32_t at) const { return shaped(at, shape::mark); }
    bool is_function(std::uint32_t at, WordId wanted) const {
        return inside(at) && scene.word(at) == wanted;
    }
    std::string_view view(std::uint32_t at) const {
        return inside(at) ? scene.text.view(at) : std::string_view();
    }
    /// A lower-case word that looks like a verb in the past: "agreed".
    bool looks_past(std::uint32_t at) const;

    /// The longest phrase of the field that begins at the token.
    DetailHit find(std::uint32_t at, Detail field) const;

    /// The index of the meeting that the trigger tells of, this one before others; -1 where none.
    std::int32_t meeting_of(const TriggerHit& hit) const;
    Owner owner(const TriggerHit& hit) const;
    /// Of the nearest trigger on the left of `at` that tells of a meeting.
    Owner owner_before(std::uint32_t at) const;
    /// Of the first one from `at` on.
    Owner owner_after(std::uint32_t at) const;

    /// The mention, or time expression, that stands at the token; nullptr where none does.
    const Mention* mention_at(std::uint32_t at) const;
    const Timex* time_at(std::uint32_t at) const;
    /// The end of the group of actors or of the place that begins, with its preposition, at `at`;
    /// else `at`.
    std::uint32_t group_end(std::uint32_t at) const;
    /// Behind what tells only who, where and when: "between X and Y in Geneva on Monday".
    std::uint32_t skip_adjuncts(std::uint32_t at) const;

    /// The bytes of the tokens, blanks made single.
    std::string text(Stretch stretch) const;

    const Scene& scene;
    const DetailRules& rules;

  private:
    const DetailInput& in_;
    std::int32_t meeting_;
};

}  // namespace detente
