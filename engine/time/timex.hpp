// SPDX-License-Identifier: MIT
// Time expressions with TIMEX3 types and values (TimeML annotation guidelines 1.2.1).
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/text.hpp"
#include "timelines/edtf.hpp"

namespace detente {

enum class TimexType : std::uint8_t { date, time, duration, set };

inline constexpr std::array<Name<TimexType>, 4> timex_type_names{{{TimexType::date, "DATE"},
                                                                  {TimexType::time, "TIME"},
                                                                  {TimexType::duration, "DURATION"},
                                                                  {TimexType::set, "SET"}}};

/// A range is the two expressions at its ends, each complete: of "3-5 May", "July 13 and 14" or
/// "from 28 February to 2 March" each has its own tokens, value and `when`, with the month and year
/// that the other end lends it. So the interval is from the first's earliest day to the second's
/// latest. `when` is the calendar meaning of a DATE or TIME for the rest of the program (half years
/// and parts of a month at the precision that EDTF carries); nothing for durations, sets, PAST_REF
/// … `mod` is TIMEX3's ("START", "MID", "END", "APPROX", "EARLY"…) or empty. `explicit_date`: it
/// names its calendar place itself ("10 January 2022", "January 10"), rather than by the anchor
/// ("Monday").
struct Timex {
    std::uint32_t first = 0;  ///< tokens, half-open
    std::uint32_t last = 0;
    TimexType type = TimexType::date;
    bool explicit_date = false;
    std::int16_t pattern = -1;  ///< that matched, for rule_of; -1: the other end of a range
    std::string value;
    std::string mod;
    std::string quant;
    std::string freq;
    std::optional<Edtf> when;

    /// Whether it is a point or stretch of the calendar: no duration, no "every week".
    bool datable() const {
        return when.has_value() && (type == TimexType::date || type == TimexType::time);
    }
};

/// The first of a text's times, which are in token order, that begins at `token` or behind it.
inline std::vector<Timex>::const_iterator times_from(const std::vector<Timex>& times,
                                                     std::uint32_t token) {
    return std::lower_bound(times.begin(), times.end(), token,
                            [](const Timex& one, std::uint32_t at) { return one.first < at; });
}

/// News count "Monday" from the publication day, narratives along the dates that they name.
/// Automatic is narrative where no publication day is known or most lines begin with a date.
enum class TimeMode : std::uint8_t { automatic, news, narrative };

struct TimeContext {
    std::optional<Day> published;
    TimeMode mode = TimeMode::automatic;
};

/// Built once from its lexicon, then constant and safe to share between threads.
class TimeTagger {
  public:
    explicit TimeTagger(Vocabulary& vocabulary);
    ~TimeTagger();
    TimeTagger(TimeTagger&&) noexcept;
    TimeTagger& operator=(TimeTagger&&) noexcept;

    /// Sorted, not overlapping. Never throws on any text.
    std::vector<Timex> tag(const Text& text, const TimeContext& context) const;

  private:
    struct Rules;
    std::unique_ptr<const Rules> rules_;
};

/// The id in rules/patterns.txt of the rule that found it; "range" for the other end of a range.
std::string_view rule_of(const Timex& timex);

/// One line without its newline, as `detente timex` prints it; offsets are UTF-8 bytes.
std::string to_json(const Timex& timex, const Text& text, std::string_view doc);

}  // namespace detente
