// SPDX-License-Identifier: MIT
#include "cli/support/network_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ostream>

#include "cli/support/aligned.hpp"
#include "render/layout/names.hpp"
#include "timelines/contacts.hpp"
#include "timelines/json.hpp"

namespace detente::cli {
namespace {

constexpr std::size_t most_named = 3;  // ids of meetings in a table's row

using Cells = std::vector<std::string>;
using Places = std::vector<std::size_t>;

const std::string& id_of(const NetworkView& view, std::size_t meeting) {
    return view.network.meetings[meeting]->meeting.id;
}

std::vector<std::string> ids_of(const NetworkView& view, const Places& meetings) {
    std::vector<std::string> ids;
    for (const std::size_t meeting : meetings) ids.push_back(id_of(view, meeting));
    return ids;
}

std::string day_of(const NetworkView& view, std::size_t meeting) {
    const auto& when = view.network.meetings[meeting]->meeting.when;
    return when ? to_string(*when) : "undated";
}

std::string name_of_actor(const NetworkView& view, std::size_t actor) {
    return layout::actor_name(view.timeline, view.network.actors[actor]->id);
}

std::string some_ids(const NetworkView& view, const Places& meetings) {
    std::string text;
    for (std::size_t i = 0; i < std::min(meetings.size(), most_named); ++i)
        text += (i == 0 ? "" : ", ") + id_of(view, meetings[i]);
    if (meetings.size() > most_named)
        text += fmt::format(" and {} more", meetings.size() - most_named);
    return text;
}

/// Millionths are enough, and the same on every machine.
double rounded(double value) {
    return std::round(value * 1e6) / 1e6;
}

/// The places of `all`, those with the highest betweenness first, then by degree.
Places ranked(const std::vector<Centrality>& all) {
    Places order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(rounded(all[a].betweenness), all[a].degree) >
               std::pair(rounded(all[b].betweenness), all[b].degree);
    });
    return order;
}

std::string betweenness_cell(const Centrality& one, bool sampled) {
    if (!sampled) return fmt::format("{:.3f}", one.betweenness);
    return fmt::format("{:.3f} ±{:.3f}", one.betweenness, one.margin);
}

void add_measures(JsonWriter& json, const Centrality& one, bool sampled) {
    json.field("degree", rounded(one.degree)).field("betweenness", rounded(one.betweenness));
    if (sampled) json.field("margin", rounded(one.margin));
}

void add_contact_days(JsonWriter& json, const NetworkView& view, const Places& meetings) {
    const auto ends = first_and_last(view.network, meetings);
    if (!ends) return;
    for (const auto& [name, meeting] : {std::pair("first", ends->first), {"last", ends->last}})
        json.key(name)
            .begin_object()
            .field("meeting", id_of(view, meeting))
            .field("when", day_of(view, meeting))
            .end_object();
}

void add_months(JsonWriter& json, const NetworkView& view, const Places& meetings) {
    json.key("months").begin_object();
    for (const auto& [month, there] : by_month(view.network, meetings))
        json.field(month, ids_of(view, there));
    json.end_object();
}

void append_contact_cells(Cells& row, const NetworkView& view, const Places& meetings) {
    const auto ends = first_and_last(view.network, meetings);
    row.push_back(ends ? day_of(view, ends->first) : "");
    row.push_back(ends ? day_of(view, ends->last) : "");
    row.push_back(some_ids(view, meetings));
}

/// JSON Lines, or a table where there is anything to show.
class Listing {
  public:
    Listing(std::ostream& out, bool is_json, Cells head)
        : out_(out), is_json_(is_json), rows_{std::move(head)} {}

    /// Asks for what is wanted alone: `fields` fills an object, `cells` gives a row.
    template <typename Fields, typename Row>
    void add(Fields fields, Row cells) {
        if (!is_json_) {
            rows_.push_back(cells());
            return;
        }
        std::string line;
        JsonWriter json(line);
        json.begin_object();
        fields(json);
        json.end_object();
        out_ << line << '\n';
    }
    void finish() {
        if (rows_.size() > 1) write_aligned(out_, rows_);
    }

  private:
    std::ostream& out_;
    bool is_json_;
    std::vector<Cells> rows_;
};

}  // namespace

void write_actors(std::ostream& out, const NetworkView& view, const Centralities& measures) {
    const bool sampled = measures.sampled != 0;
    Listing listing(out, view.json,
                    {"actor", "name", "meetings", "degree", "betweenness", "first", "last", "in"});
    for (const std::size_t actor : ranked(measures.actors)) {
        const Places& meetings = view.network.attended[actor];
        const Centrality& one = measures.actors[actor];
        const std::string& id = view.network.actors[actor]->id;
        listing.add(
            [&](JsonWriter& json) {
                json.field("actor", id).field("name", name_of_actor(view, actor));
                add_measures(json, one, sampled);
                json.field("meetings", ids_of(view, meetings));
                add_contact_days(json, view, meetings);
                add_months(json, view, meetings);
            },
            [&] {
                Cells row{id, name_of_actor(view, actor), std::to_string(meetings.size()),
                          fmt::format("{:.3f}", one.degree), betweenness_cell(one, sampled)};
                append_contact_cells(row, view, meetings);
                return row;
            });
    }
    listing.finish();
}

void write_meetings(std::ostream& out, const NetworkView& view, const Centralities& measures) {
    const bool sampled = measures.sampled != 0;
    Listing listing(out, view.json, {"meeting", "actors", "degree", "betweenness", "who"});
    for (const std::size_t meeting : ranked(measures.meetings)) {
        const Centrality& one = measures.meetings[meeting];
        std::vector<std::string> actors;
        for (const std::size_t actor : view.network.participants[meeting])
            actors.push_back(view.network.actors[actor]->id);
        listing.add(
            [&](JsonWriter& json) {
                json.field("meeting", id_of(view, meeting));
                add_measures(json, one, sampled);
                json.field("actors", actors);
            },
            [&] {
                return Cells{id_of(view, meeting), std::to_string(actors.size()),
                             fmt::format("{:.3f}", one.degree), betweenness_cell(one, sampled),
                             shortened(fmt::format("{}", fmt::join(actors, ", ")))};
            });
    }
    listing.finish();
}

void write_ties(std::ostream& out, const NetworkView& view) {
    Listing listing(out, view.json, {"one", "other", "meetings", "first", "last", "in"});
    for (const Contact& contact : contacts(view.network)) {
        const std::string& one = view.network.actors[contact.one]->id;
        const std::string& other = view.network.actors[contact.other]->id;
        listing.add(
            [&](JsonWriter& json) {
                json.field("actors", std::vector{one, other});
                json.field("meetings", ids_of(view, contact.meetings));
                add_contact_days(json, view, contact.meetings);
                add_months(json, view, contact.meetings);
            },
            [&] {
                Cells row{one, other, std::to_string(contact.meetings.size())};
                append_contact_cells(row, view, contact.meetings);
                return row;
            });
    }
    listing.finish();
}

void write_months(std::ostream& out, const NetworkView& view) {
    Places all(view.network.meetings.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    Listing listing(out, view.json, {"month", "meetings", "in"});
    for (const auto& one : by_month(view.network, all)) {
        listing.add(
            [&](JsonWriter& json) {
                json.field("month", one.first).field("meetings", ids_of(view, one.second));
            },
            [&] {
                return Cells{one.first, std::to_string(one.second.size()),
                             some_ids(view, one.second)};
            });
    }
    listing.finish();
}

void write_path(std::ostream& out, const NetworkView& view, std::size_t from,
                const std::vector<WordStep>& steps) {
    Listing listing(out, view.json, {"by", "from", "to", "at", "when"});
    for (const WordStep& step : steps) {
        listing.add(
            [&](JsonWriter& json) {
                json.field("day", to_string(step.day))
                    .field("from", view.network.actors[from]->id)
                    .field("to", view.network.actors[step.to]->id)
                    .field("meeting", id_of(view, step.meeting))
                    .field("when", day_of(view, step.meeting));
            },
            [&] {
                return Cells{to_string(step.day), name_of_actor(view, from),
                             name_of_actor(view, step.to), id_of(view, step.meeting),
                             day_of(view, step.meeting)};
            });
        from = step.to;
    }
    listing.finish();
}

}  // namespace detente::cli
