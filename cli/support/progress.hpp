// SPDX-License-Identifier: MIT
// How far long work has come: one line on a terminal that is gone when the work is done.
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "engine/document/read.hpp"

namespace detente::cli {

/// "  [########............] 40 of 100 documents" or, without a total, "  40 documents".
std::string progress_line(std::size_t done, std::optional<std::size_t> total);

/// How many documents the inputs will give, where that is plain: files that are not JSON Lines or
/// feeds give one each.
std::optional<std::size_t> expected_documents(const std::vector<Input>& inputs);

/// Shows itself after half a second, ten times a second at most, and only on a terminal.
class Progress {
  public:
    Progress(std::ostream& err, bool quiet, std::optional<std::size_t> total);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void advance(std::size_t documents);
    void clear();

  private:
    using Clock = std::chrono::steady_clock;

    std::ostream& err_;
    bool wanted_;
    bool shown_ = false;
    std::optional<std::size_t> total_;
    std::size_t done_ = 0;
    Clock::time_point next_;
};

}  // namespace detente::cli
