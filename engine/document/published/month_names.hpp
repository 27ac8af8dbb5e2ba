// SPDX-License-Identifier: MIT
// Names of months in the languages whose pages are read for their day.
#pragma once

#include <string_view>

namespace detente {

/// 1 to 12, or 0. `word` is in lower case, without its full stop. English, German, French, Spanish,
/// Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Czech, Russian and Ukrainian.
unsigned month_of(std::string_view word);

}  // namespace detente
