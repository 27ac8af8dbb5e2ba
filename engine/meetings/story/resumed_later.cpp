// SPDX-License-Identifier: MIT
#include "engine/meetings/story/resumed_later.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/when/when.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// The verb that says so, in its base form, with what puts it ahead: "will resume", "are due to
/// reconvene"; no_item where there is none.
std::uint32_t verb_ahead(const Scene& scene, const Finding& finding) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"resume", "reconvene", "continue", "reopen", "restart", "resumed"});
    constexpr std::uint32_t reach = 5;
    constexpr std::uint32_t far = 24;
    const std::uint32_t from = std::max(finding.last, finding.time_last);
    for (std::uint32_t at = from; at < std::min(scene.sentence.last, from + far); ++at) {
        if (!is_one_of(verbs, scene.text.view(at))) continue;
        const std::uint32_t least = std::max(finding.last, scene.sentence.back(at, reach));
        if (scene.any(least, at, c::negation | c::denied)) return no_item;
        const bool infinitive = scene.word(at - 1) == scene.k.function.to;
        if (infinitive || scene.any(least, at, c::modal | c::future)) return at;
    }
    return no_item;
}

bool may_be(const Scene& scene, std::uint32_t verb) {
    const std::uint32_t least = scene.sentence.back(verb, 4U);
    return scene.any(least, verb, c::may) && !scene.any(least, verb, c::future);
}

}  // namespace

std::optional<Finding> resumed_later(const Scene& scene, const Finding& finding) {
    const bool told = finding.when && finding.date_source >= DateSource::sentence &&
                      finding.status == Status::held && finding.kind != Kind::visit &&
                      finding.kind != Kind::call && finding.kind != Kind::signing;
    if (!told) return std::nullopt;
    const std::uint32_t verb = verb_ahead(scene, finding);
    if (verb == no_item) return std::nullopt;
    constexpr std::uint32_t reach = 8;
    for (std::uint32_t i = scene.first_time; i < scene.last_time; ++i) {
        const Timex& time = scene.times[i];
        if (!time.datable() || time.first <= verb) continue;
        if (time.first > verb + reach) break;
        Finding later = finding;
        later.first = verb;
        later.last = verb + 1;
        later.np_first = verb;
        later.place = {};
        later.status = may_be(scene, verb) ? Status::proposed : Status::planned;
        later.told_status = true;
        later.antecedent = -1;
        later.another = true;
        date_by(scene, later, i);
        return later;
    }
    return std::nullopt;
}

}  // namespace detente
