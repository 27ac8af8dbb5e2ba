// SPDX-License-Identifier: MIT
#include "render/layout/strip.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/layout/bands.hpp"
#include "render/layout/heading.hpp"
#include "render/layout/key.hpp"
#include "render/layout/lane_measures.hpp"
#include "render/layout/lane_pages.hpp"
#include "render/layout/page.hpp"
#include "render/layout/spread.hpp"
#include "render/layout/words.hpp"
#include "timelines/error.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double level_height = 6.4;  // a mark and the number above it
constexpr double mark_width = 3.4;    // with a little air
constexpr double fold_room = 30.0;    // mm above the line, for the words in a fold
constexpr double line_width = 0.9;
constexpr double smallest_type = 0.7;     // of the usual size, on a page
constexpr std::size_t usual_levels = 24;  // of a picture without pages
constexpr double around_marks = 30.0;     // legend, first numbers, axis and today

class Builder {
  public:
    Builder(const Briefing& briefing, const LanesOptions& options)
        : briefing_(briefing),
          timeline_(*briefing.timeline),
          options_(options),
          sources_(sources_by_doc(briefing.sources)),
          drafts_(one_lane(make_drafts(timeline_, 1))),
          plan_{drafts_, ribbon_, {}, 0, 0, 7, 0, {}, {}} {}

    /// Whether there is room for all marks.
    bool plan() {
        start();
        if (drafts_.dated.empty()) return true;
        plan_time();
        return stack();
    }

    Lanes take() {
        std::vector<BandWithKey> parts;
        if (!drafts_.dated.empty()) parts.push_back(band());
        UsedSigns signs = signs_of(drafts_, lanes_.marks_unreviewed);
        for (const BandWithKey& part : parts)
            for (const Curve& curve : part.band.curves)
                signs.use(curve.is_move ? Sign::moved : Sign::follows);
        const LegendBlock legend =
            make_legend(signs.in_order(), lanes_.width, lanes_.margin, language_);
        set_lane_pages(lanes_,
                       {briefing_, options_, legend, grid_, std::move(parts),
                        make_key_blocks(drafts_.undated, {briefing_, sources_, {}}, grid_)});
        return std::move(lanes_);
    }

  private:
    static Drafts one_lane(Drafts drafts) {
        drafts.lanes.assign(1, Lane{});
        for (Draft& draft : drafts.dated) {
            draft.lanes = {0};
            draft.passed.clear();
        }
        return drafts;
    }

    void start() {
        lanes_.width = std::clamp(options_.width, narrowest_sheet, widest_sheet);
        lanes_.margin = options_.margin;
        lanes_.scale = options_.scale;
        lanes_.lane_width = line_width;
        lanes_.language = language_;
        lanes_.title = title_of(briefing_);
        lanes_.marks_unreviewed = reviewed_count(timeline_) > 0;
        lanes_.lanes = drafts_.lanes;
        lanes_.description = timeline_.meeting_count() == 0
                                 ? phrase(language_, Word::no_meetings_sentence)
                                 : phrase(language_, Word::about_strip, subtitle_of(briefing_));
        grid_ = key_grid(lanes_.margin, lanes_.width - 2 * lanes_.margin, drafts_.dated.size());
        plan_.left = lanes_.margin;
        plan_.right = lanes_.width - lanes_.margin;
    }

    void plan_time() {
        RibbonPlan ribbon;
        for (const Draft& draft : drafts_.dated) ribbon.stops.push_back(draft.at);
        ribbon.gaps.assign(ribbon.stops.size() - 1, 0);
        ribbon.busy = busy_of(drafts_, briefing_.today);
        ribbon.width = plan_.right - plan_.left;
        ribbon.one_line = true;
        ribbon_ = make_ribbon(ribbon);
        if (!shows_today(drafts_, briefing_.today)) return;
        plan_.today = ribbon_.scale.at(begin_of(briefing_.today) + 0.5);
        plan_.today_words = today_in_words(briefing_.today, language_);
    }

    std::size_t levels_that_fit() const {
        if (options_.page_height <= 0) return std::max(usual_levels, drafts_.dated.size() / 20);
        const double head =
            options_.with_title ? make_heading(briefing_, lanes_.width, lanes_.margin).height : 2.0;
        const double room = options_.page_height - head - around_marks - page_foot;
        return static_cast<std::size_t>(std::max(1.0, room / level_height));
    }

    bool stack() {
        std::vector<double> widths;
        for (std::size_t i = 0; i < drafts_.dated.size(); ++i)
            widths.push_back(std::max(mark_width, number_width(i + 1) * 1.05 + 0.9));
        places_ = stack_marks(ribbon_.x, widths, 0, plan_.right - plan_.left, levels_that_fit());
        if (places_.empty()) return false;
        std::size_t highest = 0;
        for (const StackPlace& place : places_) highest = std::max(highest, place.level);
        plan_.flag_room = level_height * static_cast<double>(highest) + 1;
        if (ribbon_.scale.stretches.size() > 1)
            plan_.flag_room = std::max(plan_.flag_room, fold_room);
        return true;
    }

    BandWithKey band() {
        const Cut whole{0, ribbon_.scale.length(), 0, drafts_.dated.size()};
        BandWithKey part{make_band(whole, plan_), {}};
        part.band.top = 1;
        for (Fold& fold : part.band.folds) name(fold, part.band);
        KeyWords words{briefing_, sources_, {}};
        for (std::size_t i = 0; i < drafts_.dated.size(); ++i)
            words.number_of.emplace(drafts_.dated[i].entry->meeting.id, i + 1);
        for (std::size_t i = 0; i < drafts_.dated.size(); ++i) {
            KeyBlock block = make_key_block(*drafts_.dated[i].entry, words, grid_);
            raise(part.band.uprights[i], places_[i], block.entry);
            part.key.push_back(std::move(block));
        }
        return part;
    }

    /// Upright in the gap, with all the room above the line.
    void name(Fold& fold, const Band& band) const {
        const Font font = style(TextRole::note).font;
        for (const std::string& words :
             {phrase(language_, Word::gap_meetings, fold.words), fold.words})
            if (fold.label.empty() && text_width(words, font) * 1.05 <= band.bottom - band.top - 3)
                fold.label = words;
    }

    void raise(Upright& upright, const StackPlace& place, const KeyEntry& entry) const {
        upright.summary = entry.summary;
        upright.link = entry.link;
        const double x = plan_.left + place.x;
        if (std::abs(x - upright.x) > 0.01 || place.level > 0) upright.foot = upright.x;
        upright.x = x;
        upright.lift = level_height * static_cast<double>(place.level);
        upright.label_top -= upright.lift;
        upright.label = {{x,
                          upright.label_top - 2.15,
                          Anchor::middle,
                          {{fmt::format("{}", upright.number), TextRole::number, false}}}};
    }

    const Briefing& briefing_;
    const Timeline& timeline_;
    Language language_ = timeline_.language();
    LanesOptions options_;
    SourcesByDoc sources_;
    Drafts drafts_;
    Ribbon ribbon_;
    BandPlan plan_;
    KeyGrid grid_;
    std::vector<StackPlace> places_;
    Lanes lanes_;
};

/// Each at its place, on the lowest level that is free there.
std::vector<StackPlace> stack_in_place(const std::vector<double>& wanted,
                                       const std::vector<double>& widths) {
    std::vector<double> ends;  // by level
    std::vector<StackPlace> places;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const double begin = wanted[i] - widths[i] / 2;
        std::size_t level = 0;
        while (level < ends.size() && ends[level] > begin) ++level;
        if (level == ends.size()) ends.push_back(0);
        ends[level] = begin + widths[i];
        places.push_back({wanted[i], level});
    }
    return places;
}

}  // namespace

std::vector<StackPlace> stack_marks(const std::vector<double>& wanted,
                                    const std::vector<double>& widths, double left, double right,
                                    std::size_t most_levels) {
    std::vector<StackPlace> places = stack_in_place(wanted, widths);
    const auto fits = [&](const StackPlace& place) { return place.level < most_levels; };
    if (std::all_of(places.begin(), places.end(), fits)) return places;
    for (std::size_t level = 0; level < most_levels; ++level) {  // in turn, moved aside
        std::vector<double> at;
        std::vector<double> gaps;
        for (std::size_t i = level; i < wanted.size(); i += most_levels) {
            at.push_back(wanted[i]);
            if (i + most_levels < wanted.size())
                gaps.push_back((widths[i] + widths[i + most_levels]) / 2);
        }
        if (at.empty()) break;
        const auto x = spread(at, gaps, left + widths[level] / 2, right - widths.back() / 2);
        if (x.back() > right) return {};
        for (std::size_t k = 0; k < x.size(); ++k) places[level + k * most_levels] = {x[k], level};
    }
    return places;
}

Lanes lay_out_strip(const Briefing& briefing, const LanesOptions& options) {
    for (double type = 1; type >= smallest_type / std::max(1.0, options.scale); type *= 0.94) {
        LanesOptions smaller = options;
        smaller.width /= type;
        smaller.page_height /= type;
        smaller.scale *= type;
        Builder builder(briefing, smaller);
        if (builder.plan()) return builder.take();
    }
    throw Error(fmt::format(
        "{} have no room on one line of a page of that size: choose fewer (--top 100), leave "
        "--size out, or take --layout lanes",
        counted(Language::en, briefing.timeline->meeting_count(), Word::meetings)));
}

}  // namespace detente::layout
