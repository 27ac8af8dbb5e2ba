// SPDX-License-Identifier: MIT
// A text as the engine sees it, whatever file it came from.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/edtf.hpp"
#include "timelines/meeting.hpp"

namespace detente {

enum class BlockKind : std::uint8_t { paragraph, heading, list, caption, dateline };

inline constexpr std::array<Name<BlockKind>, 5> block_kind_names{
    {{BlockKind::paragraph, "paragraph"},
     {BlockKind::heading, "heading"},
     {BlockKind::list, "list"},
     {BlockKind::caption, "caption"},
     {BlockKind::dateline, "dateline"}}};

/// A stretch of the text, UTF-8 bytes, half-open.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const Block&, const Block&) = default;
};

/// `text` never holds the title. `published` is an ISO 8601 day or time with zone, or empty; its
/// confidence is 0 to 1. `blocks` are sorted and do not overlap; what they leave out is blank.
struct Document {
    std::string doc;
    std::string title;
    std::string published;
    std::string published_from;
    double published_confidence = 0;
    std::string url;
    std::vector<std::string> publishers;
    std::string language;
    std::string text;
    std::vector<Block> blocks;

    /// The calendar day of `published`, in its own zone.
    std::optional<Day> published_day() const;
};

/// Whether meetings are looked for in it: English, or too short to tell.
bool is_extractable(const Document& document);

/// One line without its newline, as design of `detente read`: the document form with its blocks.
std::string to_json(const Document& document);

/// What sources.jsonl keeps of a document.
Source source_of(const Document& document);

}  // namespace detente
