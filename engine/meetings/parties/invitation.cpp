// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/invitation.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

bool asks_to_come(std::string_view noun) {
    constexpr auto nouns =
        std::to_array<std::string_view>({"invitation", "request", "initiative", "behest"});
    return is_one_of(nouns, noun);
}

/// "At the invitation of" before the mention, over its title.
bool behind_invitation(const Scene& scene, const Mention& mention) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t least = back_from(mention.first, reach, scene.sentence.first + 1);
    for (std::uint32_t at = mention.first; at-- > least;)
        if (scene.word(at) == scene.k.function.of) return asks_to_come(scene.text.view(at - 1));
    return false;
}

}  // namespace

bool is_inviter(const Scene& scene, const Group& group) {
    return group.prep == scene.k.function.of && group.start > scene.sentence.first &&
           asks_to_come(scene.text.view(group.start - 1));
}

bool invites_list(const Scene& scene, std::uint32_t begin, std::uint32_t next) {
    const Mention& host = scene.mention(begin);
    if (next != begin + 1 || !behind_invitation(scene, host)) return false;
    const std::uint32_t comma = host.last;
    if (scene.word(comma) != scene.k.function.comma) return false;
    constexpr std::uint32_t most_between = 4;  // ", and the"
    const std::uint32_t end = scene.mentions.by_sentence[scene.index + 1];
    std::uint32_t last = next;
    while (last + 1 < end &&
           scene.mention(last + 1).first <= scene.mention(last).last + most_between &&
           (scene.word(scene.mention(last).last) == scene.k.function.comma ||
            scene.word(scene.mention(last).last) == scene.k.function.and_))
        ++last;
    // A list of hosts is closed by a comma, and somebody else follows.
    const std::uint32_t behind = scene.mention(last).last;
    return behind < scene.sentence.last && !scene.text.tokens[behind].is(shape::capital) &&
           (last > next || !scene.text.tokens[behind].is(shape::mark));
}

}  // namespace detente
