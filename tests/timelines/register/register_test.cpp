// SPDX-License-Identifier: MIT
#include "timelines/register/register.hpp"

#include <set>

#include "tests/catch.hpp"
#include "timelines/edtf.hpp"

using namespace detente;

namespace {

bool is_code(std::string_view code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_date_or_empty(std::string_view text) {
    return text.empty() || parse_edtf(text).has_value();
}

bool is_number_within(std::string_view text, double most) {
    const double number = std::stod(std::string(text));
    return number >= -most && number <= most;
}

}  // namespace

TEST_CASE("every state has a code of its own, a name, and dates that are dates") {
    std::set<std::string_view> codes;
    for (const auto& state : states()) {
        INFO(state.code);
        CHECK(is_code(state.code));
        CHECK(codes.insert(state.code).second);
        CHECK_FALSE(state.name.empty());
        CHECK(is_date_or_empty(state.from));
        CHECK(is_date_or_empty(state.to));
    }
    for (const char* code : {"USA", "RUS", "CHE", "UKR", "VAT", "SUN"})
        CHECK(codes.count(code) == 1);
    CHECK(codes.size() >= 193);
}

TEST_CASE(
    "organisations and parties have ids of their own, and members and states that are known") {
    std::set<std::string_view> ids;
    for (const auto& body : organisations()) {
        INFO(body.id);
        CHECK(ids.insert(body.id).second);
        CHECK_FALSE(body.name.empty());
        for (const auto member : list_items(body.members)) {
            INFO(member);
            CHECK(find_in_register(member).has_value());
        }
    }
    for (const auto& party : parties()) {
        INFO(party.id);
        CHECK(ids.insert(party.id).second);
        CHECK((party.state.empty() || find_in_register(party.state).has_value()));
    }
    CHECK(organisations().size() >= 60);
}

TEST_CASE("offices are held of known actors, and do not end before they begin") {
    for (const auto& person : people()) {
        INFO(person.id << " " << person.office << " " << person.of);
        CHECK(find_in_register(person.of).has_value());
        CHECK(is_date_or_empty(person.from));
        CHECK(is_date_or_empty(person.to));
        const auto from = parse_edtf(person.from);
        const auto to = parse_edtf(person.to);
        if (from && to && from->earliest() && to->latest())
            CHECK(*from->earliest() <= *to->latest());
    }
}

TEST_CASE("places lie on the globe and in known states; venues stand in known cities") {
    std::set<std::string_view> cities;
    for (const auto& place : places())
        if (place.city.empty()) cities.insert(place.name);
    for (const auto& place : places()) {
        INFO(place.name);
        CHECK(find_in_register(place.country).has_value());
        if (!place.latitude.empty()) CHECK(is_number_within(place.latitude, 90));
        if (!place.longitude.empty()) CHECK(is_number_within(place.longitude, 180));
        if (!place.city.empty()) CHECK(cities.count(place.city) == 1);
    }
    CHECK(cities.size() >= 500);
}

TEST_CASE("a list field gives its items without blanks") {
    CHECK(list_items("a; b ;c") == std::vector<std::string_view>{"a", "b", "c"});
    CHECK(list_items("").empty());
    CHECK(list_items("one") == std::vector<std::string_view>{"one"});
}

TEST_CASE("an actor is found by its id alone") {
    REQUIRE(find_in_register("RUS").has_value());
    CHECK(find_in_register("RUS")->kind == ActorKind::state);
    CHECK(find_in_register("NATO")->kind == ActorKind::organisation);
    CHECK(find_in_register("taliban")->kind == ActorKind::party);
    const auto lavrov = find_in_register("sergei-lavrov");
    REQUIRE(lavrov.has_value());
    CHECK(lavrov->kind == ActorKind::person);
    REQUIRE_FALSE(lavrov->offices.empty());
    CHECK(lavrov->offices.front().of == "RUS");
    CHECK_FALSE(find_in_register("Russia").has_value());
    CHECK_FALSE(find_in_register("").has_value());
}

TEST_CASE("a short name is for labels, and the id where nobody knows better") {
    CHECK(short_name("RUS") == "Russia");
    CHECK(short_name("NATO") == "NATO");
    CHECK(short_name("no-such-actor") == "no-such-actor");
}
