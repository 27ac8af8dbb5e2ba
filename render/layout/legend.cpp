// SPDX-License-Identifier: MIT
#include "render/layout/legend.hpp"

#include <array>

#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

/// By Sign.
constexpr std::array<Word, sign_count> words{
    Word::status_held,      Word::status_planned,   Word::status_proposed,
    Word::status_cancelled, Word::status_postponed, Word::legend_follows,
    Word::legend_moved,     Word::day_unknown,      Word::unreviewed};
constexpr double item_gap = 4.2, leading = 5.4;

/// The room of a sign: most are as wide as a mark.
double sign_room(Sign sign) {
    if (sign == Sign::vague) return 8.6;
    return sign == Sign::follows || sign == Sign::moved ? 6.2 : 4.4;
}

}  // namespace

std::vector<Sign> UsedSigns::in_order() const {
    std::vector<Sign> signs;
    for (std::size_t i = 0; i < sign_count; ++i)
        if (used_.at(i)) signs.push_back(static_cast<Sign>(i));
    return signs;
}

LegendBlock make_legend(const std::vector<Sign>& signs, double width, double margin,
                        Language language) {
    LegendBlock block;
    double x = margin;
    double y = leading / 2;
    for (const Sign sign : signs) {
        TextLine text{
            0,
            0,
            Anchor::start,
            {{phrase(language, words.at(static_cast<std::size_t>(sign))), TextRole::small, false}}};
        const double room = sign_room(sign);
        const double wide = room + width_of(text) * 1.05;
        if (x > margin && x + wide > width - margin) {
            x = margin;
            y += leading;
        }
        text.x = x + room;
        text.baseline = y + half_capital(TextRole::small);
        block.items.push_back({sign, x, y, std::move(text)});
        x += wide + item_gap;
        block.height = y + leading / 2;
    }
    return block;
}

}  // namespace detente::layout
