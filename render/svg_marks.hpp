// SPDX-License-Identifier: MIT
// The signs of the ladder as SVG elements. Coordinates in mm.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"

namespace detente {

/// A length in mm in the picture's unit, the point.
std::string in_points(double mm);

/// How a mark is coloured: a party's accent, or grey.
struct Accent {
    std::size_t index = 0;
    bool is_grey = false;
};

/// A colour and the name that a theme knows it by.
struct Paint {
    std::string name;
    std::string_view colour;
};
Paint paint(layout::Ink ink);
Paint paint(Accent accent);

/// Presentation attributes, with the class ("f…", "s…") that a theme may override them by.
std::string fill(const Paint& paint);
std::string stroke(const Paint& paint);
std::string fill_and_stroke(const Paint& inside, const Paint& line);

void append_mark(std::string& out, Status status, Accent accent, double x, double y);
void append_join(std::string& out, const layout::Row& row, const layout::Ladder& ladder);
void append_arc(std::string& out, const layout::Arc& arc, double right);
void append_unreviewed(std::string& out, double x, double y);
void append_window(std::string& out, double left, double top, double right, double bottom,
                   const std::string& gradient);
void append_gradient(std::string& out, const std::string& id);
void append_column_line(std::string& out, const layout::Column& column, double top, double bottom);

}  // namespace detente
