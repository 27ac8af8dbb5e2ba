// SPDX-License-Identifier: MIT
// Plain text to blocks: lines, then paragraphs (blank lines part them; lines broken at a fixed
// width are joined, long lines are paragraphs of their own), then the kind of each.
#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <vector>

#include "engine/document/plain_text/lines.hpp"
#include "engine/document/read.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

/// Trimmed bytes of a line; begin == end where it is blank.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t indent = 0;  ///< blanks before it

    std::size_t size() const { return end - begin; }
};

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    lines.reserve(text.size() / 64 + 4);
    for (std::size_t begin = 0; begin < text.size();) {
        const void* found = std::memchr(text.data() + begin, '\n', text.size() - begin);
        const std::size_t stop =
            found == nullptr
                ? text.size()
                : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        const std::string_view inside = trim(text.substr(begin, stop - begin));
        const std::size_t first =
            inside.empty() ? begin : static_cast<std::size_t>(inside.data() - text.data());
        lines.push_back({first, first + inside.size(), first - begin});
        begin = stop + 1;
    }
    return lines;
}

/// Where in its line the text of a line ends.
std::size_t column(const Line& line) {
    return line.indent + line.size();
}

/// The column at which the text is broken into lines, or 0 where it is not: each line is then a
/// paragraph. Text broken so has hardly a byte in lines longer than a screen, and most lines that
/// another follows end near the same column.
std::size_t wrap_width(const std::vector<Line>& lines) {
    constexpr std::size_t widest = 130;
    constexpr std::size_t narrowest = 48;
    constexpr std::size_t narrowest_of_few = 60;  // a headline over one line of text is shorter
    std::size_t all = 0;
    std::size_t in_long = 0;
    std::array<std::size_t, widest + 1> ends{};  // lines that end there and are followed by another
    for (std::size_t i = 0; i < lines.size(); ++i) {
        all += lines[i].size();
        if (column(lines[i]) > widest)
            in_long += lines[i].size();
        else if (i + 1 < lines.size() && lines[i].size() > 0 && lines[i + 1].size() > 0)
            ++ends[column(lines[i])];
    }
    const std::size_t followed = std::accumulate(ends.begin(), ends.end(), std::size_t{0});
    if (in_long * 5 > all || followed == 0) return 0;
    std::size_t width = widest;
    for (std::size_t beyond = ends[width]; width > 0 && beyond * 20 <= followed;)
        beyond += ends[--width];
    std::size_t near = 0;
    for (std::size_t i = width - width / 4; i < ends.size(); ++i) near += ends[i];
    return width < (followed < 3 ? narrowest_of_few : narrowest) || near * 5 < followed * 3 ? 0
                                                                                            : width;
}

bool ends_sentence(std::string_view line) {
    return !line.empty() && std::strchr(".!?:\")", line.back()) != nullptr;
}

/// Whether `next` goes on with the paragraph of `line`: its first word had no room before the
/// break.
bool goes_on(std::string_view text, const Line& line, const Line& next, std::size_t width) {
    const std::string_view bytes = text.substr(line.begin, line.size());
    const std::string_view following = text.substr(next.begin, next.size());
    if (width == 0) return false;
    if (list_mark(following) > 0 || heading_mark(following) > 0 || heading_mark(bytes) > 0)
        return false;
    if (next.indent >= line.indent + 2 && list_mark(bytes) == 0 && next.indent < 12 &&
        ends_sentence(bytes))
        return false;
    const std::size_t word = std::min(following.find(' '), following.size());
    const std::size_t slack = width / 12;
    if (column(line) + 1 + word + slack > width) return true;
    return !ends_sentence(bytes) && line.size() * 2 > width && following.front() >= 'a' &&
           following.front() <= 'z';
}

std::string_view last_word(std::string_view line) {
    return line.substr(line.find_last_of(" \t") + 1);
}

/// Words that no heading and no line of a list ends with: "... representatives of"
bool leaves_open(std::string_view line) {
    constexpr std::array words{"the"sv,  "a"sv,       "an"sv,   "of"sv,    "and"sv, "to"sv,
                               "with"sv, "by"sv,      "for"sv,  "from"sv,  "at"sv,  "that"sv,
                               "or"sv,   "between"sv, "will"sv, "which"sv, "his"sv, "their"sv,
                               "its"sv,  "was"sv,     "were"sv, "had"sv,   "has"sv, "have"sv,
                               "is"sv,   "are"sv,     "Mr"sv,   "Mr."sv};
    return std::find(words.begin(), words.end(), last_word(line)) != words.end();
}

/// Whether a paragraph goes on behind a gap. Text taken from printed pages is cut within its
/// sentences, by a blank line at the foot of a page or behind every line. Words in lower case, or
/// none that could end a line, show it; where a text has shown it a few times, names go on too.
enum class Gap : std::uint8_t { parts, may_join, joins };

Gap gap_between(std::string_view before, std::string_view after) {
    constexpr std::size_t shortest = 32;  // of a line that is no heading and no line of a list
    if (list_mark(before) > 0 || heading_mark(before) > 0 || list_mark(after) > 0 ||
        heading_mark(after) > 0 || ends_sentence(before) || is_caption(before))
        return Gap::parts;
    if (leaves_open(before)) return Gap::joins;
    if (before.size() < shortest) return Gap::parts;
    const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
    if (is_lower(after.front())) return Gap::joins;
    const bool is_name = after.front() >= 'A' && after.front() <= 'Z';
    return is_name && std::any_of(before.begin(), before.end(), is_lower) ? Gap::may_join
                                                                          : Gap::parts;
}

/// Lines of a paragraph, as numbers.
struct Piece {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Piece> pieces_of(std::string_view text, const std::vector<Line>& lines) {
    const std::size_t width = wrap_width(lines);
    std::vector<Piece> pieces;
    pieces.reserve(lines.size() / 2 + 4);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].size() == 0) continue;
        const std::size_t first = i;
        while (i + 1 < lines.size() && lines[i + 1].size() > 0 &&
               goes_on(text, lines[i], lines[i + 1], width))
            ++i;
        pieces.push_back({first, i});
    }
    return pieces;
}

void join_across_gaps(std::string_view text, const std::vector<Line>& lines,
                      std::vector<Piece>& pieces) {
    constexpr std::size_t enough = 3;  // cuts that show how the text was made
    std::vector<Gap> gaps(pieces.size(), Gap::parts);
    std::size_t cuts = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const Line& before = lines[pieces[i - 1].last];
        const Line& after = lines[pieces[i].first];
        gaps[i] = gap_between(text.substr(before.begin, before.size()),
                              text.substr(after.begin, after.size()));
        cuts += gaps[i] == Gap::joins ? 1U : 0U;
    }
    std::size_t kept = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        if (gaps[i] == Gap::joins || (gaps[i] == Gap::may_join && cuts >= enough))
            pieces[kept].last = pieces[i].last;
        else
            pieces[++kept] = pieces[i];
    }
    if (!pieces.empty()) pieces.resize(kept + 1);
}

/// `alone`: a single line, so that it may be a heading.
void add_block(std::vector<Block>& blocks, std::string_view text, std::size_t begin,
               std::size_t end, bool alone) {
    const std::string_view bytes = text.substr(begin, end - begin);
    if (const std::size_t mark = heading_mark(bytes))
        return blocks.push_back({BlockKind::heading, begin + mark, end});
    if (list_mark(bytes) > 0) return blocks.push_back({BlockKind::list, begin, end});
    if (is_caption(bytes)) return blocks.push_back({BlockKind::caption, begin, end});
    if (const std::size_t size = dateline_size(bytes)) {
        const std::size_t dateline_end = begin + trim(bytes.substr(0, size)).size();
        blocks.push_back({BlockKind::dateline, begin, dateline_end});
        const std::string_view rest = trim(bytes.substr(size));
        if (rest.empty()) return;
        begin = static_cast<std::size_t>(rest.data() - text.data());
        return blocks.push_back({BlockKind::paragraph, begin, end});
    }
    if (alone && is_date_line(bytes)) return blocks.push_back({BlockKind::dateline, begin, end});
    const bool heading = alone && is_heading(bytes);
    blocks.push_back({heading ? BlockKind::heading : BlockKind::paragraph, begin, end});
}

}  // namespace

std::vector<Block> find_blocks(std::string_view text) {
    const std::vector<Line> lines = lines_of(text);
    std::vector<Piece> pieces = pieces_of(text, lines);
    join_across_gaps(text, lines, pieces);
    std::vector<Block> blocks;
    blocks.reserve(pieces.size());
    for (const Piece& piece : pieces)
        add_block(blocks, text, lines[piece.first].begin, lines[piece.last].end,
                  piece.first == piece.last);
    return blocks;
}

}  // namespace detente
