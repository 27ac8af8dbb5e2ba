// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/list_marks.hpp"

#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

std::uint32_t behind_side(const Scene& scene, std::uint32_t at, std::uint32_t end) {
    constexpr auto sides = std::to_array<std::string_view>(
        {"left", "right", "center", "centre", "L", "R", "C", "l", "r", "c"});
    const FunctionWords& f = scene.k.function;
    if (at + 2 >= end || (scene.word(at) != f.open && scene.word(at) != f.comma)) return at;
    const bool side = is_one_of(sides, scene.text.view(at + 1));
    const WordId close = scene.word(at) == f.open ? f.close : f.comma;
    return side && scene.word(at + 2) == close ? at + 3 : at;
}

std::uint32_t counting_words(const Scene& scene, std::uint32_t at, std::uint32_t end) {
    constexpr auto sizes = std::to_array<std::string_view>({"member", "strong", "person", "man"});
    if (at + 1 < end && scene.word(at + 1) == scene.k.function.of)
        return names_crowd(scene.text.view(at)) ? 2 : 0;
    const bool sized = at + 2 < end && scene.word(at + 1) == scene.k.function.dash &&
                       is_one_of(sizes, scene.text.view(at + 2));
    return sized ? 3 : 0;
}

bool names_crowd(std::string_view word) {
    constexpr auto crowds = std::to_array<std::string_view>(
        {"group", "number", "handful", "dozen", "dozens", "pair", "trio", "panel", "contingent"});
    return is_one_of(crowds, word);
}

bool describes_next(std::string_view word) {
    constexpr auto words = std::to_array<std::string_view>(
        {"visiting", "neighbouring", "neighboring", "moderate", "rebel", "ethnic", "exiled",
         "ousted", "outgoing", "incoming", "veteran", "hardline", "nearby"});
    return is_one_of(words, word);
}

bool parted_by_semicolon(const Scene& scene, std::uint32_t index, std::uint32_t end) {
    const FunctionWords& f = scene.k.function;
    const auto parted = [&](std::uint32_t i) {
        const Mention& a = scene.mention(i - 1);
        const Mention& b = scene.mention(i);
        return a.last < b.first && scene.word(a.last) == f.semicolon &&
               a.kind == MentionKind::person && b.kind == MentionKind::person && !a.possessive &&
               b.first - a.last <= 2 && scene.has_word(a.first, a.last, f.comma);
    };
    if (!parted(index)) return false;
    if (scene.word(scene.mention(index).first - 1) == f.and_) return true;
    return (index + 1 < end && parted(index + 1)) || (index > 1 && parted(index - 1));
}

}  // namespace detente
