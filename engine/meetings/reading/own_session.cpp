// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/own_session.hpp"

#include <algorithm>

namespace detente {
namespace {

class OwnSession {
  public:
    explicit OwnSession(const StoryInput& input) : in_(input) {}

    bool take(Finding& finding) const {
        if (finding.form != Form::noun || !finding.when) return false;
        if (!of_body(finding.kind) && finding.trigger->id != "meeting") return false;
        bool its = false, our = false;  // "our 40th Summit", says a communiqué
        for (std::uint32_t at = finding.np_first; at < finding.first; ++at) {
            its = its || in_.text.tokens[at].word == in_.knowledge.function.its;
            our = our || in_.text.view(at) == "our";
        }
        // "our 41st Summit" is theirs, whoever is told beside it.
        const bool numbered = our && of_body(finding.kind);
        if ((!its && !our) || (!finding.parties.empty() && !numbered)) return false;
        // "The firm's board held its 12th meeting"
        const Sentence& sentence = in_.text.sentences[finding.sentence];
        for (std::uint32_t at = sentence.first; at < finding.np_first; ++at)
            if (in_.is(at, word_class::sport | word_class::business | word_class::other_event))
                return false;
        ActorIndex body = our ? no_actor : body_before(finding);
        if (body == no_actor && !our) body = body_behind(finding);
        if (body == no_actor) body = first_body();
        if (body == no_actor) return false;
        finding.parties = {};
        finding.people.clear();
        finding.parties.add(body);
        finding.body = true;
        if (finding.kind == Kind::talks) finding.kind = Kind::session;
        return true;
    }

  private:
    ActorIndex body_of(const Mention& mention) const {
        const bool one = mention.kind != MentionKind::place &&
                         mention.kind != MentionKind::person && mention.actors.size == 1;
        const ActorIndex actor = one ? *mention.actors.begin() : no_actor;
        const bool body = one && in_.knowledge.lexicon.is(actor, ActorKind::organisation);
        return body ? actor : no_actor;
    }
    /// The last whom its sentence named, where that is a body.
    ActorIndex body_before(const Finding& finding) const {
        for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence + 1];
             i-- > in_.mentions.by_sentence[finding.sentence];) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.last <= finding.np_first && mention.kind != MentionKind::place)
                return body_of(mention);
        }
        return no_actor;
    }
    ActorIndex body_behind(const Finding& finding) const {
        for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence];
             i < in_.mentions.by_sentence[finding.sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.first < finding.last || mention.possessive) continue;
            if (const ActorIndex body = body_of(mention); body != no_actor) return body;
        }
        return no_actor;
    }
    ActorIndex first_body() const {
        constexpr std::size_t opening = 3;  // sentences
        const auto last = std::min(opening, in_.text.sentences.size());
        for (std::uint32_t i = 0; i < in_.mentions.by_sentence[last]; ++i)
            if (const ActorIndex body = body_of(in_.mentions.all[i]); body != no_actor) return body;
        return no_actor;
    }

    const StoryInput& in_;
};

}  // namespace

bool take_own_session(const StoryInput& input, Finding& finding) {
    return OwnSession(input).take(finding);
}

}  // namespace detente
