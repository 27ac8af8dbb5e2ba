// SPDX-License-Identifier: MIT
// A meeting as one trigger tells it, before the document's findings are put together.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Where a date came from, the surer the later.
enum class DateSource : std::uint8_t { none, document, context, sentence, clause, phrase };

struct Place {
    std::string name;
    ActorIndex country = no_actor;
    std::string venue;
    bool city = false;
    bool unlisted =
        false;          ///< no name of the lexicon: maybe a village outside a city told elsewhere
    bool seat = false;  ///< where international bodies sit: says nothing of who takes part
    bool empty() const { return name.empty() && venue.empty(); }
};

struct Finding {
    std::uint32_t sentence = 0;
    std::uint32_t first = 0;  ///< tokens of the trigger
    std::uint32_t last = 0;
    const Trigger* trigger = nullptr;
    Form form = Form::noun;
    Kind kind = Kind::talks;
    ActorList parties;
    ActorList hosts;
    ActorList mediators;
    std::vector<std::uint16_t> people;
    ActorList offices;               ///< "the leaders of Peru and Chad": whose they are
    Rank office_rank = Rank::other;  ///< of those
    std::optional<Edtf> when;
    std::optional<Edtf> moved_from;  ///< the day that it was planned for before
    DateSource date_source = DateSource::none;
    std::uint32_t time_first = 0;  ///< tokens of the words that gave the date; empty where none
    std::uint32_t time_last = 0;
    bool in_title = false;   ///< told by the document's title
    bool in_entry = false;   ///< told by an entry of a chronology
    bool year_told = false;  ///< those words hold the year
    bool weekday = false;    ///< those words are the name of a weekday alone
    Place place;
    std::vector<std::uint32_t> separate;  ///< mentions whom the subject called one by one
    Status status = Status::held;
    bool told_status = false;     ///< a word said so, not the tense alone
    bool given_up = false;        ///< "were due on Monday but were delayed": its day is behind us
    bool apart = false;           ///< "each of the visitors": its people were met one by one
    bool of_others = false;       ///< "the foreign ministers' meeting": not of those told before
    bool separate_talks = false;  ///< "held separate talks with": not those of all
    bool private_side = false;    ///< met "business leaders", "a singer": no state's people
    bool wish = false;            ///< no more than wished for: only what is told later leads to it
    bool denied = false;          ///< refused, denied or supposed: no meeting
    bool speaks = false;      ///< its people only speak of the meeting, as far as the words tell
    bool definite = false;    ///< "the talks", "their meeting": maybe told before
    bool looks_back = false;  ///< the last one before that of its trigger: nothing else tells of it
    bool another =
        false;  ///< "a second round", "their next meeting": of the same parties, not the same
    int antecedent = -1;         ///< finding that this one takes up again, or -1
    bool soft_call = false;      ///< "spoke", "a conversation": perhaps face to face
    bool pair = false;           ///< "the two leaders": parties told before
    bool sides = false;          ///< these are sides or states, not people
    std::uint8_t count = 0;      ///< how many these are; 0 where not told
    bool to_place_told = false;  ///< a trip to "the city", "the country"
    bool body = false;           ///< an organisation's own session: alone it is enough
    Rank rank = Rank::other;     ///< of the lowest of the people named
    std::uint32_t np_first = 0;  ///< tokens of the noun phrase or verb with its auxiliaries
};

/// What a body such as NATO or the G7 holds.
inline bool of_body(Kind kind) {
    return kind == Kind::summit || kind == Kind::session;
}

/// Adds those that are not there yet.
inline void add_people(std::vector<std::uint16_t>& people, const std::vector<std::uint16_t>& more) {
    for (const std::uint16_t person : more)
        if (std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(person);
}

}  // namespace detente
