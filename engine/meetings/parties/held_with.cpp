// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/held_with.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

/// The "with" of "were also held with" behind the noun; the sentence's end where there is none.
std::uint32_t held_with(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 5;
    const std::uint32_t end = std::min(scene.sentence.last, finding.last + reach);
    if (finding.last >= end || !scene.is(finding.last, c::be)) return scene.sentence.last;
    for (std::uint32_t at = finding.last + 1; at + 1 < end; ++at)
        if (scene.text.view(at) == "held" && scene.word(at + 1) == scene.k.function.with)
            return at + 1;
    return scene.sentence.last;
}

/// Of whom the sentence before tells first: "He also met the premier".
const Mention* teller(const Scene& scene) {
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index - 1];
         i < scene.mentions.by_sentence[scene.index]; ++i) {
        const Mention& one = scene.mention(i);
        const bool person = one.kind == MentionKind::person || one.kind == MentionKind::pronoun;
        if (person && !one.possessive && one.actors.size == 1) return &one;
        if (one.kind != MentionKind::place) return nullptr;
    }
    return nullptr;
}

}  // namespace

void add_holder(const Scene& scene, Finding& finding) {
    if (finding.form != Form::noun || scene.index == 0) return;
    const std::uint32_t with = held_with(scene, finding);
    const auto guests = std::find_if(scene.groups.begin(), scene.groups.end(),
                                     [&](const Group& group) { return group.start == with; });
    if (guests == scene.groups.end()) return;
    const Mention* holder = teller(scene);
    if (holder == nullptr) return;
    const ActorIndex actor = *holder->actors.begin();
    for (std::uint32_t i = guests->first_mention; i < guests->last_mention; ++i)
        if (scene.mention(i).actors.size != 1 || scene.mention(i).actors.contains(actor)) return;
    finding.people.clear();
    if (holder->person != no_person) finding.people.push_back(holder->person);
    finding.parties = {};
    finding.parties.add(actor);
    for (std::uint32_t i = guests->first_mention; i < guests->last_mention; ++i)
        finding.separate.push_back(i);
}

}  // namespace detente
