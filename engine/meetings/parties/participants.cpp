// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/participants.hpp"

#include <array>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// One sentence and who is named in it.
class Neighbour {
  public:
    Neighbour(const StoryInput& input, std::uint32_t sentence)
        : in_(input), sentence_(input.text.sentences[sentence]), index_(sentence) {}

    /// "X will attend", "X and Y sign", "attended by X and Y", "X was represented by Y"
    bool tells_participants(Finding& finding) const {
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (is(at, c::negation | c::speech)) return false;
            if (in_.text.view(at) == "represented")
                return add(sentence_.first, sentence_.last, finding);
            if (tells_presence(at, finding.kind == Kind::signing))
                return add(sentence_.first, at, finding) || add_agents(at, finding);
        }
        return false;
    }
    /// "the Chadian delegation was led by X", "headed the teams"
    bool tells_heads() const {
        constexpr auto teams = std::to_array<std::string_view>(
            {"delegation", "delegations", "team", "teams", "side", "sides"});
        bool team = false, led = false;
        for (std::uint32_t at = sentence_.first; at < sentence_.last; ++at) {
            if (is(at, c::negation)) return false;
            const std::string_view word = in_.text.view(at);
            team = team || is_one_of(teams, word);
            led = led || word == "led" || word == "headed" || word == "represented";
        }
        return team && led;
    }
    bool add_all(Finding& finding) const { return add(sentence_.first, sentence_.last, finding); }

  private:
    bool is(std::uint32_t token, WordClass mask) const {
        return in_.knowledge.words.is(in_.text.tokens[token].word, mask);
    }
    /// "attended", "will participate", "took part", of an accord "signed"
    bool tells_presence(std::uint32_t at, bool signing) const {
        const std::string_view word = in_.text.view(at);
        if (word == "take" || word == "took" || word == "taking")
            return at + 1 < sentence_.last && in_.text.view(at + 1) == "part";
        if (signing && (word.starts_with("sign") || word.starts_with("initial")))
            return word.ends_with("ed") || word == "sign" || word == "initial";
        return is(at, c::attend) && !word.starts_with("join");
    }
    /// "It will be attended by the ministers of Chad and Mali."
    bool add_agents(std::uint32_t verb, Finding& finding) const {
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
    const bool noun = finding.form == Form::noun || finding.kind == Kind::signing;
    if (!noun || !finding.when || finding.kind == Kind::visit) return false;
    if (finding.date_source < DateSource::sentence || finding.private_side) return false;
    if (finding.sentence + 1 < input.text.sentences.size() &&
        Neighbour(input, finding.sentence + 1).tells_participants(finding))
        return true;
    if (!finding.definite || finding.sentence == 0) return false;
    const Neighbour before(input, finding.sentence - 1);
    return before.tells_heads() && before.add_all(finding);
}

}  // namespace detente
