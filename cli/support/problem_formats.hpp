// SPDX-License-Identifier: MIT
// Problems for programs: JSON Lines, and SARIF for editors and CI.
#pragma once

#include <string>
#include <vector>

#include "timelines/check.hpp"

namespace detente::cli {

/// {"file", "line"?, "column"?, "severity": "error"|"warning", "rule", "message"} a line.
std::string problems_as_json(const std::vector<CheckFinding>& findings);

/// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), one run.
std::string problems_as_sarif(const std::vector<CheckFinding>& findings);

}  // namespace detente::cli
