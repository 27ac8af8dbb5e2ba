// SPDX-License-Identifier: MIT
#include "engine/document/plain_text/lines.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("a list mark has its bytes, anything else none") {
    struct Row {
        std::string_view line;
        std::size_t size;
    };
    const Row row = GENERATE(values<Row>({
        {"- talks", 2},
        {"* talks", 2},
        {"•  talks", 5},
        {"1. Talks", 3},
        {"12) Talks", 4},
        {"(a) talks", 4},
        {"-talks", 0},
        {"2022. Talks", 0},
        {"1.5 million", 0},
        {"Talks", 0},
        {"- ", 0},
    }));
    CAPTURE(row.line);
    CHECK(list_mark(row.line) == row.size);
}

TEST_CASE("headings are short, begin high and do not end as sentences do") {
    struct Row {
        std::string_view line;
        bool heading;
    };
    const Row row = GENERATE(values<Row>({
        {"Talks open in Geneva", true},
        {"What comes next?", true},
        {"‘No breakthrough’", true},
        {"The talks opened in Geneva.", false},
        {"“We will talk,” he said.", false},
        {"in Geneva", false},
        {"By A. Writer", false},
        {"Talks,", false},
        {"The minister said:", false},
        {"***", false},
        {"(Reporting by A. Writer; Editing by B. Reader)", false},
    }));
    CAPTURE(row.line);
    CHECK(is_heading(row.line) == row.heading);
}

TEST_CASE("captions are told by their credit") {
    struct Row {
        std::string_view paragraph;
        bool caption;
    };
    const Row row = GENERATE(values<Row>({
        {"The ministers shake hands on 10 January 2022. (AP Photo/M. Lindner)", true},
        {"The ministers shake hands. Photo: Foreign ministry", true},
        {"Photo: the ministers shake hands.", true},
        {"Image credit: pool", true},
        {"The ministers in Geneva. REUTERS/A. Name", true},
        {"Enlarge this image toggle caption A. Name/EPA/Agency", true},
        {"FILE - The ministers in Geneva, Jan. 10, 2022.", true},
        {"In this Jan. 10, 2022 photo, the ministers shake hands.", true},
        {"The ministers in Geneva on Monday. A. Name/AP", true},
        {"The ministers in Geneva.A. Name—Getty Images", true},
        {"In this city they will meet again.", false},
        {"They filed a protest.", false},
        {"He works for AFP/TV in Geneva and was there.", false},
        {"They posed for a photo in Geneva.", false},
        {"The AP reported the talks.", false},
        {"Photographs were shown to the ministers.", false},
    }));
    CAPTURE(row.paragraph);
    CHECK(is_caption(row.paragraph) == row.caption);
}

TEST_CASE("a dateline ends with its dash") {
    struct Row {
        std::string_view paragraph, dateline;
    };
    const Row row = GENERATE(values<Row>({
        {"GENEVA, Jan 10 (Agency) - They met.", "GENEVA, Jan 10 (Agency) - "},
        {"GENEVA — They met.", "GENEVA — "},
        {"Geneva (AP) -- They met.", "Geneva (AP) -- "},
        {"NEW YORK, Jan. 5, 2022 /Agency/ - They met.", "NEW YORK, Jan. 5, 2022 /Agency/ - "},
        {"NATO - the alliance - met.", ""},
        {"The talks - the third - went on.", ""},
        {"They met - again.", ""},
        {"UPDATE - They met.", ""},
    }));
    CAPTURE(row.paragraph);
    CHECK(row.paragraph.substr(0, dateline_size(row.paragraph)) == row.dateline);
}

TEST_CASE("a line of nothing but a place and a day is a date line") {
    CHECK(is_date_line("Geneva, 9 January 2022"));
    CHECK(is_date_line("January 9, 2022"));
    CHECK_FALSE(is_date_line("They met in Geneva on 9 January 2022 and again on the next day"));
    CHECK_FALSE(is_date_line("Geneva"));
}
