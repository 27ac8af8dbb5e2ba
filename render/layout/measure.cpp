// SPDX-License-Identifier: MIT
#include "render/layout/measure.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "render/layout/font_widths.hpp"

namespace detente::layout {
namespace {

constexpr double average_em = 0.6;

struct Span {
    char32_t first;
    char32_t last;
};

template <std::size_t size>
bool within(const std::array<Span, size>& spans, char32_t c) {
    const auto* found =
        std::find_if(spans.begin(), spans.end(), [c](const Span& span) { return c <= span.last; });
    return found != spans.end() && c >= found->first;
}

/// Unicode 15 East Asian Width W and F, and pictographs, by block.
/// https://www.unicode.org/reports/tr11/
constexpr std::array<Span, 10> wide_spans{{{0x1100, 0x115F},
                                           {0x2E80, 0x303E},
                                           {0x3041, 0xA4CF},
                                           {0xA960, 0xA97F},
                                           {0xAC00, 0xD7A3},
                                           {0xF900, 0xFAFF},
                                           {0xFE30, 0xFE6F},
                                           {0xFF01, 0xFF60},
                                           {0x1F000, 0x1FAFF},
                                           {0x20000, 0x3FFFD}}};

/// The combining marks of the scripts that names come in, joiners and variation selectors.
constexpr std::array<Span, 14> mark_spans{{{0x300, 0x36F},
                                           {0x483, 0x489},
                                           {0x591, 0x5BD},
                                           {0x610, 0x61A},
                                           {0x64B, 0x65F},
                                           {0x93A, 0x93C},
                                           {0x941, 0x94D},
                                           {0xE31, 0xE31},
                                           {0xE34, 0xE3A},
                                           {0xE47, 0xE4E},
                                           {0x1AB0, 0x1AFF},
                                           {0x200B, 0x200F},
                                           {0x20D0, 0x20FF},
                                           {0xFE00, 0xFE0F}}};

/// In thousandths of an em; 0 where the font has no such character.
unsigned font_width(char32_t c, const WidthTable& table) {
    for (const WidthRange& range : table.ranges)
        if (c <= range.last)
            return c < range.first ? 0U : table.widths[range.offset + (c - range.first)];
    return 0;
}

double em_width(char32_t c, const WidthTable& table) {
    if (const unsigned width = font_width(c, table); width != 0) return width / 1000.0;
    if (within(mark_spans, c)) return 0;
    return within(wide_spans, c) ? 1.0 : average_em;
}

bool is_blank(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x3000 || c == 0x2028 || c == 0x2029;
}

/// The smallest piece that a line may end after, and the blanks that went before it.
struct Piece {
    std::string_view text;
    double width = 0;
    bool blank_before = false;
};

std::vector<Piece> split(std::string_view text, Font font) {
    std::vector<Piece> pieces;
    bool blank = false;
    bool joins = false;  // the next character belongs to the last piece
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (is_blank(c)) {
            blank = true;
            joins = false;
            continue;
        }
        const bool wide = within(wide_spans, c);
        if (joins && !wide) {
            std::string_view& last = pieces.back().text;
            last = {last.data(), static_cast<std::size_t>(text.data() + at - last.data())};
        } else {
            pieces.push_back({text.substr(begin, at - begin), 0, blank});
        }
        joins = !wide;
        blank = false;
    }
    for (Piece& piece : pieces) piece.width = text_width(piece.text, font);
    return pieces;
}

/// How many bytes of `text` fit into `width_mm`: at least one character, never a mark torn off.
std::size_t fitting(std::string_view text, Font font, double width_mm) {
    const WidthTable table = width_table(font.weight == Weight::semibold);
    double used = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        used += em_width(next_code_point(text, at), table) * font.size_mm;
        if (used > width_mm && begin > 0) return begin;
    }
    return text.size();
}

/// Fills lines piece by piece.
class Lines {
  public:
    Lines(Font font, const WrapOptions& options)
        : font_(font), options_(options), blank_(text_width(" ", font)) {}

    void add(Piece piece) {
        const double gap = piece.blank_before && !line_.empty() ? blank_ : 0;
        if (used_ + gap + piece.width <= room()) return append(piece, gap);
        if (!line_.empty()) finish_line();
        while (piece.width > room()) {
            const std::size_t bytes = fitting(piece.text, font_, room());
            if (bytes >= piece.text.size()) break;
            lines_.emplace_back(piece.text.substr(0, bytes));
            piece.text.remove_prefix(bytes);
            piece.width = text_width(piece.text, font_);
        }
        append(piece, 0);
    }

    std::vector<std::string> take() {
        if (!line_.empty()) finish_line();
        return std::move(lines_);
    }

  private:
    double room() const {
        return lines_.empty() && options_.first_width_mm > 0 ? options_.first_width_mm
                                                             : options_.width_mm;
    }
    void append(const Piece& piece, double gap) {
        if (gap > 0) line_ += ' ';
        line_ += piece.text;
        used_ += gap + piece.width;
    }
    void finish_line() {
        lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
    }

    Font font_;
    const WrapOptions& options_;
    double blank_;
    double used_ = 0;
    std::string line_;
    std::vector<std::string> lines_;
};

}  // namespace

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const unsigned more = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || at + more > text.size()) return 0xFFFD;
    char32_t value = lead & (0x3FU >> more);
    for (unsigned i = 0; i < more; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0U) != 0x80U) return 0xFFFD;
        value = (value << 6U) | (byte & 0x3FU);
    }
    constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
    if (value < least.at(more) || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return 0xFFFD;
    at += more;
    return value;
}

double text_width(std::string_view text, Font font) {
    const WidthTable table = width_table(font.weight == Weight::semibold);
    double em = 0;
    for (std::size_t at = 0; at < text.size();) em += em_width(next_code_point(text, at), table);
    return em * font.size_mm;
}

bool is_measured(std::string_view text) {
    const WidthTable table = width_table(false);
    for (std::size_t at = 0; at < text.size();)
        if (font_width(next_code_point(text, at), table) == 0) return false;
    return true;
}

std::vector<std::string> wrap(std::string_view text, Font font, const WrapOptions& options) {
    Lines filler(font, options);
    for (const Piece& piece : split(text, font)) filler.add(piece);
    std::vector<std::string> lines = filler.take();
    if (options.max_lines == 0 || lines.size() <= options.max_lines) return lines;
    lines.resize(options.max_lines);
    lines.back() = shorten(lines.back() + " …", font, options.width_mm);
    return lines;
}

std::string shorten(std::string_view text, Font font, double width_mm) {
    if (text_width(text, font) <= width_mm) return std::string(text);
    const std::size_t bytes = fitting(text, font, width_mm - text_width("…", font));
    std::string_view kept = text.substr(0, bytes);
    while (!kept.empty() && kept.back() == ' ') kept.remove_suffix(1);
    return std::string(kept) + "…";
}

}  // namespace detente::layout
