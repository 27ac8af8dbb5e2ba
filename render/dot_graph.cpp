// SPDX-License-Identifier: MIT
// The one file that gives cgraph and gvc the `char*` they ask for; neither writes through it.
#include "render/dot_graph.hpp"

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin.h>

#include <array>
#include <cstdlib>
#include <mutex>

#include "render/graph_positions.hpp"
#include "render/graphviz.hpp"
#include "render/xml.hpp"
#include "timelines/error.hpp"

#ifdef DETENTE_GVC_PLUGINS_LINKED
extern "C" {
extern gvplugin_library_t gvplugin_core_LTX_library;
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
extern gvplugin_library_t gvplugin_pango_LTX_library;
}
#endif

namespace detente {
namespace {

char* mutable_chars(const char* text) {
    return const_cast<char*>(text);
}

char* mutable_chars(const std::string& text) {
    return mutable_chars(text.c_str());
}

int append_text(void* out, const char* text) {
    static_cast<std::string*>(out)->append(text);
    return 0;
}

int flush_nothing(void*) {
    return 0;
}

void set(Agraph_t* graph, void* object, const DotAttribute& attribute) {
    const std::string name(attribute.name);
    if (!attribute.is_html) {
        agsafeset(object, mutable_chars(name), mutable_chars(attribute.value), mutable_chars(""));
        return;
    }
    char* html = agstrdup_html(graph, mutable_chars(attribute.value));
    agsafeset(object, mutable_chars(name), html, mutable_chars(""));
    agstrfree(graph, html);
}

/// cgraph keeps its state and its complaints in globals.
std::mutex& graphviz_mutex() {
    static std::mutex mutex;
    return mutex;
}

std::string& complaints() {
    static std::string text;
    return text;
}

int keep_complaint(char* message) {
    complaints() += message;
    return 0;
}

/// From here on; before, and after its life, they go where they went.
class KeepComplaints {
  public:
    KeepComplaints() : before_(agseterrf(keep_complaint)) { complaints().clear(); }
    ~KeepComplaints() { agseterrf(before_); }
    KeepComplaints(const KeepComplaints&) = delete;
    KeepComplaints& operator=(const KeepComplaints&) = delete;

  private:
    agusererrf before_;
};

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

/// One for the life of the process: the plugin named pango keeps a pointer into the fonts of the
/// last context that it saw, so that none may be freed before the next one draws.
GVC_t* context() {
#ifdef DETENTE_GVC_PLUGINS_LINKED
    static std::array<lt_symlist_t, 5> plugins{
        {{"gvplugin_core_LTX_library", &gvplugin_core_LTX_library},
         {"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
         {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
         {"gvplugin_pango_LTX_library", &gvplugin_pango_LTX_library},
         {nullptr, nullptr}}};
    static GVC_t* const only = gvContextPlugins(plugins.data(), 0);
#else
    static GVC_t* const only = gvContext();
#endif
    return only;
}

/// What went wrong, in Graphviz's own words.
[[noreturn]] void fail(const char* what) {
    throw Error(std::string("Graphviz could not ") + what + ": " + complaints());
}

}  // namespace

struct DotGraph::Handle {
    GraphHandle graph;
};

DotGraph::DotGraph(std::string_view name) : handle_(std::make_unique<Handle>()) {
    const std::lock_guard lock(graphviz_mutex());
    handle_->graph.reset(agopen(mutable_chars(std::string(name)), Agdirected, nullptr));
}

DotGraph::~DotGraph() {
    if (!handle_) return;
    const std::lock_guard lock(graphviz_mutex());
    handle_.reset();
}

DotGraph::DotGraph(DotGraph&&) noexcept = default;
DotGraph& DotGraph::operator=(DotGraph&&) noexcept = default;

void DotGraph::graph_attribute(std::string_view name, const std::string& value) {
    const std::lock_guard lock(graphviz_mutex());
    agattr(handle_->graph.get(), AGRAPH, mutable_chars(std::string(name)), mutable_chars(value));
}

void DotGraph::node_default(std::string_view name, const std::string& value) {
    const std::lock_guard lock(graphviz_mutex());
    agattr(handle_->graph.get(), AGNODE, mutable_chars(std::string(name)), mutable_chars(value));
}

void DotGraph::edge_default(std::string_view name, const std::string& value) {
    const std::lock_guard lock(graphviz_mutex());
    agattr(handle_->graph.get(), AGEDGE, mutable_chars(std::string(name)), mutable_chars(value));
}

void DotGraph::node(const std::string& name, const DotAttributes& attributes) {
    const std::lock_guard lock(graphviz_mutex());
    Agraph_t* graph = handle_->graph.get();
    Agnode_t* node = agnode(graph, mutable_chars(name), 1);
    for (const DotAttribute& attribute : attributes) set(graph, node, attribute);
}

void DotGraph::edge(const std::string& from, const std::string& to,
                    const DotAttributes& attributes) {
    const std::lock_guard lock(graphviz_mutex());
    Agraph_t* graph = handle_->graph.get();
    Agnode_t* tail = agnode(graph, mutable_chars(from), 1);
    Agnode_t* head = agnode(graph, mutable_chars(to), 1);
    Agedge_t* edge = agedge(graph, tail, head, nullptr, 1);
    for (const DotAttribute& attribute : attributes) set(graph, edge, attribute);
}

std::string DotGraph::text() const {
    const std::lock_guard lock(graphviz_mutex());
    std::string out;
    Agiodisc_t io{AgIoDisc.afread, append_text, flush_nothing};
    Agiodisc_t* before = handle_->graph->clos->disc.io;
    handle_->graph->clos->disc.io = &io;
    agwrite(handle_->graph.get(), &out);
    handle_->graph->clos->disc.io = before;
    return out;
}

namespace {

constexpr double points_per_mm = 72 / 25.4;

std::string inches(double mm) {
    return number(mm / 25.4);
}

/// Of names "0", "1" … in this order.
DotGraph graph_of(const std::vector<GraphNode>& nodes, const std::vector<GraphTie>& ties) {
    DotGraph graph("positions");
    graph.graph_attribute("overlap", "true");
    graph.graph_attribute("splines", "false");
    graph.graph_attribute("pack", "14");
    graph.graph_attribute("maxiter", "400");
    graph.graph_attribute("start", "7");
    graph.node_default("shape", "box");
    graph.node_default("fixedsize", "true");
    graph.node_default("label", "");
    for (std::size_t i = 0; i < nodes.size(); ++i)
        graph.node(std::to_string(i),
                   {{"width", inches(nodes[i].width)}, {"height", inches(nodes[i].height)}});
    for (const GraphTie& tie : ties)
        graph.edge(std::to_string(tie.one), std::to_string(tie.other),
                   {{"len", inches(tie.length)}, {"weight", number(tie.weight)}});
    return graph;
}

}  // namespace

std::vector<GraphPosition> graph_positions(const std::vector<GraphNode>& nodes,
                                           const std::vector<GraphTie>& ties) {
    if (nodes.empty()) return {};
    const std::string dot = graph_of(nodes, ties).text();
    const std::lock_guard lock(graphviz_mutex());
    const KeepComplaints keep;
    const GraphHandle graph(agmemread(dot.c_str()));
    if (!graph) fail("read the graph");
    // sfdp draws from the process's random numbers: from the same ones for the same graph.
    std::srand(1);
    srand48(1);
    const char* engine = nodes.size() <= most_for_neato ? "neato" : "sfdp";
    if (gvLayout(context(), graph.get(), engine) != 0) fail("lay out the graph");
    std::vector<GraphPosition> positions;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Agnode_t* node = agnode(graph.get(), mutable_chars(std::to_string(i)), 0);
        const pointf at = ND_coord(node);
        positions.push_back({at.x / points_per_mm, -at.y / points_per_mm});
    }
    gvFreeLayout(context(), graph.get());
    return positions;
}

std::string draw_dot(const std::string& dot, const std::string& format) {
    const std::lock_guard lock(graphviz_mutex());
    const KeepComplaints keep;
    const GraphHandle graph(agmemread(dot.c_str()));
    if (!graph) fail("read the graph");
    if (gvLayout(context(), graph.get(), "nop2") != 0) fail("lay out the graph");
    char* bytes = nullptr;
    unsigned length = 0;
    const bool drawn = gvRenderData(context(), graph.get(), format.c_str(), &bytes, &length) == 0;
    const std::string out = drawn ? std::string(bytes, length) : std::string();
    if (drawn) gvFreeRenderData(bytes);
    gvFreeLayout(context(), graph.get());
    if (!drawn) fail("draw the graph");
    return out;
}

}  // namespace detente
