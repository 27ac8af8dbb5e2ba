// SPDX-License-Identifier: MIT
// Plain text to blocks: lines, then paragraphs (blank lines part them; lines broken at a fixed
// width are joined, long lines are paragraphs of their own), then the kind of each.
#include <algorithm>
#include <cstring>
#include <vector>

#include "engine/document/plain_text/lines.hpp"
#include "engine/document/read.hpp"

namespace detente {
namespace {

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

/// The column at which the text is broken into lines, or 0 where it is not: each line is then a
/// paragraph. Hard-wrapped text has hardly a byte in lines longer than a screen.
std::size_t wrap_width(const std::vector<Line>& lines) {
    constexpr std::size_t widest = 130;
    constexpr std::size_t narrowest = 48;
    std::size_t all = 0;
    std::size_t in_long = 0;
    std::size_t width = 0;
    for (const Line& line : lines) {
        all += line.size();
        if (line.size() > widest)
            in_long += line.size();
        else
            width = std::max(width, line.size());
    }
    return in_long * 5 > all || width < narrowest ? 0 : width;
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
    if (list_mark(following) > 0) return false;
    if (next.indent >= line.indent + 2 && list_mark(bytes) == 0 && next.indent < 12 &&
        ends_sentence(bytes))
        return false;
    const std::size_t word = std::min(following.find(' '), following.size());
    const std::size_t slack = width / 12;
    if (line.size() + 1 + word + slack > width) return true;
    return !ends_sentence(bytes) && line.size() * 2 > width && following.front() >= 'a' &&
           following.front() <= 'z';
}

/// `alone`: a single line, so that it may be a heading.
void add_block(std::vector<Block>& blocks, std::string_view text, std::size_t begin,
               std::size_t end, bool alone) {
    const std::string_view bytes = text.substr(begin, end - begin);
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
    const std::size_t width = wrap_width(lines);
    std::vector<Block> blocks;
    blocks.reserve(lines.size() / 2 + 4);
    for (std::size_t i = 0; i < lines.size();) {
        if (lines[i].size() == 0) {
            ++i;
            continue;
        }
        std::size_t last = i;
        while (last + 1 < lines.size() && lines[last + 1].size() > 0 &&
               goes_on(text, lines[last], lines[last + 1], width))
            ++last;
        add_block(blocks, text, lines[i].begin, lines[last].end, last == i);
        i = last + 1;
    }
    return blocks;
}

}  // namespace detente
