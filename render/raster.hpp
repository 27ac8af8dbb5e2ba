// SPDX-License-Identifier: MIT
// Our SVG as PDF and PNG, drawn by librsvg on cairo.
#pragma once

#include <string>
#include <vector>

#include "timelines/edtf.hpp"

namespace detente {

/// A sheet: one SVG file and its size in mm.
struct Sheet {
    std::string svg;
    double width = 0;
    double height = 0;
};

/// One page a sheet, fonts embedded. `made` is the day that the file says it was made on.
std::string pdf_of(const std::vector<Sheet>& sheets, const std::string& title, Day made);

/// The sheets one below the other at 192 dots an inch, or fewer where the picture is very high.
/// Throws Error where it could not be read at the height that PNG files can have.
std::string png_of(const std::vector<Sheet>& sheets);

}  // namespace detente
