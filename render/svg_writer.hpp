// SPDX-License-Identifier: MIT
// The parts of an SVG file that every layout's drawing has: the frame, lines of text, rules, links
// and the legend. Lengths in mm.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/layout/legend.hpp"
#include "render/layout/text.hpp"
#include "render/svg_marks.hpp"

namespace detente {

struct SvgSheet {
    double width = 0;
    double scale = 1;        ///< the file is so many times larger
    bool is_inline = false;  ///< to stand inside a page of HTML
    bool is_ladder = false;  ///< links run downward, beside the columns
    Language language = Language::en;
};

class SvgWriter {
  public:
    SvgWriter(const SvgSheet& sheet, const Theme& theme) : sheet_(sheet), theme_(&theme) {}

    /// The declaration, but for inline ones, and the opening tag.
    void open(double height, const std::string& title, const std::string& description);
    /// The whole text; nothing can be added behind it.
    std::string close();

  protected:
    const Theme& theme() const { return *theme_; }
    Paint paint(layout::Ink ink) const { return detente::paint(theme(), ink); }
    Paint paint(Accent accent) const { return detente::paint(theme(), accent); }
    /// A size of type in the theme's font.
    std::string type_size(double mm) const { return in_points(mm * theme().font_scale); }

    void newline();
    void text(const layout::TextLine& line);
    void rule(double from, double to, double y, std::string_view look);
    /// Inline to "#" and the meeting's anchor, else to its address on the web, if it has one.
    bool open_link(const std::string& id, const std::string& address);
    void close_link() { out_ += "</a>"; }
    /// `line`: y of a rule above the signs. `gradient`: id of the one that windows fade by.
    void legend(const std::vector<layout::LegendItem>& items, std::optional<double> line,
                double margin, const std::string& gradient);

    SvgSheet sheet_;
    std::string out_;

  private:
    const Theme* theme_;

    std::string label(const std::string& title) const;
    void run_attributes(const layout::Run& run);
    void tspan(const layout::Run& run, bool behind_another);
    void link_sign(const layout::LegendItem& item);
    void sign(const layout::LegendItem& item, const std::string& gradient);
};

/// The rules of the classes by which drawings inside the page set their type.
std::string type_classes(double font_scale);

/// All pages of a layout below each other.
template <typename Drawing, typename Layout, typename Pages>
std::string draw_all(const Layout& layout, const Pages& pages, const Theme& theme) {
    Drawing drawing(layout, theme, false);
    drawing.open(layout.height, layout.title, layout.description);
    double y = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        drawing.draw(i, y);
        y += pages[i].height;
    }
    return drawing.close();
}

template <typename Drawing, typename Layout, typename Pages>
std::string draw_page(const Layout& layout, const Pages& pages, std::size_t page,
                      const Theme& theme, bool is_inline) {
    const Theme look = is_inline ? colours_by_class(theme) : theme;
    Drawing drawing(layout, look, is_inline);
    drawing.open(pages[page].height, layout.title, layout.description);
    drawing.draw(page, 0);
    return drawing.close();
}

}  // namespace detente
