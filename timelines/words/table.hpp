// SPDX-License-Identifier: MIT
// The compiled tables, and what ICU knows of the languages; for words.cpp alone.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "timelines/language.hpp"

namespace detente {

/// By Word.
std::span<const std::string_view> word_table(Language language);

/// An actor and its names, by Language; empty where it has none.
struct ForeignName {
    std::string_view actor;
    std::span<const std::string_view> names;
};
std::span<const ForeignName> foreign_names();  ///< sorted by actor

/// "one", "other": CLDR's names.
std::string plural_category(Language language, std::size_t count);

}  // namespace detente
