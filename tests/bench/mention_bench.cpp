// SPDX-License-Identifier: MIT
// What the lexicon costs at start (to stay under 5 ms; it is compiled in) and what finding mentions
// costs.
#include <benchmark/benchmark.h>

#include <iostream>
#include <vector>

#include "engine/actors/mention.hpp"
#include "engine/document/read.hpp"
#include "engine/knowledge.hpp"

namespace {

void start_lexicon(benchmark::State& state) {
    for (auto _ : state) {
        detente::Vocabulary vocabulary;
        benchmark::DoNotOptimize(detente::Lexicon(vocabulary, {}));
    }
}
BENCHMARK(start_lexicon)->Unit(benchmark::kMillisecond);

void start_words(benchmark::State& state) {
    for (auto _ : state) {
        detente::Vocabulary vocabulary;
        benchmark::DoNotOptimize(detente::WordClasses(vocabulary));
    }
}
BENCHMARK(start_words)->Unit(benchmark::kMillisecond);

void mentions(benchmark::State& state) {
    detente::Vocabulary vocabulary;
    const detente::TimeTagger tagger(vocabulary);
    const detente::FunctionWords function(vocabulary);
    const detente::WordClasses words(vocabulary);
    const detente::Lexicon lexicon(vocabulary, {});
    std::vector<detente::Document> documents;
    detente::read_inputs(
        {{DETENTE_SOURCE_DIR "/examples/geneva-2022/articles", "", "", ""}}, std::cin,
        [&](detente::Document&& document) { documents.push_back(std::move(document)); });
    std::vector<detente::Text> texts(documents.size());
    std::vector<std::vector<detente::Timex>> times(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i) {
        detente::tokenise(documents[i].text, documents[i].blocks, vocabulary, texts[i]);
        times[i] =
            tagger.tag(texts[i], {documents[i].published_day(), detente::TimeMode::automatic});
    }
    const detente::Day day = *detente::parse_day("2022-01-15");
    std::size_t bytes = 0;
    detente::Mentions found;
    for (auto _ : state)
        for (std::size_t i = 0; i < texts.size(); ++i) {
            detente::find_mentions(texts[i], times[i], day, {vocabulary, function, words, lexicon},
                                   found);
            benchmark::DoNotOptimize(found.all.data());
            bytes += texts[i].bytes.size();
        }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(mentions)->Unit(benchmark::kMillisecond);

}  // namespace
