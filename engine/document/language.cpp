// SPDX-License-Identifier: MIT
#include "engine/document/language.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace detente {
namespace {

struct Language {
    std::string_view code;
    std::string_view words;  ///< common, at most four bytes, and rare in the other languages
};

constexpr std::array<Language, 8> languages{{
    {"en",
     "the and of to that was with for has is said have by from are its this were not will he she "
     "at"},
    {"de", "der die und das den von mit ist für dem des auf ein eine sich auch als nach wird aus"},
    {"fr", "les des une est que dans pour sur du au par avec qui aux pas sont ses cette plus ont"},
    {"es", "los las que una por con para del el como más pero sus este fue han ha su sobre al"},
    {"it", "che di il per con una del non sono gli dei dal alla nel della ha più anche come lo"},
    {"pt", "que não uma para com os do da dos das no na em por mais foi pelo ao são seu"},
    {"nl", "het een van en dat niet voor zijn aan ook door naar bij nog maar uit over"},
    {"pl", "nie się jest na do że to jak po od ale czy dla oraz przez był są tym"},
}};

constexpr std::size_t table_size = 1024;

/// Up to four bytes of a word in one number.
constexpr std::uint32_t pack(std::string_view word) {
    std::uint32_t packed = 0;
    for (const char c : word) packed = packed << 8 | static_cast<unsigned char>(c);
    return packed;
}
constexpr std::size_t slot_of(std::uint32_t packed) {
    return (packed * 2654435761U) >> 22;
}

struct Entry {
    std::uint32_t word = 0;
    std::uint32_t languages = 0;  ///< a bit each
};

constexpr std::array<Entry, table_size> make_table() {
    std::array<Entry, table_size> table{};
    for (std::size_t language = 0; language < languages.size(); ++language) {
        std::string_view rest = languages[language].words;
        while (!rest.empty()) {
            const std::size_t size = std::min(rest.find(' '), rest.size());
            if (size <= 4) {
                const std::uint32_t packed = pack(rest.substr(0, size));
                std::size_t slot = slot_of(packed);
                while (table[slot].word != 0 && table[slot].word != packed)
                    slot = (slot + 1) % table_size;
                table[slot].word = packed;
                table[slot].languages |= 1U << language;
            }
            rest.remove_prefix(std::min(size + 1, rest.size()));
        }
    }
    return table;
}
constexpr std::array<Entry, table_size> table = make_table();

/// The slot of the word; an empty one where it is no common word.
std::size_t slot_holding(std::uint32_t packed) {
    std::size_t slot = slot_of(packed);
    while (table[slot].word != 0 && table[slot].word != packed) slot = (slot + 1) % table_size;
    return slot;
}

struct Script {
    std::string_view code;
    unsigned char first;  ///< lead bytes of its letters in UTF-8
    unsigned char last;
};

/// Russian stands for Cyrillic and so on: enough to know that it is not English.
constexpr std::array<Script, 6> scripts{{{"ru", 0xD0, 0xD3},
                                         {"el", 0xCE, 0xCF},
                                         {"he", 0xD7, 0xD7},
                                         {"ar", 0xD8, 0xDB},
                                         {"zh", 0xE4, 0xE9},
                                         {"ko", 0xEA, 0xED}}};

std::string_view script_language(std::string_view sample) {
    std::array<std::size_t, scripts.size()> counts{};
    std::size_t kana = 0;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto c = static_cast<unsigned char>(sample[i]);
        letters += (c | 32U) >= 'a' && (c | 32U) <= 'z' ? 1U : 0U;
        kana += c == 0xE3 ? 1U : 0U;
        if (c < 0xC0) continue;
        for (std::size_t k = 0; k < scripts.size(); ++k)
            counts[k] += c >= scripts[k].first && c <= scripts[k].last ? 1U : 0U;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    if (*most <= letters || *most < 10) return {};
    const std::string_view code = scripts[static_cast<std::size_t>(most - counts.begin())].code;
    return code == "zh" && kana * 5 > *most ? "ja" : code;
}

using Hits = std::array<unsigned, languages.size()>;

/// How often each language's words stand in the sample, and how many different ones.
struct Counts {
    Hits hits{};
    Hits words{};
    std::bitset<table_size> seen{};
};

void add_word(std::size_t slot, Counts& counts) {
    const bool first = !counts.seen[slot];
    counts.seen[slot] = true;
    for (std::uint32_t bits = table[slot].languages; bits != 0; bits &= bits - 1) {
        const auto language = static_cast<std::size_t>(__builtin_ctz(bits));
        ++counts.hits[language];
        if (first) ++counts.words[language];
    }
}

/// Adds the common words of a sample; returns how many bytes are no ASCII.
std::size_t count_words(std::string_view sample, Counts& counts) {
    std::uint32_t packed = 0;
    std::size_t size = 0;
    std::size_t high_bytes = 0;
    for (const char raw : sample) {
        auto c = static_cast<unsigned char>(raw);
        high_bytes += c >= 0x80 ? 1U : 0U;
        if (c >= 'A' && c <= 'Z') c = static_cast<unsigned char>(c + 32);
        if ((c >= 'a' && c <= 'z') || c >= 0x80) {
            packed = packed << 8 | c;
            ++size;
            continue;
        }
        if (size > 1 && size <= 4) add_word(slot_holding(packed), counts);
        packed = 0;
        size = 0;
    }
    return high_bytes;
}

/// The language with `least` hits and twice as many as any other, or empty. Names bring one or two
/// words of another language into an English text: "al-Sabah", "dos Santos da Silva".
std::string_view clear_winner(const Counts& counts, unsigned least) {
    constexpr unsigned least_words = 3;
    const Hits& hits = counts.hits;
    const auto best = std::max_element(hits.begin(), hits.end());
    unsigned second = 0;
    for (auto it = hits.begin(); it != hits.end(); ++it)
        if (it != best) second = std::max(second, *it);
    const auto language = static_cast<std::size_t>(best - hits.begin());
    const bool named = language != 0 && counts.words[language] < least_words;
    const bool clear = *best >= least && *best >= 2 * second && !named;
    return clear ? languages[language].code : "";
}

}  // namespace

std::string_view language_of(std::string_view text) {
    constexpr std::size_t sample_size = 1200;
    constexpr std::size_t first_size = 400;  // enough for most texts
    constexpr unsigned many = 12;
    const std::string_view sample = text.substr(0, sample_size);
    const std::string_view first = sample.substr(0, first_size);
    Counts counts;
    std::size_t high_bytes = count_words(first, counts);
    if (high_bytes * 10 < first.size())
        if (const std::string_view code = clear_winner(counts, many); !code.empty()) return code;
    high_bytes += count_words(sample.substr(first.size()), counts);
    if (high_bytes * 3 > sample.size())
        if (const std::string_view code = script_language(sample); !code.empty()) return code;
    const auto share = static_cast<unsigned>(sample.size() / 100);
    return clear_winner(counts, std::max(3U, share));
}

}  // namespace detente
