// SPDX-License-Identifier: MIT
#include "cli/support/meeting_table.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

#include "cli/support/aligned.hpp"
#include "timelines/json.hpp"
#include "timelines/records.hpp"

namespace detente::cli {
namespace {

struct Column {
    std::string_view name;
    bool in_table;
    std::string (*text)(const TimelineMeeting& entry, const Reasons& reasons);
};

std::string list(const std::vector<std::string>& items) {
    return fmt::format("{}", fmt::join(items, "; "));
}

std::vector<std::string> docs_of(const Meeting& meeting) {
    std::vector<std::string> docs;
    for (const auto& evidence : meeting.evidence)
        if (std::ranges::find(docs, evidence.doc) == docs.end()) docs.push_back(evidence.doc);
    return docs;
}

std::string_view reason(const Meeting& meeting, const Reasons& reasons) {
    const auto found = reasons.find(meeting.id);
    return found == reasons.end() ? std::string_view() : found->second;
}

/// What best says in a line what it was, or why it is rejected.
std::string about(const TimelineMeeting& entry, const Reasons& reasons) {
    const Meeting& meeting = entry.meeting;
    if (const auto why = reason(meeting, reasons); !why.empty())
        return "rejected: " + std::string(why);
    if (!meeting.title.empty() && !meeting.outcome.empty())
        return meeting.title + ": " + meeting.outcome;
    if (!meeting.title.empty()) return meeting.title;
    return meeting.outcome.empty() && !meeting.evidence.empty() ? meeting.evidence.front().quote
                                                                : meeting.outcome;
}

constexpr std::array<Column, 16> columns{{
    {"id", true, [](const TimelineMeeting& e, const Reasons&) { return e.meeting.id; }},
    {"when", false,
     [](const TimelineMeeting& e, const Reasons&) {
         return e.meeting.when ? to_string(*e.meeting.when) : std::string();
     }},
    {"status", true,
     [](const TimelineMeeting& e, const Reasons&) {
         return std::string(to_string(e.meeting.status));
     }},
    {"kind", true,
     [](const TimelineMeeting& e, const Reasons&) {
         return std::string(to_string(e.meeting.kind));
     }},
    {"review", true,
     [](const TimelineMeeting& e, const Reasons&) { return std::string(to_string(e.review)); }},
    {"parties", false,
     [](const TimelineMeeting& e, const Reasons&) { return list(e.meeting.parties); }},
    {"people", false,
     [](const TimelineMeeting& e, const Reasons&) { return list(e.meeting.people); }},
    {"place", false, [](const TimelineMeeting& e, const Reasons&) { return e.meeting.place; }},
    {"country", false, [](const TimelineMeeting& e, const Reasons&) { return e.meeting.country; }},
    {"title", false, [](const TimelineMeeting& e, const Reasons&) { return e.meeting.title; }},
    {"outcome", false, [](const TimelineMeeting& e, const Reasons&) { return e.meeting.outcome; }},
    {"confidence", false,
     [](const TimelineMeeting& e, const Reasons&) {
         return fmt::format("{:.2f}", e.meeting.confidence);
     }},
    {"sources", false,
     [](const TimelineMeeting& e, const Reasons&) { return list(docs_of(e.meeting)); }},
    {"why", false,
     [](const TimelineMeeting& e, const Reasons& reasons) {
         return std::string(reason(e.meeting, reasons));
     }},
    {"told by", true,
     [](const TimelineMeeting& e, const Reasons&) {
         return fmt::format("{}", docs_of(e.meeting).size());
     }},
    {"about", true, about},
}};

void write_table(std::ostream& out, const std::vector<const TimelineMeeting*>& meetings,
                 const Reasons& reasons) {
    std::vector<std::vector<std::string>> rows(meetings.size() + 1);
    for (const auto& column : columns) {
        if (!column.in_table) continue;
        rows[0].emplace_back(column.name);
        for (std::size_t i = 0; i < meetings.size(); ++i)
            rows[i + 1].push_back(shortened(column.text(*meetings[i], reasons)));
    }
    if (meetings.empty()) return;
    write_aligned(out, rows);
}

std::string csv_field(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == text.npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

void write_csv(std::ostream& out, const std::vector<const TimelineMeeting*>& meetings,
               const Reasons& reasons) {
    const auto is_written = [](const Column& column) {
        return column.name != "told by" && column.name != "about";
    };
    std::string line;
    for (const auto& column : columns)
        if (is_written(column)) line.append(line.empty() ? "" : ",").append(column.name);
    out << line << "\r\n";
    for (const auto* entry : meetings) {
        std::vector<std::string> fields;
        for (const auto& column : columns)
            if (is_written(column)) fields.push_back(csv_field(column.text(*entry, reasons)));
        out << fmt::format("{}\r\n", fmt::join(fields, ","));
    }
}

}  // namespace

void write_meetings(std::ostream& out, const std::vector<const TimelineMeeting*>& meetings,
                    const Reasons& reasons, std::string_view format) {
    if (format == "table") return write_table(out, meetings, reasons);
    if (format == "csv") return write_csv(out, meetings, reasons);
    for (const auto* entry : meetings) {
        std::string line = to_json(entry->meeting);
        line.pop_back();
        line += fmt::format(R"(,"review":"{}")", to_string(entry->review));
        if (const auto why = reason(entry->meeting, reasons); !why.empty()) {
            line += ",\"why\":";
            append_json_string(line, why);
        }
        line += '}';
        out << line << '\n';
    }
}

}  // namespace detente::cli
