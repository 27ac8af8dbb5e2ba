// SPDX-License-Identifier: MIT
// Places by name, for comparing them: which spellings are one city, and in which country it lies.
#pragma once

#include <optional>
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

struct Coordinates {
    double latitude = 0;   ///< degrees north
    double longitude = 0;  ///< degrees east
    friend bool operator==(const Coordinates&, const Coordinates&) = default;
};

/// Of a city or venue of the register by any of its names, in that country where one is given (an
/// actor id). Nothing for a whole country, and where nobody knows.
std::optional<Coordinates> coordinates_of(std::string_view place, std::string_view country);

}  // namespace detente
