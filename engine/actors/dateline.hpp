// SPDX-License-Identifier: MIT
// The place from which a text was written.
#pragma once

#include "engine/actors/mention.hpp"

namespace detente {

/// "GENEVA, Jan. 10 (AP) -": the place that stands before a text's first words, or nullptr.
const Mention* dateline(const Text& text, const Mentions& mentions);

}  // namespace detente
