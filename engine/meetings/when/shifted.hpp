// SPDX-License-Identifier: MIT
// "Two days after the ceasefire": a day told by its distance from another.
#pragma once

#include <optional>

#include "engine/knowledge.hpp"
#include "engine/text/text.hpp"
#include "engine/time/timex.hpp"

namespace detente {

/// The day so far after or before `base` as the expression of length says, where a word behind it
/// says so: "two days after", "a month before"; nothing where none does or the base is no day.
std::optional<Edtf> shifted_day(const Text& text, const Knowledge& knowledge, const Timex& length,
                                const Edtf& base);

}  // namespace detente
