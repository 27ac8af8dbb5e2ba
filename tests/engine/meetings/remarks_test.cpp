// SPDX-License-Identifier: MIT
// The day of a meeting at which somebody spoke, halves of words, formats, and cities of others.
#include "tests/engine/meetings/rows.hpp"

using meeting_rows::check;

TEST_CASE("a meeting is of the day on which somebody spoke there") {
    check({
        {"Premier Scholz said here on Sunday that Germany would help. Scholz made the remarks when "
         "meeting with Kenyan President William Ruto.",
         {"2022-01-30 held talks DEU+KEN"}},
        {"Foreign Minister Lavrov said in Minsk on Sunday that trade mattered. Lavrov, in a "
         "meeting "
         "with Polish Foreign Minister Zbigniew Rau, praised it.",
         {"2022-01-30 held talks POL+RUS @Minsk"}},
        {"Foreign Minister Lavrov said in Minsk on Sunday that trade mattered. Lavrov, in a "
         "meeting "
         "with Polish Foreign Minister Zbigniew Rau, said that the great fair scheduled for "
         "September would be grand.",
         {"2022-01-30 held talks POL+RUS @Minsk"}},
        {"Premier Scholz said on Sunday that Germany would help. Last year Scholz met Kenyan "
         "President William Ruto.",
         {"2021 held talks DEU+KEN"}},
    });
}

TEST_CASE("an up-coming visit does not come yet, a format tells who meets") {
    check({
        {"Foreign Minister Wang Yi said in Singapore on Sunday that Xi Jinping's up-coming visit "
         "to "
         "Chile in September 2022 mattered.",
         {"2022-09 planned visit CHL+CHN @Chile"}},
        {"A summit in the Normandy format was held in Paris on 9 December 2019.",
         {"2019-12-09 held summit DEU+FRA+RUS+UKR @Paris"}},
        {"Three years after his visit to India in December 2018, Putin will be in New Delhi for a "
         "summit with Modi in October 2022.",
         {"2018-12 held visit IND+RUS @India", "2022-10 planned summit IND+RUS @New Delhi"}},
        {"Published: January 30, 2022 06:32 pm IST - Kathmandu\n\nForeign ministers of India and "
         "Nepal met on Sunday.",
         {"2022-01-30 held talks IND+NPL @Kathmandu"}},
    });
}
