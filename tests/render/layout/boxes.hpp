// SPDX-License-Identifier: MIT
// Where the texts of a layout stand, to see that none lies over another or outside.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "render/layout/text.hpp"
#include "tests/catch.hpp"

namespace detente::test {

struct Box {
    double left, top, right, bottom;
    std::string what;
};

inline Box box_of(const layout::TextLine& line) {
    double size = 0;
    std::string text;
    for (const layout::Run& run : line.runs) {
        size = std::max(size, style(run.role).font.size_mm);
        text += run.text + ' ';
    }
    const double width = width_of(line);
    const double left = line.anchor == layout::Anchor::end ? line.x - width : line.x;
    return {left, line.baseline - size * 0.76, left + width, line.baseline + size * 0.24, text};
}

inline bool overlap(const Box& a, const Box& b) {
    constexpr double touch = 0.01;
    return a.left < b.right - touch && b.left < a.right - touch && a.top < b.bottom - touch &&
           b.top < a.bottom - touch;
}

inline void check_apart(std::vector<Box> boxes) {
    std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.top < b.top; });
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].top < boxes[i].bottom; ++j)
            if (overlap(boxes[i], boxes[j]))
                FAIL_CHECK(boxes[i].what << " lies over " << boxes[j].what);
}

inline void check_inside(const std::vector<Box>& boxes, double left, double right, double height) {
    for (const Box& box : boxes) {
        const bool inside = box.left >= left - 0.01 && box.right <= right + 0.01 &&
                            box.top >= -0.01 && box.bottom <= height + 0.01;
        if (!inside)
            FAIL_CHECK(box.what << " at " << box.left << ".." << box.right << ", " << box.top
                                << ".." << box.bottom << " is clipped");
    }
}

}  // namespace detente::test
