// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <tuple>

#include "engine/explain_stages.hpp"

namespace detente {
namespace {

constexpr std::array<Name<Form>, 5> form_names{{{Form::base, "base"},
                                                {Form::present, "present"},
                                                {Form::past, "past"},
                                                {Form::gerund, "gerund"},
                                                {Form::noun, "noun"}}};

constexpr std::array<Name<DateSource>, 6> date_source_names{{{DateSource::none, "nothing"},
                                                             {DateSource::document, "publication"},
                                                             {DateSource::context, "context"},
                                                             {DateSource::sentence, "sentence"},
                                                             {DateSource::clause, "clause"},
                                                             {DateSource::phrase, "phrase"}}};

class TriggerMarks {
  public:
    TriggerMarks(const StoryInput& input, const MeetingTrace& trace) : in_(input), trace_(trace) {}

    Mark accepted(const Finding& finding, std::size_t meeting) const {
        Mark mark = trigger(finding);
        mark.meeting = meeting;
        add(mark.labels, label("when", finding.when ? to_string(*finding.when) : ""));
        add(mark.labels,
            label("date_from", std::string(name_of(date_source_names, finding.date_source))));
        add(mark.labels, label("date_words", date_words(finding)));
        add(mark.labels, label("place", place(finding.place)));
        add(mark.labels, label("status", std::string(to_string(finding.status))));
        add(mark.labels, label("status_from", finding.told_status ? "words" : "tense or context"));
        if (finding.antecedent >= 0) {
            const Finding& earlier = trace_.findings[static_cast<std::size_t>(finding.antecedent)];
            add(mark.labels,
                label("takes_up", std::string(in_.text.view(earlier.first, earlier.last))));
        }
        return mark;
    }

    Mark refused(const Refused& refused) const {
        Mark mark = trigger(refused.finding);
        mark.refused = name_of(refusal_names, refused.why);
        return mark;
    }

    /// The words that gave the meeting its date.
    std::string date_words(const Cluster& cluster) const {
        const Finding* first = nullptr;
        for (const std::uint32_t index : cluster.findings) {
            const Finding& finding = trace_.findings[index];
            if (first == nullptr || finding.first < first->first) first = &finding;
            if (finding.when == cluster.when && finding.date_source == cluster.date_source &&
                finding.time_last > finding.time_first)
                return date_words(finding);
        }
        if (cluster.date_source != DateSource::context || first == nullptr) return {};
        return earlier_words(*first, cluster.when);
    }

  private:
    Mark trigger(const Finding& finding) const {
        Mark mark = mark_over(in_.text, finding.first, finding.last, MarkKind::trigger,
                              std::string(finding.trigger->id));
        const Lexicon& lexicon = in_.knowledge.lexicon;
        add(mark.labels, label("frame", std::string(to_string(finding.trigger->frame))));
        add(mark.labels, label("form", std::string(name_of(form_names, finding.form))));
        add(mark.labels, label("phrase", phrase(finding)));
        add(mark.labels, label("kind", std::string(to_string(finding.kind))));
        add(mark.labels, list("parties", ids_of(finding.parties, lexicon)));
        add(mark.labels, list("hosts", ids_of(finding.hosts, lexicon)));
        add(mark.labels, list("mediators", ids_of(finding.mediators, lexicon)));
        add(mark.labels, list("people", people(finding)));
        add(mark.labels, list("flags", flags(finding)));
        add(mark.labels, list("groups", groups(finding.sentence)));
        return mark;
    }

    /// The noun phrase or the verb with its auxiliaries, where that is more than the trigger.
    std::string phrase(const Finding& finding) const {
        if (finding.np_first >= finding.first) return {};
        return std::string(in_.text.view(finding.np_first, finding.last));
    }

    std::vector<std::string> people(const Finding& finding) const {
        std::vector<std::string> names;
        for (const std::uint16_t person : finding.people)
            names.push_back(in_.mentions.people[person].name);
        return names;
    }

    static std::vector<std::string> flags(const Finding& finding) {
        std::vector<std::string> flags;
        if (finding.definite) flags.emplace_back("told-before");
        if (finding.another) flags.emplace_back("another");
        if (finding.pair) flags.emplace_back("pair");
        if (finding.body) flags.emplace_back("body");
        return flags;
    }

    /// The sentence's groups, "with: the U.S. and Germany = USA, DEU".
    std::vector<std::string> groups(std::uint32_t sentence) const {
        const auto found =
            std::partition_point(trace_.groups.begin(), trace_.groups.end(),
                                 [&](const auto& one) { return one.first < sentence; });
        std::vector<std::string> result;
        if (found == trace_.groups.end() || found->first != sentence) return result;
        for (const Group& group : found->second) result.push_back(group_text(group));
        return result;
    }
    std::string group_text(const Group& group) const {
        std::string out;
        if (group.prep != unknown_word)
            out.append(in_.knowledge.vocabulary.word(group.prep)).append(": ");
        out += in_.text.view(group.first, group.last);
        if (group.possessive) out += " 's";
        ActorList actors;
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i)
            actors.add(in_.mentions.all[i].actors);
        std::string ids;
        for (const std::string& id : ids_of(actors, in_.knowledge.lexicon))
            ids += (ids.empty() ? " = " : ", ") + id;
        return out + ids + (group.place ? " (place)" : "");
    }

    std::string date_words(const Finding& finding) const {
        if (finding.time_last > finding.time_first)
            return std::string(in_.text.view(finding.time_first, finding.time_last));
        if (finding.date_source != DateSource::context) return {};
        return earlier_words(finding, finding.when);
    }
    /// The last words before the finding that gave this date.
    std::string earlier_words(const Finding& finding, const std::optional<Edtf>& when) const {
        std::string words;
        for (const Timex& time : in_.times) {
            if (time.first >= finding.first) break;
            if (time.when == when) words = in_.text.view(time.first, time.last);
        }
        return words;
    }

    static std::string place(const Place& place) {
        if (place.venue.empty()) return place.name;
        return place.venue + (place.name.empty() ? "" : ", " + place.name);
    }

    const StoryInput& in_;
    const MeetingTrace& trace_;
};

ExplainedMeeting explained(Meeting meeting, const Cluster& cluster, const TriggerMarks& marks) {
    ExplainedMeeting out{std::move(meeting), {}, {}};
    add(out.labels,
        label("date_from", std::string(name_of(date_source_names, cluster.date_source))));
    add(out.labels, label("date_words", marks.date_words(cluster)));
    add(out.labels, label("status_from", cluster.told_status ? "words" : "tense or context"));
    return out;
}

}  // namespace

void explain_meetings(const StoryInput& input, const MeetingTrace& trace,
                      std::vector<Meeting> meetings, Explanation& out) {
    const TriggerMarks marks(input, trace);
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        out.meetings.push_back(explained(std::move(meetings[i]), trace.clusters[i], marks));
        for (const std::uint32_t index : trace.clusters[i].findings)
            out.marks.push_back(marks.accepted(trace.findings[index], i));
    }
    for (const Refused& refused : trace.refused) out.marks.push_back(marks.refused(refused));
    std::stable_sort(out.marks.begin(), out.marks.end(), [](const Mark& a, const Mark& b) {
        return std::tie(b.in_title, a.begin, a.end) < std::tie(a.in_title, b.begin, b.end);
    });
    for (std::size_t i = 0; i < out.marks.size(); ++i)
        if (out.marks[i].meeting) out.meetings[*out.marks[i].meeting].marks.push_back(i);
}

}  // namespace detente
