// SPDX-License-Identifier: MIT
#include "engine/document/byte_source.hpp"

#include <sstream>
#include <vector>

#include "tests/catch.hpp"

using namespace detente;

TEST_CASE("lines come without their newline, whichever it is") {
    std::istringstream in("one\r\ntwo\n\nlast");
    ByteSource bytes(in);
    CHECK(bytes.next_line() == "one");
    CHECK(bytes.next_line() == "two");
    CHECK(bytes.next_line() == "");
    CHECK(bytes.next_line() == "last");
    CHECK_FALSE(bytes.next_line());
}

TEST_CASE("looking at the head takes nothing away") {
    std::istringstream in("one\ntwo\n");
    ByteSource bytes(in);
    CHECK(bytes.head() == "one\ntwo\n");
    CHECK(bytes.next_line() == "one");
    CHECK(bytes.head() == "two\n");
    CHECK(bytes.all() == "two\n");
    CHECK(bytes.all().empty());
}

TEST_CASE("a line longer than any buffer is still one line") {
    const std::string longest(3'000'000, 'x');
    std::istringstream in(longest + "\nnext");
    ByteSource bytes(in);
    CHECK(bytes.head().size() == 65536);
    CHECK(bytes.next_line() == longest);
    CHECK(bytes.next_line() == "next");
}
