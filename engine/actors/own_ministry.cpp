// SPDX-License-Identifier: MIT
#include "engine/actors/own_ministry.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// The token behind "the Norwegian foreign ministry", "Norway's Ministry of Foreign Affairs", "the
/// government of Norway", or 0 where the mention is of no such house. Its minister is none: he may
/// speak of a guest.
std::uint32_t behind_ministry(const Text& text, const Knowledge& knowledge, const Mention& mention,
                              const Sentence& sentence) {
    constexpr auto houses = std::to_array<std::string_view>(
        {"ministry", "Ministry", "government", "Government", "presidency", "Presidency"});
    constexpr std::uint32_t reach = 4;
    if (mention.actors.size != 1 || mention.kind == MentionKind::place) return 0;
    for (std::uint32_t at = mention.first; at < mention.last; ++at)
        if (is_one_of(houses, text.view(at))) return mention.last;
    const std::uint32_t end = std::min(sentence.last, mention.last + reach);
    for (std::uint32_t at = mention.last; at < end; ++at) {
        if (is_one_of(houses, text.view(at))) return at + 1;
        const bool inner =
            text.tokens[at].word == knowledge.function.possessive ||
            knowledge.words.is(text.tokens[at].word, word_class::portfolio | word_class::title_mod);
        if (!inner) return 0;
    }
    return 0;
}

/// An office that a state has one of, and that the text gives to nobody.
bool is_nobodys(const Mentions& mentions, const Mention& mention) {
    const bool named = mention.kind == MentionKind::person && mention.person != no_person;
    if (!named || !mention.titled || mention.former || mention.counterpart) return false;
    const DocumentPerson& person = mentions.people[mention.person];
    return mention.actors.empty() && person.actor == no_actor && !person.former &&
           (person.rank == Rank::minister || person.rank == Rank::official);
}

}  // namespace

bool speaks_for_state(const Text& text, const Knowledge& knowledge, const Mention& mention,
                      const Sentence& sentence) {
    const std::uint32_t behind = behind_ministry(text, knowledge, mention, sentence);
    return behind > 0 && behind < sentence.last &&
           knowledge.words.is(text.tokens[behind].word, word_class::speech);
}

void settle_own_ministry(const Text& text, const Knowledge& knowledge, Mentions& out) {
    const auto nobodys = [&](const Mention& mention) { return is_nobodys(out, mention); };
    std::vector<std::uint16_t> settled;
    for (std::size_t s = 0; s < text.sentences.size(); ++s) {
        const auto first = out.all.begin() + out.by_sentence[s];
        const auto last = out.all.begin() + out.by_sentence[s + 1];
        if (std::none_of(first, last, nobodys)) continue;
        const Sentence& sentence = text.sentences[s];
        ActorIndex owner = no_actor;
        for (auto mention = first; mention != last; ++mention) {
            if (speaks_for_state(text, knowledge, *mention, sentence)) {
                owner = *mention->actors.begin();
            } else if (owner != no_actor && nobodys(*mention)) {
                out.people[mention->person].actor = owner;
                settled.push_back(mention->person);
            }
        }
    }
    if (settled.empty()) return;
    for (Mention& mention : out.all)
        if (mention.kind == MentionKind::person && mention.actors.empty() && !mention.former &&
            std::find(settled.begin(), settled.end(), mention.person) != settled.end())
            mention.actors.add(out.people[mention.person].actor);
}

}  // namespace detente
