// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/sequence.hpp"

#include <algorithm>
#include <string_view>

namespace detente {
namespace {

/// "followed", "follows", "preceded", "came after", "comes ahead of": the token behind, else `at`.
std::uint32_t behind_verb(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    const std::string_view verb = scene.text.view(at);
    if (verb == "followed" || verb == "follows" || verb == "preceded" || verb == "precedes") {
        const bool by = at + 1 < scene.sentence.last && scene.word(at + 1) == f.by;
        return by ? at + 2 : at + 1;
    }
    if (verb != "came" && verb != "comes" && verb != "come") return at;
    const std::uint32_t end = std::min(scene.sentence.last, at + 6);
    for (std::uint32_t i = at + 1; i < end; ++i) {
        if (scene.word(i) == f.after || scene.word(i) == f.before || scene.word(i) == f.ahead)
            return i + 1;
        if (!scene.time_at(i) && !scene.is(i, word_class::det) && scene.text.view(i) != "just" &&
            scene.text.view(i) != "shortly")
            break;
    }
    return at;
}

}  // namespace

std::uint32_t other_event_begin(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 10, near = 6;
    if (finding.form != Form::noun) return scene.sentence.last;
    const std::uint32_t end = std::min(scene.sentence.last, finding.last + reach);
    for (std::uint32_t at = finding.last; at < end; ++at) {
        const std::uint32_t behind = behind_verb(scene, at);
        if (behind == at) {
            if (scene.is(at, word_class::speech | word_class::relative)) break;
            continue;
        }
        // "The talks followed his victory in May": no other meeting.
        const bool event =
            std::any_of(scene.triggers.begin(), scene.triggers.end(), [&](const TriggerHit& hit) {
                return hit.form == Form::noun && hit.first >= behind && hit.first <= behind + near;
            });
        return event ? behind : scene.sentence.last;
    }
    return scene.sentence.last;
}

}  // namespace detente
