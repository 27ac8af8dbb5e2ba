// SPDX-License-Identifier: MIT
#include "engine/document/near_copies.hpp"

#include <string>

#include "tests/catch.hpp"

using namespace detente;

namespace {

/// Words that no other seed gives, as many as are asked for.
std::string story(unsigned seed, std::size_t words) {
    std::string text;
    unsigned x = seed;
    for (std::size_t i = 0; i < words; ++i) {
        x = x * 1664525 + 1013904223;
        text +=
            "word" + std::to_string(seed) + std::to_string(x >> 20U) + (i % 12 == 11 ? ". " : " ");
    }
    return text;
}

std::optional<std::size_t> add(NearCopies& copies, const std::string& text) {
    return copies.add(text, [](std::size_t) { return true; });
}

}  // namespace

TEST_CASE("copies are found, with another head, another foot and other marks") {
    NearCopies copies;
    const std::string text = story(7, 400);
    CHECK_FALSE(add(copies, story(1, 400)));
    CHECK_FALSE(add(copies, text));
    CHECK(add(copies, text) == 1U);
    CHECK(add(copies, "GENEVA (Agency) - " + text + " All rights reserved.") == 1U);
    std::string loud = text;
    for (char& c : loud) c = c == '.' ? '!' : static_cast<char>(std::toupper(c));
    CHECK(add(copies, loud) == 1U);
    CHECK(add(copies, text.substr(0, text.size() / 2)) == 1U);  // a paper's shorter version
    CHECK(add(copies, story(1, 400)) == 0U);
}

TEST_CASE("what shares much and tells something else is no copy") {
    NearCopies copies;
    const std::string text = story(7, 400);
    CHECK_FALSE(add(copies, text.substr(0, text.size() / 2)));
    CHECK_FALSE(add(copies, text));  // more than the earlier one
    CHECK_FALSE(add(copies, text.substr(0, text.size() * 3 / 4) + story(9, 150)));
    CHECK_FALSE(add(copies, story(3, 30)));
    CHECK_FALSE(add(copies, story(3, 30)));  // too short to tell a copy from a form
    CHECK_FALSE(add(copies, ""));
    CHECK_FALSE(add(copies, ""));
}

TEST_CASE("a copy on another day is none where the caller says so") {
    NearCopies copies;
    const std::string text = story(7, 400);
    CHECK_FALSE(add(copies, text));
    CHECK_FALSE(copies.add(text, [](std::size_t) { return false; }));
}
