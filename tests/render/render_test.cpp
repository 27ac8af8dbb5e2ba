// SPDX-License-Identifier: MIT
#include "render/render.hpp"

#include <set>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/error.hpp"

using namespace detente;
using test::has;

namespace {

std::string rendered(std::string_view name, const Briefing& briefing) {
    for (const Format& format : formats())
        if (format.name == name) return format.render(briefing, {}).front();
    FAIL("no format " << name);
    return {};
}

}  // namespace

TEST_CASE("every format is named once, described, and reproducible to the byte") {
    const Timeline timeline = test::varied();
    const Briefing briefing = test::briefing(timeline);
    std::set<std::string_view> names;
    for (const Format& format : formats()) {
        CAPTURE(format.name);
        CHECK(names.insert(format.name).second);
        CHECK_FALSE(format.description.empty());
        CHECK(format.extension.starts_with('.'));
        const auto first = format.render(briefing, {});
        REQUIRE(first.size() == 1);
        CHECK_FALSE(first.front().empty());
        CHECK(first == format.render(briefing, {}));
    }
    CHECK(names == std::set<std::string_view>{"svg", "html", "gv", "pdf", "png"});
}

TEST_CASE("files begin as their kind should") {
    const Timeline timeline = test::varied();
    const Briefing briefing = test::briefing(timeline);
    CHECK(rendered("svg", briefing).starts_with("<?xml"));
    CHECK(rendered("html", briefing).starts_with("<!DOCTYPE html>"));
    CHECK(rendered("gv", briefing).starts_with("digraph"));
    CHECK(rendered("pdf", briefing).starts_with("%PDF-"));
    CHECK(rendered("png", briefing).starts_with("\x89PNG"));
}

TEST_CASE("a timeline without meetings renders in every format") {
    const Timeline timeline;
    for (const Format& format : formats())
        CHECK_NOTHROW(format.render(test::briefing(timeline), {}));
}

TEST_CASE("a PDF of many meetings has pages") {
    const Timeline timeline = test::crowd(60, 8);
    const std::string pdf = rendered("pdf", test::briefing(timeline));
    CHECK((has(pdf, "/Count") || has(pdf, "/ObjStm")));  // newer cairo packs the pages' tree
}

TEST_CASE("a picture too high for a PNG says what to do instead") {
    const Timeline timeline = test::crowd(900, 4);
    CHECK_THROWS_WITH(rendered("png", test::briefing(timeline)), Catch::Contains("--to pdf"));
}

TEST_CASE("the width of a picture can be chosen") {
    const Timeline timeline = test::varied();
    CHECK(has(formats()[0].render(test::briefing(timeline), {300}).front(), "width=\"300mm\""));
}
