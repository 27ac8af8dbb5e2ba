// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// "Mora, whom Quispe received in Lima", "Mora, with whom Quispe held talks": of a verb with its
/// subject `who` the one before the "whom", or -1.
int Parties::relative_object(int who) const {
    if (who < 1) return -1;
    std::uint32_t at = group(who).start;
    while (at > s_.sentence.first && s_.is(at - 1, c::det | c::title_mod | c::title_head)) --at;
    if (at < s_.sentence.first + 2 || s_.text.view(at - 1) != "whom") return -1;
    --at;
    if (s_.word(at - 1) == f_.with) --at;
    if (s_.word(at - 1) == f_.comma) --at;
    const int whom = who - 1;
    return group(whom).last == at && people_in(group(whom)) && !group(whom).possessive ? whom : -1;
}

/// "the talks that Chad and Niger held", "The talks that Mora had with Quispe", "the meeting Mora
/// held with Quispe": true where added.
bool Parties::add_holders_behind() {
    const int i = next_group(hit_.last);
    if (hit_.last >= s_.sentence.last || i >= count() || group(i).first > hit_.last + 3)
        return false;
    const bool that = s_.word(hit_.last) == f_.that || s_.word(hit_.last) == f_.which;
    if (group(i).prep != unknown_word || group(i).place || group(i).possessive) return false;
    if (!that && group(i).start > hit_.last + 1) return false;
    std::uint32_t verb = group(i).last;
    if (verb < s_.sentence.last && s_.is(verb, c::have)) {
        // "that Mora had held with"
        if (verb + 1 < s_.sentence.last && s_.is(verb + 1, c::hold)) ++verb;
    }
    if (verb >= s_.sentence.last || !s_.is(verb, c::hold)) return false;
    const bool with =
        i + 1 < count() && group(i + 1).prep == f_.with && group(i + 1).start <= verb + 6;
    if (!with && !that) return false;
    add(i);
    if (with) add(i + 1);
    return true;
}

}  // namespace detente
