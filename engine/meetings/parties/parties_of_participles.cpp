// SPDX-License-Identifier: MIT
// Verbs that only say where and when somebody met: "EU ministers, meeting in Brussels, agreed".
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// "Scholz and Macron, meeting in Berlin on Monday, pledged aid", "Meeting for the first time since
/// May, the two agreed": whom the participle tells of, or -1.
int Parties::participle_subject() const {
    if (!tells_scene(hit_.last)) return -1;
    const bool after = hit_.first > s_.sentence.first && (s_.word(hit_.first - 1) == f_.after ||
                                                          s_.word(hit_.first - 1) == f_.while_);
    if (hit_.first - after == s_.sentence.first) {
        const int who = behind_comma();
        if (who < 0 || !of_body_or_several(who)) return -1;
        std::uint32_t before = group(who).first - 1;
        while (before > hit_.last && s_.is(before, c::det)) --before;
        return s_.word(before) == f_.comma ? who : -1;
    }
    const int who = next_group(hit_.first) - 1;
    if (who < 0 || s_.word(hit_.first - 1) != f_.comma || group(who).last + 1 != hit_.first)
        return -1;
    return free(group(who)) && of_body_or_several(who) ? who : -1;
}

/// "in Brussels", "on Monday", "for the first time": no object.
bool Parties::tells_scene(std::uint32_t at) const {
    if (at >= s_.sentence.last) return false;
    const WordId word = s_.word(at);
    return s_.time_at(at) || word == f_.in || word == f_.at || word == f_.on || word == f_.for_ ||
           word == f_.near || word == f_.outside || word == f_.there || s_.text.view(at) == "here";
}

/// Who can meet alone: "the two", "Scholz and Macron", "EU ministers".
bool Parties::of_body_or_several(int index) const {
    if (told_before(index) || actors_of(index).size > 1) return true;
    const Group& g = group(index);
    return g.last_mention - g.first_mention == 1 && has_organisation(index) &&
           (s_.mention(g.first_mention).plural || !people_in(g));
}

}  // namespace detente
