// SPDX-License-Identifier: MIT
#include "engine/lexicon/lexicon.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "engine/lexicon/embedded.hpp"
#include "timelines/register/register.hpp"

namespace detente {
namespace {

std::optional<Day> first_day(std::string_view edtf) {
    const auto parsed = parse_edtf(edtf);
    return parsed ? parsed->earliest() : std::nullopt;
}

std::optional<Day> last_day(std::string_view edtf) {
    const auto parsed = parse_edtf(edtf);
    return parsed ? parsed->latest() : std::nullopt;
}

/// Days between the day and the office's window; 0 inside.
long distance(const LexiconOffice& office, Day day) {
    if (office.from && day < *office.from) return (*office.from - day).count();
    if (office.to && day > *office.to) return (day - *office.to).count();
    return 0;
}

/// From the words of an office as the register writes them.
Rank rank_of_office(std::string_view title) {
    constexpr auto leaders = std::to_array<std::string_view>(
        {"president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "amir",
         "sultan", "supreme leader", "leader", "crown prince", "pope", "head of state",
         "general secretary", "paramount leader", "chairman", "taoiseach", "emperor"});
    for (const std::string_view leader : leaders)
        if (title == leader) return Rank::leader;
    const bool minister = title.find("minister") != title.npos ||
                          title.find("secretary of") != title.npos || title == "vice president" ||
                          title.find("chancellor of") != title.npos;
    return minister ? Rank::minister : Rank::official;
}

bool is_acronym(std::string_view phrase) {
    return phrase.size() <= 5 &&
           std::all_of(phrase.begin(), phrase.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Only letters and blanks: words that the tokeniser would find too.
bool is_plain(std::string_view phrase) {
    return std::all_of(phrase.begin(), phrase.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
    });
}

bool is_seat(std::string_view city) {
    static const std::set<std::string_view> seats = [] {
        std::map<std::string_view, int> bodies;
        for (const OrganisationRecord& body : organisations()) ++bodies[body.seat];
        std::set<std::string_view> result;
        for (const auto& [name, count] : bodies)
            if (!name.empty() && count > 8) result.insert(name);
        return result;
    }();
    return seats.count(city) != 0;
}

/// States whose people write the family name first.
bool family_name_first(std::string_view state) {
    constexpr std::string_view states = "CHN TWN KOR PRK HKG SGP VNM MMR KHM";
    return state.size() == 3 && states.find(state) != std::string_view::npos;
}

}  // namespace

const LexiconOffice* LexiconPerson::office_on(Day day) const {
    const LexiconOffice* best = nullptr;
    for (const LexiconOffice& office : offices)
        if (best == nullptr || distance(office, day) < distance(*best, day)) best = &office;
    return best;
}

Lexicon::Lexicon(Vocabulary& vocabulary, const std::vector<Actor>& own)
    : vocabulary_(vocabulary), actors_(1), nodes_(1), edges_(1U << 17U) {
    nodes_.reserve(1U << 16U);
    pending_.reserve(1U << 15U);
    starts_.resize(1U << 15U);
    add_states();
    add_organisations();
    add_loose_adjectives();
    add_parties();
    add_people();
    add_places();
    add_own(own);
    seal();
}

ActorIndex Lexicon::find_actor(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? no_actor : found->second;
}

ActorIndex Lexicon::add_actor(std::string_view id, ActorKind kind, std::string_view name) {
    actors_.push_back({std::string(id), kind, std::string(name), {}, {}, false});
    const auto index = static_cast<ActorIndex>(actors_.size() - 1);
    by_id_.emplace(id, index);
    return index;
}

void Lexicon::add_list(std::string_view list, LexiconEntry entry) {
    for (const std::string_view item : list_items(list)) add_phrase(item, entry);
}

void Lexicon::add_phrase(std::string_view phrase, LexiconEntry entry) {
    entry.all_capitals = is_acronym(phrase);
    std::uint32_t node = 0;
    if (is_plain(phrase)) {
        for (const std::string_view word : split(phrase, ' '))
            node = step(node, vocabulary_.intern(word));
    } else {
        tokenise(phrase, {}, vocabulary_, scratch_);
        for (const Token& token : scratch_.tokens)
            node =
                step(node, token.word != unknown_word ? token.word
                                                      : vocabulary_.intern(scratch_.view(token)));
    }
    if (node != 0) pending_.push_back({node, entry});
}

std::uint32_t Lexicon::step(std::uint32_t node, WordId word) {
    if (node == 0) {
        if (word >= starts_.size()) starts_.resize(word + 4096);
        starts_[word] = 1;
    }
    return make_child(node, word);
}

void Lexicon::add_states() {
    for (const StateRecord& state : states()) {
        const ActorIndex actor = add_actor(state.code, ActorKind::state, state.name);
        actors_.back().capital = state.capital;
        actors_.back().family_name_first = family_name_first(state.code);
        add_phrase(state.name, {Sense::state, false, actor, no_item});
        add_list(state.names, {Sense::state, false, actor, no_item});
        add_list(state.adjectives, {Sense::adjective, false, actor, no_item});
        add_list(state.demonyms, {Sense::demonym, false, actor, no_item});
        add_list(state.metonyms, {Sense::metonym, false, actor, no_item});
    }
}

void Lexicon::add_organisations() {
    for (const OrganisationRecord& body : organisations()) {
        const ActorIndex actor = add_actor(body.id, ActorKind::organisation, body.name);
        add_phrase(body.id, {Sense::organisation, false, actor, no_item});
        add_phrase(body.name, {Sense::organisation, false, actor, no_item});
        add_list(body.names, {Sense::organisation, false, actor, no_item});
        add_list(body.metonyms, {Sense::description, false, actor, no_item});
    }
    for (const OrganisationRecord& body : organisations()) {
        auto& members = actors_[find_actor(body.id)].members;
        for (const std::string_view member : list_items(body.members))
            if (const ActorIndex index = find_actor(member)) members.push_back(index);
    }
}

/// "European leaders" are the Union's, "Arab foreign ministers" the League's; alone the words are
/// no one.
void Lexicon::add_loose_adjectives() {
    add_phrase("European", {Sense::adjective, false, find_actor("EU"), loose_adjective});
    add_phrase("Arab", {Sense::adjective, false, find_actor("LAS"), loose_adjective});
}

void Lexicon::add_parties() {
    for (const PartyRecord& party : parties()) {
        const ActorIndex actor = add_actor(party.id, ActorKind::party, party.name);
        add_phrase(party.name, {Sense::party, false, actor, no_item});
        add_list(party.names, {Sense::party, false, actor, no_item});
        add_list(party.adjectives, {Sense::adjective, false, actor, no_item});
    }
}

std::uint32_t Lexicon::add_person(std::string_view name) {
    persons_.push_back({std::string(name), {}});
    return static_cast<std::uint32_t>(persons_.size() - 1);
}

/// The full name, and the part by which later sentences call the person.
void Lexicon::add_person_names(std::uint32_t person, std::string_view name) {
    // A title is read before the name, and "President Xi" must not cut "President Xi Jinping".
    if (name.starts_with("President ")) return;
    const LexiconPerson& who = persons_[person];
    const ActorIndex of = who.offices.empty() ? no_actor : who.offices.front().of;
    const LexiconEntry surname{Sense::surname, false, of, person};
    add_phrase(name, {Sense::person, false, of, person});
    const std::size_t first_blank = name.find(' ');
    if (first_blank == std::string_view::npos) return;
    if (family_name_first(actors_[of].id)) {
        add_phrase(name.substr(0, first_blank), surname);
        // "Prime Minister Chinh": Vietnamese are called by the last part of the name.
        if (actors_[of].id == "VNM") add_phrase(name.substr(name.rfind(' ') + 1), surname);
        return;
    }
    const WordId first_name = vocabulary_.find(name.substr(0, first_blank));
    if (first_name >= first_names_.size()) first_names_.resize(first_name + 1024);
    first_names_[first_name] = 1;
    const std::size_t last_blank = name.rfind(' ');
    std::string_view last = name.substr(last_blank + 1);
    if (last == "Jr." || last == "Sr." || last == "II" || last == "III") return;
    add_phrase(last, surname);
}

void Lexicon::add_people() {
    std::map<std::string_view, std::uint32_t> by_id;
    std::map<std::uint32_t, std::vector<std::string_view>> names;
    for (const PersonRecord& row : people()) {
        const auto [found, is_new] = by_id.try_emplace(row.id, 0);
        if (is_new) found->second = add_person(row.name);
        auto& spellings = names[found->second];
        spellings.push_back(row.name);
        for (const std::string_view other : list_items(row.names)) spellings.push_back(other);
        persons_[found->second].offices.push_back({find_actor(row.of), std::string(row.office),
                                                   rank_of_office(row.office), first_day(row.from),
                                                   last_day(row.to)});
    }
    for (auto& [person, spellings] : names) {
        std::sort(spellings.begin(), spellings.end());
        spellings.erase(std::unique(spellings.begin(), spellings.end()), spellings.end());
        for (const std::string_view name : spellings) add_person_names(person, name);
    }
}

void Lexicon::add_places() {
    places_.reserve(detente::places().size());
    for (const PlaceRecord& place : detente::places()) {
        const auto flags = list_items(place.flags);
        const auto has = [&](std::string_view flag) {
            return std::find(flags.begin(), flags.end(), flag) != flags.end();
        };
        const auto index = static_cast<std::uint32_t>(places_.size());
        const ActorIndex country = find_actor(place.country);
        places_.push_back({std::string(place.name), country, std::string(place.city),
                           has("capital"), has("ambiguous"), has("venue"), is_seat(place.name)});
        add_phrase(place.name, {Sense::place, false, country, index});
        for (std::string_view name : list_items(place.names)) {
            // "the Kremlin": the article must not hide the other senses of the word.
            if (places_.back().venue && name.starts_with("the ")) name.remove_prefix(4);
            add_phrase(name, {Sense::place, false, country, index});
        }
    }
}

void Lexicon::add_own(const std::vector<Actor>& own) {
    constexpr auto sense_of = [](ActorKind kind) {
        return kind == ActorKind::state          ? Sense::state
               : kind == ActorKind::organisation ? Sense::organisation
                                                 : Sense::party;
    };
    for (const Actor& actor : own) {
        if (actor.kind == ActorKind::person) continue;
        ActorIndex index = find_actor(actor.id);
        if (index == no_actor) index = add_actor(actor.id, actor.kind, actor.name);
        const LexiconEntry entry{sense_of(actor.kind), false, index, no_item};
        add_phrase(actor.name, entry);
        for (const std::string& alias : actor.aliases) add_phrase(alias, entry);
    }
    for (const Actor& actor : own) {
        if (actor.kind != ActorKind::person) continue;
        const std::uint32_t person = add_person(actor.name);
        for (const Office& office : actor.offices)
            persons_[person].offices.push_back(
                {find_actor(office.of), office.title, rank_of_office(office.title),
                 office.from ? office.from->earliest() : std::nullopt,
                 office.to ? office.to->latest() : std::nullopt});
        add_person_names(person, actor.name);
        for (const std::string& alias : actor.aliases) add_person_names(person, alias);
    }
}

std::uint32_t Lexicon::child(std::uint32_t node, WordId word) const {
    const std::uint64_t key = ((std::uint64_t{node} + 1) << 32U) | word;
    const std::size_t mask = edges_.size() - 1;
    for (std::size_t slot = (key * 0x9E3779B97F4A7C15ULL) >> 40U & mask;;
         slot = (slot + 1) & mask) {
        if (edges_[slot].first == key) return edges_[slot].second;
        if (edges_[slot].first == 0) return 0;
    }
}

std::uint32_t Lexicon::make_child(std::uint32_t node, WordId word) {
    if (const std::uint32_t known = child(node, word)) return known;
    if (2 * (edge_count_ + 1) > edges_.size()) grow();
    const std::uint64_t key = ((std::uint64_t{node} + 1) << 32U) | word;
    const std::size_t mask = edges_.size() - 1;
    std::size_t slot = (key * 0x9E3779B97F4A7C15ULL) >> 40U & mask;
    while (edges_[slot].first != 0) slot = (slot + 1) & mask;
    const auto made = static_cast<std::uint32_t>(nodes_.size());
    edges_[slot] = {key, made};
    nodes_.emplace_back();
    ++edge_count_;
    return made;
}

void Lexicon::grow() {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> larger(edges_.size() * 2);
    const std::size_t mask = larger.size() - 1;
    for (const auto& edge : edges_) {
        if (edge.first == 0) continue;
        std::size_t slot = (edge.first * 0x9E3779B97F4A7C15ULL) >> 40U & mask;
        while (larger[slot].first != 0) slot = (slot + 1) & mask;
        larger[slot] = edge;
    }
    edges_ = std::move(larger);
}

void Lexicon::seal() {
    std::stable_sort(pending_.begin(), pending_.end(),
                     [](const Pending& a, const Pending& b) { return a.node < b.node; });
    for (const Pending& row : pending_) {
        Node& node = nodes_[row.node];
        if (node.entry_count == 0) node.first_entry = static_cast<std::uint32_t>(entries_.size());
        entries_.push_back(row.entry);
        ++node.entry_count;
    }
    pending_ = {};
}

LexiconMatch Lexicon::longest(const Text& text, std::uint32_t token, std::uint32_t last) const {
    LexiconMatch match;
    const WordId first = text.tokens[token].word;
    if (first >= starts_.size() || starts_[first] == 0 || first == unknown_word) return match;
    std::uint32_t node = 0;
    for (std::uint32_t i = token; i < last; ++i) {
        node = child(node, text.tokens[i].word);
        if (node == 0) break;
        if (nodes_[node].entry_count == 0) continue;
        match.length = i + 1 - token;
        match.entries = {entries_.data() + nodes_[node].first_entry, nodes_[node].entry_count};
    }
    return match;
}

}  // namespace detente
