// SPDX-License-Identifier: MIT
// The trie of all names: longest matches, names with several senses, a timeline's own actors.
#include "engine/lexicon/lexicon.hpp"

#include <algorithm>

#include "engine/lexicon/tables.hpp"
#include "tests/engine/actors/mentioning.hpp"

namespace detente {
namespace {

using test::Reader;

struct Match {
    std::string words;
    std::string first_actor;
    std::uint32_t senses = 0;
};

Match match(const Reader& reader, std::string_view bytes) {
    Text text;
    tokenise(bytes, {}, reader.vocabulary, text);
    const auto count = static_cast<std::uint32_t>(text.tokens.size());
    const LexiconMatch found = reader.lexicon.longest(text, 0, count);
    if (found.length == 0) return {};
    return {std::string(text.view(0, found.length)),
            reader.lexicon.actors()[found.entries.front().actor].id,
            static_cast<std::uint32_t>(found.entries.size())};
}

bool has_sense(const Reader& reader, std::string_view bytes, Sense sense) {
    Text text;
    tokenise(bytes, {}, reader.vocabulary, text);
    const auto entries =
        reader.lexicon.longest(text, 0, static_cast<std::uint32_t>(text.tokens.size())).entries;
    return std::any_of(entries.begin(), entries.end(),
                       [&](const LexiconEntry& entry) { return entry.sense == sense; });
}

const Reader& reader() {
    static const Reader shared;
    return shared;
}

TEST_CASE("the longest phrase is found") {
    struct Row {
        const char* text;
        const char* words;
        const char* actor;
    };
    const Row rows[] = {
        {"Guinea agreed", "Guinea", "GIN"},
        {"Guinea-Bissau agreed", "Guinea-Bissau", "GNB"},
        {"Papua New Guinea agreed", "Papua New Guinea", "PNG"},
        {"South Sudan agreed", "South Sudan", "SSD"},
        {"Sudan agreed", "Sudan", "SDN"},
        {"United States of America agreed", "United States of America", "USA"},
        {"United Nations Security Council agreed", "United Nations Security Council", "UN"},
        {"U.S. officials", "U.S.", "USA"},
        {"european union leaders", "european union", "EU"},
        {"Côte d'Ivoire agreed", "Côte d'Ivoire", "CIV"},
        {"Cote d'Ivoire agreed", "Cote d'Ivoire", "CIV"},
        {"nobody agreed", "", ""},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const Match found = match(reader(), row.text);
        CHECK(found.words == row.words);
        CHECK(found.first_actor == row.actor);
    }
}

TEST_CASE("a match ends where the caller says") {
    Text text;
    tokenise("South Sudan agreed", {}, reader().vocabulary, text);
    CHECK(reader().lexicon.longest(text, 0, 2).length == 2);
    CHECK(reader().lexicon.longest(text, 0, 1).length == 0);
    CHECK(reader().lexicon.longest(text, 1, 2).length == 1);
}

TEST_CASE("an ambiguous name keeps all its senses") {
    CHECK(has_sense(reader(), "Kremlin", Sense::metonym));
    CHECK(has_sense(reader(), "Kremlin", Sense::place));
    CHECK(has_sense(reader(), "Washington", Sense::place));
    CHECK(has_sense(reader(), "Singapore", Sense::state));
    CHECK(has_sense(reader(), "Lavrov", Sense::surname));
    CHECK_FALSE(has_sense(reader(), "Lavrov", Sense::person));
    CHECK(has_sense(reader(), "Sergei Lavrov", Sense::person));
    CHECK(has_sense(reader(), "Xi", Sense::surname));
    CHECK_FALSE(has_sense(reader(), "Jinping", Sense::surname));
}

TEST_CASE("first names of the register are known as such") {
    const auto word = [](std::string_view name) { return reader().vocabulary.find(name); };
    CHECK(reader().lexicon.is_first_name(word("sergei")));
    CHECK_FALSE(reader().lexicon.is_first_name(word("geneva")));
    CHECK_FALSE(reader().lexicon.is_first_name(unknown_word));
}

TEST_CASE("the office nearest to a day is taken") {
    const std::vector<LexiconOffice> offices{
        {1, "minister", Rank::minister, parse_day("2001-01-01"), parse_day("2003-12-31")},
        {2, "president", Rank::leader, parse_day("2010-01-01"), std::nullopt}};
    const LexiconPerson person{"Ada Quill", offices};
    CHECK(person.office_on(*parse_day("2002-06-01"))->of == 1);
    CHECK(person.office_on(*parse_day("2004-06-01"))->of == 1);
    CHECK(person.office_on(*parse_day("2009-06-01"))->of == 2);
    CHECK(person.office_on(*parse_day("2030-06-01"))->of == 2);
    CHECK(LexiconPerson{}.office_on(*parse_day("2002-06-01")) == nullptr);
}

TEST_CASE("a timeline's own actors extend the lexicon") {
    Actor league;
    league.id = "river-league";
    league.kind = ActorKind::party;
    league.name = "River League";
    league.aliases = {"Riverines"};
    Actor envoy;
    envoy.id = "ada-quill";
    envoy.kind = ActorKind::person;
    envoy.name = "Ada Quill";
    Office office;
    office.of = "river-league";
    office.title = "chief envoy";
    envoy.offices = {office};
    const Reader own({league, envoy});
    CHECK(test::mentions_of("The River League and Chad met.", "2022-03-10", own) ==
          "[River League|actor|river-league] [Chad|actor|TCD]");
    CHECK(test::mentions_of("The Riverines left.", "2022-03-10", own) ==
          "[Riverines|actor|river-league]");
    CHECK(test::mentions_of("Quill left.", "2022-03-10", own) ==
          "[Quill|person|river-league|Quill]");
    CHECK(test::mentions_of("The River League left.", "2022-03-10", reader()).empty());
    CHECK(own.lexicon.is_first_name(own.vocabulary.find("Ada")));
}

TEST_CASE("an own name that the register has too keeps the register's senses") {
    Actor league;
    league.id = "river-league";
    league.kind = ActorKind::party;
    league.name = "River League";
    league.aliases = {"Geneva", "Geneva Talks"};
    const Reader own({league});
    CHECK(has_sense(own, "Geneva", Sense::place));
    CHECK(has_sense(own, "Geneva", Sense::party));
    CHECK(match(own, "Geneva talks began").words == "Geneva talks");
    CHECK(match(own, "Geneva Palace").words == "Geneva");
    CHECK(match(own, "South Sudan agreed").words == "South Sudan");
}

TEST_CASE("the compiled phrases are sorted and lead to what they name") {
    const auto& tables = lexicon_tables();
    const auto& phrases = tables.phrases;
    REQUIRE(phrases.word.size() + 1 == phrases.first_child.size());
    REQUIRE(phrases.word.size() + 1 == phrases.first_entry.size());
    REQUIRE(phrases.word.size() > 30'000);
    for (std::uint32_t node = 0; node < phrases.word.size(); ++node) {
        const auto begin = phrases.first_child[node];
        const auto end = phrases.first_child[node + 1];
        if (begin > end || begin <= node) FAIL(node);
        for (auto child = begin; child + 1 < end; ++child)
            if (phrases.word[child] >= phrases.word[child + 1]) FAIL(child);
        for (const auto& entry : phrases.entries(node)) {
            const bool good = entry.item == no_item || entry.item == loose_adjective ||
                              entry.item < (entry.sense == Sense::place ? tables.places.size()
                                                                        : tables.persons.size());
            if (!good || entry.actor >= tables.actors.size()) FAIL(node);
        }
    }
    for (const auto& word : tables.words.subspan(1))
        if (word.hash != hash_folded(word.folded)) FAIL(word.folded);
}

}  // namespace
}  // namespace detente
