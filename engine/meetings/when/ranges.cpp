// SPDX-License-Identifier: MIT
#include "engine/meetings/when/ranges.hpp"

#include <string_view>

namespace detente {
namespace {

namespace c = word_class;

bool is_day(const Timex& time) {
    return time.value.size() >= 10;
}

/// "begins on 20 May in Accra and ends on 26 May", "starts on 20 May and will last until 26 May"
bool begins_and_ends(const Scene& scene, const Timex& a, const Timex& b) {
    constexpr std::uint32_t most = 9;
    if (b.first - a.last > most || a.first < scene.sentence.first + 2) return false;
    if (a.when->is_interval || b.when->is_interval) return false;
    if (!is_day(a) || !is_day(b)) return false;
    const std::uint32_t least = scene.sentence.back(a.first, 6U);
    bool begins = false;
    for (std::uint32_t at = least; at < a.first; ++at) {
        const std::string_view word = scene.text.view(at);
        begins = begins || word.starts_with("begin") || word.starts_with("start") ||
                 word == "began" || word.starts_with("open");
    }
    if (!begins || !scene.any(a.last, b.first, c::subordinate)) return false;
    for (std::uint32_t at = a.last; at < b.first; ++at) {
        const std::string_view word = scene.text.view(at);
        if (word == "end" || word == "ends" || word == "ended" || word.starts_with("conclude") ||
            word.starts_with("finish") || word == "until")
            return true;
    }
    return false;
}

/// Whether the time and the next are the ends of one range, or days in a row.
bool next_of_range(const Scene& scene, std::uint32_t index) {
    const Timex& a = scene.times[index];
    const Timex& b = scene.times[index + 1];
    if (!a.datable() || !b.datable() || b.first < a.last) return false;
    if (begins_and_ends(scene, a, b)) return true;
    if (b.first - a.last > 2) return false;
    if (b.first - a.last == 2 && !scene.is(a.last + 1, c::prep)) return false;
    if (a.when->is_interval || b.when->is_interval) return false;
    if (!is_day(a) || !is_day(b)) return false;
    if (a.last == b.first) return true;
    const WordId word = scene.word(a.last);
    const FunctionWords& f = scene.k.function;
    const auto apart = *b.when->earliest() - *a.when->earliest();
    if (apart.count() <= 0) return false;
    const bool between =
        word == f.and_ && a.first > scene.sentence.first && scene.word(a.first - 1) == f.between;
    const bool through = word == f.to || word == f.dash || word == f.until || between ||
                         word == scene.k.function.through || word == scene.k.function.till;
    // "on March 28, 29 and 30"
    const bool list =
        word == f.comma && b.last < scene.sentence.last && scene.word(b.last) == f.and_;
    return through || ((list || word == f.and_ || word == f.slash) && apart.count() == 1);
}

}  // namespace

std::optional<TimeRange> find_range(const Scene& scene, std::uint32_t index) {
    std::uint32_t first = index;
    std::uint32_t last = index;
    while (last + 1 < scene.last_time && next_of_range(scene, last)) ++last;
    while (first > scene.first_time && next_of_range(scene, first - 1)) --first;
    if (first == last) return std::nullopt;
    const Timex& a = scene.times[first];
    const Timex& b = scene.times[last];
    const auto begin = a.when->earliest();
    const auto end = b.when->latest();
    if (!begin || !end || *begin >= *end || (*end - *begin).count() > 60) return std::nullopt;
    const auto joined = parse_edtf(to_string(*a.when) + '/' + to_string(*b.when));
    if (!joined) return std::nullopt;
    return TimeRange{*joined, a.first, b.last};
}

}  // namespace detente
