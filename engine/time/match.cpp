// SPDX-License-Identifier: MIT
#include "engine/time/match.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "engine/time/actions.hpp"
#include "engine/time/numbers.hpp"

namespace detente::time_rules {
namespace {

#include "time_rule_tables.inc"

/// Edges of the root by word class, as bits: most tokens fit few of its many edges.
constexpr std::size_t root_words = 4;
using RootEdges = std::array<std::uint64_t, root_words>;
static_assert(nodes[0].edge_count <= root_words * 64 && !nodes[0].zero_width);

constexpr std::array<RootEdges, word_class_count> make_root_index() {
    std::array<RootEdges, word_class_count> index{};
    for (unsigned e = 0; e < nodes[0].edge_count; ++e)
        for (unsigned id = 0; id < word_class_count; ++id)
            if (edges[nodes[0].first_edge + e].classes.has(static_cast<WordClass>(id)))
                index[id][e / 64] |= std::uint64_t{1} << (e % 64);
    return index;
}
constexpr std::array<RootEdges, word_class_count> root_index = make_root_index();

/// Calls `visit` with the number of every set bit.
template <std::size_t size, typename Visit>
void for_each_bit(const std::array<std::uint64_t, size>& bits, Visit visit) {
    for (std::size_t i = 0; i < size; ++i)
        for (std::uint64_t word = bits[i]; word != 0; word &= word - 1)
            visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
}

class Walk {
  public:
    Walk(const Text& text, const TimeWords& words, Matches& out)
        : text_(text), words_(words), out_(out) {
        match_.at.fill(no_token);
    }

    void from(std::uint32_t first) {
        match_.first = first;
        match_.last = no_token;
        const ClassSet classes = words_.classes(text_, first);
        RootEdges fitting{};
        for_each_bit(classes.bits, [&](std::size_t id) {
            for (std::size_t i = 0; i < root_words; ++i) fitting[i] |= root_index[id][i];
        });
        for_each_bit(fitting, [&](std::size_t e) { edge(edges[e], classes, first); });
    }

  private:
    void accept(std::uint32_t at, std::int16_t pattern) {
        if (out_.size == Matches::capacity) return;
        Match& match = out_.items[out_.size++];
        match = match_;
        match.end = at;
        if (match.last == no_token) match.last = at;
        match.pattern = pattern;
    }

    void node(std::size_t index, std::uint32_t at) {
        const Node& here = nodes[index];
        if (here.pattern >= 0) accept(at, here.pattern);
        if (here.edge_count == 0) return;
        const bool inside = at < text_.tokens.size() &&
                            (at == match_.first || !text_.tokens[at].is(shape::block_start));
        const ClassSet classes =
            inside && words_.known(text_.tokens[at]) ? words_.classes(text_, at) : ClassSet{};
        if (!here.zero_width && !classes.meets(here.any)) return;
        for (std::uint32_t i = 0; i < here.edge_count; ++i)
            edge(edges[here.first_edge + i], classes, at);
    }

    void edge(const Edge& e, const ClassSet& classes, std::uint32_t at) {
        const bool meets = classes.meets(e.classes);
        switch (e.kind) {
            case StepKind::word:
                if (meets) follow(e, at, at + 1);
                break;
            case StepKind::not_word:
                if (!meets) node(e.next, at);
                break;
            case StepKind::begin: {
                const std::uint32_t before = std::exchange(match_.first, at);
                node(e.next, at);
                match_.first = before;
                break;
            }
            case StepKind::end: {
                const std::uint32_t before = std::exchange(match_.last, at);
                node(e.next, at);
                match_.last = before;
                break;
            }
            case StepKind::quantity:
                if (meets) follow(e, at, parse_quantity(text_, words_, at).end);
                break;
            case StepKind::year:
                if (meets) follow(e, at, parse_year(text_, words_, at).end);
                break;
            case StepKind::clock:
                if (meets) follow(e, at, parse_clock(text_, words_, at).end);
                break;
        }
    }

    /// `next` is `at` where a built-in found nothing.
    void follow(const Edge& e, std::uint32_t at, std::uint32_t next) {
        if (next == at) return;
        std::uint32_t& slot = match_.at[static_cast<std::size_t>(e.role)];
        const std::uint32_t before = slot;
        if (e.role != Role::none) slot = at;
        node(e.next, next);
        slot = before;
    }

    const Text& text_;
    const TimeWords& words_;
    Matches& out_;
    Match match_;
};

}  // namespace

void Matches::sort() {
    std::sort(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(size),
              [](const Match& a, const Match& b) {
                  return a.end != b.end ? a.end > b.end : a.pattern < b.pattern;
              });
}

std::span<const LexiconRow> lexicon_rows() {
    return lexicon;
}

Action action_of(const Match& match) {
    return patterns[match.pattern].action;
}

std::string_view id_of(std::int16_t pattern) {
    return patterns[pattern].id;
}

namespace {

/// Adds what a token after this node must meet.
void add_next(const Node& node, Opening& opening) {
    opening.alone |= node.pattern >= 0;
    for (unsigned i = 0; i < node.edge_count; ++i) {
        const Edge& edge = edges[node.first_edge + i];
        if (edge.kind == StepKind::begin || edge.kind == StepKind::end)
            add_next(nodes[edge.next], opening);
        else if (edge.kind == StepKind::not_word)
            opening.alone = true;
        else
            opening.next.add(edge.classes);
    }
}

}  // namespace

Opening opening_of(const ClassSet& classes) {
    Opening result;
    result.possible = classes.meets(nodes[0].any);
    for (unsigned i = 0; i < nodes[0].edge_count; ++i) {
        const Edge& first = edges[nodes[0].first_edge + i];
        if (!classes.meets(first.classes)) continue;
        add_next(nodes[first.next], result);
        // A built-in reads on by itself, but only over words of the lexicon.
        if (first.kind != StepKind::word) result.next.bits.fill(~std::uint64_t{0});
    }
    return result;
}

void find_matches(const Text& text, const TimeWords& words, std::uint32_t first, Matches& out) {
    out.size = 0;
    Walk(text, words, out).from(first);
    out.sort();
}

}  // namespace detente::time_rules
