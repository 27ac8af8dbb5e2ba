// SPDX-License-Identifier: MIT
// Inputs to documents: files, folders, JSON Lines and standard input.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/document/document.hpp"
#include "timelines/error.hpp"

namespace detente {

/// An input as a person named it. `path` is a file, a folder, or "-" for standard input.
struct Input {
    std::filesystem::path path;
    std::string doc_prefix;  ///< put before `doc` of files, "" or ending in "/"
    std::string published;   ///< wins over what the input says, where not empty
    std::string publisher;
};

struct ReadReport {
    std::size_t documents = 0;
    std::size_t skipped = 0;        ///< files in folders and in archives that no reader knows
    std::vector<Problem> problems;  ///< lines that are no document, unreadable files in folders
};

/// Reads every input in order (folders sorted by path) and hands each document over as it comes;
/// memory stays bounded by the largest document. Throws Error where a named input is missing, is a
/// binary file, or cannot be read; a folder's unknown files are counted as skipped.
ReadReport read_inputs(const std::vector<Input>& inputs, std::istream& standard_input,
                       const std::function<void(Document&&)>& sink);

/// One file's bytes by content (HTML, PDF, mail, else plain text), never by name alone.
Document read_bytes(std::string_view bytes, std::string doc);

/// Plain text to blocks: paragraphs are parted by blank lines; short lines without a final stop
/// are headings, lines with bullets lists, photo lines captions, "GENEVA, Jan 10 (Agency) -"
/// datelines.
std::vector<Block> find_blocks(std::string_view text);

}  // namespace detente
