// SPDX-License-Identifier: MIT
// A PDF with a text layer to a document, by pdftotext and pdfinfo of poppler-utils where they are
// installed; poppler is under the GPL and so is run, not linked.
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

bool is_pdf(std::string_view head, const std::filesystem::path& path);

/// Throws Error that says what to do where pdftotext is missing, the PDF is protected, broken, or
/// holds pictures of text only.
Document read_pdf(std::string_view bytes, const Hints& hints);

}  // namespace detente
