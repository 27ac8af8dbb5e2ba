// SPDX-License-Identifier: MIT
#include "engine/document/published/date_text.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("days are read as pages and texts write them") {
    struct Row {
        std::string_view text, iso;
    };
    const Row row = GENERATE(values<Row>({
        {"2022-01-10", "2022-01-10"},
        {"2022-01-10T18:42:00+01:00", "2022-01-10T18:42:00+01:00"},
        {"2022-01-10T18:42:00.123Z", "2022-01-10T18:42:00Z"},
        {"2022-01-10 18:42", "2022-01-10"},
        {"2022/1/10", "2022-01-10"},
        {"20220110", "2022-01-10"},
        {"Mon, 10 Jan 2022 18:42:00 GMT", "2022-01-10T18:42:00Z"},
        {"Mon, 10 Jan 2022 18:42:00 -0500", "2022-01-10T18:42:00-05:00"},
        {"January 10, 2022", "2022-01-10"},
        {"Jan. 10th 2022", "2022-01-10"},
        {"10. Januar 2022", "2022-01-10"},
        {"10 janvier 2022", "2022-01-10"},
        {"10 de enero de 2022", "2022-01-10"},
        {"10 января 2022", "2022-01-10"},
        {"10.01.2022", "2022-01-10"},
        {"25/01/2022", "2022-01-25"},
        {"01/25/2022", "2022-01-25"},
        {"04/05/2022", ""},  // two days that it could be
        {"30 February 2022", ""},
        {"January 2022", ""},
        {"no day", ""},
        {"", ""},
    }));
    CAPTURE(row.text);
    CHECK(parse_date_value(row.text).value_or("") == row.iso);
}

TEST_CASE("two small numbers are a day where the order is known") {
    CHECK(parse_date_value("04/05/2022", DayOrder::day_first) == "2022-05-04");
    CHECK(parse_date_value("04/05/2022", DayOrder::month_first) == "2022-04-05");
    CHECK(day_order_of("en-US") == DayOrder::month_first);
    CHECK(day_order_of("en") == DayOrder::unknown);
    CHECK(day_order_of("de") == DayOrder::day_first);
}

TEST_CASE("a text's own days show which number is the day") {
    CHECK(day_order_in("on 09/08/2022 and 26/07/2022") == DayOrder::day_first);
    CHECK(day_order_in("on 09/08/2022 and 07/26/2022") == DayOrder::month_first);
    CHECK(day_order_in("on 26/07/2022 and 07/26/2022") == DayOrder::unknown);
    CHECK(day_order_in("on 09/08/2022") == DayOrder::unknown);
    CHECK(day_order_in("No. 412/21, 24/7, and/or 1/2") == DayOrder::unknown);
    CHECK(day_order_in("") == DayOrder::unknown);
}

TEST_CASE("only whole ISO 8601 days and times are such") {
    struct Row {
        std::string_view text;
        bool ok;
    };
    const Row row = GENERATE(values<Row>({
        {"2022-01-10", true},
        {"2022-01-10T18:42:00Z", true},
        {"2022-01-10T18:42:00+01:00", true},
        {"2022-01-10T18:42", true},
        {"2022-02-30", false},
        {"2022-01", false},
        {"2022-01-10 or so", false},
        {"10 January 2022", false},
        {"", false},
    }));
    CAPTURE(row.text);
    CHECK(is_iso_day_or_time(row.text) == row.ok);
}
