// SPDX-License-Identifier: MIT
// The parts of a DOT graph that every layout's drawing has: nodes of text at their place, straight
// lines, marks and the legend. Lengths in mm, y down; Graphviz counts points upward.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/dot_graph.hpp"
#include "render/layout/legend.hpp"
#include "render/layout/party.hpp"
#include "render/layout/text.hpp"
#include "render/theme.hpp"

namespace detente {

/// Names of nodes and SVG ids: Graphviz reads "\N" and the like in ids, so no backslash.
std::string dot_name(std::string_view prefix, std::string_view id);

class DotWriter {
  public:
    DotWriter(double height, const Theme& theme);

  protected:
    const Theme& theme() const { return *theme_; }
    const std::string& dot_colour(layout::Ink ink) const { return theme_->ink(ink); }
    std::string y_points(double y) const;
    std::string at(double x, double y) const;

    /// Lines below each other as one node; `width` keeps them where the layout put them.
    void text_node(const std::string& name, const std::vector<layout::TextLine>& lines,
                   double width, std::string_view tooltip = {});
    /// Graphviz reads backslashes in plain attributes.
    static std::string escaped_plain(std::string_view text);
    /// An invisible end of a line; returns its name.
    std::string point(const std::string& name, double x, double y);
    /// `tip`: the end of an arrow, as Graphviz wants it before the first point.
    void line(const std::string& name, double x1, double y1, double x2, double y2,
              DotAttributes attributes, const std::string& tip = {});
    std::string colour(const layout::Party& party) const;
    /// Of the meeting's mark in the party's column or lane.
    static std::string mark_name(const layout::Party& party, const std::string& id);
    /// How the line between a meeting's marks looks.
    DotAttributes join_look(Status status, std::string path) const;
    DotAttributes mark_attributes(Status status, const std::string& ink, bool is_square, double x,
                                  double y) const;
    /// A day that is not known.
    void window(const std::string& name, double left, double right, double y);
    void unreviewed(const std::string& name, double x, double y);
    void legend(const layout::LegendItem& item, const std::string& words_name,
                const std::string& sign_name);

    DotGraph graph_;
    double top_ = 0;  ///< of the section or page that is written

  private:
    std::string run_markup(const layout::Run& run) const;

    double height_;
    const Theme* theme_;
};

}  // namespace detente
