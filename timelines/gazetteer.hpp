// SPDX-License-Identifier: MIT
// Places by name, for comparing them: which spellings are one city, and in which country it lies.
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// What a place name means. A venue counts as its city.
struct PlaceMeaning {
    std::string key;      ///< equal for all names of one place; empty for no place
    std::string country;  ///< actor id of the state, or empty
    bool whole_country = false;
};

PlaceMeaning meaning_of_place(std::string_view name);

enum class PlaceRelation { unknown, same, within, different };

/// `within` where one is the country of the other; `unknown` where either is not told, or where
/// nobody knows in which country a city lies that a country is compared with.
PlaceRelation compare_places(const PlaceMeaning& a, const PlaceMeaning& b);

}  // namespace detente
