// SPDX-License-Identifier: MIT
#include "cli/support/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <string_view>
#include <system_error>

#include "cli/support/messages.hpp"

namespace detente::cli {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr std::size_t width = 30;

/// One file may hold any number of documents.
bool is_collection(const fs::path& path) {
    constexpr std::array<std::string_view, 6> extensions{".jsonl", ".ndjson", ".json",
                                                         ".xml",   ".rss",    ".atom"};
    return std::ranges::find(extensions, path.extension().string()) != extensions.end();
}

/// The path itself, or every file below it; nothing where one is a collection.
std::optional<std::size_t> count_files(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error))
        return is_collection(path) ? std::nullopt : std::optional<std::size_t>(1);
    std::size_t files = 0;
    for (fs::recursive_directory_iterator entry(path, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->is_regular_file(error)) continue;
        if (is_collection(entry->path())) return std::nullopt;
        ++files;
    }
    return files;
}

}  // namespace

std::string progress_line(std::size_t done, std::optional<std::size_t> total) {
    if (!total || *total == 0) return fmt::format("  {} documents", done);
    const std::size_t filled = width * std::min(done, *total) / *total;
    return fmt::format("  [{:#>{}}{:.>{}}] {} of {} documents", "", filled, "", width - filled,
                       done, *total);
}

std::optional<std::size_t> expected_documents(const std::vector<Input>& inputs) {
    std::size_t total = 0;
    for (const auto& input : inputs) {
        const auto files = input.path == "-" ? std::nullopt : count_files(input.path);
        if (!files) return std::nullopt;
        total += *files;
    }
    return total;
}

Progress::Progress(std::ostream& err, bool quiet, std::optional<std::size_t> total)
    : err_(err), wanted_(!quiet && is_terminal(err)), total_(total), next_(Clock::now() + 500ms) {}

void Progress::advance(std::size_t documents) {
    done_ += documents;
    if (!wanted_ || Clock::now() < next_) return;
    next_ = Clock::now() + 100ms;
    shown_ = true;
    err_ << '\r' << progress_line(done_, total_) << std::flush;
}

void Progress::clear() {
    if (shown_) err_ << "\r\x1b[K" << std::flush;
    shown_ = false;
}

}  // namespace detente::cli
