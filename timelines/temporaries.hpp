// SPDX-License-Identifier: MIT
// Names of the files that are written beside the one they replace, and what a killed program left.
#pragma once

#include <filesystem>
#include <string>

namespace detente {

/// A name that no other call of this process gives: ".detente-PID-n".
std::string temporary_name();

/// Removes what processes that are gone left in the folder: regular files of such names that nobody
/// holds locked. What cannot be removed stays.
void remove_stale_temporaries(const std::filesystem::path& folder);

}  // namespace detente
