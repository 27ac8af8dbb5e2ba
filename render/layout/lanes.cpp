// SPDX-License-Identifier: MIT
#include "render/layout/lanes.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/layout/bands.hpp"
#include "render/layout/flags.hpp"
#include "render/layout/heading.hpp"
#include "render/layout/key.hpp"
#include "render/layout/lane_measures.hpp"
#include "render/layout/lane_pages.hpp"
#include "render/layout/names.hpp"
#include "render/layout/page.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t most_lanes = 15, most_on_low_page = 7, most_flags = 14, flag_rows = 5;
constexpr double legend_room = 8.0;
constexpr double today_gap = 2.6;  // from today's line to a mark

/// Builds the picture step by step.
class Builder {
  public:
    Builder(const Briefing& briefing, const LanesOptions& options)
        : briefing_(briefing),
          timeline_(*briefing.timeline),
          options_(options),
          sources_(sources_by_doc(briefing.sources)),
          drafts_(make_drafts(timeline_, lanes_that_fit(options))),
          plan_{drafts_, ribbon_, {}, 0, 0, 7, 0, {}, {}} {}

    Lanes take() {
        start();
        if (!drafts_.dated.empty()) plan_time();
        const std::vector<Cut> cuts = cut();
        std::vector<BandWithKey> parts;
        for (const Cut& one : cuts) parts.push_back(part_of(one));
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
    static std::size_t lanes_that_fit(const LanesOptions& options) {
        return options.page_height > 0 && options.page_height < low_page ? most_on_low_page
                                                                         : most_lanes;
    }

    void start() {
        lanes_.width = std::clamp(options_.width, narrowest_sheet, widest_sheet);
        lanes_.margin = options_.margin;
        lanes_.scale = options_.scale;
        lanes_.language = language_;
        lanes_.title = title_of(briefing_);
        lanes_.marks_unreviewed = reviewed_count(timeline_) > 0;
        lanes_.lanes = drafts_.lanes;
        lanes_.description =
            timeline_.meeting_count() == 0
                ? phrase(language_, Word::no_meetings_sentence)
                : phrase(language_, Word::about_lanes, subtitle_of(briefing_),
                         joined(drafts_.lanes, [](const Lane& lane) { return lane.name; }));
        grid_ = key_grid(lanes_.margin, lanes_.width - 2 * lanes_.margin, drafts_.dated.size());
        plan_.left = lanes_.margin + labels_width(drafts_) + 2.6;
        plan_.right = lanes_.width - lanes_.margin;
        plan_.pitch = drafts_.lanes.size() > 10 || lanes_that_fit(options_) < most_lanes ? 6.2 : 7;
    }

    void plan_time() {
        plan_.links = links_of(timeline_, drafts_);
        RibbonPlan ribbon;
        for (const Draft& draft : drafts_.dated) ribbon.stops.push_back(draft.at);
        ribbon.gaps = gaps_of(drafts_);
        ribbon.busy = busy_of(drafts_, briefing_.today);
        ribbon.width = plan_.right - plan_.left;
        if (shows_today(drafts_, briefing_.today)) {
            const std::size_t place = add_today(ribbon);
            ribbon_ = make_ribbon(ribbon);
            plan_.today = ribbon_.x[place];
            plan_.today_words = today_in_words(briefing_.today, language_);
            ribbon_.x.erase(ribbon_.x.begin() + static_cast<std::ptrdiff_t>(place));
        } else {
            ribbon_ = make_ribbon(ribbon);
        }
        plan_flags();
        if (flags_.empty()) plan_key();
    }

    /// A stop of its own, so that nothing past comes to stand behind it. Returns its place.
    std::size_t add_today(RibbonPlan& ribbon) const {
        const Moment now = begin_of(briefing_.today) + 0.5;
        auto& stops = ribbon.stops;
        const auto stop = std::upper_bound(stops.begin(), stops.end(), now);
        const auto place = stop - stops.begin();
        stops.insert(stop, now);
        ribbon.gaps.insert(ribbon.gaps.begin() + std::max<std::ptrdiff_t>(0, place - 1), today_gap);
        if (place > 0 && static_cast<std::size_t>(place) + 1 < stops.size())
            ribbon.gaps[static_cast<std::size_t>(place)] = today_gap;
        return static_cast<std::size_t>(place);
    }

    void plan_flags() {
        if (drafts_.dated.size() > most_flags ||
            ribbon_.scale.length() > plan_.right - plan_.left + 0.01)
            return;
        std::vector<Flag> flags;
        for (std::size_t i = 0; i < drafts_.dated.size(); ++i)
            flags.push_back(
                make_flag(drafts_.dated[i].entry->meeting, timeline_, plan_.left + ribbon_.x[i]));
        const auto places =
            place_flags(flags, lanes_.margin, lanes_.width - lanes_.margin, flag_rows);
        if (!places) return;
        for (const FlagPlace& place : *places)
            plan_.flag_room = std::max(plan_.flag_room, -place.top);
        const double low = options_.page_height > 0 ? options_.page_height * 0.35 : 1e9;
        if (plan_.flag_room > low) {
            plan_.flag_room = 0;
            return;
        }
        flags_ = std::move(flags);
        places_ = *places;
    }

    void plan_key() {
        KeyWords words{briefing_, sources_, {}};
        for (std::size_t i = 0; i < drafts_.dated.size(); ++i)
            words.number_of.emplace(drafts_.dated[i].entry->meeting.id, i + 1);
        for (const Draft& draft : drafts_.dated)
            blocks_.push_back(make_key_block(*draft.entry, words, grid_));
    }

    std::vector<Cut> cut() const {
        if (drafts_.dated.empty()) return {};
        CutPlan plan;
        plan.width = plan_.right - plan_.left;
        for (const KeyBlock& block : blocks_) plan.key_heights.push_back(block.height);
        if (options_.page_height > 0 && !blocks_.empty()) {
            const double columns = static_cast<double>(grid_.count) * 0.92;
            const double band = band_height(plan_) + (plan_.today ? 4.2 : 0);
            const double head = options_.with_title
                                    ? make_heading(briefing_, lanes_.width, lanes_.margin).height
                                    : 2.0;
            plan.room_of_lane = columns * plan_.pitch;
            plan.first_key_room = columns * room_for_key(options_, head + legend_room, band);
            plan.key_room = columns * room_for_key(options_, lanes_.margin, band);
        }
        return cut_ribbon(drafts_, ribbon_, plan);
    }

    BandWithKey part_of(const Cut& cut) {
        BandWithKey part{make_band(cut, plan_), {}};
        for (std::size_t i = cut.first; i < cut.last; ++i) {
            Upright& upright = part.band.uprights[i - cut.first];
            if (flags_.empty()) {
                upright.summary = blocks_[i].entry.summary;
                upright.link = blocks_[i].entry.link;
                number(upright);
                part.key.push_back(std::move(blocks_[i]));
            } else {
                const Meeting& meeting = drafts_.dated[i].entry->meeting;
                upright.summary = summary_of(meeting, timeline_);
                upright.link = first_link(meeting, sources_);
                raise_flag(upright, i);
            }
        }
        return part;
    }

    /// Above its first mark.
    static void number(Upright& upright) {
        const double width = number_width(upright.number);
        upright.label = {{upright.x - width / 2,
                          upright.label_top - 2.15,
                          Anchor::start,
                          {{fmt::format("{}", upright.number), TextRole::number, false}}}};
    }

    void raise_flag(Upright& upright, std::size_t i) const {
        const double top = plan_.flag_room + places_[i].top + 1;
        upright.label = flags_[i].lines;
        for (TextLine& line : upright.label) {
            line.x += places_[i].left;
            line.baseline += top;
        }
        upright.label_top = top + flags_[i].height + 0.4;
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
    std::vector<Flag> flags_;
    std::vector<FlagPlace> places_;
    std::vector<KeyBlock> blocks_;
    Lanes lanes_;
};

}  // namespace

Lanes lay_out_lanes(const Briefing& briefing, const LanesOptions& options) {
    return Builder(briefing, options).take();
}

}  // namespace detente::layout
