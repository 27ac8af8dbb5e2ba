// SPDX-License-Identifier: MIT
// Runs another program on bytes, with limits on time, memory and what it may print.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace detente {

struct ProcessLimits {
    std::chrono::milliseconds time{20000};
    std::size_t memory = std::size_t{2} * 1024 * 1024 * 1024;  ///< bytes of address space
    std::size_t output = std::size_t{64} * 1024 * 1024;        ///< bytes
};

struct Finished {
    enum class How { exited, missing, too_slow, too_much } how = How::exited;
    int code = 0;  ///< of exit; 128 + the signal that ended it
    std::string output;
    std::string errors;  ///< at most 64 KiB
};

/// `command` is looked for in PATH; `input` is its standard input, a file that it can seek in.
/// Throws Error where no process can be made.
Finished run_process(const std::vector<std::string>& command, std::string_view input,
                     const ProcessLimits& limits = {});

}  // namespace detente
