// SPDX-License-Identifier: MIT
// How alike two tellings of meetings are: could they be one and the same?
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/gazetteer.hpp"
#include "timelines/meeting.hpp"
#include "timelines/person.hpp"

namespace detente {

/// A person named in a telling, and the actors for whom the register knows that person to act.
struct ProfilePerson {
    NameWords words;
    std::vector<std::string_view> acts_for;
};

/// A meeting made ready for comparison.
struct Profile {
    /// All days that it could mean, narrowed by the publication day: what was held lies before it,
    /// what is planned after. Absent ends are open.
    std::optional<Day> first;
    std::optional<Day> last;
    std::optional<Precision> precision;  ///< nothing for no date; day also for intervals of days
    bool from_publication = false;
    bool recalled = false;  ///< see recall
    std::optional<Day> published;
    std::vector<std::string> parties;  ///< sorted, each once
    std::vector<std::string> bodies;   ///< those of them that are organisations
    PlaceMeaning place;
    std::vector<ProfilePerson> people;
    Kind kind = Kind::talks;
    Status status = Status::held;
    std::string series;  ///< as a slug
    int round = 0;
    std::optional<Day> moved_from;  ///< the day it had before, where that is one day

    /// Dated to a day, or to days of which there are at most two weeks.
    bool exact() const;
    bool one_day() const { return exact() && first == last; }
};

Profile make_profile(const Meeting& meeting, std::string_view published);

/// A meeting in a city that a report comes back to in passing, without its day: the report's own
/// day stands in for one up to some weeks before it, and the profile says so.
void recall(Profile& profile);

/// Points for each way of being alike; the sum decides. Negative points speak against.
struct Likeness {
    double date = 0;
    double parties = 0;
    double place = 0;
    double kind = 0;
    double people = 0;
    double series = 0;
    bool other_day = false;  ///< the dates speak against it, and the meeting is none that lasts
    bool moved = false;      ///< one tells the day that the other had before
    bool apart = false;      ///< they cannot be the same, whatever the sum

    double sum() const {
        return apart ? -std::numeric_limits<double>::infinity()
                     : date + parties + place + kind + people + series;
    }
};

/// From this sum on two tellings are taken as one meeting: the same day and the same parties with
/// nothing against it, or a coarser date with a place, persons or a special kind that agree.
inline constexpr double same_meeting = 5.5;

Likeness compare(const Profile& a, const Profile& b);

/// Whether both tell the same, so that one of them is enough to compare with.
bool tell_the_same(const Profile& a, const Profile& b);

/// What several tellings of one meeting say together about another: what speaks against it in any
/// of them counts, otherwise the best.
void combine(Likeness& all, const Likeness& one);

}  // namespace detente
