// SPDX-License-Identifier: MIT
#include "engine/meetings/story/beside.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// So many sentences back all may have met.
constexpr std::uint32_t reach = 3;

constexpr auto words = std::to_array<std::string_view>({"bilateral", "Bilateral", "separate",
                                                        "separately", "bilaterally", "privately",
                                                        "one-on-one", "tete-a-tete", "aside"});

/// "on the sidelines", "on the margins of the talks": of no other event with a name.
bool stands_beside(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    if (scene.word(at) != f.sidelines && scene.word(at) != f.margins) return false;
    if (at + 1 >= scene.sentence.last || scene.word(at + 1) != f.of) return true;
    const std::uint32_t end = std::min(scene.sentence.last, at + 5);
    for (const Group& group : scene.groups)
        if (group.last > at + 1 && group.first < end && !group.place) return false;
    return true;
}

/// "a one-on-one meeting"
bool is_face_to_face(const Scene& scene, std::uint32_t at) {
    return at + 4 < scene.sentence.last && scene.word(at) == scene.k.function.one &&
           scene.word(at + 1) == scene.k.function.dash &&
           scene.word(at + 2) == scene.k.function.on && scene.word(at + 4) == scene.k.function.one;
}

/// "before the summit", "ahead of the opening of the session" from the token on.
bool stands_before(const Scene& scene, std::uint32_t at, const Finding& finding) {
    constexpr std::uint32_t near = 7;
    constexpr auto events = std::to_array<std::string_view>(
        {"plenary", "summit", "session", "meeting", "conference", "talks", "trilateral"});
    const FunctionWords& f = scene.k.function;
    const std::string_view word = scene.text.view(at);
    const bool leads = word == "before" || word == "Before" || word == "after" || word == "After" ||
                       (scene.word(at) == f.of && at > scene.sentence.first &&
                        (scene.text.view(at - 1) == "ahead" || scene.text.view(at - 1) == "Ahead"));
    const std::uint32_t end = std::min(at + near, scene.sentence.last);
    if (!leads || at + 1 >= end || !scene.is(at + 1, word_class::det)) return false;
    const std::uint32_t own = finding.form == Form::noun ? finding.np_first : finding.first;
    for (std::uint32_t i = at + 2; i < end; ++i) {
        if (scene.text.tokens[i].is(shape::mark) || (i >= own && i < finding.last)) return false;
        if (is_one_of(events, scene.text.view(i))) return true;
    }
    return false;
}

bool is_told_beside(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t before = 8, behind = 12;
    const std::uint32_t begin = scene.clause_begin(finding.first);
    const std::uint32_t from = std::max(begin, scene.sentence.back(finding.first, before));
    const std::uint32_t to = std::min(scene.sentence.last, finding.last + behind);
    for (std::uint32_t at = scene.sentence.first; at < to; ++at) {
        if (stands_beside(scene, at) || stands_before(scene, at, finding)) return true;
        if (at < from) continue;
        if (is_one_of(words, scene.text.view(at)) || is_face_to_face(scene, at)) return true;
    }
    return false;
}

bool covers(const Finding& all, const Finding& some) {
    return std::all_of(some.parties.begin(), some.parties.end(),
                       [&](ActorIndex one) { return all.parties.contains(one); });
}

}  // namespace

void tell_beside(const Scene& scene, const std::vector<Finding>& before, Finding& finding) {
    const bool pair = finding.parties.size == 2 && finding.antecedent < 0 && !finding.in_title &&
                      finding.kind == Kind::talks && finding.date_source <= DateSource::context;
    if (!pair || !is_told_beside(scene, finding)) return;
    for (auto it = before.rbegin(); it != before.rend(); ++it) {
        if (finding.sentence - it->sentence > reach) break;
        if (it->sentence == finding.sentence) continue;
        if (it->parties.size < 3 || it->in_title || it->kind == Kind::call || !covers(*it, finding))
            continue;
        finding.separate_talks = true;
        if (it->when && finding.status == it->status) {
            finding.when = it->when;
            finding.date_source = DateSource::context;
        }
        if (finding.place.empty()) finding.place = it->place;
        return;
    }
}

}  // namespace detente
