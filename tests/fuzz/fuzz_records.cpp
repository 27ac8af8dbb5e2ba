// SPDX-License-Identifier: MIT
// Any bytes are candidates and sources or an Error; what was read is written back the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "timelines/error.hpp"
#include "timelines/records.hpp"

namespace {

template <typename Read>
void round_trip(std::string_view text, Read read) try {
    const auto records = read(text, "fuzz.jsonl");
    std::string lines;
    for (const auto& record : records) lines += to_json(record) + '\n';
    if (read(lines, "again.jsonl") != records) std::abort();
} catch (const detente::Error&) {
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    round_trip(text, detente::read_candidates);
    round_trip(text, detente::read_sources);
    return 0;
}
