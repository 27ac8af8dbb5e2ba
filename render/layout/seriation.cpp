// SPDX-License-Identifier: MIT
#include "render/layout/seriation.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace detente::layout {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// A leaf, or two clusters together. `best[i][j]`: the least cost of an order of its leaves that
/// begins with leaf i and ends with leaf j, both places in `leaves`.
struct Cluster {
    std::vector<std::size_t> leaves;  ///< those of the first child, then those of the second
    std::size_t first = 0, second = 0;
    std::size_t split = 0;  ///< leaves of the first child; 0 for a leaf
    std::vector<std::vector<double>> best;
};

class Tree {
  public:
    explicit Tree(const Likenesses& alike) : alike_(alike) {
        for (std::size_t i = 0; i < alike.size(); ++i) clusters_.push_back({{i}, 0, 0, 0, {{0.0}}});
        std::vector<std::size_t> open(alike.size());
        std::iota(open.begin(), open.end(), std::size_t{0});
        Likenesses average = alike;
        while (open.size() > 1) join(open, average);
    }

    std::vector<std::size_t> order() const {
        const Cluster& root = clusters_.back();
        const std::size_t count = root.leaves.size();
        std::size_t from = 0;
        std::size_t to = 0;
        double least = never;
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < count; ++j)
                if ((i != j || count == 1) && root.best[i][j] < least) {
                    least = root.best[i][j];
                    from = i;
                    to = j;
                }
        std::vector<std::size_t> out;
        unfold(clusters_.size() - 1, from, to, out);
        return out;
    }

  private:
    double cost(std::size_t leaf, std::size_t other) const { return 1 - alike_[leaf][other]; }

    /// The two that are most alike on average; of several, those first in the order.
    void join(std::vector<std::size_t>& open, Likenesses& average) {
        std::size_t a = 0;
        std::size_t b = 1;
        for (std::size_t i = 0; i < open.size(); ++i)
            for (std::size_t j = i + 1; j < open.size(); ++j)
                if (average[i][j] > average[a][b]) {
                    a = i;
                    b = j;
                }
        const auto size_a = static_cast<double>(clusters_[open[a]].leaves.size());
        const auto size_b = static_cast<double>(clusters_[open[b]].leaves.size());
        for (std::size_t i = 0; i < open.size(); ++i) {
            average[a][i] = (average[a][i] * size_a + average[b][i] * size_b) / (size_a + size_b);
            average[i][a] = average[a][i];
        }
        clusters_.push_back(together(open[a], open[b]));
        open[a] = clusters_.size() - 1;
        open.erase(open.begin() + static_cast<std::ptrdiff_t>(b));
        average.erase(average.begin() + static_cast<std::ptrdiff_t>(b));
        for (auto& row : average) row.erase(row.begin() + static_cast<std::ptrdiff_t>(b));
    }

    /// The best orders of both children joined, first one before the other and mirrored.
    Cluster together(std::size_t first, std::size_t second) const {
        const Cluster& left = clusters_[first];
        const Cluster& right = clusters_[second];
        Cluster both{left.leaves, first, second, left.leaves.size(), {}};
        both.leaves.insert(both.leaves.end(), right.leaves.begin(), right.leaves.end());
        const std::size_t n = left.leaves.size();
        const std::size_t m = right.leaves.size();
        both.best.assign(n + m, std::vector<double>(n + m, never));
        std::vector<double> reach(m);  // from leaf i of the left to beginning the right with leaf l
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t l = 0; l < m; ++l) {
                reach[l] = never;
                for (std::size_t k = 0; k < n; ++k)
                    reach[l] =
                        std::min(reach[l], left.best[i][k] + cost(left.leaves[k], right.leaves[l]));
            }
            for (std::size_t j = 0; j < m; ++j)
                for (std::size_t l = 0; l < m; ++l) {
                    double& best = both.best[i][n + j];
                    best = std::min(best, reach[l] + right.best[l][j]);
                    both.best[n + j][i] = best;
                }
        }
        return both;
    }

    /// Appends the best order from leaf i to leaf j of the cluster.
    void unfold(std::size_t at, std::size_t i, std::size_t j, std::vector<std::size_t>& out) const {
        const Cluster& cluster = clusters_[at];
        if (cluster.split == 0) {
            out.push_back(cluster.leaves.front());
            return;
        }
        if (i >= cluster.split) {  // mirrored
            std::vector<std::size_t> other;
            unfold(at, j, i, other);
            out.insert(out.end(), other.rbegin(), other.rend());
            return;
        }
        const Cluster& left = clusters_[cluster.first];
        const Cluster& right = clusters_[cluster.second];
        j -= cluster.split;
        std::pair<std::size_t, std::size_t> middle{0, 0};
        double least = never;
        for (std::size_t k = 0; k < left.leaves.size(); ++k)
            for (std::size_t l = 0; l < right.leaves.size(); ++l) {
                const double sum =
                    left.best[i][k] + cost(left.leaves[k], right.leaves[l]) + right.best[l][j];
                if (sum < least) {
                    least = sum;
                    middle = {k, l};
                }
            }
        unfold(cluster.first, i, middle.first, out);
        unfold(cluster.second, middle.second, j, out);
    }

    const Likenesses& alike_;
    std::vector<Cluster> clusters_;
};

}  // namespace

std::vector<std::size_t> seriate(const Likenesses& alike) {
    if (alike.empty()) return {};
    std::vector<std::size_t> order = Tree(alike).order();
    const auto zero = std::find(order.begin(), order.end(), std::size_t{0}) - order.begin();
    if (static_cast<std::size_t>(zero) * 2 >= order.size())
        std::reverse(order.begin(), order.end());
    return order;
}

}  // namespace detente::layout
