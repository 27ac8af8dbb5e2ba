// SPDX-License-Identifier: MIT
// What a text tells only around a meeting: its day, its place, who "they" are.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("what is told beside another meeting is of its days") {
    const std::string filler = "One. Two. Three. Four. Five. Six. Seven. Eight.\n\n";
    check({
        {"The G20 summit opened in Rome on 25 January 2022. " + filler +
             "Scholz said he had met Macron on the sidelines of the G20 summit.",
         {"2022-01-25 held summit G20 @Rome", "2022-01-25 held talks DEU+FRA @Rome"}},
        {"The G20 summit opened in Rome on 25 January 2022. " + filler +
             "Scholz said he had met Macron on the sidelines of the opera.",
         {"2022-01-25 held summit G20 @Rome", "undated held talks DEU+FRA"}},
        {filler + "The ministers of Chile and Peru were meeting in Lima.",
         {"2022-02-01 held talks CHL+PER @Lima"}},
        {filler + "The ministers of Chile and Peru had met in Lima.",
         {"undated held talks CHL+PER @Lima"}},
        {filler + "Macron met Draghi in Rome on Sunday. Before lunch, Macron met Sánchez.",
         {"2022-01-30 held talks FRA+ITA @Rome", "2022-01-30 held talks ESP+FRA @Rome"}},
        {filler + "Macron met Draghi in Rome on Sunday.\n\nBefore lunch, Scholz met Sánchez.",
         {"2022-01-30 held talks FRA+ITA @Rome", "undated held talks DEU+ESP"}},
    });
}

TEST_CASE("what is planned for a journey is of its days, and later stops of its month") {
    check({
        {"Foreign Minister Annalena Baerbock will travel to Rome on 14 March for talks with "
         "Italian officials. She will also meet Wang Yi.",
         {"2022-03-14 planned talks DEU+ITA @Rome", "2022-03-14 planned talks CHN+DEU @Rome"}},
        {"Foreign Minister Annalena Baerbock will hold talks with her Indonesian counterpart in "
         "Jakarta on 6 March. Baerbock will then travel to Malaysia and Thailand.",
         {"2022-03-06 planned talks DEU+IDN @Jakarta"}},
        {"Macron arrives in Ankara on Thursday. He will then fly to Baku for talks with Ilham "
         "Aliyev.",
         {"2022-02-03 planned visit FRA+TUR @Ankara", "2022-02 planned talks AZE+FRA @Baku"}},
        {"Macron will travel to Tokyo on 10 March. Scholz will meet Putin.",
         {"2022-03-10 planned visit FRA+JPN @Tokyo", "undated planned talks DEU+RUS"}},
        {"Macron met Scholz in Berlin on Monday. Macron will meet Orban.",
         {"2022-01-31 held talks DEU+FRA @Berlin", "undated planned talks FRA+HUN"}},
    });
}

TEST_CASE("a time that belongs to something else dates no meeting") {
    check({
        {"Their talks came a day after Sunday's vote. Macron met Scholz in Paris.",
         {"2022-02-01 held talks DEU+FRA @Paris"}},
        {"Macron and Scholz met on Sunday over a shortfall for 1987.",
         {"2022-01-30 held talks DEU+FRA"}},
        {"Chile and Peru will hold talks on 8 February, planned for 2021.",
         {"2022-02-08 planned talks CHL+PER"}},
    });
}

TEST_CASE("their meeting is that of the two whom the sentence names") {
    check({
        {"Blinken met Lavrov in Geneva on January 21. In a statement with German Chancellor Olaf "
         "Scholz after their meeting on Monday, French President Emmanuel Macron was calm.",
         {"2022-01-21 held talks RUS+USA @Geneva", "2022-01-31 held talks DEU+FRA"}},
        {"Blinken met Lavrov in Geneva on January 21. After their meeting, Lavrov was calm.",
         {"2022-01-21 held talks RUS+USA @Geneva"}},
    });
}

TEST_CASE("names that are no actor's do not break a list") {
    check({
        {"Blinken held talks with counterparts from Europe and Japan on January 21.",
         {"2022-01-21 held talks JPN+USA"}},
        {"Blinken met foreign ministers from Central Africa, Chad and Cameroon on Monday.",
         {"2022-01-31 held talks CMR+TCD+USA"}},
        {"Blinken met the Secretary of the Higher Council of the OSCE on Monday.",
         {"2022-01-31 held talks OSCE+USA"}},
        {"The meeting in Paris on 16 January of Chile and Peru was short.",
         {"2022-01-16 held talks CHL+PER @Paris"}},
    });
}

TEST_CASE("whose visit it was may stand before the talks") {
    check({
        {"It follows Macron's speech in parliament and talks with Scholz on Monday.",
         {"2022-01-31 held talks DEU+FRA"}},
        {"In Pakistan, the envoy spoke of Chancellor Olaf Scholz's visit in December.",
         {"2021-12 held visit DEU+PAK @Pakistan"}},
        {"Baerbock will travel to Chad and Mali on 7 February to discuss trade.",
         {"2022-02-07 planned visit DEU+TCD @Chad", "2022-02-07 planned visit DEU+MLI @Mali"}},
        {"Statement on Baerbock's travel to Bamako, Mali, on 7 February.",
         {"2022-02-07 planned visit DEU+MLI @Bamako"}},
        {"The bank's travel costs to Bamako rose on 7 February.", {}},
    });
}

TEST_CASE("a caption names people by their sides") {
    check({
        {"Macron (right) and Scholz (left) at a welcoming ceremony in Paris on Monday.",
         {"2022-01-31 held visit DEU+FRA @Paris"}},
        {"Macron, left, and Scholz met in Paris on Monday.",
         {"2022-01-31 held talks DEU+FRA @Paris"}},
    });
}

TEST_CASE("a place may be told by the words around") {
    check({
        {"Negotiators of Chile and Peru held talks in Havana on 24 January 2022. A "
         "ceasefire had been signed there on 23 December 2021 by the presidents of Chile and Peru.",
         {"2022-01-24 held talks CHL+PER @Havana", "2021-12-23 held signing CHL+PER @Havana"}},
        {"Istanbul: Putin and Macron met on Monday.", {"2022-01-31 held talks FRA+RUS @Istanbul"}},
        {"They think of Hanoi, where Putin and Macron met in January 2021.",
         {"2021-01 held talks FRA+RUS @Hanoi"}},
        {"We, the leaders of Chile and Peru, met in Lima on Monday. We will hold our next "
         "in-person summit in April 2023, hosted by Chile.",
         {"2022-01-31 held talks CHL+PER @Lima", "2023-04 planned summit CHL+PER @Chile"}},
        {"The Quad will hold a summit on 8 May 2022, hosted by Japan.",
         {"2022-05-08 planned summit AUS+IND+JPN+USA @Japan"}},
        {"Chile and Peru began talks in Quito on Monday. On Wednesday their ministers, Teodoro "
         "Ribera of Chile and Ana Gervasi of Peru, meet.",
         {"2022-01-31 held talks CHL+PER @Quito", "2022-02-02 planned talks CHL+PER @Quito"}},
        {"Macron will travel to New Delhi, India, from 7 to 10 February to attend the G20 summit.",
         {"2022-02-07/2022-02-10 planned summit FRA+G20 @New Delhi"}},
        {"In Berlin, Germany and France held talks on Monday.",
         {"2022-01-31 held talks DEU+FRA @Berlin"}},
    });
}

TEST_CASE("one may meet in a region") {
    check({
        {"NATO held a summit in Wales on 5 September 2014.",
         {"2014-09-05 held summit NATO @Wales"}},
        {"Macron and the president of Catalonia met on Monday.",
         {"2022-01-31 held talks FRA+catalonia"}},
    });
}

TEST_CASE("the dateline's city stands behind the news of its state") {
    const std::string filler = "\n\nOne. Two. Three. Four. Five. Six. Seven.\n\n";
    check({
        {"SANTO DOMINGO, Jan. 31 (Agency) - Ministers spoke of fish." + filler +
             "Blinken met Lavrov in the Dominican Republic on Monday.",
         {"2022-01-31 held talks RUS+USA @Santo Domingo"}},
        {"SANTO DOMINGO, Jan. 31 (Agency) - Ministers spoke of fish." + filler +
             "Blinken met Lavrov in the Dominican Republic on 3 May 2021.",
         {"2021-05-03 held talks RUS+USA @Dominican Republic"}},
    });
}

TEST_CASE("yesterday is not called last Monday") {
    // Published on Tuesday, 1 February 2022.
    check({
        {"Macron met Scholz last Monday.", {"2022-01-24 held talks DEU+FRA"}},
        {"Macron met Scholz last Sunday.", {"2022-01-30 held talks DEU+FRA"}},
        {"Macron met Scholz on Monday.", {"2022-01-31 held talks DEU+FRA"}},
    });
}

TEST_CASE("who met within days is where he was") {
    check({
        {"Peru's foreign minister met Chad's president in Lima on 3 March 2021. The minister met "
         "the ambassador of Mali on 4 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima", "2021-03-04 held talks MLI+PER @Lima"}},
        {"Peru's foreign minister met Chad's president in Lima on 3 March 2021. The minister met "
         "the ambassador of Mali on 14 March 2021.",
         {"2021-03-03 held talks PER+TCD @Lima", "2021-03-14 held talks MLI+PER"}},
        {"The European Council of 3 March 2021 agreed on a budget.", {"2021-03-03 held summit EU"}},
    });
}
