// SPDX-License-Identifier: MIT
// Who brings the parties together: "Qatari-brokered talks", "under Qatari mediation", "under the
// auspices of Qatar".
#include <array>
#include <string_view>

#include "engine/meetings/parties/party_reader.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr auto nouns = std::to_array<std::string_view>(
    {"mediation", "auspices", "facilitation", "sponsorship", "moderation", "patronage"});
constexpr auto participles = std::to_array<std::string_view>(
    {"brokered", "mediated", "sponsored", "facilitated", "moderated"});

}  // namespace

void Parties::add_mediation() {
    if (out_.kind == Kind::visit || out_.kind == Kind::call) return;
    for (int i = 0; i < count(); ++i) {
        const ActorList who = actors_of(i);
        if (who.size != 1 || !mediates(group(i))) continue;
        out_.parties.add(who);
        out_.mediators.add(who);
    }
}

bool Parties::mediates(const Group& g) const {
    const std::uint32_t end = s_.sentence.last;
    if (g.place) return false;
    // "Qatari-brokered talks"
    if (g.last + 2 < end && s_.word(g.last) == f_.dash)
        return is_one_of(participles, s_.text.view(g.last + 1)) && hit_.first >= g.last + 2 &&
               hit_.first <= g.last + 5;
    // "under the auspices of Qatar"
    if (g.prep == f_.of && g.start > s_.sentence.first + 2 &&
        is_one_of(nouns, s_.text.view(g.start - 1)))
        return s_.any(s_.sentence.back(g.start - 1, 2U), g.start - 1, c::prep);
    // "under Qatari mediation", "through Qatar's mediation"
    if (g.prep == unknown_word) return false;
    const std::uint32_t noun = g.last + (g.last < end && s_.word(g.last) == f_.possessive);
    return noun < end && is_one_of(nouns, s_.text.view(noun));
}

}  // namespace detente
