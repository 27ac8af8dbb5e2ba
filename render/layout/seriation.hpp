// SPDX-License-Identifier: MIT
// An order in which those that are alike stand together, so that blocs of a matrix show.
#pragma once

#include <cstddef>
#include <vector>

namespace detente::layout {

/// Rows of numbers from 0 (nothing in common) to 1, symmetric; the diagonal is not read.
using Likenesses = std::vector<std::vector<double>>;

/// Places in the order to show them. Average-linkage clustering, then of all orders that keep each
/// cluster together the one in which neighbours are most alike: optimal leaf ordering (Bar-Joseph,
/// Gifford and Jaakkola 2001, "Fast optimal leaf ordering for hierarchical clustering",
/// Bioinformatics 17), in time O(n^3). The same likenesses give the same order; of it and its
/// mirror image, the one in which place 0 stands in the first half.
std::vector<std::size_t> seriate(const Likenesses& alike);

}  // namespace detente::layout
