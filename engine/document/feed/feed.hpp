// SPDX-License-Identifier: MIT
// News feeds, RSS 0.9 to 2.0 and Atom (RFC 4287): every entry a document, with its full text or its
// summary.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

bool is_feed(std::string_view head, const std::filesystem::path& path);

/// An entry's `doc` is its address, else the feed's with the entry's number. A feed that declares
/// entities of its own, as those that blow up do, is refused: Error.
void read_feed(RawInput& input, const Collector& collector);

}  // namespace detente
