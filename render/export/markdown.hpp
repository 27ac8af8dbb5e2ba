// SPDX-License-Identifier: MIT
// Markdown that text from outside cannot break.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detente {

/// One line in which no character has a meaning of its own, also within a cell of a table.
std::string markdown_text(std::string_view text);

/// `[text](url)`, or the text alone where there is no address.
std::string markdown_link(std::string_view text, std::string_view url);

using MarkdownRow = std::vector<std::string>;

/// A table of ready cells, its columns aligned in the source.
std::string markdown_table(const MarkdownRow& head, const std::vector<MarkdownRow>& rows);

}  // namespace detente
