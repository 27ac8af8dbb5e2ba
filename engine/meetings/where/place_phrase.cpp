// SPDX-License-Identifier: MIT
#include "engine/meetings/where/place_phrase.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {

bool PlacePhrase::tells_where(const Group& group) const {
    return group.prep == f_.in || group.prep == f_.at || group.prep == f_.near ||
           group.prep == f_.outside || on_island(group) || leads_clause(group) ||
           names_event(group) || outside_of(group) || closes_address(group) || hosts(group) ||
           is_left(group) || is_venue(group);
}

bool PlacePhrase::leads_there(const Group& group) const {
    const bool toward =
        group.prep == f_.to || group.prep == f_.into || group.prep == f_.from || leaves_for(group);
    return toward && moves(group);
}

/// "Hanoi, where the two met", "to Hanoi on Monday, where they will meet"
bool PlacePhrase::leads_clause(const Group& group) const {
    std::uint32_t at = group.last;
    while (at < s_.sentence.last && (s_.time_at(at) || s_.word(at) == f_.on)) ++at;
    return names_place(group) && at + 1 < s_.sentence.last && s_.word(at) == f_.comma &&
           s_.word(at + 1) == f_.where;
}

bool PlacePhrase::names_place(const Group& group) const {
    return s_.mention(group.last_mention - 1).kind == MentionKind::place;
}

/// "travelled to Vietnam for talks"
bool PlacePhrase::leads_to_state(const Group& group) const {
    const Mention& m = s_.mention(group.first_mention);
    const bool way = group.prep == f_.to && !group.possessive && group.last <= out_.np_first &&
                     group.last_mention - group.first_mention == 1;
    return way && m.kind == MentionKind::actor && m.actors.size == 1 &&
           s_.k.lexicon.is(*m.actors.begin(), ActorKind::state) && moves(group);
}

/// "Vienna will host talks", "talks hosted by Vienna"
bool PlacePhrase::hosts(const Group& group) const {
    if (s_.mention(group.first_mention).place == no_item || group.possessive) return false;
    if (group.prep == f_.by)
        return group.start > s_.sentence.first && s_.is(group.start - 1, word_class::host);
    if (group.prep != unknown_word) return false;
    std::uint32_t verb = group.last;
    while (verb < out_.np_first && verb < group.last + 3 &&
           s_.is(verb, word_class::be | word_class::have | word_class::modal))
        ++verb;
    return verb <= out_.np_first && s_.is(verb, word_class::host);
}

/// "on the atoll of Mabu", "on Goat Island": not "differ on Jerusalem".
bool PlacePhrase::on_island(const Group& group) const {
    if (group.prep != f_.on) return false;
    for (std::uint32_t at = group.first; at + 1 < group.last; ++at)
        if (s_.text.view(at) == "island") return true;
    if (!names_place(group)) return false;
    const bool of = group.first > group.start + 1 && s_.word(group.first - 1) == f_.of;
    return of || s_.text.view(group.last - 1).starts_with("Island");
}

/// "outside of Paris"
bool PlacePhrase::outside_of(const Group& group) const {
    return group.prep == f_.of && group.start > s_.sentence.first && names_place(group) &&
           s_.word(group.start - 1) == f_.outside;
}

/// "at the Grand Regency Hotel, Suva": the city behind a house's name.
bool PlacePhrase::closes_address(const Group& group) const {
    constexpr std::uint32_t reach = 8;
    if (group.prep != unknown_word || group.first < s_.sentence.first + 3) return false;
    if (!names_place(group) || s_.word(group.first - 1) != f_.comma) return false;
    for (std::uint32_t at = group.first - 2; at > s_.sentence.first; --at) {
        if (group.first - at > reach) return false;
        const WordId word = s_.word(at);
        if (word == f_.at || word == f_.in) return at + 2 < group.first - 1;
        const bool named = s_.text.tokens[at].is(shape::capital) || word == f_.dash ||
                           word == f_.the || word == f_.of;
        if (!named || s_.time_at(at) || is_person(at)) return false;
    }
    return false;
}

bool PlacePhrase::is_person(std::uint32_t at) const {
    return std::any_of(s_.groups.begin(), s_.groups.end(), [&](const Group& group) {
        return group.first <= at && at < group.last && !group.place;
    });
}

/// "on the margins of the Lima summit", "during the Quito Peace Forum"
bool PlacePhrase::names_event(const Group& group) const {
    const bool during = group.prep == f_.during;
    const bool beside =
        group.prep == f_.of && group.start > s_.sentence.first &&
        (s_.word(group.start - 1) == f_.sidelines || s_.word(group.start - 1) == f_.margins);
    if (!names_place(group) || !(during || beside)) return false;
    const std::uint32_t end = std::min(s_.sentence.last, group.last + 4);
    for (std::uint32_t at = group.last; at < end; ++at) {
        if (is_event(at)) return true;
        if (!s_.text.tokens[at].is(shape::capital)) return false;
    }
    return false;
}

bool PlacePhrase::is_event(std::uint32_t at) const {
    return s_.text.view(at) == "Forum" ||
           std::any_of(s_.triggers.begin(), s_.triggers.end(),
                       [&](const TriggerHit& other) { return other.first == at && !other.verb(); });
}

/// "flew to Geneva for talks": the way leads to the meeting.
bool PlacePhrase::moves(const Group& group) const {
    if (group.start == s_.sentence.first || group.prep == f_.from) return false;
    if (leaves_for(group) || is_sent(group)) return true;
    // "welcomed the Chancellor to the White House"
    if (hit_.trigger->frame == Frame::host && group.start >= hit_.last) return true;
    std::uint32_t before = group.start;
    for (int back = 0; back < 4 && before > s_.sentence.first; ++back) {
        --before;
        if (s_.is(before, word_class::motion)) return true;
    }
    return false;
}

/// "left Lima after talks"
bool PlacePhrase::is_left(const Group& group) const {
    constexpr auto verbs =
        std::to_array<std::string_view>({"left", "leaves", "leaving", "departed", "departs"});
    return group.prep == unknown_word && names_place(group) &&
           group.start > s_.sentence.first + 1 && group.last <= hit_.first &&
           is_one_of(verbs, s_.text.view(group.start - 1)) &&
           s_.has_word(group.last, hit_.first, f_.after);
}

/// "agreed on Lima as the venue for talks", "Lima was the scene of talks"
bool PlacePhrase::is_venue(const Group& group) const {
    constexpr auto nouns =
        std::to_array<std::string_view>({"venue", "site", "scene", "location", "setting", "host"});
    const std::uint32_t noun = group.last + 2;
    if (group.place == false || noun + 1 >= hit_.first) return false;
    const bool joined = s_.word(group.last) == f_.as || s_.is_be(group.last);
    return joined && s_.is(group.last + 1, word_class::det) && is_one_of(nouns, s_.text.view(noun));
}

/// "sent Minister Vega to Lima for talks", "dispatched an envoy to Lima": people, no letter.
bool PlacePhrase::is_sent(const Group& group) const {
    constexpr auto verbs =
        std::to_array<std::string_view>({"send", "sends", "sent", "sending", "dispatch",
                                         "dispatches", "dispatched", "dispatching"});
    constexpr std::uint32_t reach = 9;
    if (group.prep != f_.to) return false;
    const std::uint32_t least = s_.sentence.back(group.start, reach);
    for (std::uint32_t at = group.start; at-- > least;) {
        if (!is_one_of(verbs, s_.text.view(at))) continue;
        return std::any_of(s_.groups.begin(), s_.groups.end(), [&](const Group& who) {
            const Mention& mention = s_.mention(who.last_mention - 1);
            return who.first > at && who.last <= group.start &&
                   (mention.kind == MentionKind::person || mention.kind == MentionKind::group);
        });
    }
    return false;
}

/// "left for Lima": the preposition is the verb's.
bool PlacePhrase::leaves_for(const Group& group) const {
    const auto leads = [&](const TriggerHit& hit) {
        return hit.trigger->frame == Frame::travel && hit.last == group.first;
    };
    return group.prep == f_.for_ && std::any_of(s_.triggers.begin(), s_.triggers.end(), leads);
}

}  // namespace detente
