// SPDX-License-Identifier: MIT
// What changed since an older version, as the page's script gets it.
#pragma once

#include "render/changes.hpp"
#include "render/html/data_writer.hpp"

namespace detente {

/// "since": {"name", "changes": [{"change": "added"|"changed"|"gone", "meeting": its place in the
/// page's table, or else "title", "when", "facts" and "outcome" in words; "fields": [[name, before,
/// after]]}]}.
void append_changes(JsonWriter& json, const Comparison& comparison, const PageTables& tables);

}  // namespace detente
