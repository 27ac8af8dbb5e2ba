// SPDX-License-Identifier: MIT
// What a file is that no reader takes: pictures, archives, a page's scripts, our own output.
#pragma once

#include <filesystem>
#include <string_view>

namespace detente {

/// "a PNG image", "a script", "a binary file" …; empty where the bytes may be read.
std::string_view unreadable_kind(std::string_view head, const std::filesystem::path& path);

/// Whether a file in a folder is one that this program wrote (candidates, sources, meetings, a
/// rendered timeline) or its settings: not an article, unless a person names it.
bool is_own_file(std::string_view head, const std::filesystem::path& path);

/// Past a byte order mark, an XML declaration, comments and a document type.
std::string_view skip_prolog(std::string_view head);

}  // namespace detente
