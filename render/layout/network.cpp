// SPDX-License-Identifier: MIT
#include "render/layout/network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/layout/heading.hpp"
#include "render/layout/key.hpp"
#include "render/layout/lane_pages.hpp"
#include "render/layout/names.hpp"
#include "render/layout/page.hpp"
#include "render/layout/web_maker.hpp"
#include "render/layout/words.hpp"
#include "timelines/error.hpp"

namespace detente::layout {
namespace {

constexpr std::size_t most_actors = 150, most_nodes = 900;
constexpr std::size_t most_ties = 12;  // in the key
constexpr double room_per_node = 4.0;  // times the area that nodes and labels take
constexpr double shape = 1.5;          // of a picture that may be of any size
constexpr double smallest_web = 126.0, largest_web = 700.0;
constexpr double smallest_type = 0.7;  // of the usual size, on a page
constexpr double legend_height = 7.0, ties_heading = 8.0, slack = 1.05;
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
            counted(all_.meetings.size(), "meeting"), counted(all_.actors.size(), "actor")));
    }

    bool fit() {
        const auto places = free_places(web_);
        const double area = area_of(web_) * room_per_node;
        if (options_.page_height > 0) return fit_page(places);
        width_ = options_.width > 0
                     ? options_.width - 2 * options_.margin
                     : std::clamp(std::sqrt(area * shape), smallest_web, largest_web);
        height_ = std::max(area / width_, width_ / (shape * 1.2));
        for (int round = 0; round < 30; ++round, height_ *= 1.15)
            if (place_web(web_, places, width_, height_)) return true;
        return false;
    }

    /// As it is, else with smaller type, which is a larger page that is scaled down.
    bool fit_page(const std::vector<GraphPosition>& places) {
        const SheetOptions asked = options_;
        for (double type = 1; type >= smallest_type; type *= 0.94) {
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
        const double room =
            options_.page_height - head - legend_height - 2.5 - page_foot - 1 - note_height();
        const double most_key = room * part_for_key;
        key_ = make_key();
        if (!shows_meetings_)
            while (!key_.empty() && key_height() > most_key) key_.pop_back();
        const double key = key_height();
        return key > 0 && key <= most_key ? room - key - (shows_meetings_ ? 3 : ties_heading + 3)
                                          : room;
    }

    double note_height() const { return shows_meetings_ ? 0 : 4.5; }

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
        std::vector<KeyBlock> blocks;
        for (const Contact& contact : met_.contacts) {
            const std::size_t held = met_.count(contact.meetings).held;
            if (held == 0 || blocks.size() == most_ties) break;
            const auto name = [&](std::size_t actor) {
                return actor_name(timeline_, met_.network.actors[actor]->id);
            };
            std::string days;
            for (const std::size_t meeting : contact.meetings) {
                const auto& when = met_.network.meetings[meeting]->meeting.when;
                if (when) days += (days.empty() ? "" : ", ") + date_label(*when, true);
            }
            blocks.push_back(make_plain_block(
                {fmt::format("{}-{}", met_.network.actors[contact.one]->id,
                             met_.network.actors[contact.other]->id),
                 held, fmt::format("{} – {}", name(contact.one), name(contact.other)), days,
                 latest_link(met_, contact.meetings, sources_)},
                grid_));
        }
        return blocks;
    }

    Lanes sheet() {
        if (web_.nodes.empty())
            width_ = std::max(smallest_web, options_.width - 2 * options_.margin);
        Lanes sheet;
        sheet.width = width_ + 2 * options_.margin;
        sheet.margin = options_.margin;
        sheet.scale = options_.scale;
        sheet.title = title_of(briefing_);
        sheet.marks_unreviewed = shows_meetings_ && reviewed_count(timeline_) > 0;
        sheet.description =
            subtitle_of(briefing_) +
            fmt::format(". A network of {}: who met whom.", counted(met_.attended.size(), "actor"));
        if (options_.page_height <= 0) {
            grid_ = make_grid();
            key_ = make_key();
        }
        std::vector<BandWithKey> parts;
        if (!web_.nodes.empty()) parts.push_back(band());
        LanesOptions options;
        options.width = sheet.width;
        options.margin = options_.margin;
        options.page_height = options_.page_height;
        options.scale = options_.scale;
        set_lane_pages(sheet, {briefing_, options, legend(), grid_, std::move(parts), {}});
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
        return make_legend(signs.in_order(), width_ + 2 * options_.margin, options_.margin);
    }

    BandWithKey band() {
        BandWithKey part;
        Band& band = part.band;
        add_web_key();
        for (WebNode& node : web_.nodes) {
            node.x += options_.margin;
            node.label.x += options_.margin;
            node.y += legend_height;
            node.label.baseline += legend_height;
        }
        double y = legend_height + height_ + 1;
        if (!shows_meetings_) {
            std::string words = counting_in_words(met_);
            if (is_cut_)
                words += fmt::format(" Of {}, those {} that met most.",
                                     counted(met_.attended.size(), "actor"), web_.nodes.size());
            add_text(words, y + 2.5, TextRole::small);
            y += note_height();
            if (!key_.empty()) {
                add_text("Met most often", y + 5, TextRole::date);
                y += ties_heading - 2;
            }
        }
        band.height = y;
        band.web = std::move(web_);
        part.key = std::move(key_);
        return part;
    }

    void add_text(const std::string& words, double baseline, TextRole role) {
        web_.texts.push_back({options_.margin,
                              baseline,
                              Anchor::start,
                              {{shorten(words, style(role).font, width_), role, false}}});
    }

    void add_web_key() {
        double x = options_.margin;
        const double y = 2.0;
        const auto add = [&](WebSign sign, double size, std::size_t level, double room,
                             const std::string& words, double gap) {
            TextLine text{x + room,
                          y + half_capital(TextRole::small),
                          Anchor::start,
                          {{words, TextRole::small, false}}};
            const double at = x;
            x += room + (words.empty() ? 0 : width_of(text) * slack) + gap;
            web_.key.push_back({sign, size, level, at, y, std::move(text)});
        };
        const WebNode* large = nullptr;
        double between = 0;
        std::size_t held = 0;
        for (std::size_t i = 0; i < met_.attended.size(); ++i) {
            held = std::max(held, met_.attended[i].held);
            between = std::max(between, met_.measures.actors[i].betweenness);
        }
        for (const WebNode& node : web_.nodes)
            if (!node.is_meeting && (large == nullptr || node.radius > large->radius))
                large = &node;
        if (large != nullptr && held > 0)
            add(WebSign::disc, std::min(large->radius, 2.2), 1, 5.6,
                fmt::format("size: meetings, up to {}", held), 5);
        if (between > 0) {
            for (std::size_t level = 1; level < shade_levels; ++level)
                add(WebSign::shade, 0, level, 3.2, "", 0);
            add(WebSign::shade, 0, shade_levels, 4.6,
                fmt::format("how much lies between others: betweenness up to {:.2f}", between), 5);
        }
        if (shows_meetings_) return;
        std::size_t most = 0;
        bool ahead = false;
        for (const WebEdge& edge : web_.edges) {
            most = std::max(most, edge.count);
            ahead |= edge.count == 0;
        }
        if (most > 0)
            add(WebSign::tie, 1.5, 0, 8, fmt::format("{} together", counted(most, "meeting")), 5);
        if (most > 1) add(WebSign::tie, 0.3, 0, 8, "few", 5);
        if (ahead) add(WebSign::ahead, 0.3, 0, 8, std::string(met_.apart), 5);
    }

    const Briefing& briefing_;
    const Timeline& timeline_;
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
