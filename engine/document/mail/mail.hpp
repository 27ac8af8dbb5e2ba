// SPDX-License-Identifier: MIT
// A saved letter (.eml) or a page saved as one (.mhtml) to a document.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

/// At least three of the headers that letters begin with, one of them From, before a blank line.
bool is_mail(std::string_view head, const std::filesystem::path& path);

/// The subject is the title, the sender the publisher, and its Date the publication day; a saved
/// page is read as the page that it is.
Document read_mail(std::string_view bytes, const Hints& hints);

}  // namespace detente
