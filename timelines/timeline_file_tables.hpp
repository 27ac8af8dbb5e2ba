// SPDX-License-Identifier: MIT
// The mappings of timeline.yaml as tables of keys, and the walk through the whole file by them.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "timelines/yaml_reading.hpp"

namespace detente {

struct IncludeEntry {
    std::string path;  ///< as written
    Location location;
};

/// Ids that were given so far, over all files of one timeline: {"actor" or "event", id} to the
/// place.
using Definitions = std::map<std::pair<std::string_view, std::string>, Location>;

struct TimelineReading {
    TimelineFile& file;
    Definitions& definitions;
    std::vector<IncludeEntry> includes;
    bool included = false;  ///< gives actors and events only
};

/// Adds what `root` says to `reading.file`.
void read_timeline(YamlReading& in, const YAML::Node& root, TimelineReading& reading);

}  // namespace detente
