// SPDX-License-Identifier: MIT
// Any bytes are a timeline.yaml or a list of problems; what was read can be curated.
#include <cstdint>
#include <string_view>

#include "timelines/check.hpp"
#include "timelines/timeline.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto read = detente::parse_timeline_file({reinterpret_cast<const char*>(data), size},
                                                   "fuzz/timeline.yaml");
    (void)check_references(read.file);
    if (read.problems.empty()) (void)curate({}, read.file);
    return 0;
}
