// SPDX-License-Identifier: MIT
#include "render/layout/network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/layout/heading.hpp"
#include "render/layout/key.hpp"
#include "render/layout/lane_pages.hpp"
#include "render/layout/names.hpp"
#include "render/layout/page.hpp"
#include "render/layout/web_key.hpp"
#include "render/layout/web_maker.hpp"
#include "render/layout/words.hpp"
#include "timelines/error.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t most_actors = 150, most_nodes = 900;
constexpr std::size_t most_ties = 12;  // in the key
constexpr double room_per_node = 4.0;  // times the area that nodes and labels take
constexpr double shape = 1.5;          // of a picture that may be of any size
constexpr double smallest_web = 186.0, largest_web = 700.0;
constexpr double smallest_type = 0.7;  // of the usual size, on a page
constexpr double ties_heading = 8.0, note_leading = 3.9;
constexpr double part_for_key = 0.3;

class Builder {
  public:
    Builder(const Briefing& briefing, const SheetOptions& options, NetworkNodes nodes)
        : briefing_(briefing),
          timeline_(*briefing.timeline),
          options_(options),
          shows_meetings_(nodes == NetworkNodes::meetings),
          met_(who_met(timeline_)),
          sources_(sources_by_doc(briefing.sources)),
          all_(make_network(timeline_, timeline_.meetings())) {}

    Lanes take() {
        for (std::size_t most = most_actors;; most = most * 9 / 10) {
            WebContext context{briefing_, met_, sources_, actors(most)};
            web_ = shows_meetings_ ? make_meeting_web(context, all_) : make_actor_web(context);
            if (web_.nodes.size() > most_nodes) too_many();
            if (web_.nodes.empty() || fit()) break;
            if (shows_meetings_ || most < 8) too_many();
        }
        return sheet();
    }

  private:
    /// Of meetings as nodes all that take part, else those that met most.
    std::vector<std::size_t> actors(std::size_t most) {
        auto chosen = most_frequent(met_, shows_meetings_ ? met_.attended.size() : most);
        is_cut_ = chosen.size() < met_.attended.size();
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

    [[noreturn]] void too_many() const {
        throw Error(fmt::format(
            "{} of {} have no room on a sheet of that size: choose fewer (--top 100, --actors), "
            "take "
            "a larger --size, or leave it out",
            counted(Language::en, all_.meetings.size(), Word::meetings),
            counted(Language::en, all_.actors.size(), Word::actors)));
    }

    bool fit() {
        const auto places = free_places(web_);
        const double area = area_of(web_) * room_per_node;
        if (options_.page_height > 0) return fit_page(places);
        width_ = options_.width > 0
                     ? options_.width - 2 * options_.margin
                     : std::clamp(std::sqrt(area * shape), smallest_web, largest_web);
        height_ = std::max(area / width_, width_ / (shape * 1.4));
        for (int round = 0; round < 30; ++round, height_ *= 1.15)
            if (place_web(web_, places, width_, height_)) return true;
        return false;
    }

    /// As it is, else with smaller type, which is a larger page that is scaled down.
    bool fit_page(const std::vector<GraphPosition>& places) {
        const SheetOptions asked = options_;
        for (double type = 1; type >= smallest_type / std::max(1.0, asked.scale); type *= 0.94) {
            options_.width = asked.width / type;
            options_.page_height = asked.page_height / type;
            options_.scale = asked.scale * type;
            width_ = options_.width - 2 * options_.margin;
            height_ = page_room();
            if (height_ > 20 && place_web(web_, places, width_, height_)) return true;
        }
        options_ = asked;
        return false;
    }

    /// What heading, legend, foot and the key leave.
    double page_room() {
        grid_ = make_grid();
        const double head = make_heading(briefing_, options_.width, options_.margin).height;
        const double signs = legend().height;
        const double room = options_.page_height - head - web_key().height - page_foot - 2 -
                            note_height() - (signs > 0 ? signs + 2.5 : 0);
        const double most_key = room * part_for_key;
        key_ = make_key();
        if (!shows_meetings_)
            while (!key_.empty() && key_height() > most_key) key_.pop_back();
        const double key = key_height();
        return key > 0 && key <= most_key ? room - key - (shows_meetings_ ? 3 : ties_heading + 3)
                                          : room;
    }

    WebKeyBlock web_key() const {
        return make_web_key(web_, met_, options_.margin, options_.margin + width_);
    }

    std::vector<std::string> note() const {
        if (shows_meetings_) return {};
        std::string words = counting_in_words(met_);
        if (is_cut_)
            words += ' ' + phrase(language_, Word::met_most,
                                  counted(language_, met_.attended.size(), Word::actors),
                                  std::to_string(web_.nodes.size()));
        return wrap(words, style(TextRole::small).font, {width_ * 0.97, 0, 3});
    }

    double note_height() const { return note_leading * static_cast<double>(note().size()); }

    double key_height() const {
        std::vector<KeyEntry> nowhere;
        return place_key(nowhere, key_, 0, grid_, 0, 0).height;
    }

    KeyGrid make_grid() const {
        return key_grid(options_.margin, width_, shows_meetings_ ? all_.meetings.size() : 100);
    }

    std::vector<KeyBlock> make_key() const { return shows_meetings_ ? meetings_key() : ties_key(); }

    std::vector<KeyBlock> meetings_key() const {
        KeyWords words{briefing_, sources_, {}};
        std::vector<KeyBlock> blocks;
        for (std::size_t i = 0; i < all_.meetings.size(); ++i)
            words.number_of.emplace(all_.meetings[i]->meeting.id, i + 1);
        for (const TimelineMeeting* meeting : all_.meetings)
            blocks.push_back(make_key_block(*meeting, words, grid_));
        return blocks;
    }

    std::vector<KeyBlock> ties_key() const {
        std::vector<const Contact*> ties;
        for (const Contact& contact : met_.contacts)
            if (held(contact) > 0) ties.push_back(&contact);
        std::stable_sort(ties.begin(), ties.end(),
                         [&](const Contact* a, const Contact* b) { return held(*a) > held(*b); });
        ties.resize(std::min(ties.size(), most_ties));
        std::vector<KeyBlock> blocks;
        for (const Contact* tie : ties) blocks.push_back(tie_block(*tie));
        return blocks;
    }

    std::size_t held(const Contact& contact) const { return met_.count(contact.meetings).held; }

    KeyBlock tie_block(const Contact& tie) const {
        const std::string& one = met_.network.actors[tie.one]->id;
        const std::string& other = met_.network.actors[tie.other]->id;
        return make_tie_block(
            {fmt::format("{}-{}", one, other), held(tie),
             fmt::format("{} – {}", actor_name(timeline_, one), actor_name(timeline_, other)),
             days_of(tie)},
            grid_, language_);
    }

    /// The day of each meeting that was held, the year with the first of each.
    std::vector<LinkedText> days_of(const Contact& tie) const {
        std::vector<LinkedText> days;
        std::optional<int> year;
        for (const std::size_t place : tie.meetings) {
            const Meeting& meeting = met_.network.meetings[place]->meeting;
            if (meeting.status != Status::held) continue;
            std::string day = phrase(language_, Word::day_unknown);
            if (meeting.when)
                day = date_label(*meeting.when, first_year(*meeting.when) != year, language_);
            if (meeting.when) year = last_year(*meeting.when);
            days.push_back({{0, 0, Anchor::start, {{std::move(day), TextRole::small, false}}},
                            first_link(meeting, sources_),
                            summary_of(meeting, timeline_)});
        }
        return days;
    }

    Lanes sheet() {
        if (web_.nodes.empty())
            width_ = std::max(smallest_web, options_.width - 2 * options_.margin);
        Lanes sheet;
        sheet.width = width_ + 2 * options_.margin;
        sheet.margin = options_.margin;
        sheet.scale = options_.scale;
        sheet.language = language_;
        sheet.title = title_of(briefing_);
        sheet.marks_unreviewed = shows_meetings_ && reviewed_count(timeline_) > 0;
        sheet.description = phrase(language_, Word::about_network, subtitle_of(briefing_),
                                   counted(language_, met_.attended.size(), Word::actors));
        if (options_.page_height <= 0) {
            grid_ = make_grid();
            key_ = make_key();
        }
        const LegendBlock signs = legend();
        std::vector<BandWithKey> parts;
        if (!web_.nodes.empty()) parts.push_back(band());
        LanesOptions options;
        options.width = sheet.width;
        options.margin = options_.margin;
        options.page_height = options_.page_height;
        options.scale = options_.scale;
        set_lane_pages(sheet, {briefing_, options, signs, grid_, std::move(parts), {}});
        return sheet;
    }

    /// Statuses of meetings that are nodes; room for the web's own key.
    LegendBlock legend() const {
        LegendBlock block;
        if (!shows_meetings_ || web_.nodes.empty()) return block;
        UsedSigns signs;
        for (const TimelineMeeting* entry : all_.meetings) {
            signs.use(sign_of(entry->meeting.status));
            if (entry->review == Review::candidate && reviewed_count(timeline_) > 0)
                signs.use(Sign::unreviewed);
        }
        return make_legend(signs.in_order(), width_ + 2 * options_.margin, options_.margin,
                           language_);
    }

    BandWithKey band() {
        BandWithKey part;
        Band& band = part.band;
        WebKeyBlock key = web_key();
        web_.key = std::move(key.items);
        for (WebNode& node : web_.nodes) {
            node.x += options_.margin;
            node.label.x += options_.margin;
            node.y += key.height;
            node.label.baseline += key.height;
        }
        double y = key.height + height_ + 1;
        for (const std::string& line : note()) {
            add_text(line, y + 2.5, TextRole::small);
            y += note_leading;
        }
        if (!shows_meetings_ && !key_.empty()) {
            add_text(phrase(language_, Word::network_most), y + 5, TextRole::date);
            y += ties_heading - 2;
        }
        band.height = y;
        band.web = std::move(web_);
        part.key = std::move(key_);
        return part;
    }

    void add_text(const std::string& words, double baseline, TextRole role) {
        web_.texts.push_back({options_.margin, baseline, Anchor::start, {{words, role, false}}});
    }

    const Briefing& briefing_;
    const Timeline& timeline_;
    Language language_ = timeline_.language();
    SheetOptions options_;
    bool shows_meetings_ = false;
    bool is_cut_ = false;
    WhoMet met_;
    SourcesByDoc sources_;
    MeetingNetwork all_;
    Web web_;
    double width_ = 0, height_ = 0;
    KeyGrid grid_;
    std::vector<KeyBlock> key_;
};

}  // namespace

Lanes lay_out_network(const Briefing& briefing, const SheetOptions& options, NetworkNodes nodes) {
    return Builder(briefing, options, nodes).take();
}

}  // namespace detente::layout
