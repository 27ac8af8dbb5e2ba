// SPDX-License-Identifier: MIT
// Who met whom, as a graph of two modes: actors on one side, meetings on the other, and an edge
// where an actor takes part. The measures of social network analysis on it, each with the meetings
// that make it.
#pragma once

#include <cstddef>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente {

/// Who counts as taking part.
enum class NetworkActors { parties, people };

/// Actors and meetings are spoken of by their place in these lists.
struct MeetingNetwork {
    std::vector<const Actor*> actors;              ///< that take part in some meeting, by id
    std::vector<const TimelineMeeting*> meetings;  ///< in which somebody takes part, in order given
    std::vector<std::vector<std::size_t>> attended;      ///< by actor: meetings, rising
    std::vector<std::vector<std::size_t>> participants;  ///< by meeting: actors, rising
};

/// Of these meetings of the timeline, which has to outlive the result.
MeetingNetwork make_network(const Timeline& timeline,
                            const std::vector<const TimelineMeeting*>& meetings,
                            NetworkActors who = NetworkActors::parties);

/// A measure of one vertex and how far off it may be.
struct Centrality {
    double degree = 0;       ///< 0 to 1: of the other mode's vertices, those next to it
    double betweenness = 0;  ///< 0 to 1
    double margin = 0;  ///< of `betweenness`, 95% of the time, from 0.0001; 0 where it is exact
};

struct Centralities {
    std::vector<Centrality> actors;
    std::vector<Centrality> meetings;
    std::size_t sampled = 0;  ///< vertices from which paths were counted; 0: all, it is exact
};

/// Up to this many meetings betweenness is exact.
inline constexpr std::size_t most_exact_meetings = 5'000;

/// Degree and betweenness of two-mode data, each divided by the most that a vertex of its mode
/// could have (Borgatti and Everett 1997, "Network analysis of 2-mode data", Social Networks 19,
/// 243-269). Betweenness is Brandes' (2001), above `most_exact` meetings estimated from the
/// shortest paths of a sample of vertices (Brandes and Pich 2007), the same one each time.
Centralities centralities(const MeetingNetwork& network,
                          std::size_t most_exact = most_exact_meetings);

}  // namespace detente
