// SPDX-License-Identifier: MIT
// What language a text is in, as far as its script and its commonest words tell.
#pragma once

#include <string_view>

namespace detente {

/// ISO 639-1 ("en", "fr", "ru" …), or empty where the beginning of the text does not make it clear.
std::string_view language_of(std::string_view text);

}  // namespace detente
