// SPDX-License-Identifier: MIT
// A story told inside the news: "In 1990 … they met on 5 May" means that year's May.
#pragma once

#include <optional>
#include <vector>

#include "engine/lexicon/words.hpp"
#include "engine/time/timex.hpp"

namespace detente {

/// The same times, with those that name a month but no year set into the year that the text told of
/// last, where it tells of the past and nothing led back to the present since.
std::vector<Timex> in_story_years(const Text& text, const WordClasses& words,
                                  std::vector<Timex> times,
                                  std::optional<Day> published);

}  // namespace detente
