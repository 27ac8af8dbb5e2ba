// SPDX-License-Identifier: MIT
// Those who belong to a body, and what a body's own people do together.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("the members of a body stand for it") {
    check({
        {"Leaders of the 27 EU countries met in Vienna on 4 May 2021.",
         {"2021-05-04 held summit EU @Vienna"}},
        {"Foreign ministers from the EU's 27 member states met in Vienna on 4 May 2021.",
         {"2021-05-04 held session EU @Vienna"}},
        {"EU countries' leaders met in Vienna on 4 May 2021.",
         {"2021-05-04 held summit EU @Vienna"}},
        {"A meeting of leaders from across the European Union was held in Vienna on 4 May 2021.",
         {"2021-05-04 held session EU @Vienna"}},
        {"The presidents of the member countries of Mercosur met in Vienna on 4 May 2021.",
         {"2021-05-04 held summit MERCOSUR @Vienna"}},
        {"Finance ministers and central bank governors of the G20 met in Vienna on 4 May 2021.",
         {"2021-05-04 held session G20 @Vienna"}},
        {"EU leaders and their aides met in Vienna on 4 May 2021.",
         {"2021-05-04 held session EU @Vienna"}},
        // Named members are those who came.
        {"The EU members France and Spain met in Vienna on 4 May 2021.",
         {"2021-05-04 held talks ESP+FRA @Vienna"}},
    });
}

TEST_CASE("a body's name that its article makes a description") {
    check({
        {"The Commonwealth Foreign Affairs Ministers Meeting was held in London on 4 May 2021.",
         {"2021-05-04 held session commonwealth @London"}},
        {"Leaders of the Commonwealth met in London on 4 May 2021.",
         {"2021-05-04 held summit commonwealth @London"}},
        {"The third round of negotiations for a Peru-Chad free trade agreement was held in Lima on "
         "4 May 2021.",
         {"2021-05-04 held talks PER+TCD @Lima"}},
    });
}

TEST_CASE("boards, committees and councils of a body") {
    check({
        {"The Executive Board of the IMF met in Vienna on 4 May 2021.",
         {"2021-05-04 held session IMF @Vienna"}},
        {"The 35-nation board of the IAEA met in Vienna on 4 May 2021.",
         {"2021-05-04 held session IAEA @Vienna"}},
        {"The OSCE Permanent Council discussed the crisis in Vienna on 4 May 2021.",
         {"2021-05-04 held session OSCE @Vienna"}},
        {"The UN Security Council was briefed on the crisis on 4 May 2021 by the envoy.",
         {"2021-05-04 held session UN"}},
        // A firm's, a church's or a sports body's own session is nobody's diplomacy.
        {"Greenpeace held a session in Vienna on 4 May 2021.", {}},
        {"UEFA's executive committee met in Vienna on 4 May 2021.", {}},
    });
}

TEST_CASE("what a body's ministers agree or discuss at a place") {
    check({
        {"EU foreign ministers agreed in Brussels on 4 May 2021 to lift the sanctions.",
         {"2021-05-04 held session EU @Brussels"}},
        {"ASEAN foreign ministers discussed the truce in Hanoi on 4 May 2021.",
         {"2021-05-04 held session ASEAN @Hanoi"}},
        {"EU foreign ministers agreed on 4 May 2021 to hold talks in Brussels.",
         {"undated planned session EU @Brussels"}},
        {"The G20 went to Osaka on 28 June 2019.", {"2019-06-28 held summit G20 @Osaka"}},
    });
}
