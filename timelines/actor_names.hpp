// SPDX-License-Identifier: MIT
// Every way to call an actor, to its id: for messages and for people who type names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "timelines/meeting.hpp"

namespace detente {

class ActorNames {
  public:
    /// The register's states, organisations, parties and people, and a file's `own` actors before
    /// them.
    explicit ActorNames(const std::vector<Actor>& own);

    /// By id, name, alias or adjective, without regard to case and marks: "Russian" is RUS.
    std::optional<std::string_view> find(std::string_view name) const;
    /// The id that was probably meant.
    std::optional<std::string_view> nearest(std::string_view name) const;

  private:
    void add(std::string_view name, std::string_view id);

    std::vector<std::string> own_ids_;
    std::unordered_map<std::string, std::string_view> names_;  ///< slugs
};

}  // namespace detente
