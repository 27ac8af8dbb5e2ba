// SPDX-License-Identifier: MIT
#include "engine/document/html/fragment.hpp"

#include <algorithm>

#include "engine/document/html/boilerplate.hpp"
#include "engine/document/html/hints.hpp"
#include "engine/document/html/tidy.hpp"
#include "engine/document/html/tree.hpp"
#include "engine/document/plain_text/lines.hpp"
#include "engine/document/read.hpp"

namespace detente {
namespace {

std::vector<Piece> pieces_of_fragment(std::string_view html) {
    const HtmlTree tree(tidy_html(html));
    const auto& nodes = tree.nodes();
    std::vector<char> dropped(nodes.size(), 0);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (never_article(nodes[i]))
            std::fill(dropped.begin() + static_cast<std::ptrdiff_t>(i),
                      dropped.begin() + nodes[i].end, char{1});
    return pieces_of(tree, dropped);
}

}  // namespace

void add_piece(const Piece& piece, Document& document) {
    if (!document.text.empty()) document.text += "\n\n";
    std::size_t begin = document.text.size();
    document.text += piece.text;
    if (piece.kind == BlockKind::paragraph)
        if (const std::size_t size = dateline_size(piece.text)) {
            const std::size_t used = trim(std::string_view(piece.text).substr(0, size)).size();
            document.blocks.push_back({BlockKind::dateline, begin, begin + used});
            begin += size;
        }
    document.blocks.push_back({piece.kind, begin, document.text.size()});
}

void add_fragment(std::string_view html, Document& document) {
    if (html.find('<') == html.npos && html.find('&') == html.npos) {
        const std::string_view text = trim(html);
        if (!document.text.empty() && !text.empty()) document.text += "\n\n";
        const std::size_t begin = document.text.size();
        document.text += text;
        for (const Block& block : find_blocks(text))
            document.blocks.push_back({block.kind, begin + block.begin, begin + block.end});
        return;
    }
    std::vector<Piece> pieces = pieces_of_fragment(html);
    remove_boilerplate(pieces, document.title);
    for (const Piece& piece : pieces) add_piece(piece, document);
}

std::string words_of_fragment(std::string_view html) {
    std::string words;
    if (html.find('<') == html.npos && html.find('&') == html.npos) {
        append_collapsed(words, trim(html));
        return words;
    }
    for (const Piece& piece : pieces_of_fragment(html)) {
        if (!words.empty()) words += ' ';
        append_collapsed(words, piece.text);
    }
    return words;
}

}  // namespace detente
