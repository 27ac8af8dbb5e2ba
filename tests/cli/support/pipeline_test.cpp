// SPDX-License-Identifier: MIT
#include "cli/support/pipeline.hpp"

#include <atomic>
#include <chrono>
#include <numeric>
#include <stdexcept>
#include <string>

#include "tests/catch.hpp"

using detente::cli::OrderedPipeline;

namespace {

std::vector<int> squares(unsigned threads, int count) {
    std::vector<int> results;
    OrderedPipeline<int, int> pipeline(
        threads,
        [](int&& item) {
            // Early items take longest, so that later ones overtake them where nothing holds them.
            std::this_thread::sleep_for(std::chrono::microseconds(item % 7 == 0 ? 300 : 1));
            return item * item;
        },
        [&](int&& result) { results.push_back(result); });
    for (int i = 0; i < count; ++i) pipeline.push(i);
    pipeline.finish();
    return results;
}

}  // namespace

TEST_CASE("results come in the order of the items for any number of threads") {
    const auto expected = squares(1, 200);
    REQUIRE(expected.size() == 200);
    CHECK(expected.back() == 199 * 199);
    for (const unsigned threads : {2U, 3U, 16U}) CHECK(squares(threads, 200) == expected);
}

TEST_CASE("whoever pushes waits for those who work") {
    std::atomic<int> in_flight = 0;
    std::atomic<int> most = 0;
    OrderedPipeline<int, int> pipeline(
        2,
        [](int&& item) {
            std::this_thread::sleep_for(std::chrono::microseconds(50));
            return item;
        },
        [&](int&&) { --in_flight; });
    for (int i = 0; i < 300; ++i) {
        pipeline.push(i);
        most = std::max(most.load(), ++in_flight);
    }
    pipeline.finish();
    CHECK(in_flight == 0);
    CHECK(most <= 2 * 4 + 1);
}

TEST_CASE("what the work throws comes out of the pipeline") {
    for (const unsigned threads : {1U, 2U, 4U}) {
        const auto run = [threads] {
            OrderedPipeline<int, int> pipeline(
                threads,
                [](int&& item) { return item == 5 ? throw std::runtime_error("five") : item; },
                [](int&&) {});
            for (int i = 0; i < 100; ++i) pipeline.push(i);
            pipeline.finish();
        };
        CHECK_THROWS_WITH(run(), "five");
    }
}

TEST_CASE("what the delivery throws comes out of the pipeline") {
    for (const unsigned threads : {1U, 4U}) {
        const auto run = [threads] {
            OrderedPipeline<int, int> pipeline(
                threads, [](int&& item) { return item; },
                [](int&& item) {
                    if (item == 3) throw std::runtime_error("disk full");
                });
            for (int i = 0; i < 100; ++i) pipeline.push(i);
            pipeline.finish();
        };
        CHECK_THROWS_WITH(run(), "disk full");
    }
}

TEST_CASE("a pipeline that is left early stops its threads") {
    const auto leave = [] {
        OrderedPipeline<int, int> pipeline(
            4, [](int&& item) { return item; }, [](int&&) {});
        for (int i = 0; i < 10; ++i) pipeline.push(i);
        throw std::runtime_error("left");
    };
    CHECK_THROWS_WITH(leave(), "left");
}
