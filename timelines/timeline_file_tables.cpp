// SPDX-License-Identifier: MIT
#include "timelines/timeline_file_tables.hpp"

#include <fmt/format.h>

#include "timelines/register/register.hpp"

namespace detente {
namespace {

/// Where the fields of a mapping are kept: in itself, or for an event in its meeting.
template <typename Target>
Target& record(Target& target) {
    return target;
}
Meeting& record(CuratedEvent& event) {
    return event.meeting;
}

template <auto member, typename Target>
void value(YamlReading& in, const YAML::Node& node, Target& out) {
    read_value(in, node, record(out).*member);
}
template <auto member, typename Target>
void id(YamlReading& in, const YAML::Node& node, Target& out) {
    read_id(in, node, record(out).*member);
}
template <auto member, typename Target>
void day(YamlReading& in, const YAML::Node& node, Target& out) {
    read_day(in, node, record(out).*member);
}
template <auto member, typename Target>
void actor(YamlReading& in, const YAML::Node& node, Target& out) {
    read_actor_id(in, node, record(out).*member);
}
template <auto member, typename Target>
void actors(YamlReading& in, const YAML::Node& node, Target& out) {
    read_actor_ids(in, node, record(out).*member);
}

// ---------------------------------------------------------------- evidence

constexpr std::array<Key<FromEvidence>, 2> from_keys{{
    {{"source", Shape::text, "the document that says so, as listed in sources.jsonl", true},
     value<&FromEvidence::source>},
    {{"quote", Shape::text, "the words in it"}, value<&FromEvidence::quote>},
}};

void read_from(YamlReading& in, const YAML::Node& node, FromEvidence& out) {
    read_mapping(in, node, "from", from_keys, out);
}

template <typename Target>
void from(YamlReading& in, const YAML::Node& node, Target& out) {
    FromEvidence evidence;
    read_from(in, node, evidence);
    out.from_source = std::move(evidence.source);
    out.from_quote = std::move(evidence.quote);
}

// ---------------------------------------------------------------- inputs

constexpr std::array<Key<InputEntry>, 3> input_keys{{
    {{"path", Shape::text, "a file or folder, relative to this file", true},
     value<&InputEntry::path>},
    {{"published", Shape::day, "the day it was published"}, day<&InputEntry::published>},
    {{"publisher", Shape::text, "who published it"}, value<&InputEntry::publisher>},
}};

void read_input(YamlReading& in, const YAML::Node& node, InputEntry& out) {
    if (node.IsScalar())
        read_value(in, node, out.path);
    else
        read_mapping(in, node, "an input", input_keys, out);
}

// ---------------------------------------------------------------- actors

constexpr std::array<Key<Office>, 4> office_keys{{
    {{"title", Shape::text, "the office: Deputy Prime Minister", true}, value<&Office::title>},
    {{"of", Shape::id, "the actor whose office it is", true}, actor<&Office::of>},
    {{"from", Shape::date, "the first day"}, value<&Office::from>},
    {{"to", Shape::date, "the day on which it ended"}, value<&Office::to>},
}};

void read_office(YamlReading& in, const YAML::Node& node, Office& out) {
    read_mapping(in, node, "an office", office_keys, out);
    if (out.from && out.to && out.to->latest() && out.from->earliest() &&
        *out.to->latest() < *out.from->earliest())
        in.problem(node, fmt::format("the office ends ({}) before it begins ({})",
                                     to_string(*out.to), to_string(*out.from)));
}

template <typename Item, void (*read)(YamlReading&, const YAML::Node&, Item&)>
void read_items(YamlReading& in, const YAML::Node& node, std::vector<Item>& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        read(in, item, out.emplace_back());
    }
}

void actor_kind(YamlReading& in, const YAML::Node& node, Actor& out) {
    read_name(in, node, "kind of actor", actor_kind_names, out.kind);
}
void offices(YamlReading& in, const YAML::Node& node, Actor& out) {
    read_items<Office, read_office>(in, node, out.offices);
}

constexpr std::array<Key<Actor>, 6> actor_keys{{
    {{"id", Shape::id, "how events name it: UKR, NATO, stefanishyna", true}, id<&Actor::id>},
    {{"name", Shape::text, "its usual name in English"}, value<&Actor::name>},
    {{"kind", Shape::actor_kind, "person where offices are given, else party"}, actor_kind},
    {{"aliases", Shape::texts, "other names that texts use"}, value<&Actor::aliases>},
    {{"members", Shape::actor_ids, "the actors that belong to it"}, actors<&Actor::members>},
    {{"offices", Shape::mappings, "for whom a person acts, and when", false, "office"}, offices},
}};

template <typename Item>
void prepend(const std::vector<Item>& known, std::vector<Item>& items) {
    items.insert(items.begin(), known.begin(), known.end());
}

/// What the file leaves open comes from the register, where the id is known there.
void complete(YamlReading& in, const YAML::Node& node, const std::vector<std::string>& given,
              Actor& out) {
    const bool has_kind = std::find(given.begin(), given.end(), "kind") != given.end();
    if (const auto known = find_in_register(out.id)) {
        if (out.name.empty()) out.name = known->name;
        if (!has_kind) out.kind = known->kind;
        prepend(known->aliases, out.aliases);
        prepend(known->members, out.members);
        prepend(known->offices, out.offices);
    } else {
        if (!has_kind) out.kind = out.offices.empty() ? ActorKind::party : ActorKind::person;
        if (out.name.empty())
            in.problem(node, fmt::format("the actor '{}' needs the key 'name'", out.id));
    }
}

void read_actor(YamlReading& in, const YAML::Node& node, Actor& out) {
    const auto given = read_mapping(in, node, "an actor", actor_keys, out);
    if (!out.id.empty()) complete(in, node, given, out);
}

// ---------------------------------------------------------------- events

void status(YamlReading& in, const YAML::Node& node, CuratedEvent& out) {
    read_name(in, node, "status", status_names, out.meeting.status);
}
void kind(YamlReading& in, const YAML::Node& node, CuratedEvent& out) {
    read_name(in, node, "kind", kind_names, out.meeting.kind);
}

constexpr std::array<Key<CuratedEvent>, 20> event_keys{{
    {{"id", Shape::id, "a candidate's id, or a name of its own"}, id<&Meeting::id>},
    {{"when", Shape::date, "EDTF: 2022-01-10, 2022-01, 2022-01-10/2022-01-12"},
     value<&Meeting::when>},
    {{"status", Shape::status, "held unless told otherwise"}, status},
    {{"kind", Shape::kind, "talks unless told otherwise"}, kind},
    {{"title", Shape::text, "a short name"}, value<&Meeting::title>},
    {{"parties", Shape::actor_ids, "who takes part"}, actors<&Meeting::parties>},
    {{"people", Shape::texts, "full names of those who take part"}, value<&Meeting::people>},
    {{"hosts", Shape::actor_ids, "who hosts"}, actors<&Meeting::hosts>},
    {{"mediators", Shape::actor_ids, "who mediates"}, actors<&Meeting::mediators>},
    {{"place", Shape::text, "the city"}, value<&Meeting::place>},
    {{"country", Shape::id, "ISO 3166-1 alpha-3 of the place"}, actor<&Meeting::country>},
    {{"venue", Shape::text, "the house in it"}, value<&Meeting::venue>},
    {{"topics", Shape::texts, "what it is about"}, value<&Meeting::topics>},
    {{"outcome", Shape::text, "what came of it"}, value<&Meeting::outcome>},
    {{"series", Shape::text, "the series that it is a round of"}, value<&Meeting::series>},
    {{"round", Shape::number, "which round of the series"}, value<&Meeting::round>},
    {{"part_of", Shape::id, "id of the larger event"}, id<&Meeting::part_of>},
    {{"follows", Shape::id, "id of the earlier event"}, id<&Meeting::follows>},
    {{"moved_from", Shape::date, "the date that was planned before"}, value<&Meeting::moved_from>},
    {{"from", Shape::mapping, "where it is told", false, "from"}, from<CuratedEvent>},
}};

void read_event(YamlReading& in, const YAML::Node& node, CuratedEvent& out) {
    out.location = in.locate(node);
    out.given = read_mapping(in, node, "an event", event_keys, out);
    const bool broken = !node.IsMap();
    if (!broken && !out.has("id") && !out.has("when") && !out.has("from"))
        in.problem(node, "an event needs an 'id', or 'when' it takes place");
    std::erase(out.given, "id");
}

// ---------------------------------------------------------------- rejections, merges, splits

constexpr std::array<Key<Rejection>, 3> rejection_keys{{
    {{"id", Shape::id, "the candidate's id", true}, id<&Rejection::id>},
    {{"why", Shape::text, "the reason, for those who come later"}, value<&Rejection::why>},
    {{"from", Shape::mapping, "where it is told", false, "from"}, from<Rejection>},
}};

void read_rejection(YamlReading& in, const YAML::Node& node, Rejection& out) {
    out.location = in.locate(node);
    read_mapping(in, node, "a rejection", rejection_keys, out);
}

void merge_ids(YamlReading& in, const YAML::Node& node, MergeRule& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        std::string id;
        read_id(in, item, id);
        if (!id.empty()) out.ids.push_back(std::move(id));
    }
    if (node.size() < 2) in.problem(node, "a merge needs two ids or more; the first one is kept");
}
void merge_from(YamlReading& in, const YAML::Node& node, MergeRule& out) {
    read_items<FromEvidence, read_from>(in, node, out.from);
}

constexpr std::array<Key<MergeRule>, 2> merge_keys{{
    {{"ids", Shape::ids, "candidates that are one meeting; the first id is kept", true}, merge_ids},
    {{"from", Shape::mappings, "where each of them is told, in the same order", false, "from"},
     merge_from},
}};

/// The ids alone, or a mapping.
void read_merge(YamlReading& in, const YAML::Node& node, MergeRule& out) {
    out.location = in.locate(node);
    if (node.IsSequence()) return merge_ids(in, node, out);
    if (!node.IsMap()) return in.wrong_type(node, "a list of ids");
    read_mapping(in, node, "a merge", merge_keys, out);
}

constexpr std::array<Key<SplitRule>, 3> split_keys{{
    {{"id", Shape::id, "the candidate's id", true}, id<&SplitRule::id>},
    {{"apart", Shape::texts, "documents whose telling is a meeting of its own", true},
     value<&SplitRule::apart>},
    {{"from", Shape::mapping, "where what stays is told", false, "from"}, from<SplitRule>},
}};

void read_split(YamlReading& in, const YAML::Node& node, SplitRule& out) {
    out.location = in.locate(node);
    read_mapping(in, node, "a split", split_keys, out);
}

// ---------------------------------------------------------------- the whole file

void define(YamlReading& in, TimelineReading& out, std::string_view kind, const std::string& id,
            const YAML::Node& node) {
    if (id.empty()) return;
    const Location here = in.locate(node);
    const auto [first, fresh] = out.definitions.try_emplace({kind, id}, here);
    if (!fresh)
        in.problem(node, fmt::format("the {} id '{}' is used twice, first at {}", kind, id,
                                     to_string(first->second)));
}

void version(YamlReading& in, const YAML::Node& node, TimelineReading&) {
    const auto text = in.text(node);
    if (text && *text != "1")
        in.problem(node, fmt::format("version '{}' of the format is not known; this program reads "
                                     "'detente: 1'",
                                     *text));
}
void title(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    std::string text;
    read_value(in, node, text);
    if (!out.included) out.file.title = std::move(text);
}
void language(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    Language read = out.file.language;
    read_name(in, node, "language", language_names, read);
    if (!out.included) out.file.language = read;
}
void include(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    if (!in.is_list(node)) return;
    for (const auto& item : node) {
        if (!in.visit(item)) return;
        if (auto path = in.text(item)) out.includes.push_back({*path, in.locate(item)});
    }
}

/// Appends a list of mappings to the file, except where an included file gives it.
template <auto member, auto read>
void section(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    if (out.included)
        in.problem(in.locate(node),
                   "an included file gives actors and events only; this is left out",
                   Severity::warning);
    else
        read_items<typename std::remove_reference_t<decltype(out.file.*member)>::value_type, read>(
            in, node, out.file.*member);
}

void read_input_entry(YamlReading& in, const YAML::Node& node, InputEntry& out) {
    out.location = in.locate(node);
    read_input(in, node, out);
}

/// Appends a list of mappings whose ids must be unique.
template <typename Item, void (*read)(YamlReading&, const YAML::Node&, Item&)>
void read_defined(YamlReading& in, const YAML::Node& node, TimelineReading& out,
                  std::string_view what, std::vector<Item>& items) {
    if (!in.is_list(node)) return;
    for (const auto& child : node) {
        if (!in.visit(child)) return;
        Item item;
        read(in, child, item);
        define(in, out, what, record(item).id, child);
        if constexpr (std::is_same_v<Item, Actor>)
            out.file.actor_locations.push_back(in.locate(child));
        items.push_back(std::move(item));
    }
}

void actor_list(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    read_defined<Actor, read_actor>(in, node, out, "actor", out.file.actors);
}
void event_list(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    read_defined<CuratedEvent, read_event>(in, node, out, "event", out.file.events);
}
void rejected_list(YamlReading& in, const YAML::Node& node, TimelineReading& out) {
    if (out.included)
        section<&TimelineFile::rejected, read_rejection>(in, node, out);
    else
        read_defined<Rejection, read_rejection>(in, node, out, "event", out.file.rejected);
}

constexpr std::array<Key<TimelineReading>, 10> timeline_keys{{
    {{"detente", Shape::version, "the version of this format, 1"}, version},
    {{"title", Shape::text, "the title of the timeline"}, title},
    {{"language", Shape::language, "of pictures, page and note; English unless told otherwise"},
     language},
    {{"inputs", Shape::inputs, "files and folders to read", false, "input"},
     section<&TimelineFile::inputs, read_input_entry>},
    {{"include", Shape::texts, "files whose actors and events belong to this timeline too"},
     include},
    {{"actors", Shape::mappings, "actors that the register does not know", false, "actor"},
     actor_list},
    {{"events", Shape::mappings, "what people say about a meeting", false, "event"}, event_list},
    {{"rejected", Shape::mappings, "candidates to leave out", false, "rejection"}, rejected_list},
    {{"merged", Shape::merges, "candidates that are one meeting; the first id is kept", false,
      "merge"},
     section<&TimelineFile::merged, read_merge>},
    {{"split", Shape::mappings, "candidates that are several meetings", false, "split"},
     section<&TimelineFile::split, read_split>},
}};

}  // namespace

void read_timeline(YamlReading& in, const YAML::Node& root, TimelineReading& reading) {
    const auto given = read_mapping(in, root, "the file", timeline_keys, reading);
    const bool has_version = std::find(given.begin(), given.end(), "detente") != given.end();
    if (root.IsMap() && !has_version && !reading.included)
        in.problem(root, "the version of the format is missing; begin the file with 'detente: 1'");
}

std::vector<MappingInfo> timeline_file_mappings() {
    return {{"timeline", infos(timeline_keys)},   {"input", infos(input_keys)},
            {"actor", infos(actor_keys)},         {"office", infos(office_keys)},
            {"event", infos(event_keys)},         {"from", infos(from_keys)},
            {"rejection", infos(rejection_keys)}, {"merge", infos(merge_keys)},
            {"split", infos(split_keys)}};
}

}  // namespace detente
