// SPDX-License-Identifier: MIT
#include "timelines/schema.hpp"

#include <string_view>

#include "timelines/json.hpp"
#include "timelines/language.hpp"
#include "timelines/meeting.hpp"
#include "timelines/timeline_keys.hpp"

namespace detente {
namespace {

/// YAML readers take 2022 for a number and yes for a boolean; timeline.yaml takes both as text.
void put_text(JsonWriter& json) {
    json.key("type").begin_array().value("string").value("number").value("boolean").end_array();
}

void put_id(JsonWriter& json) {
    json.key("type").begin_array().value("string").value("number").end_array();
    json.field("pattern", "^\\S+$");
}

template <typename Names>
void put_names(JsonWriter& json, const Names& names) {
    json.key("enum").begin_array();
    for (const auto& name : names) json.value(name.name);
    json.end_array();
}

void put_reference(JsonWriter& json, std::string_view mapping) {
    json.field("$ref", "#/definitions/" + std::string(mapping));
}

/// A list; nothing counts as an empty one.
template <typename PutItem>
void put_list(JsonWriter& json, const PutItem& put_item) {
    json.key("type").begin_array().value("array").value("null").end_array();
    json.key("items").begin_object();
    put_item();
    json.end_object();
}

void put_ids(JsonWriter& json) {
    put_list(json, [&] { put_id(json); });
    json.field("minItems", 2);
}

/// Either of two forms of an item.
template <typename First, typename Second>
void put_either(JsonWriter& json, const First& first, const Second& second) {
    json.key("anyOf").begin_array().begin_object();
    first();
    json.end_object().begin_object();
    second();
    json.end_object().end_array();
}

void put_shape(JsonWriter& json, const KeyInfo& key) {
    const auto text = [&] { put_text(json); };
    const auto id = [&] { put_id(json); };
    const auto mapping = [&] { put_reference(json, key.of); };
    switch (key.shape) {
        case Shape::version:
            json.field("const", 1);
            return;
        case Shape::id:
            id();
            return;
        case Shape::text:
            text();
            return;
        case Shape::day:
            json.field("type", "string").field("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            return;
        case Shape::date:
            json.key("type").begin_array().value("string").value("integer").end_array();
            return;
        case Shape::number:
            json.field("type", "integer").field("minimum", 1);
            return;
        case Shape::status:
            put_names(json, status_names);
            return;
        case Shape::kind:
            put_names(json, kind_names);
            return;
        case Shape::actor_kind:
            put_names(json, actor_kind_names);
            return;
        case Shape::language:
            put_names(json, language_names);
            return;
        case Shape::texts:
            put_list(json, text);
            return;
        case Shape::actor_ids:
            put_list(json, id);
            return;
        case Shape::ids:
            put_ids(json);
            return;
        case Shape::merges:
            put_list(json, [&] {
                put_either(
                    json, [&] { put_ids(json); }, mapping);
            });
            return;
        case Shape::mapping:  // draft 7 reads nothing beside a "$ref"
            json.key("allOf").begin_array().begin_object();
            mapping();
            json.end_object().end_array();
            return;
        case Shape::mappings:
            put_list(json, mapping);
            return;
        case Shape::inputs:
            put_list(json, [&] { put_either(json, text, mapping); });
            return;
    }
}

void put_mapping(JsonWriter& json, const MappingInfo& mapping) {
    json.field("type", "object").field("additionalProperties", false);
    json.key("properties").begin_object();
    for (const auto& key : mapping.keys) {
        json.key(key.name).begin_object().field("description", key.about);
        put_shape(json, key);
        json.end_object();
    }
    json.end_object();
    json.key("required").begin_array();
    for (const auto& key : mapping.keys)
        if (key.required || key.shape == Shape::version) json.value(key.name);
    json.end_array();
}

/// One line of JSON as people read it: two spaces a level. Empty lists stay on one line.
std::string indented(std::string_view json) {
    std::string out;
    std::size_t depth = 0;
    bool in_text = false;
    const auto line = [&] { out.append("\n").append(2 * depth, ' '); };
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (in_text) {
            out += c;
            if (c == '\\') out += json[++i];
            in_text = c != '"';
        } else if (c == '{' || c == '[') {
            out += c;
            const bool empty = json[i + 1] == '}' || json[i + 1] == ']';
            if (empty) {
                out += json[++i];
            } else {
                ++depth;
                line();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            line();
            out += c;
        } else if (c == ',') {
            out += c;
            line();
        } else {
            out += c;
            if (c == ':') out += ' ';
            in_text = c == '"';
        }
    }
    return out + '\n';
}

}  // namespace

std::string timeline_schema() {
    std::string text;
    JsonWriter json(text);
    const auto mappings = timeline_file_mappings();
    json.begin_object().field("$schema", "http://json-schema.org/draft-07/schema#");
    json.field("title", "timeline.yaml of Detente");
    put_mapping(json, mappings.front());
    json.key("definitions").begin_object();
    for (const auto& mapping : mappings) {
        if (mapping.name == mappings.front().name) continue;
        json.key(mapping.name).begin_object();
        put_mapping(json, mapping);
        json.end_object();
    }
    json.end_object().end_object();
    return indented(text);
}

}  // namespace detente
