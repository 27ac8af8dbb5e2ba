// SPDX-License-Identifier: MIT
#include "timelines/actor_names.hpp"

#include <algorithm>

#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"
#include "timelines/suggest.hpp"

namespace detente {

void ActorNames::add(std::string_view name, std::string_view id) {
    if (auto key = slug(name); !key.empty()) names_.try_emplace(std::move(key), id);
}

ActorNames::ActorNames(const std::vector<Actor>& own) {
    own_ids_.reserve(own.size());  // the map holds views of them
    for (const auto& actor : own) {
        const auto& id = own_ids_.emplace_back(actor.id);
        add(id, id);
        add(actor.name, id);
        for (const auto& alias : actor.aliases) add(alias, id);
    }
    const auto add_all = [&](std::string_view id, std::initializer_list<std::string_view> fields) {
        for (const auto field : fields)
            for (const auto name : list_items(field)) add(name, id);
    };
    for (const auto& row : states())
        add_all(row.code, {row.code, row.name, row.names, row.adjectives});
    for (const auto& row : organisations()) add_all(row.id, {row.id, row.name, row.names});
    for (const auto& row : parties()) add_all(row.id, {row.id, row.name, row.names});
    for (const auto& row : people()) add_all(row.id, {row.id, row.name, row.names});
}

std::optional<std::string_view> ActorNames::find(std::string_view name) const {
    const auto found = names_.find(slug(name));
    return found == names_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string_view> ActorNames::nearest(std::string_view name) const {
    if (const auto same = find(name)) return same;
    std::vector<std::string_view> ids;
    for (const auto& [key, id] : names_) ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (const auto near = detente::nearest(name, ids)) return near;
    std::vector<std::string_view> keys;
    for (const auto& [key, id] : names_) keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    const auto near = detente::nearest(slug(name), keys);
    return near ? std::optional(names_.at(std::string(*near))) : std::nullopt;
}

}  // namespace detente
