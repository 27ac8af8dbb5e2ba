// SPDX-License-Identifier: MIT
#include "render/layout/matrix.hpp"

#include <algorithm>
#include <numbers>

#include "tests/catch.hpp"
#include "tests/render/briefings.hpp"

using namespace detente;
using layout::Matrix;
using layout::MatrixCell;

namespace {

const MatrixCell* cell_of(const Matrix& matrix, std::string_view row, std::string_view column) {
    const auto found =
        std::find_if(matrix.cells.begin(), matrix.cells.end(), [&](const auto& cell) {
            return matrix.actors[cell.row].actor == row &&
                   matrix.actors[cell.column].actor == column;
        });
    return found == matrix.cells.end() ? nullptr : &*found;
}

layout::SheetOptions sheet(double width, double height, double scale = 1) {
    layout::SheetOptions options;
    options.width = width;
    options.page_height = height;
    options.scale = scale;
    return options;
}

}  // namespace

TEST_CASE("a cell counts the meetings held by two, and keeps apart what lies ahead") {
    const Timeline timeline = test::varied();
    const Matrix matrix = layout::lay_out_matrix(test::briefing(timeline), {});
    const MatrixCell* cell = cell_of(matrix, "USA", "RUS");
    REQUIRE(cell != nullptr);
    CHECK(cell->count.held == 2);   // a, b
    CHECK(cell->count.ahead == 1);  // h; e was cancelled
    CHECK(cell_of(matrix, "RUS", "USA")->count.held == 2);
    CHECK(cell_of(matrix, "RUS", "FRA")->level == 0);  // h alone
    CHECK(cell_of(matrix, "USA", "USA") == nullptr);
    CHECK(cell_of(matrix, "FRA", "DEU") == nullptr);  // f was postponed
    CHECK(test::has(cell->summary, "2 meetings, 1 planned or proposed\n16 Jun 2021: First round"));
    const auto usa = std::find_if(matrix.actors.begin(), matrix.actors.end(),
                                  [](const auto& actor) { return actor.actor == "USA"; });
    const auto place = static_cast<std::size_t>(usa - matrix.actors.begin());
    CHECK(matrix.own[place].held == 3);
    CHECK(matrix.own[place].ahead == 2);
}

TEST_CASE(
    "steps of shade hold each count once where there are few, and grow where there are many") {
    CHECK(layout::level_bounds(0).empty());
    CHECK(layout::level_bounds(3) == std::vector<std::size_t>{1, 2, 3});
    CHECK(layout::level_bounds(5) == std::vector<std::size_t>{1, 2, 3, 4, 5});
    for (const std::size_t most : {6U, 13U, 100U, 5000U}) {
        const auto bounds = layout::level_bounds(most);
        REQUIRE(bounds.size() == layout::shade_levels);
        CHECK(bounds.front() == 1);
        CHECK(bounds.back() <= most);
        CHECK(std::is_sorted(bounds.begin(), bounds.end()));
    }
}

TEST_CASE("names of rows and columns do not touch, and all is on the sheet") {
    for (const int meetings : {5, 50, 300})
        for (const auto& options : {layout::SheetOptions(), sheet(210, 297), sheet(297, 210),
                                    sheet(225.8, 127, 1.5), sheet(120, 0)}) {
            const Timeline timeline = test::crowd(meetings, 40);
            const Matrix matrix = layout::lay_out_matrix(test::briefing(timeline), options);
            const double size = layout::style(layout::TextRole::column).font.size_mm;
            INFO(meetings << " " << options.width << " " << matrix.actors.size());
            const double step =
                matrix.upright_heads ? matrix.cell : matrix.cell * std::numbers::sqrt2 / 2;
            CHECK(step >= size);
            const double squares = matrix.cell * static_cast<double>(matrix.actors.size());
            CHECK(matrix.left + squares <= matrix.width - matrix.margin + 0.01);
            for (const auto& line : matrix.note) CHECK(line.baseline <= matrix.height - 2);
            for (const auto& line : matrix.note) CHECK(line.baseline > matrix.top + squares);
            double bottom = 0;
            for (const auto& line : matrix.texts) bottom = std::max(bottom, line.baseline);
            for (const auto& key : matrix.levels) CHECK(key.y > bottom);
            for (const auto& key : matrix.signs) {
                CHECK(key.text.x + layout::width_of(key.text) <= matrix.width - matrix.margin);
                CHECK(key.y < matrix.top);
            }
            if (options.page_height > 0) {
                CHECK(matrix.height * matrix.scale == Approx(options.page_height * options.scale));
                CHECK(matrix.actors.size() == layout::who_met(timeline).network.actors.size());
            }
        }
}

TEST_CASE(
    "of more actors than a page has room for, those that met most are there, and it is said") {
    const Timeline timeline = test::crowd(900, 300);
    const Matrix matrix = layout::lay_out_matrix(test::briefing(timeline), sheet(210, 297));
    CHECK(matrix.actors.size() > 30);
    CHECK(matrix.actors.size() < 90);
    const auto most = layout::most_frequent(layout::who_met(timeline), 1);
    CHECK(std::any_of(matrix.note.begin(), matrix.note.end(), [](const auto& line) {
        return test::has(line.runs.front().text, "that met most.");
    }));
}

TEST_CASE("a matrix of no meetings says so") {
    const Timeline timeline;
    const Matrix matrix = layout::lay_out_matrix(test::briefing(timeline), {});
    CHECK(matrix.cells.empty());
    CHECK(matrix.texts.back().runs.front().text == "No meetings");
}
