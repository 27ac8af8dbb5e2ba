// SPDX-License-Identifier: MIT
// Words that own the full stop behind them, and what that says about the end of a sentence.
#pragma once

#include <string_view>

namespace detente {

/// Whether `word` followed by a full stop is an abbreviation: "Mr", "Gen", "Jan". Some only before
/// a number: "No. 5", "Sat. 12".
bool is_abbreviation(std::string_view word, bool before_number);

/// "Mr.", "Gen.", "J.": a name follows, so the sentence goes on.
bool is_title_abbreviation(std::string_view dotted);

/// Words that usually start a sentence rather than continue a name: "The", "He", "But".
bool starts_sentences(std::string_view word);

}  // namespace detente
