// SPDX-License-Identifier: MIT
// Parties whom the words around a meeting's noun tell: who speaks of it, who listened, who was
// invited to it.
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// "Chad's minister said a meeting with Mora in May had gone well", "called the talks with him
/// frank": his own meeting.
void Parties::add_speaker() {
    std::uint32_t at = out_.np_first;
    if (at > s_.sentence.first && s_.word(at - 1) == f_.that) --at;
    if (at == s_.sentence.first) return;
    const std::string_view verb = s_.text.view(at - 1);
    if (!s_.is(at - 1, c::speech) && verb != "described" && verb != "characterized" &&
        verb != "characterised")
        return;
    const int who = subject(at - 1);
    if (who >= 0 && people_in(group(who))) add(who);
}

/// "his address to NATO leaders at a summit": the body whose leaders stand before the noun.
void Parties::add_listeners() {
    if (!of_body(hit_.trigger->kind) || out_.np_first == s_.sentence.first) return;
    const std::uint32_t at = out_.np_first - 1;
    if (s_.word(at) != f_.at && s_.word(at) != f_.during) return;
    for (const ActorIndex actor : out_.parties)
        if (s_.k.lexicon.is(actor, ActorKind::organisation)) return;
    for (int i = next_group(at) - 1; i >= 0 && group(i).last + 3 > at; --i) {
        const Mention& m = s_.mention(group(i).first_mention);
        const bool members = m.kind == MentionKind::group && m.plural && organisation(m);
        if (members && !group(i).possessive) return add(i);
    }
}

/// "Talks with Chad will be held on Wednesday, Peru's foreign ministry said": its own.
void Parties::add_attribution() {
    constexpr auto offices = std::to_array<std::string_view>(
        {"ministry", "Ministry", "government", "Government", "presidency", "office", "spokesman",
         "spokeswoman", "spokesperson", "officials", "minister", "president", "embassy"});
    constexpr std::uint32_t most = 5;  // tokens from the owner to the verb
    for (int i = count() - 1; i >= 0 && group(i).first > hit_.last; --i) {
        const Group& g = group(i);
        if (g.start == s_.sentence.first || s_.word(g.start - 1) != f_.comma) continue;
        if (g.prep != unknown_word || actors_of(i).size != 1) continue;
        bool office = is_one_of(offices, s_.text.view(g.last - 1));
        std::uint32_t at = g.last;
        while (at < std::min(s_.sentence.last, g.last + most) && !s_.is(at, c::speech)) {
            office = office || is_one_of(offices, s_.text.view(at));
            ++at;
        }
        if (at >= s_.sentence.last || !s_.is(at, c::speech) || !office) return;
        return out_.parties.add(actors_of(i));
    }
}

/// "accepted Chad's invitation to talks": who was invited, and by whom.
void Parties::add_invitation() {
    if (out_.np_first < s_.sentence.first + 3 || s_.word(out_.np_first - 1) != f_.to) return;
    const std::uint32_t noun = out_.np_first - 2;
    if (s_.text.view(noun) != "invitation") return;
    const int owner = next_group(noun) - 1;
    if (owner < 0 || !group(owner).possessive || group(owner).last + 1 < noun) return;
    add(owner);
    add(subject(group(owner).start));
}

}  // namespace detente
