// SPDX-License-Identifier: MIT
#include "engine/meetings/status/planned_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/past_verbs.hpp"
#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;

bool summons(const Scene& scene, const Finding& finding, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    return scene.word(at) == f.called && at + 1 == finding.np_first &&
           scene.is(finding.np_first, c::det) && scene.word(finding.np_first) != f.the;
}

bool leads_to_holding(const Scene& scene, const Finding& finding, std::uint32_t at) {
    if (finding.np_first < at + 3) return false;
    const std::uint32_t to = finding.np_first - 2;
    return scene.word(to) == scene.k.function.to &&
           scene.is(to + 1, c::hold | c::host | c::attend) &&
           !scene.any(at + 1, to, c::be | c::have | c::modal | c::relative | c::subordinate);
}

bool is_to_be_held(const Scene& scene, const Finding& finding, std::uint32_t at,
                   std::uint32_t end) {
    if (scene.word(at) != scene.k.function.to || at + 2 >= end || at > finding.last + 4)
        return false;
    if (scene.text.view(at + 1) == "take") return scene.text.view(at + 2) == "place";
    return scene.text.view(at + 1) == "be" && scene.is(at + 2, c::hold | c::host);
}

namespace {

/// "the first meeting of the Peru-Chad Ministers' Consultation Mechanism"
bool is_in_name_behind(const Scene& scene, const Finding& finding, const TriggerHit& hit) {
    constexpr std::uint32_t reach = 12;
    const FunctionWords& f = scene.k.function;
    if (hit.verb() || finding.form != Form::noun || hit.first <= finding.last ||
        hit.first > finding.last + reach || scene.word(finding.last) != f.of ||
        !scene.text.tokens[hit.first].is(shape::capital))
        return false;
    for (std::uint32_t at = finding.last + 1; at < hit.first; ++at) {
        const WordId word = scene.word(at);
        if (!scene.text.tokens[at].is(shape::capital) && word != f.dash && word != f.the &&
            word != f.possessive && word != f.apostrophe && word != f.and_)
            return false;
    }
    return true;
}

}  // namespace

bool is_planned_object(const Scene& scene, const Finding& finding, std::uint32_t at) {
    constexpr std::uint32_t most_adjectives = 3;
    const FunctionWords& f = scene.k.function;
    if (finding.np_first < scene.sentence.first + 3 || at + 1 >= finding.np_first) return false;
    const WordId prep = scene.word(finding.np_first - 1);
    if (prep != f.at && prep != f.in && prep != f.during) return false;
    const bool plan = scene.text.view(at) == "plan" || scene.text.view(at) == "plans";
    const WordId next = scene.word(at + 1);
    if (plan ? next == f.to || next == f.for_ || next == f.of
             : !scene.text.tokens[at + 1].is(shape::word) || scene.is(at + 1, c::prep))
        return false;
    const std::uint32_t least = scene.sentence.back(at, plan ? most_adjectives + 1 : 1);
    for (std::uint32_t i = at; i-- > least;) {
        if (scene.is(i, c::det | c::possessive) || scene.word(i) == f.possessive) return true;
        if (!scene.text.tokens[i].is(shape::word) && scene.word(i) != f.dash) return false;
    }
    return false;
}

bool only_object_planned(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 10;
    if (finding.form != Form::noun || finding.status != Status::planned) return false;
    const std::uint32_t least =
        back_from(finding.np_first, reach, scene.clause_begin(finding.np_first));
    bool object = false;
    for (std::uint32_t at = finding.np_first; at-- > least;) {
        if (scene.is(at, c::future | c::would | c::modal)) return false;
        if (!scene.is(at, c::planned) || scene.time_at(at)) continue;
        if (!is_planned_object(scene, finding, at)) return false;
        object = true;
    }
    return object;
}

bool is_its_talks(const Scene& scene, const Finding& finding, const TriggerHit& hit) {
    constexpr std::uint32_t reach = 4;  // "of high-level border talks"
    if (is_in_name_behind(scene, finding, hit)) return true;
    if (hit.verb() || hit.first < finding.last + 1 || hit.first > finding.last + reach)
        return false;
    if (finding.form != Form::noun || scene.word(finding.last) != scene.k.function.of) return false;
    for (std::uint32_t at = finding.last + 1; at < hit.first; ++at)
        if (!scene.text.tokens[at].is(shape::word) || scene.is(at, c::det | c::prep)) return false;
    return true;
}

bool is_on_agenda(const Scene& scene, const Finding& finding) {
    constexpr auto plans = std::to_array<std::string_view>(
        {"agenda", "schedule", "programme", "program", "calendar", "itinerary", "cards"});
    constexpr std::uint32_t reach = 40;
    const std::uint32_t end = std::min(scene.clause_end(finding.last), finding.last + reach);
    for (std::uint32_t at = finding.last; at + 3 < end; ++at) {
        const WordClass is = scene.classes(at);
        if ((is & (c::relative | c::speech)) != 0) return false;
        for (const TriggerHit& hit : scene.triggers)
            if (hit.first == at && !is_its_talks(scene, finding, hit)) return false;
        if ((is & c::be) == 0) continue;
        const std::string_view verb = scene.text.view(at);
        if (verb != "is" && verb != "are") continue;
        const std::uint32_t on = scene.text.view(at + 1) == "also" ? at + 2 : at + 1;
        return on + 2 < end && (scene.text.view(on) == "on" || scene.text.view(on) == "in") &&
               scene.is(on + 1, c::det | c::possessive) &&
               is_one_of(plans, scene.text.view(on + 2));
    }
    return false;
}

bool is_going_to(const Scene& scene, std::uint32_t at) {
    constexpr auto plans = std::to_array<std::string_view>(
        {"preparations", "preparation", "preparing", "prepares", "prepared"});
    if (at == scene.sentence.first || at + 2 >= scene.sentence.last) return false;
    if (scene.word(at + 1) != scene.k.function.to) return false;
    const bool going = scene.text.view(at) == "going";
    if (!going && !is_one_of(plans, scene.text.view(at))) return false;
    return (!going || scene.is_be(at - 1)) &&
           scene.is(at + 2, c::hold | c::host | c::attend | c::be);
}

bool is_when_to_come(const Scene& scene, const Finding& finding) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"takes", "take", "begins", "begin", "opens", "open", "starts", "start", "convenes",
         "convene", "resumes", "resume", "meets", "meet"});
    constexpr std::uint32_t reach = 5;
    const std::uint32_t least = scene.sentence.back(finding.np_first, reach);
    if (!scene.has_word(least, finding.np_first, scene.k.function.when)) return false;
    const std::uint32_t end = std::min(scene.sentence.last, finding.last + reach);
    for (std::uint32_t at = finding.last; at < end; ++at)
        if (is_one_of(verbs, scene.text.view(at))) return true;
    return false;
}

namespace {

/// The first verb of the clause behind the finding, or of the sentence before it: whether it is of
/// the future.
bool verb_is_ahead(const Scene& scene, std::uint32_t from, std::uint32_t to) {
    for (std::uint32_t at = from; at < to; ++at) {
        if (scene.word(at) == scene.k.function.as) continue;  // "as well as trade"
        if (scene.is(at, c::future)) return at + 1 < to && !scene.is(at + 1, c::negation | c::have);
        if (scene.is(at, c::be | c::have | c::modal | c::speech | c::relative | c::subordinate) ||
            is_past_verb(scene.text.view(at)))
            return false;
    }
    return false;
}

}  // namespace

bool is_told_ahead(const Scene& scene, const Finding& finding) {
    constexpr auto frames =
        std::to_array<std::string_view>({"During", "during", "At", "at", "In", "in"});
    constexpr auto definite = std::to_array<std::string_view>({"the", "this", "their", "these"});
    constexpr std::uint32_t reach = 40;
    const std::uint32_t first = scene.sentence.first;
    if (finding.form != Form::noun || finding.np_first <= first) return false;
    if (!is_one_of(frames, scene.text.view(finding.np_first - 1)) ||
        !is_one_of(definite, scene.text.view(finding.np_first)))
        return false;
    if (finding.np_first == first + 1)
        return verb_is_ahead(scene, finding.last,
                             std::min(scene.sentence.last, finding.last + reach));
    // "The guests will go over the price of timber at this meeting", and nothing of its own behind
    const std::uint32_t begin = scene.clause_begin(finding.np_first);
    const std::uint32_t behind = finding.last;
    const bool ends = behind >= scene.sentence.last || scene.text.tokens[behind].is(shape::mark);
    if (!ends || finding.np_first - begin > reach) return false;
    return verb_is_ahead(scene, begin, finding.np_first);
}

}  // namespace detente
