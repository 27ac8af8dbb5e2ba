// SPDX-License-Identifier: MIT
// What the rules do with a match: each action makes the TIMEX3 of one kind of expression, or
// refuses.
#pragma once

#include <initializer_list>
#include <optional>

#include "engine/time/calendar.hpp"
#include "engine/time/match.hpp"
#include "engine/time/numbers.hpp"
#include "engine/time/timex.hpp"

namespace detente::time_rules {

/// What relative expressions are resolved against.
struct Anchors {
    std::optional<Day> published;
    bool narrative = false;
    bool day_first = false;  ///< the text writes "31/12/2021"
    Period mention;  ///< the last date or period that the text gave; grain none before the first
    Period day;      ///< the last day that it gave
    Period story;    ///< year and month that a narrative stands at

    Period spelled;                ///< the last day given with its year
    std::uint32_t spelled_at = 0;  ///< its token

    Period told;                   ///< the last date of another year, as news look back
    std::uint32_t told_at = 0;     ///< its token
    std::uint32_t told_dates = 0;  ///< so many in a row, today's news not between them

    Period section;                ///< the year that heads the lines below: "2006", "(1) 2006: …"
    std::uint32_t section_at = 0;  ///< the token of it, or of the last line that took it

    Period weekday;   ///< the day that a weekday just named ("from Monday to")
    Period full_day;  ///< the last that a weekday and a date name: "Monday 16 April"
    std::uint32_t full_day_at = 0;
    std::uint32_t weekday_end = 0;  ///< the token behind it

    Period quarter;                ///< the business quarter last reported on
    std::uint32_t quarter_at = 0;  ///< its token

    /// The day or period that "last month" counts from; nothing where none is known.
    std::optional<Period> base() const;
};

struct Found {
    Timex timex;
    Period period;          ///< what later expressions can refer to; grain none where they cannot
    std::uint32_t end = 0;  ///< tokens read
    bool ahead = false;     ///< "a campaign planned for 1976": a story does not go there yet
};

enum class Tense : std::uint8_t { unknown, past, future };

/// One match being normalised.
struct Scene {
    const Text& text;
    const TimeWords& words;
    const Anchors& anchors;
    const Match& match;

    bool has(Role role) const { return match.has(role); }
    const Token& token(Role role) const { return text.tokens[match.token(role)]; }
    /// Value of the role's word in the first of these classes that knows it.
    std::optional<int> value(Role role, std::initializer_list<WordClass> classes) const;
    Unit unit(Role role) const;
    int direction() const;  ///< Role::dir: -1, 0, 1
    unsigned day() const;   ///< Role::day, a number or an ordinal
    int ordinal(Role role) const;
    int year() const;              ///< Role::year, negative with an era before Christ; 0 if none
    std::string modifier() const;  ///< TIMEX3 mod from Role::mod or Role::about
    bool before_is(WordClass word_class) const;  ///< the token before the span
    bool after_is(WordClass word_class) const;   ///< the token behind it
    bool titled(Role role) const;  ///< capitalised within a sentence, but not all in capitals
    std::string_view word_before(std::uint32_t back = 1) const;
    std::string_view word_after(std::uint32_t ahead = 0) const;
    Tense tense() const;
    /// Whether the span begins its line, but for a number, a bullet or "In".
    bool begins_line() const;
    /// Whether a colon, a dash or the end of the line follows it.
    bool heads_line() const;
    /// The quarter that the text around reports on; grain none where there is none.
    Period quarter() const;
};

using Action = std::optional<Found> (*)(const Scene&);

struct PatternRow {
    const char* id;
    Action action;
};
Action action_of(const Match& match);
std::string_view id_of(std::int16_t pattern);  ///< of its rule

std::optional<Found> found(const Scene& scene, TimexType type, std::string value);
std::optional<Found> found(const Scene& scene, const Period& period);
/// A reference whose anchor is not known: "XXXX-XX".
std::optional<Found> found_unknown(const Scene& scene, Grain grain);
/// The value with a part of day behind it ("TMO"), as TIME.
std::optional<Found> found_part(const Scene& scene, const Period& day, int part);
std::string_view part_code(int part);
/// A DURATION; an amount below 0 is not known.
std::optional<Found> found_length(const Scene& scene, double amount, Unit unit,
                                  bool approximate = false);
std::optional<Found> made_set(const Scene& scene, std::string value, std::string quant,
                              std::string freq = {});
/// Role::quantity, or Role::low of a range; its value is below 0 where there is neither.
Quantity quantity_of(const Scene& scene);
/// A date that names its own place in the calendar; nothing where there is no such day.
std::optional<Found> explicit_date(const Scene& scene, const Period& period);
bool is_valid(const Period& period);
/// PRESENT_REF, PAST_REF, FUTURE_REF for 1 to 3, as rules/lexicon.txt numbers them.
std::string reference_value(int kind);
/// "this year", "last year", "that year": the year of the anchor moved by the direction.
std::optional<int> directed_year(const Scene& scene);
bool one_of(std::string_view word, std::initializer_list<std::string_view> list);

/// The year that a month and day without one belong to.
Period resolve_month(const Scene& scene, unsigned month, Tense tense);
Period resolve_day(const Scene& scene, unsigned month, unsigned day, Tense tense);
std::optional<Period> resolve_weekday(const Scene& scene, int weekday,
                                      std::optional<int> direction);

namespace actions {

std::optional<Found> calendar(const Scene&);
std::optional<Found> bare_month(const Scene&);
std::optional<Found> bare_year(const Scene&);
std::optional<Found> range_start(const Scene&);
std::optional<Found> decade(const Scene&);
std::optional<Found> century(const Scene&);
std::optional<Found> quarter(const Scene&);
std::optional<Found> year_ago(const Scene&);
std::optional<Found> half(const Scene&);
std::optional<Found> part_of_month(const Scene&);
std::optional<Found> season(const Scene&);
std::optional<Found> holiday(const Scene&);
std::optional<Found> numeric_date(const Scene&);
std::optional<Found> slash_date(const Scene&);
std::optional<Found> dotted_date(const Scene&);

std::optional<Found> weekday(const Scene&);
std::optional<Found> relative_day(const Scene&);
std::optional<Found> relative_unit(const Scene&);
std::optional<Found> the_unit(const Scene&);
std::optional<Found> vague_duration(const Scene&);
std::optional<Found> ordinal_day(const Scene&);
std::optional<Found> shifted(const Scene&);
std::optional<Found> day_before(const Scene&);
std::optional<Found> vague_time(const Scene&);
std::optional<Found> reference(const Scene&);
std::optional<Found> narrative_reference(const Scene&);

std::optional<Found> duration(const Scene&);
std::optional<Found> relative_duration(const Scene&);
std::optional<Found> half_duration(const Scene&);
std::optional<Found> bare_duration(const Scene&);
std::optional<Found> set_every(const Scene&);
std::optional<Found> set_rate(const Scene&);
std::optional<Found> set_word(const Scene&);
std::optional<Found> weekday_set(const Scene&);

std::optional<Found> clock(const Scene&);
std::optional<Found> this_part(const Scene&);
std::optional<Found> part_of_date(const Scene&);
std::optional<Found> day_part(const Scene&);

}  // namespace actions
}  // namespace detente::time_rules
