// SPDX-License-Identifier: MIT
#include "render/layout/flags.hpp"

#include <algorithm>

#include "render/layout/entry.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double flag_width = 46.0;  // mm, of its text
constexpr double beside_pole = 1.0, gap = 2.4, row_gap = 1.6;

struct Placed {
    double left, right, pole;
    std::size_t row;
};

/// Whether a flag of that row may stand there: a pole stands below its own flag only.
bool is_free(const std::vector<Placed>& placed, const Placed& flag) {
    return std::none_of(placed.begin(), placed.end(), [&flag](const Placed& other) {
        const auto covers = [](const Placed& a, double x) {
            return x > a.left - gap && x < a.right + gap;
        };
        if (other.row == flag.row)
            return flag.left < other.right + gap && other.left < flag.right + gap;
        return other.row > flag.row ? covers(flag, other.pole) : covers(other, flag.pole);
    });
}

/// Which sides of its pole a flag may stand on, those tried first named first.
enum class Sides { right, both, left };

std::vector<double> begins(const Flag& flag, double left, double right, Sides sides) {
    const double behind = flag.pole + beside_pole;
    const double before = flag.pole - beside_pole - flag.width;
    const double at_edge = std::clamp(flag.pole, left, std::max(left, right - flag.width));
    if (sides == Sides::right) return {behind, at_edge};
    if (sides == Sides::left) return {before, at_edge, behind};
    return {behind, before, at_edge};
}

/// The lowest row that has room for it.
std::optional<Placed> find_place(const std::vector<Placed>& placed, const Flag& flag, double left,
                                 double right, std::size_t most_rows, Sides sides) {
    for (std::size_t row = 0; row < most_rows; ++row)
        for (const double begin : begins(flag, left, right, sides)) {
            const Placed wanted{begin, begin + flag.width, flag.pole, row};
            const bool is_inside = begin >= left && wanted.right <= right + 0.001;
            if (is_inside && is_free(placed, wanted)) return wanted;
        }
    return std::nullopt;
}

/// From the last to the first, or the other way where flags stand before their poles.
std::vector<Placed> try_sides(const std::vector<Flag>& flags, double left, double right,
                              std::size_t most_rows, Sides sides) {
    std::vector<Placed> placed;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const Flag& flag = flags[sides == Sides::left ? i : flags.size() - 1 - i];
        const auto found = find_place(placed, flag, left, right, most_rows, sides);
        if (!found) return {};
        placed.push_back(*found);
    }
    if (sides != Sides::left) std::reverse(placed.begin(), placed.end());
    return placed;
}

std::vector<FlagPlace> with_heights(const std::vector<Placed>& placed,
                                    const std::vector<Flag>& flags, std::size_t most_rows) {
    std::vector<double> row_heights(most_rows);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        double& height = row_heights[placed[i].row];
        height = std::max(height, flags[i].height);
    }
    std::vector<FlagPlace> places;
    for (const Placed& flag : placed) {
        double top = 0;
        for (std::size_t row = 0; row <= flag.row; ++row) top -= row_heights[row] + row_gap;
        places.push_back({flag.left, top});
    }
    return places;
}

}  // namespace

Flag make_flag(const Meeting& meeting, const Timeline& timeline, double pole) {
    Flag flag{pole, {}, 0, 0};
    const auto add = [&flag](std::string_view text, TextRole role, std::size_t most, bool struck) {
        const double size = style(role).font.size_mm;
        for (std::string& line : wrap(text, style(role).font, {flag_width, 0, most})) {
            flag.lines.push_back(
                {0, flag.height + size * 0.95, Anchor::start, {{std::move(line), role, struck}}});
            flag.width = std::max(flag.width, width_of(flag.lines.back()) * 1.04);
            flag.height += size * 1.32;
        }
    };
    add(title_of(timeline, meeting), TextRole::column, 3, meeting.status == Status::cancelled);
    if (flag.lines.empty())
        add(word_of(meeting.kind, timeline.language()), TextRole::column, 1, false);
    const std::string detail = detail_of(timeline, meeting);
    add(date_label(*meeting.when, true, timeline.language()) + (detail.empty() ? "" : " · ") +
            detail,
        TextRole::small, 3, false);
    return flag;
}

std::optional<std::vector<FlagPlace>> place_flags(const std::vector<Flag>& flags, double left,
                                                  double right, std::size_t most_rows) {
    for (const Sides sides : {Sides::right, Sides::both, Sides::left})
        if (const auto placed = try_sides(flags, left, right, most_rows, sides);
            placed.size() == flags.size())
            return with_heights(placed, flags, most_rows);
    return std::nullopt;
}

}  // namespace detente::layout
