// SPDX-License-Identifier: MIT
// The sizes of paper and slides that a report is made for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace detente {

/// Millimetres. What is to be read from afar is drawn smaller and enlarged by `scale`.
struct SheetSize {
    std::string_view name;
    double width = 0;
    double height = 0;
    double scale = 1;
};

/// "A4", "A4-landscape", "slide" …, in any case, or "WIDTHxHEIGHT" in mm, each from 60 to 2000;
/// nothing for anything else.
std::optional<SheetSize> sheet_size(std::string_view name);

/// The names that `sheet_size` knows.
std::vector<std::string_view> sheet_names();

}  // namespace detente
