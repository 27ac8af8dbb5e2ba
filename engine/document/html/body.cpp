// SPDX-License-Identifier: MIT
#include "engine/document/html/body.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "engine/document/html/boilerplate.hpp"
#include "engine/document/html/cards.hpp"
#include "engine/document/html/hints.hpp"

namespace detente {
namespace {

bool ends_sentence(std::string_view text) {
    constexpr std::string_view closers = "\"')]\x9d\x99\x80\xe2 ";
    const std::size_t last = text.find_last_not_of(closers);
    return last != text.npos && std::string_view(".!?:").find(text[last]) != std::string_view::npos;
}

bool is_prose(const Piece& piece) {
    constexpr std::size_t shortest = 50;
    constexpr std::size_t long_enough = 140;
    const std::size_t size = piece.text.size();
    if (size < shortest || piece.kind == BlockKind::caption) return false;
    const bool sentence = ends_sentence(piece.text);
    if (size > long_enough && sentence) return piece.link_bytes * 2 < size;
    return piece.link_bytes * 3 < size && (size > long_enough || sentence);
}

/// What a piece says for or against the elements around it, in bytes of prose.
double value_of(const Piece& piece) {
    if (is_prose(piece))
        return static_cast<double>(piece.text.size()) - 2.0 * static_cast<double>(piece.link_bytes);
    if (piece.kind == BlockKind::caption) return 0;
    if (piece.kind == BlockKind::heading && piece.link_bytes * 2 < piece.text.size()) return 0;
    const double linked = static_cast<double>(piece.link_bytes);
    return piece.link_bytes * 2 > piece.text.size() ? -10 - linked : -5;
}

/// Prose below every node.
std::vector<double> prose_below(const HtmlTree& tree, const std::vector<Piece>& pieces) {
    std::vector<double> prose(tree.nodes().size(), 0);
    for (const Piece& piece : pieces)
        if (is_prose(piece)) prose[piece.node] += static_cast<double>(piece.text.size());
    for (std::size_t i = prose.size(); i-- > 1;) prose[tree.nodes()[i].parent] += prose[i];
    return prose;
}

void drop_subtree(const HtmlTree& tree, std::size_t node, std::vector<char>& dropped) {
    std::fill(dropped.begin() + static_cast<std::ptrdiff_t>(node),
              dropped.begin() + static_cast<std::ptrdiff_t>(tree.nodes()[node].end), char{1});
}

/// Which nodes have the page's heading or an element named as the article's text below them.
std::vector<char> holds_article(const HtmlTree& tree) {
    const auto& nodes = tree.nodes();
    std::vector<char> holds(nodes.size(), 0);
    for (std::size_t i = nodes.size(); i-- > 1;) {
        if (nodes[i].tag == GUMBO_TAG_H1 || named_as_body(nodes[i])) holds[i] = 1;
        if (holds[i] != 0) holds[nodes[i].parent] = 1;
    }
    return holds;
}

bool quotes(const HtmlTree& tree, std::size_t node) {
    const auto& nodes = tree.nodes();
    for (std::size_t i = node + 1; i < nodes[node].end; ++i)
        if (nodes[i].tag == GUMBO_TAG_BLOCKQUOTE) return true;
    return false;
}

/// Drops what is named as noise: all that surely is, where enough is left without it, and of the
/// rest what holds less than a third of the page's prose ("with-sidebar" may be the class of the
/// whole page).
void drop_named(const HtmlTree& tree, std::vector<char>& dropped) {
    constexpr double enough = 250;
    const auto& nodes = tree.nodes();
    const std::vector<double> prose = prose_below(tree, pieces_of(tree, dropped));
    const std::vector<char> holds = holds_article(tree);
    double left = prose[0];
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (dropped[i] != 0 || !named_as_noise(nodes[i])) continue;
        if (holds[i] != 0) continue;  // "category-news" is the class of many an article
        const bool small = prose[i] * 3 < prose[0];
        const bool sure = left - prose[i] >= enough && surely_noise(nodes[i]);
        if ((!small && !sure) || (quotes(tree, i) && !surely_noise(nodes[i]))) continue;
        drop_subtree(tree, i, dropped);
        left -= prose[i];
    }
}

std::vector<char> drop_noise(const HtmlTree& tree, bool by_name) {
    const auto& nodes = tree.nodes();
    std::vector<char> dropped(nodes.size(), 0);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (dropped[i] == 0 && never_article(nodes[i])) drop_subtree(tree, i, dropped);
    if (!by_name) return dropped;
    drop_named(tree, dropped);
    drop_cards(tree, pieces_of(tree, dropped), dropped);
    return dropped;
}

/// The element with the highest sum; within it, the smallest that keeps nearly all of that.
std::size_t best_node(const HtmlTree& tree, const std::vector<Piece>& pieces) {
    constexpr double nearly_all = 0.9;
    constexpr double named = 1.25;
    const auto& nodes = tree.nodes();
    std::vector<double> sums(nodes.size(), 0);
    for (const Piece& piece : pieces) sums[piece.node] += value_of(piece);
    for (std::size_t i = sums.size(); i-- > 1;) sums[nodes[i].parent] += sums[i];
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (named_as_body(nodes[i])) sums[i] *= named;
    auto best = static_cast<std::size_t>(std::max_element(sums.begin(), sums.end()) - sums.begin());
    if (sums[best] <= 0) return 0;
    const double enough = nearly_all * sums[best];
    for (std::size_t i = best + 1; i < nodes[best].end; ++i)
        if (sums[i] >= enough && sums[i] > 0) best = i;
    return best;
}

bool inside(const HtmlTree& tree, std::size_t node, std::size_t container) {
    return node >= container && node < tree.nodes()[container].end;
}

std::size_t common_parent(const HtmlTree& tree, std::size_t a, std::size_t b) {
    while (!inside(tree, b, a)) a = tree.nodes()[a].parent;
    return a;
}

/// The element that the page itself names as the article's text, or the one around several: where
/// it holds at least half of what the best one does, or is marked up as the article
/// (https://schema.org/articleBody).
std::optional<std::size_t> named_node(const HtmlTree& tree, const std::vector<Piece>& pieces,
                                      std::size_t best) {
    constexpr double enough = 200;
    const auto& nodes = tree.nodes();
    std::vector<double> sizes(nodes.size(), 0);
    for (const Piece& piece : pieces)
        sizes[piece.node] += static_cast<double>(piece.text.size() - piece.link_bytes);
    for (std::size_t i = sizes.size(); i-- > 1;) sizes[nodes[i].parent] += sizes[i];
    std::optional<std::size_t> largest;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (named_as_body(nodes[i]) && (!largest || sizes[i] > sizes[*largest])) largest = i;
    if (!largest || sizes[*largest] < enough) return std::nullopt;
    std::size_t named = *largest;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (named_as_body(nodes[i]) && inside(tree, i, best) && sizes[i] * 8 > sizes[*largest])
            named = common_parent(tree, named, i);
    const bool marked = HtmlTree::has_attribute(nodes[*largest], "itemprop");
    return marked || sizes[named] * 2 > sizes[best] ? std::optional(named) : std::nullopt;
}

std::vector<Piece> pieces_in(const HtmlTree& tree, const std::vector<Piece>& pieces,
                             std::size_t container) {
    std::vector<Piece> found;
    for (const Piece& piece : pieces)
        if (inside(tree, piece.node, container)) found.push_back(piece);
    return found;
}

std::size_t text_size(const std::vector<Piece>& pieces) {
    return std::accumulate(
        pieces.begin(), pieces.end(), std::size_t{0},
        [](std::size_t sum, const Piece& piece) { return sum + piece.text.size(); });
}

Body body_with(const HtmlTree& tree, bool by_name) {
    const std::vector<Piece> pieces = pieces_of(tree, drop_noise(tree, by_name));
    Body body;
    body.node = best_node(tree, pieces);
    const auto named = named_node(tree, pieces, body.node);
    if (named && !inside(tree, body.node, *named)) body.node = *named;
    body.pieces = pieces_in(tree, pieces, body.node);
    return body;
}

}  // namespace

Body find_body(const HtmlTree& tree, std::string_view title) {
    constexpr std::size_t too_little = 250;
    Body body = body_with(tree, true);
    if (text_size(body.pieces) < too_little)
        if (Body all = body_with(tree, false); text_size(all.pieces) > 2 * text_size(body.pieces))
            body = std::move(all);
    remove_boilerplate(body.pieces, title);
    drop_leading_headings(body.pieces);
    return body;
}

}  // namespace detente
