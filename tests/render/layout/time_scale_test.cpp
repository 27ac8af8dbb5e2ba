// SPDX-License-Identifier: MIT
#include "render/layout/time_scale.hpp"

#include "render/layout/ticks.hpp"
#include "tests/catch.hpp"

using namespace detente;
using namespace detente::layout;

namespace {

Moment moment(std::string_view day) {
    return begin_of(*parse_day(day));
}

TimeScale scale_of(double mm_per_day) {
    return make_scale({{moment("2021-12-20"), moment("2022-01-20")},
                       {moment("2022-06-10"), moment("2022-07-10")}},
                      mm_per_day, {0, 0});
}

std::vector<std::string> labels(const std::vector<Tick>& ticks) {
    std::vector<std::string> out;
    for (const Tick& tick : ticks)
        if (tick.label) out.push_back(tick.label->runs.front().text);
    return out;
}

}  // namespace

TEST_CASE("a day is as long as every other, and a quiet stretch is folded") {
    const TimeScale scale = scale_of(2);
    const double first = scale.at(moment("2021-12-20"));
    CHECK(first == Approx(stretch_margin));
    CHECK(scale.at(moment("2021-12-21")) - first == Approx(2));
    CHECK(scale.at(moment("2022-01-20")) - first == Approx(62));
    const double fold = scale.at(moment("2022-06-10")) - scale.at(moment("2022-01-20"));
    CHECK(fold == Approx(fold_width + 2 * stretch_margin));
    CHECK(scale.at(moment("2022-07-10")) - scale.at(moment("2022-06-10")) == Approx(60));
    CHECK(scale.length() == Approx(scale.at(moment("2022-07-10")) + stretch_margin));
}

TEST_CASE("time never runs backward, not even in a fold") {
    const TimeScale scale = scale_of(0.5);
    double before = -1;
    for (Moment day = moment("2021-11-01"); day < moment("2022-09-01"); ++day) {
        CHECK(scale.at(day) >= before);
        before = scale.at(day);
    }
}

TEST_CASE("a stretch is as wide as what stands in it needs") {
    const TimeScale scale = make_scale({{0, 1}}, 1, {30});
    CHECK(scale.length() == Approx(30));
    CHECK(scale.at(0.5) == Approx(15));
}

TEST_CASE("periods that a short pause parts are one") {
    const auto joined = busy_periods({{10, 11}, {0, 5}, {4, 6}, {50, 51}}, 20);
    REQUIRE(joined.size() == 2);
    CHECK(joined[0].from == 0);
    CHECK(joined[0].to == 11);
    CHECK(joined[1].from == 50);
}

TEST_CASE("the axis names the year first, where it changes and behind a fold") {
    const TimeScale scale = scale_of(2);
    const auto words = labels(make_ticks(scale, 0, scale.length(), 0, 5, Language::en));
    REQUIRE(words.size() > 4);
    CHECK(words[0] == "Dec 2021");
    CHECK(std::find(words.begin(), words.end(), "Jan 2022") != words.end());
    CHECK(std::find(words.begin(), words.end(), "Jun 2022") != words.end());
    CHECK(std::find(words.begin(), words.end(), "Jul") != words.end());
}

TEST_CASE("labels of the axis never touch, however fine or coarse it is") {
    for (const double mm_per_day : {14.0, 3.0, 1.0, 0.3, 0.1, 0.02, 0.004, 0.0004}) {
        const TimeScale scale = make_scale({{0, 200 / mm_per_day}}, mm_per_day, {0});
        const auto ticks = make_ticks(scale, 0, scale.length(), 30, 5, Language::en);
        double right = 0;
        for (const Tick& tick : ticks) {
            if (!tick.label) continue;
            CAPTURE(mm_per_day, tick.label->runs.front().text);
            CHECK(tick.label->x > right);
            right = tick.label->x + width_of(*tick.label);
        }
        CHECK(right > 30);
        CHECK(right <= 30 + scale.length() + fold_width);
    }
}
