// SPDX-License-Identifier: MIT
// The register's rows, one by one: what the build's own check of form and references cannot see.
#include "timelines/register/register.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "tests/catch.hpp"
#include "timelines/edtf.hpp"

using namespace detente;

namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

bool has_flag(const PlaceRecord& place, std::string_view flag) {
    const auto flags = list_items(place.flags);
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

double degrees(std::string_view text) {
    double value = 1000;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The row's name and its other names.
std::vector<std::string_view> all_names(std::string_view name, std::string_view names) {
    auto all = list_items(names);
    all.insert(all.begin(), name);
    return all;
}

/// Who claims a phrase, by its lower-case form.
using Claims = std::map<std::string, std::set<std::string_view>>;

void claim(Claims& claims, const std::vector<std::string_view>& phrases, std::string_view owner) {
    for (const std::string_view phrase : phrases) claims[lower(phrase)].insert(owner);
}

void check_claims(const Claims& claims) {
    for (const auto& [phrase, owners] : claims) {
        CAPTURE(phrase, *owners.begin(), *owners.rbegin());
        CHECK(owners.size() == 1);
    }
}

}  // namespace

TEST_CASE("the register's ids are unique over all kinds of actors") {
    std::set<std::string_view> ids;
    const auto add = [&](std::string_view id) {
        CAPTURE(id);
        CHECK(ids.insert(id).second);
    };
    for (const auto& row : states()) add(row.code);
    for (const auto& row : organisations()) add(row.id);
    for (const auto& row : parties()) add(row.id);
    std::string_view above;
    for (const auto& row : people()) {
        if (row.id == above) continue;
        add(row.id);  // fails too where the offices of one person stand apart
        above = row.id;
    }
}

TEST_CASE("the register's capitals and seats are cities, and every venue stands in one") {
    std::set<std::string_view> cities;
    for (const auto& place : places())
        if (!has_flag(place, "venue")) cities.insert(place.name);
    for (const auto& state : states())
        if (!state.capital.empty()) CHECK(cities.contains(state.capital));
    for (const auto& body : organisations()) {
        CAPTURE(body.id);
        CHECK((body.seat.empty() || cities.contains(body.seat)));
    }
    for (const auto& place : places()) {
        CAPTURE(place.name);
        CHECK(has_flag(place, "venue") == !place.city.empty());
        CHECK((place.city.empty() || cities.contains(place.city)));
    }
}

TEST_CASE("the register's dates parse and no term ends before it begins") {
    const auto check_term = [](std::string_view from, std::string_view to) {
        const auto begin = parse_edtf(from);
        const auto end = parse_edtf(to);
        CHECK((from.empty() || begin));
        CHECK((to.empty() || end));
        if (begin && end) CHECK(begin->earliest() <= end->latest());
        if (begin && end && from.size() == to.size() && from.size() == 10) CHECK(from < to);
    };
    for (const auto& state : states()) {
        CAPTURE(state.code);
        check_term(state.from, state.to);
    }
    for (const auto& person : people()) {
        CAPTURE(person.id, person.office, person.from, person.to);
        check_term(person.from, person.to);
        CHECK_FALSE((person.from.empty() && person.to.empty()));
    }
}

TEST_CASE("the register's offices are in lower case but for names, and none is there twice") {
    std::set<std::array<std::string_view, 4>> seen;
    for (const auto& row : people()) {
        CAPTURE(row.id, row.office, row.from);
        CHECK(seen.insert({row.id, row.office, row.of, row.from}).second);
        const std::string_view first = row.office.substr(0, row.office.find(' '));
        CHECK((first.empty() || lower(first.substr(1)) == first.substr(1) || first == "CIA" ||
               lower(first) != first));
    }
}

TEST_CASE("the register's coordinates lie on the globe, both or none") {
    for (const auto& place : places()) {
        CAPTURE(place.name, place.country);
        CHECK(place.latitude.empty() == place.longitude.empty());
        if (place.latitude.empty()) continue;
        CHECK(std::abs(degrees(place.latitude)) <= 90);
        CHECK(std::abs(degrees(place.longitude)) <= 180);
    }
}

TEST_CASE("no phrase of the register belongs to two states") {
    Claims names;
    Claims people_of;
    for (const auto& state : states()) {
        claim(names, all_names(state.name, state.names), state.code);
        claim(names, list_items(state.metonyms), state.code);
        claim(people_of, list_items(state.adjectives), state.code);
        claim(people_of, list_items(state.demonyms), state.code);
    }
    check_claims(names);
    check_claims(people_of);
}

TEST_CASE("no name of the register belongs to two organisations or parties") {
    Claims names;
    for (const auto& body : organisations()) {
        claim(names, all_names(body.name, body.names), body.id);
        claim(names, {body.id}, body.id);
    }
    for (const auto& party : parties()) claim(names, all_names(party.name, party.names), party.id);
    check_claims(names);
}

TEST_CASE("no full name of the register belongs to two persons") {
    Claims names;
    for (const auto& row : people())
        if (!row.name.empty()) claim(names, all_names(row.name, row.names), row.id);
    check_claims(names);
}

TEST_CASE("no name in a row of the register differs from another by its capitals alone") {
    const auto is_acronym = [](std::string_view name) {
        return name.size() <= 5 &&
               std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    const auto check_names = [&](std::string_view name, std::string_view names) {
        std::set<std::string> seen;
        for (const std::string_view each : all_names(name, names)) {
            CAPTURE(each);
            CHECK((is_acronym(each) || seen.insert(lower(each)).second));
        }
    };
    for (const auto& row : states()) check_names(row.name, row.names);
    for (const auto& row : organisations()) check_names(row.name, row.names);
    for (const auto& row : parties()) check_names(row.name, row.names);
    for (const auto& row : people()) check_names(row.name, row.names);
    for (const auto& row : places()) check_names(row.name, row.names);
}

TEST_CASE("no place of the register is there twice in one state") {
    Claims names;
    for (const auto& place : places()) {
        std::set<std::string> own;
        for (const auto name : all_names(place.name, place.names)) own.insert(lower(name));
        for (const std::string& name : own) {
            CAPTURE(name, place.country);
            const auto key = name + "@" + std::string(place.country);
            CHECK(names[key].insert(place.name).second);
            CHECK(names[key].size() == 1);
        }
    }
}

TEST_CASE("a state's capital in the register is flagged as one") {
    for (const auto& state : states()) {
        if (state.capital.empty() || !state.to.empty()) continue;
        CAPTURE(state.code, state.capital);
        CHECK(std::any_of(places().begin(), places().end(), [&](const PlaceRecord& place) {
            return place.name == state.capital && place.country == state.code &&
                   has_flag(place, "capital");
        }));
    }
}

TEST_CASE("a place of the register that is also a state or a common word is flagged ambiguous") {
    std::set<std::string> taken{
        "acre",     "angers", "bath",    "bender", "boulder",    "bled",     "buffalo", "chester",
        "colon",    "cork",   "delphi",  "dover",  "enterprise", "essen",    "faro",    "fez",
        "florence", "gander", "jackson", "kobe",   "lincoln",    "madison",  "male",    "mobile",
        "muse",     "nice",   "of",      "orange", "pale",       "paradise", "perm",    "reading",
        "regina",   "split",  "sucre",   "tyre",   "victoria",   "waterloo", "whistler"};
    for (const auto& state : states())
        for (const auto name : all_names(state.name, state.names)) taken.insert(lower(name));
    for (const auto& place : places()) {
        if (has_flag(place, "venue") || !taken.contains(lower(place.name))) continue;
        CAPTURE(place.name, place.country);
        CHECK(has_flag(place, "ambiguous"));
    }
}
