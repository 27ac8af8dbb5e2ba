// SPDX-License-Identifier: MIT
#include "render/layout/columns.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace detente::layout {
namespace {

constexpr std::size_t most_blocs = 2;

using Meetings = std::span<const std::vector<std::string>>;

struct Counted {
    std::string actor;
    std::size_t count = 0;
};

std::vector<Counted> by_frequency(Meetings meetings) {
    std::vector<Counted> result;
    std::unordered_map<std::string, std::size_t> place;
    for (const auto& parties : meetings)
        for (const std::string& actor : parties) {
            const auto [found, is_new] = place.try_emplace(actor, result.size());
            if (is_new) result.push_back({actor, 0});
            ++result[found->second].count;
        }
    std::stable_sort(result.begin(), result.end(),
                     [](const Counted& a, const Counted& b) { return a.count > b.count; });
    return result;
}

/// How often each pair of columns meets. A meeting of many says less about each pair.
class Affinity {
  public:
    Affinity(Meetings meetings, const std::vector<std::string>& actors)
        : size_(actors.size()), weights_(size_ * size_) {
        std::unordered_map<std::string, std::size_t> index;
        for (std::size_t i = 0; i < size_; ++i) index.emplace(actors[i], i);
        for (const auto& parties : meetings) add(parties, index);
    }
    double at(std::size_t a, std::size_t b) const { return weights_[a * size_ + b]; }
    std::size_t size() const { return size_; }

  private:
    void add(const std::vector<std::string>& parties,
             const std::unordered_map<std::string, std::size_t>& index) {
        std::vector<std::size_t> present;
        for (const std::string& actor : parties)
            if (const auto found = index.find(actor); found != index.end())
                present.push_back(found->second);
        for (const std::size_t a : present)
            for (const std::size_t b : present)
                if (a != b) weights_[a * size_ + b] += 1.0 / static_cast<double>(present.size());
    }

    std::size_t size_;
    std::vector<double> weights_;
};

using Order = std::vector<std::size_t>;

/// Starts with the most frequent and appends whoever meets those already there most, near first.
Order greedy_order(const Affinity& affinity) {
    Order order;
    Order waiting(affinity.size());
    std::iota(waiting.begin(), waiting.end(), std::size_t{0});
    const auto pull = [&](std::size_t candidate) {
        double sum = 0;
        for (std::size_t i = 0; i < order.size(); ++i)
            sum += affinity.at(candidate, order[i]) / static_cast<double>(order.size() - i);
        return sum;
    };
    while (!waiting.empty()) {
        const auto best =
            std::max_element(waiting.begin(), waiting.end(),
                             [&](std::size_t a, std::size_t b) { return pull(a) < pull(b); });
        order.push_back(*best);
        waiting.erase(best);
    }
    return order;
}

/// How far apart those stand who meet.
double stretch(const Order& order, const Affinity& affinity) {
    double sum = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j)
            sum += affinity.at(order[i], order[j]) * static_cast<double>(j - i);
    return sum;
}

/// Swaps pairs behind the first while that brings partners closer. Few columns, so few rounds.
void improve(Order& order, const Affinity& affinity) {
    double best = stretch(order, affinity);
    for (bool better = true; better;) {
        better = false;
        for (std::size_t i = 1; i < order.size(); ++i)
            for (std::size_t j = i + 1; j < order.size(); ++j) {
                std::swap(order[i], order[j]);
                const double now = stretch(order, affinity);
                if (now < best - 1e-9) {
                    best = now;
                    better = true;
                } else {
                    std::swap(order[i], order[j]);
                }
            }
    }
}

}  // namespace

std::vector<std::vector<std::string>> parties_of(
    const std::vector<const TimelineMeeting*>& meetings) {
    std::vector<std::vector<std::string>> result;
    result.reserve(meetings.size());
    for (const TimelineMeeting* entry : meetings) {
        auto& parties = result.emplace_back();
        for (const std::string& party : entry->meeting.parties)
            if (std::find(parties.begin(), parties.end(), party) == parties.end())
                parties.push_back(party);
    }
    return result;
}

ColumnPlan plan_columns(Meetings meetings, std::size_t most) {
    const std::vector<Counted> counted = by_frequency(meetings);
    const auto least_frequent = [&counted](std::size_t kept) {
        std::vector<std::string> rest;
        for (std::size_t i = kept; i < counted.size(); ++i) rest.push_back(counted[i].actor);
        return rest;
    };
    ColumnPlan plan;
    std::size_t kept = counted.size();
    for (std::size_t blocs = 0; counted.size() > most && blocs <= most_blocs; ++blocs) {
        if (blocs > 0 && most < blocs + 3) break;  // blocs would crowd out the parties themselves
        const std::size_t fewer = most - 1 - blocs;
        auto groups = group_actors(least_frequent(fewer), blocs);
        const auto found = std::count_if(groups.begin(), groups.end(),
                                         [](const Group& group) { return !group.bloc.empty(); });
        if (static_cast<std::size_t>(found) < blocs) break;
        plan.groups = std::move(groups);
        kept = fewer;
    }
    std::vector<std::string> frequent;
    for (std::size_t i = 0; i < kept; ++i) frequent.push_back(counted[i].actor);
    const Affinity affinity(meetings, frequent);
    Order order = greedy_order(affinity);
    improve(order, affinity);
    for (const std::size_t index : order) plan.actors.push_back(frequent[index]);
    return plan;
}

}  // namespace detente::layout
