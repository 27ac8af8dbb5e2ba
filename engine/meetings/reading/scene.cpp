// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/scene.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/find_triggers.hpp"
#include "engine/meetings/reading/groups.hpp"
#include "engine/meetings/reading/member_lists.hpp"
#include "engine/meetings/reading/past_verbs.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// The time expressions of the sentence; sentences come in the order of the text.
void find_times(Scene& scene) {
    while (scene.last_time < scene.times.size() &&
           scene.times[scene.last_time].first < scene.sentence.first)
        ++scene.last_time;
    scene.first_time = scene.last_time;
    while (scene.last_time < scene.times.size() &&
           scene.times[scene.last_time].first < scene.sentence.last)
        ++scene.last_time;
}

bool boundary(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    const WordId word = scene.word(at);
    if (word == f.semicolon || word == f.colon) return true;
    if (word == f.while_ || word == f.but || word == f.when || word == f.where) return true;
    return word == f.as && scene.as_clause(at);
}

}  // namespace

bool Scene::as_clause(std::uint32_t as) const {
    if (as > sentence.first && word(as - 1) == k.function.well) return false;
    std::uint32_t first = as + 1;
    if (first < sentence.last && is(first, c::det)) ++first;
    const auto begin = mentions.all.begin();
    const auto end = begin + mentions.by_sentence[index + 1];
    const auto who =
        std::lower_bound(begin + mentions.by_sentence[index], end, first,
                         [](const Mention& one, std::uint32_t token) { return one.first < token; });
    if (who == end || who->first > first || who->actors.empty() || who->possessive) return false;
    if (who->last >= sentence.last || time_at(who->last)) return false;
    const Token& next = text.tokens[who->last];
    const bool verb = next.is(shape::word) && !next.is(shape::capital) &&
                      (classes(who->last) & (c::prep | c::det | c::relative)) == 0;
    return verb && next.word != k.function.and_;
}

bool Scene::is_be(std::uint32_t at) const {
    if (word(at) != k.function.possessive) return is(at, c::be);
    return at > sentence.first && is(at - 1, c::he | c::they | c::relative);
}

bool Scene::behind_be(std::uint32_t at) const {
    if (at <= sentence.first) return false;
    if (is_be(at - 1)) return true;
    const std::string_view adverb = text.view(at - 1);
    const bool passes =
        adverb.ends_with("ly") || adverb == "now" || adverb == "also" || adverb == "still";
    return passes && at > sentence.first + 1 && is_be(at - 2);
}

bool Scene::any(std::uint32_t from, std::uint32_t to, WordClass mask) const {
    for (std::uint32_t i = from; i < to; ++i)
        if (is(i, mask)) return true;
    return false;
}

bool Scene::tells_past(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t at = from; at < to; ++at)
        if (is_past_verb(text.view(at))) return true;
    return false;
}

std::uint32_t Scene::invited_to(std::uint32_t at) const {
    constexpr std::uint32_t reach = 24;
    constexpr auto verbs = std::to_array<std::string_view>({"invited", "invites", "inviting"});
    constexpr auto asking = std::to_array<std::string_view>({"asked", "asks", "asking"});
    if (at <= sentence.first + 2) return at;
    const bool asks = word(at - 1) == k.function.for_;  // "asked Chad for talks"
    if (!asks && word(at - 1) != k.function.to) return at;
    for (std::uint32_t verb = at - 1; verb-- > back_from(at, reach, clause_begin(at));) {
        if (asks ? is_one_of(asking, text.view(verb)) : is_one_of(verbs, text.view(verb)))
            return verb > sentence.first && is(verb - 1, word_class::be) ? at : verb;
        if (is(verb, word_class::modal | word_class::relative)) return at;
        for (const TriggerHit& hit : triggers)
            if (hit.first == verb) return at;
    }
    return at;
}

bool Scene::has_word(std::uint32_t from, std::uint32_t to, WordId wanted) const {
    for (std::uint32_t i = from; i < to; ++i)
        if (word(i) == wanted) return true;
    return false;
}

std::uint32_t Scene::clause_begin(std::uint32_t at) const {
    while (at > sentence.first && !boundary(*this, at - 1)) --at;
    return at;
}

void Scene::find_clause_end(std::uint32_t at) const {
    clause_first = at;
    while (at < sentence.last && !boundary(*this, at)) ++at;
    clause_last = at;
}

bool Scene::time_at(std::uint32_t at) const {
    for (std::uint32_t i = first_time; i < last_time; ++i)
        if (times[i].first <= at && at < times[i].last) return true;
    return false;
}

bool Scene::behind_since(const Timex& time) const {
    if (time.first == sentence.first) return false;
    std::uint32_t at = time.first - 1;
    while (at > sentence.first && (text.tokens[at].is(shape::capital) ||
                                   word(at) == k.function.in || word(at) == k.function.comma))
        --at;
    return word(at) == k.function.since;
}

bool Scene::tells_phone(std::uint32_t first, std::uint32_t last) const {
    return any(clause_begin(first), std::min(clause_end(last), last + 25), word_class::phone);
}

void set_scene(Scene& scene, const TriggerTable& triggers) {
    find_times(scene);
    find_triggers(scene, triggers);
    if (scene.triggers.empty()) return;
    find_groups(scene);
    explain_members(scene);
}

}  // namespace detente
