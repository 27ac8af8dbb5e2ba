// SPDX-License-Identifier: MIT
#include "render/layout/lane_pages.hpp"

#include <algorithm>

#include "render/layout/heading.hpp"
#include "render/layout/page.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double key_gap = 2.2, part_gap = 5.0;
constexpr double least_key = 24.0;

void move_down(std::vector<TextLine>& lines, double by) {
    for (TextLine& line : lines) line.baseline += by;
}

void move_down(Band& band, double by) {
    band.axis += by;
    band.top += by;
    band.bottom += by;
    for (double& y : band.lane_y) y += by;
    move_down(band.lane_labels, by);
    for (Tick& tick : band.ticks)
        if (tick.label) tick.label->baseline += by;
    for (Upright& upright : band.uprights) {
        move_down(upright.label, by);
        upright.label_top += by;
    }
    for (Curve& curve : band.curves) curve.y += by;
    if (band.today) band.today->label.baseline += by;
}

class Filler {
  public:
    Filler(Lanes& lanes, LanePagesPlan plan) : lanes_(lanes), plan_(std::move(plan)) {}

    void fill() {
        open_first();
        for (BandWithKey& part : plan_.parts) add_part(part);
        add_undated();
        if (plan_.parts.empty() && plan_.undated.empty()) add_empty();
        close_last();
        if (is_paged()) number_pages();
        for (const LanesPage& page : lanes_.pages) lanes_.height += page.height;
    }

  private:
    LanesPage& page() { return lanes_.pages.back(); }
    bool is_paged() const { return plan_.options.page_height > 0; }
    double room() const { return is_paged() ? plan_.options.page_height - page_foot - y_ : 1e9; }

    void open_first() {
        lanes_.pages.emplace_back();
        y_ = 2.0;
        if (plan_.options.with_title) {
            TextBlock heading = make_heading(plan_.briefing, lanes_.width, lanes_.margin);
            page().texts = std::move(heading.lines);
            y_ = heading.height;
        }
        for (LegendItem item : plan_.legend.items) {
            item.y += y_;
            item.text.baseline += y_;
            page().legend.push_back(std::move(item));
        }
        y_ += plan_.legend.height > 0 ? plan_.legend.height + 2.5 : 0;
    }

    void open_next() {
        page().height = is_paged() ? plan_.options.page_height : y_ + part_gap;
        lanes_.pages.emplace_back();
        y_ = is_paged() ? lanes_.margin : 2.0;
    }

    bool is_fresh() { return page().bands.empty() && page().key.empty(); }

    /// The height of the key where it has all the room that it wants.
    double wanted(const std::vector<KeyBlock>& key) const {
        std::vector<KeyEntry> nowhere;
        return place_key(nowhere, key, 0, plan_.grid, 0, 0).height;
    }

    /// Band and key together go where a page has room for both.
    bool must_open_next(const BandWithKey& part) const {
        const double key = wanted(part.key);
        const double all = part.band.height + (key > 0 ? key_gap + key : 0);
        const double whole_page = plan_.options.page_height - page_foot - lanes_.margin;
        return all > room() && (all <= whole_page || room() < part.band.height + least_key);
    }

    void add_part(BandWithKey& part) {
        if (plan_.options.band_per_page && !is_paged() && !is_fresh()) open_next();
        if (!is_fresh()) y_ += part_gap;
        if (is_paged() && !is_fresh() && must_open_next(part)) open_next();
        move_down(part.band, y_);
        y_ += part.band.height;
        page().bands.push_back(std::move(part.band));
        if (!part.key.empty()) add_key(part.key);
    }

    void add_key(const std::vector<KeyBlock>& key) {
        y_ += key_gap;
        for (std::size_t next = 0; next < key.size();) {
            const double tallest = key[next].height;
            if (is_paged() && room() < tallest && !is_fresh()) open_next();
            const KeyPlaced placed = place_key(page().key, key, next, plan_.grid, y_,
                                               is_paged() ? std::max(room(), tallest) : 0);
            next += placed.count;
            y_ += placed.height;
            if (next < key.size()) open_next();
        }
    }

    void add_undated() {
        if (plan_.undated.empty()) return;
        y_ += part_gap;
        if (is_paged() && room() < 8 + plan_.undated.front().height) open_next();
        page().texts.push_back({lanes_.margin,
                                y_ + 4,
                                Anchor::start,
                                {{say(Word::day_unknown_heading), TextRole::date, false}}});
        y_ += 5.5;
        add_key(plan_.undated);
    }

    std::string say(Word key) const { return phrase(plan_.briefing.timeline->language(), key); }

    void add_empty() {
        page().texts.push_back({lanes_.margin,
                                y_ + 9,
                                Anchor::start,
                                {{say(Word::no_meetings), TextRole::body, false}}});
        y_ += 16;
    }

    void close_last() {
        if (plan_.options.with_title) {
            const TextBlock note = make_source_note(plan_.briefing, lanes_.width, lanes_.margin);
            const double top = is_paged() ? plan_.options.page_height - page_foot + 0.5 : y_ + 2.0;
            page().note = note.lines;
            move_down(page().note, top);
            if (!note.lines.empty()) y_ = top + note.height;
        }
        page().height = is_paged() ? plan_.options.page_height : y_ + picture_foot;
    }

    void number_pages() {
        for (std::size_t i = 0; i < lanes_.pages.size(); ++i)
            add_page_foot(
                lanes_.pages[i].texts, lanes_.title,
                {lanes_.width, lanes_.margin, lanes_.pages[i].height, i, lanes_.pages.size()});
    }

    Lanes& lanes_;
    LanePagesPlan plan_;
    double y_ = 0;
};

}  // namespace

void set_lane_pages(Lanes& lanes, LanePagesPlan plan) {
    Filler(lanes, std::move(plan)).fill();
}

double room_for_key(const LanesOptions& options, double head, double band_height) {
    return std::max(least_key, options.page_height - page_foot - head - band_height - key_gap);
}

}  // namespace detente::layout
