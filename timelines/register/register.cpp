// SPDX-License-Identifier: MIT
#include "timelines/register/register.hpp"

#include <string>
#include <unordered_map>

namespace detente {
namespace {

std::string_view trim(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

std::vector<std::string> strings(std::string_view field) {
    const auto items = list_items(field);
    return {items.begin(), items.end()};
}

std::optional<Edtf> date_or_nothing(std::string_view text) {
    const auto parsed = parse_edtf(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// Where an id is found: the table by kind, and the first row of it.
struct Entry {
    ActorKind kind;
    std::size_t row;
};

using Index = std::unordered_map<std::string_view, Entry>;

Index make_index() {
    Index index;
    for (std::size_t i = 0; i < states().size(); ++i)
        index.try_emplace(states()[i].code, Entry{ActorKind::state, i});
    for (std::size_t i = 0; i < organisations().size(); ++i)
        index.try_emplace(organisations()[i].id, Entry{ActorKind::organisation, i});
    for (std::size_t i = 0; i < parties().size(); ++i)
        index.try_emplace(parties()[i].id, Entry{ActorKind::party, i});
    for (std::size_t i = 0; i < people().size(); ++i)
        index.try_emplace(people()[i].id, Entry{ActorKind::person, i});
    return index;
}

const Entry* find_entry(std::string_view id) {
    static const Index index = make_index();
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &found->second;
}

Actor make_organisation(const OrganisationRecord& row) {
    Actor actor{std::string(row.id), ActorKind::organisation, std::string(row.name), {}, {}, {}};
    actor.aliases = strings(row.names);
    actor.members = strings(row.members);
    return actor;
}

/// The offices are the rows from `first` on that carry the same id.
Actor make_person(std::size_t first) {
    const PersonRecord& row = people()[first];
    Actor actor{std::string(row.id), ActorKind::person, std::string(row.name), {}, {}, {}};
    actor.aliases = strings(row.names);
    for (const PersonRecord& office : people().subspan(first)) {
        if (office.id != row.id) break;
        actor.offices.push_back({std::string(office.office), std::string(office.of),
                                 date_or_nothing(office.from), date_or_nothing(office.to)});
    }
    return actor;
}

/// Acronyms are known by themselves ("NATO"); slugs ("world-bank") are not.
bool is_slug(std::string_view id) {
    return id.front() >= 'a' && id.front() <= 'z';
}

}  // namespace

std::vector<std::string_view> list_items(std::string_view field) {
    std::vector<std::string_view> items;
    while (!field.empty()) {
        const std::size_t end = field.find(';');
        const std::string_view item = trim(field.substr(0, end));
        if (!item.empty()) items.push_back(item);
        field.remove_prefix(end == std::string_view::npos ? field.size() : end + 1);
    }
    return items;
}

std::optional<Actor> find_in_register(std::string_view id) {
    const Entry* entry = find_entry(id);
    if (entry == nullptr) return std::nullopt;
    switch (entry->kind) {
        case ActorKind::organisation:
            return make_organisation(organisations()[entry->row]);
        case ActorKind::person:
            return make_person(entry->row);
        case ActorKind::state: {
            const StateRecord& row = states()[entry->row];
            return Actor{std::string(id),    entry->kind, std::string(row.name),
                         strings(row.names), {},          {}};
        }
        case ActorKind::party:
            break;
    }
    const PartyRecord& row = parties()[entry->row];
    return Actor{std::string(id), entry->kind, std::string(row.name), strings(row.names), {}, {}};
}

std::string_view full_name(std::string_view id) {
    const Entry* entry = find_entry(id);
    if (entry == nullptr) return {};
    switch (entry->kind) {
        case ActorKind::state:
            return states()[entry->row].name;
        case ActorKind::organisation:
            return organisations()[entry->row].name;
        case ActorKind::person:
            return people()[entry->row].name;
        case ActorKind::party:
            break;
    }
    return parties()[entry->row].name;
}

std::string_view short_name(std::string_view id) {
    const Entry* entry = find_entry(id);
    if (entry == nullptr) return id;
    if (entry->kind == ActorKind::organisation && !is_slug(id)) return id;
    return full_name(id);
}

}  // namespace detente
