// SPDX-License-Identifier: MIT
#include "render/layout/web_key.hpp"

#include <algorithm>

#include "render/layout/matrix.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double leading = 5.4, gap = 5.0, below = 2.0, slack = 1.05;
constexpr double disc_room = 5.6, shade_step = 3.2, tie_room = 8.0;
constexpr double largest_disc = 2.2;

class Writer {
  public:
    Writer(double left, double right) : left_(left), right_(right), x_(left) {}

    /// Signs beside each other, then words behind the last; all on one line.
    void add(std::vector<WebKey> signs, double step, double room, const std::string& words) {
        TextLine text{0, 0, Anchor::start, {{words, TextRole::small, false}}};
        const double before = step * static_cast<double>(signs.size() - 1) + room;
        const double wide = before + width_of(text) * slack;
        if (x_ > left_ && x_ + wide > right_) {
            x_ = left_;
            y_ += leading;
        }
        for (std::size_t i = 0; i < signs.size(); ++i) {
            signs[i].x = x_ + step * static_cast<double>(i);
            signs[i].y = y_;
        }
        text.x = x_ + before;
        text.baseline = y_ + half_capital(TextRole::small);
        signs.back().text = std::move(text);
        block_.items.insert(block_.items.end(), signs.begin(), signs.end());
        x_ += wide + gap;
    }

    WebKeyBlock take() {
        block_.height = y_ + leading / 2 + below;
        return std::move(block_);
    }

  private:
    double left_, right_, x_;
    double y_ = leading / 2;
    WebKeyBlock block_;
};

void add_discs(Writer& out, const Web& web, const WhoMet& met) {
    double largest = 0;
    for (const WebNode& node : web.nodes)
        if (!node.is_meeting) largest = std::max(largest, node.radius);
    std::size_t held = 0;
    double between = 0;
    for (std::size_t i = 0; i < met.attended.size(); ++i) {
        held = std::max(held, met.attended[i].held);
        between = std::max(between, met.measures.actors[i].betweenness);
    }
    if (held > 0)
        out.add(
            {{WebSign::disc, std::min(largest, largest_disc), 1, 0, 0, {}}}, 0, disc_room,
            phrase(met.language, Word::network_size, counted(met.language, held, Word::meetings)));
    if (between <= 0) return;
    std::vector<WebKey> shades;
    for (std::size_t level = 1; level <= shade_levels; ++level)
        shades.push_back({WebSign::shade, 0, level, 0, 0, {}});
    out.add(std::move(shades), shade_step, shade_step + 1.4,
            phrase(met.language, Word::network_shade, decimal(met.language, between, 2)));
}

void add_lines(Writer& out, const Web& web, const WhoMet& met) {
    std::size_t most = 0;
    double widest = 0;
    bool ahead = false;
    for (const WebEdge& edge : web.edges) {
        most = std::max(most, edge.count);
        widest = std::max(widest, edge.width);
        ahead |= edge.count == 0;
    }
    const auto together = [&met](std::size_t count) {
        return phrase(met.language, Word::network_together, std::to_string(count));
    };
    if (most > 1) out.add({{WebSign::tie, 0.3, 0, 0, 0, {}}}, 0, tie_room, together(1));
    if (most > 0) out.add({{WebSign::tie, widest, 0, 0, 0, {}}}, 0, tie_room, together(most));
    if (ahead) out.add({{WebSign::ahead, 0.3, 0, 0, 0, {}}}, 0, tie_room, std::string(met.apart));
}

}  // namespace

WebKeyBlock make_web_key(const Web& web, const WhoMet& met, double left, double right) {
    Writer out(left, right);
    add_discs(out, web, met);
    const bool has_meetings = std::any_of(web.nodes.begin(), web.nodes.end(),
                                          [](const WebNode& node) { return node.is_meeting; });
    if (!has_meetings) add_lines(out, web, met);
    return out.take();
}

}  // namespace detente::layout
