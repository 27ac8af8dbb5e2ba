// SPDX-License-Identifier: MIT
// Files: read whole, written whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace detente {

/// The file's bytes. Throws Error that says what is wrong and what to try.
std::string read_file(const std::filesystem::path& path);

/// Writes beside the target, syncs, and renames over it: a reader sees the old file or the new one.
/// Throws Error and leaves the old file where anything fails.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// The same for a file that is there and that still says `expected`; Error where it changed since
/// it was read.
void replace_file(const std::filesystem::path& path, std::string_view expected,
                  std::string_view bytes);

/// Lower-case hexadecimal SHA-256 (FIPS 180-4).
std::string sha256(std::string_view bytes);

}  // namespace detente
