// SPDX-License-Identifier: MIT
// Meetings as comma-separated values: a row each, columns as docs/formats.md lists them.
#pragma once

#include <string>

#include "render/render.hpp"

namespace detente {

/// RFC 4180, UTF-8 without a byte order mark. render/html/script writes the same bytes.
std::string csv_of(const Briefing& briefing);

}  // namespace detente
