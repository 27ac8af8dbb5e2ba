// SPDX-License-Identifier: MIT
// The timeline of a briefing: meetings and actors as a Boost graph that callers see as ids only.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/language.hpp"
#include "timelines/meeting.hpp"
#include "timelines/timeline_file.hpp"

namespace detente {

enum class Role { party, delegate, host, mediator, signatory };
/// What is rejected is on no timeline; lists show it on demand.
enum class Review { candidate, confirmed, corrected, added, rejected };
inline constexpr std::array<Name<Review>, 5> review_names{{{Review::candidate, "candidate"},
                                                           {Review::confirmed, "confirmed"},
                                                           {Review::corrected, "corrected"},
                                                           {Review::added, "added"},
                                                           {Review::rejected, "rejected"}}};
constexpr std::string_view to_string(Review value) {
    return name_of(review_names, value);
}
enum class LinkKind { follows, part_of };

/// A meeting on the timeline and how far people have looked at it.
struct TimelineMeeting {
    Meeting meeting;
    Review review = Review::candidate;
    friend bool operator==(const TimelineMeeting&, const TimelineMeeting&) = default;
};

/// An actor has one role in a meeting, the most telling: mediator before host before signatory (a
/// party to a signing) before party; people named there are delegates.
struct Participation {
    std::string actor;
    Role role = Role::party;
    friend bool operator==(const Participation&, const Participation&) = default;
};

struct Link {
    LinkKind kind = LinkKind::follows;
    std::string from;  ///< the later meeting, or the part
    std::string to;    ///< the earlier meeting, or the whole
    friend bool operator==(const Link&, const Link&) = default;
};

enum class TieKind { acts_for, member_of };

/// What two actors on the timeline have to do with each other.
struct ActorTie {
    TieKind kind = TieKind::acts_for;
    std::string from;           ///< the person, or the member
    std::string to;             ///< for whom the person acts, or the organisation
    std::string title;          ///< the office, of acts_for
    std::optional<Edtf> since;  ///< of acts_for; half-open, absent ends are open
    std::optional<Edtf> until;
    friend bool operator==(const ActorTie&, const ActorTie&) = default;
};

/// Vertices are actors and meetings; edges takes-part, acts-for, member-of, follows and part-of.
/// Ids are unique; adding one twice throws std::invalid_argument.
class Timeline {
  public:
    Timeline();
    ~Timeline();
    Timeline(Timeline&&) noexcept;
    Timeline& operator=(Timeline&&) noexcept;

    void add_actor(Actor actor);
    /// Parties, hosts, mediators and people become edges; actors not added before are looked up in
    /// the register, else made a bare party (or a person, where named in `people`).
    void add_meeting(TimelineMeeting meeting);
    /// Joins meetings by their `follows` and `part_of` ids; ids that are not there are returned.
    std::vector<std::string> link_meetings();

    const Actor* find_actor(std::string_view id) const;
    const TimelineMeeting* find_meeting(std::string_view id) const;
    /// Pointers stay good as long as the timeline lives.
    std::vector<const Actor*> actors() const;              ///< in the order added
    std::vector<const TimelineMeeting*> meetings() const;  ///< chronological, undated last
    std::vector<Participation> participants(std::string_view meeting) const;
    std::vector<const TimelineMeeting*> meetings_of(std::string_view actor) const;
    std::vector<Link> links() const;
    std::vector<ActorTie> ties() const;  ///< between actors that are both there
    std::size_t actor_count() const;
    std::size_t meeting_count() const;

    /// What it is told in: the names that the register and Detente itself give. English unless set.
    Language language() const;
    void set_language(Language language);

  private:
    struct Graph;
    std::unique_ptr<Graph> graph_;
};

enum class TiedBy { nothing, id, evidence, likeness };

/// What became of an entry of timeline.yaml.
struct EntryTie {
    bool rejection = false;
    std::size_t entry = 0;  ///< into `events` of the file, or into `rejected`
    TiedBy by = TiedBy::nothing;
    std::string candidate;  ///< the machine's id, or empty where it ties to none
    std::string meeting;    ///< the id on the timeline; empty for a rejection
    friend bool operator==(const EntryTie&, const EntryTie&) = default;
};

struct CurationResult {
    Timeline timeline;
    std::vector<EntryTie> ties;     ///< one for each entry, events first, in the file's order
    std::vector<Meeting> left_out;  ///< candidates that are rejected
    std::vector<Problem> untied;    ///< entries that tie to nothing any more, with the nearest
    std::vector<Problem> links;     ///< `follows` and `part_of` that lead nowhere
    std::size_t confirmed = 0, corrected = 0, added = 0, rejected = 0;
    std::size_t ahead = 0;  ///< events left out as not known on the day asked for
};

/// Candidates with people's word on top: splits, merges, rejections, then events; a field that a
/// person gave wins. Entries tie by id, else by their `from` evidence, else by date, parties and
/// place. With `as_of`, what people know of later days stays out: events after it of which no
/// candidate tells, and the status and outcome of those that were still to come; that entries
/// tie to nothing is then no problem.
CurationResult curate(std::vector<Meeting> candidates, const TimelineFile& file,
                      std::optional<Day> as_of = {});

}  // namespace detente
