// SPDX-License-Identifier: MIT
// Parties that have no column or lane of their own, put together by what they are members of.
#pragma once

#include <string>
#include <vector>

namespace detente::layout {

struct Group {
    std::string label;  ///< "5 EU members", "12 others"
    std::vector<std::string> actors;
    bool is_bloc = false;
    friend bool operator==(const Group&, const Group&) = default;
};

/// At most `most` blocs of at least three of `actors`, the largest first; then the others, if there
/// are any. Membership is the register's, today's. Each actor is in one group.
std::vector<Group> group_actors(const std::vector<std::string>& actors, std::size_t most);

}  // namespace detente::layout
