// SPDX-License-Identifier: MIT
// Invented briefings for the tests of render.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "render/render.hpp"

namespace detente::test {

inline Meeting meeting(std::string id, std::string_view when, std::string title,
                       std::vector<std::string> parties, Status status = Status::held) {
    Meeting result;
    result.id = std::move(id);
    if (!when.empty()) result.when = parse_edtf(when).value();
    result.title = std::move(title);
    result.parties = std::move(parties);
    result.status = status;
    return result;
}

inline Evidence evidence(std::string doc, std::string quote, std::string time_text = {}) {
    Evidence result;
    result.doc = std::move(doc);
    result.quote = std::move(quote);
    result.time_text = std::move(time_text);
    return result;
}

inline Timeline timeline(std::vector<Meeting> meetings, Review review = Review::candidate) {
    Timeline result;
    for (Meeting& one : meetings) result.add_meeting({std::move(one), review});
    result.link_meetings();
    return result;
}

inline Briefing briefing(const Timeline& timeline, std::string title = "Talks on the harbour") {
    return {std::move(title), &timeline, {}, parse_day("2022-02-23").value()};
}

/// One of everything: each status, each kind of vague date, a link, a move, two sources.
inline Timeline varied() {
    std::vector<Meeting> all{
        meeting("a", "2021-06-16", "First round", {"USA", "RUS"}),
        meeting("b", "2022-01-10", "Second round", {"USA", "RUS", "NATO"}),
        meeting("c", "2022-01-12", "Council", {"NATO", "RUS"}),
        meeting("d", "2022-02-18/2022-02-20", "Conference", {"USA", "UKR", "DEU"}),
        meeting("e", "2022-02-24", "Ministers", {"USA", "RUS"}, Status::cancelled),
        meeting("f", "2022-03-02", "Advisers", {"RUS", "UKR", "FRA", "DEU"}, Status::postponed),
        meeting("g", "2022-03", "Visit", {"DEU", "USA"}, Status::planned),
        meeting("h", "2022-05-XX", "Presidents", {"USA", "RUS", "FRA"}, Status::proposed),
        meeting("i", "", "Some other day", {"OSCE", "RUS"}, Status::proposed)};
    all[1].follows = "a";
    all[1].outcome = "Both sides stay at the table and will answer in writing within the week";
    all[1].evidence = {evidence("one.txt", "They met on Monday in Geneva.", "Monday"),
                       evidence("two.txt", "Talks were held in Geneva.")};
    all[5].moved_from = parse_edtf("2022-02-25").value();
    return timeline(std::move(all));
}

/// `count` meetings, a day or a few apart, of `actors` parties in all, with long texts in between.
inline Timeline crowd(int count, int actors) {
    std::vector<Meeting> all;
    Day day = parse_day("2015-01-02").value();
    for (int i = 0; i < count; ++i) {
        day += date::days(1 + i * 7 % 11);
        std::vector<std::string> parties;
        for (int k = 0; k <= 1 + i % 5; ++k)
            parties.push_back("party-" + std::to_string((i * 13 + k * (1 + i % 7)) % actors));
        Meeting one = meeting("m" + std::to_string(i), to_string(day), {}, std::move(parties));
        for (int word = 0; word < 2 + i * 5 % 23; ++word) one.title += "Verhandlungen 和平 мир ";
        one.place = "Geneva";
        one.venue = i % 3 == 0 ? "Palace of a name that is longer than most of them" : "";
        if (i % 2 == 0) one.outcome = std::string(static_cast<std::size_t>(i * 7 % 400), 'w');
        if (i % 4 == 3) one.follows = "m" + std::to_string(i - 1 - i % 3);
        all.push_back(std::move(one));
    }
    return timeline(std::move(all));
}

inline constexpr std::string_view nasty =
    "</script><img onerror=alert(1)> \"'&]]>\x01\x02\x1B \xFF\xC3 \xED\xA0\x80 \xEF\xBF\xBF "
    "-->\\N\\G";

inline std::size_t occurrences(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + 1))
        ++count;
    return count;
}

inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace detente::test
