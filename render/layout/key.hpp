// SPDX-License-Identifier: MIT
// The key of numbered meetings: entries in as many columns as the page has room for.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "render/layout/entry.hpp"
#include "render/layout/lanes.hpp"

namespace detente::layout {

/// Columns of one width beside each other.
struct KeyGrid {
    double left = 0;
    double column = 60;  ///< mm, of the text and its number
    std::size_t count = 1;
    double step() const;      ///< from one column's left edge to the next one's
    double number_width = 5;  ///< of the column
};
KeyGrid key_grid(double left, double width, std::size_t most_number);

struct KeyWords {
    const Briefing& briefing;
    const SourcesByDoc& sources;
    std::unordered_map<std::string, std::size_t> number_of;  ///< by meeting id
};

/// An entry with its top at 0, and its height with the gap below it.
struct KeyBlock {
    KeyEntry entry;
    double height = 0;
};
/// What is no meeting but several: how many, who, and a word for each with its place on the web.
struct TieEntry {
    std::string id;
    std::size_t number = 0;
    std::string title;
    std::vector<LinkedText> meetings;  ///< without a place
};
KeyBlock make_tie_block(const TieEntry& tie, const KeyGrid& grid, Language language);

KeyBlock make_key_block(const TimelineMeeting& meeting, const KeyWords& words, const KeyGrid& grid);
std::vector<KeyBlock> make_key_blocks(const std::vector<const TimelineMeeting*>& meetings,
                                      const KeyWords& words, const KeyGrid& grid);

/// Places blocks [from, …) in columns below `top`, filled one after the other and about as high as
/// each other, at most `room` mm; 0: any height. Returns how many found a place, at least one, and
/// the height used.
struct KeyPlaced {
    std::size_t count = 0;
    double height = 0;
};
KeyPlaced place_key(std::vector<KeyEntry>& out, const std::vector<KeyBlock>& blocks,
                    std::size_t from, const KeyGrid& grid, double top, double room);

}  // namespace detente::layout
