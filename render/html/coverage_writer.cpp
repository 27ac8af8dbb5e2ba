// SPDX-License-Identifier: MIT
#include "render/html/coverage_writer.hpp"

#include <algorithm>
#include <vector>

#include "render/xml.hpp"

namespace detente {
namespace {

/// Nobody looks through more, and every page would carry them.
constexpr std::size_t most_shown = 200;

using Sentences = std::vector<const DatedSentence*>;

Sentences from_sources(std::span<const DatedSentence> all, const PageTables& tables) {
    Sentences known;
    for (const DatedSentence& sentence : all)
        if (tables.source_number.count(sentence.doc) != 0 && parse_day(sentence.when))
            known.push_back(&sentence);
    return known;
}

/// Those most likely to tell of a meeting, by their days.
Sentences likeliest(Sentences sentences) {
    std::ranges::stable_sort(
        sentences, [](const auto* a, const auto* b) { return suspicion(*a) > suspicion(*b); });
    sentences.resize(std::min(sentences.size(), most_shown));
    std::ranges::stable_sort(sentences,
                             [](const auto* a, const auto* b) { return a->when < b->when; });
    return sentences;
}

std::vector<std::string> whys_of(const Sentences& sentences) {
    std::vector<std::string> whys;
    for (const DatedSentence* sentence : sentences)
        if (!sentence->why.empty() && std::ranges::find(whys, sentence->why) == whys.end())
            whys.push_back(sentence->why);
    return whys;
}

}  // namespace

void append_unplaced(JsonWriter& json, std::span<const DatedSentence> sentences,
                     const PageTables& tables) {
    const Sentences known = from_sources(sentences, tables);
    if (known.empty()) return;
    const Sentences shown = likeliest(known);
    const std::vector<std::string> whys = whys_of(shown);
    json.key("unplaced").begin_object().field("total", known.size());
    json.key("whys").begin_array();
    for (const std::string& why : whys) json.value(clean(why));
    json.end_array().key("list").begin_array();
    for (const DatedSentence* sentence : shown) {
        json.begin_object().field("source", tables.source_number.at(sentence->doc));
        const Day day = *parse_day(sentence->when);
        json.field("when", static_cast<int>(day.time_since_epoch().count()));
        json.field("quote", clean(sentence->quote)).field("time", clean(sentence->time_text));
        if (!sentence->trigger.empty()) {
            json.field("trigger", clean(sentence->trigger));
            json.field("why", static_cast<std::size_t>(std::ranges::find(whys, sentence->why) -
                                                       whys.begin()));
        }
        json.end_object();
    }
    json.end_array().end_object();
}

}  // namespace detente
