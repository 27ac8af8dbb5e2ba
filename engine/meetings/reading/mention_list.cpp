// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/mention_list.hpp"

#include "engine/meetings/parties/invitation.hpp"
#include "engine/meetings/reading/list_marks.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// How many words at `at` say that one more is added ("as well as", "plus", "together with"), or 0.
std::uint32_t adding_words(const Scene& scene, std::uint32_t at, std::uint32_t end) {
    const FunctionWords& f = scene.k.function;
    const WordId word = scene.word(at);
    if (word == f.plus) return 1;
    if (word == f.as && at + 2 < end && scene.word(at + 1) == f.well && scene.word(at + 2) == f.as)
        return 3;
    const bool beside = word == f.together || word == f.along;
    return beside && at + 1 < end && scene.word(at + 1) == f.with ? 2 : 0;
}

/// Whether only ", and the" or the like stands between two mentions.
bool joined(const Scene& scene, std::uint32_t from, std::uint32_t to) {
    const FunctionWords& f = scene.k.function;
    if (from > to) return false;
    from = behind_side(scene, from, to);
    if (to - from > 5) return false;
    bool joint = false;
    bool other = false;  // "the ministers, bilateral relations and NATO": what no mention tells
    for (std::uint32_t i = from; i < to; ++i) {
        const WordId word = scene.word(i);
        if (word == f.that || (other && (word == f.comma || word == f.and_))) return false;
        other = other || (joint && scene.is(i, c::title_mod));
        if (const std::uint32_t counts = counting_words(scene, i, to); joint && counts > 0) {
            i += counts - 1;
            continue;
        }
        const std::uint32_t adds = adding_words(scene, i, to);
        if (adds > 0) {
            joint = true;
            i += adds - 1;
        } else if (word == f.comma || word == f.and_ || word == f.ampersand || word == f.dash ||
                   word == f.slash)
            joint = true;
        else if (!scene.is(i, c::det | c::honorific | c::possessive | c::title_mod) &&
                 !(joint && describes_next(scene.text.view(i))))
            return false;
    }
    return joint;
}

/// "Mora, Rojas meet in Lima", "4 May: Chad, Niger sign accord": whether the mention is the second
/// of two that a headline or the words behind a colon begin with.
bool headline_pair(const Scene& scene, std::uint32_t second) {
    const Mention& a = scene.mention(second - 1);
    const Mention& b = scene.mention(second);
    const auto whole = [](const Mention& m) {
        return (m.kind == MentionKind::person || m.kind == MentionKind::actor) &&
               m.actors.size == 1 && !m.possessive && !m.metonym;
    };
    const bool opens =
        a.first == scene.sentence.first || scene.word(a.first - 1) == scene.k.function.colon;
    if (!opens || !whole(a) || !whole(b) || a.kind != b.kind) return false;
    if (*a.actors.begin() == *b.actors.begin() || b.last >= scene.sentence.last) return false;
    if (b.first != a.last + 1) return false;
    const Token& next = scene.text.tokens[b.last];
    if (next.is(shape::mark) || scene.time_at(b.last)) return false;
    return next.word == scene.k.function.to ||
           !scene.is(b.last, c::prep | c::relative | c::be | c::have);
}

/// "officials and the president's envoy": the last of a list is the owner's.
bool owns(const Scene& scene, const Mention& owner, const Mention& owned) {
    return owner.possessive && owner.kind == MentionKind::group && !owner.plural &&
           owned.kind == MentionKind::group && owned.titled && owned.first == owner.last + 1 &&
           scene.word(owner.last) == scene.k.function.possessive;
}

/// Whether the list that begins at one mention has the next one too.
bool goes_on(const Scene& scene, std::uint32_t begin, std::uint32_t next, std::uint32_t end) {
    const Mention& last = scene.mention(next - 1);
    if (next - begin > 1 && owns(scene, last, scene.mention(next))) return true;
    return !last.possessive && (joined(scene, last.last, scene.mention(next).first) ||
                                parted_by_semicolon(scene, next, end));
}

}  // namespace

bool takes_part(const Mention& mention) {
    return mention.kind != MentionKind::place;
}

bool only_comma(const Scene& scene, std::uint32_t from, std::uint32_t to) {
    if (from == to || scene.word(from) != scene.k.function.comma) return false;
    for (std::uint32_t i = from + 1; i < to; ++i)
        if (!scene.is(i, c::det | c::honorific | c::possessive | c::title_mod)) return false;
    return true;
}

std::uint32_t list_end(const Scene& scene, std::uint32_t begin, std::uint32_t end) {
    const FunctionWords& f = scene.k.function;
    std::uint32_t next = begin + 1;
    while (next < end && takes_part(scene.mention(next)) == takes_part(scene.mention(next - 1)) &&
           goes_on(scene, begin, next, end)) {
        if (invites_list(scene, begin, next)) break;
        const std::uint32_t from = scene.mention(next - 1).last;
        const std::uint32_t to = scene.mention(next).first;
        // "Geneva, Switzerland" is one place; "On Monday, Russia" after a name is a new clause
        // unless the list goes on.
        if (only_comma(scene, from, to) && takes_part(scene.mention(next))) {
            // "During the talks of the two ministers, Peruvian and Chadian proposals were"
            const Mention& added = scene.mention(next);
            if (scene.mention(next - 1).kind == MentionKind::pair &&
                (added.kind == MentionKind::modifier ||
                 (added.last < scene.sentence.last && scene.word(added.last) == f.dash)))
                break;
            std::uint32_t ahead = next;
            // "NATO and the Warsaw Pact, James Baker": the "and" closed the list.
            bool list = next - begin > 1 && only_comma(scene, scene.mention(next - 2).last,
                                                       scene.mention(next - 1).first);
            while (!list && ahead + 1 < end &&
                   joined(scene, scene.mention(ahead).last, scene.mention(ahead + 1).first)) {
                list =
                    !only_comma(scene, scene.mention(ahead).last, scene.mention(ahead + 1).first);
                ++ahead;
            }
            if (!list && !headline_pair(scene, next)) break;
        }
        ++next;
    }
    return next;
}

}  // namespace detente
