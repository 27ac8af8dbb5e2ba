// SPDX-License-Identifier: MIT
// "I told Minister Rojas so when we met in Lima," Vega said.
#include "engine/meetings/parties/party_reader.hpp"

#include <string_view>

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// Who says "I", else whose words the sentence tells; -1 where it does not.
int Parties::speaker() const {
    for (int i = 0; i < count(); ++i)
        if (s_.text.view(group(i).first) == "I") return i;
    for (int i = 0; i < count(); ++i) {
        const Group& g = group(i);
        if (s_.mention(g.first_mention).kind != MentionKind::person || g.possessive) continue;
        const bool says = (g.last < s_.sentence.last && s_.is(g.last, c::speech)) ||
                          (g.first > s_.sentence.first && s_.is(g.first - 1, c::speech));
        if (says) return i;
    }
    return -1;
}

/// "I told Minister Rojas when we met": whom the speaker named before the "we"; "Vega said of
/// Rojas": behind it.
int Parties::spoken_of(int speaker, std::uint32_t we) const {
    const ActorList own = actors_of(speaker);
    const auto fits = [&](int i) {
        if (i == speaker || group(i).possessive || !people_in(group(i))) return false;
        const ActorList theirs = actors_of(i);
        return theirs.size == 1 && !own.contains(*theirs.begin());
    };
    for (int i = next_group(we) - 1; i >= 0; --i)
        if (fits(i)) return i;
    const int of = speaker + 1;
    return of < count() && group(of).prep == f_.of && fits(of) ? of : -1;
}

bool Parties::we_met() {
    const std::uint32_t begin = verb_begin(hit_.first);
    if (begin == s_.sentence.first) return false;
    const std::string_view before = s_.text.view(begin - 1);
    if (before != "we" && before != "We") return false;
    const int who = speaker();
    if (who < 0 || actors_of(who).size != 1) return false;
    const int whom = spoken_of(who, begin - 1);
    if (whom < 0) return false;
    add(who);
    add(whom);
    return true;
}

}  // namespace detente
