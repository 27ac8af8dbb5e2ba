// SPDX-License-Identifier: MIT
// A cheap pass over the bytes of a page before its tree is built, so that no page takes long.
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// Without comments, styles and scripts (JSON-LD stays), without tags nested deeper than 400, with
/// overlong tags cut to their name, and at most 4 MiB of it.
std::string tidy_html(std::string_view page);

/// The encoding that a page declares for itself in its first bytes, or empty.
std::string_view declared_encoding(std::string_view page);

}  // namespace detente
