// SPDX-License-Identifier: MIT
// Sentences that name a day, and an actor or a word of meeting, and gave no meeting.
#pragma once

#include <string>
#include <vector>

#include "engine/meetings/story/story.hpp"
#include "engine/meetings/trace.hpp"
#include "timelines/dated_sentence.hpp"

namespace detente {

/// Appends them to `out` in the order of the text, each once, with the first day that it names.
/// `trace` is what find_meetings filled for this story.
void find_dated_sentences(const StoryInput& story, const MeetingTrace& trace,
                          const std::string& doc, std::vector<DatedSentence>& out);

}  // namespace detente
