// SPDX-License-Identifier: MIT
#include "render/layout/seriation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/catch.hpp"

using namespace detente::layout;

namespace {

double likeness_of_neighbours(const Likenesses& alike, const std::vector<std::size_t>& order) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < order.size(); ++i) sum += alike[order[i]][order[i + 1]];
    return sum;
}

}  // namespace

TEST_CASE("blocs stand together, wherever their members stood") {
    // 0, 2, 4, 6 are one bloc, 1, 3, 5, 7 the other
    Likenesses alike(8, std::vector<double>(8, 0.1));
    for (std::size_t i = 0; i < 8; ++i)
        for (std::size_t j = 0; j < 8; ++j)
            if (i % 2 == j % 2) alike[i][j] = 0.8;
    const auto order = seriate(alike);
    for (std::size_t i = 1; i < 8; ++i) CHECK((order[i] % 2 == order[i - 1] % 2) == (i != 4));
}

TEST_CASE("those along a line come in the order of the line") {
    const std::vector<double> at{5, 1, 4, 2, 3, 0};
    Likenesses alike(6, std::vector<double>(6, 0));
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t j = 0; j < 6; ++j) alike[i][j] = 1 - std::abs(at[i] - at[j]) / 6;
    CHECK(seriate(alike) == std::vector<std::size_t>{0, 2, 4, 3, 1, 5});
}

TEST_CASE("of all orders that a tree of three pairs allows, neighbours are most alike in the one") {
    Likenesses alike(6, std::vector<double>(6, 0));
    unsigned state = 12345;
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t j = i + 1; j < 6; ++j) {
            state = state * 1103515245U + 12345U;
            const double low = static_cast<double>(state >> 16U & 0xFFU) / 1000;
            alike[i][j] = alike[j][i] = i / 2 == j / 2 ? 0.9 : low;
        }
    const auto between = [&](std::size_t p, std::size_t q) {  // pairs
        return alike[2 * p][2 * q] + alike[2 * p][2 * q + 1] + alike[2 * p + 1][2 * q] +
               alike[2 * p + 1][2 * q + 1];
    };
    // The two pairs that are most alike are joined first, so the third one stands at an end.
    std::size_t third = 0;
    for (std::size_t p = 1; p < 3; ++p)
        if (between((p + 1) % 3, (p + 2) % 3) > between((third + 1) % 3, (third + 2) % 3))
            third = p;
    std::vector<std::size_t> order(6);
    std::iota(order.begin(), order.end(), std::size_t{0});
    double best = 0;
    do {
        const bool in_pairs = order[0] / 2 == order[1] / 2 && order[2] / 2 == order[3] / 2;
        if (in_pairs && order[2] / 2 != third)
            best = std::max(best, likeness_of_neighbours(alike, order));
    } while (std::next_permutation(order.begin(), order.end()));
    CHECK(likeness_of_neighbours(alike, seriate(alike)) == Approx(best));
}

TEST_CASE("every place comes once, also of none, one and many that have nothing in common") {
    CHECK(seriate({}).empty());
    CHECK(seriate({{0}}) == std::vector<std::size_t>{0});
    Likenesses alike(50, std::vector<double>(50, 0));
    auto order = seriate(alike);
    CHECK(order == seriate(alike));
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) CHECK(order[i] == i);
}
