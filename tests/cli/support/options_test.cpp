// SPDX-License-Identifier: MIT
#include "cli/support/options.hpp"

#include <cstdlib>

#include "tests/catch.hpp"
#include "timelines/error.hpp"

using namespace detente;
using namespace detente::cli;

namespace {

/// Sets a variable for one scope.
class Variable {
  public:
    Variable(const char* name, const char* value) : name_(name) { setenv(name, value, 1); }
    ~Variable() { unsetenv(name_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

  private:
    const char* name_;
};

}  // namespace

TEST_CASE("today is what was given, else SOURCE_DATE_EPOCH, else the clock's day") {
    const Variable epoch("SOURCE_DATE_EPOCH", "1643673600");
    CHECK(to_string(today_or(parse_day("2022-01-10"))) == "2022-01-10");
    CHECK(to_string(today_or(std::nullopt)) == "2022-02-01");
    const Variable last_second("SOURCE_DATE_EPOCH", "1643673599");
    CHECK(to_string(today_or(std::nullopt)) == "2022-01-31");
    const Variable empty("SOURCE_DATE_EPOCH", "");
    CHECK(today_or(std::nullopt) > *parse_day("2024-01-01"));
}

TEST_CASE("a SOURCE_DATE_EPOCH that is no number is an error that names it") {
    for (const char* value : {"yesterday", "12x", "1.5", " 1"}) {
        const Variable epoch("SOURCE_DATE_EPOCH", value);
        CHECK_THROWS_WITH(today_or(std::nullopt),
                          Catch::Contains(std::string("SOURCE_DATE_EPOCH is '") + value));
    }
}

TEST_CASE("a number has to be one, and within the limits that the message names") {
    const auto threads = within(1, 1024, true);
    for (const char* good : {"1", "8", "1024"}) CHECK(threads(good).empty());
    for (const char* bad : {"0", "-1", "1025", "1.5", "2x", "many", "", "nan", "1e3", "0x10"})
        CHECK(threads(bad) == "'" + std::string(bad) + "' is no whole number from 1 to 1024");
    CHECK(within(60, 2000, false)("60.5").empty());
    CHECK(within(60, 2000, false)("59") == "'59' is no number from 60 to 2000");
}

TEST_CASE("no number of threads means all cores and is never none") {
    CHECK(thread_count(3) == 3);
    CHECK(thread_count(0) >= 1);
}
