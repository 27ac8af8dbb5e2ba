// SPDX-License-Identifier: MIT
#include "render/theme_file.hpp"

#include "render/svg.hpp"
#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/files.hpp"

using namespace detente;
using layout::Ink;
using test::has;

namespace {

ThemeFileResult parsed(const std::string& yaml) {
    return parse_theme_file("detente-theme: 1\n" + yaml, "own.yaml");
}

}  // namespace

TEST_CASE("a theme file says what is other than in its base") {
    const auto [theme, problems] = parsed(
        "name: Ministry\nbase: dark\ncolours: {text: \"#FFF\"}\naccents: [\"#aaccff\"]\n"
        "fonts: [Source Sans 3, Georgia]\nfont-scale: 0.9\nmarks: shape\n");
    CHECK(problems.empty());
    const Theme& dark = *find_theme("dark");
    CHECK(theme.name == "Ministry");
    CHECK(theme.ink(Ink::text) == "#ffffff");
    CHECK(theme.ink(Ink::ground) == dark.ink(Ink::ground));
    CHECK(theme.accent(0) == "#aaccff");
    CHECK(theme.accent(1) == dark.accent(1));
    CHECK(theme.fonts == "'Source Sans 3', Georgia, " + dark.fonts);
    CHECK(theme.first_font() == "Source Sans 3");
    CHECK(theme.font_scale == 0.9);
    CHECK(theme.by_shape);
    CHECK_FALSE(theme.is_default);
}

TEST_CASE("what is wrong in a theme file is told at its place, with what to try") {
    struct Row {
        const char* yaml;
        const char* told;
    };
    const Row rows[] = {
        {"colors: {}\n",
         "own.yaml:2:1: error: unknown key 'colors' in a theme (did you mean "
         "'colours'?)"},
        {"colours:\n  ground: #fff\n", "own.yaml:3:3: error: a colour stands in quotes"},
        {"colours: {texte: \"#fff\"}\n", "own.yaml:2:11: error: unknown key 'texte'"},
        {"accents: [\"#003399\", red]\n", "own.yaml:2:22: error: 'red' is no colour"},
        {"fonts: [\"a';}<\"]\n", "own.yaml:2:9: error: 'a';}<' is no name of a font"},
        {"base: drak\n", "own.yaml:2:7: error: unknown theme 'drak' (did you mean 'dark'?)"},
        {"marks: shapes\n", "own.yaml:2:8: error: unknown marks 'shapes'"},
        {"font-scale: 9\n", "own.yaml:2:13: error: font-scale is a number from 0.5 to 1.5"},
        {"font-scale: .nan\n", "own.yaml:2:13: error: font-scale"},
        {"name: a\nname: b\n", "own.yaml:3:1: error: the key 'name' is given twice"},
        {"accents: {a: b}\n", "own.yaml:2:"},
        {"accents: [\"#ffee00\"]\n",
         "own.yaml:2:11: warning: accent 1 #ffee00 has a contrast of "
         "1.2:1"},
        {"colours: {ground: \"#1f5fa8\"}\n",
         "own.yaml:2:19: warning: text #1b1f24 has a contrast"}};
    for (const Row& row : rows) {
        INFO(row.yaml);
        const auto problems = parsed(row.yaml).problems;
        REQUIRE_FALSE(problems.empty());
        CHECK_THAT(to_string(problems.front()), Catch::Contains(row.told));
    }
    CHECK_THAT(to_string(parse_theme_file("", "own.yaml").problems.at(0)),
               Catch::Contains("begin it with 'detente-theme: 1'"));
    CHECK_THAT(to_string(parse_theme_file("detente-theme: 2\n", "own.yaml").problems.at(0)),
               Catch::Contains("knows detente-theme: 1 alone"));
    CHECK_THAT(to_string(parse_theme_file("name: a\n", "own.yaml").problems.at(0)),
               Catch::Contains("detente-theme"));
}

TEST_CASE("the example's theme has nothing wrong, and documentation shows it") {
    const std::string folder = DETENTE_SOURCE_DIR;
    const auto [theme, problems] = read_theme_file(folder + "/examples/themes/institute.yaml");
    CHECK(problems.empty());
    CHECK(theme.name == "Harbour Institute");
    const std::string docs = read_file(folder + "/docs/themes.md");
    const std::size_t begin = docs.find("```yaml\n") + 8;
    const std::string shown = docs.substr(begin, docs.find("```", begin) - begin);
    CHECK(parse_theme_file(shown, "docs/themes.md").problems.empty());
    CHECK(parse_theme_file(shown, "docs/themes.md").theme == theme);
}

TEST_CASE("a theme's fonts and sizes reach the picture") {
    const Timeline timeline = test::varied();
    const auto ladder = layout::lay_out(test::briefing(timeline), {});
    const std::string svg =
        svg_picture(ladder, parsed("fonts: [Source Sans 3]\nfont-scale: 0.5\n").theme);
    CHECK(has(svg, "font-family=\"&#39;Source Sans 3&#39;, Inter"));
    CHECK(has(svg, "font-size=\"8.5\""));  // the title's 17 points
    CHECK_FALSE(has(svg, "font-size=\"17\""));
}
