// SPDX-License-Identifier: MIT
// "the Palestinian militant group Hamas", "the Iran-backed Houthis", "oil-rich Kuwait", "the
// regional bloc ECOWAS": words that only say what the actor is are of its name.
#include "engine/actors/cutter.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

using K = PieceKind;

namespace {

/// Of movements and organisations.
constexpr auto group_adjectives = std::to_array<std::string_view>(
    {"rebel",      "militant",   "armed",         "insurgent", "guerrilla",  "paramilitary",
     "separatist", "breakaway",  "secessionist",  "Islamist",  "Islamic",    "jihadist",
     "Marxist",    "Maoist",     "leftist",       "rightist",  "communist",  "nationalist",
     "Shiite",     "Shia",       "Sunni",         "Kurdish",   "Tamil",      "ethnic",
     "extremist",  "radical",    "moderate",      "rival",     "opposition", "political",
     "military",   "civilian",   "main",          "largest",   "powerful",   "banned",
     "outlawed",   "exiled",     "regional",      "western",   "Western",    "transatlantic",
     "economic",   "global",     "international", "trade",     "oil",        "security",
     "liberation", "resistance", "independence",  "umbrella"});
/// Of countries.
constexpr auto country_adjectives =
    std::to_array<std::string_view>({"communist", "neutral", "tiny", "landlocked", "fellow",
                                     "impoverished", "wealthy", "rival", "island", "breakaway"});

/// "Iran-backed", "self-declared", "oil-rich", "Vienna-based"
constexpr auto second_halves = std::to_array<std::string_view>(
    {"backed",     "led",    "allied",    "aligned",    "supported", "sponsored", "dominated",
     "controlled", "based",  "declared",  "proclaimed", "styled",    "called",    "recognised",
     "recognized", "rich",   "producing", "exporting",  "torn",      "hit",       "stricken",
     "ravaged",    "ruled",  "run",       "armed",      "starved",   "strapped",  "occupied",
     "held",       "member", "nation",    "state",      "wing",      "rival"});

/// What a movement or an organisation is.
constexpr auto groups = std::to_array<std::string_view>(
    {"group",    "movement",  "faction",    "organisation", "organization", "militia", "army",
     "party",    "force",     "coalition",  "alliance",     "front",        "bloc",    "rebels",
     "fighters", "militants", "guerrillas", "insurgents",   "separatists",  "club",    "grouping",
     "cartel",   "watchdog",  "agency",     "body"});

/// What a country is, before "of".
constexpr auto countries = std::to_array<std::string_view>(
    {"nation", "country", "kingdom", "republic", "sultanate", "emirate", "island", "enclave"});
constexpr auto lands = std::to_array<std::string_view>({"region", "territory", "enclave"});

}  // namespace

std::size_t Cutter::description_end(std::size_t name, bool party) const {
    const auto view = [&](std::size_t at) { return text_.view(out_[at].last - 1); };
    if (name < 2) return name;
    const bool of = out_[name - 1].kind == K::of;
    if (of) {
        const bool land =
            is_one_of(countries, view(name - 2)) || (party && is_one_of(lands, view(name - 2)));
        return land ? name - 2 : name;
    }
    // "the main rebel group, the M23,"
    const bool apart = name > 2 && out_[name - 1].kind == K::determiner &&
                       out_[name - 2].kind == K::comma && is_one_of(groups, view(name - 3));
    return apart && party ? name - 3 : name;
}

/// How many pieces before the one at `first` are of the description: 0 where it begins there.
std::size_t Cutter::describing(std::size_t first, const Described& what) const {
    if (first == 0 || line_between(out_[first].first)) return 0;
    const NamePiece& piece = out_[first - 1];
    const std::string_view word = text_.view(piece.last - 1);
    const std::uint32_t length = piece.last - piece.first;
    const bool plain = piece.kind == K::other || piece.kind == K::title || piece.kind == K::name ||
                       piece.kind == K::description;
    const bool adjective =
        what.state ? is_one_of(country_adjectives, word) : is_one_of(group_adjectives, word);
    if (plain && length == 1 && adjective) return 1;
    if (plain && !what.state && !what.noun && is_one_of(groups, word)) return 1;
    if (is_one_of(second_halves, word)) {
        if (plain && length == 3 && dash(piece.first + 1)) return 1;
        if (first > 2 && piece.kind == K::other && out_[first - 2].kind == K::hyphen) return 3;
    }
    // "the Palestinian group Hamas", "the West African nation of Chad"
    if (piece.kind == K::adjective && (what.noun || (what.party && what.started))) return 1;
    // "Lebanon's Hezbollah"
    const bool owned = piece.kind == K::possessive && first > 1 && out_[first - 2].kind == K::state;
    return owned && what.party && !what.noun ? 2 : 0;
}

std::size_t Cutter::description_begin(std::size_t name) const {
    Described what;
    what.party = k_.lexicon.is(out_[name].actor, ActorKind::party);
    what.state = out_[name].kind == K::state;
    std::size_t first = description_end(name, what.party);
    what.noun = first != name;
    for (std::size_t more = describing(first, what); more > 0; more = describing(first, what)) {
        first -= more;
        what.started = true;
        what.noun = what.noun || is_one_of(groups, text_.view(out_[first].last - 1));
    }
    return first;
}

void Cutter::take_description(std::size_t begin) {
    const NamePiece& piece = out_.back();
    if (piece.kind != K::body && piece.kind != K::state) return;
    if (piece.actor == no_actor || piece.metonym || out_.size() < begin + 2) return;
    const std::size_t first = description_begin(out_.size() - 1);
    if (first + 1 >= out_.size() || first < begin) return;
    NamePiece whole = piece;
    whole.first = out_[first].first;
    out_.erase(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end());
    out_.push_back(whole);
}

}  // namespace detente
