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

/// Meetings of three parties, a day or so apart, as people wrote them.
detente::Timeline timeline(int meetings) {
    detente::Timeline all;
    for (int i = 0; i < meetings; ++i) {
        const auto number = static_cast<std::size_t>(i);
        detente::Meeting meeting;
        meeting.id = fmt::format("m{}", i);
        meeting.when = detente::Edtf::of(*detente::parse_day("2000-01-01") + date::days(i * 6 / 5));
        meeting.parties = {codes[number % 8], codes[(number + 1 + number / 8 % 3) % 8],
                           codes[(number + 4 + number / 24 % 3) % 8]};
        meeting.place = cities[number % cities.size()];
        meeting.title = fmt::format("Consultations on the harbour, session {}", number);
        meeting.outcome = "Both sides will answer in writing within the week";
        if (i % 5 == 4) meeting.follows = fmt::format("m{}", i - 3);
        all.add_meeting({std::move(meeting), detente::Review::added});
    }
    all.link_meetings();
    return all;
}

void draw(benchmark::State& state, std::string_view name, detente::LayoutKind layout) {
    const auto meetings = timeline(static_cast<int>(state.range(0)));
    const detente::Briefing briefing{"Bench", &meetings, {}, *detente::parse_day("2022-02-01")};
    detente::RenderOptions options;
    options.layout = layout;
    for (const auto& format : detente::formats())
        if (format.name == name)
            for (auto _ : state) benchmark::DoNotOptimize(format.render(briefing, options));
    state.SetComplexityN(state.range(0));
}

// To be held on one core: 1,000 meetings as SVG in 0.3 s, 10,000 in 3 s, growing in line.
void sizes(benchmark::internal::Benchmark* bench) {
    bench->Arg(100)->Arg(1000)->Arg(10000)->Complexity()->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(draw, svg_ladder, "svg", detente::LayoutKind::ladder)->Apply(sizes);
BENCHMARK_CAPTURE(draw, svg_lanes, "svg", detente::LayoutKind::lanes)->Apply(sizes);
BENCHMARK_CAPTURE(draw, gv_ladder, "gv", detente::LayoutKind::ladder)->Apply(sizes);
BENCHMARK_CAPTURE(draw, gv_lanes, "gv", detente::LayoutKind::lanes)->Apply(sizes);
BENCHMARK_CAPTURE(draw, html, "html", detente::LayoutKind::ladder)->Apply(sizes);

}  // namespace
