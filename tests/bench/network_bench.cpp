// SPDX-License-Identifier: MIT
// Centralities of 10,000 meetings and 500 actors (to stay under 2 s), and of as many as are exact.
#include <benchmark/benchmark.h>

#include <random>

#include "tests/timelines/networks.hpp"
#include "timelines/contacts.hpp"

namespace {

detente::Timeline timeline(std::size_t meetings) {
    std::mt19937 random(10);
    std::vector<detente::test::Attendance> all(meetings);
    for (auto& one : all) {
        one.when = fmt::format("20{:02}-{:02}", random() % 25, 1 + random() % 12);
        for (std::size_t i = 0; i < 2 + random() % 3; ++i)
            one.parties.push_back(fmt::format("party-{}", random() % (1 + random() % 500)));
    }
    return detente::test::timeline_of(all);
}

void centralities(benchmark::State& state) {
    const auto made = timeline(static_cast<std::size_t>(state.range(0)));
    const auto network = detente::test::network_of(made);
    for (auto _ : state) benchmark::DoNotOptimize(detente::centralities(network));
}
BENCHMARK(centralities)->Arg(1000)->Arg(5000)->Arg(10000)->Unit(benchmark::kMillisecond);

void contacts(benchmark::State& state) {
    const auto made = timeline(10'000);
    const auto network = detente::test::network_of(made);
    for (auto _ : state) benchmark::DoNotOptimize(detente::contacts(network));
}
BENCHMARK(contacts)->Unit(benchmark::kMillisecond);

}  // namespace
