// SPDX-License-Identifier: MIT
// What parses as EDTF is written back as something that parses to the same value.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "timelines/edtf.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto value = detente::parse_edtf({reinterpret_cast<const char*>(data), size});
    if (!value) return 0;
    const auto again = detente::parse_edtf(to_string(*value));
    if (!again || *again != *value) std::abort();
    const auto first = value->earliest();
    const auto last = value->latest();
    if (first && last && *last < *first) std::abort();
    (void)in_words(*value);
    return 0;
}
