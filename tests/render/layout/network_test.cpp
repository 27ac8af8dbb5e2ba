// SPDX-License-Identifier: MIT
#include "render/layout/network.hpp"

#include <algorithm>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"
#include "timelines/error.hpp"

using namespace detente;
using layout::Lanes;
using layout::Web;
using layout::WebNode;

namespace {

layout::SheetOptions sheet(double width, double height, double scale = 1) {
    layout::SheetOptions options;
    options.width = width;
    options.page_height = height;
    options.scale = scale;
    return options;
}

const Web& web_of(const Lanes& lanes) {
    return *lanes.pages.front().bands.front().web;
}

const WebNode& node_of(const Web& web, std::string_view id) {
    return *std::find_if(web.nodes.begin(), web.nodes.end(),
                         [&](const WebNode& node) { return node.id == id; });
}

struct Area {
    double left, right, top, bottom;
};

bool meet(const Area& a, const Area& b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/// Its disc or box, and its name.
std::vector<Area> areas_of(const WebNode& node) {
    const double half = node.is_meeting ? node.width / 2 : node.radius;
    const double words = layout::width_of(node.label) / 2;
    return {{node.x - half, node.x + half, node.y - node.radius, node.y + node.radius},
            {node.label.x - words, node.label.x + words, node.label.baseline - 2.1,
             node.label.baseline + 0.7}};
}

std::size_t overlaps(const Web& web) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < web.nodes.size(); ++i)
        for (std::size_t j = i + 1; j < web.nodes.size(); ++j)
            for (const Area& one : areas_of(web.nodes[i]))
                for (const Area& other : areas_of(web.nodes[j])) count += meet(one, other) ? 1 : 0;
    return count;
}

}  // namespace

TEST_CASE("in a network no disc, number or name lies over another, and all are on the sheet") {
    for (const NetworkNodes nodes : {NetworkNodes::actors, NetworkNodes::meetings})
        for (const int meetings : {5, 50, 300})
            for (const auto& options : {layout::SheetOptions(), sheet(297, 210), sheet(210, 297),
                                        sheet(225.8, 127, 1.5)}) {
                const Timeline timeline = test::crowd(meetings, 40);
                INFO(meetings << " " << options.width << " " << static_cast<int>(nodes));
                const Lanes lanes =
                    layout::lay_out_network(test::briefing(timeline), options, nodes);
                const auto& band = lanes.pages.front().bands.front();
                CHECK(overlaps(*band.web) == 0);
                for (const WebNode& node : band.web->nodes)
                    for (const Area& area : areas_of(node)) {
                        CHECK(area.left >= lanes.margin - 0.01);
                        CHECK(area.right <= lanes.width - lanes.margin + 0.01);
                        CHECK(area.top >= 0);
                        CHECK(band.top + area.bottom <= lanes.pages.front().height);
                    }
                for (const auto& key : band.web->key) CHECK(key.x < lanes.width - lanes.margin);
                if (options.page_height > 0)
                    CHECK(lanes.pages.front().height * lanes.scale ==
                          Approx(options.page_height * options.scale));
            }
}

TEST_CASE("an edge joins those who met; a wider one those who met more often") {
    const Timeline timeline = test::varied();
    const Web web =
        web_of(layout::lay_out_network(test::briefing(timeline), {}, NetworkNodes::actors));
    const auto edge = [&](std::string_view a, std::string_view b) {
        return std::find_if(web.edges.begin(), web.edges.end(), [&](const auto& one) {
            const auto& from = web.nodes[one.from].id;
            const auto& to = web.nodes[one.to].id;
            return (from == a && to == b) || (from == b && to == a);
        });
    };
    REQUIRE(edge("USA", "RUS") != web.edges.end());
    CHECK(edge("USA", "RUS")->count == 2);
    CHECK(edge("USA", "RUS")->width > edge("USA", "UKR")->width);
    CHECK(edge("FRA", "RUS")->count == 0);  // proposed alone
    CHECK(edge("FRA", "DEU") == web.edges.end());
    CHECK(test::has(edge("USA", "RUS")->summary, "16 Jun 2021: First round"));
}

TEST_CASE("who meets more often is larger, who stands between others is darker") {
    // A star: the hub alone lies between the others.
    std::vector<Meeting> all;
    for (const char* rim : {"RUS", "DEU", "FRA", "CHN"})
        all.push_back(test::meeting(std::string("m") + rim, "2022-01-10", "Talks", {"USA", rim}));
    const Timeline timeline = test::timeline(std::move(all));
    const Web web =
        web_of(layout::lay_out_network(test::briefing(timeline), {}, NetworkNodes::actors));
    CHECK(node_of(web, "USA").radius > node_of(web, "RUS").radius);
    CHECK(node_of(web, "USA").level == layout::shade_levels);
    CHECK(node_of(web, "RUS").level == 1);
}

TEST_CASE("with meetings as nodes each has its number, and the key tells it") {
    const Timeline timeline = test::varied();
    const Lanes lanes =
        layout::lay_out_network(test::briefing(timeline), {}, NetworkNodes::meetings);
    const Web& web = web_of(lanes);
    CHECK(node_of(web, "a").label.runs.front().text == "1");
    CHECK(node_of(web, "e").status == Status::cancelled);
    CHECK(node_of(web, "e").label.runs.front().struck);
    CHECK(web.edges.size() == 23);  // one for each party of each meeting
    std::size_t entries = 0;
    for (const auto& page : lanes.pages) entries += page.key.size();
    CHECK(entries == timeline.meeting_count());
}

TEST_CASE("the key names who met most, with a link for each meeting that touches no other") {
    const Timeline timeline = test::crowd(300, 12);
    const Lanes lanes =
        layout::lay_out_network(test::briefing(timeline), sheet(297, 210), NetworkNodes::actors);
    const auto& key = lanes.pages.front().key;
    REQUIRE(key.size() > 3);
    for (const auto& entry : key) {
        REQUIRE(entry.links.size() > 1);
        for (std::size_t i = 1; i < entry.links.size(); ++i) {
            const auto& before = entry.links[i - 1].text;
            const auto& now = entry.links[i].text;
            if (now.baseline == before.baseline)
                CHECK(now.x > before.x + layout::width_of(before));
            else
                CHECK(now.baseline > before.baseline + 2.5);
            CHECK(now.x + layout::width_of(now) < lanes.width - lanes.margin + 0.01);
        }
    }
    CHECK(test::has(key.front().links.back().text.runs.front().text, "and "));
}

TEST_CASE("the same timeline has the same network, at any time") {
    const Timeline timeline = test::crowd(120, 30);
    const auto places = [&] {
        std::vector<std::pair<double, double>> out;
        const Lanes lanes =
            layout::lay_out_network(test::briefing(timeline), {}, NetworkNodes::actors);
        for (const WebNode& node : web_of(lanes).nodes) out.emplace_back(node.x, node.y);
        return out;
    };
    const auto first = places();
    const Timeline other = test::varied();
    layout::lay_out_network(test::briefing(other), {}, NetworkNodes::meetings);
    CHECK(places() == first);
}

TEST_CASE("no meetings, one actor alone and a page without room are no trouble") {
    const Timeline none;
    CHECK(layout::lay_out_network(test::briefing(none), {}, NetworkNodes::actors)
              .pages.front()
              .bands.empty());
    const Timeline alone = test::timeline({test::meeting("a", "2022-01-10", "Speech", {"USA"})});
    CHECK(web_of(layout::lay_out_network(test::briefing(alone), {}, NetworkNodes::actors))
              .nodes.size() == 1);
    const Timeline many = test::crowd(600, 60);
    CHECK_THROWS_WITH(
        layout::lay_out_network(test::briefing(many), sheet(120, 120), NetworkNodes::meetings),
        Catch::Contains("choose fewer"));
    CHECK(overlaps(web_of(layout::lay_out_network(test::briefing(many), sheet(120, 120),
                                                  NetworkNodes::actors))) == 0);
}
