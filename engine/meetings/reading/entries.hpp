// SPDX-License-Identifier: MIT
// A chronology's entries: the date that a line begins with holds for what the line goes on to tell,
// "* 13-15 June 2000: …", "Jeddah, 19 July. …", or a date alone above its text.
#pragma once

#include <vector>

#include "engine/actors/mention.hpp"
#include "engine/time/timex.hpp"

namespace detente {

struct Entry {
    std::uint32_t first_sentence = 0;  ///< half-open
    std::uint32_t last_sentence = 0;
    std::uint32_t first_time = 0;  ///< into the document's times, half-open: both ends of a range
    std::uint32_t last_time = 0;
    std::uint32_t place = no_item;  ///< mention beside the date, or none
    Edtf when;
    bool below = false;  ///< headed by a line that ends in the date
};

/// The entries of a text in order; empty where fewer lines begin with a date than make a
/// chronology.
std::vector<Entry> find_entries(const Text& text, const std::vector<Timex>& times,
                                const Mentions& mentions, const Knowledge& knowledge);

/// The entry that a sentence belongs to, or nullptr.
const Entry* entry_of(const std::vector<Entry>& entries, std::uint32_t sentence);

}  // namespace detente
