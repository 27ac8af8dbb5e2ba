// SPDX-License-Identifier: MIT
// The files of a folder, in one order everywhere.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "timelines/error.hpp"

namespace detente {

struct FolderFile {
    std::filesystem::path path;
    std::string name;  ///< relative to the folder, parted by '/'
};

/// All files below `folder`, sorted by name. Dotfiles and what lies in dot folders are left out,
/// links are followed once. What cannot be listed becomes a problem.
std::vector<FolderFile> files_below(const std::filesystem::path& folder,
                                    std::vector<Problem>& problems);

/// Whether a file lies in the folder that a browser saved beside a page ("talks_files" beside
/// "talks.html"): of that page, and no article. `files` are sorted by name.
bool is_companion(const FolderFile& file, const std::vector<FolderFile>& files);

}  // namespace detente
