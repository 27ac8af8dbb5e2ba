// SPDX-License-Identifier: MIT
#include "timelines/words/words.hpp"

#include <set>

#include "tests/catch.hpp"
#include "timelines/register/register.hpp"
#include "timelines/words/table.hpp"

using namespace detente;

TEST_CASE("every key has words in each language, and no language is left in another's") {
    // Words that two languages share by right.
    const std::set<std::string_view> shared{
        "{0} {1}", "{0} – {1}", "{0}–{1}", "Zoom",    "Blocs",     "sources",
        "Sources", "Source",    "Parties", "session", "one|other", "{0} source|{0} sources"};
    for (unsigned i = 0; i < word_count; ++i) {
        const auto key = static_cast<Word>(i);
        const std::string_view english = word(Language::en, key);
        const std::string_view french = word(Language::fr, key);
        CAPTURE(english, french);
        CHECK_FALSE(english.empty());
        CHECK_FALSE(french.empty());
        if (key != Word::differ_parties) CHECK((english != french || shared.contains(english)));
    }
}

TEST_CASE("French keeps its signs with the word before them") {
    for (unsigned i = 0; i < word_count; ++i) {
        const std::string_view french = word(Language::fr, static_cast<Word>(i));
        CAPTURE(french);
        for (const std::string_view wrong : {" :", " ;", " ?", " !", " %", "« ", " »", "'"})
            CHECK(french.find(wrong) == french.npos);
        for (const char sign : {';', '?', '!'}) {
            const std::size_t at = french.find(sign);
            CHECK((at == french.npos || french.substr(0, at).ends_with("\u202f")));
        }
    }
}

TEST_CASE("a count takes the form that its language has for it") {
    CHECK(counted(Language::en, 0, Word::sources) == "0 sources");
    CHECK(counted(Language::en, 1, Word::sources) == "1 source");
    CHECK(counted(Language::en, 2, Word::sources) == "2 sources");
    CHECK(counted(Language::fr, 0, Word::meetings) == "0 rencontre");
    CHECK(counted(Language::fr, 1, Word::meetings) == "1 rencontre");
    CHECK(counted(Language::fr, 2, Word::meetings) == "2 rencontres");
    CHECK(counted(Language::fr, 3, Word::and_others, "Italie") == "et 3 autres\u00a0: Italie");
}

TEST_CASE("places take values in any order, and what has none stays") {
    CHECK(filled("{1} of {0}{2}", {"a", "b"}) == "b of a{2}");
    CHECK(filled("{} {0", {"a"}) == "{} {0");
    CHECK(filled("{0}", {"{1}"}) == "{1}");
}

TEST_CASE("numbers are written as each language writes them") {
    CHECK(decimal(Language::en, 0.254, 2) == "0.25");
    CHECK(decimal(Language::fr, 0.254, 2) == "0,25");
    CHECK(number_in_words(Language::fr, 12) == "douze");
    CHECK(number_in_words(Language::en, 13) == "13");
    CHECK(ordinal(Language::en, 22) == "22nd");
    CHECK(roman(19) == "XIX");
}

TEST_CASE("months are ICU's") {
    CHECK(month_name(Language::en, 9) == "September");
    CHECK(short_month(Language::en, 9) == "Sept");
    CHECK(short_month(Language::en, 5) == "May");
    CHECK(month_name(Language::fr, 2) == "février");
    CHECK(short_month(Language::fr, 7) == "juil.");
}

TEST_CASE("actors are called in French what diplomats call them") {
    const auto name = [](const char* id) { return foreign_name(Language::fr, id); };
    CHECK(name("DEU") == "Allemagne");
    CHECK(name("USA") == "États-Unis");
    CHECK(name("NATO") == "OTAN");
    CHECK(name("SUN") == "Union soviétique");
    CHECK(name("PSE") == "Palestine");
    CHECK(name("OSCE").empty());
    CHECK(name("nobody").empty());
    CHECK(foreign_name(Language::en, "DEU").empty());
}

TEST_CASE("every state has a name in French, and every name in the table an actor") {
    for (const StateRecord& state : states()) {
        CAPTURE(state.code);
        CHECK((state.code == "XKX" || !foreign_name(Language::fr, state.code).empty()));
    }
    for (const ForeignName& row : foreign_names()) {
        CAPTURE(row.actor);
        CHECK(find_in_register(row.actor).has_value());
    }
}

TEST_CASE("a capital may have an accent") {
    CHECK(capitalised("états") == "États");
    CHECK(capitalised("talks") == "Talks");
    CHECK(capitalised("").empty());
}
