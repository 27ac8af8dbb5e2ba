// SPDX-License-Identifier: MIT
// News count from the publication day, stories along their own dates; which of them a text is.
#include "tests/catch.hpp"
#include "tests/engine/time/tagging.hpp"

namespace detente {
namespace {

constexpr std::string_view chronology =
    "How it came about\n\n"
    "3 March 1950: The two sides meet.\n"
    "On 5 April 1950 they meet again. Two days later they sign.\n"
    "- 2 June: The treaty is ratified.\n"
    "1951: The first inspection takes place in May.\n"
    "Monday, 7 July 1952: The next day all is over.\n";

std::string described_in(std::string_view text, TimeMode mode) {
    return test::described(test::tag(text, "2022-01-12", mode));
}

TEST_CASE("a chronology is a story even where its publication day is known") {
    const std::string story = described_in(chronology, TimeMode::narrative);
    CHECK(described_in(chronology, TimeMode::automatic) == story);
    CHECK(story.find("[Two days later|DATE|1950-04-07]") != std::string::npos);
    CHECK(story.find("[2 June|DATE|1950-06-02]") != std::string::npos);
    CHECK(story.find("[May|DATE|1951-05]") != std::string::npos);
    CHECK(story.find("[The next day|DATE|1952-07-08]") != std::string::npos);
}

TEST_CASE("a year that names an event does not move the story") {
    const std::string story = described_in(
        "How it came about\n\n3 March 1950: They meet.\n5 April: They confirm the truce of 1948.\n"
        "2 June: They meet again.\n7 July: They sign.\n9 August: All is over.\n",
        TimeMode::automatic);
    CHECK(story.find("[2 June|DATE|1950-06-02]") != std::string::npos);
}

TEST_CASE("news mode counts from the publication day whatever the text looks like") {
    CHECK(described_in("3 March: They met.\n5 April: They met again.\n2 December: They agreed.\n",
                       TimeMode::news) ==
          "[3 March|DATE|2022-03-03] [5 April|DATE|2021-04-05] [2 December|DATE|2021-12-02]");
}

TEST_CASE("news that look back to another year go on in it until they speak of today") {
    CHECK(described_in("They first met in February 2019. On 10 March they met again in Rome.",
                       TimeMode::news) ==
          "[February 2019|DATE|2019-02] [10 March|DATE|2019-03-10]");
    CHECK(described_in(
              "They first met in February 2019. On Monday they met. On 10 December they met.",
              TimeMode::news) ==
          "[February 2019|DATE|2019-02] [Monday|DATE|2022-01-10] [10 December|DATE|2021-12-10]");
    CHECK(described_in("They first met in October 2019. In September they met.", TimeMode::news) ==
          "[October 2019|DATE|2019-10] [September|DATE|2021-09]");
}

TEST_CASE("a story of long ago goes on in its year, whatever the order of its months") {
    CHECK(described_in("They met in March 1995 and in June 1995. The talks of April had failed.",
                       TimeMode::news) ==
          "[March 1995|DATE|1995-03] [June 1995|DATE|1995-06] [April|DATE|1995-04]");
    CHECK(described_in("They met in March 1995 and in June 1996. By 1998 it was over. On 5 May he "
                       "resigned.",
                       TimeMode::news) ==
          "[March 1995|DATE|1995-03] [June 1996|DATE|1996-06] [1998|DATE|1998] "
          "[5 May|DATE|1998-05-05]");
    // One look back is no story, and neither is one of last year.
    CHECK(described_in("They met in June 1995. The talks of April failed.", TimeMode::news) ==
          "[June 1995|DATE|1995-06] [April|DATE|2021-04]");
    CHECK(described_in("They met in March 2019 and in June 2019. The talks of April had failed.",
                       TimeMode::news) ==
          "[March 2019|DATE|2019-03] [June 2019|DATE|2019-06] [April|DATE|2021-04]");
}

TEST_CASE("the year of the sentence before holds for the next words") {
    CHECK(described_in("Others tried in 2019. She received them on 6 November.", TimeMode::news) ==
          "[2019|DATE|2019] [6 November|DATE|2019-11-06]");
    CHECK(described_in("Others tried in 2019. The lake is dry and nobody goes there any more but "
                       "for birds. She received them on 6 November.",
                       TimeMode::news) == "[2019|DATE|2019] [6 November|DATE|2021-11-06]");
}

TEST_CASE("spans and digits head a chronology's lines too") {
    const std::string story = described_in(
        "13-15 June 2000: They meet.\n28/2/2001: They agreed the week before.\n"
        "3 May 2002: It is signed.\n5 May 2003: They met the previous month.\n",
        TimeMode::automatic);
    CHECK(story.find("[the previous month|DATE|2003-04]") != std::string::npos);
}

TEST_CASE("a day of a month that is yet to come was the last one's") {
    CHECK(described_in("She will go on 6 February. He was there on the 9th.", TimeMode::news) ==
          "[6 February|DATE|2022-02-06] [the 9th|DATE|2022-01-09]");
    CHECK(described_in("She will go on 6 February. He was there on the 19th.", TimeMode::news) ==
          "[6 February|DATE|2022-02-06] [the 19th|DATE|2021-12-19]");
    CHECK(described_in("She will go on 6 February. He will be there on the 9th.", TimeMode::news) ==
          "[6 February|DATE|2022-02-06] [the 9th|DATE|2022-02-09]");
}

TEST_CASE("one date in digits tells the order of all") {
    CHECK(described_in("Signed 05/03/2021, in force 31/03/2021.", TimeMode::news) ==
          "[05/03/2021|DATE|2021-03-05] [31/03/2021|DATE|2021-03-31]");
    CHECK(described_in("Signed 05/03/2021, in force 03/31/2021.", TimeMode::news) ==
          "[05/03/2021|DATE|2021-05-03] [03/31/2021|DATE|2021-03-31]");
}

TEST_CASE("an article with a short list of dates stays news") {
    const std::string article =
        "The ministers met on Monday.\nThe next rounds are near.\n3 March: Geneva.\n"
        "5 April: Vienna.\nAll will be told on Friday.\nNo more is known.\n";
    CHECK(described_in(article, TimeMode::automatic) == described_in(article, TimeMode::news));
}

TEST_CASE("a text without a publication day is a story") {
    const std::string text = "On 24 June 1812 the river was crossed. In July they went on.";
    CHECK(test::described(test::tag(text, "")) ==
          "[24 June 1812|DATE|1812-06-24] [July|DATE|1812-07]");
    CHECK(described_in(text, TimeMode::automatic) ==
          "[24 June 1812|DATE|1812-06-24] [July|DATE|1812-07]");
}

TEST_CASE("dates reach the rest of the program as EDTF") {
    const auto whens = [](std::string_view text) {
        std::string out;
        for (const Timex& timex : test::tag(text, "2022-01-12").timexes)
            out += (timex.when ? to_string(*timex.when) : "-") + " ";
        return out;
    };
    CHECK(whens("They met on 3-5 May 2021.") == "2021-05-03 2021-05-05 ");
    CHECK(whens("They met from 28 February to 2 March 2021.") == "2021-02-28 2021-03-02 ");
    CHECK(whens("They meet in late June, in Q3 2022, or by the end of 2023.") ==
          "2022-06 2022 2023 ");
    CHECK(whens("They met over the weekend.") == "2022-01-08/2022-01-09 ");
    CHECK(whens("Early Monday they spoke for three days.") == "2022-01-10 - ");
    CHECK(whens("In the 1970s it was recently forgotten.") == "197X - ");
}

}  // namespace
}  // namespace detente
