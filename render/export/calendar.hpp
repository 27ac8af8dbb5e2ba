// SPDX-License-Identifier: MIT
// Meetings as a calendar (iCalendar, RFC 5545) that people subscribe to or import.
#pragma once

#include <string>

#include "render/render.hpp"

namespace detente {

/// All-day events, as docs/formats.md says. Undated meetings have no place in a calendar and are
/// left out. render/html/script writes the same bytes.
std::string calendar_of(const Briefing& briefing);

}  // namespace detente
