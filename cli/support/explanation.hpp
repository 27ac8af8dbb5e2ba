// SPDX-License-Identifier: MIT
// An explanation as text for a terminal, as JSON Lines and as a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/document/document.hpp"
#include "engine/explain.hpp"

namespace detente::cli {

/// What was read in a document: its text, or its title.
std::string_view read_in(const Document& document, bool in_title);

/// The words under a mark.
std::string_view words_of(const Document& document, const Mark& mark);

/// Bytes [begin, end) of the text that the same marks lie over; `marks` are indices, none where
/// the text is plain.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::size_t> marks;
};

/// The whole text, or title, in stretches of the marks that lie in it, in order and without gaps.
std::vector<Stretch> stretches_of(std::string_view text, const std::vector<Mark>& marks,
                                  bool in_title = false);

/// What a meeting says of itself and how it came about, as labels in reading order.
std::vector<Label> labels_of(const ExplainedMeeting& explained);

/// "time", "person", "place", "meeting" for a trigger that tells of one, "refused" for one that
/// does not: what gives a mark its colour.
std::string_view look_of(const Mark& mark);

/// Why a document has no meetings: nothing tells of one, or it is in a language that is not read.
std::string none_because(const Document& document);

/// Values joined by "; ".
std::string joined(const Label& label);

/// Each paragraph with its marks in brackets or colours, then a line a mark; then the meetings.
std::string explanation_text(const Document& document, const Explanation& explanation, bool colour);

/// A line a mark, {"doc", "mark", "begin", "end", "text", "type", …}, and a line a meeting.
std::string explanation_lines(const Document& document, const Explanation& explanation);

/// A page is its head, a section a document, its foot. It needs nothing beside it and no script.
std::string explanation_page_head();
std::string explanation_section(const Document& document, const Explanation& explanation);
std::string explanation_page_foot();

}  // namespace detente::cli
