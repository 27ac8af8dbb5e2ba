// SPDX-License-Identifier: MIT
// Parties that have no column or lane of their own, put together by what they are members of.
#pragma once

#include <string>
#include <vector>

#include "timelines/language.hpp"

namespace detente::layout {

struct Group {
    std::string bloc;  ///< its id; empty for those that no bloc joins
    std::vector<std::string> actors;
    friend bool operator==(const Group&, const Group&) = default;
};

/// At most `most` blocs of at least three of `actors`, the largest first; then the others, if there
/// are any. Membership is the register's, today's. Each actor is in one group.
std::vector<Group> group_actors(const std::vector<std::string>& actors, std::size_t most);

/// "5 EU members", "12 others"
std::string label_of(const Group& group, Language language);

}  // namespace detente::layout
