// SPDX-License-Identifier: MIT
// The one document of a YAML file that people write, with what is no YAML told so that they can
// mend it.
#pragma once

#include <functional>
#include <string_view>

#include "timelines/yaml_reading.hpp"

namespace detente {

struct DocumentWords {
    std::string_view empty;  ///< the problem of an empty file; none where it may be empty
    std::string_view what;   ///< "a timeline"
};

/// Calls `read` with the root, if there is one. What yaml-cpp objects to, then or while its values
/// are read, becomes a problem at its place, and so does a second document.
void read_document(YamlReading& in, std::string_view yaml, const DocumentWords& words,
                   const std::function<void(const YAML::Node&)>& read);

}  // namespace detente
