// SPDX-License-Identifier: MIT
#include "tools/lexicon/collect.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "engine/lexicon/names.hpp"
#include "timelines/register/register.hpp"

namespace detente::tools {
namespace {

std::optional<Day> first_day(std::string_view edtf) {
    const auto parsed = parse_edtf(edtf);
    return parsed ? parsed->earliest() : std::nullopt;
}

std::optional<Day> last_day(std::string_view edtf) {
    const auto parsed = parse_edtf(edtf);
    return parsed ? parsed->latest() : std::nullopt;
}

/// Cities in which more than eight organisations sit.
std::set<std::string_view> seats() {
    std::map<std::string_view, int> bodies;
    for (const OrganisationRecord& body : organisations()) ++bodies[body.seat];
    std::set<std::string_view> result;
    for (const auto& [name, count] : bodies)
        if (!name.empty() && count > 8) result.insert(name);
    return result;
}

class Collector {
  public:
    explicit Collector(Collected& out) : out_(out), words_(out.vocabulary) {}

    void run() {
        out_.actors.emplace_back();
        add_states();
        add_organisations();
        add_loose_adjectives();
        add_parties();
        add_members();
        add_people();
        add_places();
    }

  private:
    ActorIndex add_actor(CollectedActor actor) {
        const auto index = static_cast<ActorIndex>(out_.actors.size());
        by_id_.emplace(actor.id, index);
        out_.actors.push_back(std::move(actor));
        return index;
    }

    ActorIndex find_actor(std::string_view id) const {
        const auto found = by_id_.find(id);
        return found == by_id_.end() ? no_actor : found->second;
    }

    void add_phrase(std::string_view phrase, LexiconEntry entry) {
        if (const auto& words = words_.of(phrase); !words.empty())
            add_meaning(out_.phrases.at(words), phrase, entry);
    }

    void add_list(std::string_view list, LexiconEntry entry) {
        for (const std::string_view item : list_items(list)) add_phrase(item, entry);
    }

    void add_states() {
        for (const StateRecord& state : states()) {
            const ActorIndex actor = add_actor({state.code,
                                                ActorKind::state,
                                                state.name,
                                                {},
                                                state.capital,
                                                family_name_first(state.code)});
            add_phrase(state.name, {Sense::state, false, actor, no_item});
            add_list(state.names, {Sense::state, false, actor, no_item});
            add_list(state.adjectives, {Sense::adjective, false, actor, no_item});
            add_list(state.demonyms, {Sense::demonym, false, actor, no_item});
            add_list(state.metonyms, {Sense::metonym, false, actor, no_item});
        }
    }

    void add_organisations() {
        for (const OrganisationRecord& body : organisations()) {
            const ActorIndex actor = add_actor({body.id,
                                                ActorKind::organisation,
                                                body.name,
                                                {},
                                                {},
                                                false,
                                                body.kind == "private"});
            add_phrase(body.id, {Sense::organisation, false, actor, no_item});
            add_phrase(body.name, {Sense::organisation, false, actor, no_item});
            add_list(body.names, {Sense::organisation, false, actor, no_item});
            add_list(body.metonyms, {Sense::description, false, actor, no_item});
        }
    }

    /// Of states, organisations and parties.
    void add_members() {
        for (const OrganisationRecord& body : organisations()) {
            auto& members = out_.actors[find_actor(body.id)].members;
            for (const std::string_view member : list_items(body.members))
                if (const ActorIndex index = find_actor(member)) members.push_back(index);
        }
    }

    /// "European leaders" are the Union's, "Arab foreign ministers" the League's; alone the words
    /// are no one.
    void add_loose_adjectives() {
        add_phrase("European", {Sense::adjective, false, find_actor("EU"), loose_adjective});
        add_phrase("Arab", {Sense::adjective, false, find_actor("LAS"), loose_adjective});
        add_phrase("West African",
                   {Sense::adjective, false, find_actor("ECOWAS"), loose_adjective});
        add_phrase("Southern African",
                   {Sense::adjective, false, find_actor("SADC"), loose_adjective});
        add_phrase("Southeast Asian",
                   {Sense::adjective, false, find_actor("ASEAN"), loose_adjective});
        add_phrase("South-East Asian",
                   {Sense::adjective, false, find_actor("ASEAN"), loose_adjective});
        add_phrase("Gulf Arab", {Sense::adjective, false, find_actor("GCC"), loose_adjective});
        add_phrase("Caribbean", {Sense::adjective, false, find_actor("CARICOM"), loose_adjective});
    }

    void add_parties() {
        for (const PartyRecord& party : parties()) {
            const ActorIndex actor =
                add_actor({party.id, ActorKind::party, party.name, {}, {}, false});
            if (const ActorIndex state = find_actor(party.state))
                out_.actors[actor].members.push_back(state);
            add_phrase(party.name, {Sense::party, false, actor, no_item});
            add_list(party.names, {Sense::party, false, actor, no_item});
            add_list(party.adjectives, {Sense::adjective, false, actor, no_item});
        }
    }

    void add_people() {
        std::map<std::string_view, std::uint32_t> by_id;
        std::map<std::uint32_t, std::set<std::string_view>> names;
        for (const PersonRecord& row : people()) {
            const auto fresh = static_cast<std::uint32_t>(out_.persons.size());
            const auto [found, is_new] = by_id.try_emplace(row.id, fresh);
            if (is_new) out_.persons.push_back({row.name, {}});
            auto& spellings = names[found->second];
            spellings.insert(row.name);
            for (const std::string_view other : list_items(row.names)) spellings.insert(other);
            out_.persons[found->second].offices.push_back({find_actor(row.of), row.office,
                                                           rank_of_office(row.office),
                                                           first_day(row.from), last_day(row.to)});
        }
        for (const auto& [person, spellings] : names)
            for (const std::string_view name : spellings) add_person_names(person, name);
    }

    void add_person_names(std::uint32_t person, std::string_view name) {
        const ActorIndex of = out_.persons[person].offices.front().of;
        const NamePhrases names = name_phrases(name, out_.actors[of].id);
        add_name_phrases(names, of, person, [this](std::string_view phrase, LexiconEntry entry) {
            add_phrase(phrase, entry);
        });
        const WordId first = out_.vocabulary.find(names.first);
        if (!names.first.empty() && first != unknown_word) out_.first_names.push_back(first);
    }

    void add_places() {
        const auto seats_of_bodies = seats();
        for (const PlaceRecord& place : places()) {
            const auto flags = list_items(place.flags);
            const auto has = [&](std::string_view flag) {
                return std::find(flags.begin(), flags.end(), flag) != flags.end();
            };
            const auto index = static_cast<std::uint32_t>(out_.places.size());
            const ActorIndex country = find_actor(place.country);
            const bool venue = has("venue");
            out_.places.push_back({place.name, country, place.city, has("capital"),
                                   has("ambiguous"), venue, seats_of_bodies.contains(place.name)});
            add_phrase(place.name, {Sense::place, false, country, index});
            for (std::string_view name : list_items(place.names)) {
                // "the Kremlin": the article must not hide the other senses of the word.
                if (venue && name.starts_with("the ")) name.remove_prefix(4);
                add_phrase(name, {Sense::place, false, country, index});
            }
        }
    }

    Collected& out_;
    PhraseWords words_;
    std::map<std::string_view, ActorIndex> by_id_;
};

}  // namespace

void collect_register(Collected& out) {
    Collector(out).run();
    std::sort(out.first_names.begin(), out.first_names.end());
    const auto end = std::unique(out.first_names.begin(), out.first_names.end());
    out.first_names.erase(end, out.first_names.end());
}

}  // namespace detente::tools
