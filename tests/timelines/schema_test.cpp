// SPDX-License-Identifier: MIT
#include "timelines/schema.hpp"

#include <simdjson.h>

#include "tests/catch.hpp"
#include "timelines/files.hpp"
#include "timelines/timeline_keys.hpp"

using namespace detente;

TEST_CASE("the schema knows every key of the reader's tables, and no other") {
    const std::string text = timeline_schema();
    simdjson::dom::parser parser;
    simdjson::dom::element schema;
    REQUIRE(parser.parse(text).get(schema) == simdjson::SUCCESS);
    for (const auto& mapping : timeline_file_mappings()) {
        INFO(mapping.name);
        const auto described =
            mapping.name == "timeline" ? schema : schema["definitions"][mapping.name].value();
        simdjson::dom::object properties;
        REQUIRE(described["properties"].get(properties) == simdjson::SUCCESS);
        CHECK(properties.size() == mapping.keys.size());
        CHECK_FALSE(bool(described["additionalProperties"]));
        for (const auto& key : mapping.keys) {
            INFO(key.name);
            std::string_view about;
            REQUIRE(properties[key.name]["description"].get(about) == simdjson::SUCCESS);
            CHECK(about == key.about);
        }
    }
}

TEST_CASE("the schema in docs/ is the one that the program makes") {
    CHECK(read_file(DETENTE_SOURCE_DIR "/docs/timeline.schema.json") == timeline_schema());
}
