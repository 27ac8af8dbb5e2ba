// SPDX-License-Identifier: MIT
// Days as pages and texts write them: ISO 8601, RFC 2822, "January 10, 2022", "10. Januar 2022",
// "10/01/2022". Only whole days; what could be two days is none.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace detente {

/// Which of two small numbers is the day where nothing else tells ("04/05/2022").
enum class DayOrder { unknown, day_first, month_first };

struct FoundDate {
    std::size_t begin = 0;  ///< bytes into the searched text, half-open
    std::size_t end = 0;
    std::string iso;     ///< ISO 8601 day, or a time with zone where the text gives one
    bool clock = false;  ///< a time of day stands beside it
};

/// The first day in `text` at or after `from`.
std::optional<FoundDate> find_date(std::string_view text, DayOrder order = DayOrder::unknown,
                                   std::size_t from = 0);

/// Of a value that should be a date and nothing else (a weekday before or words after do not hurt).
std::optional<std::string> parse_date_value(std::string_view value,
                                            DayOrder order = DayOrder::unknown);

/// Strict: an ISO 8601 calendar day, alone or with a time, its zone optional ("Z", "+01:00").
bool is_iso_day_or_time(std::string_view value);

/// What the days of a text show: "26/07/2022" has the day first. Unknown where they show nothing,
/// or both.
DayOrder day_order_in(std::string_view text);

/// How a language writes days in numbers (ISO 639-1, a region may follow: "en-US").
DayOrder day_order_of(std::string_view language);

}  // namespace detente
