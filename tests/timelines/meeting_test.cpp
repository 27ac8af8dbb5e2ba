// SPDX-License-Identifier: MIT
#include "timelines/meeting.hpp"

#include "tests/catch.hpp"

using namespace detente;

namespace {

Meeting meeting(const char* when, const char* place, std::vector<std::string> parties) {
    Meeting result;
    if (*when != '\0') result.when = *parse_edtf(when);
    result.place = place;
    result.parties = std::move(parties);
    return result;
}

}  // namespace

TEST_CASE("a candidate's id is its date, place and parties") {
    struct Row {
        Meeting meeting;
        const char* id;
    };
    const Row rows[] = {
        {meeting("2022-01-10", "Geneva", {"USA", "RUS"}), "2022-01-10-geneva-rus-usa"},
        {meeting("2022-01-10", "Geneva", {"RUS", "USA", "RUS"}), "2022-01-10-geneva-rus-usa"},
        {meeting("2022-01", "", {"USA", "RUS"}), "2022-01-rus-usa"},
        {meeting("2022", "Geneva", {}), "2022-geneva"},
        {meeting("", "Geneva", {"USA"}), "undated-geneva-usa"},
        {meeting("", "", {}), "undated"},
        {meeting("2022-01-10", "", {}), "2022-01-10"},
        {meeting("2022-02-18/2022-02-20", "Munich", {"EU"}), "2022-02-18--2022-02-20-munich-eu"},
        {meeting("2022-01-10/..", "Vienna", {"IAEA"}), "2022-01-10--open-vienna-iaea"},
        {meeting("2022-01-10/", "Vienna", {"IAEA"}), "2022-01-10--unknown-vienna-iaea"},
        {meeting("../2014", "Minsk", {"UKR"}), "open--2014-minsk-ukr"},
        {meeting("2022-01-10?", "Rome", {"ITA"}), "2022-01-10-rome-ita"},
        {meeting("1999-05~", "Rome", {"ITA"}), "1999-05-rome-ita"},
        {meeting("201X", "Rome", {"ITA"}), "201x-rome-ita"},
        {meeting("2004-XX", "Rome", {"ITA"}), "2004-xx-rome-ita"},
        {meeting("2021-22", "Rome", {"ITA"}), "2021-22-rome-ita"},
        {meeting("-0044-03-15", "Rome", {"ITA"}), "minus-0044-03-15-rome-ita"},
        {meeting("2022-01-10", "Saint-Étienne", {"FRA"}), "2022-01-10-saint-etienne-fra"},
        {meeting("2022-01-10", "N'Djamena", {"TCD"}), "2022-01-10-ndjamena-tcd"},
        {meeting("2022-01-10", "Минск", {"BLR"}), "2022-01-10-blr"},
        {meeting("2022-01-10", "Doha", {"taliban", "USA"}), "2022-01-10-doha-taliban-usa"},
        {meeting("2022-01-10", "New York", {"syrian-opposition", "UN"}),
         "2022-01-10-new-york-syrian-opposition-un"},
    };
    for (const auto& row : rows) CHECK(candidate_id(row.meeting) == row.id);
}

TEST_CASE("ids are numbered on collision, in order") {
    const Meeting geneva = meeting("2022-01-10", "Geneva", {"USA", "RUS"});
    const Meeting vienna = meeting("2022-01-13", "Vienna", {"OSCE"});
    std::vector<Meeting> meetings{geneva, vienna, geneva, geneva, vienna};
    number_ids(meetings);
    std::vector<std::string> ids;
    for (const auto& each : meetings) ids.push_back(each.id);
    CHECK(ids == std::vector<std::string>{"2022-01-10-geneva-rus-usa", "2022-01-13-vienna-osce",
                                          "2022-01-10-geneva-rus-usa-2",
                                          "2022-01-10-geneva-rus-usa-3",
                                          "2022-01-13-vienna-osce-2"});
}

TEST_CASE("a number never takes the id that another meeting has by nature") {
    const Meeting minsk = meeting("2015-02-12", "Minsk", {});
    const Meeting second = meeting("2015-02-12", "Minsk 2", {});
    std::vector<Meeting> meetings{minsk, minsk, second};
    number_ids(meetings);
    CHECK(meetings[0].id == "2015-02-12-minsk");
    CHECK(meetings[1].id == "2015-02-12-minsk-3");
    CHECK(meetings[2].id == "2015-02-12-minsk-2");
}

TEST_CASE("numbering again changes nothing") {
    std::vector<Meeting> meetings(50, meeting("2022-01-10", "Geneva", {"USA"}));
    number_ids(meetings);
    std::vector<Meeting> again = meetings;
    number_ids(again);
    CHECK(again == meetings);
    CHECK(meetings.back().id == "2022-01-10-geneva-usa-50");
}

TEST_CASE("names of statuses and kinds are read back") {
    for (const auto& entry : status_names) CHECK(value_of(status_names, entry.name) == entry.value);
    for (const auto& entry : kind_names) CHECK(to_string(entry.value) == entry.name);
    CHECK_FALSE(value_of(kind_names, "dinner"));
}
