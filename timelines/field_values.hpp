// SPDX-License-Identifier: MIT
// The fields of an event as people type them on a command line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "timelines/yaml_write.hpp"

namespace detente {

/// Fields that can be given to an event, in the order in which people write them.
std::vector<std::string_view> event_fields();

/// Throws Error with the nearest field for one that is none.
void check_field(std::string_view field);

/// Text, or for a field that takes a list its items: by commas, or as in YAML where an item has a
/// comma itself ("[Oslo, \"a, b\"]"). Throws Error where brackets are no list of texts.
YamlValue value_of_field(std::string_view field, std::string_view typed);

}  // namespace detente
