// SPDX-License-Identifier: MIT
// The trie in flat arrays: what goes in is found, nothing else is.
#include "engine/lexicon/phrases.hpp"

#include <random>
#include <set>

#include "tests/catch.hpp"

namespace detente {
namespace {

using Phrase = std::vector<std::uint32_t>;

/// The items that the phrase means, by following it from the root.
std::vector<std::uint32_t> items(const PhraseTable& table, const Phrase& phrase) {
    std::uint32_t node = 0;
    for (const auto word : phrase)
        if ((node = table.child(node, word)) == 0) return {};
    std::vector<std::uint32_t> found;
    for (const LexiconEntry& entry : table.entries(node)) found.push_back(entry.item);
    return found;
}

LexiconEntry entry(std::uint32_t item) {
    return {Sense::place, false, no_actor, item};
}

TEST_CASE("a phrase keeps its meanings in the order in which they came") {
    PhraseBuilder builder;
    builder.at(Phrase{7, 3}).push_back(entry(1));
    builder.at(Phrase{7}).push_back(entry(2));
    builder.at(Phrase{7, 3}).push_back(entry(3));
    const PhraseArrays arrays = builder.arrays();
    CHECK(items(arrays.table(), {7, 3}) == std::vector<std::uint32_t>{1, 3});
    CHECK(items(arrays.table(), {7}) == std::vector<std::uint32_t>{2});
    CHECK(items(arrays.table(), {3}).empty());
    CHECK(items(arrays.table(), {7, 3, 3}).empty());
    CHECK(items(arrays.table(), {7, 0}).empty());
}

TEST_CASE("no phrases are a table in which nothing is found") {
    const PhraseArrays arrays = PhraseBuilder().arrays();
    CHECK(arrays.table().child(0, 1) == 0);
    CHECK(arrays.table().entries(0).empty());
}

TEST_CASE("of random phrases each is found and no other") {
    std::mt19937 random(7);
    std::set<Phrase> all;
    PhraseBuilder builder;
    const auto any = [&] {
        Phrase phrase(1 + random() % 4);
        for (auto& word : phrase) word = 1 + static_cast<std::uint32_t>(random() % 12);
        return phrase;
    };
    for (int i = 0; i < 500; ++i) {
        const Phrase phrase = any();
        if (all.insert(phrase).second) builder.at(phrase).push_back(entry(1));
    }
    const PhraseArrays arrays = builder.arrays();
    int others = 0;
    for (const Phrase& phrase : all) REQUIRE(items(arrays.table(), phrase).size() == 1);
    for (int i = 0; i < 2'000; ++i) {
        const Phrase phrase = any();
        others += !all.contains(phrase);
        REQUIRE(items(arrays.table(), phrase).size() == (all.contains(phrase) ? 1 : 0));
    }
    CHECK(others > 500);
}

}  // namespace
}  // namespace detente
