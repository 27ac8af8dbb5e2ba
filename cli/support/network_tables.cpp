// SPDX-License-Identifier: MIT
#include "cli/support/network_tables.hpp"

#include <fmt/format.h>

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

using Rows = std::vector<std::vector<std::string>>;
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

void append_contact_cells(std::vector<std::string>& row, const NetworkView& view,
                          const Places& meetings) {
    const auto ends = first_and_last(view.network, meetings);
    row.push_back(ends ? day_of(view, ends->first) : "");
    row.push_back(ends ? day_of(view, ends->last) : "");
    row.push_back(some_ids(view, meetings));
}

}  // namespace

void write_actors(std::ostream& out, const NetworkView& view, const Centralities& measures) {
    const bool sampled = measures.sampled != 0;
    Rows rows{{"actor", "name", "meetings", "degree", "betweenness", "first", "last", "in"}};
    for (const std::size_t actor : ranked(measures.actors)) {
        const Places& meetings = view.network.attended[actor];
        const Centrality& one = measures.actors[actor];
        if (view.json) {
            std::string line;
            JsonWriter json(line);
            json.begin_object().field("actor", view.network.actors[actor]->id);
            json.field("name", name_of_actor(view, actor));
            add_measures(json, one, sampled);
            json.field("meetings", ids_of(view, meetings));
            add_contact_days(json, view, meetings);
            add_months(json, view, meetings);
            json.end_object();
            out << line << '\n';
            continue;
        }
        std::vector<std::string> row{view.network.actors[actor]->id, name_of_actor(view, actor),
                                     std::to_string(meetings.size()),
                                     fmt::format("{:.3f}", one.degree),
                                     betweenness_cell(one, sampled)};
        append_contact_cells(row, view, meetings);
        rows.push_back(std::move(row));
    }
    if (!view.json && rows.size() > 1) write_aligned(out, rows);
}

void write_meetings(std::ostream& out, const NetworkView& view, const Centralities& measures) {
    const bool sampled = measures.sampled != 0;
    Rows rows{{"meeting", "actors", "degree", "betweenness", "who"}};
    for (const std::size_t meeting : ranked(measures.meetings)) {
        const Centrality& one = measures.meetings[meeting];
        std::vector<std::string> actors;
        for (const std::size_t actor : view.network.participants[meeting])
            actors.push_back(view.network.actors[actor]->id);
        if (view.json) {
            std::string line;
            JsonWriter json(line);
            json.begin_object().field("meeting", id_of(view, meeting));
            add_measures(json, one, sampled);
            json.field("actors", actors).end_object();
            out << line << '\n';
            continue;
        }
        rows.push_back({id_of(view, meeting), std::to_string(actors.size()),
                        fmt::format("{:.3f}", one.degree), betweenness_cell(one, sampled),
                        shortened(layout::joined(actors, [](const auto& id) { return id; }))});
    }
    if (!view.json && rows.size() > 1) write_aligned(out, rows);
}

void write_ties(std::ostream& out, const NetworkView& view) {
    Rows rows{{"one", "other", "meetings", "first", "last", "in"}};
    for (const Contact& contact : contacts(view.network)) {
        const std::string& one = view.network.actors[contact.one]->id;
        const std::string& other = view.network.actors[contact.other]->id;
        if (view.json) {
            std::string line;
            JsonWriter json(line);
            json.begin_object().field("actors", std::vector{one, other});
            json.field("meetings", ids_of(view, contact.meetings));
            add_contact_days(json, view, contact.meetings);
            add_months(json, view, contact.meetings);
            json.end_object();
            out << line << '\n';
            continue;
        }
        std::vector<std::string> row{one, other, std::to_string(contact.meetings.size())};
        append_contact_cells(row, view, contact.meetings);
        rows.push_back(std::move(row));
    }
    if (!view.json && rows.size() > 1) write_aligned(out, rows);
}

void write_months(std::ostream& out, const NetworkView& view) {
    Places all(view.network.meetings.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    Rows rows{{"month", "meetings", "in"}};
    for (const auto& [month, meetings] : by_month(view.network, all)) {
        if (view.json) {
            std::string line;
            JsonWriter(line)
                .begin_object()
                .field("month", month)
                .field("meetings", ids_of(view, meetings))
                .end_object();
            out << line << '\n';
        }
        rows.push_back({month, std::to_string(meetings.size()), some_ids(view, meetings)});
    }
    if (!view.json && rows.size() > 1) write_aligned(out, rows);
}

void write_path(std::ostream& out, const NetworkView& view, std::size_t from,
                const std::vector<WordStep>& steps) {
    Rows rows{{"by", "from", "to", "at", "when"}};
    for (const WordStep& step : steps) {
        if (view.json) {
            std::string line;
            JsonWriter(line)
                .begin_object()
                .field("day", to_string(step.day))
                .field("from", view.network.actors[from]->id)
                .field("to", view.network.actors[step.to]->id)
                .field("meeting", id_of(view, step.meeting))
                .field("when", day_of(view, step.meeting))
                .end_object();
            out << line << '\n';
        }
        rows.push_back({to_string(step.day), name_of_actor(view, from),
                        name_of_actor(view, step.to), id_of(view, step.meeting),
                        day_of(view, step.meeting)});
        from = step.to;
    }
    if (!view.json && rows.size() > 1) write_aligned(out, rows);
}

}  // namespace detente::cli
