// SPDX-License-Identifier: MIT
// Making results: the TIMEX3 of a period, a reference, a part of a day.
#include <algorithm>
#include <array>

#include "engine/time/actions.hpp"

namespace detente::time_rules {

std::optional<Found> found(const Scene& scene, TimexType type, std::string value) {
    Found result;
    result.timex.first = scene.match.first;
    result.timex.last = scene.match.last;
    result.timex.type = type;
    result.timex.value = std::move(value);
    result.timex.mod = scene.modifier();
    result.end = std::max(scene.match.last, scene.match.first + 1);
    return result;
}

std::optional<Found> found(const Scene& scene, const Period& period) {
    std::optional<Found> result = found(scene, TimexType::date, timex_value(period));
    result->timex.when = edtf_of(period);
    result->period = period;
    return result;
}

std::optional<Found> found_unknown(const Scene& scene, Grain grain) {
    return found(scene, TimexType::date, unknown_value(grain));
}

std::string_view part_code(int part) {
    constexpr std::array<std::string_view, 8> codes{"",    "TMO", "TAF", "TEV",
                                                    "TNI", "TDA", "TDT", "TMI"};
    return codes[static_cast<std::size_t>(part) % codes.size()];
}

std::optional<Found> found_part(const Scene& scene, const Period& day, int part) {
    std::optional<Found> result = found(scene, day);
    if (day.grain == Grain::none) result->timex.value = "XXXX-XX-XX";
    result->timex.type = TimexType::time;
    result->timex.value += part_code(part);
    return result;
}

std::optional<Found> found_length(const Scene& scene, double amount, Unit unit, bool approximate) {
    constexpr double most = 1e12;
    if (unit == Unit::none || amount > most) return std::nullopt;
    if (unit == Unit::decade && !scene.anchors.narrative && amount >= 0) {
        amount *= 10;  // newswire annotators count "two decades" as P20Y, TIMEX2 as P2DE
        unit = Unit::year;
    }
    auto result = found(scene, TimexType::duration, duration_value(amount, unit));
    if (approximate && result->timex.mod.empty()) result->timex.mod = "APPROX";
    return result;
}

std::optional<Found> made_set(const Scene& scene, std::string value, std::string quant,
                              std::string freq) {
    auto result = found(scene, TimexType::set, std::move(value));
    result->timex.quant = std::move(quant);
    result->timex.freq = std::move(freq);
    return result;
}

Quantity quantity_of(const Scene& scene) {
    if (!scene.has(Role::quantity)) return {0, -1, false, false};
    // Of "two to three weeks" the lower end is the value.
    const Role role = scene.has(Role::low) ? Role::low : Role::quantity;
    return parse_quantity(scene.text, scene.words, scene.match.token(role));
}

bool is_valid(const Period& p) {
    if (p.year_known && (p.year == 0 || p.year > 9999 || p.year < -9999)) return false;
    if (p.grain != Grain::day) return true;
    const int year = p.year_known ? p.year : 2000;
    const date::year_month_day ymd{date::year{year < 0 ? year + 1 : year}, date::month{p.part},
                                   date::day{p.day}};
    return ymd.ok();
}

std::optional<Found> explicit_date(const Scene& scene, const Period& period) {
    if (!is_valid(period)) return std::nullopt;
    auto result = found(scene, period);
    result->timex.explicit_date = true;
    return result;
}

std::string reference_value(int kind) {
    constexpr std::array<const char*, 4> values{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
    return values[static_cast<std::size_t>(kind) % values.size()];
}

}  // namespace detente::time_rules
