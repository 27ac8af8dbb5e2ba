// SPDX-License-Identifier: MIT
#include "engine/document/html/cards.hpp"

#include <algorithm>

namespace detente {
namespace {

/// What lies below a node.
struct Content {
    std::size_t pieces = 0;
    std::size_t bytes = 0;
    std::size_t headlines = 0;  ///< pieces that are one link
    bool title = false;         ///< the page's h1
};

bool is_headline(const Piece& piece) {
    constexpr std::size_t shortest = 12;
    constexpr std::size_t longest = 200;
    const std::size_t size = piece.text.size();
    return size >= shortest && size <= longest && piece.link_bytes * 10 >= size * 8;
}

std::vector<Content> contents_of(const HtmlTree& tree, const std::vector<Piece>& pieces) {
    const auto& nodes = tree.nodes();
    std::vector<Content> contents(nodes.size());
    for (const Piece& piece : pieces) {
        Content& content = contents[piece.node];
        ++content.pieces;
        content.bytes += piece.text.size();
        content.headlines += is_headline(piece) ? 1U : 0U;
    }
    for (std::size_t i = nodes.size(); i-- > 1;) {
        Content& around = contents[nodes[i].parent];
        around.pieces += contents[i].pieces;
        around.bytes += contents[i].bytes;
        around.headlines += contents[i].headlines;
        around.title = around.title || contents[i].title || nodes[i].tag == GUMBO_TAG_H1;
    }
    return contents;
}

bool is_card(const HtmlNode& node, const Content& content) {
    constexpr std::size_t longest = 700;
    return !node.is_text() && is_block(node.tag) && !content.title && content.bytes <= longest &&
           content.pieces >= 2 && content.pieces <= 8 && content.headlines >= 1 &&
           content.headlines <= 3;
}

}  // namespace

void drop_cards(const HtmlTree& tree, const std::vector<Piece>& pieces,
                std::vector<char>& dropped) {
    constexpr std::size_t fewest = 3;
    const auto& nodes = tree.nodes();
    const std::vector<Content> contents = contents_of(tree, pieces);
    std::vector<std::uint32_t> cards;
    for (std::uint32_t parent = 0; parent < nodes.size(); ++parent) {
        if (nodes[parent].is_text() || contents[parent].headlines < fewest) continue;
        cards.clear();
        for (std::uint32_t i = parent + 1; i < nodes[parent].end; i = nodes[i].end)
            if (is_card(nodes[i], contents[i])) cards.push_back(i);
        if (cards.size() < fewest) continue;
        for (const std::uint32_t card : cards)
            std::fill(dropped.begin() + card, dropped.begin() + nodes[card].end, char{1});
    }
}

}  // namespace detente
