// SPDX-License-Identifier: MIT
#include "cli/support/meeting_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

#include "cli/support/aligned.hpp"
#include "timelines/csv.hpp"
#include "timelines/json.hpp"
#include "timelines/records.hpp"

namespace detente::cli {
namespace {

struct Column {
    std::string_view name;
    bool in_table;
    std::string (*text)(const MeetingRow& row);
};

template <typename Items>
std::string list(const Items& items) {
    return fmt::format("{}", fmt::join(items, "; "));
}

/// What best says in a line what it was, or why it is rejected.
std::string about(const MeetingRow& row) {
    const Meeting& meeting = row.entry->meeting;
    if (!row.why.empty()) return "rejected: " + std::string(row.why);
    if (!meeting.title.empty() && !meeting.outcome.empty())
        return meeting.title + ": " + meeting.outcome;
    if (!meeting.title.empty()) return meeting.title;
    return meeting.outcome.empty() && !meeting.evidence.empty() ? meeting.evidence.front().quote
                                                                : meeting.outcome;
}

constexpr std::array<Column, 16> columns{{
    {"id", true, [](const MeetingRow& r) { return r.entry->meeting.id; }},
    {"when", false,
     [](const MeetingRow& r) {
         return r.entry->meeting.when ? to_string(*r.entry->meeting.when) : std::string();
     }},
    {"status", true,
     [](const MeetingRow& r) { return std::string(to_string(r.entry->meeting.status)); }},
    {"kind", true,
     [](const MeetingRow& r) { return std::string(to_string(r.entry->meeting.kind)); }},
    {"review", true, [](const MeetingRow& r) { return std::string(to_string(r.entry->review)); }},
    {"parties", false, [](const MeetingRow& r) { return list(r.entry->meeting.parties); }},
    {"people", false, [](const MeetingRow& r) { return list(r.entry->meeting.people); }},
    {"place", false, [](const MeetingRow& r) { return r.entry->meeting.place; }},
    {"country", false, [](const MeetingRow& r) { return r.entry->meeting.country; }},
    {"title", false, [](const MeetingRow& r) { return r.entry->meeting.title; }},
    {"outcome", false, [](const MeetingRow& r) { return r.entry->meeting.outcome; }},
    {"confidence", false,
     [](const MeetingRow& r) { return fmt::format("{:.2f}", r.entry->meeting.confidence); }},
    {"sources", false, [](const MeetingRow& r) { return list(docs_of(r.entry->meeting)); }},
    {"why", false, [](const MeetingRow& r) { return std::string(r.why); }},
    {"told by", true,
     [](const MeetingRow& r) { return fmt::format("{}", docs_of(r.entry->meeting).size()); }},
    {"about", true, about},
}};

void write_table(std::ostream& out, const std::vector<MeetingRow>& meetings) {
    std::vector<std::vector<std::string>> rows(meetings.size() + 1);
    for (const auto& column : columns) {
        if (!column.in_table) continue;
        rows[0].emplace_back(column.name);
        for (std::size_t i = 0; i < meetings.size(); ++i)
            rows[i + 1].push_back(shortened(column.text(meetings[i])));
    }
    if (meetings.empty()) return;
    write_aligned(out, rows);
}

void write_csv(std::ostream& out, const std::vector<MeetingRow>& meetings) {
    const auto is_written = [](const Column& column) {
        return column.name != "told by" && column.name != "about";
    };
    std::vector<std::string> names;
    for (const auto& column : columns)
        if (is_written(column)) names.emplace_back(column.name);
    out << csv_line(names);
    for (const auto& row : meetings) {
        std::vector<std::string> fields;
        for (const auto& column : columns)
            if (is_written(column)) fields.push_back(column.text(row));
        out << csv_line(fields);
    }
}

}  // namespace

void write_meetings(std::ostream& out, const std::vector<MeetingRow>& rows,
                    std::string_view format) {
    if (format == "table") return write_table(out, rows);
    if (format == "csv") return write_csv(out, rows);
    for (const auto& [entry, why] : rows) {
        std::string line = to_json(entry->meeting);
        line.pop_back();
        line += fmt::format(R"(,"review":"{}")", to_string(entry->review));
        if (!why.empty()) {
            line += ",\"why\":";
            append_json_string(line, why);
        }
        line += '}';
        out << line << '\n';
    }
}

}  // namespace detente::cli
