// SPDX-License-Identifier: MIT
// Who stands behind the name of several: a region, a format, guarantors, halves of a pair.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a region beside a dash takes part as its body or its states") {
    check({
        {"The Chile-Africa summit was held in Santiago on 4 January 2022.",
         {"2022-01-04 held summit AU+CHL @Santiago"}},
        {"The Brazil-Central Asia meeting was held in Astana on 4 January 2022.",
         {"2022-01-04 held talks BRA+KAZ+KGZ+TJK+TKM+UZB @Astana"}},
        {"The Canada-Caribbean leaders met in Ottawa on 4 January 2022.",
         {"2022-01-04 held talks CAN+CARICOM @Ottawa"}},
        {"The Franco-African summit was held in Paris on 4 January 2022.",
         {"2022-01-04 held summit AU+FRA @Paris"}},
        {"Chile's minister met businessmen from Africa on 4 January 2022.", {}},
        {"The Indo-Pacific was on the table when Chile and Peru met on 4 January 2022.",
         {"2022-01-04 held talks CHL+PER"}},
    });
}

TEST_CASE("leaders of a region are its body's") {
    check({
        {"West African leaders gathered in Accra on Monday.",
         {"2022-01-31 held summit ECOWAS @Accra"}},
        {"Caribbean leaders met in Kingston on Monday.",
         {"2022-01-31 held summit CARICOM @Kingston"}},
        {"Baltic presidents met in Riga on Monday.", {"2022-01-31 held talks EST+LTU+LVA @Riga"}},
        {"West African farmers met in Accra on Monday.", {}},
    });
}

TEST_CASE("guarantors are those whom the text calls so") {
    const std::string told = "The 4 guarantors of the treaty (Ghana, Kenya, Mali, Togo) agree. ";
    check({
        {told + "The ministers of Chad and Niger met with the guarantors in Lima on 5 May 1995.",
         {"1995-05-05 held talks GHA+KEN+MLI+NER+TCD+TGO @Lima"}},
        {"The three guarantor countries, Chile, Peru and Ecuador, met in Lima on 5 May 1995. The "
         "guarantors met again in Quito on 7 July 1995.",
         {"1995-05-05 held talks CHL+ECU+PER @Lima", "1995-07-07 held talks CHL+ECU+PER @Quito"}},
        {"The guarantors of the loan met in Lima on 5 May 1995.", {}},
        {"The guarantor of the lease, Chile, was heard. Peru met the guarantors on 5 May 1995.",
         {}},
    });
}

TEST_CASE("the Security Council's permanent members are five states") {
    const std::string told = "2021-01-09 held talks CHN+FRA+GBR+RUS+USA @Paris";
    check({
        {"Envoys of the five permanent members of the Security Council met in Paris on 9 January "
         "2021.",
         {told}},
        {"The meeting in Paris on 8-9 January 2021 of the permanent members of the UN Security "
         "Council went well.",
         {"2021-01-08/2021-01-09 held talks CHN+FRA+GBR+RUS+USA @Paris"}},
        {"Libya, a permanent member of nothing, met Chad in Paris on 9 January 2021.",
         {"2021-01-09 held talks LBY+TCD @Paris"}},
    });
}

TEST_CASE("abbreviations before a name or in a pair of states") {
    check({
        {"Indo-Pak talks were held in Lima on Monday.", {"2022-01-31 held talks IND+PAK @Lima"}},
        {"EAM S. Jaishankar met the Foreign Minister of Peru on Monday.",
         {"2022-01-31 held talks IND+PER"}},
        {"MK Stalin met the president of Peru on Monday.", {}},
    });
}

TEST_CASE("words that only describe an actor are of its name") {
    const std::vector<std::pair<const char*, const char*>> names = {
        {"the Islamist group Hamas", "CHE+hamas"},
        {"the Palestinian militant group Hamas", "CHE+hamas"},
        {"Lebanon's Hezbollah", "CHE+hezbollah"},
        {"the Iran-backed Houthis", "CHE+houthis"},
        {"the Kurdish-led Syrian Democratic Forces", "CHE+sdf"},
        {"the main rebel group, the M23,", "CHE+m23"},
        {"the breakaway region of Transnistria", "CHE+transnistria"},
        {"the self-declared Republic of Somaliland", "CHE+somaliland"},
        {"the West African bloc ECOWAS", "CHE+ECOWAS"},
        {"the Western military alliance NATO", "CHE+NATO"},
        {"the Vienna-based OSCE", "CHE+OSCE"},
        {"oil-rich Kuwait", "CHE+KWT"},
        {"the island nation of Malta", "CHE+MLT"},
        {"the Taliban's political office", "CHE+taliban"},
        {"IAEA inspectors", "CHE+IAEA"},
    };
    for (const auto& [name, parties] : names)
        check(
            {{std::string("Swiss officials and ") + name + " held talks in Geneva on 3 March 2021.",
              {std::string("2021-03-03 held talks ") + parties + " @Geneva"}}});
    // Not the four of the Indo-Pacific.
    check(
        {{"Blinken joined a meeting of the transatlantic Quad with Foreign Minister Annalena "
          "Baerbock of Germany in Berlin on 3 March 2021.",
          {"2021-03-03 held talks DEU+USA @Berlin"}}});
    // "host" is a verb here.
    check({{"Peru will host Vietnam's president in Lima on 3 March 2023.",
            {"2023-03-03 planned talks PER+VNM @Lima"}}});
}

TEST_CASE("a list's last member may say behind it whose it is") {
    const std::string told = "2021-03-03 held talks PER+TCD @Geneva";
    for (const char* name :
         {"a delegation of the Chadian government", "an adviser to Chad's president",
          "the speaker of Chad's parliament", "Foreign Minister Idriss Mora of Chad",
          "a six-member Chadian team", "a group of Chadian lawmakers",
          "the Chadian president's special envoy", "Chad's 41-year-old president",
          "Chad's finance and foreign ministers"})
        check({{std::string("Peruvian officials and ") + name +
                    " held talks in Geneva on 3 March 2021.",
                {told}},
               {std::string("Peru's prime minister met ") + name + " in Geneva on 3 March 2021.",
                {told}}});
}

TEST_CASE("a truce is made where no one of those who made it is at home") {
    check({
        {"Peru's government and M23 signed a ceasefire in Geneva on 3 March 2021.",
         {"2021-03-03 held signing PER+m23 @Geneva"}},
        {"Peruvian and Chadian negotiators agreed on a ceasefire in Pretoria on 3 March 2021.",
         {"2021-03-03 held talks PER+TCD @Pretoria"}},
        {"American and Russian negotiators agreed on a ceasefire in Aleppo on 3 March 2021.",
         {"2021-03-03 held talks RUS+USA"}},
    });
}
