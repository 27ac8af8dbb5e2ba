// SPDX-License-Identifier: MIT
// Reading the parts of a match, and making its result.
#include <algorithm>
#include <array>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

constexpr std::array<std::string_view, 7> about_codes{
    "", "APPROX", "LESS_THAN", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};
constexpr std::array<std::string_view, 5> edge_codes{"", "START", "MID", "END", "START"};

/// How far the tense of a clause is looked for, in tokens to the left and to the right.
constexpr std::uint32_t tense_reach_left = 18;
constexpr std::uint32_t tense_reach_right = 8;
/// How far before "could" the word is looked for that denies it.
constexpr std::uint32_t negation_reach = 12;
/// How many tokens a business report goes on speaking of the quarter that it named.
constexpr std::uint32_t report_reach = 200;

bool has(const Text& text, const TimeWords& words, std::uint32_t token, WordClass word_class) {
    return words.known(text.tokens[token]) && words.classes(text, token).has(word_class);
}

/// "agreed to meet", "is to open": an infinitive that what stands before it makes the future.
bool is_future_infinitive(const Text& text, const TimeWords& words, std::uint32_t token) {
    if (token == 0 || token + 1 >= text.tokens.size() || text.view(token) != "to") return false;
    const Token& next = text.tokens[token + 1];
    if (!next.is(shape::word) || next.is(shape::capital | shape::mixed)) return false;
    return has(text, words, token - 1, WordClass::infinitive_governor);
}

bool is_past_form(const Token& token, std::string_view word) {
    return !token.is(shape::capital) && word.size() > 4 && word.ends_with("ed") &&
           !word.ends_with("eed");
}

/// "could not agree", "neither of them could be reached": in the news, of what has been tried.
bool is_past_could(const Text& text, std::uint32_t token) {
    if (text.view(token) != "could") return false;
    if (token + 1 < text.tokens.size() && one_of(text.view(token + 1), {"not", "neither"}))
        return true;
    for (std::uint32_t i = token; i > 0 && !text.tokens[i].is(shape::sentence_start);) {
        if (token - --i > negation_reach) break;
        if (one_of(text.view(i),
                   {"neither", "nor", "none", "nobody", "no", "Neither", "None", "Nobody", "No"}))
            return true;
    }
    return false;
}

/// "will be held", "to be signed", but not "could not be reached".
Tense be_cue(const Text& text, std::uint32_t be) {
    for (std::uint32_t i = be, n = 0; i > 0 && n < 2; ++n)
        if (is_past_could(text, --i)) return Tense::past;
    return Tense::future;
}

Tense cue(const Text& text, const TimeWords& words, std::uint32_t token) {
    const Token& t = text.tokens[token];
    if (!t.is(shape::word)) return Tense::unknown;
    const bool known = words.known(t);
    const ClassSet classes = known ? words.classes(text, token) : ClassSet{};
    const bool past = classes.has(WordClass::past_cue) || is_past_form(t, text.view(t));
    const bool future = classes.has(WordClass::future_cue) && !t.is(shape::capital);
    if (!past && !future)
        return is_future_infinitive(text, words, token) ? Tense::future : Tense::unknown;
    if (future && is_past_could(text, token)) return Tense::past;
    if (future && token > 0 && text.view(token - 1) == "did") return Tense::past;
    const std::string_view before = token > 0 ? text.view(token - 1) : std::string_view();
    if (before == "be") return be_cue(text, token - 1);
    if (text.view(token) == "be") return be_cue(text, token);
    if (before == "been") return Tense::past;  // "had been due"
    return future ? Tense::future : Tense::past;
}

/// "Security Council to debate the truce on Thursday": names, "to" and a verb open the sentence.
bool in_headline_plan(const Text& text, std::uint32_t token) {
    constexpr std::uint32_t longest_subject = 8;
    constexpr std::uint32_t longest_headline = 40;
    std::uint32_t first = token;
    while (first > 0 && !text.tokens[first].is(shape::sentence_start))
        if (token - --first > longest_headline) return false;
    for (std::uint32_t at = first; at < token && at < first + longest_subject; ++at) {
        const Token& one = text.tokens[at];
        if (text.view(at) == "to")
            return at > first && at + 1 < token && !text.tokens[at + 1].is(shape::capital) &&
                   text.tokens[at + 1].is(shape::word) && !one_of(text.view(at + 1), {"the", "a"});
        if (!one.is(shape::capital) && !one_of(text.view(at), {"of", "the", "and", "-", ",", "'s"}))
            return false;
    }
    return false;
}

/// "presented his peace plan", "welcomed the planned road during talks": what the object is, not
/// when the sentence's day is. `beside`: "at" or "during" stands between it and the day.
bool is_of_object(const Text& text, const TimeWords& words, std::uint32_t token, bool beside) {
    constexpr std::uint32_t most_adjectives = 3;
    const bool plan = one_of(text.view(token), {"plan", "plans"});
    if (!plan && !beside) return false;
    if (plan && token + 1 < text.tokens.size() && one_of(text.view(token + 1), {"to", "for", "of"}))
        return false;
    for (std::uint32_t i = token, n = 0; i > 0 && n <= (plan ? most_adjectives : 0); ++n) {
        if (text.tokens[i].is(shape::sentence_start)) return false;
        if (has(text, words, --i, WordClass::determiner) ||
            one_of(text.view(i), {"his", "her", "its", "their", "'s", "\xE2\x80\x99s"}))
            return true;
        if (!text.tokens[i].is(shape::word) && text.view(i) != "-") return false;
    }
    return false;
}

}  // namespace

std::optional<Period> Anchors::base() const {
    if (!narrative && published) return day_period(*published);
    if (mention.grain != Grain::none) return mention;
    if (published) return day_period(*published);
    return std::nullopt;
}

std::optional<int> Scene::value(Role role, std::initializer_list<WordClass> classes) const {
    if (!has(role)) return std::nullopt;
    for (const WordClass word_class : classes)
        if (const auto result = words.value(token(role), word_class)) return result;
    return std::nullopt;
}

Unit Scene::unit(Role role) const {
    return static_cast<Unit>(value(role, {WordClass::unit, WordClass::units}).value_or(0));
}

int Scene::direction() const {
    return value(Role::dir, {WordClass::direction, WordClass::last, WordClass::next,
                             WordClass::last_word, WordClass::next_word})
        .value_or(0);
}

int Scene::ordinal(Role role) const {
    if (!has(role)) return 0;
    if (const auto word = value(role, {WordClass::ordinal, WordClass::latter, WordClass::last_half,
                                       WordClass::quarter_code}))
        return *word;
    return std::max(0, leading_number(text.view(token(role))));
}

unsigned Scene::day() const {
    return static_cast<unsigned>(ordinal(Role::day));
}

int Scene::year() const {
    if (!has(Role::year)) return 0;
    const Token& t = token(Role::year);
    int result = 0;
    if (t.is(shape::digits) && t.end - t.begin == 2) {
        const int digits = leading_number(text.view(t));
        result = digits < 50 ? 2000 + digits : 1900 + digits;
    } else {
        result = parse_year(text, words, match.token(Role::year)).value;
    }
    return value(Role::era, {WordClass::era_after}).value_or(0) == 1 ? -result : result;
}

std::string Scene::modifier() const {
    if (const auto edge = value(Role::mod, {WordClass::edge, WordClass::edge_noun,
                                            WordClass::edge_more, WordClass::edge_part}))
        return std::string(edge_codes[static_cast<std::size_t>(*edge)]);
    if (has(Role::end)) return "END";
    if (has(Role::up)) return "EQUAL_OR_LESS";
    if (has(Role::bound))
        return text.view(match.token(Role::bound)) == "least" ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS";
    if (const auto about = value(Role::about, {WordClass::point_mod, WordClass::length_mod,
                                               WordClass::over, WordClass::comparative}))
        return std::string(about_codes[static_cast<std::size_t>(*about)]);
    return "";
}

std::string_view Scene::word_before(std::uint32_t back) const {
    if (match.first < back || text.tokens[match.first].is(shape::block_start)) return {};
    return text.view(match.first - back);
}

std::string_view Scene::word_after(std::uint32_t ahead) const {
    return match.last + ahead < text.tokens.size() ? text.view(match.last + ahead)
                                                   : std::string_view();
}

bool Scene::before_is(WordClass word_class) const {
    return match.first > 0 && words.classes(text, match.first - 1).has(word_class);
}

bool Scene::after_is(WordClass word_class) const {
    return match.last < text.tokens.size() && words.classes(text, match.last).has(word_class);
}

bool Scene::titled(Role role) const {
    const Token& t = token(role);
    return t.is(shape::capital) && !t.is(shape::sentence_start | shape::all_capitals);
}

/// The nearest cue on the left within the sentence decides, else the nearest on the right.
Tense Scene::tense() const {
    // "no later than June", "as early as Tuesday"
    if (one_of(word_before(1), {"than"}) && one_of(word_before(2), {"later", "sooner", "earlier"}))
        return Tense::future;
    if (one_of(word_before(1), {"as"}) && one_of(word_before(2), {"early", "soon"}))
        return Tense::future;
    bool beside = false;
    std::uint32_t i = match.first;
    for (std::uint32_t n = 0; n < tense_reach_left && i > 0; ++n) {
        if (text.tokens[i].is(shape::sentence_start)) break;
        --i;
        beside = beside || one_of(text.view(i), {"at", "during", "in"});
        if (const Tense found_cue = cue(text, words, i);
            found_cue != Tense::unknown &&
            (found_cue == Tense::past || !is_of_object(text, words, i, beside)))
            return found_cue;
    }
    // "From Tuesday to Thursday, the envoy of the United Nations, Rosa Ibarra, will"
    const bool opens = match.first < 2 || text.tokens[match.first].is(shape::sentence_start) ||
                       text.tokens[match.first - 1].is(shape::sentence_start);
    const std::uint32_t reach = opens ? tense_reach_left : tense_reach_right;
    i = match.end;
    for (std::uint32_t n = 0; n < reach && i < text.tokens.size(); ++n, ++i) {
        if (text.tokens[i].is(shape::sentence_start)) break;
        if (const Tense found_cue = cue(text, words, i); found_cue != Tense::unknown)
            return found_cue;
    }
    return in_headline_plan(text, match.first) ? Tense::future : Tense::unknown;
}

bool Scene::begins_line() const {
    constexpr std::uint32_t most_before = 4;
    std::uint32_t at = match.first;
    for (std::uint32_t steps = 0;; ++steps, --at) {
        if (at == 0 || text.tokens[at].is(shape::line_before | shape::block_start)) return true;
        if (steps == most_before) return false;
        const Token& before = text.tokens[at - 1];
        const bool number = before.end - before.begin <= 3 && !before.is(shape::mark) && at > 1 &&
                            one_of(text.view(at), {")", "."});
        const bool leads =
            words.known(before) && words.classes(text, at - 1).has(WordClass::date_preposition);
        if (!before.is(shape::mark) && !number && !leads) return false;
    }
}

bool Scene::heads_line() const {
    if (match.last >= text.tokens.size()) return true;
    return text.tokens[match.last].is(shape::line_before | shape::block_start) ||
           one_of(word_after(), {":", "-", "\xE2\x80\x93", "\xE2\x80\x94", "--"});
}

Period Scene::quarter() const {
    const bool near = match.first < anchors.quarter_at + report_reach;
    return near && !anchors.narrative ? anchors.quarter : Period{};
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<int> directed_year(const Scene& scene) {
    auto base = scene.anchors.base();
    if (scene.value(Role::dir, {WordClass::that, WordClass::same})) base = scene.anchors.mention;
    if (!base || base->grain == Grain::none || !base->year_known) return std::nullopt;
    return base->year + std::clamp(scene.direction(), -1, 1);
}

}  // namespace detente::time_rules
