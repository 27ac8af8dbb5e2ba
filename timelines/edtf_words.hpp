// SPDX-License-Identifier: MIT
// Dates for people, in each language.
#pragma once

#include <string>

#include "timelines/edtf.hpp"
#include "timelines/language.hpp"

namespace detente {

/// "10 January 2022", "1er janvier 2022", "du 18 au 20 février 2022": what `in_words` of edtf.hpp
/// says in English.
std::string in_words(const Edtf& value, Language language);

/// "2021", "44 BC" (years are astronomical: 0 is 1 BC).
std::string year_in_words(int year, Language language);
/// "1", "1er": as dates have it.
std::string day_in_words(unsigned day, Language language);

/// `value` with "from", "until", "about" or "to" as its precision wants them: "à partir du 10
/// janvier", "dès janvier 2022". `words` are the date's own.
std::string from_in_words(const EdtfDate& value, const std::string& words, Language language);
std::string until_in_words(const EdtfDate& value, const std::string& words, Language language);
std::string about_in_words(const EdtfDate& value, const std::string& words, Language language);

}  // namespace detente
