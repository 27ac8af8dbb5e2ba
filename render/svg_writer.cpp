// SPDX-License-Identifier: MIT
#include "render/svg_writer.hpp"

#include <fmt/format.h>

#include "render/xml.hpp"

namespace detente {

using namespace layout;

namespace {

/// An address of any letters with ASCII ones alone (RFC 3987, 3.1), as PDF wants it.
std::string as_uri(std::string_view address) {
    std::string uri;
    for (const char c : address)
        if (static_cast<unsigned char>(c) < 0x80)
            uri += c;
        else
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    return uri;
}

}  // namespace

void SvgWriter::open(double height, const std::string& title, const std::string& description) {
    if (!sheet_.is_inline) out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    out_ += fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"{}{} width=\"{}mm\" height=\"{}mm\" "
        "viewBox=\"0 0 {} {}\" role=\"{}\" {} font-family=\"{}\" {}>\n",
        sheet_.is_inline ? "" : " xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
        sheet_.is_inline || sheet_.language == Language::en
            ? ""
            : fmt::format(" xml:lang=\"{}\"", to_string(sheet_.language)),
        number(sheet_.width * sheet_.scale), number(height * sheet_.scale), in_points(sheet_.width),
        in_points(height), sheet_.is_inline ? "group" : "img", label(title), escaped(theme().fonts),
        fill(paint(Ink::text)));
    if (sheet_.is_inline) return;
    out_ += fmt::format("<title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n",
                        escaped(title), escaped(description));
    out_ += fmt::format("<rect width=\"{}\" height=\"{}\" {}/>\n", in_points(sheet_.width),
                        in_points(height), fill(paint(Ink::ground)));
}

std::string SvgWriter::close() {
    out_ += "</svg>\n";
    return std::move(out_);
}

std::string SvgWriter::label(const std::string& title) const {
    return sheet_.is_inline ? fmt::format("aria-label=\"{}\"", escaped(title))
                            : "aria-labelledby=\"title desc\"";
}
void SvgWriter::newline() {
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
}

void SvgWriter::run_attributes(const Run& run) {
    const TextStyle look = style(run.role);
    if (sheet_.is_inline) {
        if (run.struck) out_ += " text-decoration=\"line-through\"";
        out_ += fmt::format(" class=\"z{} f{}\"", static_cast<int>(run.role),
                            paint(run.struck ? Ink::soft : look.ink).name);
        return;
    }
    out_ += fmt::format(" font-size=\"{}\"", type_size(look.font.size_mm));
    if (look.font.weight == Weight::semibold) out_ += " font-weight=\"600\"";
    if (look.italic) out_ += " font-style=\"italic\"";
    if (run.struck) out_ += " text-decoration=\"line-through\"";
    out_ += ' ' + fill(paint(run.struck ? Ink::soft : look.ink));
}

std::string type_classes(double font_scale) {
    std::string rules;
    for (int role = 0; role < text_role_count; ++role) {
        const TextStyle look = style(static_cast<TextRole>(role));
        rules += fmt::format(".z{}{{font-size:{}px{}{}}}", role,
                             in_points(look.font.size_mm * font_scale),
                             look.font.weight == Weight::semibold ? ";font-weight:600" : "",
                             look.italic ? ";font-style:italic" : "");
    }
    return rules + '\n';
}

void SvgWriter::text(const TextLine& line) {
    out_ += fmt::format("<text x=\"{}\" y=\"{}\"", in_points(line.x), in_points(line.baseline));
    if (line.anchor != Anchor::start)
        out_ += line.anchor == Anchor::end ? " text-anchor=\"end\"" : " text-anchor=\"middle\"";
    if (line.runs.size() == 1) run_attributes(line.runs.front());
    out_ += '>';
    if (line.runs.size() == 1)
        append_escaped(out_, line.runs.front().text);
    else
        for (const Run& run : line.runs) tspan(run, &run != &line.runs.front());
    out_ += "</text>";
}

void SvgWriter::tspan(const Run& run, bool behind_another) {
    out_ += "<tspan";
    if (behind_another) out_ += fmt::format(" dx=\"{}\"", in_points(run_gap));
    run_attributes(run);
    out_ += '>';
    append_escaped(out_, run.text);
    out_ += "</tspan>";
}

void SvgWriter::rule(double from, double to, double y, std::string_view look) {
    out_ += fmt::format("<line x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\" {}/>", in_points(from),
                        in_points(to), in_points(y), in_points(y), look);
}

bool SvgWriter::open_link(const std::string& id, const std::string& address) {
    if (sheet_.is_inline)
        out_ += fmt::format("<a href=\"#{}{}\">", entry_prefix, escaped(fragment(id)));
    else if (!address.empty())
        out_ += fmt::format("<a xlink:href=\"{}\">", escaped(as_uri(address)));
    return sheet_.is_inline || !address.empty();
}

void SvgWriter::legend(const std::vector<LegendItem>& items, std::optional<double> line,
                       double margin, const std::string& gradient) {
    out_ += "<g class=\"legend\">";
    if (line)
        rule(margin, sheet_.width - margin, *line,
             fmt::format("{} stroke-width=\"0.8\"", stroke(paint(Ink::rule))));
    for (const LegendItem& item : items) {
        sign(item, gradient);
        text(item.text);
    }
    out_ += "</g>\n";
}

/// As links look in the picture.
void SvgWriter::link_sign(const LegendItem& item) {
    const bool is_move = item.sign == Sign::moved;
    if (!sheet_.is_ladder)
        return append_bow(out_, theme(), item.x + 0.3, item.x + 4.4, item.y - 0.6, is_move, false);
    const Arc arc{item.y - 1.5, item.y + 1.5, item.x + 0.4, false, false, is_move, {}, {}};
    append_arc(out_, theme(), arc, item.x + 3.4);
}

void SvgWriter::sign(const LegendItem& item, const std::string& gradient) {
    switch (item.sign) {
        case Sign::follows:
        case Sign::moved:
            return link_sign(item);
        case Sign::vague:
            return append_window(out_, item.x, item.y - 2.2, item.x + 7, item.y + 2.2, gradient);
        case Sign::unreviewed:
            return append_unreviewed(out_, theme(), item.x + 1.4, item.y);
        default:
            return append_mark(out_, theme(), static_cast<Status>(item.sign), {0, true},
                               item.x + 1.4, item.y);
    }
}

}  // namespace detente
