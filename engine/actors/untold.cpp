// SPDX-License-Identifier: MIT
#include "engine/actors/untold.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "engine/actors/dateline.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

constexpr std::uint32_t opening = 12;  // sentences

bool is_nobodys(const DocumentPerson& person) {
    const bool office = person.title != unknown_word &&
                        (person.rank == Rank::minister || person.rank == Rank::official);
    return office && person.actor == no_actor && !person.former;
}

/// The state or body that begins at the token; no_actor where none does.
ActorIndex actor_at(const Text& text, const Knowledge& knowledge, std::uint32_t at,
                    std::uint32_t last) {
    for (const LexiconEntry& entry : knowledge.lexicon.longest(text, at, last).entries)
        if (entry.sense == Sense::state || entry.sense == Sense::organisation ||
            entry.sense == Sense::adjective || entry.sense == Sense::metonym)
            return entry.actor;
    return no_actor;
}

/// "the Ambassador of Peru to Chad": Chad, where the text is told.
ActorIndex accredited_to(const Text& text, const Knowledge& knowledge, const Mention& mention) {
    constexpr auto heads = std::to_array<std::string_view>(
        {"ambassador", "Ambassador", "Commissioner", "Nuncio", "Chargé"});
    if (!mention.titled || mention.actors.size != 1) return no_actor;
    bool envoy = false;
    const std::uint32_t end =
        std::min(mention.last + 3, static_cast<std::uint32_t>(text.tokens.size()));
    for (std::uint32_t at = mention.first; at + 1 < end; ++at) {
        envoy = envoy || is_one_of(heads, text.view(at));
        if (!envoy || text.tokens[at].word != knowledge.function.to) continue;
        std::uint32_t name = at + 1;
        if (text.tokens[name].word == knowledge.function.the) ++name;
        const ActorIndex host =
            actor_at(text, knowledge, name,
                     std::min(name + 6, static_cast<std::uint32_t>(text.tokens.size())));
        const bool state = host != no_actor && knowledge.lexicon.is(host, ActorKind::state);
        return state && !mention.actors.contains(host) ? host : no_actor;
    }
    return no_actor;
}

/// The one state to which all ambassadors of the opening are sent; no_actor where there is none.
ActorIndex told_in(const Text& text, const Knowledge& knowledge, const Mentions& out) {
    ActorList states;
    for (const Mention& mention : out.all) {
        if (text.depth(text.sentence_of(mention.first)) > opening) break;
        states.add(accredited_to(text, knowledge, mention));
    }
    return states.size == 1 ? *states.begin() : no_actor;
}

/// "Assistant Secretary of State John Hale": an office that, with no state beside it, the United
/// States alone have. Britain's are "for" something.
bool is_american(const Text& text, const Knowledge& knowledge, const Mention& mention) {
    for (std::uint32_t at = mention.first; at + 1 < mention.last; ++at) {
        if (text.view(at) != "Secretary") continue;
        const bool of_state = text.view(at + 1) == "of" && at + 3 < mention.last &&
                              text.view(at + 2) == "State" &&
                              text.tokens[at + 3].word != knowledge.function.for_;
        return of_state || (at > mention.first && text.view(at - 1) == "Assistant");
    }
    return false;
}

/// "High Representative/Vice-President", "Federal Foreign Minister": so many words in a row.
bool has_words(const Text& text, const Mention& mention,
               std::initializer_list<std::string_view> words) {
    for (std::uint32_t at = mention.first; at + words.size() <= mention.last; ++at) {
        std::uint32_t next = at;
        if (std::all_of(words.begin(), words.end(),
                        [&](std::string_view word) { return text.view(next++) == word; }))
            return true;
    }
    return false;
}

/// The one actor that has such an office.
std::string_view only_holder(const Text& text, const Knowledge& knowledge, const Mention& mention) {
    if (is_american(text, knowledge, mention)) return "USA";
    if (has_words(text, mention, {"Representative", "/", "Vice"})) return "EU";
    if (has_words(text, mention, {"Federal", "Foreign", "Minister"})) return "DEU";
    return {};
}

/// The state in whose capital the news was written, where no international body sits there.
ActorIndex home_of_dateline(const Text& text, const Knowledge& knowledge, const Mentions& out) {
    const Mention* written = dateline(text, out);
    if (written == nullptr) return no_actor;
    const LexiconPlace& place = knowledge.lexicon.places()[written->place];
    return place.capital && !place.seat ? place.country : no_actor;
}

/// "N'DJAMENA, July 22 - President Mora received": of nobody else's country than where it was
/// written.
void settle_by_dateline(const Text& text, const Knowledge& knowledge, Mentions& out) {
    constexpr auto titles = std::to_array<std::string_view>(
        {"president", "minister", "premier", "chancellor", "king", "queen", "emir"});
    const ActorIndex home = home_of_dateline(text, knowledge, out);
    if (home == no_actor) return;
    for (Mention& mention : out.all) {
        if (mention.person == no_person || !mention.actors.empty() || mention.former) continue;
        DocumentPerson& person = out.people[mention.person];
        const bool unknown = person.known == no_item && person.title != unknown_word &&
                             !person.former && (person.actor == no_actor || person.actor == home);
        if (!unknown || person.rank < Rank::minister || mention.counterpart) continue;
        if (text.depth(text.sentence_of(mention.first)) > opening) continue;
        if (!is_one_of(titles, knowledge.vocabulary.word(person.title))) continue;
        const bool of = mention.last < text.tokens.size() &&
                        text.tokens[mention.last].word == knowledge.function.of;
        if (of) continue;
        person.actor = home;
        mention.actors.add(home);
    }
}

}  // namespace

void settle_only_holders(const Text& text, const Knowledge& knowledge, ActorIndex home,
                         Mentions& out) {
    for (Mention& mention : out.all) {
        if (mention.person == no_person || mention.former) continue;
        DocumentPerson& person = out.people[mention.person];
        const bool nobodys = home == no_actor && mention.actors.empty() && is_nobodys(person);
        // "Assistant Secretary Park": not Korea's president, whose family name he has.
        const bool mistaken = person.known != no_item && person.name.find(' ') == person.name.npos;
        if (!nobodys && !mistaken) continue;
        const std::string_view holder = only_holder(text, knowledge, mention);
        if (holder.empty()) continue;
        const ActorIndex actor = home != no_actor ? home : knowledge.lexicon.find_actor(holder);
        if (mistaken && person.actor == actor) continue;
        person.known = no_item;
        person.actor = actor;
        mention.actors = {};
        mention.actors.add(actor);
    }
}

void settle_untold(const Text& text, const Knowledge& knowledge, Mentions& out) {
    settle_by_dateline(text, knowledge, out);
    if (std::none_of(out.people.begin(), out.people.end(), is_nobodys)) return;
    const ActorIndex owner = told_in(text, knowledge, out);
    if (owner == no_actor) return;
    std::vector<bool> settled(out.people.size());
    for (std::size_t i = 0; i < out.people.size(); ++i) settled[i] = is_nobodys(out.people[i]);
    for (const Mention& mention : out.all)  // "the Crown Prince of Abu Dhabi": somebody else's
        if (mention.person != no_person && mention.last < text.tokens.size() &&
            text.tokens[mention.last].word == knowledge.function.of)
            settled[mention.person] = false;
    for (std::size_t i = 0; i < out.people.size(); ++i)
        if (settled[i]) out.people[i].actor = owner;
    for (Mention& mention : out.all)
        if (mention.person != no_person && settled[mention.person] && mention.actors.empty() &&
            !mention.former && !mention.counterpart)
            mention.actors.add(owner);
}

}  // namespace detente
