// SPDX-License-Identifier: MIT
// Web archives (ISO 28500, WARC 1.0 and 1.1): every page in them a document, read one record after
// the other.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

bool is_warc(std::string_view head, const std::filesystem::path& path);

/// A page's `doc` is its address. Pictures, scripts and the like are counted as skipped.
void read_warc(RawInput& input, const Collector& collector);

}  // namespace detente
