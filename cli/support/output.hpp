// SPDX-License-Identifier: MIT
// Where a command's data go: standard output, or a file that appears whole or not at all.
#pragma once

#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>

namespace detente::cli {

/// A stream of any length. A file is written beside its target and takes the target's name on
/// `commit`; without it, it is removed and the old file stays. A device or pipe is written
/// directly.
class Output {
  public:
    /// `path` empty or "-": `standard_output`. Throws Error where the file cannot be made.
    Output(const std::string& path, std::ostream& standard_output);
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    std::ostream& stream() { return to_file_ ? file_ : standard_output_; }
    /// Throws Error where something could not be written.
    void commit();

  private:
    std::ostream& standard_output_;
    bool to_file_;
    std::filesystem::path target_;
    std::filesystem::path partial_;  ///< empty: nothing to rename or remove
    std::ofstream file_;
};

}  // namespace detente::cli
