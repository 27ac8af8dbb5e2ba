// SPDX-License-Identifier: MIT
#include "engine/meetings/when/shifted.hpp"

#include "engine/meetings/when/length.hpp"

namespace detente {

std::optional<Edtf> shifted_day(const Text& text, const Knowledge& knowledge, const Timex& length,
                                const Edtf& base) {
    const auto told = length_of(length);
    if (!told || length.last >= text.tokens.size()) return std::nullopt;
    const WordId word = text.tokens[length.last].word;
    const bool after = word == knowledge.function.after;
    if (!after && word != knowledge.function.before) return std::nullopt;
    const auto from = after ? base.latest() : base.earliest();
    if (!from || base.precision() != Precision::day) return std::nullopt;
    const int sign = after ? told->count : -told->count;
    switch (told->unit) {
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
