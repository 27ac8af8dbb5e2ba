// SPDX-License-Identifier: MIT
#include "render/layout/matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "render/layout/heading.hpp"
#include "render/layout/names.hpp"
#include "render/layout/page.hpp"
#include "render/layout/seriation.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double usual_cell = 6.4, smallest_cell = 3.6, largest_cell = 9.0;
constexpr double upright_below = 5.0;  // mm of a cell: labels at 45 degrees would touch
constexpr double longest_label = 34.0, label_gap = 1.8, slack = 1.05;
constexpr double legend_leading = 5.4, below_legend = 4.0, note_leading = 3.9;
constexpr double smallest_type = 0.7;  // of the usual size, on a page
constexpr double narrowest_picture = 210.0;
constexpr double swatch_room = 5.2, legend_gap = 4.2;
constexpr std::size_t most_actors = 160;

class Builder {
  public:
    Builder(const Briefing& briefing, const SheetOptions& options)
        : briefing_(briefing),
          timeline_(*briefing.timeline),
          options_(options),
          met_(who_met(timeline_)),
          sources_(sources_by_doc(briefing.sources)) {}

    /// Whether all actors are on the sheet.
    bool choose() {
        chosen_ = most_frequent(met_, most_actors);
        matrix_.margin = options_.margin;
        set_levels();
        while (!chosen_.empty() && cell_that_fits() < smallest_cell) chosen_.pop_back();
        return chosen_.size() == met_.network.actors.size();
    }

    Matrix take() {
        matrix_.scale = options_.scale;
        matrix_.language = language_;
        matrix_.title = title_of(briefing_);
        size();
        set_levels();
        put_heading();
        order();
        put_actors();
        put_cells();
        put_note();
        matrix_.description = phrase(language_, Word::about_matrix, subtitle_of(briefing_),
                                     counted(language_, matrix_.actors.size(), Word::actors));
        return std::move(matrix_);
    }

  private:
    double label_width(const std::string& name) const {
        const Font font = style(TextRole::column).font;
        return text_width(shorten(name, font, longest_label), font) * slack;
    }

    std::string name_of(std::size_t actor) const {
        return actor_name(timeline_, met_.network.actors[actor]->id);
    }

    /// Of as many as are chosen; `usual_cell` where the picture may grow.
    double cell_that_fits() {
        labels_ = 0;
        for (const std::size_t actor : chosen_)
            labels_ = std::max(labels_, label_width(name_of(actor)));
        const auto count = static_cast<double>(std::max<std::size_t>(1, chosen_.size()));
        const double labels = labels_ + label_gap;
        double cell = options_.width > 0 ? largest_cell : usual_cell;
        if (options_.width > 0) {
            const double all = options_.width - 2 * options_.margin - labels;
            const double slanted = (all - labels * std::numbers::sqrt2 / 2) / count;
            cell = std::min(cell, slanted >= upright_below ? slanted : all / count);
        }
        if (options_.page_height > 0) {
            const double head = make_heading(briefing_, options_.width, options_.margin).height;
            const double foot = 3 * note_leading + picture_foot;
            const double legend = put_legend(0, options_.width);
            cell = std::min(cell, (options_.page_height - head - legend - labels - foot) / count);
        }
        return cell;
    }

    void size() {
        matrix_.cell = cell_that_fits();
        matrix_.upright_heads = matrix_.cell < upright_below;
        matrix_.left = options_.margin + labels_ + label_gap;
        const double squares = matrix_.cell * static_cast<double>(chosen_.size());
        const double over = matrix_.upright_heads ? 0 : labels_ * std::numbers::sqrt2 / 2;
        matrix_.width =
            options_.width > 0
                ? options_.width
                : std::max(narrowest_picture, matrix_.left + squares + over + options_.margin);
    }

    void put_heading() {
        TextBlock heading = make_heading(briefing_, matrix_.width, options_.margin);
        matrix_.texts = std::move(heading.lines);
        legend_y_ = heading.height;
        const double legend = put_legend(heading.height, matrix_.width);
        const double heads =
            matrix_.upright_heads ? labels_ : labels_ * std::numbers::sqrt2 / 2 + 2;
        matrix_.top = heading.height + legend + heads + label_gap;
        bottom_ = matrix_.top + matrix_.cell * static_cast<double>(chosen_.size());
    }

    /// Ochiai's coefficient: meetings together by the mean of what each has.
    void order() {
        const std::size_t count = chosen_.size();
        const std::vector<std::size_t> row = rows();
        Likenesses alike(count, std::vector<double>(count, 0));
        for (const Contact& contact : met_.contacts) {
            const std::size_t i = row[contact.one];
            const std::size_t j = row[contact.other];
            if (i == count || j == count) continue;
            const auto all = [&](std::size_t actor) {
                return static_cast<double>(met_.network.attended[actor].size());
            };
            alike[i][j] = static_cast<double>(contact.meetings.size()) /
                          std::sqrt(all(contact.one) * all(contact.other));
            alike[j][i] = alike[i][j];
        }
        std::vector<std::size_t> ordered;
        for (const std::size_t place : seriate(alike)) ordered.push_back(chosen_[place]);
        chosen_ = std::move(ordered);
    }

    void put_actors() {
        const Font font = style(TextRole::column).font;
        for (const std::size_t actor : chosen_) {
            const std::string name = name_of(actor);
            matrix_.actors.push_back(
                {met_.network.actors[actor]->id, name, shorten(name, font, longest_label),
                 meetings_in_words(name, met_, met_.network.attended[actor], timeline_)});
            matrix_.own.push_back(met_.attended[actor]);
        }
    }

    /// Of the network's actors; the count of rows for those that have none.
    std::vector<std::size_t> rows() const {
        std::vector<std::size_t> row(met_.network.actors.size(), chosen_.size());
        for (std::size_t i = 0; i < chosen_.size(); ++i) row[chosen_[i]] = i;
        return row;
    }

    std::vector<const Contact*> shown() const {
        const std::vector<std::size_t> row = rows();
        std::vector<const Contact*> found;
        for (const Contact& contact : met_.contacts)
            if (row[contact.one] < chosen_.size() && row[contact.other] < chosen_.size())
                found.push_back(&contact);
        return found;
    }

    void set_levels() {
        most_ = 0;
        for (const Contact* contact : shown())
            most_ = std::max(most_, met_.count(contact->meetings).held);
        bounds_ = level_bounds(most_);
    }

    void put_cells() {
        const std::vector<std::size_t> row = rows();
        for (const Contact* contact : shown()) {
            MatrixCell cell;
            cell.row = row[contact->one];
            cell.column = row[contact->other];
            cell.count = met_.count(contact->meetings);
            cell.level = level_of(cell.count.held);
            cell.link = latest_link(met_, contact->meetings, sources_);
            cell.summary = meetings_in_words(
                fmt::format("{} – {}", name_of(contact->one), name_of(contact->other)), met_,
                contact->meetings, timeline_);
            matrix_.cells.push_back(cell);
            std::swap(cell.row, cell.column);
            matrix_.cells.push_back(std::move(cell));
        }
        std::sort(matrix_.cells.begin(), matrix_.cells.end(),
                  [](const MatrixCell& a, const MatrixCell& b) {
                      return std::pair(a.row, a.column) < std::pair(b.row, b.column);
                  });
    }

    std::size_t level_of(std::size_t count) const {
        return static_cast<std::size_t>(std::upper_bound(bounds_.begin(), bounds_.end(), count) -
                                        bounds_.begin());
    }

    TextLine small(double x, double y, std::string words) const {
        return {x,
                y + half_capital(TextRole::small),
                Anchor::start,
                {{std::move(words), TextRole::small, false}}};
    }

    /// From the top of the legend down, in as many lines as it takes; returns its height.
    double put_legend(double top, double width) {
        matrix_.levels.clear();
        matrix_.signs.clear();
        double x = matrix_.margin;
        double y = top + legend_leading / 2;
        const auto place = [&](std::string words) {
            TextLine text = small(0, 0, std::move(words));
            const double wide = swatch_room + width_of(text) * slack;
            if (x > matrix_.margin && x + wide > width - matrix_.margin) {
                x = matrix_.margin;
                y += legend_leading;
            }
            text.x = x + swatch_room;
            text.baseline += y;
            x += wide + legend_gap;
            return text;
        };
        for (std::size_t i = 0; i < bounds_.size(); ++i) {
            TextLine text = place(words_of(i));
            matrix_.levels.push_back({i + 1, text.x - swatch_room, y, std::move(text)});
        }
        const auto add_sign = [&](MatrixSign sign, std::string words) {
            TextLine text = place(std::move(words));
            matrix_.signs.push_back({sign, text.x - swatch_room, y, std::move(text)});
        };
        if (!met_.attended.empty())
            add_sign(MatrixSign::diagonal, phrase(language_, Word::matrix_own));
        if (met_.all.ahead > 0) {
            add_sign(MatrixSign::ahead, phrase(language_, Word::matrix_ahead, met_.apart));
            add_sign(MatrixSign::also_ahead, phrase(language_, Word::matrix_also_ahead));
        }
        return y + legend_leading / 2 + below_legend - top;
    }

    /// "3–4", of a level.
    std::string words_of(std::size_t level) const {
        const std::size_t first = bounds_[level];
        const std::size_t last = level + 1 < bounds_.size() ? bounds_[level + 1] - 1 : most_;
        std::string words = fmt::format("{}", first);
        if (last > first) words += fmt::format("–{}", last);
        if (level + 1 < bounds_.size()) return words;
        return filled(form_for(language_, last, Word::meetings), {words});
    }

    void put_note() {
        double y = bottom_ + 5;
        if (matrix_.actors.empty()) {
            matrix_.texts.push_back(
                {matrix_.margin,
                 legend_y_ + 5,
                 Anchor::start,
                 {{phrase(language_, Word::no_meetings), TextRole::body, false}}});
        } else {
            std::string words = counting_in_words(met_);
            if (chosen_.size() < met_.network.actors.size())
                words += ' ' + phrase(language_, Word::met_most,
                                      counted(language_, met_.network.actors.size(), Word::actors),
                                      std::to_string(chosen_.size()));
            for (const std::string& line :
                 wrap(words, style(TextRole::small).font,
                      {(matrix_.width - 2 * matrix_.margin) * 0.97, 0, 2})) {
                matrix_.note.push_back(small(matrix_.margin, y, line));
                y += note_leading;
            }
        }
        const TextBlock sources = make_source_note(briefing_, matrix_.width, matrix_.margin);
        for (TextLine line : sources.lines) {
            line.baseline += y - 1.2;
            matrix_.note.push_back(std::move(line));
        }
        matrix_.height = std::max(options_.page_height, y + sources.height + picture_foot - 2);
    }

    const Briefing& briefing_;
    const Timeline& timeline_;
    Language language_ = timeline_.language();
    SheetOptions options_;
    WhoMet met_;
    SourcesByDoc sources_;
    std::vector<std::size_t> chosen_;  // places in the network, in the order shown
    std::vector<std::size_t> bounds_;
    std::size_t most_ = 0;
    double labels_ = 0, legend_y_ = 0, bottom_ = 0;
    Matrix matrix_;
};

}  // namespace

std::vector<std::size_t> level_bounds(std::size_t most) {
    std::vector<std::size_t> bounds;
    for (std::size_t level = 0; level < shade_levels; ++level) {
        const double part = static_cast<double>(level) / static_cast<double>(shade_levels);
        const double grown = std::pow(static_cast<double>(most), part);
        std::size_t bound =
            most <= shade_levels ? level + 1 : static_cast<std::size_t>(std::lround(grown));
        if (!bounds.empty()) bound = std::max(bound, bounds.back() + 1);
        if (bound <= most) bounds.push_back(bound);
    }
    return bounds;
}

Matrix lay_out_matrix(const Briefing& briefing, const SheetOptions& options) {
    const double least = smallest_type / std::max(1.0, options.scale);
    for (double type = 1;; type *= 0.94) {
        SheetOptions smaller = options;
        smaller.width /= type;
        smaller.page_height /= type;
        smaller.scale *= type;
        Builder builder(briefing, smaller);
        const bool is_fixed = options.width > 0 || options.page_height > 0;
        if (builder.choose() || type * 0.94 < least || !is_fixed) return builder.take();
    }
}

}  // namespace detente::layout
