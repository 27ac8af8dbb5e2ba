// SPDX-License-Identifier: MIT
// Merging, curating and drawing as the number of meetings grows.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <array>
#include <string>
#include <vector>

#include "render/render.hpp"
#include "timelines/merge.hpp"
#include "timelines/timeline.hpp"

namespace {

constexpr std::array<const char*, 8> codes{"USA", "RUS", "DEU", "FRA", "UKR", "POL", "GBR", "ITA"};
constexpr std::array<const char*, 5> cities{"Geneva", "Vienna", "Brussels", "Paris", "Berlin"};

/// Three documents tell of each meeting.
std::vector<detente::DocumentMeetings> documents(int meetings) {
    std::vector<detente::DocumentMeetings> all;
    for (int i = 0; i < 3 * meetings; ++i) {
        const auto number = static_cast<std::size_t>(i / 3);
        detente::Meeting meeting;
        meeting.when = detente::Edtf::of(*detente::parse_day("2022-01-01") + date::days(i / 3));
        meeting.parties = {codes[number % codes.size()],
                           codes[(number + 1 + number / 8) % codes.size()]};
        meeting.place = cities[number % cities.size()];
        meeting.title = fmt::format("Meeting {}", number);
        detente::Evidence evidence;
        evidence.doc = fmt::format("{}.txt", i);
        evidence.quote = "They met.";
        meeting.evidence = {evidence};
        all.push_back({evidence.doc, "2022-01-01", {meeting}});
    }
    return all;
}

void merge(benchmark::State& state) {
    const auto all = documents(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(detente::merge_documents(all));
}
BENCHMARK(merge)->Arg(100)->Arg(1000)->Arg(10000)->Arg(33334)->Unit(benchmark::kMillisecond);

void curate(benchmark::State& state) {
    const auto candidates = detente::merge_documents(documents(static_cast<int>(state.range(0))));
    for (auto _ : state) benchmark::DoNotOptimize(detente::curate(candidates, {}));
}
BENCHMARK(curate)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void draw(benchmark::State& state, std::string_view name) {
    const auto curated =
        detente::curate(detente::merge_documents(documents(static_cast<int>(state.range(0)))), {});
    const detente::Briefing briefing{
        "Bench", &curated.timeline, {}, *detente::parse_day("2022-02-01")};
    for (const auto& format : detente::formats())
        if (format.name == name)
            for (auto _ : state) benchmark::DoNotOptimize(format.render(briefing, {}));
}
BENCHMARK_CAPTURE(draw, svg, "svg")->Arg(30)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw, html, "html")->Arg(30)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draw, gv, "gv")->Arg(30)->Arg(300)->Arg(3000)->Unit(benchmark::kMillisecond);

}  // namespace
