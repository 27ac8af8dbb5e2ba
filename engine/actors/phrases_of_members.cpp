// SPDX-License-Identifier: MIT
// "the EU's 27 member states", "the 29 NATO allies", "the members of ASEAN": those who belong to a
// body stand for it.
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;
using K = PieceKind;

/// "the ASEAN member states and China", "NATO countries and Chad": the conjunction behind the
/// nouns, or `next` where no list goes on.
std::size_t Phrases::behind_members(std::size_t next) const {
    std::size_t at = next;
    while (at < p_.size() && k_.words.is(word(at), c::allies) && same_line(at)) ++at;
    if (at == next || !is(next - 1, K::body) || !is(at, K::conjunction)) return next;
    return actorish(at + 1) || (is(at + 1, K::determiner) && actorish(at + 2)) ? at : next;
}

/// "27", "ten", "member", "permanent": how many, or which, before the noun.
bool Phrases::counts_members(std::size_t at) const {
    constexpr auto words = std::to_array<std::string_view>(
        {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
         "fourteen", "fifteen", "member", "permanent", "other", "remaining"});
    if (!is(at, K::other) || !same_line(at)) return false;
    const Token& token = text_.tokens[p_[at].first];
    return token.is(shape::number) || is_one_of(words, text_.view(token));
}

/// "EU member states", "the EU's 27 countries": the piece behind the members of the body at `body`;
/// the next one where none are told, or where they are told by name.
std::size_t Phrases::over_members(std::size_t body) const {
    if (!is(body, K::body)) return body + 1;
    std::size_t at = body + 1;
    if (is(at, K::possessive)) ++at;
    while (counts_members(at)) ++at;
    if (at >= p_.size() || !same_line(at) || !k_.words.is(word(at), c::allies)) return body + 1;
    ++at;
    return actorish(at) || nameish(at) ? body + 1 : at;
}

/// "EU countries' leaders": the possessive behind the members of the body; 0 where none is.
std::size_t Phrases::owning_members(std::size_t body) const {
    const std::size_t behind = over_members(body);
    return behind > body + 1 && is(behind, K::possessive) ? behind : 0;
}

/// "of the 28 EU states", "of the member states of Mercosur", "from across the EU": the piece of
/// the body behind such words; `at` where none is.
std::size_t Phrases::body_of_members(std::size_t at) const {
    std::size_t body = at;
    if (is(body, K::other) && text_.view(p_[body].first) == "across") ++body;
    if (is(body, K::determiner)) ++body;
    while (counts_members(body)) ++body;
    if (is(body, K::body)) return body;
    if (body >= p_.size() || !same_line(body) || !k_.words.is(word(body), c::allies)) return at;
    ++body;
    const bool within = is(body, K::of) || (is(body, K::other) && word(body) == k_.function.on);
    if (!within) return at;
    ++body;
    if (is(body, K::determiner)) ++body;
    return is(body, K::body) ? body : at;
}

}  // namespace detente
