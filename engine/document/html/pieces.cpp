// SPDX-License-Identifier: MIT
#include "engine/document/html/pieces.hpp"

#include <algorithm>
#include <array>

#include "engine/document/html/hints.hpp"

namespace detente {
namespace {

constexpr std::array blocks{
    GUMBO_TAG_ADDRESS,  GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,  GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_BODY,     GUMBO_TAG_CAPTION,    GUMBO_TAG_CENTER, GUMBO_TAG_DD,
    GUMBO_TAG_DETAILS,  GUMBO_TAG_DIV,        GUMBO_TAG_DL,     GUMBO_TAG_DT,
    GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER,
    GUMBO_TAG_FORM,     GUMBO_TAG_H1,         GUMBO_TAG_H2,     GUMBO_TAG_H3,
    GUMBO_TAG_H4,       GUMBO_TAG_H5,         GUMBO_TAG_H6,     GUMBO_TAG_HEADER,
    GUMBO_TAG_HR,       GUMBO_TAG_HTML,       GUMBO_TAG_LI,     GUMBO_TAG_MAIN,
    GUMBO_TAG_NAV,      GUMBO_TAG_OL,         GUMBO_TAG_P,      GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION,  GUMBO_TAG_TABLE,      GUMBO_TAG_TBODY,  GUMBO_TAG_TD,
    GUMBO_TAG_TH,       GUMBO_TAG_TR,         GUMBO_TAG_UL};

bool is_heading_tag(GumboTag tag) {
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

class Cutting {
  public:
    Cutting(const HtmlTree& tree, const std::vector<char>& dropped)
        : nodes_(tree.nodes()), dropped_(dropped) {}

    std::vector<Piece> run() {
        walk(0, {});
        flush();
        return std::move(pieces_);
    }

  private:
    /// What a node inherits from those around it.
    struct Around {
        BlockKind kind = BlockKind::paragraph;
        std::uint32_t block = 0;
        bool link = false;
    };

    void walk(std::uint32_t index, Around around) {
        if (dropped_[index] != 0) return;
        const HtmlNode& node = nodes_[index];
        if (node.is_text()) return add_text(index, around);
        if (node.tag == GUMBO_TAG_BR) return line_break();
        const bool block = is_block(node.tag);
        if (block) {
            flush();
            around.block = index;
        }
        around.kind = kind_of(node, around.kind);
        around.link = around.link || node.tag == GUMBO_TAG_A;
        for (std::uint32_t child = index + 1; child < node.end; child = nodes_[child].end)
            walk(child, around);
        if (block) flush();
    }

    static BlockKind kind_of(const HtmlNode& node, BlockKind around) {
        if (around == BlockKind::caption || is_caption_element(node)) return BlockKind::caption;
        if (is_heading_tag(node.tag)) return BlockKind::heading;
        if (node.tag == GUMBO_TAG_LI || node.tag == GUMBO_TAG_DD || node.tag == GUMBO_TAG_DT)
            return BlockKind::list;
        return around;
    }

    void add_text(std::uint32_t index, const Around& around) {
        const std::size_t before = piece_.text.size();
        append_collapsed(piece_.text, nodes_[index].text);
        if (piece_.text.empty()) return;
        if (before == 0) {
            piece_.kind = around.kind;
            piece_.node = around.block;
            piece_.first = index;
        }
        if (around.link) piece_.link_bytes += piece_.text.size() - before;
    }

    /// Two breaks part paragraphs.
    void line_break() {
        while (!piece_.text.empty() && piece_.text.back() == ' ') piece_.text.pop_back();
        if (piece_.text.empty()) return;
        if (piece_.text.back() == '\n') return flush();
        piece_.text += '\n';
    }

    void flush() {
        while (!piece_.text.empty() && (piece_.text.back() == ' ' || piece_.text.back() == '\n'))
            piece_.text.pop_back();
        if (!piece_.text.empty()) pieces_.push_back(std::move(piece_));
        piece_ = {};
    }

    const std::vector<HtmlNode>& nodes_;
    const std::vector<char>& dropped_;
    std::vector<Piece> pieces_;
    Piece piece_;
};

}  // namespace

bool is_block(GumboTag tag) {
    return std::find(blocks.begin(), blocks.end(), tag) != blocks.end();
}

std::vector<Piece> pieces_of(const HtmlTree& tree, const std::vector<char>& dropped) {
    return Cutting(tree, dropped).run();
}

}  // namespace detente
