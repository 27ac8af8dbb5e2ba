// SPDX-License-Identifier: MIT
// A network as statements of DOT.
#pragma once

#include "render/dot_writer.hpp"
#include "render/layout/web.hpp"

namespace detente {

class WebDotWriter : public DotWriter {
  protected:
    using DotWriter::DotWriter;

    /// A node "actor-ID" for each actor, with its name as external label, or "meeting-ID" for each
    /// meeting; an edge for each tie, as wide as drawn, its meetings in its tooltip. `top`: mm that
    /// all is moved down.
    void write_web(const layout::Web& web, double top);

  private:
    void write_node(const layout::WebNode& node, double top);
    void write_key(const layout::WebKey& key, double top, std::size_t place);
};

}  // namespace detente
