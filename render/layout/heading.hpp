// SPDX-License-Identifier: MIT
// What stands around a picture in words: title, subtitle, and the note on where it all comes from.
#pragma once

#include <string>
#include <vector>

#include "render/layout/text.hpp"
#include "render/render.hpp"

namespace detente::layout {

/// Lines from y = 0 downward.
struct TextBlock {
    std::vector<TextLine> lines;
    double height = 0;
};

/// "12 meetings from 9 sources, June 2021 to February 2022 · as known on 23 February 2022", or "12
/// of 60 meetings …" where some were chosen.
std::string subtitle_of(const Briefing& briefing);

/// The title, or "Timeline" where there is none.
std::string title_of(const Briefing& briefing);

/// Title and subtitle below a margin at the top. Long ones are wrapped, very long ones cut off.
TextBlock make_heading(const Briefing& briefing, double width, double margin);

/// "Sources: Example Wire (5), The Danube Post and 3 more", most used first, on one line; no
/// line where no publisher is known.
TextBlock make_source_note(const Briefing& briefing, double width, double margin);

/// How many meetings people have looked at.
std::size_t reviewed_count(const Timeline& timeline);

}  // namespace detente::layout
