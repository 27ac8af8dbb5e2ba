// SPDX-License-Identifier: MIT
#include "engine/time/dateline_day.hpp"

#include <algorithm>

namespace detente {
namespace {

/// A dateline stands in the first sentences of the text, or behind a title that runs into it.
constexpr std::size_t opening = 3;
constexpr int most_days = 3;  // from the desk into print

/// "LIMA, Aug. 30 (Agency)", "Lima, 30 August -": behind a name and a comma, before a bracket or a
/// dash.
bool stands_in_dateline(const Text& text, const Timex& time) {
    if (time.first < 2 || time.last >= text.tokens.size()) return false;
    const bool name = text.tokens[time.first - 2].is(shape::capital);
    if (!name || text.view(time.first - 1) != ",") return false;
    const std::string_view next = text.view(time.last);
    if (text.tokens[time.last].is(shape::sentence_start)) return false;
    if (next == "(")
        return time.last + 1 < text.tokens.size() && text.tokens[time.last + 1].is(shape::capital);
    const bool dash =
        next == "-" || next == "--" || next == "\xE2\x80\x93" || next == "\xE2\x80\x94";
    return dash && text.tokens[time.last].is(shape::space_before);
}

}  // namespace

std::optional<Day> dateline_day(const Text& text, const std::vector<Timex>& times, Day published) {
    constexpr std::size_t day_size = 10;  // of "2019-08-30"
    const std::size_t sentences =
        std::min<std::size_t>(text.sentences.size(), text.title_sentences + opening);
    if (sentences == 0) return std::nullopt;
    const std::uint32_t end = text.sentences[sentences - 1].last;
    for (const Timex& time : times) {
        if (time.first >= end) break;
        if (!time.explicit_date || !time.when || time.value.size() != day_size) continue;
        const bool own_block =
            text.sentences[text.sentence_of(time.first)].block == BlockKind::dateline;
        if (!own_block && !stands_in_dateline(text, time)) continue;
        const auto day = time.when->earliest();
        if (!day) continue;
        const auto before = (published - *day).count();
        if (before > 0 && before <= most_days) return day;
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace detente
