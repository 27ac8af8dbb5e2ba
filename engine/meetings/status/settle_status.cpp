// SPDX-License-Identifier: MIT
#include "engine/meetings/status/settle_status.hpp"

#include <algorithm>

#include "engine/meetings/reading/list_marks.hpp"
#include "engine/meetings/status/asked_for.hpp"

namespace detente {
namespace {

/// "is", "are", "'re": not "was", "has been", "will be".
bool is_present_be(const Scene& scene, std::uint32_t at) {
    const std::string_view word = scene.text.view(at);
    return scene.is_be(at) && !word.starts_with("was") && !word.starts_with("were") &&
           !word.starts_with("be");
}

/// "is meeting", "are now hosting": as the text was written, or soon.
bool is_progressive(const Scene& scene, std::uint32_t at) {
    if (at <= scene.sentence.first || !scene.text.view(at).ends_with("ing")) return false;
    if (is_present_be(scene, at - 1)) return true;
    return at > scene.sentence.first + 1 && is_present_be(scene, at - 2) &&
           (scene.text.view(at - 1).ends_with("ly") || scene.text.view(at - 1) == "now" ||
            scene.text.view(at - 1) == "also");
}

/// "is meeting Xi on Monday", "is following up the summit with talks on Monday": the day is ahead.
bool goes_on(const Scene& scene, const Finding& finding) {
    if (finding.form == Form::gerund) return is_progressive(scene, finding.first);
    if (finding.form != Form::noun) return false;
    // "are mediating the talks, which began on Tuesday": that day is behind us
    if (scene.tells_past(finding.last, finding.time_first)) return false;
    constexpr std::uint32_t reach = 14;
    const std::uint32_t least =
        back_from(finding.np_first, reach, scene.clause_begin(finding.np_first));
    for (std::uint32_t at = finding.np_first; at-- > least;) {
        if (scene.is(at, word_class::speech)) return false;
        if (is_progressive(scene, at)) return true;
        // "is in Lima on Thursday for talks"
        if (is_present_be(scene, at) && scene.word(at + 1) == scene.k.function.in) return true;
    }
    return false;
}

/// "on the 28th": a day of some month.
bool names_month(const Scene& scene, const Finding& finding) {
    for (std::uint32_t at = finding.time_first; at < finding.time_last; ++at)
        if (scene.text.tokens[at].is(shape::capital)) return true;
    return finding.time_last != finding.time_first + 2 ||
           scene.word(finding.time_first) != scene.k.function.the;
}

/// "Lima: Andean foreign ministers, Monday": what is on in the days to come.
bool is_announced(const Scene& scene, const Finding& finding) {
    return finding.trigger->frame == Frame::event && finding.first > scene.sentence.first &&
           scene.word(finding.first - 1) == scene.k.function.colon;
}

/// "met on August 6" cannot be next August: the year that the words leave out is the last one.
void look_back(const Scene& scene, Finding& finding, Day published) {
    if (!finding.when->from || finding.year_told) return;
    EdtfDate& date = *finding.when->from;
    if (finding.when->is_interval || finding.trigger->kind == Kind::session) return;
    const auto first = finding.when->earliest();
    // "flew to Lima to meet", but not "flies to Lima to meet"
    const bool past = finding.form == Form::past || finding.form == Form::noun ||
                      (finding.form == Form::base && finding.told_status);
    // "discussed the 20 September summit" looks farther ahead than "a visit in September".
    const int ahead = finding.form == Form::past                  ? 3
                      : finding.date_source == DateSource::phrase ? 120
                                                                  : 45;
    if (!past || !first) return;
    if (!names_month(scene, finding) && *first > published) {
        date.year -= date.month == 1 ? 1 : 0;
        date.month = date.month == 1 ? 12 : date.month - 1;
        return;
    }
    // "It was not until Tuesday that they met": the last one.
    if (finding.weekday && finding.form == Form::past && *first > published)
        finding.when = Edtf::of(*first - date::days{7});
    else if (*first > published + date::days{ahead})
        date.year -= 1;
}

/// "discussed the summit to be held on 20 September" in March: the year left out is not the last.
void look_on(Finding& finding, Day published) {
    if (finding.date_source < DateSource::sentence) return;
    if (finding.year_told || finding.when->is_interval || !finding.when->from) return;
    EdtfDate& date = *finding.when->from;
    const auto last = finding.when->latest();
    if (!last || *last >= published || date.day == 0) return;
    constexpr int half_year = 183;
    if ((published - *last).count() > half_year) date.year += 1;
}

/// "was due on 21 July but was called off" in October: last July.
void take_last_year(Finding& finding, Day published) {
    const auto first = finding.when->earliest();
    constexpr int half_year = 183;
    if (finding.year_told || !first || (*first - published).count() <= half_year) return;
    if (!finding.when->from || finding.when->from->day == 0) return;
    finding.when->from->year -= 1;
    if (finding.when->is_interval && finding.when->to) finding.when->to->year -= 1;
}

/// "were due to open on Monday but were delayed": last Monday.
void look_behind(Finding& finding, Day published) {
    if (!finding.weekday) return take_last_year(finding, published);
    if (finding.when->is_interval || !finding.when->from) return;
    const Day day = finding.when->from->earliest();
    if (day > published && day < published + date::days{7})
        finding.when = Edtf::of(day - date::days{7});
}

/// "will meet on Wednesday", "meets on Wednesday" is the next one.
void look_ahead(Finding& finding, Day published) {
    if (finding.when->is_interval || !finding.when->from || finding.when->from->day == 0) return;
    if (!finding.weekday) return;
    const Day day = finding.when->from->earliest();
    if (day < published && day + date::days{7} > published)
        finding.when = Edtf::of(day + date::days{7});
}

/// "has proposed a meeting on Friday", said on a Wednesday: the Friday that is nearer.
void look_nearest(Finding& finding, Day published) {
    constexpr int half_week = 3;
    if (!finding.weekday || finding.when->is_interval || !finding.when->from) return;
    const auto back = (published - finding.when->from->earliest()).count();
    if (back > half_week && back < 7) look_ahead(finding, published);
    if (-back > half_week && -back < 7 && finding.status == Status::planned)
        look_behind(finding, published);
}

/// "was scheduled to meet on Sunday", "were due to open on Sunday": said then, of that Sunday or
/// the next.
bool was_planned(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 6;
    if (finding.status != Status::planned) return false;
    const std::uint32_t from = scene.sentence.back(finding.np_first, reach);
    const std::uint32_t to = std::max(finding.time_first, finding.np_first);
    for (std::uint32_t at = from; at + 1 < std::min(to, scene.sentence.last); ++at) {
        const std::string_view word = scene.text.view(at);
        if ((word == "was" || word == "were") &&
            (scene.is(at + 1, word_class::planned) || scene.word(at + 1) == scene.k.function.to))
            return true;
    }
    return false;
}

/// "Mora, left, meets Quispe in Lima on Monday", "shakes hands with": what a picture shows has
/// been.
bool is_pictured(const Scene& scene, const Finding& finding) {
    if (finding.trigger->id == "shake-hands") return true;
    for (const Group& group : scene.groups)
        if (behind_side(scene, group.last, scene.sentence.last) != group.last) return true;
    return false;
}

/// "will discuss the plan for 2016-2020": years that are over are not when they will.
bool is_over_but_to_come(const Scene& scene, const Finding& finding, Day published) {
    constexpr std::uint32_t reach = 6;
    if (finding.status != Status::planned || finding.form == Form::past) return false;
    const auto last = finding.when->latest();
    if (!last || *last >= published || finding.when->precision() != Precision::year) return false;
    const std::uint32_t from = scene.sentence.back(finding.np_first, reach);
    for (std::uint32_t at = from; at < finding.first; ++at)
        if (scene.text.view(at) == "will") return true;
    return false;
}

}  // namespace

void settle_status(const Scene& scene, Finding& finding, Day published) {
    if (!finding.when) return;
    if (finding.given_up) return look_behind(finding, published);
    if (is_over_but_to_come(scene, finding, published)) {
        finding.when.reset();
        finding.date_source = DateSource::none;
        return;
    }
    const bool pictured = finding.form == Form::present && is_pictured(scene, finding);
    if (pictured && !finding.told_status) look_behind(finding, published);
    const bool present =
        (finding.form == Form::present && !pictured) || finding.form == Form::base ||
        (finding.weekday && (goes_on(scene, finding) || is_announced(scene, finding)));
    const bool scheduled = present && finding.status == Status::held && !finding.told_status;
    if (scheduled || (finding.told_status && finding.status != Status::held &&
                      finding.status != Status::proposed)) {
        if (was_planned(scene, finding))
            look_nearest(finding, published);
        else
            look_ahead(finding, published);
        if (finding.status == Status::planned) look_on(finding, published);
        if (scheduled && finding.weekday && *finding.when->earliest() > published)
            finding.status = Status::planned;
    }
    if (finding.status == Status::proposed && finding.told_status) {
        look_nearest(finding, published);
        const auto over = finding.when->latest();
        if (over && *over < published && is_asked_for(scene, finding)) {
            // "asked for talks in September": the next one
            if (finding.time_first >= finding.last && !finding.weekday && !finding.year_told &&
                !finding.when->is_interval && finding.when->from &&
                finding.when->from->month != 0) {
                finding.when->from->year += 1;
                return;
            }
            finding.when.reset();
            finding.date_source = DateSource::none;
            return;
        }
    }
    if (finding.status == Status::held && (!finding.told_status || finding.form == Form::base))
        if (!is_announced(scene, finding)) look_back(scene, finding, published);
    const auto first = finding.when->earliest();
    const auto last = finding.when->latest();
    if (first && *first > published && finding.status == Status::held)
        finding.status = Status::planned;
    if (last && *last < published && finding.status == Status::planned &&
        finding.date_source >= DateSource::clause && !finding.told_status)
        finding.status = Status::held;
}

}  // namespace detente
