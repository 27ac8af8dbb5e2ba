// SPDX-License-Identifier: MIT
// Months and years that stand alone, and whether they are dates at all.
#include "engine/time/actions.hpp"

namespace detente::time_rules {
namespace {

/// A year that begins a line and ends it, or is followed by a colon.
bool is_heading(const Scene& scene) {
    const auto& tokens = scene.text.tokens;
    const bool ends_line = scene.match.last >= tokens.size() ||
                           tokens[scene.match.last].is(shape::line_before | shape::block_start);
    if (!tokens[scene.match.first].is(shape::line_before | shape::block_start)) return ends_line;
    return scene.match.last >= tokens.size() || scene.word_after() == ":" ||
           tokens[scene.match.last].is(shape::line_before | shape::block_start);
}

/// "1861-1863"
bool is_range_start(const Scene& scene) {
    return scene.word_after() == "-" && scene.match.last + 1 < scene.text.tokens.size() &&
           scene.words.classes(scene.text, scene.match.last + 1).has(WordClass::year_number);
}

/// "1983/84", "1983/1984"
bool is_double_year(const Scene& scene) {
    const int second = leading_number(scene.word_after(1));
    const std::size_t digits = scene.word_after(1).size();
    return scene.word_after() == "/" && ((digits == 2 && second == (scene.year() + 1) % 100) ||
                                         (digits == 4 && second == scene.year() + 1));
}

/// Stuck to a mark as a part of a number, a version or a path is.
bool glued(const Scene& scene) {
    const auto& tokens = scene.text.tokens;
    const std::string_view after = scene.word_after();
    const bool glued_after =
        scene.match.last < tokens.size() && !tokens[scene.match.last].is(shape::space_before) &&
        (one_of(after, {"%", "/", "+"}) || (after == ":" && scene.match.last + 1 < tokens.size() &&
                                            !tokens[scene.match.last + 1].is(shape::space_before)));
    const std::string_view before = scene.word_before();
    const bool glued_before = scene.match.first > 0 &&
                              !tokens[scene.match.first].is(shape::space_before) &&
                              one_of(before, {".", ":", "/", "#", "$", ",", "+", "="});
    return (glued_after && !is_double_year(scene)) || glued_before;
}

}  // namespace

namespace actions {

/// A month alone; "May", "March", "April" and "August" are names and verbs as well.
std::optional<Found> bare_month(const Scene& scene) {
    const Token& token = scene.token(Role::month);
    const int month = *scene.value(Role::month, {WordClass::month});
    if (scene.before_is(WordClass::name_title)) return std::nullopt;
    const bool limit = one_of(scene.word_before(), {"than"}) &&
                       one_of(scene.word_before(2), {"later", "sooner", "earlier"});
    const bool heads = scene.begins_line() && scene.heads_line();  // "March: visit to Peru"
    const bool placed =
        scene.has(Role::mod) || limit || heads || scene.before_is(WordClass::date_preposition);
    if (token.end - token.begin <= 3 && !placed) return std::nullopt;
    const bool verb_too = month == 3 || month == 5;
    const bool name_follows = scene.match.last < scene.text.tokens.size() &&
                              scene.text.tokens[scene.match.last].is(shape::capital) &&
                              !scene.text.tokens[scene.match.last].is(shape::sentence_start);
    const bool name_too = month == 4 || month == 6 || month == 8;
    if (token.end - token.begin <= 4 && name_follows && month != 5 && month != 6 && month != 7)
        return std::nullopt;  // "Jan Kavan"
    if (name_too && name_follows && !scene.has(Role::mod) &&
        !scene.before_is(WordClass::time_preposition))
        return std::nullopt;
    if (verb_too && !placed) return std::nullopt;
    return explicit_date(scene, resolve_month(scene, static_cast<unsigned>(month), scene.tense()));
}

/// Four digits are a year where nothing says that they count or number something.
std::optional<Found> bare_year(const Scene& scene) {
    const int year = scene.year();
    const Token& token = scene.token(Role::year);
    const bool spelled = scene.match.end > scene.match.token(Role::year) + 1;
    if (scene.has(Role::era) || scene.has(Role::word))
        return year < 3000 && year > -5000 ? explicit_date(scene, year_period(year)) : std::nullopt;
    if (spelled) return explicit_date(scene, year_period(year));
    if (!token.is(shape::digits)) return std::nullopt;
    if (is_heading(scene)) return explicit_date(scene, year_period(year));
    if (scene.before_is(WordClass::not_before_year) || scene.before_is(WordClass::number) ||
        scene.before_is(WordClass::cardinal) || scene.after_is(WordClass::counted) || glued(scene))
        return std::nullopt;
    const bool likely = year >= 1900 && year < 2050;
    if (likely ||
        (year >= 1100 && (scene.before_is(WordClass::year_preposition) || is_range_start(scene))))
        return explicit_date(scene, year_period(year));
    return std::nullopt;
}

}  // namespace actions
}  // namespace detente::time_rules
