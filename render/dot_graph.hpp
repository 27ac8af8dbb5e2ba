// SPDX-License-Identifier: MIT
// cgraph behind const strings: a directed graph that is filled statement by statement and written.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace detente {

/// A label given as `html` is markup of Graphviz's HTML-like kind and must be escaped already.
struct DotAttribute {
    std::string_view name;
    std::string value;
    bool is_html = false;
};
using DotAttributes = std::vector<DotAttribute>;

class DotGraph {
  public:
    explicit DotGraph(std::string_view name);
    ~DotGraph();
    DotGraph(DotGraph&&) noexcept;
    DotGraph& operator=(DotGraph&&) noexcept;

    void graph_attribute(std::string_view name, const std::string& value);
    void node_default(std::string_view name, const std::string& value);
    void edge_default(std::string_view name, const std::string& value);
    /// Naming a node again adds to it.
    void node(const std::string& name, const DotAttributes& attributes);
    void edge(const std::string& from, const std::string& to, const DotAttributes& attributes);
    std::string text() const;

  private:
    struct Handle;
    std::unique_ptr<Handle> handle_;
};

}  // namespace detente
