// SPDX-License-Identifier: MIT
// The caption that goes below a figure in a report, as plain text.
#pragma once

#include <string>

#include "render/render.hpp"

namespace detente {

/// A paragraph that says what the figure shows and how to read its signs, and one that names the
/// sources with their day; UTF-8, lines end where paragraphs do.
std::string caption_of(const Briefing& briefing, LayoutKind layout);

}  // namespace detente
