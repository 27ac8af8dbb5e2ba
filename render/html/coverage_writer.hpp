// SPDX-License-Identifier: MIT
// The dated sentences without a meeting, as the page's script gets them.
#pragma once

#include <span>

#include "render/html/data_writer.hpp"
#include "timelines/dated_sentence.hpp"

namespace detente {

/// "unplaced": {"total", "whys": [words], "list": [{"source", "when": day, "quote", "time",
/// "trigger"?, "why"?: place in whys}]}: of all sentences from the page's sources the likeliest, in
/// the order of their days. Nothing where there is none.
void append_unplaced(JsonWriter& json, std::span<const DatedSentence> sentences,
                     const PageTables& tables);

}  // namespace detente
