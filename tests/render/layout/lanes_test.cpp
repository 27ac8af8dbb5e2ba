// SPDX-License-Identifier: MIT
#include "render/layout/lanes.hpp"

#include <set>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "tests/render/layout/boxes.hpp"

using namespace detente;
using namespace detente::layout;
using test::briefing;
using test::meeting;

namespace {

constexpr double mark = 1.42;  // radius

std::vector<test::Box> text_boxes(const LanesPage& page) {
    std::vector<test::Box> boxes;
    const auto add = [&boxes](const std::vector<TextLine>& lines) {
        for (const TextLine& line : lines) boxes.push_back(test::box_of(line));
    };
    add(page.texts);
    add(page.note);
    for (const LegendItem& item : page.legend) boxes.push_back(test::box_of(item.text));
    for (const KeyEntry& entry : page.key) {
        add(entry.lines);
        if (entry.number) boxes.push_back(test::box_of(*entry.number));
    }
    for (const Band& band : page.bands) {
        add(band.lane_labels);
        for (const Tick& tick : band.ticks)
            if (tick.label) boxes.push_back(test::box_of(*tick.label));
        for (const Upright& upright : band.uprights) add(upright.label);
        if (band.today) boxes.push_back(test::box_of(band.today->label));
        for (const Fold& fold : band.folds) {  // their words stand upright
            const double x = (fold.left + fold.right) / 2;
            const double y = (band.top + band.bottom) / 2;
            const Font font = style(TextRole::note).font;
            const double half = text_width(fold.label, font) / 2;
            if (half > 0)
                boxes.push_back(
                    {x - font.size_mm / 2, y - half, x + font.size_mm / 2, y + half, fold.label});
        }
    }
    return boxes;
}

/// Marks, as boxes: they may not touch each other or a text.
std::vector<test::Box> mark_boxes(const LanesPage& page) {
    std::vector<test::Box> boxes;
    for (const Band& band : page.bands)
        for (const Upright& upright : band.uprights)
            for (const std::size_t lane : upright.lanes)
                boxes.push_back({upright.x - mark, band.lane_y[lane] - mark, upright.x + mark,
                                 band.lane_y[lane] + mark, "mark of " + upright.id});
    return boxes;
}

/// Every text and mark on its page, none over another, every meeting once, in time's order.
void check_layout(const Lanes& lanes, std::size_t meetings) {
    std::set<std::string> seen;
    for (const LanesPage& page : lanes.pages) {
        auto boxes = text_boxes(page);
        for (test::Box& box : mark_boxes(page)) boxes.push_back(std::move(box));
        test::check_inside(boxes, lanes.margin - 0.01, lanes.width - lanes.margin, page.height);
        test::check_apart(boxes);
        for (const Band& band : page.bands) {
            CHECK(band.right <= lanes.width - lanes.margin + 0.01);
            double x = band.left;
            for (const Upright& upright : band.uprights) {
                CHECK(upright.x > x);
                CHECK(upright.x < band.right);
                x = upright.x;
                CHECK(seen.insert(upright.id).second);
                CHECK_FALSE(upright.lanes.empty());
            }
        }
    }
    std::set<std::string> told;
    for (const LanesPage& page : lanes.pages)
        for (const KeyEntry& entry : page.key) told.insert(entry.id);
    for (const std::string& id : told) seen.insert(id);  // undated ones are in the key alone
    CHECK(seen.size() == meetings);
}

Lanes wide(const Timeline& timeline) {
    return lay_out_lanes(briefing(timeline), {});
}

const Upright& upright_of(const Lanes& lanes, std::string_view id) {
    for (const LanesPage& page : lanes.pages)
        for (const Band& band : page.bands)
            for (const Upright& upright : band.uprights)
                if (upright.id == id) return upright;
    FAIL("no upright " << id);
    throw std::logic_error("unreachable");
}

std::string text_of(const std::vector<TextLine>& lines) {
    std::string out;
    for (const TextLine& line : lines)
        for (const Run& run : line.runs) out += (out.empty() ? "" : "|") + run.text;
    return out;
}

}  // namespace

TEST_CASE("in lanes no text or mark lies over another or outside the picture") {
    SECTION("one of everything") {
        check_layout(wide(test::varied()), 9);
    }
    SECTION("nothing") {
        check_layout(wide(Timeline()), 0);
    }
    SECTION("undated meetings alone") {
        check_layout(wide(test::timeline({meeting("a", "", "A", {"USA"})})), 1);
    }
    for (const int count : {5, 60, 300}) {
        const Timeline timeline = test::crowd(count, count < 10 ? 3 : 12);
        SECTION(std::to_string(count) + " in one picture") {
            check_layout(wide(timeline), static_cast<std::size_t>(count));
        }
        SECTION(std::to_string(count) + " on pages") {
            for (const auto& [width, height] :
                 {std::pair(210.0, 297.0), std::pair(297.0, 210.0), std::pair(225.0, 127.0)}) {
                LanesOptions options;
                options.width = width;
                options.page_height = height;
                CAPTURE(width, height);
                check_layout(lay_out_lanes(briefing(timeline), options),
                             static_cast<std::size_t>(count));
            }
        }
    }
    SECTION("3,000 meetings of 60 parties on A3") {
        const Timeline timeline = test::crowd(3000, 60);
        LanesOptions options;
        options.width = 420;
        options.page_height = 297;
        check_layout(lay_out_lanes(briefing(timeline), options), 3000);
    }
    SECTION("from antiquity to the far future") {
        std::vector<Meeting> all;
        for (const char* when :
             {"-0044-03-15", "0000-05", "1648", "1815-06/1815-09", "18XX", "1945~", "../1963",
              "1989-11-09/..", "1990-02-30/1990-03-12", "199X", "2022-01-01", "2022-01-01",
              "2022-01-01", "2022-01-02?", "9999"})
            if (parse_edtf(when))
                all.push_back(meeting("m" + std::to_string(all.size()), when,
                                      "Talks on the long peace between neighbours",
                                      {"p" + std::to_string(all.size() % 4), "q"}));
        const std::size_t count = all.size();
        CHECK(count >= 14);
        const Timeline timeline = test::timeline(std::move(all));
        check_layout(wide(timeline), count);
        LanesOptions options;
        options.width = 120;
        options.page_height = 120;
        check_layout(lay_out_lanes(briefing(timeline), options), count);
    }
    SECTION("narrow, all on one day") {
        std::vector<Meeting> all;
        for (int i = 0; i < 40; ++i)
            all.push_back(meeting("m" + std::to_string(i), "2022-01-05", "Talks", {"USA", "RUS"}));
        const Timeline timeline = test::timeline(std::move(all));
        LanesOptions options;
        options.width = 120;
        check_layout(lay_out_lanes(briefing(timeline), options), 40);
    }
}

TEST_CASE("few meetings have their titles beside them, many have numbers and a key") {
    const Lanes few = wide(test::timeline({meeting("a", "2022-01-01", "First talks", {"USA"}),
                                           meeting("b", "2022-02-01", "Second", {"USA"})}));
    CHECK(text_of(upright_of(few, "a").label) == "First talks|1 Jan 2022");
    CHECK(few.pages.front().key.empty());
    const Lanes many = wide(test::crowd(60, 5));
    CHECK(text_of(upright_of(many, "m0").label) == "1");
    CHECK(upright_of(many, "m59").number == 60);
}

TEST_CASE("an upright joins the lanes of its parties and steps over the others") {
    const Timeline timeline = test::timeline({meeting("a", "2022-01-01", "A", {"USA", "RUS"}),
                                              meeting("b", "2022-01-12", "B", {"USA", "RUS"}),
                                              meeting("c", "2022-01-23", "C", {"RUS", "UKR"}),
                                              meeting("d", "2022-02-04", "D", {"USA", "UKR"})});
    const Lanes lanes = wide(timeline);
    REQUIRE(lanes.lanes.size() == 3);
    CHECK(upright_of(lanes, "d").lanes == std::vector<std::size_t>{0, 2});
    CHECK(upright_of(lanes, "d").passed == std::vector<std::size_t>{1});
    CHECK(upright_of(lanes, "a").passed.empty());
}

TEST_CASE("time is to scale") {
    const Lanes lanes = wide(test::timeline({meeting("a", "2022-01-01", "A", {"USA"}),
                                             meeting("b", "2022-01-11", "B", {"USA"}),
                                             meeting("c", "2022-01-31", "C", {"USA"})}));
    const double first = upright_of(lanes, "b").x - upright_of(lanes, "a").x;
    const double second = upright_of(lanes, "c").x - upright_of(lanes, "b").x;
    CHECK(second == Approx(2 * first).epsilon(0.01));
}

TEST_CASE("a month is a window as long as a month, days a bar, an open end an arrow") {
    const Lanes lanes = wide(test::timeline({meeting("a", "2022-01-01", "A", {"USA"}),
                                             meeting("b", "2022-01-11", "B", {"USA"}),
                                             meeting("m", "2022-02", "M", {"USA", "RUS"}),
                                             meeting("d", "2022-03-01/2022-03-10", "D", {"RUS"}),
                                             meeting("o", "2022-03-20/..", "O", {"RUS"})}));
    const Band& band = lanes.pages.front().bands.front();
    const double day = (upright_of(lanes, "b").x - upright_of(lanes, "a").x) / 10;
    REQUIRE(band.reaches.size() == 3);
    CHECK(band.reaches[0].right - band.reaches[0].left == Approx(28 * day).epsilon(0.02));
    CHECK_FALSE(band.reaches[0].is_certain);
    CHECK(band.reaches[0].lanes.size() == 2);
    CHECK(band.reaches[1].right - band.reaches[1].left == Approx(10 * day).epsilon(0.02));
    CHECK(band.reaches[1].is_certain);
    CHECK(band.reaches[2].open_right);
    CHECK_FALSE(band.reaches[2].open_left);
}

TEST_CASE("a quiet stretch is folded and named") {
    const Lanes lanes = wide(test::timeline({meeting("a", "2020-01-01", "A", {"USA", "RUS"}),
                                             meeting("b", "2020-01-20", "B", {"USA", "RUS"}),
                                             meeting("c", "2022-02-20", "C", {"USA", "RUS"})}));
    const Band& band = lanes.pages.front().bands.front();
    REQUIRE(band.folds.size() == 1);
    CHECK(band.folds.front().words == "two years");
    CHECK(upright_of(lanes, "b").x < band.folds.front().left);
    CHECK(upright_of(lanes, "c").x > band.folds.front().right);
}

TEST_CASE("today parts what was from what is to come") {
    std::vector<Meeting> all;
    for (int i = 0; i < 6; ++i) {
        all.push_back(meeting("before" + std::to_string(i), "2022-02-22", "B", {"USA"}));
        all.push_back(
            meeting("after" + std::to_string(i), "2022-02-24", "A", {"USA"}, Status::planned));
    }
    const Lanes lanes = wide(test::timeline(std::move(all)));  // today is the 23rd
    const Band& band = lanes.pages.front().bands.front();
    REQUIRE(band.today);
    CHECK(band.today->label.runs.front().text == "today, 23 February 2022");
    for (const Upright& upright : band.uprights)
        CHECK((upright.x < band.today->x) == (upright.status == Status::held));
    const Lanes old = wide(test::timeline({meeting("a", "1999-01-01", "A", {"USA"})}));
    CHECK_FALSE(old.pages.front().bands.front().today);
}

TEST_CASE("what follows is joined on a lane that both share, a move comes from the old day") {
    auto all = std::vector<Meeting>{meeting("a", "2022-01-05", "A", {"USA", "RUS"}),
                                    meeting("b", "2022-01-15", "B", {"RUS", "FRA"}),
                                    meeting("c", "2022-01-28", "C", {"FRA"}, Status::postponed)};
    all[1].follows = "a";
    all[2].moved_from = parse_edtf("2022-01-20").value();
    const Lanes lanes = wide(test::timeline(std::move(all)));
    const Band& band = lanes.pages.front().bands.front();
    REQUIRE(band.curves.size() == 2);
    CHECK(band.curves[0].from == "a");
    CHECK(band.curves[0].to == "b");
    CHECK(lanes.lanes[upright_of(lanes, "b").lanes.front()].actor == "RUS");
    CHECK(band.curves[0].y == band.lane_y[upright_of(lanes, "b").lanes.front()]);
    CHECK(band.curves[1].is_move);
    CHECK(band.curves[1].to_x == upright_of(lanes, "c").x);
    CHECK(band.curves[1].from_x < band.curves[1].to_x);
}

TEST_CASE("rounds of a series are joined") {
    auto all = std::vector<Meeting>{meeting("a", "2022-01-05", "A", {"USA"}),
                                    meeting("x", "2022-01-08", "X", {"USA"}),
                                    meeting("b", "2022-01-15", "B", {"USA"})};
    all[0].series = all[2].series = "Round table";
    const Lanes lanes = wide(test::timeline(std::move(all)));
    REQUIRE(lanes.pages.front().bands.front().curves.size() == 1);
    CHECK(lanes.pages.front().bands.front().curves.front().to == "b");
}

TEST_CASE("bands can stand by themselves, for a page of HTML") {
    const Timeline timeline = test::crowd(120, 6);
    LanesOptions options;
    options.width = 200;
    options.margin = 2;
    options.with_title = false;
    options.band_per_page = true;
    const Lanes lanes = lay_out_lanes(briefing(timeline), options);
    check_layout(lanes, 120);
    CHECK(lanes.pages.size() > 2);
    for (const LanesPage& page : lanes.pages) {
        CHECK(page.bands.size() == 1);
        CHECK(page.texts.empty());
        CHECK_FALSE(page.key.empty());
    }
}

TEST_CASE("a meeting of which no party is known has a lane too") {
    const Lanes lanes = wide(test::timeline(
        {meeting("a", "2022-01-01", "A", {"USA"}), meeting("b", "2022-01-11", "B", {})}));
    REQUIRE(lanes.lanes.size() == 2);
    CHECK(lanes.lanes.back().is_shared);
    CHECK(upright_of(lanes, "b").lanes == std::vector<std::size_t>{1});
}
