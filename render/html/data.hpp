// SPDX-License-Identifier: MIT
// The one copy of the data that the page's script works on: actors, sources and meetings as JSON.
#pragma once

#include <string>

#include "render/layout/ladder.hpp"

namespace detente {

/// JSON that may stand inside a script element: "<" is written as an escape, addresses are those of
/// the web only. Days are counted from 1970-01-01; dates are there in words as well, so that the
/// script need not know EDTF. What is empty is left out. render/html/script/data.js reads it.
std::string page_data(const Briefing& briefing, const layout::Ladder& ladder);

}  // namespace detente
