// SPDX-License-Identifier: MIT
#include "engine/meetings/meetings.hpp"

#include <algorithm>
#include <utility>

#include "engine/meetings/details/details.hpp"
#include "engine/meetings/details/links.hpp"
#include "engine/meetings/parties/company.hpp"
#include "engine/meetings/story/cluster.hpp"
#include "engine/meetings/story/confidence.hpp"
#include "engine/meetings/story/opening.hpp"
#include "engine/meetings/trace.hpp"
#include "engine/meetings/when/complete_dates.hpp"
#include "engine/meetings/when/preview.hpp"
#include "engine/meetings/where/complete_places.hpp"

namespace detente {
namespace {

class Writer {
  public:
    Writer(const DetailInput& input, const Document& document)
        : details_(input), in_(input.story), document_(document), findings_(input.findings) {}

    Meeting meeting(Cluster& cluster, std::int32_t index) const {
        Meeting meeting;
        meeting.when = cluster.when;
        meeting.moved_from = cluster.moved_from;
        meeting.when_from =
            cluster.date_source == DateSource::document ? WhenFrom::publication : WhenFrom::text;
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
        meeting.title = title(cluster);
        meeting.confidence = confidence(cluster, findings_, in_.text);
        sort_evidence(cluster);
        for (const std::uint32_t one : cluster.findings) add_evidence(meeting, findings_[one]);
        add_details(meeting, details_of(details_, cluster, index));
        return meeting;
    }

  private:
    const LexiconActor& actor(ActorIndex index) const {
        return in_.knowledge.lexicon.actors()[index];
    }
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
            // "NATO" says more than its name in full; "trilateral-contact-group" is no word.
            const bool acronym = who.kind == ActorKind::organisation && who.id.front() < 'a';
            text += acronym ? who.id : who.name;
        }
        return text + ' ' + std::string(to_string(cluster.kind));
    }

    /// The best first: where the date stands by the trigger, then the first in the text, which
    /// tells more than the title.
    void sort_evidence(Cluster& cluster) const {
        std::stable_sort(cluster.findings.begin(), cluster.findings.end(),
                         [&](std::uint32_t a, std::uint32_t b) {
                             const auto rank = [&](std::uint32_t i) {
                                 const Finding& one = findings_[i];
                                 return (one.date_source >= DateSource::sentence ? 0 : 2) +
                                        (one.in_title ? 1 : 0);
                             };
                             return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
                         });
    }

    /// Nobody reads more sentences of one document about one meeting.
    static constexpr std::size_t most_evidence = 100;

    void add_evidence(Meeting& meeting, const Finding& finding) const {
        if (Evidence* told = add_sentence(meeting, finding.sentence))
            if (finding.time_last > finding.time_first)
                told->time_text = in_.text.view(finding.time_first, finding.time_last);
    }
    /// The evidence added, or nullptr where the sentence is there already.
    Evidence* add_sentence(Meeting& meeting, std::uint32_t index) const {
        if (meeting.evidence.size() >= most_evidence) return nullptr;
        const Sentence& sentence = in_.text.sentences[index];
        Evidence evidence;
        evidence.doc = document_.doc;
        const Span span = in_.text.span(sentence.first, sentence.last);
        evidence.begin = span.begin;
        evidence.end = span.end;
        evidence.in_title = span.in_title;
        for (const Evidence& earlier : meeting.evidence)
            if (earlier.begin == evidence.begin && earlier.in_title == evidence.in_title)
                return nullptr;
        evidence.quote = in_.text.view(sentence.first, sentence.last);
        return &meeting.evidence.emplace_back(std::move(evidence));
    }
    void add_details(Meeting& meeting, Details details) const {
        meeting.series = std::move(details.series);
        meeting.round = details.round;
        meeting.topics = std::move(details.topics);
        meeting.outcome = std::move(details.outcome);
        if (details.outcome_sentence) add_sentence(meeting, *details.outcome_sentence);
    }

    const DetailInput& details_;
    const StoryInput& in_;
    const Document& document_;
    const std::vector<Finding>& findings_;
};

/// "Trump arrived in Helsinki" beside the summit of Trump and Putin there: no visit to the Finns.
bool only_travels(const Cluster& visit, const std::vector<Cluster>& clusters) {
    if (visit.parties.size != 2 || visit.hosts.size != 1 || visit.place.name.empty()) return false;
    const ActorIndex host = *visit.hosts.begin();
    for (const Cluster& other : clusters) {
        if (&other == &visit || other.parties.size < 2 || other.parties.contains(host)) continue;
        bool same_guests = true;
        for (const ActorIndex actor : visit.parties)
            same_guests = same_guests && (actor == host || other.parties.contains(actor));
        // "will travel to Rome on Monday. She will also meet Wang Yi": dated by the very visit.
        const bool own_date =
            other.date_source != DateSource::context || visit.date_source == DateSource::context;
        if (same_guests && own_date && other.place.name == visit.place.name && other.when &&
            visit.when && dates_meet(*other.when, *visit.when))
            return true;
    }
    return false;
}

/// What was planned for a day before the text appeared took place, unless it was called off; what
/// is dated later has not.
void settle_past(const StoryInput& input, Cluster& cluster) {
    if (!input.published || !cluster.when || cluster.called_off) return;
    const auto first = cluster.when->earliest();
    if (first && *first > *input.published && cluster.status == Status::held)
        cluster.status = Status::planned;
    const auto last = cluster.when->latest();
    if (!last) return;
    const bool over = *last < *input.published;
    if (over || (cluster.happened && *last <= *input.published)) cluster.status = Status::held;
}

/// "Statement on the Minister's Travel to Mexico and Guatemala": a noun in the title does not say
/// whether it is over; what the text first tells of the same actors does.
void follow_text(const StoryInput& input, const std::vector<Finding>& findings, Cluster& cluster) {
    for (const std::uint32_t index : cluster.findings) {
        const Finding& one = findings[index];
        if (!one.in_title || one.form != Form::noun || one.told_status) return;
    }
    const auto told = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) {
        const auto acts = [&](ActorIndex actor) { return one.parties.contains(actor); };
        return !one.in_title && std::any_of(cluster.parties.begin(), cluster.parties.end(), acts);
    });
    if (told == findings.end() || told->status == Status::held) return;
    if (input.text.depth(told->sentence) > opening_sentences) return;
    cluster.status = told->status;
    cluster.told_status = told->told_status;
    if (cluster.date_source == DateSource::document) cluster.when.reset();
    if (!cluster.when) cluster.date_source = DateSource::none;
}

std::uint32_t first_sentence(const Cluster& cluster, const std::vector<Finding>& findings) {
    std::uint32_t first = 0xFFFFFFFF;
    for (const std::uint32_t index : cluster.findings)
        first = std::min(first, findings[index].first);
    return first;
}

/// By finding: the index of its meeting, or -1.
std::vector<std::int32_t> meeting_of_findings(const std::vector<Cluster>& clusters,
                                              std::size_t findings) {
    std::vector<std::int32_t> meeting_of(findings, -1);
    for (std::size_t i = 0; i < clusters.size(); ++i)
        for (const std::uint32_t finding : clusters[i].findings)
            meeting_of[finding] = static_cast<std::int32_t>(i);
    return meeting_of;
}

}  // namespace

std::vector<Meeting> find_meetings(const StoryInput& input, const Document& document) {
    std::vector<Finding> findings = read_story(input);
    if (input.published) agree_on_weekdays(input, findings);
    complete_dates(input, findings);
    std::vector<Cluster> clusters =
        cluster_findings(findings, input.mentions.people, input.knowledge);
    for (Cluster& cluster : clusters) {
        follow_text(input, findings, cluster);
        date_from_document(input, findings, cluster);
        complete_place(input, findings, cluster);
        settle_past(input, cluster);
    }
    add_company(input, findings, clusters);
    place_beside_sessions(clusters);
    place_by_series(clusters);
    place_at_hosts(input.knowledge, clusters);
    std::sort(clusters.begin(), clusters.end(), [&](const Cluster& a, const Cluster& b) {
        return first_sentence(a, findings) < first_sentence(b, findings);
    });
    std::vector<Cluster> kept;
    for (const Cluster& cluster : clusters)
        if (!only_travels(cluster, clusters)) kept.push_back(cluster);
    clusters = std::move(kept);
    Readings readings(input);
    const DetailInput details{input, findings, meeting_of_findings(clusters, findings.size()),
                              readings};
    const Writer writer(details, document);
    std::vector<Meeting> meetings;
    for (Cluster& cluster : clusters)
        meetings.push_back(writer.meeting(cluster, static_cast<std::int32_t>(meetings.size())));
    number_ids(meetings);
    link_meetings(details, meetings);
    if (input.trace != nullptr) {
        input.trace->findings = std::move(findings);
        input.trace->clusters = std::move(clusters);
    }
    return meetings;
}

}  // namespace detente
