// SPDX-License-Identifier: MIT
#include "timelines/check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"
#include "timelines/suggest.hpp"

namespace detente {
namespace {

constexpr std::size_t most_problems = 500;

/// Every way to call an actor, as a slug, to its id.
using Names = std::unordered_map<std::string, std::string_view>;

void add_names(Names& names, std::string_view id, std::string_view field) {
    for (const auto name : list_items(field)) names.try_emplace(slug(name), id);
}

Names register_names() {
    Names names;
    for (const auto& state : states())
        for (const auto field : {state.code, state.name, state.names, state.adjectives})
            add_names(names, state.code, field);
    for (const auto& body : organisations())
        for (const auto field : {body.id, body.name, body.names}) add_names(names, body.id, field);
    for (const auto& party : parties())
        for (const auto field : {party.id, party.name, party.names})
            add_names(names, party.id, field);
    return names;
}

void add_names(Names& names, const Actor& actor) {
    names.try_emplace(slug(actor.id), actor.id);
    names.try_emplace(slug(actor.name), actor.id);
    for (const auto& alias : actor.aliases) names.try_emplace(slug(alias), actor.id);
}

/// "; did you mean 'RUS'?": by name first, else by spelling among the ids.
std::string meant(const std::string& id, const Names& names) {
    if (const auto found = names.find(slug(id)); found != names.end())
        return fmt::format("; did you mean '{}'?", found->second);
    std::vector<std::string_view> ids;
    for (const auto& [name, known] : names) ids.push_back(known);
    std::sort(ids.begin(), ids.end());
    const auto near = nearest(id, ids);
    return near ? fmt::format("; did you mean '{}'?", *near) : std::string();
}

}  // namespace

std::vector<Problem> check_references(const TimelineFile& file) {
    std::unordered_set<std::string_view> own;
    for (const auto& actor : file.actors) own.insert(actor.id);
    std::vector<Problem> problems;
    Names names;
    for (const auto& reference : file.references) {
        if (problems.size() == most_problems) break;
        if (own.count(reference.id) != 0 || find_in_register(reference.id)) continue;
        if (names.empty()) {
            names = register_names();
            for (const auto& actor : file.actors) add_names(names, actor);
        }
        problems.push_back(
            {reference.location,
             fmt::format(
                 "nobody knows the actor '{}'{}; use an ISO 3166-1 alpha-3 code, an acronym "
                 "or an id from actors:, or define it there",
                 reference.id, meant(reference.id, names)),
             Severity::error});
    }
    return problems;
}

}  // namespace detente
