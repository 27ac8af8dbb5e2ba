// SPDX-License-Identifier: MIT
#include "engine/meetings/when/lasting.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/when/length.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

constexpr auto begins = std::to_array<std::string_view>(
    {"began",  "begin", "begins", "beginning", "start",    "starts",  "started", "starting",
     "open",   "opens", "opened", "opening",   "arrived",  "arrives", "arrive",  "landed",
     "kicked", "kicks", "kick",   "flew",      "launched", "touched", "embarked"});
constexpr auto ends = std::to_array<std::string_view>(
    {"ended", "ends", "end", "ending", "concluded", "concludes", "conclude", "concluding", "closed",
     "closes", "finished", "finishes", "wrapped", "wraps", "wound", "winds", "completed"});

/// In days: of "P2D"; 0 where it is no length in days, or one of weeks.
int days_of(const Timex& time) {
    constexpr int longest = 10;
    const auto told = length_of(time);
    return told && told->unit == 'D' && told->count > 1 && told->count <= longest ? told->count : 0;
}

/// How many days the noun phrase says that the meeting lasts; 0 where it says nothing.
int length_told(const Scene& scene, const Finding& finding) {
    for (std::uint32_t i = scene.first_time; i < scene.last_time; ++i) {
        const Timex& time = scene.times[i];
        // "two days of talks"
        const bool of =
            time.last + 1 == finding.np_first && scene.word(time.last) == scene.k.function.of;
        if (!of && (time.first + 1 < finding.np_first || time.last > finding.first)) continue;
        if (const int days = days_of(time)) return days;
    }
    return 0;
}

/// What the nearest verb tells of the day.
struct EndTold {
    int which = 0;  ///< 1 where the meeting begins, -1 where it ends, else 0
    bool past = false;
};

EndTold end_told(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 8;
    const auto tells = [&](std::uint32_t at) -> EndTold {
        const std::string_view word = scene.text.view(at);
        const bool past =
            word.ends_with("ed") || word == "began" || word == "wound" || word == "flew";
        return {is_one_of(begins, word) ? 1 : is_one_of(ends, word) ? -1 : 0, past};
    };
    // "that began on Sunday", "opened in Lima on Sunday"
    if (finding.time_first >= finding.last)
        for (std::uint32_t at = finding.last; at < finding.time_first; ++at)
            if (const EndTold told = tells(at); told.which != 0) return told;
    // "began a two-day visit", "arrived on Sunday for a two-day visit"
    for (std::uint32_t at = finding.np_first; at-- > scene.sentence.back(finding.np_first, reach);)
        if (const EndTold told = tells(at); told.which != 0) return told;
    return {};
}

}  // namespace

void stretch_over_length(const Scene& scene, std::optional<Day> published, Finding& finding) {
    if (finding.form != Form::noun || !finding.when || finding.when->is_interval) return;
    if (finding.when->precision() != Precision::day || finding.date_source < DateSource::sentence)
        return;
    const int days = length_told(scene, finding);
    const EndTold told = days == 0 ? EndTold{} : end_told(scene, finding);
    const auto day = finding.when->earliest();
    if (told.which == 0 || !day) return;
    const date::days more{days - 1};
    Day first = told.which > 0 ? *day : *day - more;
    // "a two-day visit starting Monday", "that began on Sunday": the next Monday, the last Sunday.
    const date::days week{7};
    if (published && finding.weekday && !told.past && told.which > 0 && first < *published &&
        finding.status == Status::held) {
        first += week;
        finding.status = Status::planned;
    } else if (published && finding.weekday && told.past && first > *published) {
        first -= week;
        finding.status = Status::held;
    }
    const Day last = first + more;
    const auto both = parse_edtf(to_string(Edtf::of(first)) + '/' + to_string(Edtf::of(last)));
    if (!both) return;
    finding.when = *both;
    finding.weekday = false;
    const bool begun = published && (told.which < 0 ? first <= *published : first < *published);
    if (begun && finding.status == Status::planned) finding.status = Status::held;
}

}  // namespace detente
