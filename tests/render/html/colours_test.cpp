// SPDX-License-Identifier: MIT
#include "render/html/colours.hpp"

#include "render/render.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using test::has;

TEST_CASE("without a theme the page follows its reader's setting") {
    const std::string style = reader_colours();
    CHECK(has(style, "--ig:#ffffff"));
    CHECK(has(style, "prefers-color-scheme:dark){:root{--ig:#14171c"));
}

TEST_CASE("a light theme stays light, whatever the reader's setting") {
    const std::string style = fixed_colours(*find_theme("screen"));
    CHECK(test::occurrences(style, "--ig:#faf7f0") == 2);
    CHECK(has(style, "color-scheme:light"));
    CHECK_FALSE(has(style, "#14171c"));
    CHECK_FALSE(has(style, "font-family"));
}

TEST_CASE("a dark theme is for the screen; paper has the light one") {
    const std::string style = fixed_colours(*find_theme("dark"));
    const std::size_t screen = style.find("@media screen");
    CHECK(has(style.substr(0, screen), "--ig:#ffffff"));
    CHECK(has(style.substr(screen), "--ig:#14171c"));
    CHECK(has(style.substr(screen), "color-scheme:dark"));
}

TEST_CASE("the page's theme and fonts stand behind its own style") {
    const Timeline timeline = test::varied();
    RenderOptions options;
    options.theme = *find_theme("mono");
    options.theme->fonts = "'Source Sans 3', serif";
    std::string html;
    std::string plain;
    for (const Format& format : formats())
        if (format.name == "html") {
            html = format.render(test::briefing(timeline), options).front();
            plain = format.render(test::briefing(timeline), {}).front();
        }
    CHECK(has(html, "body{font-family:'Source Sans 3', serif}"));
    CHECK(html.find("--a0:#000000") > html.find("--a0:#1f5fa8"));
    CHECK_FALSE(has(plain, "--a0:#000000"));
}
