// SPDX-License-Identifier: MIT
// Hours that stand before their day.
#include <algorithm>

#include "engine/time/actions.hpp"
#include "engine/time/ranges.hpp"

namespace detente::time_rules {
namespace {

constexpr std::size_t day_length = 10;  // "2022-01-10"

/// An hour of a day that it does not name: "2022-01-10T17:20".
bool is_hour(const Timex& time) {
    return time.type == TimexType::time && !time.explicit_date &&
           time.value.size() > day_length + 1 && time.value[day_length] == 'T' &&
           time.value[day_length + 1] >= '0' && time.value[day_length + 1] <= '9';
}

/// A day that names its place in the calendar.
bool is_day(const Timex& time) {
    return time.type == TimexType::date && time.explicit_date && time.when.has_value() &&
           time.value.size() == day_length && time.when->precision() == Precision::day;
}

/// Whether only one of the words, or a comma and it, stands between two expressions.
bool only_between(const Text& text, const Timex& one, const Timex& other,
                  std::initializer_list<std::string_view> words) {
    constexpr std::uint32_t farthest = 5;  // ", local time, on"
    if (other.first <= one.last || other.first - one.last > farthest) return false;
    for (std::uint32_t at = one.last; at < other.first; ++at)
        if (text.tokens[at].is(shape::sentence_start) ||
            !(one_of(text.view(at), words) ||
              one_of(text.view(at), {",", "local", "time", "(", ")"})))
            return false;
    return one_of(text.view(other.first - 1), words);
}

}  // namespace

void date_clocks(const Text& text, std::vector<Timex>& times) {
    for (std::size_t i = times.size(); i-- > 1;) {
        Timex& hour = times[i - 1];
        if (!is_hour(hour)) continue;
        const Timex& next = times[i];
        const bool day = is_day(next) && only_between(text, hour, next, {"on"});
        const bool range = next.type == TimexType::time && next.explicit_date && next.when &&
                           only_between(text, hour, next, {"to", "until", "and", "-"});
        if (!day && !range) continue;
        hour.value.replace(0, day_length, next.value, 0, day_length);
        hour.when = next.when;
        hour.explicit_date = true;
    }
}

}  // namespace detente::time_rules
