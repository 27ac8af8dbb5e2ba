// SPDX-License-Identifier: MIT
#include "render/layout/blocs.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "render/layout/names.hpp"
#include "timelines/register/register.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t least_members = 3;

/// Those that readers of a report know, and that say where a state belongs. Of two that hold as
/// many, the one named first is taken.
constexpr std::array<std::string_view, 14> known_blocs{
    "EU",  "NATO", "GCC",  "LAS",  "ASEAN", "ECOWAS",  "SADC",
    "EAC", "CIS",  "IGAD", "SICA", "SAARC", "CARICOM", "MERCOSUR"};

Group members_among(std::string_view bloc, const std::vector<std::string>& actors) {
    Group group;
    const auto record = find_in_register(bloc);
    if (!record) return group;
    for (const std::string& actor : actors)
        if (std::find(record->members.begin(), record->members.end(), actor) !=
            record->members.end())
            group.actors.push_back(actor);
    group.bloc = bloc;
    return group;
}

Group largest_bloc(const std::vector<std::string>& actors) {
    Group largest;
    for (const std::string_view bloc : known_blocs)
        if (Group group = members_among(bloc, actors); group.actors.size() > largest.actors.size())
            largest = std::move(group);
    return largest;
}

}  // namespace

std::vector<Group> group_actors(const std::vector<std::string>& actors, std::size_t most) {
    std::vector<Group> groups;
    std::vector<std::string> rest = actors;
    while (groups.size() < most) {
        Group bloc = largest_bloc(rest);
        if (bloc.actors.size() < least_members) break;
        std::erase_if(rest, [&bloc](const std::string& actor) {
            return std::find(bloc.actors.begin(), bloc.actors.end(), actor) != bloc.actors.end();
        });
        groups.push_back(std::move(bloc));
    }
    if (!rest.empty()) groups.push_back({"", std::move(rest)});
    return groups;
}

std::string label_of(const Group& group, Language language) {
    if (group.bloc.empty()) return counted(language, group.actors.size(), Word::others);
    return counted(language, group.actors.size(), Word::party_members,
                   register_name(group.bloc, language));
}

}  // namespace detente::layout
