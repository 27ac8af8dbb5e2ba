// SPDX-License-Identifier: MIT
#include "render/sheet_size.hpp"

#include "tests/catch.hpp"

using detente::sheet_names;
using detente::sheet_size;

TEST_CASE("sheets are known by name, in any case, or by their sides") {
    struct Case {
        std::string_view name;
        double width, height;
    };
    const Case cases[] = {{"A4", 210, 297},         {"a4-LANDSCAPE", 297, 210},
                          {"letter", 215.9, 279.4}, {"slide", 338.67, 190.5},
                          {"100x60", 100, 60},      {"130.5x200", 130.5, 200}};
    for (const auto& [name, width, height] : cases) {
        CAPTURE(name);
        const auto size = sheet_size(name);
        REQUIRE(size);
        CHECK(size->width == Approx(width).margin(0.01));
        CHECK(size->height == Approx(height).margin(0.01));
    }
    for (const std::string_view name : sheet_names()) CHECK(sheet_size(name));
}

TEST_CASE("what is no size is none") {
    for (const std::string_view name :
         {"", "A5", "x", "100x", "x100", "59x100", "100x2001", "100x100x100", "1e2x100",
          "100 x 100", "-100x100", "nanx100"})
        CHECK_FALSE(sheet_size(name));
}
