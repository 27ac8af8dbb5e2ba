// SPDX-License-Identifier: MIT
#include "timelines/timeline.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <deque>
#include <stdexcept>
#include <unordered_map>
#include <unordered_set>

#include "timelines/person.hpp"
#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"

namespace detente {
namespace {

enum class EdgeKind { takes_part, acts_for, member_of, follows, part_of };

/// One of the two.
struct Vertex {
    const Actor* actor = nullptr;
    const TimelineMeeting* meeting = nullptr;
};

/// actor → meeting (takes part), actor → actor (acts for, member of), meeting → meeting (links).
struct Edge {
    EdgeKind kind = EdgeKind::takes_part;
    Role role = Role::party;
    const Office* office = nullptr;  ///< of acts_for
};

using Adjacency =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Vertex, Edge>;
using Descriptor = boost::graph_traits<Adjacency>::vertex_descriptor;
using Ids = std::unordered_map<std::string, Descriptor>;

std::optional<Descriptor> find(const Ids& ids, std::string_view id) {
    const auto found = ids.find(std::string(id));
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

bool is_link(const Edge& edge) {
    return edge.kind == EdgeKind::follows || edge.kind == EdgeKind::part_of;
}

bool earlier(const TimelineMeeting* a, const TimelineMeeting* b) {
    const auto& first = a->meeting.when;
    const auto& second = b->meeting.when;
    if (first && second) return chronological(*first, *second);
    return first.has_value() && !second;
}

bool contains(const std::vector<std::string>& items, const std::string& item) {
    return std::find(items.begin(), items.end(), item) != items.end();
}

Role role_of(const std::string& party, const Meeting& meeting) {
    if (contains(meeting.mediators, party)) return Role::mediator;
    if (contains(meeting.hosts, party)) return Role::host;
    return meeting.kind == Kind::signing ? Role::signatory : Role::party;
}

}  // namespace

struct Timeline::Graph {
    /// An edge that waits for its other end: the office of a person, or (none) a membership.
    struct Waiting {
        Descriptor vertex;
        const Office* office = nullptr;
    };

    Language language = Language::en;
    Adjacency edges;
    std::deque<Actor> actors;  // deques, because vertices and callers point into them
    std::deque<TimelineMeeting> meetings;
    Ids actor_ids;
    Ids meeting_ids;
    std::unordered_map<std::string, Descriptor> people;  ///< by slugs of names and aliases
    std::unordered_map<std::string, std::vector<Waiting>> waiting;  ///< by the id they wait for

    Descriptor add(Actor actor);
    void tie(Descriptor vertex, const std::string& other, const Office* office);
    void connect(Descriptor vertex, const Waiting& end);
    Descriptor actor_or_new(const std::string& id);
    Descriptor person_or_new(const std::string& name, const Meeting& meeting);
    void take_part(Descriptor actor, Descriptor meeting, Role role);
    bool link(Descriptor from, const std::string& to, EdgeKind kind);
};

Descriptor Timeline::Graph::add(Actor added) {
    if (actor_ids.count(added.id) != 0)
        throw std::invalid_argument("actor added twice: " + added.id);
    const Actor& actor = actors.emplace_back(std::move(added));
    const Descriptor vertex = boost::add_vertex(Vertex{&actor, nullptr}, edges);
    actor_ids.emplace(actor.id, vertex);
    if (actor.kind == ActorKind::person) {
        people.try_emplace(slug(actor.name), vertex);
        for (const auto& alias : actor.aliases) people.try_emplace(slug(alias), vertex);
    }
    for (const auto& office : actor.offices) tie(vertex, office.of, &office);
    for (const auto& member : actor.members) tie(vertex, member, nullptr);
    if (const auto found = waiting.extract(actor.id))
        for (const auto& end : found.mapped()) connect(vertex, end);
    return vertex;
}

/// Joins two actors as soon as both are there.
void Timeline::Graph::tie(Descriptor vertex, const std::string& other, const Office* office) {
    if (const auto known = find(actor_ids, other))
        connect(*known, {vertex, office});
    else
        waiting[other].push_back({vertex, office});
}

void Timeline::Graph::connect(Descriptor vertex, const Waiting& end) {
    if (end.office)
        boost::add_edge(end.vertex, vertex, Edge{EdgeKind::acts_for, Role::party, end.office},
                        edges);
    else
        boost::add_edge(vertex, end.vertex, Edge{EdgeKind::member_of}, edges);
}

Descriptor Timeline::Graph::actor_or_new(const std::string& id) {
    if (const auto known = find(actor_ids, id)) return *known;
    if (auto known = find_in_register(id)) return add(std::move(*known));
    return add(Actor{id, ActorKind::party, id, {}, {}, {}});
}

Descriptor Timeline::Graph::person_or_new(const std::string& name, const Meeting& meeting) {
    const std::string own = slug(name);
    if (const auto known = people.find(own); known != people.end()) return known->second;
    const std::string id = person_in_register(name, meeting);
    if (const auto known = find(actor_ids, id)) return *known;
    if (!id.empty())
        if (auto known = find_in_register(id)) return add(std::move(*known));
    std::string fresh = own.empty() ? name : own;
    while (actor_ids.count(fresh) != 0) fresh += "-person";  // "paris" may be a party already
    return add(Actor{fresh, ActorKind::person, name, {}, {}, {}});
}

void Timeline::Graph::take_part(Descriptor actor, Descriptor meeting, Role role) {
    const auto [begin, end] = boost::in_edges(meeting, edges);
    for (auto edge = begin; edge != end; ++edge)
        if (boost::source(*edge, edges) == actor) return;
    boost::add_edge(actor, meeting, Edge{EdgeKind::takes_part, role}, edges);
}

bool Timeline::Graph::link(Descriptor from, const std::string& to, EdgeKind kind) {
    const auto target = find(meeting_ids, to);
    if (target) boost::add_edge(from, *target, Edge{kind}, edges);
    return target.has_value();
}

Timeline::Timeline() : graph_(std::make_unique<Graph>()) {}
Timeline::~Timeline() = default;
Timeline::Timeline(Timeline&&) noexcept = default;
Timeline& Timeline::operator=(Timeline&&) noexcept = default;

void Timeline::add_actor(Actor actor) {
    graph_->add(std::move(actor));
}

void Timeline::add_meeting(TimelineMeeting added) {
    Graph& graph = *graph_;
    if (graph.meeting_ids.count(added.meeting.id) != 0)
        throw std::invalid_argument("meeting added twice: " + added.meeting.id);
    const TimelineMeeting& entry = graph.meetings.emplace_back(std::move(added));
    const Meeting& meeting = entry.meeting;
    const Descriptor vertex = boost::add_vertex(Vertex{nullptr, &entry}, graph.edges);
    graph.meeting_ids.emplace(meeting.id, vertex);
    for (const auto* ids : {&meeting.parties, &meeting.hosts, &meeting.mediators})
        for (const auto& id : *ids)
            graph.take_part(graph.actor_or_new(id), vertex, role_of(id, meeting));
    for (const auto& name : meeting.people)
        graph.take_part(graph.person_or_new(name, meeting), vertex, Role::delegate);
}

std::vector<std::string> Timeline::link_meetings() {
    Graph& graph = *graph_;
    const auto old_link = [&](const auto& edge) { return is_link(graph.edges[edge]); };
    boost::remove_edge_if(old_link, graph.edges);
    std::vector<std::string> missing;
    for (const auto& entry : graph.meetings) {
        const Meeting& meeting = entry.meeting;
        const Descriptor vertex = graph.meeting_ids.at(meeting.id);
        const std::pair<const std::string*, EdgeKind> wanted[] = {
            {&meeting.follows, EdgeKind::follows}, {&meeting.part_of, EdgeKind::part_of}};
        for (const auto& [id, kind] : wanted)
            if (!id->empty() && !graph.link(vertex, *id, kind) && !contains(missing, *id))
                missing.push_back(*id);
    }
    return missing;
}

const Actor* Timeline::find_actor(std::string_view id) const {
    const auto vertex = find(graph_->actor_ids, id);
    return vertex ? graph_->edges[*vertex].actor : nullptr;
}

const TimelineMeeting* Timeline::find_meeting(std::string_view id) const {
    const auto vertex = find(graph_->meeting_ids, id);
    return vertex ? graph_->edges[*vertex].meeting : nullptr;
}

std::vector<const Actor*> Timeline::actors() const {
    std::vector<const Actor*> all;
    for (const auto& actor : graph_->actors) all.push_back(&actor);
    return all;
}

std::vector<const TimelineMeeting*> Timeline::meetings() const {
    std::vector<const TimelineMeeting*> all;
    for (const auto& meeting : graph_->meetings) all.push_back(&meeting);
    std::stable_sort(all.begin(), all.end(), earlier);
    return all;
}

std::vector<Participation> Timeline::participants(std::string_view meeting) const {
    std::vector<Participation> found;
    const auto vertex = find(graph_->meeting_ids, meeting);
    if (!vertex) return found;
    const auto [begin, end] = boost::in_edges(*vertex, graph_->edges);
    for (auto edge = begin; edge != end; ++edge) {
        const Edge& properties = graph_->edges[*edge];
        if (properties.kind != EdgeKind::takes_part) continue;
        const Vertex& actor = graph_->edges[boost::source(*edge, graph_->edges)];
        found.push_back({actor.actor->id, properties.role});
    }
    return found;
}

std::vector<const TimelineMeeting*> Timeline::meetings_of(std::string_view actor) const {
    std::vector<const TimelineMeeting*> found;
    const auto vertex = find(graph_->actor_ids, actor);
    if (!vertex) return found;
    const auto [begin, end] = boost::out_edges(*vertex, graph_->edges);
    for (auto edge = begin; edge != end; ++edge)
        if (graph_->edges[*edge].kind == EdgeKind::takes_part)
            found.push_back(graph_->edges[boost::target(*edge, graph_->edges)].meeting);
    std::stable_sort(found.begin(), found.end(), earlier);
    return found;
}

std::vector<Link> Timeline::links() const {
    std::vector<Link> found;
    const Adjacency& edges = graph_->edges;
    const auto [begin, end] = boost::edges(edges);
    for (auto edge = begin; edge != end; ++edge) {
        if (!is_link(edges[*edge])) continue;
        const auto kind =
            edges[*edge].kind == EdgeKind::follows ? LinkKind::follows : LinkKind::part_of;
        found.push_back({kind, edges[boost::source(*edge, edges)].meeting->meeting.id,
                         edges[boost::target(*edge, edges)].meeting->meeting.id});
    }
    return found;
}

std::vector<ActorTie> Timeline::ties() const {
    std::vector<ActorTie> found;
    const Adjacency& edges = graph_->edges;
    const auto [begin, end] = boost::edges(edges);
    for (auto edge = begin; edge != end; ++edge) {
        const Edge& tie = edges[*edge];
        if (tie.kind == EdgeKind::takes_part || is_link(tie)) continue;
        ActorTie actor_tie{TieKind::member_of,
                           edges[boost::source(*edge, edges)].actor->id,
                           edges[boost::target(*edge, edges)].actor->id,
                           {},
                           {},
                           {}};
        if (tie.office) {
            actor_tie.kind = TieKind::acts_for;
            actor_tie.title = tie.office->title;
            actor_tie.since = tie.office->from;
            actor_tie.until = tie.office->to;
        }
        found.push_back(std::move(actor_tie));
    }
    return found;
}

std::size_t Timeline::actor_count() const {
    return graph_->actors.size();
}

std::size_t Timeline::meeting_count() const {
    return graph_->meetings.size();
}

Language Timeline::language() const {
    return graph_->language;
}

void Timeline::set_language(Language language) {
    graph_->language = language;
}

}  // namespace detente
