// SPDX-License-Identifier: MIT
// The door of render: a briefing in, a picture or a page out.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente {

/// Everything that a picture shows. The timeline outlives the briefing.
struct Briefing {
    std::string title;
    const Timeline* timeline = nullptr;
    std::vector<Source> sources;
    Day today;  ///< "as known on", and the line between past and to come
};

struct RenderOptions {
    double width_mm = 0;  ///< 0: the format's own (A4 portrait for reports)
};

/// Outputs are reproducible to the byte from the same briefing and options.
struct Format {
    std::string_view name;       ///< "svg"
    std::string_view extension;  ///< ".svg"
    std::string_view description;
    std::string (*render)(const Briefing&, const RenderOptions&);
};

/// svg, html, gv, pdf, png: the table that feeds `--to`, its help and the tests.
std::span<const Format> formats();

}  // namespace detente
