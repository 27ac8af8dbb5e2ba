// SPDX-License-Identifier: MIT
#include "engine/meetings/story/mere_trip.hpp"

#include <algorithm>

#include "engine/meetings/status/topic.hpp"

namespace detente {
namespace {

/// "will travel to Chad and Mali to discuss trade": with those who live there.
bool is_purpose(const Scene& scene, const TriggerHit& hit) {
    const FunctionWords& f = scene.k.function;
    if (hit.trigger->id != "discuss" || scene.word(hit.first - 1) != f.to) return false;
    return !scene.has_word(hit.last, scene.clause_end(hit.last), f.with);
}

bool tells_encounter(Frame frame) {
    return frame != Frame::travel && frame != Frame::send && frame != Frame::invite &&
           frame != Frame::visit && frame != Frame::address && frame != Frame::agree &&
           frame != Frame::phone && frame != Frame::call_on;
}

}  // namespace

bool tells_purpose(const Scene& scene, const Finding& finding) {
    return std::any_of(scene.triggers.begin(), scene.triggers.end(), [&](const TriggerHit& hit) {
        return hit.first > finding.last && tells_encounter(hit.trigger->frame) &&
               !is_purpose(scene, hit) && !is_to_be_revived(scene, hit.first);
    });
}

bool leads_to_gathering(const Scene& scene, const Finding& trip) {
    const auto gathers = [&](const TriggerHit& hit) {
        if (hit.first <= trip.last || !of_body(hit.trigger->kind)) return false;
        for (std::uint32_t at = trip.last; at < hit.first; ++at)
            if (scene.text.view(at) == "way") return false;
        return true;
    };
    return scene.has_word(trip.last, scene.sentence.last, scene.k.function.where) ||
           std::any_of(scene.triggers.begin(), scene.triggers.end(), gathers);
}

}  // namespace detente
