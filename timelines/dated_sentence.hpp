// SPDX-License-Identifier: MIT
// What people look through for what the machine missed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace detente {

/// A sentence that names a day, and an actor or a word of meeting, and of which no meeting came.
/// Offsets as those of Evidence.
struct DatedSentence {
    std::string doc;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool in_title = false;
    std::string quote;
    std::string time_text;            ///< the words that name the day
    std::string when;                 ///< that day, ISO 8601
    std::vector<std::string> actors;  ///< ids, as they come
    std::string trigger;              ///< the word of meeting, or empty
    std::string why;                  ///< why it tells of none, in words; empty without one

    friend bool operator==(const DatedSentence&, const DatedSentence&) = default;
};

/// How likely a meeting was missed there, for sorting: the higher the likelier.
int suspicion(const DatedSentence& sentence);

}  // namespace detente
