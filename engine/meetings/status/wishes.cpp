// SPDX-License-Identifier: MIT
#include "engine/meetings/status/wishes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr auto wishes = std::to_array<std::string_view>(
    {"ready", "willing", "willingness", "readiness", "prepared", "preparedness", "happy",  "keen",
     "eager", "glad",    "pleased",     "delighted", "hoping",   "hope",         "hopes",  "hoped",
     "like",  "wish",    "wishes",      "wished",    "wants",    "wanted",       "desire", "open"});

/// The last word of a wish before the meeting's own words: "ready to meet", "open to talks with";
/// no_item where there is none.
std::uint32_t wish_before(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 6;
    const FunctionWords& f = scene.k.function;
    const std::uint32_t begin = std::min(finding.np_first, finding.first);
    const std::uint32_t least = scene.sentence.back(begin, reach);
    for (std::uint32_t at = begin; at-- > least;) {
        if (!is_one_of(wishes, scene.text.view(at))) {
            if (scene.text.tokens[at].is(shape::mark) && scene.word(at) != f.comma) break;
            if (scene.is(at, c::relative | c::speech)) break;
            continue;
        }
        // "ready to meet", "would like to see", "open to a meeting", "readiness to hold talks"
        if (scene.word(at + 1) != f.to) return no_item;
        const bool would = at > scene.sentence.first && scene.is(at - 1, c::modal);
        return scene.text.view(at) == "like" && !would ? no_item : at;
    }
    return no_item;
}

bool accepts(std::string_view word) {
    return word == "accepted" || word == "accepts" || word == "accepting" || word == "accept";
}

/// "accepted an invitation to visit Lima in May": the next May, though "accepted" is past.
void look_forward(Day published, Finding& finding) {
    const auto last = finding.when->latest();
    if (finding.year_told || !last || *last >= published || !finding.when->from) return;
    ++finding.when->from->year;
    if (finding.when->to) ++finding.when->to->year;
}

/// "has invited Mora to Lima in May": the day behind the town is the visit's; who was invited on a
/// Monday does not come that day.
void take_invitation(std::optional<Day> published, Finding& finding) {
    if (finding.status == Status::held || finding.status == Status::planned)
        finding.status = Status::proposed;
    finding.told_status = true;
    if (!finding.when) return;
    if (finding.time_first >= finding.last && !finding.weekday) {
        if (published) look_forward(*published, finding);
        return;
    }
    finding.when.reset();
    finding.date_source = DateSource::none;
    finding.time_first = finding.time_last = 0;
}

}  // namespace

void find_wish(const Scene& scene, Finding& finding) {
    if (finding.in_title || finding.form == Form::past || finding.form == Form::present) return;
    const std::uint32_t wish = wish_before(scene, finding);
    if (wish == no_item) return;
    const bool own =
        finding.when && finding.date_source > DateSource::context && finding.time_first > wish;
    const std::uint32_t least = scene.sentence.back(wish, 3U);
    if (scene.any(least, wish, c::negation)) {
        finding.denied = true;
    } else if (!own) {
        finding.wish = true;
        finding.when.reset();
        finding.date_source = DateSource::none;
        finding.time_first = finding.time_last = 0;
        finding.status = Status::proposed;
    }
}

void accept_invitation(const Scene& scene, std::optional<Day> published, Finding& finding) {
    constexpr std::uint32_t before = 12, behind = 16;
    if (finding.trigger->frame == Frame::invite) return take_invitation(published, finding);
    if (finding.status != Status::proposed || !finding.when ||
        finding.date_source <= DateSource::context)
        return;
    const std::uint32_t least = scene.sentence.back(finding.first, before);
    const std::uint32_t end = std::min(scene.sentence.last, finding.last + behind);
    // "an invitation to visit", not "at the invitation of Mora"
    for (std::uint32_t at = least; at + 1 < finding.first && published; ++at)
        if (scene.text.view(at) == "invitation" && scene.word(at + 1) == scene.k.function.to &&
            at + 4 >= finding.first && finding.time_first > at)
            look_forward(*published, finding);
    for (std::uint32_t at = least; at < end; ++at) {
        if (!accepts(scene.text.view(at))) continue;
        // "In May he accepted an invitation to visit": when he did so.
        if (at < finding.first && finding.time_first < at) return;
        // Not "has yet to accept", "would not accept", "if he accepts".
        const std::uint32_t from = scene.sentence.back(at, 4U);
        if (scene.any(from, at, c::negation | c::hypothetical | c::denied | c::modal) ||
            scene.word(at - (at > 0)) == scene.k.function.to)
            return;
        finding.status = Status::planned;
        finding.told_status = true;
        return;
    }
}

}  // namespace detente
