// SPDX-License-Identifier: MIT
// The plain values that everything passes along: meetings, their evidence, sources, and actors.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/edtf.hpp"

namespace detente {

enum class Status { held, planned, proposed, cancelled, postponed };
enum class Kind { talks, summit, visit, call, session, signing };
enum class ActorKind { state, organisation, party, person };
enum class WhenFrom { text, publication };

template <typename Enum>
struct Name {
    Enum value;
    std::string_view name;
};

inline constexpr std::array<Name<Status>, 5> status_names{{{Status::held, "held"},
                                                           {Status::planned, "planned"},
                                                           {Status::proposed, "proposed"},
                                                           {Status::cancelled, "cancelled"},
                                                           {Status::postponed, "postponed"}}};
inline constexpr std::array<Name<Kind>, 6> kind_names{{{Kind::talks, "talks"},
                                                       {Kind::summit, "summit"},
                                                       {Kind::visit, "visit"},
                                                       {Kind::call, "call"},
                                                       {Kind::session, "session"},
                                                       {Kind::signing, "signing"}}};
inline constexpr std::array<Name<ActorKind>, 4> actor_kind_names{
    {{ActorKind::state, "state"},
     {ActorKind::organisation, "organisation"},
     {ActorKind::party, "party"},
     {ActorKind::person, "person"}}};

template <typename Enum, std::size_t size>
constexpr std::string_view name_of(const std::array<Name<Enum>, size>& names, Enum value) {
    for (const auto& entry : names)
        if (entry.value == value) return entry.name;
    return {};
}

template <typename Enum, std::size_t size>
constexpr std::optional<Enum> value_of(const std::array<Name<Enum>, size>& names,
                                       std::string_view name) {
    for (const auto& entry : names)
        if (entry.name == name) return entry.value;
    return std::nullopt;
}

constexpr std::string_view to_string(Status value) {
    return name_of(status_names, value);
}
constexpr std::string_view to_string(Kind value) {
    return name_of(kind_names, value);
}
constexpr std::string_view to_string(ActorKind value) {
    return name_of(actor_kind_names, value);
}

/// Where a text says it. `begin` and `end` are UTF-8 bytes into the source's text (or its title,
/// where `in_title`), half-open. The second group is what that source itself said of the meeting:
/// it is filled when meetings of several sources are merged.
struct Evidence {
    std::string doc;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool in_title = false;
    std::string quote;      ///< the sentence
    std::string time_text;  ///< the words that gave the date

    std::string published;  ///< ISO 8601 day, or empty
    std::string when;       ///< EDTF, or empty
    std::optional<Status> status;
    std::string place;
    std::vector<std::string> parties;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A field on which the sources differ, with the documents behind each value.
struct Conflict {
    struct Value {
        std::string value;
        std::vector<std::string> docs;
        friend bool operator==(const Value&, const Value&) = default;
    };
    std::string field;
    std::vector<Value> values;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// One diplomatic meeting: as one document tells it, as the machine merged it (a candidate), or as
/// a person wrote it. Actors are ids (ISO 3166-1 alpha-3, acronym, or slug); people are full names
/// as written; empty means not known.
struct Meeting {
    std::string id;
    std::optional<Edtf> when;
    WhenFrom when_from = WhenFrom::text;
    Status status = Status::held;
    Kind kind = Kind::talks;
    std::string title;
    std::vector<std::string> parties;
    std::vector<std::string> people;
    std::vector<std::string> hosts;
    std::vector<std::string> mediators;
    std::string place;
    std::string country;  ///< ISO 3166-1 alpha-3 of `place`
    std::string venue;
    std::vector<std::string> topics;
    std::string outcome;
    std::string series;
    int round = 0;  ///< 1-based; 0 where not told
    std::string part_of;
    std::string follows;
    std::optional<Edtf> moved_from;
    double confidence = 1.0;
    std::vector<Evidence> evidence;
    std::vector<Conflict> conflicts;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// What one document gave, in document order.
struct DocumentMeetings {
    std::string doc;
    std::string published;  ///< as given, or empty
    std::vector<Meeting> meetings;
};

/// A text that was read. `published_from` names where the day was found ("json-ld", "given" …).
struct Source {
    std::string doc;
    std::string title;
    std::vector<std::string> publishers;
    std::string url;
    std::string published;
    std::string published_from;
    std::string sha256;  ///< lower-case hex of the text's bytes

    friend bool operator==(const Source&, const Source&) = default;
};

/// The documents that tell of it, each once, in the order of its evidence.
std::vector<std::string_view> docs_of(const Meeting& meeting);

/// A person's hold on an office from a day to a day, half-open; absent ends are open.
struct Office {
    std::string title;
    std::string of;  ///< actor id
    std::optional<Edtf> from;
    std::optional<Edtf> to;

    friend bool operator==(const Office&, const Office&) = default;
};

/// Whether the office is held on a day that `when` could mean; what is told to the year or month
/// only is taken as long as it may be.
bool may_be_held(const Office& office, const Edtf& when);

/// A state, organisation, other party or person.
struct Actor {
    std::string id;
    ActorKind kind = ActorKind::party;
    std::string name;
    std::vector<std::string> aliases;
    std::vector<std::string> members;  ///< actor ids, of an organisation
    std::vector<Office> offices;       ///< of a person

    friend bool operator==(const Actor&, const Actor&) = default;
};

/// date-place-parties as slugs (see slug.hpp), parties sorted: "2022-01-10-geneva-rus-usa". What is
/// missing is left out, "undated" stands for no date. An interval's ends are joined by "--", with
/// "open" or "unknown" for an end that is not there; qualifiers are left out, so that an id
/// outlives a doubt. Safe in file names and links. Not unique by itself: see `number_ids`.
std::string candidate_id(const Meeting& meeting);

/// Gives every meeting its candidate_id; of those that share one, the first keeps it and the others
/// get "-2", "-3" … in order, passing over ids that another meeting has by nature.
void number_ids(std::vector<Meeting>& meetings);

}  // namespace detente
