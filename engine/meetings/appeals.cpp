// SPDX-License-Identifier: MIT
#include "engine/meetings/appeals.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// "a return to (the)", "the resumption of": where the words begin; else the noun's own beginning.
std::uint32_t return_begin(const Scene& scene, const Finding& finding) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"return", "resumption", "restart", "relaunch", "revival", "resume"});
    std::uint32_t at = finding.np_first;
    while (at > scene.sentence.first && finding.np_first - at < 3) {
        --at;
        if (is_one_of(nouns, scene.text.view(at))) return at;
    }
    return finding.np_first;
}

bool is_appeal(std::string_view verb) {
    constexpr auto stems = std::to_array<std::string_view>({"call", "urg", "appeal", "plead"});
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return verb.starts_with(stem); });
}

}  // namespace

bool is_wished_for(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 9;
    if (finding.form != Form::noun || of_body(finding.kind)) return false;
    const std::uint32_t begin = return_begin(scene, finding);
    if (begin == finding.np_first) return false;
    const std::uint32_t least = std::max(scene.sentence.first, begin - std::min(begin, reach));
    for (std::uint32_t at = begin; at-- > least;) {
        if (is_appeal(scene.text.view(at))) return true;
        if (scene.is(at, word_class::be | word_class::modal | word_class::relative)) return false;
    }
    return false;
}

}  // namespace detente
