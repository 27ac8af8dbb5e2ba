// SPDX-License-Identifier: MIT
// How records and each type of their fields stand in JSON; inside records only. `is_empty` says
// whether there is anything to write, `put` writes, `take` reads or throws Error without a place.
#pragma once

#include <simdjson.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/dated_sentence.hpp"
#include "timelines/json.hpp"
#include "timelines/meeting.hpp"

namespace detente::record {

using Element = simdjson::dom::element;

inline bool is_empty(const std::string& text) {
    return text.empty();
}
void put(JsonWriter& json, const std::string& text);
void take(Element json, std::string& text);

inline bool is_empty(const std::optional<Edtf>& date) {
    return !date;
}
void put(JsonWriter& json, const std::optional<Edtf>& date);
void take(Element json, std::optional<Edtf>& date);

inline bool is_empty(Status) {
    return false;
}
void put(JsonWriter& json, Status status);
void take(Element json, Status& status);

inline bool is_empty(const std::optional<Status>& status) {
    return !status;
}
void put(JsonWriter& json, const std::optional<Status>& status);
void take(Element json, std::optional<Status>& status);

inline bool is_empty(Kind) {
    return false;
}
void put(JsonWriter& json, Kind kind);
void take(Element json, Kind& kind);

inline bool is_empty(WhenFrom) {
    return false;
}
void put(JsonWriter& json, WhenFrom from);
void take(Element json, WhenFrom& from);

/// Byte offsets.
inline bool is_empty(std::size_t) {
    return false;
}
void put(JsonWriter& json, std::size_t offset);
void take(Element json, std::size_t& offset);

/// The round of a series, where told.
inline bool is_empty(int round) {
    return round == 0;
}
void put(JsonWriter& json, int round);
void take(Element json, int& round);

/// A confidence from 0 to 1, to two decimals: more would pretend.
inline bool is_empty(double) {
    return false;
}
void put(JsonWriter& json, double confidence);
void take(Element json, double& confidence);

/// Whether evidence stands in the title: "in": "title", else nothing.
inline bool is_empty(bool in_title) {
    return !in_title;
}
void put(JsonWriter& json, bool in_title);
void take(Element json, bool& in_title);

/// The records themselves; record_fields.cpp has their tables.
void put(JsonWriter& json, const Evidence& evidence);
void take(Element json, Evidence& evidence);
void put(JsonWriter& json, const Conflict::Value& value);
void take(Element json, Conflict::Value& value);
void put(JsonWriter& json, const Conflict& conflict);
void take(Element json, Conflict& conflict);
void put(JsonWriter& json, const Meeting& meeting);
void take(Element json, Meeting& meeting);
void put(JsonWriter& json, const Source& source);
void take(Element json, Source& source);
void put(JsonWriter& json, const DatedSentence& sentence);
void take(Element json, DatedSentence& sentence);

/// Throws Error: "expected …, found …", the found value cut short.
[[noreturn]] void refuse(std::string_view expected, Element found);

template <typename Item>
bool is_empty(const std::vector<Item>& items) {
    return items.empty();
}

template <typename Item>
void put(JsonWriter& json, const std::vector<Item>& items) {
    json.begin_array();
    for (const Item& item : items) put(json, item);
    json.end_array();
}

template <typename Item>
void take(Element json, std::vector<Item>& items) {
    simdjson::dom::array array;
    if (json.get(array) != simdjson::SUCCESS) refuse("a list", json);
    items.clear();
    for (const Element element : array) {
        try {
            take(element, items.emplace_back());
        } catch (const Error& error) {
            throw Error("entry " + std::to_string(items.size()) + ": " + error.message);
        }
    }
}

}  // namespace detente::record
