// SPDX-License-Identifier: MIT
// Invented news of two years, as documents tell it: which tellings are one meeting is known, and
// merging has to find the pairs.
#include <fmt/format.h>

#include <chrono>
#include <map>
#include <sstream>

#include "tests/catch.hpp"
#include "timelines/merge.hpp"

using namespace detente;

namespace {

/// meeting | document | published | when | status | kind | place | parties | people
constexpr std::string_view all_tellings = R"(
geneva-1 | w1 | 2031-03-03 | 2031-03-03 | planned | talks | Geneva | RUS USA | Anna Orlova, John Pike
geneva-1 | w2 | 2031-03-04 | 2031-03-03 | held | talks | Geneva | RUS USA | Anna Orlova
geneva-1 | w3 | 2031-03-07 | 2031-03-03 | held | talks | Switzerland | USA RUS |
geneva-1 | w4 | 2031-03-20 | 2031-03 | held | talks | Geneva | RUS USA |
geneva-1 | w5 | 2031-06-01 | 2031-03-03 | held | talks | Geneva | RUS USA | Pike
geneva-2 | w3 | 2031-03-07 | 2031-03-06 | held | talks | Geneva | RUS USA | Anna Orlova, John Pike
geneva-2 | w6 | 2031-03-06 | 2031-03-06 | held | talks | Geneva | RUS USA | John Pike
geneva-2 | w5 | 2031-06-01 | 2031-03-06 | held | talks | | RUS USA |
call-march | w2 | 2031-03-04 | 2031-03-04 | held | call | | RUS USA | Ivan Dorin, Laura Hale
call-march | w6 | 2031-03-06 | 2031-03-04 | held | call | | RUS USA | Hale, Dorin
council | w3 | 2031-03-07 | 2031-03-05 | held | session | Brussels | NATO RUS |
council | w7 | 2031-03-05 | 2031-03-05 | held | session | Brussels | NATO RUS |
council | w4 | 2031-03-20 | 2031-03-05 | held | session | | NATO RUS |
ministers | w7 | 2031-03-05 | 2031-03-12/2031-03-13 | planned | session | Brussels | NATO |
ministers | w8 | 2031-03-14 | 2031-03-12/2031-03-13 | held | session | Brussels | NATO |
ministers | w9 | 2031-03-13 | 2031-03-13 | held | session | Brussels | NATO |
osce | w4 | 2031-03-20 | 2031-03-18 | held | session | Vienna | OSCE |
osce | w10 | 2031-03-18 | 2031-03-18 | held | session | Vienna | OSCE |
paris-four | w11 | 2031-04-02 | 2031-04-02 | held | talks | Paris | DEU FRA RUS UKR |
paris-four | w12 | 2031-04-03 | 2031-04-02 | held | talks | Paris | FRA DEU UKR RUS | Marc Lenoir
paris-four | w13 | 2031-04-10 | 2031-04-02 | held | talks | France | RUS UKR FRA DEU |
paris-four | w14 | 2031-04-20 | 2031-04 | held | talks | Paris | DEU FRA RUS UKR |
berlin-four | w12 | 2031-04-03 | 2031-04-16 | planned | talks | Berlin | DEU FRA RUS UKR |
berlin-four | w14 | 2031-04-20 | 2031-04-16 | held | talks | Berlin | DEU FRA RUS UKR |
berlin-four | w15 | 2031-04-17 | 2031-04-16 | held | talks | Berlin | DEU FRA RUS UKR | Marc Lenoir
visit-moscow | w13 | 2031-04-10 | 2031-04-09 | held | visit | Moscow | FRA RUS | Marc Lenoir, Ivan Dorin
visit-moscow | w16 | 2031-04-09 | 2031-04-09 | held | visit | Moscow | RUS FRA | Lenoir
visit-moscow | w17 | 2031-04-12 | 2031-04-09 | held | visit | | FRA RUS | Marc Lenoir
visit-kyiv | w17 | 2031-04-12 | 2031-04-10 | held | visit | Kyiv | FRA UKR | Marc Lenoir
visit-kyiv | w18 | 2031-04-10 | 2031-04-10 | held | visit | Kyiv | FRA UKR | Lenoir
call-lenoir | w17 | 2031-04-12 | 2031-04-11 | held | call | | FRA RUS | Marc Lenoir, Ivan Dorin
call-lenoir | w19 | 2031-04-11 | 2031-04-11 | held | call | | FRA RUS |
call-lenoir-2 | w20 | 2031-04-14 | 2031-04-14 | held | call | | FRA RUS | Marc Lenoir
call-lenoir-2 | w21 | 2031-04-15 | 2031-04-14 | held | call | | FRA RUS |
summit-seven | w20 | 2031-04-14 | 2031-06-10/2031-06-12 | planned | summit | Sorrento | G7 |
summit-seven | w22 | 2031-06-11 | 2031-06-10/2031-06-12 | held | summit | Sorrento | G7 |
summit-seven | w23 | 2031-06-13 | 2031-06-12 | held | summit | Sorrento | G7 |
summit-seven | w24 | 2031-07-01 | 2031-06 | held | summit | Italy | G7 |
aside | w22 | 2031-06-11 | 2031-06-11 | held | talks | Sorrento | JPN USA | Laura Hale
aside | w23 | 2031-06-13 | 2031-06-11 | held | talks | Sorrento | JPN USA |
aside-2 | w22 | 2031-06-11 | 2031-06-11 | held | talks | Sorrento | GBR USA | Laura Hale
aside-2 | w23 | 2031-06-13 | 2031-06-11 | held | talks | Sorrento | GBR USA |
moved | w24 | 2031-07-01 | 2031-07-08 | planned | visit | Ankara | GRC TUR |
moved | w25 | 2031-07-05 | 2031-07-15 | planned | visit | Ankara | GRC TUR |
moved | w26 | 2031-07-16 | 2031-07-15 | held | visit | Ankara | GRC TUR |
called-off | w25 | 2031-07-05 | 2031-07-20 | planned | talks | Doha | IRN USA |
called-off | w27 | 2031-07-19 | 2031-07-20 | cancelled | talks | Doha | IRN USA |
called-off | w28 | 2031-07-21 | 2031-07-20 | cancelled | talks | Doha | USA IRN |
oman | w27 | 2031-07-19 | 2031-07-26 | planned | talks | Muscat | IRN USA |
oman | w29 | 2031-07-27 | 2031-07-26 | held | talks | Muscat | IRN USA |
oman | w30 | 2031-08-02 | 2031-07-26 | held | talks | Oman | IRN USA |
oman-2 | w30 | 2031-08-02 | 2031-08-01 | held | talks | Muscat | IRN USA |
oman-2 | w31 | 2031-08-01 | 2031-08-01 | held | talks | Muscat | IRN USA |
nuclear | w30 | 2031-08-02 | 2031-08 | planned | talks | Vienna | CHN DEU FRA GBR IRN RUS |
nuclear | w32 | 2031-08-20 | 2031-08-18/2031-08-20 | held | talks | Vienna | IRN RUS CHN GBR FRA DEU |
nuclear | w33 | 2031-08-21 | 2031-08-20 | held | talks | Vienna | IRN CHN RUS DEU FRA GBR |
assembly | w32 | 2031-08-20 | 2031-09-23 | planned | session | New York | UN |
assembly | w34 | 2031-09-24 | 2031-09-23 | held | session | New York | UN |
assembly | w35 | 2031-09-23 | 2031-09-23 | held | session | New York | UN |
un-aside | w34 | 2031-09-24 | 2031-09-23 | held | talks | New York | IND PAK |
un-aside | w35 | 2031-09-23 | 2031-09-23 | held | talks | New York | IND PAK |
asean | w36 | 2031-10-12 | 2031-10-11 | held | summit | Jakarta | ASEAN |
asean | w37 | 2031-10-11 | 2031-10-11 | held | summit | Jakarta | ASEAN |
asean-chn | w36 | 2031-10-12 | 2031-10-12 | held | summit | Jakarta | ASEAN CHN |
asean-chn | w38 | 2031-10-13 | 2031-10-12 | held | summit | Jakarta | ASEAN CHN |
ecowas | w36 | 2031-10-12 | 2031-10-20 | planned | session | Abuja | ECOWAS |
ecowas | w39 | 2031-10-21 | 2031-10-20 | held | session | Abuja | ECOWAS |
ecowas | w40 | 2031-10-25 | 2031-10-20 | held | session | Nigeria | ECOWAS |
sahel | w39 | 2031-10-21 | 2031-10-21 | held | visit | Niamey | ECOWAS NER |
sahel | w40 | 2031-10-25 | 2031-10-21 | held | visit | Niamey | ECOWAS NER |
truce | w40 | 2031-10-25 | 2031-11-02 | planned | signing | Nairobi | ETH KEN SDN |
truce | w41 | 2031-11-02 | 2031-11-02 | held | signing | Nairobi | ETH SDN KEN |
truce | w42 | 2031-11-05 | 2031-11-02 | held | signing | Nairobi | ETH SDN |
korea | w42 | 2031-11-05 | 2031-11-04 | held | talks | Panmunjom | KOR PRK |
korea | w43 | 2031-11-04 | 2031-11-04 | held | talks | Panmunjom | KOR PRK |
korea-2 | w44 | 2031-11-19 | 2031-11-18 | held | talks | Panmunjom | KOR PRK |
korea-2 | w45 | 2031-11-20 | 2031-11-18 | held | talks | Panmunjom | PRK KOR |
serbia | w44 | 2031-11-19 | 2031-11-18 | held | talks | Brussels | EU SRB XKX |
serbia | w46 | 2031-11-18 | 2031-11-18 | held | talks | Brussels | SRB XKX |
serbia | w47 | 2031-11-21 | 2031-11-18 | held | talks | Brussels | SRB XKX EU |
armenia | w46 | 2031-11-18 | 2031-11-26 | planned | talks | Brussels | ARM AZE EU |
armenia | w48 | 2031-11-27 | 2031-11-26 | held | talks | Brussels | ARM AZE EU |
armenia-2 | w48 | 2031-11-27 | 2031-12-11 | planned | talks | Washington | ARM AZE USA |
armenia-2 | w49 | 2031-12-12 | 2031-12-11 | held | talks | Washington | ARM AZE USA |
armenia-2 | w50 | 2031-12-15 | 2031-12-11 | held | talks | United States | ARM AZE |
climate | w49 | 2031-12-12 | 2031-12-01/2031-12-12 | held | session | Lima | UN |
climate | w51 | 2031-12-10 | 2031-12-01/2031-12-12 | held | session | Lima | UN |
year-end | w51 | 2031-12-10 | 2031-12-18/2031-12-19 | planned | summit | Brussels | EU |
year-end | w52 | 2031-12-19 | 2031-12-18/2031-12-19 | held | summit | Brussels | EU |
year-end | w53 | 2031-12-22 | 2031-12-19 | held | summit | Brussels | EU |
old-summit | w4 | 2031-03-20 | 2021 | held | summit | Reykjavik | RUS USA |
old-summit | w5 | 2031-06-01 | 2021-06 | held | summit | Reykjavik | RUS USA |
old-treaty | w33 | 2031-08-21 | 2015-07-14 | held | signing | Vienna | CHN DEU FRA GBR IRN RUS USA |
old-treaty | w30 | 2031-08-02 | 2015 | held | signing | Vienna | IRN USA GBR FRA DEU CHN RUS |
old-treaty | w28 | 2031-07-21 | 2015-07 | held | signing | Vienna | IRN USA CHN RUS GBR FRA DEU |
new-year | w53 | 2031-12-22 | 2032-01-15 | planned | visit | Beijing | CHN USA |
new-year | w54 | 2032-01-15 | 2032-01-15 | held | visit | Beijing | CHN USA | Laura Hale
new-year | w55 | 2032-01-20 | 2032-01-15 | held | visit | China | USA CHN | Hale
new-year-2 | w55 | 2032-01-20 | 2032-01-16 | held | visit | Tokyo | JPN USA | Laura Hale
new-year-2 | w56 | 2032-01-17 | 2032-01-16 | held | visit | Tokyo | JPN USA | Laura Hale
)";

/// What stands between the separators, without the blanks around it; "" where nothing does.
std::vector<std::string> cells_of(const std::string& line, char separator) {
    std::vector<std::string> cells;
    std::istringstream row(line);
    for (std::string cell; std::getline(row, cell, separator);) {
        const auto begin = cell.find_first_not_of(' ');
        const auto end = cell.find_last_not_of(' ');
        cells.push_back(begin == cell.npos ? "" : cell.substr(begin, end + 1 - begin));
    }
    return cells;
}

struct Gold {
    std::vector<DocumentMeetings> documents;
    std::map<std::string, std::string> meeting_of;  ///< by the quote of its evidence
};

Gold gold() {
    Gold result;
    std::map<std::string, DocumentMeetings> documents;
    int number = 0;
    std::istringstream rows{std::string(all_tellings)};
    for (std::string line; std::getline(rows, line);) {
        if (line.empty()) continue;
        const auto cells = cells_of(line + ' ', '|');
        REQUIRE(cells.size() == 9);
        Meeting meeting;
        meeting.when = parse_edtf(cells[3]).value();
        meeting.status = value_of(status_names, cells[4]).value();
        meeting.kind = value_of(kind_names, cells[5]).value();
        meeting.place = cells[6];
        meeting.parties = cells_of(cells[7], ' ');
        meeting.people = cells_of(cells[8], ',');
        Evidence evidence;
        evidence.doc = cells[1];
        evidence.quote = fmt::format("Telling {}.", ++number);
        meeting.evidence = {evidence};
        result.meeting_of[evidence.quote] = cells[0];
        auto& document = documents[cells[1]];
        document.doc = cells[1];
        document.published = cells[2];
        document.meetings.push_back(std::move(meeting));
    }
    for (auto& [name, document] : documents) result.documents.push_back(std::move(document));
    return result;
}

struct Pairs {
    double right = 0;
    double found = 0;
    double wanted = 0;
    std::string wrong;
};

Pairs score(const Gold& gold, const std::vector<Meeting>& records) {
    Pairs pairs;
    std::map<std::string, std::string> record_of;
    for (const auto& record : records)
        for (const auto& evidence : record.evidence) record_of[evidence.quote] = record.id;
    REQUIRE(record_of.size() == gold.meeting_of.size());  // every telling stays as evidence
    for (auto a = gold.meeting_of.begin(); a != gold.meeting_of.end(); ++a)
        for (auto b = std::next(a); b != gold.meeting_of.end(); ++b) {
            const bool same = a->second == b->second;
            const bool joined = record_of[a->first] == record_of[b->first];
            pairs.wanted += same;
            pairs.found += joined;
            pairs.right += same && joined;
            if (same != joined)
                pairs.wrong += fmt::format("{}: {} {} as {}\n", joined ? "joined" : "apart",
                                           a->second, b->second, record_of[a->first]);
        }
    return pairs;
}

}  // namespace

TEST_CASE("tellings of invented news are joined where they are one meeting") {
    const Gold all = gold();
    const Pairs pairs = score(all, merge_documents(all.documents));
    const double precision = 100 * pairs.right / pairs.found;
    const double recall = 100 * pairs.right / pairs.wanted;
    const double f1 = 200 * pairs.right / (pairs.found + pairs.wanted);
    INFO("P " << precision << " R " << recall << " F1 " << f1 << '\n' << pairs.wrong);
    CHECK(pairs.wanted > 80);
    CHECK(precision >= 95);
    CHECK(f1 >= 92);
}

namespace {

/// Three documents tell of each meeting; every party meets every other, many on one day.
std::vector<DocumentMeetings> news(std::size_t tellings) {
    constexpr std::array<const char*, 10> codes{"USA", "RUS", "DEU", "FRA", "UKR",
                                                "POL", "GBR", "ITA", "CHN", "NATO"};
    constexpr std::array<const char*, 5> cities{"Geneva", "Vienna", "Brussels", "Paris", ""};
    std::vector<DocumentMeetings> documents;
    for (std::size_t i = 0; i < tellings; ++i) {
        const std::size_t number = i / 3;
        const Day day = *parse_day("2000-01-01") + date::days(static_cast<int>(number / 4));
        Meeting meeting;
        meeting.when = Edtf::of(day);
        meeting.parties = {codes[number % 10], codes[(number + 1 + number / 10 % 8) % 10]};
        meeting.place = cities[number % 5];
        Evidence evidence;
        evidence.doc = fmt::format("{}.txt", i);
        evidence.quote = "They met.";
        meeting.evidence = {evidence};
        documents.push_back({evidence.doc, to_string(day + date::days(1)), {std::move(meeting)}});
    }
    return documents;
}

double seconds_to_merge(std::size_t tellings) {
    const auto documents = news(tellings);
    const auto begin = std::chrono::steady_clock::now();
    const auto records = merge_documents(documents);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    REQUIRE(records.size() >= tellings / 6);
    REQUIRE(records.size() <= tellings / 2);
    return took.count();
}

}  // namespace

TEST_CASE("ten times the meetings take little more than ten times as long to merge") {
    const double few = std::min(seconds_to_merge(10'000), seconds_to_merge(10'000));
    const double many = std::min(seconds_to_merge(100'000), seconds_to_merge(100'000));
    INFO("10,000 in " << few << " s, 100,000 in " << many << " s");
    CHECK(many < 30 * few);  // a quadratic way would need 100 times as long
    CHECK(many < 60);        // seconds, with room for slow machines and sanitizers
}
