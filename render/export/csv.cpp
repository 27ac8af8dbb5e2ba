// SPDX-License-Identifier: MIT
#include "render/export/csv.hpp"

#include <fmt/format.h>

#include <array>

#include "render/export/facts.hpp"
#include "render/layout/names.hpp"
#include "render/xml.hpp"
#include "timelines/csv.hpp"

namespace detente {
namespace {

struct Row {
    const Timeline& timeline;
    const TimelineMeeting& entry;
    const Meeting& meeting;
    const std::vector<Source>& sources;
};

struct Column {
    std::string_view name;
    std::string (*text)(const Row& row);
};

std::string edtf(const std::optional<Edtf>& when) {
    return when ? to_string(*when) : std::string();
}

std::string day(const std::optional<Day>& day) {
    return day ? to_string(*day) : std::string();
}

template <typename Text>
std::string of_sources(const Row& row, Text text) {
    std::vector<std::string> items;
    for (const Source& source : row.sources) items.push_back(text(source));
    return listed(items, "; ");
}

std::string names(const Row& row) {
    std::vector<std::string> items;
    for (const std::string& id : row.meeting.parties)
        items.push_back(layout::actor_name(row.timeline, id));
    return listed(items, "; ");
}

/// Of what nobody looked at: people's word has no doubt in figures.
std::string confidence(const Row& row) {
    if (row.entry.review != Review::candidate) return {};
    const int percent = static_cast<int>(row.meeting.confidence * 100 + 0.5);
    return fmt::format("{}.{:02}", percent / 100, percent % 100);
}

constexpr std::array<Column, 27> columns{{
    {"id", [](const Row& r) { return r.meeting.id; }},
    {"when", [](const Row& r) { return edtf(r.meeting.when); }},
    {"earliest",
     [](const Row& r) { return r.meeting.when ? day(r.meeting.when->earliest()) : ""; }},
    {"latest", [](const Row& r) { return r.meeting.when ? day(r.meeting.when->latest()) : ""; }},
    {"date", [](const Row& r) { return when_in_words(r.meeting, r.timeline.language()); }},
    {"status", [](const Row& r) { return std::string(to_string(r.meeting.status)); }},
    {"kind", [](const Row& r) { return std::string(to_string(r.meeting.kind)); }},
    {"title", [](const Row& r) { return layout::title_of(r.timeline, r.meeting); }},
    {"parties", [](const Row& r) { return listed(r.meeting.parties, "; "); }},
    {"party_names", names},
    {"hosts", [](const Row& r) { return listed(r.meeting.hosts, "; "); }},
    {"mediators", [](const Row& r) { return listed(r.meeting.mediators, "; "); }},
    {"people", [](const Row& r) { return listed(people_of(r.timeline, r.meeting), "; "); }},
    {"place", [](const Row& r) { return r.meeting.place; }},
    {"venue", [](const Row& r) { return r.meeting.venue; }},
    {"country", [](const Row& r) { return r.meeting.country; }},
    {"topics", [](const Row& r) { return listed(r.meeting.topics, "; "); }},
    {"outcome", [](const Row& r) { return r.meeting.outcome; }},
    {"series", [](const Row& r) { return layout::series_of(r.meeting, r.timeline.language()); }},
    {"follows", [](const Row& r) { return r.meeting.follows; }},
    {"part_of", [](const Row& r) { return r.meeting.part_of; }},
    {"moved_from", [](const Row& r) { return edtf(r.meeting.moved_from); }},
    {"confidence", confidence},
    {"review", [](const Row& r) { return std::string(to_string(r.entry.review)); }},
    {"sources", [](const Row& r) { return fmt::format("{}", r.sources.size()); }},
    {"source_titles", [](const Row& r) { return of_sources(r, title_of); }},
    {"source_urls", [](const Row& r) { return of_sources(r, address_of); }},
}};

}  // namespace

std::string csv_of(const Briefing& briefing) {
    std::vector<std::string> fields;
    for (const Column& column : columns) fields.emplace_back(column.name);
    std::string out = csv_line(fields);
    const SourceTable table = source_table(briefing);
    for (const TimelineMeeting* entry : briefing.timeline->meetings()) {
        const auto sources = sources_of(entry->meeting, table);
        const Row row{*briefing.timeline, *entry, entry->meeting, sources};
        fields.clear();
        for (const Column& column : columns) fields.push_back(clean(column.text(row)));
        out += csv_line(fields);
    }
    return out;
}

}  // namespace detente
