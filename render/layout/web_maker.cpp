// SPDX-License-Identifier: MIT
#include "render/layout/web_maker.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "render/layout/apart.hpp"
#include "render/layout/lane_measures.hpp"
#include "render/layout/names.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double least_radius = 1.4, most_radius = 4.6;
constexpr double label_gap = 0.7, longest_label = 34.0, slack = 1.06;
constexpr double air = 0.5;  // around each box
constexpr double least_line = 0.22, most_line = 1.5;
constexpr std::size_t many_edges = 120;
constexpr double pill_height = 3.7;
constexpr double shortest_tie = 16.0;
constexpr double most_stretched = 1.7;

double part_of(std::size_t count, std::size_t most) {
    return most == 0 ? 0 : static_cast<double>(count) / static_cast<double>(most);
}

WebNode actor_node(const WebContext& context, std::size_t actor, std::size_t most_held,
                   double most_between) {
    const WhoMet& met = context.met;
    const Timeline& timeline = *context.briefing.timeline;
    WebNode node;
    node.id = met.network.actors[actor]->id;
    const std::string name = actor_name(timeline, node.id);
    const double between = met.measures.actors[actor].betweenness;
    node.summary = meetings_in_words(name, met, met.network.attended[actor], timeline) + '\n' +
                   phrase(met.language, Word::met_between, decimal(met.language, between, 3));
    node.radius = least_radius + (most_radius - least_radius) *
                                     std::sqrt(part_of(met.attended[actor].held, most_held));
    const double part = most_between > 0 ? between / most_between : 0;
    node.level = 1 + static_cast<std::size_t>(part * (shade_levels - 0.001));
    node.label = {
        0,
        0,
        Anchor::middle,
        {{shorten(name, style(TextRole::column).font, longest_label), TextRole::column, false}}};
    return node;
}

Web actors_alone(const WebContext& context) {
    std::size_t most_held = 0;
    double most_between = 0;
    for (const std::size_t actor : context.actors) {
        most_held = std::max(most_held, context.met.attended[actor].held);
        most_between = std::max(most_between, context.met.measures.actors[actor].betweenness);
    }
    Web web;
    for (const std::size_t actor : context.actors)
        web.nodes.push_back(actor_node(context, actor, most_held, most_between));
    return web;
}

WebNode meeting_node(const WebContext& context, const Meeting& meeting, std::size_t number) {
    WebNode node;
    node.id = meeting.id;
    node.is_meeting = true;
    node.status = meeting.status;
    node.summary = summary_of(meeting, *context.briefing.timeline);
    node.link = first_link(meeting, context.sources);
    node.radius = pill_height / 2;
    node.width = std::max(pill_height, number_width(number) * slack + 1.6);
    node.label = {
        0,
        0,
        Anchor::middle,
        {{fmt::format("{}", number), TextRole::column, meeting.status == Status::cancelled}}};
    return node;
}

/// An actor's label stands below its disc, a meeting's number in its box.
double below_disc(const WebNode& node) {
    return node.is_meeting ? 0 : label_gap + half_capital(TextRole::column) * 2.8;
}

PlacedBox box_of(const WebNode& node) {
    const double width =
        node.is_meeting ? node.width : std::max(2 * node.radius, width_of(node.label) * slack);
    return {0, 0, width + 2 * air, 2 * node.radius + below_disc(node) + 2 * air};
}

void put(WebNode& node, const PlacedBox& box) {
    node.x = box.x;
    node.y = box.y - below_disc(node) / 2;
    node.label.x = node.x;
    node.label.baseline =
        node.is_meeting ? node.y + half_capital(TextRole::column)
                        : node.y + node.radius + label_gap + 2 * half_capital(TextRole::column);
}

struct Extent {
    double least = 1e18, most = -1e18;
    void add(double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    }
    double size() const { return std::max(1.0, most - least); }
    double middle() const { return (least + most) / 2; }
};

}  // namespace

Web make_actor_web(const WebContext& context) {
    const WhoMet& met = context.met;
    const Timeline& timeline = *context.briefing.timeline;
    Web web = actors_alone(context);
    const std::size_t none = web.nodes.size();
    std::vector<std::size_t> place(met.network.actors.size(), none);
    for (std::size_t i = 0; i < none; ++i) place[context.actors[i]] = i;
    std::size_t most = 0;
    for (const Contact& contact : met.contacts) {
        if (place[contact.one] == none || place[contact.other] == none) continue;
        WebEdge edge;
        edge.from = place[contact.one];
        edge.to = place[contact.other];
        edge.count = met.count(contact.meetings).held;
        most = std::max(most, edge.count);
        edge.summary = meetings_in_words(
            fmt::format("{} – {}", actor_name(timeline, met.network.actors[contact.one]->id),
                        actor_name(timeline, met.network.actors[contact.other]->id)),
            met, contact.meetings, timeline);
        edge.link = latest_link(met, contact.meetings, context.sources);
        web.edges.push_back(std::move(edge));
    }
    for (WebEdge& edge : web.edges) {
        const double part = part_of(edge.count, most);
        edge.width = least_line + (most_line - least_line) * part;
        const double least = web.edges.size() > many_edges ? 0.16 : 0.3;
        edge.strength = edge.count == 0 ? 0.8 : least + (0.9 - least) * std::sqrt(part);
    }
    std::reverse(web.edges.begin(), web.edges.end());  // the strongest is drawn last
    return web;
}

Web make_meeting_web(const WebContext& context, const MeetingNetwork& network) {
    Web web = actors_alone(context);
    const std::size_t actors = web.nodes.size();
    for (std::size_t i = 0; i < network.meetings.size(); ++i) {
        const Meeting& meeting = network.meetings[i]->meeting;
        web.nodes.push_back(meeting_node(context, meeting, i + 1));
        for (const std::size_t there : network.participants[i]) {
            const std::string& id = network.actors[there]->id;
            for (std::size_t k = 0; k < actors; ++k)
                if (web.nodes[k].id == id)
                    web.edges.push_back({k,
                                         actors + i,
                                         meeting.status == Status::held ? 1U : 0U,
                                         0.3,
                                         0.75,
                                         {},
                                         {}});
        }
    }
    return web;
}

double area_of(const Web& web) {
    double area = 0;
    for (const WebNode& node : web.nodes) {
        const PlacedBox box = box_of(node);
        area += box.width * box.height;
    }
    return area;
}

GraphTie tie_of(std::size_t one, std::size_t other, std::size_t held) {
    const auto count = static_cast<double>(std::max<std::size_t>(1, held));
    return {one, other, shortest_tie + 40 / std::sqrt(count), 1 + std::log(count)};
}

std::vector<GraphPosition> free_places(const Web& web) {
    std::vector<GraphNode> nodes;
    for (const WebNode& node : web.nodes) {
        const PlacedBox box = box_of(node);
        nodes.push_back({box.width, box.height});
    }
    std::vector<GraphTie> ties;
    for (const WebEdge& edge : web.edges) {
        ties.push_back(tie_of(edge.from, edge.to, edge.count));
        if (web.nodes[edge.to].is_meeting) ties.back().length = shortest_tie;
    }
    return graph_positions(nodes, ties);
}

bool place_web(Web& web, const std::vector<GraphPosition>& places, double width, double height) {
    Extent x;
    Extent y;
    for (const GraphPosition& place : places) {
        x.add(place.x);
        y.add(place.y);
    }
    std::vector<PlacedBox> boxes;
    double widest = 0;
    double highest = 0;
    for (const WebNode& node : web.nodes) {
        boxes.push_back(box_of(node));
        widest = std::max(widest, boxes.back().width);
        highest = std::max(highest, boxes.back().height);
    }
    if (widest > width || highest > height) return false;
    const bool turned = (x.size() < y.size()) != (width < height) && web.nodes.size() > 2;
    if (turned) std::swap(x, y);
    double scale_x = (width - widest) / x.size();
    double scale_y = (height - highest) / y.size();
    scale_x = std::min(scale_x, scale_y * most_stretched);
    scale_y = std::min(scale_y, scale_x * most_stretched);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const double along = turned ? places[i].y : places[i].x;
        const double down = turned ? places[i].x : places[i].y;
        boxes[i].x = width / 2 + (along - x.middle()) * scale_x;
        boxes[i].y = height / 2 + (down - y.middle()) * scale_y;
    }
    if (!move_apart(boxes, width, height)) return false;
    for (std::size_t i = 0; i < boxes.size(); ++i) put(web.nodes[i], boxes[i]);
    return true;
}

}  // namespace detente::layout
