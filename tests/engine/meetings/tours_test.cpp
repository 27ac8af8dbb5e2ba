// SPDX-License-Identifier: MIT
// The other stops of a tour, officials in their capitals, and what was when they last met.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a clause tells where else a tour leads") {
    check({
        {"Baerbock is in Estonia on the first leg of a tour that also takes her to Georgia and "
         "Moldova.",
         {"2022-02-01 held visit DEU+EST @Estonia", "2022-02 planned visit DEU+GEO @Georgia",
          "2022-02 planned visit DEU+MDA @Moldova"}},
        {"Wang Yi arrived in Chile on 29 January 2022 on a tour that has taken him to Cuba, Mexico "
         "and Brazil.",
         {"2022-01-29 held visit CHL+CHN @Chile", "2022-02 held visit CHN+CUB @Cuba",
          "2022-02 held visit CHN+MEX @Mexico", "2022-02 held visit BRA+CHN @Brazil"}},
        {"Lavrov held talks in Hanoi on 29 January 2022 during a tour of the region which includes "
         "Laos and Thailand.",
         {"2022-01-29 held talks RUS+VNM @Hanoi", "2022-02 planned visit LAO+RUS @Laos",
          "2022-02 planned visit RUS+THA @Thailand"}},
        {"Lula's trip to Japan on 29 January 2022, which brought Brazil no deal, was short.",
         {"2022-01-29 held visit BRA+JPN @Japan"}},
        {"Modi used the trip to craft a policy that includes Japan.", {}},
    });
}

TEST_CASE("officials in a capital are its state's") {
    check({
        {"On 9 January 2021 Foreign Minister Baerbock held discussions with leaders in Hanoi and "
         "Vientiane.",
         {"2021-01-09 held talks DEU+VNM @Hanoi", "2021-01-09 held talks DEU+LAO @Vientiane"}},
        {"On 9 January 2021 the German minister held talks with officials in Belgrade.",
         {"2021-01-09 held talks DEU+SRB @Belgrade"}},
        {"On 9 January 2021 teachers held talks with officials in Belgrade.", {}},
    });
}

TEST_CASE("before a name a comma ends what stood before") {
    check({
        {"Angered by taxes announced by President Biden, a senior Mexican delegation was set to "
         "begin talks with Canada in Ottawa on 9 March 2022.",
         {"2022-03-09 planned talks CAN+MEX @Ottawa"}},
        {"Germany, a new French government and Poland met in Weimar on 9 January 2021.",
         {"2021-01-09 held talks DEU+FRA+POL @Weimar"}},
    });
}

TEST_CASE("a clause with when is of the time before it") {
    check({
        {"Modi and Xi Jinping met in Kazan on 9 January 2021. It was their first meeting since "
         "2018, when they sat down in Wuhan.",
         {"2021-01-09 held talks CHN+IND @Kazan", "2018 held talks CHN+IND @Wuhan"}},
        {"Kenya and Chad held talks in Nairobi on 9 January 2021. This was their first "
         "consultation "
         "since 2017, when the event was held in Kampala.",
         {"2021-01-09 held talks KEN+TCD @Nairobi", "2017 held talks KEN+TCD @Kampala"}},
        {"Since 2014, when Russia hosted the Games, Scholz and Putin met once, in Oslo on 9 "
         "January "
         "2021.",
         {"2021-01-09 held talks DEU+RUS @Oslo"}},
    });
}

TEST_CASE("a signature is given at a signing") {
    check({
        {"The signature of the border treaty between Chad and Niger took place in Niamey on 9 "
         "January 2021.",
         {"2021-01-09 held signing NER+TCD @Niamey"}},
        {"The letter bears the signature of the president of Niger.", {}},
    });
}
