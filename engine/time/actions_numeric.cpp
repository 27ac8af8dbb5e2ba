// SPDX-License-Identifier: MIT
// Dates in digits: "2021-06-16", "06/16/2021", "16.06.2021".
#include "engine/time/actions.hpp"
#include "engine/time/words.hpp"

namespace detente::time_rules {
namespace actions {

std::optional<Found> numeric_date(const Scene& scene) {
    const std::uint32_t first = scene.match.token(Role::year);
    for (std::uint32_t i = first + 1; i < scene.match.end; ++i)
        if (scene.text.tokens[i].is(shape::space_before)) return std::nullopt;
    const auto month = leading_number(scene.text.view(scene.token(Role::month)));
    return explicit_date(
        scene, {Grain::day, scene.year(), static_cast<unsigned>(month), scene.day(), true});
}

/// Month first as Americans write, unless only the other order is possible, here or in another date
/// of the text.
std::optional<Found> slash_date(const Scene& scene) {
    for (std::uint32_t i = scene.match.first + 1; i < scene.match.end; ++i)
        if (scene.text.tokens[i].is(shape::space_before)) return std::nullopt;
    const double first = number_of(scene.text.view(scene.token(Role::n1)));
    const double second = number_of(scene.text.view(scene.token(Role::n2)));
    if (first < 1 || second < 1 || first > 31 || second > 31) return std::nullopt;
    const bool day_first = first > 12 || (second <= 12 && scene.anchors.day_first);
    const auto month = static_cast<unsigned>(day_first ? second : first);
    const auto day = static_cast<unsigned>(day_first ? first : second);
    if (month > 12) return std::nullopt;
    return explicit_date(scene, {Grain::day, scene.year(), month, day, true});
}

std::optional<Found> dotted_date(const Scene& scene) {
    const std::string_view word = scene.text.view(scene.token(Role::date));
    const std::size_t first_dot = word.find('.');
    const std::size_t second_dot = word.rfind('.');
    const int day = leading_number(word);
    const int month = leading_number(word.substr(first_dot + 1));
    const std::string_view last = word.substr(second_dot + 1);
    if (last.size() != 4 && last.size() != 2) return std::nullopt;
    int year = leading_number(last);
    if (last.size() == 2) year += year < 50 ? 2000 : 1900;
    if (day < 1 || month < 1 || month > 12 || year < 1000) return std::nullopt;
    return explicit_date(
        scene, {Grain::day, year, static_cast<unsigned>(month), static_cast<unsigned>(day), true});
}

}  // namespace actions
}  // namespace detente::time_rules
