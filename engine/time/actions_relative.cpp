// SPDX-License-Identifier: MIT
// Dates by their distance from an anchor: weekdays, "next month", "two days later", "now".
#include <algorithm>
#include <array>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

/// Nobody means the calendar with more than this many units of distance.
constexpr double most_units = 5000;

int part_of(const Scene& scene) {
    return scene
        .value(Role::part, {WordClass::day_part, WordClass::day_parts, WordClass::tonight,
                            WordClass::overnight})
        .value_or(0);
}

bool is_that(const Scene& scene) {
    return scene.value(Role::dir, {WordClass::that, WordClass::same}).has_value();
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "1915-XX-XX" where a day of that year is meant.
std::optional<Found> some_day_of(const Scene& scene, const Period& known, Grain grain) {
    auto result = found_unknown(scene, grain);
    if (known.grain >= Grain::year && known.year_known) {
        result->timex.value.replace(0, 4, timex_value(year_period(known.year)));
        result->timex.when = edtf_of(year_period(known.year));
    }
    return result;
}

std::string reference_value(int kind) {
    constexpr std::array<const char*, 4> values{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
    return values[static_cast<std::size_t>(kind) % values.size()];
}

/// `base` at the grain of the unit, moved by the direction.
std::optional<Found> moved(const Scene& scene, const Period& base, Unit unit, int count) {
    const Grain grain = grain_of(unit);
    if (grain == Grain::none) return std::nullopt;
    if (grain > base.grain && base.grain != Grain::none && grain != Grain::year) {
        // Finer than what is known: "four days later" after "October 1915".
        return some_day_of(scene, base, grain);
    }
    constexpr int most_years = 9000;
    const int years = unit == Unit::decade ? 10 : unit == Unit::century ? 100 : 1;
    if (std::abs(count) > most_years / years && grain <= Grain::year)
        return found(scene, TimexType::date, reference_value(count < 0 ? 2 : 3));
    if (count != 0 && scene.has(Role::quantity) &&
        (unit == Unit::decade || unit == Unit::century)) {
        const int years = unit == Unit::decade ? 10 : 100;
        return found(scene, shifted(widen(base, Grain::year), count * years));
    }
    return found(scene, shifted(widen(base, grain), count));
}

/// "a year earlier" beside a quarter is that quarter a year before: reports compare like with like.
std::optional<Found> same_quarter_of_other_year(const Scene& scene, double years) {
    const Period mention = scene.quarter();
    const auto base = scene.anchors.base();
    Period period = mention;
    period.year =
        (base ? std::min(base->year, mention.year) : mention.year) + static_cast<int>(years);
    auto result = found(scene, period);
    result->period = Period{};
    return result;
}

/// "half a century ago", "a year and a half ago": counted in the next smaller unit.
std::optional<Found> half_unit_away(const Scene& scene, double amount) {
    const auto base = scene.anchors.base();
    if (!base || base->grain < Grain::year || !base->year_known) return std::nullopt;
    const Unit unit = scene.unit(Role::unit);
    const auto away = [&](Grain grain, double factor) {
        return found(scene, shifted(widen(*base, grain), static_cast<int>(amount * factor)));
    };
    switch (unit) {
        case Unit::century:
            return away(Grain::year, 100);
        case Unit::decade:
            return away(Grain::year, 10);
        case Unit::year:
            return away(Grain::month, 12);
        case Unit::month:
            return away(Grain::week, 4.35);
        case Unit::week:
            return away(Grain::day, 7);
        default:
            return std::nullopt;
    }
}

}  // namespace

namespace actions {

std::optional<Found> weekday(const Scene& scene) {
    const auto day = scene.value(Role::weekday, {WordClass::weekday, WordClass::weekday_short});
    if (!day) return std::nullopt;
    if (scene.has(Role::unit)) {
        const auto base = scene.anchors.base();
        if (!base || base->grain < Grain::week) return found_unknown(scene, Grain::day);
        const Period week =
            shifted(widen(*base, Grain::week), std::clamp(scene.direction(), -1, 1));
        return found(scene, day_period(first_day(week) + date::days{*day - 1}));
    }
    std::optional<int> direction;
    if (scene.has(Role::dir)) direction = scene.direction();
    auto period = resolve_weekday(scene, *day, direction);
    if (!period) {
        auto unknown = found(scene, TimexType::date, "XXXX-WXX-" + std::to_string(*day));
        unknown->timex.value += part_code(part_of(scene));
        if (scene.has(Role::part)) unknown->timex.type = TimexType::time;
        return unknown;
    }
    if (scene.has(Role::week)) {
        const bool ago = scene.text.view(scene.match.token(Role::week) + 1) == "ago";
        *period = shifted(*period, ago ? -7 : 7);
    }
    if (scene.has(Role::part)) return found_part(scene, *period, part_of(scene));
    return found(scene, *period);
}

std::optional<Found> relative_day(const Scene& scene) {
    const auto base = scene.anchors.base();
    int count =
        scene.value(Role::relday, {WordClass::relative_day, WordClass::tonight}).value_or(0);
    if (scene.has(Role::word)) count *= 2;
    int part = part_of(scene);
    if (scene.value(Role::relday, {WordClass::tonight, WordClass::overnight})) {
        part = 4;
        count = 0;
    }
    if (!base || base->grain != Grain::day ||
        (scene.anchors.narrative && count == 0 && part == 0)) {
        if (count == 0 && part == 0) return found(scene, TimexType::date, "PRESENT_REF");
        auto unknown = found_unknown(scene, Grain::day);
        unknown->timex.value += part_code(part);
        if (part != 0) unknown->timex.type = TimexType::time;
        return unknown;
    }
    const Period day = shifted(*base, count);
    return part != 0 ? found_part(scene, day, part) : found(scene, day);
}

std::optional<Found> relative_unit(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const Grain grain = grain_of(unit);
    const std::string_view word = scene.text.view(scene.token(Role::unit));
    if (word == "night" || word == "season" || word == "second" || scene.titled(Role::unit))
        return std::nullopt;
    auto base = scene.anchors.base();
    // "the next day" goes on from what was told, "next year" from the publication.
    const bool goes_on =
        scene.value(Role::dir, {WordClass::last_word, WordClass::next_word}) &&
        (scene.anchors.narrative || grain == Grain::day ||
         one_of(scene.text.view(scene.token(Role::dir)), {"following", "Following", "preceding"}));
    const bool refers_back = is_that(scene) || goes_on;
    if (refers_back && scene.anchors.mention.grain != Grain::none) base = scene.anchors.mention;
    if (grain == Grain::none) return std::nullopt;
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    const int count = std::clamp(scene.direction(), -1, 1);
    return moved(scene, *base, unit, count);
}

/// "the year", "the weekend": the current one, or the last or next by the tense.
std::optional<Found> the_unit(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const std::string_view after = scene.word_after();
    if (scene.titled(Role::unit) || one_of(after, {"of", "-", "that", "when", "before", "after"}))
        return std::nullopt;
    if (scene.has(Role::end)) {
        const auto here = scene.anchors.base();
        if (unit != Unit::year && unit != Unit::month) return std::nullopt;
        if (!here || here->grain == Grain::none || !here->year_known)
            return found_unknown(scene, grain_of(unit));
        return moved(scene, *here, unit, 0);
    }
    const bool whole = scene.match.last > scene.match.first + 2;
    if (unit == Unit::year && one_of(after, {"ended", "ending", "to"}))
        return found(scene, TimexType::duration, "P1Y");
    if (unit != Unit::year && unit != Unit::weekend && unit != Unit::week && unit != Unit::month)
        return std::nullopt;
    if (unit == Unit::month && !whole && !scene.has(Role::mod)) return std::nullopt;
    auto base = scene.anchors.base();
    if (scene.anchors.narrative && !base) return found_unknown(scene, grain_of(unit));
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain_of(unit));
    int count = 0;
    if (unit == Unit::weekend && !scene.anchors.narrative && scene.tense() != Tense::future)
        count = date::weekday{first_day(*base)}.iso_encoding() >= 6 ? 0 : -1;
    return moved(scene, *base, unit, count);
}

/// "the 20th": of the month that the text speaks of.
std::optional<Found> ordinal_day(const Scene& scene) {
    const Token& token = scene.token(Role::day);
    Period mention = scene.anchors.mention;
    if (mention.grain < Grain::month && !scene.anchors.narrative && scene.anchors.published)
        mention = day_period(*scene.anchors.published);
    if (!token.is(shape::mixed) || mention.grain < Grain::month || mention.grain == Grain::week)
        return std::nullopt;
    if (scene.match.last < scene.text.tokens.size()) {
        const Token& next = scene.text.tokens[scene.match.last];
        const bool stands_alone =
            next.is(shape::mark | shape::sentence_start) ||
            scene.after_is(WordClass::date_preposition) || scene.after_is(WordClass::past_cue) ||
            scene.after_is(WordClass::determiner) || scene.after_is(WordClass::pronoun);
        if (!stands_alone) return std::nullopt;
    }
    Period day{Grain::day, mention.year, mention.part, scene.day(), mention.year_known};
    if (!(date::year{day.year} / static_cast<int>(day.part) / static_cast<int>(day.day)).ok())
        return std::nullopt;
    return found(scene, day);
}

std::optional<Found> shifted(const Scene& scene) {
    const auto shift =
        scene.value(Role::shift, {WordClass::shift, WordClass::from_now, WordClass::back});
    if (scene.has(Role::word)) return found(scene, TimexType::date, "PAST_REF");
    if (!shift) return std::nullopt;
    const Unit unit = scene.unit(Role::unit);
    const int sign = *shift < 0 ? -1 : 1;
    const bool from_mention = std::abs(*shift) == 2;
    const Grain grain = grain_of(unit);
    double amount = -1;
    bool approximate = false;
    if (scene.has(Role::quantity)) {
        const Quantity quantity =
            parse_quantity(scene.text, scene.words, scene.match.token(Role::quantity));
        amount = quantity.value;
        approximate = quantity.approximate;
    }
    auto base = scene.anchors.base();
    if (from_mention && scene.anchors.mention.grain != Grain::none &&
        scene.anchors.mention.year_known &&
        (scene.anchors.narrative || sign > 0 || scene.anchors.mention.grain == Grain::day))
        base = scene.anchors.mention;
    if (scene.has(Role::half)) amount = scene.has(Role::one) ? 1.5 : 0.5;
    if (scene.has(Role::half) && grain != Grain::none) return half_unit_away(scene, amount * sign);
    if (amount < 0 || amount > most_units) {
        return found(scene, TimexType::date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (unit == Unit::hour || unit == Unit::minute || unit == Unit::second) {
        auto result = found(scene, TimexType::time, "XXXX-XX-XXTXX:XX");
        if (base && base->grain == Grain::day) {
            result->timex.value = timex_value(*base) + "TXX";
            result->timex.when = edtf_of(*base);
        }
        return result;
    }
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    if (unit == Unit::year && scene.quarter().grain == Grain::quarter && amount == 1 &&
        !scene.anchors.narrative)
        return same_quarter_of_other_year(scene, sign);
    const int count = static_cast<int>(unit == Unit::fortnight ? amount * 2 : amount) * sign;
    if (grain == Grain::none || std::abs(count) > most_units) return std::nullopt;
    auto result = moved(scene, *base, unit, count);
    if (result && approximate && result->timex.mod.empty()) result->timex.mod = "APPROX";
    return result;
}

/// "the day before", "the following year": counted from what was last mentioned.
std::optional<Found> day_before(const Scene& scene) {
    const Unit unit = scene.unit(Role::unit);
    const int shift = scene
                          .value(Role::shift, {WordClass::before_after, WordClass::last_word,
                                               WordClass::next_word})
                          .value_or(0);
    const Grain grain = grain_of(unit);
    if (grain == Grain::none) return std::nullopt;
    if (scene.value(Role::shift, {WordClass::before_after})) {
        // "the day after the vote" is another day than "the day after."
        const bool closed =
            scene.match.last >= scene.text.tokens.size() ||
            scene.text.tokens[scene.match.last].is(shape::mark | shape::sentence_start);
        if (!closed) return std::nullopt;
    }
    const Period& mention = scene.anchors.mention;
    auto base = scene.anchors.base();
    if (mention.grain != Grain::none && mention.year_known) base = mention;
    if (!base || base->grain == Grain::none || !base->year_known)
        return found_unknown(scene, grain);
    return moved(scene, *base, unit, shift < 0 ? -1 : 1);
}

std::optional<Found> vague_time(const Scene& scene) {
    const bool here = scene.text.view(scene.match.first)[0] == 't' ||
                      scene.text.view(scene.match.first)[0] == 'T';
    const std::string_view first = scene.text.view(scene.match.first);
    // "but this time she is the boss": an adverb, not a date, unless "at" stands before it.
    if (!scene.anchors.narrative && scene.word_before() != "at" && scene.word_before() != "At" &&
        scene.text.view(scene.match.last - 1) == "time")
        return std::nullopt;
    if (here && (first == "this" || first == "This" || first == "these" || first == "These"))
        return found(scene, TimexType::date, "PRESENT_REF");
    if (scene.anchors.mention.grain != Grain::none && scene.anchors.narrative) {
        auto result = found(scene, scene.anchors.mention);
        result->period = Period{};
        return result;
    }
    return scene.anchors.narrative ? found(scene, TimexType::date, "PAST_REF") : std::nullopt;
}

std::optional<Found> reference(const Scene& scene) {
    if (scene.has(Role::soon)) return std::nullopt;
    if (const auto adjective = scene.value(Role::adjective, {WordClass::reference_adjective})) {
        // Newswire guidelines leave "future talks" unmarked.
        if (scene.titled(Role::adjective) || (*adjective == 3 && !scene.anchors.narrative))
            return std::nullopt;
        return found(scene, TimexType::date, reference_value(*adjective));
    }
    if (const auto now = scene.value(Role::reference, {WordClass::now, WordClass::recently}))
        return found(scene, TimexType::date, reference_value(*now));
    const std::string_view word = scene.text.view(scene.token(Role::reference));
    const int kind = one_of(word, {"past", "recent"})                                   ? 2
                     : one_of(word, {"present", "Present", "modern", "moment", "time"}) ? 1
                                                                                        : 3;
    if (word == "future" && scene.word_after() == "of" && !scene.anchors.narrative)
        return std::nullopt;
    if ((word == "past" || word == "future") && scene.match.last < scene.text.tokens.size()) {
        const Token& next = scene.text.tokens[scene.match.last];
        if (word == "past" && (next.is(shape::number) || scene.after_is(WordClass::units) ||
                               scene.after_is(WordClass::unit)))
            return std::nullopt;
    }
    return found(scene, TimexType::date, reference_value(kind));
}

/// "the former king": TIMEX2 marks it, newswire guidelines do not.
std::optional<Found> narrative_reference(const Scene& scene) {
    if (!scene.anchors.narrative) return std::nullopt;
    return found(scene, TimexType::date, "PAST_REF");
}

}  // namespace actions
}  // namespace detente::time_rules
