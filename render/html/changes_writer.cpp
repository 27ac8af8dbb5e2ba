// SPDX-License-Identifier: MIT
#include "render/html/changes_writer.hpp"

#include "render/layout/names.hpp"
#include "render/xml.hpp"

namespace detente {
namespace {

/// A meeting that the page does not have, told in full.
void append_facts(JsonWriter& json, const MeetingChange& change, const Comparison& comparison) {
    const Meeting& meeting = change.shown().meeting;
    const Timeline& timeline = timeline_of(change, comparison);
    json.field("title", clean(layout::title_of(timeline, meeting)));
    json.field("when", clean(day_in_words(timeline, meeting)));
    json.field("facts", clean(facts_in_words(timeline, meeting)));
    json.field_if("outcome", clean(meeting.outcome));
}

void append_fields(JsonWriter& json, const MeetingChange& change, const Comparison& comparison) {
    if (change.fields.empty()) return;
    json.key("fields").begin_array();
    for (const FieldDifference& field : change.fields) {
        const FieldDifference words = in_words(field, change, comparison);
        json.begin_array()
            .value(clean(words.field))
            .value(clean(words.before))
            .value(clean(words.after));
        json.end_array();
    }
    json.end_array();
}

}  // namespace

void append_changes(JsonWriter& json, const Comparison& comparison, const PageTables& tables) {
    json.key("since").begin_object().field("name", clean(comparison.since));
    json.key("changes").begin_array();
    for (const MeetingChange& change : comparison.changes) {
        json.begin_object().field("change", name_of(change_kind_names, change.kind));
        const auto number = change.after == nullptr
                                ? tables.meeting_number.end()
                                : tables.meeting_number.find(change.after->meeting.id);
        if (number != tables.meeting_number.end())
            json.field("meeting", number->second);
        else
            append_facts(json, change, comparison);
        append_fields(json, change, comparison);
        json.end_object();
    }
    json.end_array().end_object();
}

}  // namespace detente
