// SPDX-License-Identifier: MIT
#include "render/html/months.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "render/svg_marks.hpp"
#include "render/svg_writer.hpp"
#include "render/xml.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

using layout::Ink;
using Year = std::array<std::size_t, 12>;

// In the picture's unit, the point.
constexpr double left = 44, month_width = 40, bar_width = 30, bar_height = 30, row_height = 48;

struct Counts {
    std::map<int, Year> years;
    std::size_t undated = 0;
    std::size_t most = 1;
};

Counts count_months(const Timeline& timeline) {
    Counts counts;
    for (const TimelineMeeting* entry : timeline.meetings()) {
        const auto day = entry->meeting.when ? entry->meeting.when->earliest() : std::nullopt;
        if (!day) {
            ++counts.undated;
            continue;
        }
        const date::year_month_day civil(*day);
        auto& count =
            counts.years[static_cast<int>(civil.year())][static_cast<unsigned>(civil.month()) - 1];
        counts.most = std::max(counts.most, ++count);
    }
    return counts;
}

std::string text(double x, double y, std::string_view anchor, Ink ink, int weight,
                 std::string_view words) {
    return fmt::format(
        "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" font-size=\"10\" font-weight=\"{}\" "
        "{}>{}</text>",
        number(x), number(y), anchor, weight, fill(paint(report_theme(), ink)), escaped(words));
}

void append_year(std::string& out, int year, const Year& months, std::size_t most, double top,
                 Language language) {
    const double base = top + row_height - 6;
    out += "<g>" + text(left - 12, base, "end", Ink::text, 600, fmt::format("{}", year));
    for (std::size_t month = 0; month < months.size(); ++month) {
        const double x = left + static_cast<double>(month) * month_width;
        const double height =
            bar_height * static_cast<double>(months[month]) / static_cast<double>(most);
        out += fmt::format(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}><title>{} {}: "
            "{}</title></rect>",
            number(x), number(base - std::max(height, 0.6)), number(bar_width),
            number(std::max(height, 0.6)),
            fill(months[month] == 0 ? paint(report_theme(), Ink::rule)
                                    : paint(report_theme(), Accent{0, false})),
            short_month(language, static_cast<unsigned>(month) + 1), year,
            counted(language, months[month], Word::meetings));
        if (months[month] > 0)
            out += text(x + bar_width / 2, base - height - 3, "middle", Ink::soft, 400,
                        fmt::format("{}", months[month]));
    }
    out += "</g>\n";
}

}  // namespace

std::string months_drawing(const Timeline& timeline) {
    const Language language = timeline.language();
    const Counts counts = count_months(timeline);
    const double width = left + 12 * month_width;
    const double height =
        24 + row_height * static_cast<double>(counts.years.size()) + (counts.undated > 0 ? 24 : 0);
    std::string out = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" "
        "height=\"{1}\" role=\"img\" aria-label=\"{3}\" "
        "font-family=\"{2}\">\n",
        number(width), number(height), font_family, word(language, Word::about_months));
    for (std::size_t month = 0; month < 12; ++month)
        out += text(left + static_cast<double>(month) * month_width + bar_width / 2, 14, "middle",
                    Ink::soft, 400, short_month(language, static_cast<unsigned>(month) + 1));
    double top = 20;
    for (const auto& [year, months] : counts.years) {
        append_year(out, year, months, counts.most, top, language);
        top += row_height;
    }
    if (counts.undated > 0)
        out += text(left, top + 18, "start", Ink::soft, 400,
                    counted(language, counts.undated, Word::months_undated));
    return out + "</svg>\n";
}

}  // namespace detente
