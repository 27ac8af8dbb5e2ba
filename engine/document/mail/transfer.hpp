// SPDX-License-Identifier: MIT
// How mail carries bytes in seven bits: base64, quoted-printable (RFC 2045) and words in headers
// (RFC 2047).
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// Skips what is no base64.
std::string from_base64(std::string_view text);

/// `in_header`: "_" is a blank.
std::string from_quoted_printable(std::string_view text, bool in_header = false);

/// "=?utf-8?B?…?=" words resolved, the rest as it is, in UTF-8.
std::string decode_header(std::string_view value);

}  // namespace detente
