// SPDX-License-Identifier: MIT
#include "render/layout/ladder.hpp"

#include <algorithm>
#include <set>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "tests/render/layout/boxes.hpp"

using namespace detente;
using namespace detente::layout;
using test::briefing;
using test::meeting;

namespace {

std::vector<test::Box> text_boxes(const Section& section) {
    std::vector<test::Box> boxes;
    const auto add = [&boxes](const std::vector<TextLine>& lines) {
        for (const TextLine& line : lines) boxes.push_back(test::box_of(line));
    };
    add(section.texts);
    for (const Row& row : section.rows) {
        add(row.date);
        add(row.texts);
        add(row.sources);
    }
    for (const Break& line : section.breaks) boxes.push_back(test::box_of(line.text));
    for (const LegendItem& item : section.legend) boxes.push_back(test::box_of(item.text));
    add(section.note);
    return boxes;
}

/// Every text inside its section, none over another, all rows there.
void check_layout(const Ladder& ladder, std::size_t rows) {
    std::size_t found = 0;
    for (const Section& section : ladder.sections) {
        found += section.rows.size();
        const auto boxes = text_boxes(section);
        test::check_inside(boxes, ladder.margin, ladder.width - ladder.margin, section.height);
        test::check_apart(boxes);
    }
    CHECK(found == rows);
}

Ladder tall(const Timeline& timeline) {
    return lay_out(briefing(timeline), {});
}

const Row& row_of(const Ladder& ladder, std::string_view id) {
    for (const Section& section : ladder.sections)
        for (const Row& row : section.rows)
            if (row.id == id) return row;
    FAIL("no row " << id);
    throw std::logic_error("unreachable");
}

std::string date_of(const Ladder& ladder, std::string_view id) {
    std::string out;
    for (const TextLine& line : row_of(ladder, id).date)
        out += (out.empty() ? "" : " ") + line.runs.front().text;
    return out;
}

std::string texts_of(const Row& row) {
    std::string out;
    for (const TextLine& line : row.texts)
        for (const Run& run : line.runs) out += (out.empty() ? "" : "|") + run.text;
    return out;
}

std::vector<std::string> breaks_of(const Ladder& ladder) {
    std::vector<std::string> out;
    for (const Section& section : ladder.sections)
        for (const Break& line : section.breaks) out.push_back(line.text.runs.front().text);
    return out;
}

}  // namespace

TEST_CASE("no text lies over another or outside the picture") {
    SECTION("one of everything") {
        check_layout(tall(test::varied()), 9);
    }
    SECTION("nothing") {
        check_layout(tall(Timeline()), 0);
    }
    SECTION("few") {
        check_layout(tall(test::crowd(5, 3)), 5);
    }
    SECTION("3,000 meetings on A3") {
        const Timeline timeline = test::crowd(3000, 60);
        LadderOptions options;
        options.width = 297;
        options.page_height = 420;
        check_layout(lay_out(briefing(timeline), options), 3000);
    }
    SECTION("300 meetings of 40 parties") {
        check_layout(tall(test::crowd(300, 40)), 300);
    }
    SECTION("narrow") {
        const Timeline timeline = test::crowd(60, 40);
        LadderOptions options;
        options.width = 120;
        check_layout(lay_out(briefing(timeline), options), 60);
    }
    SECTION("pages") {
        const Timeline timeline = test::crowd(120, 12);
        LadderOptions options;
        options.page_height = 297;
        const Ladder ladder = lay_out(briefing(timeline), options);
        check_layout(ladder, 120);
        CHECK(ladder.sections.size() > 3);
        for (const Section& section : ladder.sections) {
            CHECK(section.height == 297);
            CHECK(section.columns_end <= 297 - 14);
            CHECK_FALSE(section.rows.front().date.front().runs.front().text.find("20") ==
                        std::string::npos);  // a page begins with the year
        }
    }
}

TEST_CASE("the year stands in the first row, where it changes and after a quiet stretch") {
    const Timeline timeline =
        test::timeline({meeting("a", "2021-12-20", "A", {}), meeting("b", "2021-12-30", "B", {}),
                        meeting("c", "2022-01-02", "C", {}), meeting("d", "2022-01-04", "D", {}),
                        meeting("e", "2022-06-01", "E", {})});
    const Ladder ladder = tall(timeline);
    CHECK(date_of(ladder, "a") == "20 Dec 2021");
    CHECK(date_of(ladder, "b") == "30 Dec");
    CHECK(date_of(ladder, "c") == "2 Jan 2022");
    CHECK(date_of(ladder, "d") == "4 Jan");
    CHECK(date_of(ladder, "e") == "1 Jun 2022");
}

TEST_CASE("quiet stretches, today and undated meetings have their own lines") {
    CHECK(breaks_of(tall(test::varied())) == std::vector<std::string>{"six and a half quiet months",
                                                                      "today, 23 February 2022",
                                                                      "Day not known"});
}

TEST_CASE("today stands above the first meeting to come, even where nothing was before") {
    CHECK(breaks_of(tall(test::timeline({meeting("a", "2022-03-01", "A", {})}))) ==
          std::vector<std::string>{"today, 23 February 2022"});
    CHECK(breaks_of(tall(test::timeline({meeting("a", "2022-02", "A", {}),  // may still be to come
                                         meeting("b", "2022-03-01", "B", {})}))) ==
          std::vector<std::string>{"today, 23 February 2022"});
    CHECK(breaks_of(tall(test::timeline({meeting("a", "2022-02-01", "A", {})}))).empty());
}

TEST_CASE("where meetings are rare throughout, their usual pauses are not folded") {
    std::vector<Meeting> yearly;
    for (int year = 2000; year < 2012; ++year)
        yearly.push_back(
            meeting(std::to_string(year), std::to_string(year) + "-07-01", "Yearly", {}));
    CHECK(breaks_of(tall(test::timeline(std::move(yearly)))).empty());
}

TEST_CASE("a line joins the parties and knows whom it passes") {
    const Timeline timeline =
        test::timeline({meeting("a", "2022-01-01", "A", {"USA", "RUS"}),
                        meeting("b", "2022-01-02", "B", {"USA", "RUS"}),
                        meeting("c", "2022-01-03", "C", {"RUS", "UKR"}),
                        meeting("d", "2022-01-04", "D", {"USA", "UKR", "UKR"})});
    const Ladder ladder = tall(timeline);
    REQUIRE(ladder.columns.size() == 3);
    CHECK(ladder.columns[0].name == "United States");
    CHECK(ladder.columns[1].name == "Russia");
    CHECK(row_of(ladder, "d").columns == std::vector<std::size_t>{0, 2});
    CHECK(row_of(ladder, "d").passed == std::vector<std::size_t>{1});
    CHECK(row_of(ladder, "a").passed.empty());
}

TEST_CASE("more than fifteen parties share a column and are named in the row") {
    std::vector<Meeting> meetings{meeting("frequent", "2022-01-01", "Frequent", {})};
    for (int i = 0; i < 14; ++i) meetings[0].parties.push_back("p" + std::to_string(i));
    meetings.push_back(meetings[0]);
    meetings[1].id = "again";
    meetings.push_back(meeting("rare", "2022-01-05", "Rare", {"p0", "q1", "q2", "q3"}));
    const Ladder ladder = tall(test::timeline(std::move(meetings)));
    REQUIRE(ladder.columns.size() == 15);
    CHECK(ladder.columns.back().is_shared);
    CHECK(ladder.columns.back().label == "3 others");
    CHECK(texts_of(row_of(ladder, "rare")) == "Rare|and 3 others: q1, q2, q3");
}

TEST_CASE("status, place, series and moves are told in words") {
    Meeting one = meeting("a", "2022-03-02", "Advisers", {"FRA"}, Status::postponed);
    one.place = "Paris";
    one.venue = "Palace";
    one.series = "Normandy";
    one.round = 3;
    one.moved_from = parse_edtf("2022-02-25").value();
    one.outcome = "Nothing yet";
    const Ladder ladder = tall(test::timeline({one}));
    CHECK(texts_of(row_of(ladder, "a")) ==
          "Advisers|Paris, Palace · Normandy, round 3 · postponed · moved from 25 Feb|Nothing yet");
}

TEST_CASE("a cancelled title is struck through, an empty one is made of kind and parties") {
    const Ladder ladder = tall(test::timeline(
        {meeting("a", "2022-03-02", "Gone", {}, Status::cancelled),
         meeting("b", "2022-03-03", "", {"FRA", "DEU"}), meeting("c", "2022-03-04", " \t", {})}));
    CHECK(row_of(ladder, "a").texts.front().runs.front().struck);
    CHECK(texts_of(row_of(ladder, "b")) == "Talks: France, Germany");
    CHECK(texts_of(row_of(ladder, "c")) == "talks");
}

TEST_CASE("what follows is joined by arcs that do not overlap in their lane, else told in words") {
    std::vector<Meeting> meetings;
    for (int i = 0; i < 40; ++i) {
        meetings.push_back(meeting("m" + std::to_string(i),
                                   to_string(parse_day("2022-01-01").value() + date::days(i)),
                                   "Round " + std::to_string(i), {"USA"}));
        if (i > 0) meetings.back().follows = "m" + std::to_string(i / 2);
    }
    const Ladder ladder = tall(test::timeline(std::move(meetings)));
    std::size_t arcs = 0;
    std::size_t words = 0;
    for (const Section& section : ladder.sections) {
        arcs += section.arcs.size();
        for (const Arc& a : section.arcs)
            for (const Arc& b : section.arcs)
                if (&a != &b && a.x == b.x) CHECK((a.to_y <= b.from_y || b.to_y <= a.from_y));
        for (const Row& row : section.rows)
            words += texts_of(row).find("follows ") != std::string::npos;
    }
    CHECK(arcs + words == 39);
    CHECK(arcs >= 8);
}

TEST_CASE("a day that is not known reaches down to the last row within its time") {
    const Ladder ladder = tall(test::timeline(
        {meeting("m", "2022-01", "M", {"USA"}), meeting("a", "2022-01-10", "A", {"USA"}),
         meeting("b", "2022-01-20", "B", {"USA"}), meeting("c", "2022-02-01", "C", {"USA"}),
         meeting("n", "2022-03", "N", {"USA"}), meeting("o", "2022-03-20/..", "O", {"USA"})}));
    const Section& section = ladder.sections.front();
    REQUIRE(section.strips.size() == 2);
    CHECK(section.strips[0].top < row_of(ladder, "m").y);
    CHECK(section.strips[0].bottom > row_of(ladder, "b").y);
    CHECK(section.strips[0].bottom < row_of(ladder, "c").y);
    CHECK(section.strips[1].bottom > row_of(ladder, "o").y);
}

TEST_CASE("an arc over a page break has a piece on either page") {
    std::vector<Meeting> meetings;
    for (int i = 0; i < 60; ++i)
        meetings.push_back(meeting("m" + std::to_string(i),
                                   to_string(parse_day("2022-01-01").value() + date::days(i)),
                                   "Round", {"USA"}));
    for (std::size_t i = 10; i < 60; i += 10) meetings[i].follows = "m" + std::to_string(i - 10);
    const Timeline timeline = test::timeline(std::move(meetings));
    LadderOptions options;
    options.page_height = 297;
    const Ladder ladder = lay_out(briefing(timeline), options);
    std::size_t open_ends = 0;
    std::size_t open_starts = 0;
    for (const Section& section : ladder.sections)
        for (const Arc& arc : section.arcs) {
            open_ends += arc.to_open ? 1U : 0U;
            open_starts += arc.from_open ? 1U : 0U;
            CHECK(arc.from_y < arc.to_y);
        }
    CHECK(open_ends == open_starts);
    CHECK(open_ends >= 1);
}

TEST_CASE("the legend has the signs in use and no others") {
    const auto signs = [](const Ladder& ladder) {
        std::set<Sign> used;
        for (const Section& section : ladder.sections)
            for (const LegendItem& item : section.legend) used.insert(item.sign);
        return used;
    };
    CHECK(signs(tall(test::timeline({meeting("a", "2022-01-01", "A", {"USA"})}))) ==
          std::set<Sign>{Sign::held});
    CHECK(signs(tall(test::varied())).size() == 8);  // all but the one for what is not reviewed
}

TEST_CASE("a meeting that nobody reviewed is marked where others were") {
    Timeline timeline;
    timeline.add_meeting({meeting("a", "2022-01-01", "A", {"USA"}), Review::confirmed});
    timeline.add_meeting({meeting("b", "2022-01-02", "B", {"USA"}), Review::candidate});
    const Ladder ladder = tall(timeline);
    CHECK(ladder.marks_unreviewed);
    CHECK(row_of(ladder, "a").reviewed);
    CHECK_FALSE(row_of(ladder, "b").reviewed);
    CHECK_FALSE(tall(test::varied()).marks_unreviewed);
}
