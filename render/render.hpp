// SPDX-License-Identifier: MIT
// The door of render: a briefing in, a picture or a page out.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/theme.hpp"
#include "timelines/dated_sentence.hpp"
#include "timelines/timeline.hpp"

namespace detente {

struct Comparison;

/// Everything that a picture shows. What it points to outlives the briefing.
struct Briefing {
    std::string title;
    const Timeline* timeline = nullptr;
    std::vector<Source> sources;
    Day today;                    ///< "as known on", and the line between past and to come
    std::size_t chosen_from = 0;  ///< meetings that there were before some were chosen; 0: all
    std::span<const DatedSentence> unplaced{};  ///< what the page offers for a second look
    const Comparison* since = nullptr;          ///< with an older version, for page and note
};

enum class LayoutKind { ladder, lanes, strip, matrix, network };
inline constexpr std::array<Name<LayoutKind>, 5> layout_names{{{LayoutKind::ladder, "ladder"},
                                                               {LayoutKind::lanes, "lanes"},
                                                               {LayoutKind::strip, "strip"},
                                                               {LayoutKind::matrix, "matrix"},
                                                               {LayoutKind::network, "network"}}};

/// What the nodes of a network are, beside its actors: nothing, or their meetings.
enum class NetworkNodes { actors, meetings };
inline constexpr std::array<Name<NetworkNodes>, 2> network_nodes_names{
    {{NetworkNodes::actors, "actors"}, {NetworkNodes::meetings, "meetings"}}};

/// Lengths in mm. A format for reading on a screen makes one picture of any height unless it is
/// given a height; PDF has pages always.
struct RenderOptions {
    double width_mm = 0;   ///< 0: the format's own (A4 for reports, upright for a ladder)
    double height_mm = 0;  ///< of a page; 0: as high as it takes
    double scale = 1;      ///< drawn for a sheet so many times smaller, and enlarged
    LayoutKind layout = LayoutKind::ladder;
    NetworkNodes network_nodes = NetworkNodes::actors;
    std::optional<Theme> theme =
        std::nullopt;  ///< none: report; a page follows its reader's setting
    /// Graphviz draws SVG, PDF or PNG from the DOT: one sheet, as high as it takes.
    bool by_graphviz = false;
};

/// Outputs are reproducible to the byte from the same briefing and options.
struct Format {
    std::string_view name;       ///< "svg"
    std::string_view extension;  ///< ".svg"
    std::string_view description;
    /// One file, or one a page in formats that have no pages themselves.
    std::vector<std::string> (*render)(const Briefing&, const RenderOptions&);
    bool drawn = true;  ///< or text alone, that no option of a picture changes
};

/// svg, html, gv, pdf, png, csv, ics, markdown: the table that feeds `--to`, its help and the
/// tests.
std::span<const Format> formats();

}  // namespace detente
