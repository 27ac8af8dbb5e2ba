// SPDX-License-Identifier: MIT
// The one layout: a row per meeting, a column per party, every text already measured and wrapped.
// A pure function from a briefing to plain values; every format draws these. Lengths are in mm, x
// to the right from the picture's left edge, y down from the top of the section that holds the
// item.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "render/layout/heading.hpp"
#include "render/layout/legend.hpp"
#include "render/layout/party.hpp"
#include "render/layout/text.hpp"
#include "render/render.hpp"

namespace detente::layout {

inline constexpr double sources_width = 19.0;  ///< kept free at the right for "12 sources"

struct Column : Party {
    double x = 0;
};

/// A meeting.
struct Row {
    std::string id;
    Status status = Status::held;
    bool reviewed = false;
    std::string summary;  ///< the row in one sentence, for those who cannot see it
    std::string link;     ///< http or https address of its first source, or empty
    double top = 0, height = 0;
    double y = 0;  ///< where its marks stand
    std::vector<TextLine> date;
    bool is_vague = false;             ///< its day is not known: a faded window behind the date
    std::vector<std::size_t> columns;  ///< those that take part, left to right
    std::vector<std::size_t> passed;   ///< those between them that do not: the line bridges them
    std::vector<TextLine> texts;
    std::vector<TextLine> sources;
};

/// A line across: a quiet stretch, today, or the heading of undated meetings.
enum class BreakKind { quiet, today, undated };
struct Break {
    BreakKind kind = BreakKind::quiet;
    double y = 0;
    TextLine text;
};

inline constexpr double arc_reach = 2.6;  ///< from `arcs_right` to the upright of the first lane
inline constexpr double arc_lane = 1.7;   ///< between uprights

/// From an earlier meeting to the one that follows it, or from an old day between rows. An end that
/// lies in another section is open and stands at this section's edge.
struct Arc {
    double from_y = 0, to_y = 0;
    double x = 0;  ///< of its upright
    bool from_open = false, to_open = false;
    bool is_move = false;
    std::string from, to;  ///< meeting ids; no `from` of a move
};

/// Beside the dates: how far a day that is not known reaches, from its row down to the last row
/// that begins within its time. One over several sections is a piece in each.
struct Strip {
    double top = 0, bottom = 0;
};
inline constexpr double strip_from = 0.7, strip_to = 1.9;  ///< right of `dates_right`

/// A page, or a stretch of a picture that grows downward: its own column heads, rows and lines.
struct Section {
    double height = 0;
    double heads = 0;             ///< where column labels begin and the columns' lines start
    double columns_end = 0;       ///< equals `heads` where there are no columns
    std::vector<TextLine> texts;  ///< title, page number and the like
    std::vector<Row> rows;
    std::vector<Break> breaks;
    std::vector<Arc> arcs;
    std::vector<Strip> strips;
    std::vector<LegendItem> legend;
    std::optional<double> legend_rule;
    std::vector<TextLine> note;  ///< where it all comes from
};

struct Ladder {
    double width = 0;
    double height = 0;  ///< of all sections
    double scale = 1;   ///< files are so many times larger than the lengths here
    double margin = 0, dates_right = 0, arcs_right = 0, texts_left = 0, sources_right = 0;
    Language language = Language::en;
    std::string title;
    std::string description;
    bool marks_unreviewed =
        false;  ///< where people have reviewed some meetings, the others get a sign
    std::vector<Column> columns;
    std::vector<Section> sections;
};

struct LadderOptions {
    double width = 210;         ///< ISO 216 A4, portrait; at least 120
    double margin = 12;         ///< left and right
    bool with_title = true;     ///< false where the title stands above the picture anyway
    double page_height = 0;     ///< 297 for A4 pages; 0: one picture that grows downward
    double scale = 1;           ///< files are so many times larger
    double section_height = 0;  ///< of such a picture: the most a section may have; 0: no limit
};

Ladder lay_out(const Briefing& briefing, const LadderOptions& options);

/// Its title, columns and frame alone, without sections, for those who do not draw it.
Ladder lay_out_frame(const Briefing& briefing, const LadderOptions& options);

}  // namespace detente::layout
