// SPDX-License-Identifier: MIT
#include "render/layout/ticks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "render/layout/words.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double room_for_month = 8.5, room_for_day = 8.5, label_gap = 1.6;
constexpr double days_a_month = 30.44, days_a_year = 365.25;

/// How finely time is told: so many months from tick to tick, and so many days between those.
struct Grain {
    int months = 1;
    int days = 0;  ///< 0: none
};

Grain grain_of(double mm_per_day) {
    for (const int days : {1, 7})
        if (days * mm_per_day >= room_for_day) return {1, days};
    for (const int months : {1, 3, 12})
        if (months * days_a_month * mm_per_day >= room_for_month) return {months, 0};
    for (int years = 1; years < 1'000'000; years *= 10)
        for (const int factor : {2, 5, 10})
            if (factor * years * days_a_year * mm_per_day >= room_for_month + 1)
                return {12 * factor * years, 0};
    return {12'000'000, 0};
}

class Axis {
  public:
    Axis(const TimeScale& scale, double from, double to, double left, double baseline,
         Language language)
        : scale_(scale),
          from_(from),
          to_(to),
          left_(left),
          baseline_(baseline),
          language_(language),
          grain_(grain_of(scale.mm_per_day)) {}

    std::vector<Tick> take() {
        for (const Stretch& stretch : scale_.stretches) {
            const double begin = std::max(from_, stretch.left);
            const double end = std::min(to_, stretch.right);
            // What names a stretch may reach over the fold behind it.
            name_end_ = stretch.right <= to_ ? stretch.right + fold_width - label_gap : end;
            if (begin < end - 1) add_stretch(stretch, begin, end);
        }
        return std::move(ticks_);
    }

  private:
    /// Inside the stretch and its margins time runs on evenly.
    static double x_in(const Stretch& stretch, Moment moment, double mm_per_day) {
        return stretch.left + stretch.margin + (moment - stretch.time.from) * mm_per_day;
    }

    void add_stretch(const Stretch& stretch, double begin, double end) {
        const double rate = scale_.mm_per_day;
        // Beyond the margin that every stretch has, an axis would tell of days that are folded.
        const double slack = std::min(stretch.margin, stretch_margin) / rate;
        const Moment first = stretch.time.from - slack;
        const Moment last = stretch.time.to + slack;
        const Moment shown =
            std::max(first, stretch.time.from + (begin - stretch.left - stretch.margin) / rate);
        room_from_ = begin;
        name_start(stretch, shown, begin, end);
        date::year_month_day at(day_of(shown));
        date::year_month month{at.year(), at.month()};
        for (;; month += date::months(1)) {
            const Moment moment = begin_of(Day(month / date::day(1)));
            if (moment > last || x_in(stretch, moment, rate) > end) break;
            const bool wanted = months_since_zero(month) % grain_.months == 0;
            if (wanted && moment >= shown) add_month(month, x_in(stretch, moment, rate), end);
            if (grain_.days > 0) add_days(stretch, month, shown, last, end);
        }
    }

    static int months_since_zero(date::year_month month) {
        const int count = static_cast<int>(month.year()) * 12 +
                          static_cast<int>(static_cast<unsigned>(month.month())) - 1;
        return count < 0 ? -count : count;
    }

    /// The month and year in which the stretch or band begins, where no tick soon tells it.
    void name_start(const Stretch& stretch, Moment shown, double begin, double end) {
        const date::year_month_day at(day_of(shown));
        const date::year_month month{at.year(), at.month()};
        const std::string words =
            grain_.months >= 12 ? year_words(month.year()) : month_label(month, language_);
        const double width = text_width(words, style(TextRole::column).font);
        const int step = std::max(1, grain_.months);
        date::year_month next = month;
        for (bool first = true; first || months_since_zero(next) % step != 0; first = false)
            next += date::months(1);
        const Moment this_month = begin_of(Day(month / date::day(1)));
        if (this_month >= shown && months_since_zero(month) % step == 0) next = month;
        const double next_x = x_in(stretch, begin_of(Day(next / date::day(1))), scale_.mm_per_day);
        const double x = std::max(begin, x_in(stretch, shown, scale_.mm_per_day));
        // A tick that comes soon names itself, if it still has the room.
        const bool is_soon = next_x < std::min(end, x + width + 2 * label_gap) &&
                             next_x + width + label_gap < name_end_;
        year_named_ = is_soon ? std::optional<int>() : static_cast<int>(at.year());
        if (!year_named_ || x + width > name_end_) return;
        Tick tick{left_ + x - from_, false, {}};
        tick.label = label(tick.x, words, TextRole::column);
        room_from_ = x + width + label_gap;
        ticks_.push_back(std::move(tick));
    }

    std::string year_words(date::year year) const {
        return year_in_words(static_cast<int>(year), language_);
    }
    std::string month_words(date::year_month month) const {
        return std::string(short_month(language_, static_cast<unsigned>(month.month())));
    }

    TextLine label(double x, std::string words, TextRole role) const {
        return {x, baseline_, Anchor::start, {{std::move(words), role, false}}};
    }

    void add(double x, bool is_major, std::string words, TextRole role, double end) {
        Tick tick{left_ + x - from_, is_major, {}};
        const double width = text_width(words, style(role).font);
        if (x + 0.7 >= room_from_ && x + 0.7 + width <= (is_major ? name_end_ : end)) {
            tick.label = label(tick.x + 0.7, std::move(words), role);
            room_from_ = x + 0.7 + width + label_gap;
        }
        ticks_.push_back(std::move(tick));
    }

    void add_month(date::year_month month, double x, double end) {
        const int year = static_cast<int>(month.year());
        const bool names_year = year_named_ != year;
        const std::string words = grain_.months >= 12 ? year_words(month.year())
                                  : names_year        ? month_label(month, language_)
                                                      : month_words(month);
        year_named_ = year;
        add(x, true, words, names_year || grain_.months >= 12 ? TextRole::column : TextRole::small,
            end);
    }

    void add_days(const Stretch& stretch, date::year_month month, Moment shown, Moment last,
                  double end) {
        const auto count = static_cast<int>(static_cast<unsigned>((month / date::last).day()));
        for (int day = 1 + grain_.days; day <= count - grain_.days / 2; day += grain_.days) {
            const Moment moment = begin_of(Day(month / date::day(static_cast<unsigned>(day))));
            const double x = x_in(stretch, moment, scale_.mm_per_day);
            if (moment < shown || moment > last || x > end) continue;
            add(x, false, day_in_words(static_cast<unsigned>(day), language_), TextRole::small,
                end);
        }
    }

    const TimeScale& scale_;
    double from_, to_, left_, baseline_;
    Language language_;
    Grain grain_;
    double name_end_ = 0;
    double room_from_ = 0;  ///< where the next label may begin, along the ribbon
    std::optional<int> year_named_;
    std::vector<Tick> ticks_;
};

}  // namespace

std::vector<Tick> make_ticks(const TimeScale& scale, double from, double to, double left,
                             double baseline, Language language) {
    return Axis(scale, from, to, left, baseline, language).take();
}

}  // namespace detente::layout
