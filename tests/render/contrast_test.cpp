// SPDX-License-Identifier: MIT
#include "render/contrast.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("contrast is that of WCAG 2.1, either way round") {
    CHECK(contrast("#000000", "#ffffff") == Approx(21));
    CHECK(contrast("#ffffff", "#000000") == Approx(21));
    CHECK(contrast("#777777", "#ffffff") == Approx(4.48).margin(0.01));  // the known near miss
    CHECK(contrast("#123456", "#123456") == Approx(1));
}

TEST_CASE("a colour is # and three or six hexadecimal digits, and nothing else") {
    for (const char* colour : {"#fff", "#1F5fa8", "#000000"}) CHECK(is_colour(colour));
    for (const char* other : {"", "#", "fff", "#ff", "#ffff", "#gggggg", "red", "#fff;}"})
        CHECK_FALSE(is_colour(other));
    CHECK(long_colour("#1Af") == "#11aaff");
    CHECK(long_colour("#1F5FA8") == "#1f5fa8");
}

TEST_CASE("a mix begins at one colour and ends at the other") {
    CHECK(mixed("#102030", "#f0e0d0", 0) == "#102030");
    CHECK(mixed("#102030", "#f0e0d0", 1) == "#f0e0d0");
    CHECK(mixed("#000000", "#ffffff", 0.5) == "#808080");
}
