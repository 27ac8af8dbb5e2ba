// SPDX-License-Identifier: MIT
// Words for the present, the past and the future as such.
#include "engine/time/actions.hpp"

namespace detente::time_rules {
namespace actions {

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
