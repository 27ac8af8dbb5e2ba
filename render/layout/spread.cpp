// SPDX-License-Identifier: MIT
#include "render/layout/spread.hpp"

#include <algorithm>
#include <cstddef>

namespace detente::layout {
namespace {

/// Neighbours that stand as close as they may, and where the first of them wants to be on average.
struct Pool {
    double sum = 0;
    std::size_t count = 0;
    double mean() const { return sum / static_cast<double>(count); }
};

}  // namespace

std::vector<double> spread(const std::vector<double>& wanted, const std::vector<double>& gaps,
                           double least, double most) {
    std::vector<double> room{0};  // that all before it need
    for (std::size_t i = 0; i + 1 < wanted.size(); ++i) room.push_back(room.back() + gaps[i]);
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Pool pool{wanted[i] - room[i], 1};
        while (!pools.empty() && pools.back().mean() >= pool.mean()) {
            pool.sum += pools.back().sum;
            pool.count += pools.back().count;
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    std::vector<double> result;
    result.reserve(wanted.size());
    const double latest = std::max(least, most - room.back());
    for (const Pool& pool : pools)
        for (std::size_t i = 0; i < pool.count; ++i)
            result.push_back(std::clamp(pool.mean(), least, latest) + room[result.size()]);
    return result;
}

}  // namespace detente::layout
