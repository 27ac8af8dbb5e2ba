// SPDX-License-Identifier: MIT
#include "cli/support/explanation.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

#include "timelines/json.hpp"

namespace detente::cli {
namespace {

void add(std::vector<Label>& labels, std::string_view name, const std::string& value) {
    if (!value.empty()) labels.push_back({name, {value}, false});
}

void add(std::vector<Label>& labels, std::string_view name,
         const std::vector<std::string>& values) {
    if (!values.empty()) labels.push_back({name, values, true});
}

void append_labels(JsonWriter& json, const std::vector<Label>& labels) {
    for (const Label& label : labels)
        if (label.list)
            json.field(label.name, label.values);
        else
            json.field(label.name, std::string_view(label.values.front()));
}

void append_place(JsonWriter& json, const Mark& mark) {
    json.field("begin", mark.begin).field("end", mark.end);
    if (mark.in_title) json.field("in", "title");
}

std::string mark_line(const Document& document, const Explanation& explanation, const Mark& mark) {
    std::string out;
    JsonWriter json(out);
    json.begin_object().field("doc", std::string_view(document.doc));
    json.field("mark", name_of(mark_kind_names, mark.kind));
    append_place(json, mark);
    json.field("text", words_of(document, mark));
    json.field("type", std::string_view(mark.type));
    append_labels(json, mark.labels);
    if (mark.meeting)
        json.field("meeting", std::string_view(explanation.meetings[*mark.meeting].meeting.id));
    json.field_if("refused", mark.refused);
    json.end_object();
    return out + '\n';
}

std::string meeting_line(const Document& document, const Explanation& explanation,
                         const ExplainedMeeting& explained) {
    std::string out;
    JsonWriter json(out);
    json.begin_object().field("doc", std::string_view(document.doc)).field("mark", "meeting");
    for (const Label& label : labels_of(explained))
        if (label.name == "confidence")
            json.field("confidence", std::round(explained.meeting.confidence * 100) / 100);
        else
            append_labels(json, {label});
    json.key("triggers").begin_array();
    for (const std::size_t index : explained.marks) {
        const Mark& mark = explanation.marks[index];
        json.begin_object();
        append_place(json, mark);
        json.field("type", std::string_view(mark.type)).end_object();
    }
    json.end_array().end_object();
    return out + '\n';
}

}  // namespace

std::string_view read_in(const Document& document, bool in_title) {
    return in_title ? document.title : document.text;
}

std::string_view words_of(const Document& document, const Mark& mark) {
    return read_in(document, mark.in_title).substr(mark.begin, mark.end - mark.begin);
}

std::vector<Stretch> stretches_of(std::string_view text, const std::vector<Mark>& marks,
                                  bool in_title) {
    std::vector<std::size_t> edges{0, text.size()};
    const auto elsewhere = [&](const Mark& mark) { return mark.in_title != in_title; };
    for (const Mark& mark : marks)
        if (!elsewhere(mark)) edges.insert(edges.end(), {mark.begin, mark.end});
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<Stretch> stretches;
    std::vector<std::size_t> open;
    std::size_t next = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::erase_if(open, [&](std::size_t mark) { return marks[mark].end <= edges[i]; });
        for (; next < marks.size() && (elsewhere(marks[next]) || marks[next].begin <= edges[i]);
             ++next)
            if (!elsewhere(marks[next])) open.push_back(next);
        stretches.push_back({edges[i], edges[i + 1], open});
    }
    return stretches;
}

std::vector<Label> labels_of(const ExplainedMeeting& explained) {
    const Meeting& meeting = explained.meeting;
    std::vector<Label> labels;
    add(labels, "id", meeting.id);
    add(labels, "title", meeting.title);
    add(labels, "when", meeting.when ? to_string(*meeting.when) : std::string("undated"));
    add(labels, "kind", std::string(to_string(meeting.kind)));
    add(labels, "status", std::string(to_string(meeting.status)));
    add(labels, "parties", meeting.parties);
    add(labels, "people", meeting.people);
    add(labels, "hosts", meeting.hosts);
    add(labels, "mediators", meeting.mediators);
    add(labels, "place", meeting.place);
    add(labels, "country", meeting.country);
    add(labels, "venue", meeting.venue);
    add(labels, "topics", meeting.topics);
    add(labels, "outcome", meeting.outcome);
    add(labels, "series", meeting.series);
    add(labels, "round", meeting.round == 0 ? std::string() : std::to_string(meeting.round));
    add(labels, "part_of", meeting.part_of);
    add(labels, "follows", meeting.follows);
    add(labels, "moved_from", meeting.moved_from ? to_string(*meeting.moved_from) : std::string());
    labels.insert(labels.end(), explained.labels.begin(), explained.labels.end());
    add(labels, "confidence", fmt::format("{:.2f}", meeting.confidence));
    std::vector<std::string> sentences;
    for (const Evidence& evidence : meeting.evidence) sentences.push_back(evidence.quote);
    add(labels, "sentences", sentences);
    return labels;
}

std::string_view look_of(const Mark& mark) {
    if (mark.kind == MarkKind::time) return "time";
    if (mark.kind == MarkKind::trigger) return mark.refused.empty() ? "meeting" : "refused";
    if (mark.type == "place") return "place";
    return mark.type == "actor" || mark.type == "modifier" ? "actor" : "person";
}

std::string none_because(const Document& document) {
    if (is_extractable(document)) return "no meetings";
    return "no meetings: only English texts are read for them, and this one is in '" +
           document.language + "'";
}

std::string joined(const Label& label) {
    return fmt::format("{}", fmt::join(label.values, "; "));
}

std::string explanation_lines(const Document& document, const Explanation& explanation) {
    std::string out;
    for (const Mark& mark : explanation.marks) out += mark_line(document, explanation, mark);
    for (const ExplainedMeeting& meeting : explanation.meetings)
        out += meeting_line(document, explanation, meeting);
    return out;
}

}  // namespace detente::cli
