// SPDX-License-Identifier: MIT
// One meeting to one row: its date, its lines of text and their heights, with `top` at 0.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "render/layout/entry.hpp"
#include "render/layout/ladder.hpp"

namespace detente::layout {

/// What all rows share.
struct RowContext {
    const Briefing& briefing;
    const Ladder& frame;  ///< widths and columns, no sections yet
    std::unordered_map<std::string, std::size_t> column_of;  ///< by actor id; others share one
    SourcesByDoc source_of;
    std::unordered_map<std::string, std::vector<std::string>>
        remarks;  ///< by meeting id: links in words
};

Row make_row(const TimelineMeeting& entry, const RowContext& context);

/// The date lines for marks at `y`: right-aligned, wrapped. Nothing for an undated meeting.
std::vector<TextLine> date_lines(const Meeting& meeting, const Ladder& frame, double y,
                                 bool with_year);

/// Moves the row and all that it holds down.
void move_down(Row& row, double by);

}  // namespace detente::layout
