// SPDX-License-Identifier: MIT
#include "engine/document/near_copies.hpp"

#include <algorithm>
#include <limits>

namespace detente {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t run_words = 4;

/// splitmix64: every bit of the result depends on every bit of the number.
std::uint64_t mix(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < 0;
}

/// Calls `use` with the hash of every word, in lower case.
template <typename Use>
void for_each_word(std::string_view text, Use use) {
    for (std::size_t i = 0; i < text.size();) {
        std::uint64_t hash = 14695981039346656037U;  // FNV-1a
        const std::size_t begin = i;
        for (; i < text.size() && is_word(text[i]); ++i) {
            const char c = text[i];
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            hash = (hash ^ static_cast<unsigned char>(lower)) * 1099511628211U;
        }
        if (i > begin)
            use(hash);
        else
            ++i;
    }
}

std::uint64_t band_key(const std::array<std::uint32_t, NearCopies::bins>& least, std::size_t band) {
    std::uint64_t key = band;
    for (std::size_t i = 0; i < NearCopies::band_size; ++i)
        key = mix(key ^ least[band * NearCopies::band_size + i]);
    return key;
}

bool is_full(const std::array<std::uint32_t, NearCopies::bins>& least, std::size_t band) {
    const auto* begin = least.data() + band * NearCopies::band_size;
    return std::find(begin, begin + NearCopies::band_size, none) == begin + NearCopies::band_size;
}

}  // namespace

NearCopies::Sketch NearCopies::sketch_of(std::string_view text) {
    Sketch sketch;
    sketch.least.fill(none);
    std::array<std::uint64_t, run_words> last{};
    std::size_t words = 0;
    for_each_word(text, [&](std::uint64_t word) {
        last[words++ % run_words] = word;
        if (words < run_words) return;
        std::uint64_t run = 0;
        for (std::size_t i = 0; i < run_words; ++i) run = mix(run ^ last[(words + i) % run_words]);
        std::uint32_t& least = sketch.least[run % bins];
        least = std::min(least, static_cast<std::uint32_t>(run >> 32U));
        ++sketch.runs;
    });
    return sketch;
}

/// How much of both is shared is estimated by the bins that agree.
bool NearCopies::is_copy(const Sketch& later, const Sketch& earlier) {
    constexpr std::size_t fewest_runs = 60;  // below that, only one form of words and another day
    constexpr double nearly_all = 0.9;
    if (later.runs < fewest_runs || earlier.runs < fewest_runs) return false;
    std::size_t same = 0;
    std::size_t used = 0;
    for (std::size_t i = 0; i < bins; ++i) {
        if (later.least[i] == none && earlier.least[i] == none) continue;
        ++used;
        same += later.least[i] == earlier.least[i] ? 1U : 0U;
    }
    const double jaccard = static_cast<double>(same) / static_cast<double>(used);
    const auto a = static_cast<double>(later.runs);
    const auto b = static_cast<double>(earlier.runs);
    const double shared = jaccard * (a + b) / (1 + jaccard);
    return shared >= nearly_all * a && (shared >= nearly_all * b || (a < b && a * 3 >= b));
}

std::vector<std::size_t> NearCopies::candidates(const Sketch& sketch) const {
    std::vector<std::size_t> found;
    for (std::size_t band = 0; band < bins / band_size; ++band) {
        if (!is_full(sketch.least, band)) continue;
        const auto [begin, end] = bands_.equal_range(band_key(sketch.least, band));
        for (auto it = begin; it != end; ++it) found.push_back(it->second);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void NearCopies::keep(std::size_t index, const Sketch& sketch) {
    sketches_.emplace(index, sketch);
    for (std::size_t band = 0; band < bins / band_size; ++band)
        if (is_full(sketch.least, band)) bands_.emplace(band_key(sketch.least, band), index);
}

}  // namespace detente
