// SPDX-License-Identifier: MIT
// Text and numbers as XML and HTML take them: nothing that comes in can become markup.
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// Appends `text` for element content and quoted attribute values: & < > " ' become references,
/// characters that XML 1.0 forbids are dropped, bytes that are no UTF-8 become U+FFFD.
void append_escaped(std::string& out, std::string_view text);
std::string escaped(std::string_view text);

/// The same characters dropped and replaced, nothing escaped: text for libraries that insist on it.
std::string clean(std::string_view text);

/// A meeting's id as the value of an `id` attribute: blanks and control characters become "_".
/// Not yet escaped.
std::string anchor(std::string_view id);

/// Stands before a meeting's anchor in the page, so that no id clashes with those of the page's own
/// elements.
inline constexpr std::string_view entry_prefix = "m-";

/// Anchor as a fragment of a link: percent-encoded, so plain ASCII. RFC 3986, section 3.5.
std::string fragment(std::string_view id);

/// At most two decimals, no trailing zeros, "." whatever the locale.
std::string number(double value);

}  // namespace detente
