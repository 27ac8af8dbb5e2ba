// SPDX-License-Identifier: MIT
// The languages that pictures, pages and notes can be in. timelines/words/README.md says what one
// more takes.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "timelines/meeting.hpp"

namespace detente {

/// In the order of the columns of timelines/words/interface.tsv.
enum class Language : std::uint8_t { en, fr };

/// By ISO 639's codes: what people choose them by.
inline constexpr std::array<Name<Language>, 2> language_names{
    {{Language::en, "en"}, {Language::fr, "fr"}}};

constexpr std::string_view to_string(Language language) {
    return name_of(language_names, language);
}

}  // namespace detente
