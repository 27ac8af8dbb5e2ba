// SPDX-License-Identifier: MIT
// Which candidate an entry of timeline.yaml speaks of, after ids have changed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "timelines/likeness.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// What a person wrote to name a candidate.
struct Clue {
    std::string id;
    std::string source;  ///< the document of `from`, or empty
    std::string quote;
    Meeting meeting;             ///< what else is told of it; parties and date may come from the id
    bool kind_is_known = false;  ///< else any kind will do
};

/// The meeting that an id of the machine's form names: "2022-01-10-geneva-rus-usa". What cannot be
/// read from it stays empty. `known_parties` are ids beside the register's.
Meeting meeting_from_id(std::string_view id, const std::vector<std::string>& known_parties);

/// Fills date, place and parties of the clue from its id where the person did not give them.
void complete_from_id(Clue& clue, const std::vector<std::string>& known_parties);

/// The candidates as entries look for them; each is taken once.
class CandidateIndex {
  public:
    explicit CandidateIndex(const std::vector<Meeting>& candidates);

    std::optional<std::size_t> by_id(const Clue& clue) const;
    /// By the document and words that the entry quotes; of several the one most like the clue.
    std::optional<std::size_t> by_evidence(const Clue& clue) const;
    /// By date, parties and place, where one candidate fits clearly better than any other.
    std::optional<std::size_t> by_likeness(const Clue& clue) const;
    /// The free candidate that shares most with the clue, for messages.
    const Meeting* nearest(const Clue& clue) const;

    void take(std::size_t candidate) { taken_[candidate] = true; }
    bool is_taken(std::size_t candidate) const { return taken_[candidate]; }

  private:
    /// `wanted` is the clue's profile; its kind is overwritten where the clue knows none.
    double likeness(const Clue& clue, Profile& wanted, std::size_t candidate) const;

    const std::vector<Meeting>& candidates_;
    std::vector<Profile> profiles_;
    std::vector<bool> taken_;
    std::unordered_map<std::string_view, std::size_t> ids_;
};

}  // namespace detente
