// SPDX-License-Identifier: MIT
#include "engine/meetings/when/remarks.hpp"

#include <algorithm>

#include "engine/meetings/story/opening.hpp"
#include "engine/meetings/where/where.hpp"

namespace detente {
namespace {

namespace c = word_class;

class Remarks {
  public:
    Remarks(const StoryInput& input, const Finding& finding) : in_(input), of_(finding) {}

    /// The day that stands by "said" in the sentence, where one of the finding's people said it.
    const Timex* day_in(std::uint32_t index) const {
        constexpr std::uint32_t reach = 7;
        const Sentence& sentence = in_.text.sentences[index];
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at) {
            if (!in_.knowledge.words.is(in_.text.tokens[at].word, c::speech)) continue;
            if (!speaks(index, at)) return nullptr;
            const auto time = times_from(in_.times, at);
            const bool near = time != in_.times.end() && time->last <= sentence.last &&
                              time->first <= at + reach && time->when;
            return near && is_lately(*time->when) ? &*time : nullptr;
        }
        return nullptr;
    }
    /// "said in Lima on Sunday"
    Place place_between(std::uint32_t index, std::uint32_t time) const {
        for (std::uint32_t i = in_.mentions.by_sentence[index];
             i < in_.mentions.by_sentence[index + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.last > time || mention.last + 3 < time || mention.first == 0) continue;
            if (in_.text.tokens[mention.first - 1].word == in_.knowledge.function.in)
                return place_of(mention, in_.knowledge);
        }
        return {};
    }

  private:
    bool speaks(std::uint32_t index, std::uint32_t verb) const {
        for (std::uint32_t i = in_.mentions.by_sentence[index];
             i < in_.mentions.by_sentence[index + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.last > verb || mention.last + 2 < verb) continue;
            if (std::find(of_.people.begin(), of_.people.end(), mention.person) != of_.people.end())
                return true;
        }
        return false;
    }
    bool is_lately(const Edtf& when) const {
        const auto day = when.earliest(), last = when.latest();
        return day && last && *day == *last && *day <= *in_.published &&
               (*in_.published - *day).count() <= 3;
    }

    const StoryInput& in_;
    const Finding& of_;
};

}  // namespace

void date_by_remarks(const StoryInput& input, Finding& finding) {
    constexpr std::uint32_t reach = 3;  // sentences
    if (finding.when || finding.status != Status::held || !input.published) return;
    if (finding.people.empty() || finding.antecedent >= 0 || finding.looks_back) return;
    if (input.text.depth(finding.sentence) > headline_sentences) return;
    const Remarks remarks(input, finding);
    for (std::uint32_t back = 1; back <= std::min(reach, finding.sentence); ++back) {
        const std::uint32_t index = finding.sentence - back;
        const Timex* time = remarks.day_in(index);
        if (time == nullptr) continue;
        finding.when = time->when;
        finding.date_source = DateSource::context;
        if (finding.place.empty()) finding.place = remarks.place_between(index, time->first);
        return;
    }
}

}  // namespace detente
