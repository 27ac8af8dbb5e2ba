// SPDX-License-Identifier: MIT
#include "render/layout/key.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "timelines/words/words.hpp"

namespace detente::layout {
namespace {

constexpr double column_gap = 6.0, narrowest = 56.0, entry_gap = 1.9, slack = 0.97,
                 slack_wider = 1.04;
constexpr std::size_t title_lines = 3, detail_lines = 3;

/// What an earlier meeting in the key is called: its number.
std::string follows_of(const Meeting& meeting, const KeyWords& words) {
    const auto found = words.number_of.find(meeting.follows);
    return found == words.number_of.end()
               ? ""
               : " · " + phrase(words.briefing.timeline->language(), Word::follows_number,
                                std::to_string(found->second));
}

std::string details_of(const Meeting& meeting, const KeyWords& words) {
    const Timeline& timeline = *words.briefing.timeline;
    std::string out = meeting.when ? date_label(*meeting.when, true, timeline.language())
                                   : actor_names(timeline, meeting.parties);
    const std::string detail = detail_of(timeline, meeting);
    if (!out.empty() && !detail.empty()) out += " · ";
    return out + detail + follows_of(meeting, words);
}

void add_lines(KeyBlock& block, std::string_view text, TextRole role, double x, double width,
               std::size_t most, bool struck) {
    const double size = style(role).font.size_mm;
    for (std::string& line : wrap(text, style(role).font, {width * slack, 0, most})) {
        block.entry.lines.push_back(
            {x, block.height + size * 0.95, Anchor::start, {{std::move(line), role, struck}}});
        block.height += size * 1.32;
    }
}

/// Beside each other with commas, on at most three lines; of more, how many.
void add_links(KeyBlock& block, const std::vector<LinkedText>& links, const KeyGrid& grid,
               Language language) {
    const Font font = style(TextRole::small).font;
    const double blank = text_width(" ", font);
    const std::string longest = counted(language, links.size(), Word::more);
    double x = grid.number_width;
    std::size_t line = 1;
    const auto place = [&](LinkedText word) {
        word.text.x = x;
        word.text.baseline =
            block.height + font.size_mm * (0.95 + 1.32 * static_cast<double>(line - 1));
        x += width_of(word.text) * slack_wider + blank;
        block.entry.links.push_back(std::move(word));
    };
    for (std::size_t i = 0; i < links.size(); ++i) {
        LinkedText word = links[i];
        const bool is_last = i + 1 == links.size();
        if (!is_last) word.text.runs.front().text += ',';
        const double wide = width_of(word.text) * slack_wider;
        const double rest = is_last ? 0 : blank + text_width(longest, font) * slack_wider;
        if (line == detail_lines && x + wide + rest > grid.column) {
            place({{0,
                    0,
                    Anchor::start,
                    {{counted(language, links.size() - i, Word::more), TextRole::small, false}}},
                   {},
                   {}});
            break;
        }
        if (x > grid.number_width && x + wide > grid.column) {
            x = grid.number_width;
            ++line;
        }
        place(std::move(word));
    }
    block.height += font.size_mm * 1.32 * static_cast<double>(line);
}

std::vector<double> heights_from(const std::vector<KeyBlock>& blocks, std::size_t from) {
    std::vector<double> heights;
    for (std::size_t i = from; i < blocks.size(); ++i) heights.push_back(blocks[i].height);
    return heights;
}

/// How many of `heights` find room in `columns` columns of that height.
std::size_t fitting(const std::vector<double>& heights, std::size_t columns, double height) {
    std::size_t next = 0;
    for (std::size_t column = 0; column < columns; ++column)
        for (double used = 0; next < heights.size() && used + heights[next] <= height + 1e-6;
             ++next)
            used += heights[next];
    return next;
}

/// The least height at which all fit, or `room`.
double even_height(const std::vector<double>& heights, std::size_t columns, double room) {
    double least = 0;
    double most = 0;
    for (const double height : heights) {
        least = std::max(least, height);
        most += height;
    }
    if (room > 0 && fitting(heights, columns, room) < heights.size()) return room;
    while (most - least > 0.1) {
        const double middle = (least + most) / 2;
        (fitting(heights, columns, middle) == heights.size() ? most : least) = middle;
    }
    return most;
}

void move(KeyEntry& entry, double right, double down) {
    entry.x += right;
    entry.y += down;
    const auto move_line = [&](TextLine& line) {
        line.x += right;
        line.baseline += down;
    };
    if (entry.number) move_line(*entry.number);
    for (TextLine& line : entry.lines) move_line(line);
    for (LinkedText& link : entry.links) move_line(link.text);
}

}  // namespace

double KeyGrid::step() const {
    return column + column_gap;
}

KeyGrid key_grid(double left, double width, std::size_t most_number) {
    KeyGrid grid;
    grid.left = left;
    grid.count = std::max<std::size_t>(
        1, static_cast<std::size_t>((width + column_gap) / (narrowest + column_gap)));
    grid.column = (width + column_gap) / static_cast<double>(grid.count) - column_gap;
    const std::string digits(fmt::formatted_size("{}", most_number), '0');
    grid.number_width = std::max(4.4, text_width(digits, style(TextRole::number).font) + 2.0);
    return grid;
}

KeyBlock make_key_block(const TimelineMeeting& meeting, const KeyWords& words,
                        const KeyGrid& grid) {
    const Meeting& what = meeting.meeting;
    const Timeline& timeline = *words.briefing.timeline;
    KeyBlock block;
    KeyEntry& entry = block.entry;
    entry.id = what.id;
    entry.reviewed = meeting.review != Review::candidate;
    entry.status = what.status;
    entry.summary = summary_of(what, timeline);
    entry.link = first_link(what, words.sources);
    const double x = grid.number_width;
    const double room = grid.column - x;
    add_lines(block, title_of(timeline, what), TextRole::column, x, room, title_lines,
              what.status == Status::cancelled);
    if (entry.lines.empty())  // a blank title
        add_lines(block, word_of(what.kind, timeline.language()), TextRole::column, x, room, 1,
                  false);
    entry.y = entry.lines.front().baseline - half_capital(TextRole::column);
    add_lines(block, details_of(what, words), TextRole::small, x, room, detail_lines, false);
    if (const auto found = words.number_of.find(what.id); found != words.number_of.end())
        entry.number = TextLine{0,
                                entry.y + half_capital(TextRole::number),
                                Anchor::start,
                                {{fmt::format("{}", found->second), TextRole::number, false}}};
    block.height += entry_gap;
    return block;
}

KeyBlock make_tie_block(const TieEntry& tie, const KeyGrid& grid, Language language) {
    KeyBlock block;
    KeyEntry& entry = block.entry;
    entry.id = tie.id;
    entry.reviewed = true;
    entry.summary =
        phrase(language, Word::colon, tie.title, counted(language, tie.number, Word::meetings));
    const double room = grid.column - grid.number_width;
    add_lines(block, tie.title, TextRole::column, grid.number_width, room, title_lines, false);
    entry.y = entry.lines.front().baseline - half_capital(TextRole::column);
    add_links(block, tie.meetings, grid, language);
    entry.number = TextLine{0,
                            entry.y + half_capital(TextRole::number),
                            Anchor::start,
                            {{fmt::format("{}", tie.number), TextRole::number, false}}};
    block.height += entry_gap;
    return block;
}

std::vector<KeyBlock> make_key_blocks(const std::vector<const TimelineMeeting*>& meetings,
                                      const KeyWords& words, const KeyGrid& grid) {
    std::vector<KeyBlock> blocks;
    for (const TimelineMeeting* meeting : meetings)
        blocks.push_back(make_key_block(*meeting, words, grid));
    return blocks;
}

KeyPlaced place_key(std::vector<KeyEntry>& out, const std::vector<KeyBlock>& blocks,
                    std::size_t from, const KeyGrid& grid, double top, double room) {
    const auto heights = heights_from(blocks, from);
    KeyPlaced placed;
    if (heights.empty()) return placed;
    const double height = even_height(heights, grid.count, room);
    for (std::size_t column = 0; column < grid.count; ++column)
        for (double y = 0;
             placed.count < heights.size() &&
             (y + heights[placed.count] <= height + 1e-6 || (placed.count == 0 && column == 0));
             ++placed.count) {
            KeyEntry entry = blocks[from + placed.count].entry;
            move(entry, grid.left + grid.step() * static_cast<double>(column), top + y);
            out.push_back(std::move(entry));
            y += heights[placed.count];
            placed.height = std::max(placed.height, y);
        }
    return placed;
}

}  // namespace detente::layout
