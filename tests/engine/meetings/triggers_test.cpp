// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/triggers.hpp"

#include "engine/extract.hpp"
#include "tests/catch.hpp"

namespace {

std::vector<detente::Meeting> meetings_in(std::string_view text) {
    static const detente::Extractor extractor;
    detente::Document document;
    document.doc = "example";
    document.published = "2022-03-01";
    document.text = text;
    return extractor.extract(document).meetings;
}

const detente::TriggerTable& triggers() {
    static detente::Vocabulary vocabulary;
    static const detente::TriggerTable table(vocabulary);
    return table;
}

}  // namespace

TEST_CASE("every trigger's example is a meeting") {
    for (const detente::Trigger& trigger : triggers().all()) {
        INFO(trigger.id << ": " << trigger.example);
        const auto found = meetings_in(trigger.example);
        REQUIRE(!found.empty());
        CHECK(found.front().when.has_value());
        CHECK(!found.front().parties.empty());
    }
}

TEST_CASE("no trigger's counter-example is a meeting") {
    for (const detente::Trigger& trigger : triggers().all()) {
        if (trigger.counter_example.empty()) continue;
        INFO(trigger.id << ": " << trigger.counter_example);
        CHECK(meetings_in(trigger.counter_example).empty());
    }
}

TEST_CASE("verbs that can go wrong have a counter-example") {
    for (const std::string_view id : {"meet", "speak", "talk", "call-verb", "welcome", "receive"})
        for (const detente::Trigger& trigger : triggers().all())
            if (trigger.id == id) CHECK(!trigger.counter_example.empty());
}
