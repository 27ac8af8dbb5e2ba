// SPDX-License-Identifier: MIT
#include "timelines/gazetteer.hpp"

#include "tests/catch.hpp"

using namespace detente;

namespace {

PlaceRelation relation(const char* a, const char* b) {
    return compare_places(meaning_of_place(a), meaning_of_place(b));
}

}  // namespace

TEST_CASE("all names of a city have one key and its state") {
    const auto geneva = meaning_of_place("Geneva");
    CHECK(geneva.key == "geneva");
    CHECK(geneva.country == "CHE");
    CHECK_FALSE(geneva.whole_country);
    CHECK(meaning_of_place("Genève").key == geneva.key);
    CHECK(meaning_of_place("  GENEVA ").key == geneva.key);
    CHECK(meaning_of_place("Kiev").key == meaning_of_place("Kyiv").key);
}

TEST_CASE("a state is a place too, and the article before a name does not count") {
    CHECK(meaning_of_place("Switzerland").whole_country);
    CHECK(meaning_of_place("Switzerland").country == "CHE");
    CHECK(meaning_of_place("the Netherlands").country == "NLD");
    CHECK(meaning_of_place("The Hague").key == "the-hague");
}

TEST_CASE("a place that nobody knows keeps its name as the key") {
    const auto place = meaning_of_place("Villa Nowhere");
    CHECK(place.key == "villa-nowhere");
    CHECK(place.country.empty());
    CHECK(meaning_of_place("").key.empty());
}

TEST_CASE("two places are the same, one in the other, different, or nobody knows") {
    CHECK(relation("Geneva", "Genève") == PlaceRelation::same);
    CHECK(relation("Geneva", "Switzerland") == PlaceRelation::within);
    CHECK(relation("Switzerland", "Geneva") == PlaceRelation::within);
    CHECK(relation("Geneva", "Vienna") == PlaceRelation::different);
    CHECK(relation("Geneva", "Austria") == PlaceRelation::different);
    CHECK(relation("Austria", "Switzerland") == PlaceRelation::different);
    CHECK(relation("Villa Nowhere", "Austria") == PlaceRelation::unknown);
    CHECK(relation("Villa Nowhere", "Villa Nowhere") == PlaceRelation::same);
    CHECK(relation("", "Geneva") == PlaceRelation::unknown);
    CHECK(relation("", "") == PlaceRelation::unknown);
}
