// SPDX-License-Identifier: MIT
// Every row of rules/details.tsv is tried on its example and counter-example.
#include "engine/extract.hpp"
#include "engine/meetings/details/rules.hpp"
#include "tests/catch.hpp"

namespace {

using namespace detente;

/// Whether some meeting of the text has the rule's field filled; a series with the rule's name.
bool fills(const DetailRule& rule, std::string_view text) {
    static const Extractor extractor;
    Document document;
    document.doc = "example";
    document.published = "2023-11-01";
    document.text = text;
    for (const Meeting& meeting : extractor.extract(document).meetings) {
        if (rule.field == Detail::series && meeting.series == rule.about) return true;
        if (rule.field == Detail::topic && !meeting.topics.empty()) return true;
        if (rule.field == Detail::outcome && !meeting.outcome.empty()) return true;
        if (rule.field == Detail::part_of && !meeting.part_of.empty()) return true;
        if (rule.field == Detail::follows && !meeting.follows.empty()) return true;
    }
    return false;
}

const DetailRules& rules() {
    static const DetailRules all;
    return all;
}

}  // namespace

TEST_CASE("every rule of a detail fills it in its example") {
    for (const DetailRule& rule : rules().all()) {
        INFO(rule.about << ": " << rule.example);
        CHECK(fills(rule, rule.example));
    }
}

TEST_CASE("no rule of a detail fills it in its counter-example") {
    for (const DetailRule& rule : rules().all()) {
        if (rule.counter_example.empty()) continue;
        INFO(rule.about << ": " << rule.counter_example);
        CHECK_FALSE(fills(rule, rule.counter_example));
    }
}
