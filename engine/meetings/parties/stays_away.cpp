// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/stays_away.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace detente {
namespace {

namespace c = word_class;

/// "skip", "boycotted", "barred from"
bool tells_absence(std::string_view verb) {
    constexpr auto stems = std::to_array<std::string_view>(
        {"skip", "boycott", "snub", "barred", "excluded", "uninvited", "disinvited"});
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return verb.starts_with(stem); });
}

/// The verb before the noun phrase that says that somebody stays away; the sentence's end where it
/// does not.
std::uint32_t absence(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t least = scene.sentence.back(finding.np_first, reach);
    for (std::uint32_t at = finding.np_first; at-- > least;)
        if (scene.is(at, c::attend) || tells_absence(scene.text.view(at))) return at;
    return scene.sentence.last;
}

}  // namespace

void hold_without_absent(const Scene& scene, Finding& finding) {
    if (!finding.denied || finding.form != Form::noun || !of_body(finding.kind)) return;
    ActorList bodies;
    for (const ActorIndex actor : finding.parties)
        if (scene.k.lexicon.is(actor, ActorKind::organisation)) bodies.add(actor);
    const std::uint32_t verb = absence(scene, finding);
    if (bodies.empty() || verb == scene.sentence.last) return;
    constexpr std::uint32_t reach = 6;
    const std::uint32_t least = scene.sentence.back(verb, reach);
    finding.parties = bodies;
    finding.people.clear();
    finding.hosts = {};
    finding.body = true;
    finding.denied = false;
    const bool to_come = scene.any(least, verb, c::future | c::would | c::planned);
    finding.status = to_come ? Status::planned : Status::held;
    finding.told_status = to_come;
}

}  // namespace detente
