// SPDX-License-Identifier: MIT
#include "render/export/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/export/facts.hpp"
#include "render/layout/heading.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "render/xml.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/gazetteer.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

constexpr std::size_t most_octets = 75;  // of a line: RFC 5545, section 3.1

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// A content line, folded between characters.
void append_line(std::string& out, std::string_view line) {
    std::size_t room = most_octets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (continues_character(line[cut])) --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = most_octets - 1;
    }
    out.append(line).append("\r\n");
}

/// A value of type TEXT: RFC 5545, section 3.3.11.
std::string text(std::string_view value) {
    std::string out;
    for (const char c : clean(value)) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (c != '\r')
            out += c == '\t' ? ' ' : c;
    }
    return out;
}

void append_text(std::string& out, std::string_view property, std::string_view value) {
    if (!value.empty()) append_line(out, fmt::format("{}:{}", property, text(value)));
}

/// Years that iCalendar can write.
bool is_in_calendar(Day day) {
    const int year = static_cast<int>(date::year_month_day(day).year());
    return year >= 1 && year <= 9998;
}

std::string basic_day(Day day) {
    std::string iso = to_string(day);
    std::erase(iso, '-');
    return iso;
}

std::string_view calendar_status(Status status) {
    switch (status) {
        case Status::held:
        case Status::planned:
            return "CONFIRMED";
        case Status::proposed:
            return "TENTATIVE";
        case Status::cancelled:
        case Status::postponed:
            break;
    }
    return "CANCELLED";  // what is postponed does not take place on its old day
}

/// What is not simply held or planned says so, and a day that is not known does.
std::string summary(const Timeline& timeline, const Meeting& meeting) {
    const Language language = timeline.language();
    std::string out = layout::title_of(timeline, meeting);
    if (meeting.status != Status::held && meeting.status != Status::planned)
        out = phrase(language, Word::colon, capitalised(layout::word_of(meeting.status, language)),
                     out);
    if (layout::is_vague(*meeting.when))
        out += fmt::format(" ({})", when_in_words(meeting, language));
    return out;
}

std::string description(const Timeline& timeline, const Meeting& meeting,
                        const std::vector<Source>& sources) {
    const Language language = timeline.language();
    std::string out;
    const auto add = [&](Word what, const std::string& value) {
        if (value.empty()) return;
        if (!out.empty()) out += '\n';
        out += phrase(language, Word::colon, word(language, what), value);
    };
    const std::string when = when_in_words(meeting, language);
    add(Word::field_when,
        layout::is_vague(*meeting.when) ? phrase(language, Word::calendar_vague, when) : when);
    add(Word::field_status, std::string(layout::word_of(meeting.status, language)));
    add(Word::field_parties, layout::actor_names(timeline, meeting.parties));
    add(Word::field_people, listed(people_of(timeline, meeting), ", "));
    add(Word::field_topics, listed(meeting.topics, ", "));
    add(Word::field_outcome, meeting.outcome);
    if (meeting.moved_from) add(Word::field_moved_from, in_words(*meeting.moved_from, language));
    for (const Source& source : sources)
        add(Word::field_source, listed({credit_of(source, language), address_of(source)}, " "));
    return out;
}

void append_event(std::string& out, const Timeline& timeline, const Meeting& meeting,
                  const std::vector<Source>& sources, Day today) {
    auto first = meeting.when->earliest();
    auto last = meeting.when->latest();
    if (!first) first = last;
    if (!last) last = first;
    if (!first || !is_in_calendar(*first) || !is_in_calendar(*last)) return;
    append_line(out, "BEGIN:VEVENT");
    append_text(out, "UID", meeting.id + "@detente");
    append_line(out, fmt::format("DTSTAMP:{}T000000Z", basic_day(today)));
    append_line(out, "DTSTART;VALUE=DATE:" + basic_day(*first));
    append_line(out, "DTEND;VALUE=DATE:" + basic_day(*last + date::days(1)));
    append_text(out, "SUMMARY", summary(timeline, meeting));
    append_line(out, fmt::format("STATUS:{}", calendar_status(meeting.status)));
    append_line(out, "TRANSP:TRANSPARENT");
    append_text(out, "CATEGORIES", layout::word_of(meeting.kind, timeline.language()));
    append_text(out, "LOCATION", layout::place_of(timeline, meeting));
    if (const auto at = coordinates_of(meeting.place, meeting.country))
        append_line(out, fmt::format("GEO:{};{}", number(at->latitude), number(at->longitude)));
    append_text(out, "DESCRIPTION", description(timeline, meeting, sources));
    const auto linked = std::ranges::find_if(
        sources, [](const Source& source) { return !address_of(source).empty(); });
    if (linked != sources.end()) append_line(out, "URL:" + address_of(*linked));
    append_line(out, "END:VEVENT");
}

}  // namespace

std::string calendar_of(const Briefing& briefing) {
    std::string out;
    append_line(out, "BEGIN:VCALENDAR");
    append_line(out, "VERSION:2.0");
    append_line(out, "PRODID:-//Detente//Timeline//EN");
    append_line(out, "CALSCALE:GREGORIAN");
    append_line(out, "METHOD:PUBLISH");
    append_text(out, "X-WR-CALNAME", layout::title_of(briefing));
    const SourceTable table = source_table(briefing);
    for (const TimelineMeeting* entry : briefing.timeline->meetings())
        if (entry->meeting.when)
            append_event(out, *briefing.timeline, entry->meeting, sources_of(entry->meeting, table),
                         briefing.today);
    append_line(out, "END:VCALENDAR");
    return out;
}

}  // namespace detente
