// SPDX-License-Identifier: MIT
#include "engine/text/text.hpp"

#include <string>
#include <vector>

#include "tests/catch.hpp"

using namespace detente;

namespace {

Text cut(std::string_view bytes, const Vocabulary& vocabulary = {}) {
    Text text;
    tokenise(bytes, {}, vocabulary, text);
    return text;
}

std::string joined(std::string_view bytes) {
    const Text text = cut(bytes);
    std::string out;
    for (const Token& token : text.tokens) {
        if (!out.empty()) out += ' ';
        out += text.view(token);
    }
    return out;
}

std::vector<std::string> sentences(std::string_view bytes) {
    const Text text = cut(bytes);
    std::vector<std::string> out;
    for (const Sentence& s : text.sentences) out.emplace_back(text.view(s.first, s.last));
    return out;
}

}  // namespace

TEST_CASE("words, numbers and marks are cut as the header says") {
    struct Row {
        std::string_view text, tokens;
    };
    const Row row = GENERATE(values<Row>({
        {"Russia's demands", "Russia 's demands"},
        {"_Feb. 3: _talks_ open in snake_case on 4_.", "Feb. 3 : talks open in snake_case on 4 ."},
        {"Russia’s demands", "Russia ’s demands"},
        {"the U.S.-led talks", "the U.S. - led talks"},
        {"a U.N. envoy", "a U.N. envoy"},
        {"Mr. Li met Gen. Wu.", "Mr. Li met Gen. Wu ."},
        {"five-day visit", "five - day visit"},
        {"5-1/2 hours", "5 - 1 / 2 hours"},
        {"1,000 of 3.5 in the 1990s, 3rd", "1,000 of 3.5 in the 1990s , 3rd"},
        {"January 10,2022", "January 10 , 2022"},
        {"don't say O'Neill", "don't say O'Neill"},
        {"They’ll meet; we've said you're O'Reilly",
         "They ’ll meet ; we 've said you 're O'Reilly"},
        {"“no progress” — yet…", "“ no progress ” — yet …"},
        {"at 10 a.m. EST", "at 10 a.m. EST"},
        {"No. 5, Jan. 3", "No. 5 , Jan. 3"},
        {"Présidente Müller", "Présidente Müller"},
        {"3–5 May", "3 – 5 May"},
        {"10:30", "10 : 30"},
        {"J. R. Smith", "J. R. Smith"},
    }));
    CHECK(joined(row.text) == row.tokens);
}

TEST_CASE("sentences end where a reader would say so") {
    CHECK(sentences("They met in the U.S. The talks went on.").size() == 2);
    CHECK(sentences("The U.S. Secretary of State met Mr. Li in St. Gallen.").size() == 1);
    CHECK(sentences("“We agreed,” he said. “It is done.” Then he left.").size() == 3);
    CHECK(sentences("“Is it done?” she asked.").size() == 1);
    CHECK(sentences("It rose 3.5 percent. No one knew.").size() == 2);
    CHECK(sentences("").empty());
}

TEST_CASE("folding makes spellings of one name one word") {
    Vocabulary vocabulary;
    const WordId id = vocabulary.intern("Genève");
    CHECK(vocabulary.find("geneve") == id);
    CHECK(vocabulary.find("GENÈVE") == id);
    CHECK(vocabulary.find("Genf") == unknown_word);
    const Text text = cut("In Geneve and Genève", vocabulary);
    CHECK(text.tokens[1].word == id);
    CHECK(text.tokens[3].word == id);
    CHECK(text.tokens[0].word == unknown_word);
    for (const auto& [plain, marked] : {std::pair{"viet", "Việt"},
                                        {"phuong", "Phương"},
                                        {"tal", "Ṭāl"},
                                        {"nguyen", "Nguye\u0302\u0303n"}}) {
        const WordId word = vocabulary.intern(plain);
        CHECK(vocabulary.find(marked) == word);
    }
}

TEST_CASE("capitals with marks are capitals") {
    Vocabulary vocabulary;
    for (const char* name : {"Ľudovít", "Łukasz", "Žilina", "Źdźarski", "İzmir", "Đặng", "Ứng"})
        if (!cut(name, vocabulary).tokens[0].is(shape::capital)) FAIL(name);
    for (const char* word : {"ľud", "łza", "žena", "źle", "ırmak", "đã", "ứng"})
        if (cut(word, vocabulary).tokens[0].is(shape::capital)) FAIL(word);
}

TEST_CASE("any bytes give tokens inside the text, in order and without overlap") {
    std::uint32_t seed = 1;
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (int i = 0; i < 200; ++i) {
            seed = seed * 1664525U + 1013904223U;
            bytes += (seed >> 24U) % 7 == 0 ? static_cast<char>(seed >> 16U)
                                            : "a.B 'é-\n1,\"U"[(seed >> 20U) % 13];
        }
        const Text text = cut(bytes);
        std::uint32_t last = 0;
        for (const Token& token : text.tokens) {
            REQUIRE(token.begin >= last);
            REQUIRE(token.end > token.begin);
            REQUIRE(token.end <= bytes.size());
            last = token.end;
        }
        std::uint32_t next = 0;
        for (const Sentence& s : text.sentences) {
            REQUIRE(s.first == next);
            REQUIRE(s.last > s.first);
            next = s.last;
        }
        REQUIRE(next == text.tokens.size());
    }
}

TEST_CASE("what a broken page runs together is cut into sentences of bounded length") {
    std::string text = "They met. Words";
    for (int i = 0; i < 2500; ++i) text += " word";
    const auto cut = sentences(text + ". They left. The U.S. Under Secretary met them.");
    REQUIRE(cut.size() == 6);
    CHECK(cut[0] == "They met.");
    CHECK(cut[1].size() == 5000);
    CHECK(cut[4] == "They left.");
    CHECK(cut[5] == "The U.S. Under Secretary met them.");
}
