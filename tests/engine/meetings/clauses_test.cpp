// SPDX-License-Identifier: MIT
// Who takes part, told by participles, capitals, second halves of a list, and of guests.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a participle says where and when somebody met") {
    check({
        {"SADC foreign ministers, meeting in Gaborone on 4 March 2021, agreed on aid.",
         {"2021-03-04 held session SADC @Gaborone"}},
        {"Meeting in Gaborone on 4 March 2021, SADC leaders agreed on aid.",
         {"2021-03-04 held summit SADC @Gaborone"}},
        {"Gathered in Gaborone on 4 March 2021, SADC leaders agreed on aid.",
         {"2021-03-04 held summit SADC @Gaborone"}},
        {"Scholz and Macron, meeting in Berlin on 14 January 2022, pledged aid.",
         {"2022-01-14 held talks DEU+FRA @Berlin"}},
        {"Scholz met Macron in Berlin on 4 March 2021. Meeting in Paris on 9 May 2021, the two "
         "pledged aid.",
         {"2021-03-04 held talks DEU+FRA @Berlin", "2021-05-09 held talks DEU+FRA @Paris"}},
        {"The German cabinet, meeting in Berlin on 4 March 2021, agreed on aid.", {}},
        {"Scholz, meeting or no meeting, agreed on 4 March 2021.", {}},
    });
}

TEST_CASE("two capitals that open a clause are governments") {
    check({
        {"Ankara and Athens, for their part, resumed talks in Istanbul on 4 March 2021.",
         {"2021-03-04 held talks GRC+TUR @Istanbul"}},
        {"On 4 March 2021 he flew over Rome, Paris and Berlin after talks in Oslo.", {}},
        {"Rome and Paris, 4 March 2021: talks of peace.", {}},
    });
}

TEST_CASE("the second half of a list may repeat its preposition") {
    check({
        {"Delegations of Chad and of Niger sat down in Lome on 4 March 2021.",
         {"2021-03-04 held talks NER+TCD @Lome"}},
        {"Negotiators from the European Union and from Mercosur met in Lome on 4 March 2021.",
         {"2021-03-04 held session EU+MERCOSUR @Lome"}},
        {"A delegation of Chad sat down in the shade of Niger in Lome on 4 March 2021.", {}},
    });
}

TEST_CASE("a semicolon ends whom a verb belongs to") {
    check({
        {"Petro met Modi in Delhi on 4 March 2021; President Gabriel Boric of Chile was received "
         "by Foreign Minister Jaishankar.",
         {"2021-03-04 held talks COL+IND @New Delhi", "2021-03-04 held talks CHL+IND @New Delhi"}},
        {"Scholz spent more than seven hours with Macron on 14 January 2022.",
         {"2022-01-14 held talks DEU+FRA"}},
        {"Scholz and Macron saw each other in Paris on 14 January 2022.",
         {"2022-01-14 held talks DEU+FRA @Paris"}},
    });
}

TEST_CASE("guests are of the meeting told before, and received one by one") {
    const std::string pair = "Putin and Biden met in Geneva on 16 June 2021. ";
    const std::string told = "2021-06-16 held talks RUS+USA @Geneva";
    check({
        {pair + "Guy Parmelin of Switzerland had received each of the visitors before their "
                "meeting.",
         {told, "2021-06-16 held talks CHE+RUS @Switzerland",
          "2021-06-16 held talks CHE+USA @Switzerland"}},
        {"Macron met separately with Zelensky and Orban in Paris on 4 March 2021.",
         {"2021-03-04 held talks FRA+UKR @Paris", "2021-03-04 held talks FRA+HUN @Paris"}},
        {"Merkel arrived in Ankara on 4 March 2021. The visitor was received by President Erdogan "
         "on 5 March 2021.",
         {"2021-03-04 held visit DEU+TUR @Ankara", "2021-03-05 held talks DEU+TUR @Ankara"}},
        {"Erdogan hosted a dinner for the president of Iran in Ankara on 4 March 2021.",
         {"2021-03-04 held talks IRN+TUR @Ankara"}},
        {"Erdogan hosted a dinner for 200 guests in Ankara on 4 March 2021.", {}},
    });
}
