// SPDX-License-Identifier: MIT
#include "engine/meetings/when/length.hpp"

#include <charconv>
#include <string_view>

namespace detente {

std::optional<Length> length_of(const Timex& time) {
    const std::string_view value = time.value;
    if (time.type != TimexType::duration || value.size() < 3 || value.front() != 'P')
        return std::nullopt;
    int count = 0;
    const char* end = value.data() + value.size() - 1;
    const auto [read, error] = std::from_chars(value.data() + 1, end, count);
    if (error != std::errc() || read != end) return std::nullopt;
    return Length{count, value.back()};
}

}  // namespace detente
