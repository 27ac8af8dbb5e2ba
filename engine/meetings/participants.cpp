// SPDX-License-Identifier: MIT
#include "engine/meetings/participants.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

class Participants {
  public:
    Participants(const StoryInput& input, std::uint32_t sentence)
        : in_(input), sentence_(input.text.sentences[sentence]), index_(sentence) {}

    bool take(Finding& finding) const {
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (in_.knowledge.words.is(in_.text.tokens[at].word, c::negation | c::speech))
                return false;
            if (tells_presence(at)) return add_before(at, finding) || add_behind(at, finding);
        }
        return false;
    }

  private:
    /// "attended", "will participate", "took part", "are represented"
    bool tells_presence(std::uint32_t at) const {
        const std::string_view word = in_.text.view(at);
        const std::string_view next =
            at + 1 < sentence_.last ? in_.text.view(at + 1) : std::string_view();
        if (word == "take" || word == "took" || word == "taking") return next == "part";
        if (word == "represented") return true;
        return in_.knowledge.words.is(in_.text.tokens[at].word, c::attend) &&
               !word.starts_with("join");
    }
    bool add_before(std::uint32_t verb, Finding& finding) const {
        return add(sentence_.first, verb, finding);
    }
    /// "It will be attended by the ministers of Chad and Mali."
    bool add_behind(std::uint32_t verb, Finding& finding) const {
        const bool by = verb + 1 < sentence_.last &&
                        in_.text.tokens[verb + 1].word == in_.knowledge.function.by;
        return by && add(verb + 1, sentence_.last, finding);
    }
    bool add(std::uint32_t from, std::uint32_t to, Finding& finding) const {
        ActorList actors;
        std::vector<std::uint16_t> people;
        for (std::uint32_t i = in_.mentions.by_sentence[index_];
             i < in_.mentions.by_sentence[index_ + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.first < from || mention.last > to || mention.kind == MentionKind::place)
                continue;
            actors.add(mention.actors);
            if (mention.person != no_person) people.push_back(mention.person);
        }
        if (actors.size < 2) return false;
        finding.parties.add(actors);
        add_people(finding.people, people);
        return true;
    }

    const StoryInput& in_;
    Sentence sentence_;
    std::uint32_t index_;
};

}  // namespace

bool take_participants(const StoryInput& input, Finding& finding) {
    if (finding.form != Form::noun || !finding.when || finding.kind == Kind::visit) return false;
    if (finding.date_source < DateSource::clause || finding.private_side) return false;
    if (finding.sentence + 1 >= input.text.sentences.size()) return false;
    return Participants(input, finding.sentence + 1).take(finding);
}

}  // namespace detente
