// SPDX-License-Identifier: MIT
// Who met whom how often: a row and a column for each actor, those that meet often beside each
// other, so that blocs show as squares along the diagonal. One page; lengths in mm, x to the right
// from the left edge, y down.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "render/layout/text.hpp"
#include "render/layout/who_met.hpp"
#include "render/render.hpp"

namespace detente::layout {

/// 0 is empty; so many steps of shade tell counts apart.
inline constexpr std::size_t shade_levels = 5;

struct MatrixActor {
    std::string actor;  ///< id
    std::string name;
    std::string label;    ///< the name, shortened where it is very long
    std::string summary;  ///< its meetings, for those who ask
};

/// Two actors that met. `row` differs from `column`; each pair is there both ways round.
struct MatrixCell {
    std::size_t row = 0, column = 0;
    MeetingCount count;
    std::size_t level = 0;  ///< of shade, 0 where nothing was held
    std::string summary;
    std::string link;
};

/// What a shade means: "3–4".
struct LevelKey {
    std::size_t level = 0;
    double x = 0, y = 0;  ///< left edge and middle of the swatch
    TextLine text;
};

enum class MatrixSign { diagonal, ahead, also_ahead };
struct MatrixSignKey {
    MatrixSign sign = MatrixSign::diagonal;
    double x = 0, y = 0;
    TextLine text;
};

struct Matrix {
    double width = 0, height = 0, scale = 1, margin = 0;
    Language language = Language::en;
    std::string title, description;
    std::vector<TextLine> texts;
    double left = 0, top = 0;    ///< of the first cell
    double cell = 6;             ///< side of one
    bool upright_heads = false;  ///< column labels run straight up; else at 45 degrees
    std::vector<MatrixActor> actors;
    std::vector<MeetingCount> own;  ///< by actor, for the diagonal
    std::vector<MatrixCell> cells;  ///< by row, then column
    std::vector<LevelKey> levels;
    std::vector<MatrixSignKey> signs;
    std::vector<TextLine> note;
};

/// A page, or a picture as wide (0) and high (0) as it takes.
struct SheetOptions {
    double width = 0;
    double margin = 12;
    double page_height = 0;
    double scale = 1;
};

/// Where a page has no room for all, type and cells are made smaller down to seven tenths; then
/// those that met most are there, and the note says so.
Matrix lay_out_matrix(const Briefing& briefing, const SheetOptions& options);

/// The least count of each level from 1 on, for counts up to `most`: each once where there are few,
/// else so that steps grow. Levels that no count needs are left out.
std::vector<std::size_t> level_bounds(std::size_t most);

}  // namespace detente::layout
