// SPDX-License-Identifier: MIT
#include "render/html/network.hpp"

#include <algorithm>
#include <cmath>

#include "render/layout/web_maker.hpp"
#include "render/layout/who_met.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

using layout::WhoMet;

constexpr std::size_t most_nodes = 60;  // that a page shows without a muddle
constexpr GraphNode node_size{18, 10};  // mm, with a name
constexpr double longer_side = 1000;

std::vector<GraphPosition> positions(const WhoMet& met, const std::vector<std::size_t>& actors) {
    std::vector<std::size_t> place(met.network.actors.size(), actors.size());
    for (std::size_t i = 0; i < actors.size(); ++i) place[actors[i]] = i;
    std::vector<GraphTie> ties;
    for (const Contact& contact : met.contacts) {
        const std::size_t one = place[contact.one];
        const std::size_t other = place[contact.other];
        if (one == actors.size() || other == actors.size()) continue;
        ties.push_back(layout::tie_of(one, other, met.count(contact.meetings).held));
    }
    return graph_positions(std::vector<GraphNode>(actors.size(), node_size), ties);
}

/// To [0, 1000] on the longer side.
void normalise(std::vector<GraphPosition>& places) {
    if (places.empty()) return;
    const auto by_x = [](const GraphPosition& a, const GraphPosition& b) { return a.x < b.x; };
    const auto by_y = [](const GraphPosition& a, const GraphPosition& b) { return a.y < b.y; };
    const auto [left, right] = std::minmax_element(places.begin(), places.end(), by_x);
    const auto [top, bottom] = std::minmax_element(places.begin(), places.end(), by_y);
    const double x = left->x;
    const double y = top->y;
    const double scale = longer_side / std::max({right->x - x, bottom->y - y, 1.0});
    for (GraphPosition& place : places) place = {(place.x - x) * scale, (place.y - y) * scale};
}

}  // namespace

void append_network(JsonWriter& json, const Timeline& timeline, const PageTables& tables) try {
    const WhoMet met = layout::who_met_unmeasured(timeline);
    const auto actors = most_frequent(met, most_nodes);
    auto places = positions(met, actors);
    normalise(places);
    json.key("network").begin_object();
    json.field("of", met.network.actors.size());
    json.key("nodes").begin_array();
    for (std::size_t i = 0; i < actors.size(); ++i) {
        const auto number = tables.actor_number.find(met.network.actors[actors[i]]->id);
        if (number == tables.actor_number.end()) continue;
        json.begin_array().value(number->second);
        json.value(static_cast<int>(std::lround(places[i].x)));
        json.value(static_cast<int>(std::lround(places[i].y))).end_array();
    }
    json.end_array().end_object();
} catch (const Error&) {  // the picture alone would need Graphviz; the page does without
}

}  // namespace detente
