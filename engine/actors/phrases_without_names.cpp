// SPDX-License-Identifier: MIT
// Actors and places told in other words: "the bloc", "the North", "Niger's capital", "the Taliban's
// political office".
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;
using K = PieceKind;

/// "Chad's 41-year-old president", "the fund's managing director": the title behind words that only
/// describe who holds it, else `at`.
std::size_t Phrases::behind_adjectives(std::size_t at) const {
    constexpr std::size_t most = 6;
    std::size_t end = at;
    while (end < std::min(p_.size(), at + most) && same_line(end) &&
           (is(end, K::hyphen) || describes(end)))
        ++end;
    return end > at && is(end, K::title) && !p_[end].organ && same_line(end) ? end : at;
}
/// "Yemen's warring rivals", "Chad's factions": the sides of a state's own conflict; the end, or 0.
std::size_t Phrases::factions_of(std::size_t at) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"rivals", "factions", "foes", "adversaries", "belligerents", "combatants"});
    constexpr auto shared = std::to_array<std::string_view>(
        {"parties", "sides", "groups", "camps", "enemies", "leaders", "governments"});
    constexpr std::size_t most = 3;
    if (!is(at, K::state) || !is(at + 1, K::possessive)) return 0;
    bool at_war = false;  // "Chad's warring parties"
    std::size_t end = at + 2;
    while (end < std::min(p_.size(), at + 2 + most) && describes(end) && same_line(end)) {
        const std::string_view noun = text_.view(p_[end].last - 1);
        if (is_one_of(nouns, noun) || (at_war && is_one_of(shared, noun))) {
            Mention mention = make(at, end + 1, MentionKind::group);
            mention.actors.add(p_[at].actor);
            mention.rank = Rank::official;
            mention.plural = true;
            push(mention, end + 1);
            return end + 1;
        }
        at_war = at_war || noun == "warring" || noun == "rival" || noun == "feuding";
        ++end;
    }
    return 0;
}

/// "the Taliban's political office", "IAEA inspectors": those of them whom one meets; the end, or
/// 0.
std::size_t Phrases::organ_of(std::size_t at, std::size_t words) {
    constexpr auto organs = std::to_array<std::string_view>(
        {"office", "panel", "secretariat", "leadership", "bureau", "politburo", "inspectors",
         "experts", "monitors", "observers", "board", "committee", "council", "troika"});
    constexpr std::size_t most = 3;
    if (!is(at, K::body)) return 0;
    if (at > 0 && (word(at - 1) == k_.function.in || word(at - 1) == k_.function.at)) return 0;
    std::size_t end = words;
    while (end < std::min(p_.size(), words + most) && same_line(end) && describes(end) &&
           !is_one_of(organs, text_.view(p_[end].last - 1)))
        ++end;
    if (end >= p_.size() || !describes(end) || !same_line(end)) return 0;
    if (!is_one_of(organs, text_.view(p_[end].last - 1))) return 0;
    Mention mention = make(at, end + 1, MentionKind::group);
    mention.actors.add(p_[at].actor);
    mention.rank = Rank::official;
    mention.plural = true;
    mention.titled = true;
    push(mention, end + 1);
    return end + 1;
}
bool Phrases::describes(std::size_t at) const {
    const Token& token = text_.tokens[p_[at].first];
    return is(at, K::other) && !token.is(shape::mark) &&
           !k_.words.is(token.word, c::prep | c::subordinate | c::relative | c::be | c::have |
                                        c::modal | c::speech | c::hold | c::host | c::motion);
}

/// "the Nigerien capital", "Niger's capital", where the city is not named: the end of it, else 0.
std::size_t Phrases::capital_of(std::size_t at) {
    const bool owned = is(at, K::state) && is(at + 1, K::possessive);
    const std::size_t noun = at + (owned ? 2 : 1);
    // "the capital of Niger"
    const std::size_t article = at > 2 && is(at - 1, K::determiner) ? 1 : 0;
    const bool of = is(at, K::state) && !owned && at > 1 + article && is(at - 1 - article, K::of) &&
                    word(at - 2 - article) == k_.function.capital;
    if (!of && !owned && !is(at, K::adjective)) return 0;
    if (!of && (noun >= p_.size() || word(noun) != k_.function.capital)) return 0;
    const std::size_t first = of ? at - 2 - article : at;
    if (of && first > 1 && is(first - 1, K::comma) && is(first - 2, K::place)) return 0;
    const std::size_t behind = (of ? at : noun) + 1;
    if (is(behind, K::comma) ? is(behind + 1, K::place) : is(behind, K::place)) return 0;
    const auto places = k_.lexicon.places();
    const auto found = std::find_if(places.begin(), places.end(), [&](const LexiconPlace& place) {
        return place.capital && place.country == p_[at].actor;
    });
    if (found == places.end()) return 0;
    Mention mention = make(first, behind, MentionKind::place);
    mention.place = static_cast<std::uint32_t>(found - places.begin());
    mention.actors.add(p_[at].actor);
    push(mention, behind);
    return behind;
}

/// "the bloc": of those that it may describe, the one that the text spoke of last.
ActorIndex Phrases::described(std::size_t at) const {
    constexpr std::ptrdiff_t reach = 400;  // mentions
    const LexiconMatch match = k_.lexicon.longest(text_, p_[at].first, p_[at].last);
    const auto end = out_.rbegin() + std::min(reach, static_cast<std::ptrdiff_t>(out_.size()));
    for (auto earlier = out_.rbegin(); earlier != end; ++earlier)
        for (const LexiconEntry& entry : match.entries)
            if (entry.sense == Sense::description && earlier->actors.contains(entry.actor))
                return entry.actor;
    // "the six powers", "the Commonwealth" where none was told: the name behind the article says
    // it.
    const std::uint32_t name = p_[at].first + 1;
    if (name >= p_[at].last) return no_actor;
    const LexiconMatch inner = k_.lexicon.longest(text_, name, p_[at].last);
    for (const LexiconEntry& entry : inner.entries)
        if (entry.sense == Sense::organisation && name + inner.length == p_[at].last &&
            (k_.lexicon.actors()[entry.actor].is_format() || text_.tokens[name].is(shape::capital)))
            return entry.actor;
    return no_actor;
}

std::size_t Phrases::description(std::size_t at) {
    const ActorIndex actor = described(at);
    if (actor == no_actor) {
        // "the guarantors" of no format that has a name: the text may say who they are.
        if (!k_.words.is(text_.tokens[p_[at].last - 1].word, c::official)) return at;
        Mention open = make(at, at + 1, MentionKind::pair);
        open.plural = true;
        push(open, at + 1);
        return at + 1;
    }
    Mention mention = make(at, at + 1, MentionKind::actor);
    mention.actors.add(actor);
    // "the bloc's foreign ministers"
    if (is(at + 1, K::possessive)) {
        std::size_t title = at + 2;
        while (counts_members(title)) ++title;  // "the bloc's 27 leaders"
        if (is(title, K::title)) return titled(at, title, mention.actors);
    }
    push(mention, at + 1);
    return at + 1;
}

/// "the North" in a text that spoke of one of the Koreas.
std::size_t Phrases::one_korea(std::size_t at) {
    if (!is(at + 1, K::other)) return at;
    const std::uint32_t token = p_[at + 1].first;
    const std::string_view half = text_.view(token);
    if (half != "North" && half != "South") return at;
    const std::uint32_t next = token + 1;
    if (next < text_.tokens.size()) {
        const Token& after = text_.tokens[next];
        if (after.word == k_.function.of || after.word == k_.function.dash ||
            (after.is(shape::capital) && !after.is(shape::sentence_start)))
            return at;
    }
    if (!speaks_of_korea()) return at;
    Mention mention = make(at + 1, at + 2, MentionKind::actor);
    mention.actors.add(k_.lexicon.find_actor(half == "North" ? "PRK" : "KOR"));
    push(mention, at + 2);
    return at + 2;
}

bool Phrases::speaks_of_korea() const {
    const ActorIndex north = k_.lexicon.find_actor("PRK");
    const ActorIndex south = k_.lexicon.find_actor("KOR");
    return std::any_of(out_.begin(), out_.end(), [&](const Mention& earlier) {
        return earlier.actors.contains(north) || earlier.actors.contains(south);
    });
}

/// "the South-North talks" in such a text.
std::size_t Phrases::two_koreas(std::size_t at) {
    if (!is(at + 1, K::hyphen) || !is(at + 2, K::other)) return at;
    const std::string_view half = text_.view(p_[at].first);
    if (half != "South" && half != "North") return at;
    const std::string_view other = text_.view(p_[at + 2].first);
    if (other != (half == "South" ? "North" : "South") || !speaks_of_korea()) return at;
    Mention mention = make(at, at + 3, MentionKind::actor);
    mention.actors.add(k_.lexicon.find_actor("KOR"));
    mention.actors.add(k_.lexicon.find_actor("PRK"));
    push(mention, at + 3);
    return at + 3;
}

}  // namespace detente
