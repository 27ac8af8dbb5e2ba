// SPDX-License-Identifier: MIT
#include "render/changes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "render/layout/names.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

std::string date_words(const std::optional<Edtf>& when, Language language) {
    return when ? in_words(*when, language) : phrase(language, Word::undated);
}

/// Of a meeting that the timeline has; else the id.
std::string meeting_title(const std::string& id, const Timeline& timeline) {
    const TimelineMeeting* const entry = timeline.find_meeting(id);
    return entry == nullptr ? id : layout::title_of(timeline, entry->meeting);
}

/// Ids and dates as people read them, other values as they are.
std::string value_in_words(std::string_view field, const std::string& text,
                           const TimelineMeeting& entry, const Timeline& timeline) {
    const Meeting& meeting = entry.meeting;
    if (text.empty()) return "";
    if (field == "when") return date_words(meeting.when, timeline.language());
    if (field == "moved_from") return date_words(meeting.moved_from, timeline.language());
    if (field == "status") return std::string(layout::word_of(meeting.status, timeline.language()));
    if (field == "review") return std::string(layout::word_of(entry.review, timeline.language()));
    if (field == "kind") return std::string(layout::word_of(meeting.kind, timeline.language()));
    if (field == "parties") return layout::actor_names(timeline, meeting.parties);
    if (field == "hosts") return layout::actor_names(timeline, meeting.hosts);
    if (field == "country") return layout::actor_name(timeline, text);
    if (field == "follows" || field == "part_of") return meeting_title(text, timeline);
    if (field == "mediators") return layout::actor_names(timeline, meeting.mediators);
    return text;
}

std::string source_name(std::string_view doc, const Comparison& comparison) {
    const auto known = std::ranges::find(comparison.sources, doc, &Source::doc);
    return std::string(known == comparison.sources.end() || known->title.empty() ? doc
                                                                                 : known->title);
}

/// The documents of one version that the other does not rest on.
std::string sources_without(const TimelineMeeting& entry, const TimelineMeeting& other,
                            const Comparison& comparison) {
    const auto known = docs_of(other.meeting);
    std::vector<std::string> names;
    for (const std::string_view doc : docs_of(entry.meeting))
        if (std::ranges::find(known, doc) == known.end())
            names.push_back(source_name(doc, comparison));
    return fmt::format("{}", fmt::join(names, ", "));
}

bool is_of_the_machine(const FieldDifference& field) {
    return field.field == "confidence" || field.field == "id";
}

}  // namespace

Comparison compare(const Timeline& before, const Timeline& after) {
    return {"", &before, &after, diff(before, after)};
}

Comparison for_readers(Comparison comparison) {
    for (MeetingChange& change : comparison.changes)
        std::erase_if(change.fields, is_of_the_machine);
    std::erase_if(comparison.changes, [](const MeetingChange& change) {
        return change.kind == ChangeKind::changed && change.fields.empty();
    });
    return comparison;
}

const Timeline& timeline_of(const MeetingChange& change, const Comparison& comparison) {
    return change.after != nullptr ? *comparison.after : *comparison.before;
}

std::string day_in_words(const Timeline& timeline, const Meeting& meeting) {
    return date_words(meeting.when, timeline.language());
}

std::string facts_in_words(const Timeline& timeline, const Meeting& meeting) {
    const Language language = timeline.language();
    std::vector<std::string> items{phrase(language, Word::change_kind,
                                          layout::word_of(meeting.status, language),
                                          layout::word_of(meeting.kind, language))};
    if (!meeting.parties.empty()) items.push_back(layout::actor_names(timeline, meeting.parties));
    if (const auto place = layout::place_of(timeline, meeting); !place.empty())
        items.push_back(place);
    return capitalised(fmt::format("{}", fmt::join(items, " · ")));
}

FieldDifference in_words(const FieldDifference& field, const MeetingChange& change,
                         const Comparison& comparison) {
    FieldDifference words{layout::field_name(field.field, comparison.after->language()), "", ""};
    if (field.field == "sources") {
        words.before = sources_without(*change.before, *change.after, comparison);
        words.after = sources_without(*change.after, *change.before, comparison);
        return words;
    }
    words.before = value_in_words(field.field, field.before, *change.before, *comparison.before);
    words.after = value_in_words(field.field, field.after, *change.after, *comparison.after);
    return words;
}

}  // namespace detente
