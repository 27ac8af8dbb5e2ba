// SPDX-License-Identifier: MIT
// Who stands behind those who are sent: "the embassies of Peru and Chile", "sent a delegation".
#include <array>
#include <string_view>

#include "engine/meetings/parties/party_reader.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

/// "the heads of the diplomatic missions of Peru and Chile": sent by those.
bool Parties::leads_through_missions(std::uint32_t from, std::uint32_t to) const {
    constexpr std::uint32_t reach = 5;
    constexpr auto nouns = std::to_array<std::string_view>(
        {"missions", "mission", "embassies", "embassy", "delegations", "representations",
         "governments", "legations", "armies", "ministries"});
    if (to < from + 2 || to > from + reach || s_.word(from) != f_.of) return false;
    return is_one_of(nouns, s_.text.view(to - 1));
}

/// "Chad will send a team of ten to Lima for talks": whose it is.
void Parties::add_sender(int team) {
    constexpr std::uint32_t reach = 7;
    constexpr auto verbs = std::to_array<std::string_view>(
        {"send", "sends", "sent", "sending", "dispatch", "dispatches", "dispatched"});
    const std::uint32_t least = s_.sentence.back(group(team).first, reach);
    for (std::uint32_t at = group(team).first; at-- > least;) {
        if (is_one_of(verbs, s_.text.view(at))) {
            const int who = subject(at);
            if (who >= 0 && who != team) add(who);
            return;
        }
        const Token& token = s_.text.tokens[at];
        if (s_.is(at, c::prep) || (token.is(shape::mark) && token.word != f_.dash)) return;
    }
}

}  // namespace detente
