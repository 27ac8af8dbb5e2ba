// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/main_partner.hpp"

#include <algorithm>

namespace detente {
namespace {

class MainPartner {
  public:
    MainPartner(const StoryInput& input, MainPair& main_pair) : in_(input), main_pair_(main_pair) {}

    bool take(Finding& finding) const {
        if (finding.parties.size != 1 || finding.form != Form::noun) return false;
        if (finding.rank < Rank::official || finding.kind == Kind::session) return false;
        if (!finding.when || finding.date_source < DateSource::sentence) return false;
        return is_held(finding) && !names_partner(finding) && !names_others(finding) &&
               Pairs::take_main_pair(main_pair_.get(), finding);
    }

  private:
    /// "begins talks", "the talks": not any that are spoken of.
    bool is_held(const Finding& finding) const {
        const std::uint32_t begin = in_.text.sentences[finding.sentence].first;
        const std::uint32_t least = back_from(finding.np_first, 4U, begin);
        bool held = finding.definite || is_visit_by(finding);
        for (std::uint32_t at = least; at < finding.np_first; ++at)
            held = held || in_.is(at, word_class::hold | word_class::attend);
        return held;
    }
    /// "a visit in May by the minister": he came to the other of the two.
    bool is_visit_by(const Finding& finding) const {
        if (finding.kind != Kind::visit || finding.status == Status::proposed) return false;
        const std::uint32_t end =
            std::min(in_.text.sentences[finding.sentence].last, finding.last + 5);
        for (std::uint32_t at = finding.last; at < end; ++at) {
            if (in_.text.tokens[at].word == in_.knowledge.function.by) return true;
            if (in_.is(at, word_class::be | word_class::modal | word_class::have)) break;
        }
        return false;
    }
    /// "talks with bankers", "a round for investors": the other side is named, or no state's.
    bool names_partner(const Finding& finding) const {
        const Sentence& sentence = in_.text.sentences[finding.sentence];
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at)
            if (in_.is(at, word_class::business | word_class::sport)) return true;
        if (finding.last >= sentence.last) return false;
        const WordId next = in_.text.tokens[finding.last].word;
        return next == in_.knowledge.function.with || next == in_.knowledge.function.between;
    }
    /// Whether its sentence speaks of actors beside the two whom the text is about.
    bool names_others(const Finding& finding) const {
        for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence];
             i < in_.mentions.by_sentence[finding.sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.kind == MentionKind::place) continue;
            for (const ActorIndex actor : mention.actors)
                if (!main_pair_.get().contains(actor)) return true;
        }
        return false;
    }

    const StoryInput& in_;
    MainPair& main_pair_;
};

}  // namespace

bool take_main_partner(const StoryInput& input, MainPair& main_pair, Finding& finding) {
    return MainPartner(input, main_pair).take(finding);
}

}  // namespace detente
