// SPDX-License-Identifier: MIT
// A web page to a document: its article's body, title, publisher, language and publication day.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

/// A document type, or the tags that pages begin with, in the first bytes.
bool is_html(std::string_view head, const std::filesystem::path& path);

Document read_html(std::string_view bytes, const Hints& hints);

}  // namespace detente
