// SPDX-License-Identifier: MIT
// Who was invited or sent where, where a way led, and how long a visit lasts.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("who is invited to a town may come") {
    check({
        {"Chad has invited Peru's foreign minister to N'Djamena in September.",
         {"2022-09 proposed visit PER+TCD @N'Djamena"}},
        {"Peru's foreign minister has been invited to N'Djamena in September.",
         {"2022-09 proposed visit PER+TCD @N'Djamena"}},
        {"Chad's president invited his Peruvian counterpart on Sunday to visit N'Djamena in "
         "September.",
         {"2022-09 proposed visit PER+TCD @N'Djamena"}},
        {"Chad's president invited his Peruvian counterpart to N'Djamena on Sunday.",
         {"undated proposed visit PER+TCD @N'Djamena"}},
        {"Chad's president invited Peru's foreign minister to step back in September.", {}},
        {"If Peru's foreign minister is invited to N'Djamena in September, the feud is over.", {}},
    });
}

TEST_CASE("who is sent somewhere goes there") {
    check({
        {"Peru sent an envoy to N'Djamena on Sunday.",
         {"2022-01-30 held visit PER+TCD @N'Djamena"}},
        {"Peru is sending its foreign minister to N'Djamena on Wednesday.",
         {"2022-02-02 planned visit PER+TCD @N'Djamena"}},
        {"Peru sent helmets to N'Djamena on Sunday.", {}},
        {"Peru sent troops to Chad on Sunday.", {}},
    });
}

TEST_CASE("a way that led to no other talks is a visit") {
    check({
        {"Peru's president stopped in N'Djamena on Sunday on her way to a summit.",
         {"2022-01-30 held visit PER+TCD @N'Djamena"}},
        {"Peru's president left for Chad on Sunday for talks on trade.",
         {"2022-01-30 held visit PER+TCD @Chad"}},
        {"Peru's president touched down in N'Djamena on Sunday.",
         {"2022-01-30 held visit PER+TCD @N'Djamena"}},
        {"Peru's president flew to N'Djamena on Sunday for talks between Mali and Niger.",
         {"2022-01-30 held talks MLI+NER @N'Djamena"}},
        {"Peru's president left for N'Djamena on Sunday, where she attends a conference.", {}},
    });
}

TEST_CASE("a meeting that lasts so long, of which one end is told") {
    check({
        {"Peru's president ended a two-day visit to Chad on Sunday.",
         {"2022-01-29/2022-01-30 held visit PER+TCD @Chad"}},
        {"Peru's president is in Chad on a three-day visit that began on Sunday.",
         {"2022-01-30/2022-02-01 held visit PER+TCD @Chad"}},
        {"Peru's president is to pay Chad a two-day visit starting Monday.",
         {"2022-02-07/2022-02-08 planned visit PER+TCD @Chad"}},
        {"A two-day NATO summit opened in London on Sunday.",
         {"2022-01-30/2022-01-31 held summit NATO @London"}},
        {"The two-day visit of Peru's president to Chad ends on Wednesday.",
         {"2022-02-01/2022-02-02 held visit PER+TCD @Chad"}},
    });
}

TEST_CASE("what somebody holds on a weekday lies ahead") {
    check({
        {"The regional bloc ECOWAS holds a summit on Wednesday.",
         {"2022-02-02 planned summit ECOWAS"}},
        {"Gulf leaders gather in Riyadh on 10 May for their annual summit.",
         {"2022-05-10 planned summit GCC @Riyadh"}},
        {"On Friday the ECOWAS summit takes place in Abuja.",
         {"2022-02-04 planned summit ECOWAS @Abuja"}},
        {"On Friday the ECOWAS summit took place in Abuja.",
         {"2022-01-28 held summit ECOWAS @Abuja"}},
        {"The regional bloc ECOWAS held a summit on Wednesday.", {"2022-01-26 held summit ECOWAS"}},
    });
}
