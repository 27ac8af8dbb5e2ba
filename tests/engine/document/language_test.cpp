// SPDX-License-Identifier: MIT
#include "engine/document/language.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("the language is told by script and by common words") {
    struct Row {
        std::string_view text, language;
    };
    const Row row = GENERATE(values<Row>({
        {"The ministers of the two countries said that the talks were useful for both of them.",
         "en"},
        {"Die Minister der beiden Länder sprachen über das Abkommen, das sie im Mai unterzeichnen "
         "wollen.",
         "de"},
        {"Les ministres des deux pays se sont entretenus sur une trêve dans la région avec leurs "
         "alliés.",
         "fr"},
        {"Los ministros de los dos países hablaron sobre una tregua que las partes firmarán.",
         "es"},
        {"I ministri dei due paesi hanno parlato di una tregua che non è stata firmata.", "it"},
        {"Os ministros dos dois países falaram sobre uma trégua que não foi assinada.", "pt"},
        {"Министры двух стран обсудили перемирие в регионе.", "ru"},
        {"两国外长在日内瓦举行会谈，讨论停火问题。", "zh"},
        {"両国の外相がジュネーブで会談し、停戦について話し合った。", "ja"},
        {"التقى وزيرا خارجية البلدين في جنيف لبحث الهدنة", "ar"},
        {"De ministers van de twee landen spraken over een bestand dat nog niet is getekend.",
         "nl"},
        // Names and "met" are not yet another language.
        {"Foreign Minister Ana Ruiz met her counterpart Tarik Bey in Lima on Monday. She also met "
         "President Paz. Earlier, Ruiz met Speaker Luna.",
         ""},
        {"Sheikh Omar al-Rashid al-Harbi met Sheikh Tamim al-Suwaidi in Doha on Tuesday.", ""},
        {"President Rui dos Anjos da Luz met Prime Minister Ivo dos Reis da Mata in Praia.", ""},
        {"", ""},
        {"1234 5678", ""},
    }));
    CAPTURE(row.text);
    CHECK(language_of(row.text) == row.language);
}
