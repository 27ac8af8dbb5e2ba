// SPDX-License-Identifier: MIT
#include "timelines/record_values.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace detente::record {
namespace {

constexpr std::size_t longest_shown = 40;
constexpr std::size_t highest_round = 1'000'000;

constexpr std::array<Name<WhenFrom>, 2> when_from_names{
    {{WhenFrom::text, "text"}, {WhenFrom::publication, "publication"}}};

std::string_view text_of(Element json, std::string_view expected) {
    std::string_view text;
    if (json.get(text) != simdjson::SUCCESS) refuse(expected, json);
    return text;
}

template <typename Enum, std::size_t size>
Enum named(Element json, const std::array<Name<Enum>, size>& names) {
    std::string expected = "one of";
    for (const auto& entry : names)
        expected.append(&entry == names.data() ? " " : ", ").append(entry.name);
    const auto value = value_of(names, text_of(json, expected));
    if (!value) refuse(expected, json);
    return *value;
}

double to_hundredths(double confidence) {
    return std::round(confidence * 100) / 100;
}

}  // namespace

void refuse(std::string_view expected, Element found) {
    std::string shown = simdjson::minify(found);
    if (shown.size() > longest_shown) {
        std::size_t cut = longest_shown - 3;
        while ((static_cast<unsigned char>(shown[cut]) & 0xC0U) == 0x80) --cut;  // whole characters
        shown = shown.substr(0, cut) + "...";
    }
    throw Error(fmt::format("expected {}, found {}", expected, shown));
}

void put(JsonWriter& json, const std::string& text) {
    json.value(text);
}

void take(Element json, std::string& text) {
    text = text_of(json, "a text");
}

void put(JsonWriter& json, const std::optional<Edtf>& date) {
    json.value(to_string(*date));
}

void take(Element json, std::optional<Edtf>& date) {
    const std::string_view text = text_of(json, "a date as text");
    const auto parsed = parse_edtf(text);
    if (!parsed) throw Error(fmt::format("\"{}\" is no date: {}", text, parsed.error().message));
    date = *parsed;
}

void put(JsonWriter& json, Status status) {
    json.value(to_string(status));
}

void take(Element json, Status& status) {
    status = named(json, status_names);
}

void put(JsonWriter& json, const std::optional<Status>& status) {
    json.value(to_string(*status));
}

void take(Element json, std::optional<Status>& status) {
    status = named(json, status_names);
}

void put(JsonWriter& json, Kind kind) {
    json.value(to_string(kind));
}

void take(Element json, Kind& kind) {
    kind = named(json, kind_names);
}

void put(JsonWriter& json, WhenFrom from) {
    json.value(name_of(when_from_names, from));
}

void take(Element json, WhenFrom& from) {
    from = named(json, when_from_names);
}

void put(JsonWriter& json, std::size_t offset) {
    json.value(offset);
}

void take(Element json, std::size_t& offset) {
    std::uint64_t number = 0;
    if (json.get(number) != simdjson::SUCCESS) refuse("a whole number of 0 or more", json);
    offset = number;
}

void put(JsonWriter& json, int round) {
    json.value(round);
}

void take(Element json, int& round) {
    std::size_t number = 0;
    take(json, number);
    if (number > highest_round) refuse("the number of a round", json);
    round = static_cast<int>(number);
}

void put(JsonWriter& json, double confidence) {
    json.value(to_hundredths(confidence));
}

void take(Element json, double& confidence) {
    if (json.get(confidence) != simdjson::SUCCESS || confidence < 0 || confidence > 1)
        refuse("a number from 0 to 1", json);
    confidence = to_hundredths(confidence);
}

void put(JsonWriter& json, bool in_title) {
    json.value(in_title ? "title" : "text");
}

void take(Element json, bool& in_title) {
    constexpr std::string_view expected = "one of title, text";
    const std::string_view text = text_of(json, expected);
    if (text != "title" && text != "text") refuse(expected, json);
    in_title = text == "title";
}

}  // namespace detente::record
