// SPDX-License-Identifier: MIT
// Numbers as time expressions have them: amounts ("two and a half", "a few"), years and clock
// times.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/time/words.hpp"

namespace detente::time_rules {

/// `end` is the token after it, and equal to the start where there is none.
struct Quantity {
    std::uint32_t end = 0;
    double value = 0;  ///< below 0: vague
    bool approximate = false;
    bool article = false;  ///< "a", "an"
};
Quantity parse_quantity(const Text& text, const TimeWords& words, std::uint32_t at);

struct YearNumber {
    std::uint32_t end = 0;
    int value = 0;
};
/// "1998", "'98", "nineteen ninety-one", "two thousand and five".
YearNumber parse_year(const Text& text, const TimeWords& words, std::uint32_t at);

struct ClockTime {
    std::uint32_t end = 0;
    int hour = 0;
    int minute = -1;  ///< -1: not given
    int second = -1;
    int meridiem = 0;  ///< 1 a.m., 2 p.m. where glued to the number ("10am")
};
/// "10:35", "10.35", "10", "10am".
ClockTime parse_clock(const Text& text, const TimeWords& words, std::uint32_t at);

}  // namespace detente::time_rules
