// SPDX-License-Identifier: MIT
// "the Palestinian militant group Hamas", "the Iran-backed Houthis", "oil-rich Kuwait", "the Qatari
// capital, Doha", "northern Iraq": words that only say what something is are of its name.
#include "engine/actors/cutter.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;
using K = PieceKind;

namespace {

/// Of movements and organisations.
constexpr auto group_adjectives = std::to_array<std::string_view>(
    {"rebel",      "militant",      "armed",        "insurgent", "guerrilla",  "paramilitary",
     "separatist", "breakaway",     "secessionist", "Islamist",  "Islamic",    "jihadist",
     "Marxist",    "Maoist",        "leftist",      "rightist",  "communist",  "nationalist",
     "Shiite",     "Shia",          "Sunni",        "Kurdish",   "Tamil",      "ethnic",
     "extremist",  "radical",       "moderate",     "rival",     "opposition", "political",
     "military",   "civilian",      "main",         "largest",   "powerful",   "banned",
     "outlawed",   "exiled",        "regional",     "western",   "Western",    "economic",
     "global",     "international", "trade",        "oil",       "security",   "liberation",
     "resistance", "independence",  "umbrella"});

/// Of countries.
constexpr auto country_adjectives =
    std::to_array<std::string_view>({"communist", "neutral", "tiny", "landlocked", "fellow",
                                     "impoverished", "wealthy", "rival", "breakaway"});

/// Of cities.
constexpr auto city_adjectives = std::to_array<std::string_view>(
    {"downtown",   "central",  "northern", "southern", "eastern",  "western", "inner",
     "historic",   "nearby",   "suburban", "largest",  "biggest",  "second",  "main",
     "commercial", "coastal",  "lakeside", "seaside",  "garrison", "holy",    "ancient",
     "border",     "economic", "old",      "rainy",    "snowy",    "wintry",  "sunny"});

/// "Iran-backed", "self-declared", "oil-rich", "Vienna-based"
constexpr auto second_halves = std::to_array<std::string_view>(
    {"backed",     "led",   "allied",   "aligned",    "supported", "sponsored", "dominated",
     "controlled", "based", "declared", "proclaimed", "styled",    "called",    "recognised",
     "recognized", "rich",  "torn",     "hit",        "stricken",  "ravaged",   "ruled",
     "run",        "armed", "starved",  "strapped",   "occupied",  "held",      "member",
     "nation",     "state", "wing",     "rival",      "producing", "exporting"});

/// What a movement or an organisation is.
constexpr auto groups = std::to_array<std::string_view>(
    {"group",    "movement",  "faction",    "organisation", "organization", "militia", "army",
     "party",    "force",     "coalition",  "alliance",     "front",        "bloc",    "rebels",
     "fighters", "militants", "guerrillas", "insurgents",   "separatists",  "club",    "grouping",
     "cartel",   "watchdog",  "agency",     "body"});

/// What a country is, before "of"; a territory that a movement rules.
constexpr auto countries = std::to_array<std::string_view>(
    {"nation", "country", "kingdom", "republic", "sultanate", "emirate", "island", "state"});
constexpr auto lands = std::to_array<std::string_view>({"region", "territory", "enclave"});
/// What of an organisation meets, before "of" and its name.
constexpr auto organs = std::to_array<std::string_view>(
    {"board", "council", "committee", "bureau", "plenary", "Board", "Council", "Committee"});

/// What a city is, before its name or before a comma and its name.
constexpr auto cities = std::to_array<std::string_view>(
    {"capital", "city", "town", "village", "resort", "port", "hub", "metropolis"});

}  // namespace

Cutter::Described Cutter::described(std::size_t name) const {
    const NamePiece& piece = out_[name];
    Described what;
    what.organisation =
        piece.kind == K::body && k_.lexicon.is(piece.actor, ActorKind::organisation);
    what.party = piece.kind == K::body && k_.lexicon.is(piece.actor, ActorKind::party);
    what.state = piece.kind == K::state;
    what.place = piece.kind == K::place;
    what.name = what.first = name;
    if (name < 2) return what;
    const auto view = [&](std::size_t at) { return text_.view(out_[at].last - 1); };
    const auto names_it = [&](std::size_t at) {
        return what.place ? is_one_of(cities, view(at)) : is_one_of(groups, view(at));
    };
    const std::size_t of = out_[name - 1].kind == K::determiner ? name - 2 : name - 1;
    if (what.organisation && of > 0 && out_[of].kind == K::of) {
        what.noun = is_one_of(organs, view(of - 1));
        if (what.noun) what.first = of - 1;
    }
    if (out_[name - 1].kind == K::of && !what.noun) {
        what.noun = (what.state && is_one_of(countries, view(name - 2))) ||
                    (what.party && is_one_of(lands, view(name - 2)));
        if (what.noun) what.first = name - 2;
    } else if (name > 2 && !what.noun && (what.party || what.place || what.organisation)) {
        // "the main rebel group, the M23,", "the Qatari capital, Doha,"
        std::size_t comma = name - 1;
        if (what.party && out_[comma].kind == K::determiner) --comma;
        what.noun = out_[comma].kind == K::comma && names_it(comma - 1);
        if (what.noun) what.first = comma - 1;
    }
    return what;
}

std::size_t Cutter::adjectives_before(const Described& what) const {
    const std::size_t first = what.first;
    if (first == 0 || line_between(out_[first].first)) return 0;
    const NamePiece& piece = out_[first - 1];
    const std::string_view word = text_.view(piece.last - 1);
    const std::uint32_t length = piece.last - piece.first;
    const bool plain = piece.kind == K::other || piece.kind == K::title || piece.kind == K::name ||
                       piece.kind == K::description;
    const bool adjective = what.place   ? is_one_of(city_adjectives, word)
                           : what.state ? is_one_of(country_adjectives, word)
                                        : is_one_of(group_adjectives, word);
    if (plain && length == 1 && adjective) return 1;
    if (plain && !what.noun && !what.state)
        if (what.place ? is_one_of(cities, word) : is_one_of(groups, word)) return 1;
    if (is_one_of(second_halves, word)) {
        if (plain && length == 3 && dash(piece.first + 1)) return 1;
        if (first > 2 && piece.kind == K::other && out_[first - 2].kind == K::hyphen) return 3;
    }
    // "the Palestinian group Hamas", "the West African nation of Chad"
    if (piece.kind == K::adjective && (what.noun || (what.party && first != what.name))) return 1;
    // "Lebanon's Hezbollah", "Qatar's capital, Doha"
    const bool owned = piece.kind == K::possessive && first > 1 && out_[first - 2].kind == K::state;
    return owned && (what.place ? what.noun : what.party && !what.noun) ? 2 : 0;
}

/// "the country's commercial hub, Lima": how many words lie between the article and the noun that
/// begins at `first`; 0 where no article is near.
std::size_t Cutter::words_behind_article(std::size_t first) const {
    constexpr std::size_t most = 6;
    for (std::size_t count = 0; count < most && count < first; ++count) {
        const NamePiece& piece = out_[first - 1 - count];
        if (piece.kind == K::determiner) return count;
        const bool inside = piece.kind == K::other || piece.kind == K::name ||
                            piece.kind == K::adjective || piece.kind == K::possessive ||
                            piece.kind == K::state || piece.kind == K::place;
        if (!inside || line_between(piece.first) || token(piece.first).is(shape::mark) ||
            (classes(piece.first) & (c::prep | c::be | c::have | c::modal)) != 0)
            return 0;
    }
    return 0;
}

void Cutter::take_description(std::size_t begin) {
    const NamePiece& piece = out_.back();
    const bool named = piece.kind == K::body || piece.kind == K::state || piece.kind == K::place;
    if (!named || piece.metonym || out_.size() < begin + 2) return;
    if (piece.kind != K::place && piece.actor == no_actor) return;
    const std::size_t name = out_.size() - 1;
    Described what = described(name);
    while (const std::size_t more = adjectives_before(what)) {
        what.first -= more;
        const std::string_view word = text_.view(out_[what.first].last - 1);
        what.noun = what.noun || (what.place ? is_one_of(cities, word) : is_one_of(groups, word));
    }
    if (what.noun) what.first -= words_behind_article(what.first);
    if (what.first == name || what.first < begin) return;
    // "capital Lima" behind a state's name is told apart there.
    if (what.place && is_one_of(cities, text_.view(out_[what.first].last - 1)) &&
        (what.first == begin || out_[what.first - 1].kind != K::determiner))
        return;
    NamePiece whole = piece;
    whole.first = out_[what.first].first;
    out_.erase(out_.begin() + static_cast<std::ptrdiff_t>(what.first), out_.end());
    out_.push_back(whole);
}

}  // namespace detente
