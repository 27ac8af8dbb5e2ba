// SPDX-License-Identifier: MIT
// The pages that pdftotext prints as one running text.
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// Pages are parted by form feeds. Leaves out page numbers and the lines that head or foot most
/// pages, goes on with a sentence over the break, and joins words that were parted at a line's end.
std::string join_pages(std::string_view text);

}  // namespace detente
