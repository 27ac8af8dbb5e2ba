// SPDX-License-Identifier: MIT
#include "timelines/network.hpp"

#include <algorithm>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cmath>
#include <numeric>
#include <random>
#include <unordered_map>

namespace detente {
namespace {

constexpr std::size_t sample_size = 2'000;
constexpr double two_sided_95 = 1.96;
constexpr double finest_margin = 1e-4;  // at the rim a sample sees too little to tell it finer

/// Vertices are the actors, then the meetings; each edge is there in both directions.
using TwoMode =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

TwoMode two_mode(const MeetingNetwork& network) {
    using Pair = std::pair<std::uint32_t, std::uint32_t>;
    std::vector<Pair> edges;
    const auto first_meeting = static_cast<std::uint32_t>(network.actors.size());
    for (std::size_t actor = 0; actor < network.attended.size(); ++actor)
        for (const std::size_t meeting : network.attended[actor])
            edges.emplace_back(actor, first_meeting + meeting);
    for (std::size_t meeting = 0; meeting < network.participants.size(); ++meeting)
        for (const std::size_t actor : network.participants[meeting])
            edges.emplace_back(first_meeting + meeting, actor);
    return {boost::edges_are_sorted, edges.begin(), edges.end(),
            static_cast<std::uint32_t>(network.actors.size() + network.meetings.size())};
}

/// The shortest paths from one vertex to all others, and how many of them there are.
class Paths {
  public:
    explicit Paths(const TwoMode& graph)
        : graph_(graph), count_(size()), dependency_(size()), distance_(size()), colours_(size()) {
        order_.reserve(size());
    }

    /// Calls `add` with each vertex and its part in the paths from `source` (Brandes 2001).
    template <typename Add>
    void from(std::uint32_t source, const Add& add) {
        std::fill(count_.begin(), count_.end(), 0.0);
        std::fill(dependency_.begin(), dependency_.end(), 0.0);
        std::fill(colours_.begin(), colours_.end(), boost::white_color);
        order_.clear();
        count_[source] = 1;
        distance_[source] = 0;
        const auto colour_of = boost::make_iterator_property_map(
            colours_.begin(), boost::get(boost::vertex_index, graph_));
        boost::breadth_first_visit(graph_, source, queue_, Counting{{}, *this}, colour_of);
        std::reverse(order_.begin(), order_.end());
        for (const std::uint32_t vertex : order_) {
            share(vertex);
            if (vertex != source) add(vertex, dependency_[vertex]);
        }
    }

  private:
    /// Counts paths while the search goes outwards.
    struct Counting : boost::default_bfs_visitor {
        Paths& paths;
        Counting(boost::default_bfs_visitor base, Paths& counted)
            : boost::default_bfs_visitor(base), paths(counted) {}
        void examine_vertex(std::uint32_t vertex, const TwoMode&) {
            paths.order_.push_back(vertex);
        }
        template <typename Edge>
        void tree_edge(const Edge& edge, const TwoMode& graph) {
            const auto to = boost::target(edge, graph);
            paths.distance_[to] = paths.distance_[boost::source(edge, graph)] + 1;
            paths.count_[to] += paths.count_[boost::source(edge, graph)];
        }
        template <typename Edge>
        void non_tree_edge(const Edge& edge, const TwoMode& graph) {
            const auto from = boost::source(edge, graph);
            const auto to = boost::target(edge, graph);
            if (paths.distance_[to] == paths.distance_[from] + 1)
                paths.count_[to] += paths.count_[from];
        }
    };

    std::size_t size() const { return boost::num_vertices(graph_); }

    /// Gives each vertex before this one on the paths its part of what goes through this one.
    void share(std::uint32_t vertex) {
        const double part = (1 + dependency_[vertex]) / count_[vertex];
        const auto [begin, end] = boost::adjacent_vertices(vertex, graph_);
        for (auto next = begin; next != end; ++next)
            if (colours_[*next] != boost::white_color && distance_[*next] + 1 == distance_[vertex])
                dependency_[*next] += count_[*next] * part;
    }

    const TwoMode& graph_;
    std::vector<double> count_;
    std::vector<double> dependency_;
    std::vector<std::uint32_t> distance_;
    std::vector<boost::default_color_type> colours_;
    std::vector<std::uint32_t> order_;
    boost::queue<std::uint32_t> queue_;
};

/// Where paths are counted from: all vertices, or a random sample of them, the same each time.
std::vector<std::uint32_t> pivots(std::size_t vertices, bool sampled) {
    std::vector<std::uint32_t> all(vertices);
    std::iota(all.begin(), all.end(), 0U);
    if (!sampled || vertices <= sample_size) return all;
    std::mt19937_64 random(1997);
    for (std::size_t i = 0; i < sample_size; ++i)  // no std::shuffle: its order is not laid down
        std::swap(all[i], all[i + random() % (vertices - i)]);
    all.resize(sample_size);
    return all;
}

/// The most betweenness that a vertex can have in a mode of `own` vertices beside `other` ones.
double most_betweenness(std::size_t own, std::size_t other) {
    if (own == 0 || other == 0) return 0;
    const auto n = static_cast<double>(other);
    const std::size_t whole = (own - 1) / other;
    const std::size_t rest = (own - 1) % other;
    const auto s = static_cast<double>(whole);
    const auto t = static_cast<double>(rest);
    return (n * n * (s + 1) * (s + 1) + n * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

struct Sums {
    double sum = 0;
    double squares = 0;
    double largest = 0;  ///< part of one pivot
};

/// The mean of what the pivots say, times all vertices, each pair of ends counted once. The margin
/// is that of the mean, and by the rule of three that of rare large parts that no pivot showed.
Centrality centrality(const Sums& sums, std::size_t pivots, std::size_t vertices, double most) {
    Centrality result;
    if (most <= 0) return result;
    const auto k = static_cast<double>(pivots);
    const auto n = static_cast<double>(vertices);
    const double scale = n / 2 / most;
    result.betweenness = scale * sums.sum / k;
    if (pivots == vertices || pivots < 2) return result;
    const double variance = std::max(0.0, (sums.squares - sums.sum * sums.sum / k) / (k - 1));
    const double rare = 3 * sums.largest / k;
    const double error = two_sided_95 * std::sqrt(variance / k) + rare;
    result.margin = std::max(scale * error * std::sqrt(1 - k / n), finest_margin);
    return result;
}

double share_of(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

MeetingNetwork make_network(const Timeline& timeline,
                            const std::vector<const TimelineMeeting*>& meetings,
                            NetworkActors who) {
    MeetingNetwork network;
    std::vector<std::pair<const Actor*, std::size_t>> attendance;
    for (const TimelineMeeting* meeting : meetings) {
        const std::size_t before = attendance.size();
        for (const auto& participant : timeline.participants(meeting->meeting.id)) {
            const Actor* actor = timeline.find_actor(participant.actor);
            const bool person = participant.role == Role::delegate;
            if (person == (who == NetworkActors::people))
                attendance.emplace_back(actor, network.meetings.size());
        }
        if (attendance.size() > before) network.meetings.push_back(meeting);
    }
    for (const auto& [actor, meeting] : attendance) network.actors.push_back(actor);
    std::sort(network.actors.begin(), network.actors.end(),
              [](const Actor* a, const Actor* b) { return a->id < b->id; });
    network.actors.erase(std::unique(network.actors.begin(), network.actors.end()),
                         network.actors.end());
    std::unordered_map<const Actor*, std::size_t> place;
    for (std::size_t i = 0; i < network.actors.size(); ++i) place.emplace(network.actors[i], i);
    network.attended.resize(network.actors.size());
    network.participants.resize(network.meetings.size());
    for (const auto& [actor, meeting] : attendance) {
        network.attended[place[actor]].push_back(meeting);
        network.participants[meeting].push_back(place[actor]);
    }
    for (auto& actors : network.participants) std::sort(actors.begin(), actors.end());
    return network;
}

Centralities centralities(const MeetingNetwork& network, std::size_t most_exact) {
    const std::size_t actors = network.actors.size();
    const std::size_t meetings = network.meetings.size();
    const TwoMode graph = two_mode(network);
    const auto sources = pivots(actors + meetings, meetings > most_exact);
    std::vector<Sums> sums(actors + meetings);
    Paths paths(graph);
    for (const std::uint32_t source : sources)
        paths.from(source, [&](std::uint32_t vertex, double part) {
            sums[vertex].sum += part;
            sums[vertex].squares += part * part;
            sums[vertex].largest = std::max(sums[vertex].largest, part);
        });
    Centralities result;
    if (sources.size() < actors + meetings) result.sampled = sources.size();
    const double most_of_actors = most_betweenness(actors, meetings);
    const double most_of_meetings = most_betweenness(meetings, actors);
    for (std::size_t i = 0; i < actors + meetings; ++i) {
        const bool is_actor = i < actors;
        Centrality one = centrality(sums[i], sources.size(), actors + meetings,
                                    is_actor ? most_of_actors : most_of_meetings);
        one.degree = is_actor ? share_of(network.attended[i].size(), meetings)
                              : share_of(network.participants[i - actors].size(), actors);
        (is_actor ? result.actors : result.meetings).push_back(one);
    }
    return result;
}

}  // namespace detente
