// SPDX-License-Identifier: MIT
// The briefing as a note in Markdown: what took place, what comes next, who met most, what
// changed since an older version where there is one, the sources.
#pragma once

#include <string>

#include "render/render.hpp"

namespace detente {

/// CommonMark with tables as GitHub has them. Text from outside is escaped: it makes no markup.
std::string note_of(const Briefing& briefing);

}  // namespace detente
