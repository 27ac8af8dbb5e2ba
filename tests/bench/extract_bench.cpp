// SPDX-License-Identifier: MIT
// Throughput of the engine on the example's articles, in bytes of text a second.
#include <benchmark/benchmark.h>

#include <iostream>
#include <vector>

#include "engine/document/read.hpp"
#include "engine/extract.hpp"

namespace {

const std::vector<detente::Document>& articles() {
    static const auto all = [] {
        std::vector<detente::Document> documents;
        detente::read_inputs(
            {{DETENTE_SOURCE_DIR "/examples/geneva-2022/articles", "", "", ""}}, std::cin,
            [&](detente::Document&& document) { documents.push_back(std::move(document)); });
        return documents;
    }();
    return all;
}

template <typename Work>
void each_article(benchmark::State& state, Work work) {
    std::size_t bytes = 0;
    for (auto _ : state)
        for (const auto& article : articles()) {
            benchmark::DoNotOptimize(work(article));
            bytes += article.text.size();
        }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}

void start(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(detente::Extractor());
}
BENCHMARK(start)->Unit(benchmark::kMillisecond);

void extract(benchmark::State& state) {
    const detente::Extractor extractor;
    each_article(state, [&](const auto& article) { return extractor.extract(article); });
}
BENCHMARK(extract)->Unit(benchmark::kMillisecond);

void times(benchmark::State& state) {
    const detente::Extractor extractor;
    each_article(state, [&](const auto& article) {
        return extractor.times(article, detente::TimeMode::automatic);
    });
}
BENCHMARK(times)->Unit(benchmark::kMillisecond);

}  // namespace
