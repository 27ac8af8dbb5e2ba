// SPDX-License-Identifier: MIT
#include "engine/dated_sentences.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace detente {
namespace {

/// Longer ones are lists and tables that lost their lines.
constexpr std::size_t longest_sentence = 1000;  // bytes

/// The one day that it means, without a doubt.
std::optional<Day> day_of(const Timex& time) {
    if (time.type != TimexType::date && time.type != TimexType::time) return std::nullopt;
    if (!time.when || time.when->is_interval || time.when->qualified()) return std::nullopt;
    if (time.when->precision() != Precision::day) return std::nullopt;
    const auto first = time.when->earliest();
    return first == time.when->latest() ? first : std::nullopt;
}

class Finder {
  public:
    Finder(const StoryInput& story, const MeetingTrace& trace) : in_(story) {
        for (const Finding& finding : trace.findings) told_.insert(finding.sentence);
        for (const Refused& refused : trace.refused)
            refused_.try_emplace(refused.finding.sentence, &refused);
    }

    void run(const std::string& doc, std::vector<DatedSentence>& out) {
        for (const Timex& time : in_.times) {
            const auto day = day_of(time);
            if (!day) continue;
            const std::uint32_t sentence = in_.text.sentence_of(time.first);
            if (!told_.insert(sentence).second) continue;
            DatedSentence found = describe(sentence, time);
            if (found.actors.empty() && found.trigger.empty()) continue;
            if (found.quote.size() > longest_sentence) continue;
            found.doc = doc;
            found.when = to_string(*day);
            out.push_back(std::move(found));
        }
    }

  private:
    DatedSentence describe(std::uint32_t index, const Timex& time) const {
        const Sentence& sentence = in_.text.sentences[index];
        DatedSentence found;
        const Span span = in_.text.span(sentence.first, sentence.last);
        found.begin = span.begin;
        found.end = span.end;
        found.in_title = span.in_title;
        found.quote = in_.text.view(sentence.first, sentence.last);
        found.time_text = in_.text.view(time.first, time.last);
        found.actors = actors_of(index);
        if (const auto refused = refused_.find(index); refused != refused_.end()) {
            const Finding& finding = refused->second->finding;
            found.trigger = in_.text.view(finding.first, finding.last);
            found.why = name_of(refusal_names, refused->second->why);
        }
        return found;
    }

    /// Of those who are named: a place or "Russian" alone does nothing.
    std::vector<std::string> actors_of(std::uint32_t sentence) const {
        std::vector<std::string> ids;
        const auto& first = in_.mentions.by_sentence;
        for (std::uint32_t i = first[sentence]; i < first[sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.kind == MentionKind::place || mention.kind == MentionKind::modifier)
                continue;
            for (const ActorIndex actor : mention.actors) {
                const std::string& id = in_.knowledge.lexicon.actors()[actor].id;
                if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
            }
        }
        return ids;
    }

    const StoryInput& in_;
    std::unordered_set<std::uint32_t> told_;  ///< sentences that are done with
    std::unordered_map<std::uint32_t, const Refused*> refused_;
};

}  // namespace

void find_dated_sentences(const StoryInput& story, const MeetingTrace& trace,
                          const std::string& doc, std::vector<DatedSentence>& out) {
    Finder(story, trace).run(doc, out);
}

}  // namespace detente
