// SPDX-License-Identifier: MIT
// Bytes of any encoding to UTF-8, over ICU.
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// Valid UTF-8 without byte order mark. Tried in order: a byte order mark, the zeros of UTF-16,
/// valid UTF-8, the `declared` name (WHATWG labels, "" for none), broken UTF-8 mended byte by byte
/// as windows-1252, ICU's guess, windows-1252.
std::string to_utf8(std::string_view bytes, std::string_view declared = {});

bool is_utf8(std::string_view bytes);

/// The ICU name of UTF-16 or UTF-32 where a byte order mark or the pattern of zeros shows it, else
/// nullptr.
const char* wide_encoding(std::string_view bytes);

}  // namespace detente
