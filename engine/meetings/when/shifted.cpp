// SPDX-License-Identifier: MIT
#include "engine/meetings/when/shifted.hpp"

#include <charconv>

namespace detente {

std::optional<Edtf> shifted_day(const Text& text, const Knowledge& knowledge, const Timex& length,
                                const Edtf& base) {
    if (length.type != TimexType::duration || length.last >= text.tokens.size())
        return std::nullopt;
    const WordId word = text.tokens[length.last].word;
    const bool after = word == knowledge.function.after;
    if (!after && word != knowledge.function.before) return std::nullopt;
    const std::string_view value = length.value;
    int count = 0;
    if (value.size() < 3 || value.front() != 'P') return std::nullopt;
    const char* end = value.data() + value.size() - 1;
    const auto [read, error] = std::from_chars(value.data() + 1, end, count);
    const auto from = after ? base.latest() : base.earliest();
    if (error != std::errc() || read != end || !from || base.precision() != Precision::day)
        return std::nullopt;
    const int sign = after ? count : -count;
    switch (value.back()) {
        case 'D':
            return Edtf::of(*from + date::days{sign});
        case 'W':
            return Edtf::of(*from + date::days{7 * sign});
        case 'M': {
            const date::year_month_day day{*from};
            const auto month = date::year_month{day.year(), day.month()} + date::months{sign};
            return Edtf::of(static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
        }
        default:
            return std::nullopt;
    }
}

}  // namespace detente
