// SPDX-License-Identifier: MIT
#include "timelines/gazetteer.hpp"

#include <cstdlib>
#include <unordered_map>

#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"

namespace detente {
namespace {

using Meanings = std::unordered_map<std::string, PlaceMeaning>;

/// Venues wait until all cities are there, so that they can carry their city's key.
void add_venue(Meanings& meanings, const PlaceRecord& venue) {
    const auto city = meanings.find(slug(venue.city));
    if (city == meanings.end()) return;
    const PlaceMeaning meaning = city->second;
    meanings.try_emplace(slug(venue.name), meaning);
    for (const auto name : list_items(venue.names)) meanings.try_emplace(slug(name), meaning);
}

void add_city(Meanings& meanings, const PlaceRecord& city) {
    const PlaceMeaning meaning{slug(city.name), std::string(city.country), false};
    meanings.try_emplace(meaning.key, meaning);
    for (const auto name : list_items(city.names)) meanings.try_emplace(slug(name), meaning);
}

Meanings all_meanings() {
    Meanings meanings;
    for (const auto& place : places())
        if (place.city.empty()) add_city(meanings, place);
    for (const auto& state : states()) {
        const PlaceMeaning meaning{slug(state.name), std::string(state.code), true};
        meanings.try_emplace(slug(state.code), meaning);
        meanings.try_emplace(meaning.key, meaning);
        for (const auto name : list_items(state.names)) meanings.try_emplace(slug(name), meaning);
    }
    for (const auto& place : places())
        if (!place.city.empty()) add_venue(meanings, place);
    return meanings;
}

using Places = std::unordered_multimap<std::string, const PlaceRecord*>;

Places all_places() {
    Places all;
    for (const auto& place : places()) {
        if (place.latitude.empty() || place.longitude.empty()) continue;
        all.emplace(slug(place.name), &place);
        for (const auto name : list_items(place.names)) all.emplace(slug(name), &place);
    }
    return all;
}

}  // namespace

PlaceMeaning meaning_of_place(std::string_view name) {
    static const Meanings meanings = all_meanings();
    std::string key = slug(name);
    if (key.rfind("the-", 0) == 0 && meanings.count(key) == 0) key.erase(0, 4);
    const auto found = meanings.find(key);
    return found == meanings.end() ? PlaceMeaning{std::move(key), {}, false} : found->second;
}

std::optional<Coordinates> coordinates_of(std::string_view place, std::string_view country) {
    static const Places known = all_places();
    const PlaceRecord* best = nullptr;  // the first in the register, as for its meaning
    const auto [begin, end] = known.equal_range(slug(place));
    for (auto at = begin; at != end; ++at)
        if ((country.empty() || at->second->country == country) &&
            (best == nullptr || at->second < best))
            best = at->second;
    if (best == nullptr) return std::nullopt;
    return Coordinates{std::strtod(std::string(best->latitude).c_str(), nullptr),
                       std::strtod(std::string(best->longitude).c_str(), nullptr)};
}

PlaceRelation compare_places(const PlaceMeaning& a, const PlaceMeaning& b) {
    if (a.key.empty() || b.key.empty()) return PlaceRelation::unknown;
    if (a.key == b.key) return PlaceRelation::same;
    if (a.whole_country == b.whole_country) return PlaceRelation::different;
    if (a.country.empty() || b.country.empty()) return PlaceRelation::unknown;
    return a.country == b.country ? PlaceRelation::within : PlaceRelation::different;
}

}  // namespace detente
