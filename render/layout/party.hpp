// SPDX-License-Identifier: MIT
// Who has a column of the ladder or a lane.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "render/layout/columns.hpp"
#include "render/layout/palette.hpp"

namespace detente::layout {

struct Party {
    std::string actor;  ///< id; empty where several share the place
    std::string name;
    std::string label;       ///< the name, shortened where it is very long
    std::size_t accent = 0;  ///< for `accent`
    bool is_shared = false;

    /// The colours are used up: the same ones again, as squares.
    bool is_square() const { return !is_shared && accent >= accent_count; }
};

struct Parties {
    std::vector<Party> all;                                 ///< in the order of the plan
    std::unordered_map<std::string, std::size_t> place_of;  ///< by actor id; some share one
};

/// `longest`: of labels, mm.
Parties parties_in(const ColumnPlan& plan, const Timeline& timeline, double longest);

/// Places between the first and the last of `present` that are not among them.
std::vector<std::size_t> passed_by(const std::set<std::size_t>& present);

}  // namespace detente::layout
