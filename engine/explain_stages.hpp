// SPDX-License-Identifier: MIT
// From what the stages left behind to an explanation; each function takes what one stage made.
#pragma once

#include "engine/actors/pieces.hpp"
#include "engine/explain.hpp"
#include "engine/meetings/story/story.hpp"
#include "engine/meetings/trace.hpp"

namespace detente {

Label label(std::string_view name, std::string value);
Label list(std::string_view name, std::vector<std::string> values);

/// Appends where the value says something.
void add(std::vector<Label>& labels, Label item);

std::vector<std::string> ids_of(const ActorList& actors, const Lexicon& lexicon);

/// A mark over tokens [first, last).
Mark mark_over(const Text& text, std::uint32_t first, std::uint32_t last, MarkKind kind,
               std::string type);

void explain_times(const Text& text, const std::vector<Timex>& times, std::vector<Mark>& out);

/// `pieces` are those of the whole text, `day` that on which offices were looked up.
void explain_mentions(const Text& text, const Mentions& mentions,
                      const std::vector<NamePiece>& pieces, const Lexicon& lexicon, Day day,
                      std::vector<Mark>& out);

/// Sorts the marks, then adds the meetings with the triggers that tell of each.
void explain_meetings(const StoryInput& input, const MeetingTrace& trace,
                      std::vector<Meeting> meetings, Explanation& out);

}  // namespace detente
