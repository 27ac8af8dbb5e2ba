// SPDX-License-Identifier: MIT
// The form of timeline.yaml for editors, made from the table that the reader uses.
#pragma once

#include <string>

namespace detente {

/// JSON Schema, draft 7 (https://json-schema.org/draft-07), indented, with a line end.
std::string timeline_schema();

}  // namespace detente
