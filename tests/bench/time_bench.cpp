// SPDX-License-Identifier: MIT
// The stages of time expressions on the example's articles, each in bytes of text a second: tokens,
// tokens and tags, and the lines that are printed of them.
#include <benchmark/benchmark.h>

#include <iostream>
#include <string>
#include <vector>

#include "engine/document/read.hpp"
#include "engine/time/timex.hpp"

namespace {

/// All articles as one text of some hundred kilobytes, so that no figure is start-up.
const std::string& long_text() {
    static const std::string all = [] {
        std::string text;
        detente::read_inputs({{DETENTE_SOURCE_DIR "/examples/geneva-2022/articles", "", "", ""}},
                             std::cin,
                             [&](detente::Document&& document) { text += document.text + "\n\n"; });
        const std::string once = text;
        constexpr int copies = 10;
        for (int i = 1; i < copies; ++i) text += once;
        return text;
    }();
    return all;
}

/// Digits and words of time only: the worst that a text can be.
const std::string& dense_text() {
    static const std::string all = [] {
        std::string text;
        constexpr int copies = 5000;
        for (int i = 0; i < copies; ++i)
            text += "10 the early 2022 12 May 3 of last Monday and two ";
        return text;
    }();
    return all;
}

detente::TimeContext news() {
    return {detente::parse_day("2022-01-12"), detente::TimeMode::news};
}

void start(benchmark::State& state) {
    for (auto _ : state) {
        detente::Vocabulary vocabulary;
        benchmark::DoNotOptimize(detente::TimeTagger(vocabulary));
    }
}
BENCHMARK(start)->Name("time/start")->Unit(benchmark::kMicrosecond);

template <typename Work>
void run(benchmark::State& state, const std::string& bytes, Work work) {
    detente::Vocabulary vocabulary;
    const detente::TimeTagger tagger(vocabulary);
    detente::Text text;
    for (auto _ : state) {
        detente::tokenise(bytes, {}, vocabulary, text);
        work(tagger, text);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes.size() * state.iterations()));
}

void tokens(benchmark::State& state) {
    run(state, long_text(), [](const auto&, const detente::Text& text) {
        benchmark::DoNotOptimize(text.tokens.data());
    });
}
BENCHMARK(tokens)->Name("time/tokens")->Unit(benchmark::kMillisecond);

using Bytes = const std::string& (*)();

void tags(benchmark::State& state, Bytes bytes, detente::TimeContext context) {
    run(state, bytes(), [&](const detente::TimeTagger& tagger, const detente::Text& text) {
        benchmark::DoNotOptimize(tagger.tag(text, context));
    });
}
BENCHMARK_CAPTURE(tags, news, &long_text, news())
    ->Name("time/tokens and tags, news")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tags, story, &long_text, detente::TimeContext{})
    ->Name("time/tokens and tags, story")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tags, dense, &dense_text, news())
    ->Name("time/tokens and tags, nothing but time words")
    ->Unit(benchmark::kMillisecond);

void lines(benchmark::State& state) {
    run(state, long_text(), [](const detente::TimeTagger& tagger, const detente::Text& text) {
        for (const auto& timex : tagger.tag(text, news()))
            benchmark::DoNotOptimize(detente::to_json(timex, text, "article.txt"));
    });
}
BENCHMARK(lines)->Name("time/tokens, tags and lines")->Unit(benchmark::kMillisecond);

}  // namespace
