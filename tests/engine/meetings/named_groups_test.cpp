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
