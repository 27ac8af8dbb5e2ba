// SPDX-License-Identifier: MIT
#include "timelines/check.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <unordered_set>

#include "timelines/actor_names.hpp"
#include "timelines/register/register.hpp"

namespace detente {
namespace {

constexpr std::size_t most_problems = 500;

/// "; did you mean 'RUS'?": by name first, else by spelling among the ids.
std::string meant(const std::string& id, const ActorNames& names) {
    const auto near = names.nearest(id);
    return near ? fmt::format("; did you mean '{}'?", *near) : std::string();
}

}  // namespace

std::vector<Problem> check_references(const TimelineFile& file) {
    std::unordered_set<std::string_view> own;
    for (const auto& actor : file.actors) own.insert(actor.id);
    std::vector<Problem> problems;
    std::optional<ActorNames> names;
    for (const auto& reference : file.references) {
        if (problems.size() == most_problems) break;
        if (own.count(reference.id) != 0 || find_in_register(reference.id)) continue;
        if (!names) names.emplace(file.actors);
        problems.push_back(
            {reference.location,
             fmt::format(
                 "nobody knows the actor '{}'{}; use an ISO 3166-1 alpha-3 code, an acronym "
                 "or an id from actors:, or define it there",
                 reference.id, meant(reference.id, *names)),
             Severity::error});
    }
    return problems;
}

}  // namespace detente
