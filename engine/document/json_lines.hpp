// SPDX-License-Identifier: MIT
// JSON Lines: a document a line, with its text or the path of a file that holds it.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

/// By name (.jsonl, .ndjson), or because the first line that is not blank is a JSON object.
bool is_json_lines(std::string_view head, const std::filesystem::path& path);

/// A line that is no document becomes a problem with file and line; the rest goes on.
void read_json_lines(RawInput& input, const Collector& collector);

}  // namespace detente
