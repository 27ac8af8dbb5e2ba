// SPDX-License-Identifier: MIT
#include "engine/meetings/story/tours.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/parties/parties.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr auto leads =
    std::to_array<std::string_view>({"take", "takes", "bring", "brings", "include", "includes"});
constexpr auto led = std::to_array<std::string_view>({"took", "taken", "brought", "included"});

constexpr auto regions =
    std::to_array<std::string_view>({"region", "continent", "area", "countries", "nations"});

bool is_tour(const TriggerHit& hit) {
    return !hit.verb() && (hit.trigger->id == "trip" || hit.trigger->id == "visit");
}

/// The pronoun of a relative clause right behind the noun: "tour of the region, which", "trip that"
std::uint32_t relative_behind(const Scene& scene, const TriggerHit& hit) {
    constexpr std::uint32_t reach = 7;
    const std::uint32_t end = std::min(scene.sentence.last, hit.last + reach);
    for (std::uint32_t at = hit.last; at < end; ++at) {
        if (scene.is(at, c::relative) || scene.word(at) == scene.k.function.that) return at;
        const Token& token = scene.text.tokens[at];
        const bool where = token.is(shape::capital) || scene.is(at, c::prep | c::det) ||
                           token.word == scene.k.function.comma ||
                           is_one_of(regions, scene.text.view(at));
        if (!where || scene.time_at(at)) return 0;
    }
    return 0;
}

}  // namespace

std::uint32_t told_stops(const Scene& scene, const TriggerHit& hit) {
    if (!is_tour(hit)) return 0;
    const std::uint32_t relative = relative_behind(scene, hit);
    if (relative == 0) return 0;
    const std::uint32_t end = std::min(scene.sentence.last, relative + 6);
    for (std::uint32_t at = relative + 1; at < end; ++at) {
        const std::string_view word = scene.text.view(at);
        if (is_one_of(leads, word) || is_one_of(led, word)) return at;
        const bool auxiliary = scene.is(at, c::be | c::have | c::modal) || word == "also" ||
                               word == "already" || word == "so" || word == "far";
        if (!auxiliary) return 0;
    }
    return 0;
}

void date_stops(const Scene& scene, const TriggerHit& hit, Day published, Finding& finding) {
    const std::uint32_t verb = told_stops(scene, hit);
    const int where = verb == 0 ? -1 : destination_of(scene, hit);
    if (where < 0 || scene.groups[static_cast<std::size_t>(where)].start < verb) return;
    if (finding.when && finding.time_first > verb) return;
    const bool over = is_one_of(led, scene.text.view(verb)) &&
                      !scene.any(verb - std::min(verb, 3U), verb, c::modal);
    finding.status = over ? Status::held : Status::planned;
    finding.told_status = true;
    Edtf month = Edtf::of(published);
    month.from->day = 0;
    finding.when = month;
    finding.date_source = DateSource::context;
    finding.time_first = finding.time_last = 0;
    finding.weekday = false;
}

}  // namespace detente
