// SPDX-License-Identifier: MIT
// What holds for every text: spans are sorted, inside and apart; values parse; time is bounded.
#include <algorithm>
#include <chrono>
#include <ctime>
#include <random>
#include <regex>
#include <string>

#include "tests/catch.hpp"
#include "tests/engine/time/tagging.hpp"

namespace detente {
namespace {

/// ISO 8601 as TIMEX3 uses it, with X for digits that are not known.
const std::regex& value_form() {
    static const std::regex form(
        "(PRESENT|PAST|FUTURE)_REF"
        "|P(T?[0-9X.]+(Y|M|W|D|WE|H|S|DE|CE|Q|ML))+|PT1[MH]30[SM]|PXX"
        "|(BC)?[0-9X]{2,4}(-(H[12X]|Q[1-4X]|SP|SU|FA|WI|XX|W?[0-9X]{2})(-[0-9X]{1,2}|-WE)?)?"
        "(T(MO|AF|EV|NI|DA|DT|MI|XX|[0-9X]{2}:[0-9X]{2}(:[0-9]{2})?)Z?)?");
    return form;
}

void check_sound(const test::TaggedText& tagged) {
    std::uint32_t before = 0;
    for (const Timex& timex : tagged.timexes) {
        REQUIRE(timex.first >= before);
        REQUIRE(timex.first < timex.last);
        REQUIRE(timex.last <= tagged.text.tokens.size());
        INFO(tagged.text.view(timex.first, timex.last) << " is " << timex.value);
        CHECK(std::regex_match(timex.value, value_form()));
        if (timex.when) CHECK(parse_edtf(to_string(*timex.when)));
        before = timex.last;
    }
}

/// Words that time expressions are made of, in any order.
std::string word_salad(unsigned seed) {
    static constexpr const char* words[] = {
        "the",   "of",    "May",   "5",    "2022",  "two",   "weeks", "ago", "last",   "early",
        "in",    "year",  "a",     "half", "and",   "-",     ",",     "to",  "Monday", "night",
        "10",    ":",     "30",    "p.m.", "1990s", "third", "Q3",    "BC",  "every",  "next",
        "March", "until", "later", "that", "same",  "day",   "BC",    "3rd", "winter", "Easter",
        "(",     ")",     ".",     "more", "than",  "'s",    "GMT",   "1/2", "fiscal", "99999999"};
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> pick(0, std::size(words) - 1);
    std::string text;
    for (int i = 0; i < 60; ++i) text += std::string(words[pick(random)]) + (i % 7 ? " " : "");
    return text;
}

TEST_CASE("any mixture of time words gives sound spans and values") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        const std::string text = word_salad(seed);
        INFO(text);
        check_sound(test::tag(text, seed % 2 == 0 ? "2022-01-12" : ""));
    }
}

TEST_CASE("bytes that are no text give sound spans") {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> byte(0, 255);
    for (int round = 0; round < 100; ++round) {
        std::string text = "May 5, 20";
        for (int i = 0; i < 200; ++i) text += static_cast<char>(byte(random));
        check_sound(test::tag(text + " 10 January 2022", "2022-01-12"));
    }
}

TEST_CASE("the last day of a leap February and years at the edges are taken") {
    check_sound(test::tag("29 February 2024, 31 December 9999, 1 January 1000, year 1", ""));
    check_sound(
        test::tag("5000 years ago and 4999 centuries later and 32768 days ago", "2022-01-12"));
    check_sound(test::tag("3000 BC, 4 BC and AD 1; a century later, a decade earlier", ""));
}

TEST_CASE("a line of a hundred megabytes and a text of digits take bounded time") {
    constexpr std::size_t megabyte = 1000 * 1000;
    const auto check = [](const std::string& text, std::size_t least, double most_seconds) {
        const auto begin = std::chrono::steady_clock::now();
        const auto tagged = test::tag(text, "2022-01-12");
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        CHECK(tagged.timexes.size() >= least);
        CHECK(took.count() < most_seconds);
    };
    check(std::string(100 * megabyte, 'x') + " met on 5 May 2021.", 1, 30);
    check(std::string(100 * megabyte, '7'), 0, 30);
    check(std::string(20 * megabyte, '\xFF') + " on Monday", 1, 30);
    std::string words;
    while (words.size() < 4 * megabyte) words += "they met 12 times on Monday 3 May 2021 and ";
    check(words, 90000, 30);
    std::string digits;
    while (digits.size() < 4 * megabyte) digits += "1999 12 7 20 ";
    check(digits, 0, 30);
}

TEST_CASE("spans of broken UTF-8 lie on character boundaries") {
    const std::string text =
        "\xE2\x82 5 May 2021 \xC3, caf\xC3\xA9 3\xE2\x80\x93"
        "5 May \xF0\x9F on Monday\x80 and in \xFF"
        "2019";
    const auto tagged = test::tag(text, "2022-01-12");
    CHECK(tagged.timexes.size() >= 3);
    for (const Timex& timex : tagged.timexes)
        for (const char c : tagged.text.view(timex.first, timex.last))
            CHECK(static_cast<unsigned char>(c) < 0x80U);
}

TEST_CASE("eight times the text takes little more than eight times as long") {
    const auto seconds = [](const std::string& text) {
        const std::clock_t begin = std::clock();
        const auto tagged = test::tag(text, "2022-01-12");
        CHECK(tagged.text.tokens.size() > 1000);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    for (const char* piece : {"Monday ", "1 ", "12 and ", "the early ", "1990s - ", "May 1, 2, ",
                              "the 5 May talks of Peru, "}) {
        std::string few;
        for (int i = 0; i < 5000; ++i) few += piece;
        std::string many;
        for (int i = 0; i < 8; ++i) many += few;
        const double short_time = std::min(seconds(few), seconds(few));
        const double long_time = std::min(seconds(many), seconds(many));
        INFO(piece << ": " << short_time << " s and " << long_time << " s");
        // A quadratic way would need 64 times as long. The constant is for touching new memory.
        CHECK(long_time < 8 * 3 * short_time + 0.25);
    }
}

}  // namespace
}  // namespace detente
