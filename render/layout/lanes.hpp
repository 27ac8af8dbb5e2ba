// SPDX-License-Identifier: MIT
// The layout with time to scale: a lane for each party, time from left to right in as many bands as
// it takes, each meeting an upright across the lanes of its parties. What has no room beside its
// meeting is numbered and stands in a key below its band. A pure function to plain values, as the
// ladder; lengths in mm, x to the right, y down from the top of the page.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "render/layout/legend.hpp"
#include "render/layout/party.hpp"
#include "render/layout/text.hpp"
#include "render/layout/web.hpp"
#include "render/render.hpp"

namespace detente::layout {

using Lane = Party;

/// Where a meeting may have been, or lasted; an end that is not known has an arrow.
struct Reach {
    double left = 0, right = 0;
    bool is_certain = false;  ///< it lasted so long: a solid bar; else a faded window
    bool open_left = false, open_right = false;
    bool cut_left = false, cut_right = false;  ///< goes on in the band before or behind
    std::vector<std::size_t> lanes;
};

/// A meeting in its band.
struct Upright {
    std::string id;
    Status status = Status::held;
    bool reviewed = false;
    std::string summary;     ///< in one sentence, for those who cannot see it
    std::string link;        ///< http or https address of its first source, or empty
    std::size_t number = 0;  ///< its place in time, from 1
    double x = 0;
    std::vector<std::size_t> lanes;   ///< those that take part, from the top
    std::vector<std::size_t> passed;  ///< those between them that do not: the line steps over them
    std::vector<TextLine> label;      ///< its number above its first mark, or title and date
    double lift = 0;                  ///< its mark stands so far above its lane: others are below
    std::optional<double> foot;       ///< x on the lane where a lifted or moved mark belongs
    double label_top = 0;             ///< equals the first mark's y where there is no pole
};

/// A curve below a lane from an earlier meeting to one that follows it, or a move from an old day.
struct Curve {
    double from_x = 0, to_x = 0, y = 0;
    bool from_open = false;  ///< it begins in a band before
    bool is_move = false;
    std::string from, to;  ///< meeting ids; `from` is empty for a move
};

struct Tick {
    double x = 0;
    bool is_major = false;
    std::optional<TextLine> label;
};

/// A quiet stretch: the lanes break off, and the words stand upright in the gap.
struct Fold {
    double left = 0, right = 0;
    std::string words;
    std::string label;  ///< as much of them as there is room for, or nothing
};

struct TodayLine {
    double x = 0;
    TextLine label;
};

/// A stretch of time across the page.
struct Band {
    double axis = 0;          ///< y of the axis
    bool axis_below = false;  ///< the lanes, its labels below it; else both above
    double left = 0, right = 0;
    std::vector<std::size_t> lanes;     ///< that it shows, from the top
    std::vector<double> lane_y;         ///< of every lane; of those not shown, of the next one
    std::vector<TextLine> lane_labels;  ///< of those shown
    std::vector<Tick> ticks;
    std::vector<Fold> folds;
    std::vector<Reach> reaches;
    std::vector<Upright> uprights;
    std::vector<Curve> curves;
    std::optional<TodayLine> today;
    std::optional<Web> web;      ///< in place of lanes; its y is counted from `top`
    double top = 0, bottom = 0;  ///< of the lanes: ticks' and folds' lines reach so far
    double height = 0;
};

/// Words that lead somewhere of their own.
struct LinkedText {
    TextLine text;
    std::string link;     ///< http or https address, or empty
    std::string summary;  ///< what is there, in one line
};

struct KeyEntry {
    std::string id;
    bool reviewed = false;
    Status status = Status::held;
    std::string summary, link;
    double x = 0, y = 0;             ///< left edge and middle of the first line
    std::optional<TextLine> number;  ///< of an entry that is marked on a band
    std::vector<TextLine> lines;
    std::vector<LinkedText> links;  ///< below the lines
};

struct LanesPage {
    double height = 0;
    std::vector<TextLine> texts;  ///< title, headings of keys, page number
    std::vector<Band> bands;
    std::vector<KeyEntry> key;
    std::vector<LegendItem> legend;
    std::vector<TextLine> note;
};

struct Lanes {
    double width = 0, height = 0;  ///< of all pages together
    double scale = 1;              ///< files are so many times larger
    double margin = 0;
    double lane_width = 0.4;  ///< of lanes' lines
    Language language = Language::en;
    std::string title, description;
    bool marks_unreviewed = false;
    std::vector<Lane> lanes;
    std::vector<LanesPage> pages;
};

struct LanesOptions {
    double width = 297;      ///< ISO 216 A4, landscape; at least 120
    double margin = 12;      ///< left and right
    double page_height = 0;  ///< 0: one picture, as high as it takes
    double scale = 1;
    bool with_title = true;      ///< false where the title stands above the picture anyway
    bool band_per_page = false;  ///< without a page height: each band with its key by itself
};

Lanes lay_out_lanes(const Briefing& briefing, const LanesOptions& options);

}  // namespace detente::layout
