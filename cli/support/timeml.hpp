// SPDX-License-Identifier: MIT
// A document as TimeML 1.2.1: its text with a TIMEX3 element around each time expression.
#pragma once

#include <string>
#include <vector>

#include "engine/document/document.hpp"
#include "engine/time/timex.hpp"

namespace detente::cli {

/// A whole XML file. The publication day is t0 (XXXX-XX-XX where none is known), the expressions
/// are t1 and on. What XML cannot hold is dropped or replaced as in render/xml.hpp.
std::string to_timeml(const Document& document, const Text& text,
                      const std::vector<Timex>& timexes);

/// "b/cable.txt" to "b/cable.txt.tml": a relative path without "..", whatever the document is
/// called.
std::string timeml_file_name(const std::string& doc);

}  // namespace detente::cli
