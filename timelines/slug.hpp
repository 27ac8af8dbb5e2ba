// SPDX-License-Identifier: MIT
// Names as ids: lower-case ASCII that is safe in file names, links and on a command line.
#pragma once

#include <string>
#include <string_view>

namespace detente {

/// "Saint-Étienne" is "saint-etienne", "N'Djamena" "ndjamena", "Palais des Nations, Geneva"
/// "palais-des-nations-geneva". Latin letters lose their accents; letters of other scripts,
/// apostrophes and bytes that are no UTF-8 are dropped; runs of anything else become one hyphen.
/// Empty where nothing is left.
std::string slug(std::string_view name);

}  // namespace detente
