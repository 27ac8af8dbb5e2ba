// SPDX-License-Identifier: MIT
// The rows of all meetings in order, with what stands between them: quiet stretches, today, and the
// heading of those without a day. Nothing has a place yet.
#pragma once

#include <cstddef>
#include <variant>
#include <vector>

#include "render/layout/rows.hpp"

namespace detente::layout {

struct FlowItem {
    std::variant<Row, Break> what;
    const Meeting* meeting = nullptr;  ///< of a row
    double height = 0;
    bool starts_part = false;  ///< a good place for a new page
};

/// Rows, counted over the whole ladder from 0: a meeting whose day is not known, and the last row
/// that begins within its time, where that is a later one.
struct Reaching {
    std::size_t from = 0, to = 0;
};
std::vector<Reaching> find_reaching(const std::vector<const TimelineMeeting*>& meetings);

std::vector<FlowItem> make_flow(const RowContext& context);

/// A pause between two meetings is folded from this many days on: 45, or four times the usual pause
/// where meetings are rare throughout.
int quiet_days(const std::vector<const TimelineMeeting*>& meetings);

}  // namespace detente::layout
