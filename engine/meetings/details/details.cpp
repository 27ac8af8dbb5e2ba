// SPDX-License-Identifier: MIT
#include "engine/meetings/details/details.hpp"

#include <algorithm>

#include "engine/meetings/details/outcome.hpp"
#include "engine/meetings/details/round.hpp"
#include "engine/meetings/details/series.hpp"
#include "engine/meetings/details/topics.hpp"

namespace detente {
namespace {

/// Nobody needs more sentences of one document read for it.
constexpr std::size_t most_findings = 20;

class Collector {
  public:
    Collector(const DetailInput& input, const Cluster& cluster, std::int32_t meeting)
        : in_(input), cluster_(cluster), meeting_(meeting) {}

    Details run() {
        for (const std::uint32_t index : cluster_.findings) {
            if (++read_ > most_findings) break;
            own_sentence(in_.findings[index]);
        }
        read_ = 0;
        for (const std::uint32_t index : cluster_.findings) {
            if (++read_ > most_findings) break;
            sentence_behind(in_.findings[index]);
        }
        if (rounds_differ_ || series_differ_) out_.round = 0;
        if (series_differ_) out_.series.clear();
        return std::move(out_);
    }

  private:
    bool happened() const { return cluster_.status == Status::held; }

    void own_sentence(const Finding& finding) {
        const Passage passage(in_, finding.sentence, meeting_);
        if (!passage.readable() || of_another(passage, finding)) return;
        const int round = round_of(passage, finding);
        rounds_differ_ = rounds_differ_ || (round != 0 && out_.round != 0 && round != out_.round);
        if (round != 0) out_.round = round;
        std::string series = series_of(passage, finding);
        series_differ_ =
            series_differ_ || (!series.empty() && !out_.series.empty() && series != out_.series);
        if (!series.empty()) out_.series = std::move(series);
        add_topics(passage, finding, cluster_.place, out_.topics);
        if (!happened() || !out_.outcome.empty()) return;
        if (const Stretch clause = outcome_of(passage, finding); !clause.empty())
            out_.outcome = passage.text(clause);
    }

    /// "They agreed to begin a dialogue", "he proposed further talks": told beside the meeting, it
    /// is not what that one was.
    bool of_another(const Passage& passage, const Finding& finding) const {
        const bool alone = cluster_.findings.size() < 2;
        if (finding.form != Form::noun || (alone && !happened())) return false;
        if (!alone && finding.status == Status::proposed && cluster_.status != Status::proposed)
            return true;
        // "begin a new dialogue", "agree on further talks"; not "agreed on a truce at talks"
        for (std::uint32_t at = finding.first; finding.first - at < 7 && passage.inside(at - 1);) {
            --at;
            if (passage.is(at, detail_class::found)) return true;
            if (passage.has(at, word_class::prep))
                return passage.inside(at - 1) && passage.view(at - 1).starts_with("agree");
        }
        return false;
    }

    /// What the next sentence of the same paragraph tells, where it tells of no meeting itself.
    void sentence_behind(const Finding& finding) {
        const auto& sentences = in_.story.text.sentences;
        const std::uint32_t next = finding.sentence + 1;
        if (finding.in_title || next >= sentences.size() ||
            sentences[next].block_index != sentences[finding.sentence].block_index ||
            !last_of_its_sentence(finding))
            return;
        const Passage passage(in_, next, meeting_);
        if (!passage.readable()) return;
        if (out_.topics.empty()) add_topics_behind(passage, cluster_.place, out_.topics);
        if (!happened() || !out_.outcome.empty()) return;
        const Stretch clause = outcome_behind(passage, finding);
        if (clause.empty()) return;
        out_.outcome = passage.text(clause);
        out_.outcome_sentence = next;
    }
    /// "They" are those of whom the sentence spoke last.
    bool last_of_its_sentence(const Finding& finding) const {
        const auto [first, last] = in_.findings_in(finding.sentence);
        for (std::size_t i = first; i < last; ++i)
            if (in_.meeting_of[i] >= 0 && in_.meeting_of[i] != meeting_) return false;
        return true;
    }

    const DetailInput& in_;
    const Cluster& cluster_;
    std::int32_t meeting_;
    std::size_t read_ = 0;
    bool rounds_differ_ = false;
    bool series_differ_ = false;
    Details out_;
};

}  // namespace

Details details_of(const DetailInput& input, const Cluster& cluster, std::int32_t meeting) {
    return Collector(input, cluster, meeting).run();
}

}  // namespace detente
