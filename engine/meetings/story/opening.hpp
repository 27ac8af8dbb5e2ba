// SPDX-License-Identifier: MIT
// How far the opening of a text goes, in sentences before the one asked for (Text::depth).
#pragma once

#include <cstdint>

namespace detente {

/// So many tell a text's news; what comes then without a date is background.
inline constexpr std::uint32_t opening_sentences = 7;
inline constexpr std::uint32_t headline_sentences = 5;

}  // namespace detente
