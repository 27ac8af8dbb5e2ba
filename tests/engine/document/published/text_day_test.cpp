// SPDX-License-Identifier: MIT
#include "engine/document/published/text_day.hpp"

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("a day stands in an address where its path has one") {
    struct Row {
        std::string_view url, day;
    };
    const Row row = GENERATE(values<Row>({
        {"https://paper.example/2022/01/10/talks", "2022-01-10"},
        {"https://paper.example/talks-2022-01-10-geneva", "2022-01-10"},
        {"https://paper.example/20220110/talks", "2022-01-10"},
        {"https://paper.example/2022/01/talks", ""},
        {"https://paper.example/talks?day=2022-01-10", ""},
        {"https://paper.example/id-120220110", ""},
        {"https://20220110.example/", ""},
        {"", ""},
    }));
    CAPTURE(row.url);
    const auto found = day_in_url(row.url);
    CHECK((found ? found->iso : "") == row.day);
}

TEST_CASE("a day stands in a file's name") {
    CHECK(day_in_file_name("2022-01-10-geneva.txt")->iso == "2022-01-10");
    CHECK(day_in_file_name("geneva_20220110.html")->iso == "2022-01-10");
    CHECK_FALSE(day_in_file_name("geneva-12345678901.txt"));
    CHECK_FALSE(day_in_file_name("geneva.txt"));
}
