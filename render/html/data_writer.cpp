// SPDX-License-Identifier: MIT
#include "render/html/data_writer.hpp"

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "render/xml.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/gazetteer.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

int day_number(Day day) {
    return static_cast<int>(day.time_since_epoch().count());
}

/// A day without a doubt: the script finds the words for it.
bool is_plain_day(const Edtf& when) {
    return !when.is_interval && !when.qualified() && when.precision() == Precision::day &&
           !layout::is_vague(when);
}

std::optional<Edtf> parsed(const std::string& text) {
    const auto when = parse_edtf(text);
    return when ? std::optional(*when) : std::nullopt;
}

void append_date(JsonWriter& json, const Edtf& when, Language language) {
    if (is_plain_day(when)) {
        json.field("from", day_number(*when.earliest()));
        return;
    }
    json.field("edtf", to_string(when));
    const std::string label = layout::date_label(when, false, language);
    const std::string with_year = layout::date_label(when, true, language);
    json.field("label", label);
    if (with_year != label) json.field("labelYear", with_year);
    if (const std::string words = in_words(when, language); words != with_year)
        json.field("words", words);
    if (layout::is_vague(when)) json.field("vague", true);
    if (const auto first = when.earliest()) json.field("from", day_number(*first));
    const auto last = when.latest();
    if (last && last != when.earliest()) json.field("to", day_number(*last));
    if (!last) json.field("open", true);
}

void append_numbers(JsonWriter& json, std::string_view key, const std::vector<std::string>& ids,
                    const PageTables& tables) {
    if (ids.empty()) return;
    json.key(key).begin_array();
    for (const std::string& id : ids)
        if (const auto found = tables.actor_number.find(id); found != tables.actor_number.end())
            json.value(found->second);
    json.end_array();
}

/// Persons as the graph knows them, and the names of those whom it does not.
void append_people(JsonWriter& json, const Meeting& meeting, const Timeline& timeline) {
    if (meeting.people.empty()) return;
    json.key("people").begin_array();
    for (const Participation& part : timeline.participants(meeting.id)) {
        const Actor* actor = timeline.find_actor(part.actor);
        if (actor == nullptr || actor->kind != ActorKind::person) continue;
        json.begin_array().value(clean(actor->name));
        const std::string offices = offices_on(*actor, meeting.when, timeline);
        if (!offices.empty()) json.value(clean(offices));
        json.end_array();
    }
    json.end_array();
}

void append_link(JsonWriter& json, std::string_view key, const std::string& id,
                 const PageTables& tables) {
    if (id.empty()) return;
    const auto found = tables.meeting_number.find(id);
    if (found == tables.meeting_number.end())
        json.field(key, clean(id));
    else
        json.field(key, found->second);
}

void append_conflicts(JsonWriter& json, const Meeting& meeting, const Timeline& timeline) {
    if (meeting.conflicts.empty()) return;
    json.key("conflicts").begin_array();
    for (const Conflict& conflict : meeting.conflicts) {
        json.begin_array().value(clean(layout::field_name(conflict.field, timeline.language())));
        for (const Conflict::Value& value : conflict.values) {
            json.begin_array();
            json.value(clean(conflict_in_words(conflict.field, value.value, timeline)));
            for (const std::string& doc : value.docs) json.value(clean(doc));
            json.end_array();
        }
        json.end_array();
    }
    json.end_array();
}

/// The source by number, or its name where the table lacks it.
void append_source(JsonWriter& json, const Evidence& evidence, const PageTables& tables) {
    const auto found = tables.source_number.find(evidence.doc);
    if (found != tables.source_number.end()) {
        json.field("source", found->second);
        return;
    }
    json.field("source", clean(evidence.doc));
    append_published(json, evidence.published);
}

/// What the source itself said, where the timeline has it otherwise.
void append_said(JsonWriter& json, const Evidence& evidence, const Meeting& meeting,
                 Language language) {
    if (evidence.status && *evidence.status != meeting.status)
        json.field("status", static_cast<int>(*evidence.status));
    if (evidence.when.empty() && meeting.when) json.field("undated", true);
    const auto when = evidence.when.empty() ? std::nullopt : parsed(evidence.when);
    if (!when || (meeting.when && *when == *meeting.when)) return;
    json.key("when").begin_object();
    append_date(json, *when, language);
    json.end_object();
}

void append_evidence(JsonWriter& json, const Meeting& meeting, const PageTables& tables,
                     Language language) {
    if (meeting.evidence.empty()) return;
    json.key("evidence").begin_array();
    for (const Evidence& evidence : meeting.evidence) {
        json.begin_object();
        append_source(json, evidence, tables);
        json.field("quote", clean(evidence.quote));
        json.field_if("time", clean(evidence.time_text));
        if (evidence.place != meeting.place) json.field_if("place", clean(evidence.place));
        if (evidence.in_title) json.field("headline", true);
        append_said(json, evidence, meeting, language);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

std::string published_in_words(const std::string& published, Language language) {
    const auto day = parse_day(std::string_view(published).substr(0, 10));
    return day ? in_words(Edtf::of(*day), language) : published;
}

void append_published(JsonWriter& json, const std::string& published) {
    if (const auto day = parse_day(std::string_view(published).substr(0, 10)))
        json.field("day", day_number(*day));
    else
        json.field_if("day", clean(published));
}

std::string conflict_in_words(const std::string& field, const std::string& value,
                              const Timeline& timeline) {
    const Language language = timeline.language();
    if (field == "when")
        if (const auto when = parse_edtf(value)) return in_words(*when, language);
    if (field == "parties") return layout::actor_name(timeline, value);
    if (const auto status = value_of(status_names, value); status && field == "status")
        return std::string(layout::word_of(*status, language));
    return value.empty() ? phrase(language, Word::not_told) : value;
}

std::string offices_on(const Actor& person, const std::optional<Edtf>& when,
                       const Timeline& timeline) {
    const auto day = when ? when->earliest() : std::nullopt;
    std::string out;
    if (!day) return out;
    for (const Office& office : person.offices) {
        if (!may_be_held(office, Edtf::of(*day))) continue;
        if (!out.empty()) out += "; ";
        out += capitalised(office.title);
        if (!office.of.empty()) out += ", " + layout::actor_name(timeline, office.of);
    }
    return out;
}

void append_meeting(JsonWriter& json, const TimelineMeeting& entry, const Timeline& timeline,
                    const PageTables& tables) {
    const Meeting& meeting = entry.meeting;
    json.begin_object();
    json.field("id", clean(meeting.id));
    json.field("title", clean(layout::title_of(timeline, meeting)));
    if (meeting.when) append_date(json, *meeting.when, timeline.language());
    if (meeting.status != Status::held) json.field("status", static_cast<int>(meeting.status));
    json.field("kind", static_cast<int>(meeting.kind));
    json.field("review", static_cast<int>(entry.review));
    append_numbers(json, "parties", meeting.parties, tables);
    append_numbers(json, "hosts", meeting.hosts, tables);
    append_numbers(json, "mediators", meeting.mediators, tables);
    append_people(json, meeting, timeline);
    json.field_if("place", clean(meeting.place));
    if (const std::string where = layout::place_of(timeline, meeting); where != meeting.place)
        json.field_if("where", clean(where));
    json.field_if("venue", clean(meeting.venue));
    json.field_if("country", clean(meeting.country));
    if (const auto at = coordinates_of(meeting.place, meeting.country))
        json.key("geo").begin_array().value(at->latitude).value(at->longitude).end_array();
    if (!meeting.topics.empty()) {
        json.key("topics").begin_array();
        for (const std::string& topic : meeting.topics) json.value(clean(topic));
        json.end_array();
    }
    json.field_if("outcome", clean(meeting.outcome));
    json.field_if("series", clean(meeting.series));
    if (const std::string round = layout::series_of(meeting, timeline.language());
        round != meeting.series)
        json.field_if("round", clean(round));
    append_link(json, "follows", meeting.follows, tables);
    append_link(json, "partOf", meeting.part_of, tables);
    if (meeting.moved_from) {
        json.field("movedFrom", in_words(*meeting.moved_from, timeline.language()));
        json.field("movedEdtf", to_string(*meeting.moved_from));
    }
    if (entry.review == Review::candidate)
        json.field("confidence", static_cast<int>(meeting.confidence * 100 + 0.5));
    append_conflicts(json, meeting, timeline);
    append_evidence(json, meeting, tables, timeline.language());
    json.end_object();
}

}  // namespace detente
