// SPDX-License-Identifier: MIT
#include "render/export/calendar.hpp"

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using namespace detente::test;

namespace {

std::string calendar(Meeting one) {
    const Timeline all = timeline({std::move(one)});
    return calendar_of(briefing(all));
}

std::string unfolded(std::string text) {
    for (auto at = text.find("\r\n "); at != text.npos; at = text.find("\r\n ")) text.erase(at, 3);
    return text;
}

bool has_line(const std::string& calendar, const std::string& line) {
    return unfolded(calendar).find("\r\n" + line + "\r\n") != std::string::npos;
}

}  // namespace

TEST_CASE("events are all-day and their end is the day after") {
    const auto one = calendar(meeting("one", "2022-02-28", "Talks", {"USA"}));
    CHECK(has_line(one, "UID:one@detente"));
    CHECK(has_line(one, "DTSTAMP:20220223T000000Z"));
    CHECK(has_line(one, "DTSTART;VALUE=DATE:20220228"));
    CHECK(has_line(one, "DTEND;VALUE=DATE:20220301"));
    const auto several = calendar(meeting("one", "2022-02-18/2022-02-20", "Conference", {"USA"}));
    CHECK(has_line(several, "DTSTART;VALUE=DATE:20220218"));
    CHECK(has_line(several, "DTEND;VALUE=DATE:20220221"));
    CHECK(has_line(several, "SUMMARY:Conference"));
}

TEST_CASE("a day that is not known is said in words over its window") {
    const auto month = calendar(meeting("one", "2021-06", "Talks", {"USA"}));
    CHECK(has_line(month, "DTSTART;VALUE=DATE:20210601"));
    CHECK(has_line(month, "DTEND;VALUE=DATE:20210701"));
    CHECK(has_line(month, "SUMMARY:Talks (June 2021)"));
    CHECK(unfolded(month).find("When: June 2021 (the day is not known)") != std::string::npos);
    CHECK(has_line(calendar(meeting("one", "2014/..", "Mission", {"USA"})),
                   "DTEND;VALUE=DATE:20140102"));
}

TEST_CASE("a status is a calendar's status, and what does not take place says so") {
    const std::tuple<Status, std::string, std::string> rows[] = {
        {Status::held, "CONFIRMED", "Talks"},
        {Status::planned, "CONFIRMED", "Talks"},
        {Status::proposed, "TENTATIVE", "Proposed: Talks"},
        {Status::cancelled, "CANCELLED", "Cancelled: Talks"},
        {Status::postponed, "CANCELLED", "Postponed: Talks"},
    };
    for (const auto& [status, word, title] : rows) {
        const auto one = calendar(meeting("one", "2022-02-28", "Talks", {"USA"}, status));
        CHECK(has_line(one, "STATUS:" + word));
        CHECK(has_line(one, "SUMMARY:" + title));
    }
}

TEST_CASE("undated meetings, and years that a calendar cannot write, are left out") {
    CHECK(calendar(meeting("one", "", "Talks", {"USA"})).find("VEVENT") == std::string::npos);
    CHECK(calendar(meeting("one", "-0043", "Talks", {"USA"})).find("VEVENT") == std::string::npos);
}

TEST_CASE("coordinates come from the register or not at all") {
    Meeting known = meeting("one", "2022-02-28", "Talks", {"USA"});
    known.place = "Geneva";
    CHECK(has_line(calendar(known), "GEO:46.21;6.14"));
    known.country = "USA";
    CHECK(calendar(known).find("\r\nGEO:") == std::string::npos);
    known.country.clear();
    known.place = "Some quiet valley";
    CHECK(calendar(known).find("\r\nGEO:") == std::string::npos);
}

TEST_CASE("nothing from outside makes a line of its own") {
    Meeting sly = meeting("one", "2022-02-28", "Talks, a\\b; c\r\nEND:VEVENT", {"USA"});
    sly.evidence = {evidence("a.txt", "They met.")};
    const Timeline all = timeline({sly});
    Briefing shown = briefing(all);
    shown.sources = {{"a.txt", "A", {}, "https://a.example/\r\nBEGIN:VALARM", "", "", ""}};
    const auto text = calendar_of(shown);
    CHECK(has_line(text, "SUMMARY:Talks\\, a\\\\b\\; c\\nEND:VEVENT"));
    CHECK(text.find("\r\nURL:") == std::string::npos);
    CHECK(text.find("\r\nBEGIN:VALARM") == std::string::npos);
}

TEST_CASE("lines are folded at 75 octets and never within a character") {
    std::string title;
    for (int i = 0; i < 80; ++i) title += i % 3 == 0 ? "é" : i % 3 == 1 ? "日" : "x";
    const auto text = calendar(meeting("one", "2022-02-28", title, {"USA"}));
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find("\r\n", at);
        REQUIRE(end != text.npos);
        CHECK(end - at <= 75);
        CHECK((static_cast<unsigned char>(text[text[at] == ' ' ? at + 1 : at]) & 0xC0U) != 0x80U);
        at = end + 2;
    }
    CHECK(has_line(text, "SUMMARY:" + title));
}
