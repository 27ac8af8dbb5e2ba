// SPDX-License-Identifier: MIT
// The signs of the ladder as SVG elements. Coordinates in mm.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"
#include "render/layout/lanes.hpp"
#include "render/theme.hpp"

namespace detente {

/// A length in mm in the picture's unit, the point.
std::string in_points(double mm);

/// How a mark is coloured: a party's accent, or grey.
struct Accent {
    std::size_t index = 0;
    bool is_grey = false;
};

inline Accent accent_of(const layout::Party& party) {
    return {party.accent, party.is_shared};
}

/// A colour and the name that a theme knows it by.
struct Paint {
    std::string name;
    std::string colour;
};
Paint paint(const Theme& theme, layout::Ink ink);
Paint paint(const Theme& theme, Accent accent);

/// Presentation attributes, with the class ("f…", "s…") that a theme may override them by.
std::string fill(const Paint& paint);
std::string stroke(const Paint& paint);
std::string fill_and_stroke(const Paint& inside, const Paint& line);

/// The theme without its colours, for drawings inside the page, whose style has them.
Theme colours_by_class(const Theme& theme);

void append_mark(std::string& out, const Theme& theme, Status status, Accent accent, double x,
                 double y);
void append_join(std::string& out, const Theme& theme, const layout::Row& row,
                 const layout::Ladder& ladder);
/// The same from top to bottom at `x`: between the `lanes` of that height, stepping over `passed`.
void append_upright(std::string& out, const Theme& theme, const layout::Upright& upright,
                    const std::vector<double>& lane_y);
void append_arc(std::string& out, const Theme& theme, const layout::Arc& arc, double right);
/// Below `y`: a curve from x to x, dashed for a move from an old day. Where it begins elsewhere
/// (`is_open`) it comes in from the left.
void append_bow(std::string& out, const Theme& theme, double from, double to, double y,
                bool is_move, bool is_open);
void append_unreviewed(std::string& out, const Theme& theme, double x, double y);
void append_window(std::string& out, double left, double top, double right, double bottom,
                   const std::string& gradient);
/// Fades at both ends of what it fills, downward or, where `is_level`, to the right.
void append_gradient(std::string& out, const Theme& theme, const std::string& id,
                     bool is_level = false);
void append_column_line(std::string& out, const Theme& theme, const layout::Column& column,
                        double top, double bottom);

}  // namespace detente
