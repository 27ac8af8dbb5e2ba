// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/regional.hpp"

#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// The world's bodies are no region's.
bool is_of_world(const LexiconActor& actor) {
    constexpr auto bodies = std::to_array<std::string_view>(
        {"UN", "IMF", "world-bank", "WTO", "WHO", "IAEA", "ICC", "ICJ", "ICRC", "UNHCR", "UNICEF",
         "G7", "G8", "G20", "NATO", "OECD", "BRICS"});
    return is_one_of(bodies, actor.id);
}

}  // namespace

bool is_regional(const Text& text, const Finding& finding) {
    for (std::uint32_t at = finding.np_first; at < finding.first; ++at)
        if (text.view(at) == "regional") return true;
    return false;
}

void take_regional_body(const StoryInput& input, Finding& finding) {
    const Lexicon& lexicon = input.knowledge.lexicon;
    if (finding.form != Form::noun || !of_body(finding.kind) || !is_regional(input.text, finding))
        return;
    if (lexicon.any(finding.parties, ActorKind::organisation)) return;
    ActorIndex body = no_actor;
    for (const Mention& mention : input.mentions.all) {
        if (mention.kind == MentionKind::place || mention.actors.size != 1) continue;
        const ActorIndex actor = *mention.actors.begin();
        if (!lexicon.is(actor, ActorKind::organisation) || is_of_world(lexicon.actors()[actor]))
            continue;
        if (body != no_actor && body != actor) return;
        body = actor;
    }
    if (body == no_actor) return;
    finding.parties.add(body);
    finding.body = true;
}

}  // namespace detente
