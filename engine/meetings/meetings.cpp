// SPDX-License-Identifier: MIT
#include "engine/meetings/meetings.hpp"

#include <algorithm>

#include "engine/meetings/cluster.hpp"
#include "engine/meetings/confidence.hpp"

namespace detente {
namespace {

class Writer {
  public:
    Writer(const StoryInput& input, const Document& document, const std::vector<Finding>& findings)
        : in_(input), document_(document), findings_(findings) {}

    Meeting meeting(Cluster& cluster) const {
        Meeting meeting;
        meeting.when = cluster.when;
        meeting.when_from = cluster.date_source == DateSource::document ? WhenFrom::publication : WhenFrom::text;
        meeting.status = cluster.status;
        meeting.kind = cluster.kind;
        meeting.parties = ids(cluster.parties);
        meeting.hosts = ids(cluster.hosts);
        meeting.mediators = ids(cluster.mediators);
        for (const std::uint16_t person : cluster.people)
            meeting.people.push_back(in_.mentions.people[person].name);
        meeting.place = cluster.place.name;
        meeting.venue = cluster.place.venue;
        if (cluster.place.country != no_actor) meeting.country = actor(cluster.place.country).id;
        meeting.round = cluster.round;
        meeting.title = title(cluster);
        meeting.confidence = confidence(cluster, findings_);
        sort_evidence(cluster);
        for (const std::uint32_t index : cluster.findings) add_evidence(meeting, findings_[index]);
        return meeting;
    }

  private:
    const LexiconActor& actor(ActorIndex index) const { return in_.knowledge.lexicon.actors()[index]; }
    std::vector<std::string> ids(const ActorList& list) const {
        std::vector<std::string> result;
        for (const ActorIndex index : list) result.push_back(actor(index).id);
        return result;
    }

    /// "Russia–United States talks", "NATO summit".
    std::string title(const Cluster& cluster) const {
        std::string text;
        for (const ActorIndex index : cluster.parties) {
            if (!text.empty()) text += "\xE2\x80\x93";
            const LexiconActor& who = actor(index);
            text += who.kind == ActorKind::organisation ? who.id : who.name;
        }
        return text + ' ' + std::string(to_string(cluster.kind));
    }

    /// The best first: where the date stands by the trigger, then the first in the text.
    void sort_evidence(Cluster& cluster) const {
        std::stable_sort(cluster.findings.begin(), cluster.findings.end(),
                         [&](std::uint32_t a, std::uint32_t b) {
                             const auto rank = [&](std::uint32_t i) {
                                 return findings_[i].date_source >= DateSource::sentence ? 0 : 1;
                             };
                             return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
                         });
    }

    void add_evidence(Meeting& meeting, const Finding& finding) const {
        const Sentence& sentence = in_.text.sentences[finding.sentence];
        Evidence evidence;
        evidence.doc = document_.doc;
        evidence.begin = in_.text.tokens[sentence.first].begin;
        evidence.end = in_.text.tokens[sentence.last - 1].end;
        for (const Evidence& earlier : meeting.evidence)
            if (earlier.begin == evidence.begin) return;
        evidence.quote = in_.text.bytes.substr(evidence.begin, evidence.end - evidence.begin);
        if (finding.time_last > finding.time_first)
            evidence.time_text = in_.text.view(finding.time_first, finding.time_last);
        meeting.evidence.push_back(std::move(evidence));
    }

    const StoryInput& in_;
    const Document& document_;
    const std::vector<Finding>& findings_;
};

std::uint32_t first_sentence(const Cluster& cluster, const std::vector<Finding>& findings) {
    std::uint32_t first = 0xFFFFFFFF;
    for (const std::uint32_t index : cluster.findings) first = std::min(first, findings[index].first);
    return first;
}

}  // namespace

std::vector<Meeting> find_meetings(const StoryInput& input, const Document& document) {
    const std::vector<Finding> findings = read_story(input);
    std::vector<Cluster> clusters = cluster_findings(findings, input.knowledge);
    std::sort(clusters.begin(), clusters.end(), [&](const Cluster& a, const Cluster& b) {
        return first_sentence(a, findings) < first_sentence(b, findings);
    });
    const Writer writer(input, document, findings);
    std::vector<Meeting> meetings;
    for (Cluster& cluster : clusters) meetings.push_back(writer.meeting(cluster));
    number_ids(meetings);
    return meetings;
}

}  // namespace detente
