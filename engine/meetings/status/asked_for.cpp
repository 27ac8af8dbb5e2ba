// SPDX-License-Identifier: MIT
#include "engine/meetings/status/asked_for.hpp"

namespace detente {

bool is_asked_for(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 6;
    if (finding.form != Form::noun) return false;
    if (scene.invited_to(finding.np_first) != finding.np_first) return true;
    const FunctionWords& f = scene.k.function;
    bool over_for = false;
    for (std::uint32_t at = finding.np_first, n = 0; at > scene.sentence.first && n < reach; ++n) {
        --at;
        if (scene.word(at) == f.that) return false;  // "voiced hope that the talks"
        // "called Monday's talks frank"
        if (scene.word(at) == f.called || scene.word(at) == f.calls) return over_for;
        if (scene.is(at, word_class::proposed)) return true;
        over_for = over_for || scene.word(at) == f.for_;
        const bool between = scene.time_at(at) || scene.word(at) == f.on ||
                             scene.word(at) == f.for_ || scene.is(at, word_class::det);
        if (!between) return false;
    }
    return false;
}

}  // namespace detente
