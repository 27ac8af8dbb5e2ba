// SPDX-License-Identifier: MIT
#include "timelines/word_paths.hpp"

#include <algorithm>

namespace detente {
namespace {

constexpr int longest_window = 31;  // days
constexpr Day never = Day::max();

/// The days on which a meeting may be.
struct Window {
    std::size_t meeting;
    Day first;
    Day last;
};

std::optional<Window> window_of(const MeetingNetwork& network, std::size_t meeting) {
    const auto& when = network.meetings[meeting]->meeting.when;
    const auto first = when ? when->earliest() : std::nullopt;
    const auto last = when ? when->latest() : std::nullopt;
    if (!first || !last || (*last - *first).count() >= longest_window) return std::nullopt;
    return Window{meeting, *first, *last};
}

/// When word can have reached an actor, from whom and at which meeting.
struct Reached {
    Day day = never;
    std::size_t from = 0;
    std::size_t meeting = 0;
};

/// One more meeting: what each actor can know then, from what each could know before. False where
/// that is no more.
bool pass_on(const MeetingNetwork& network, const std::vector<Window>& windows,
             const std::vector<Reached>& before, std::vector<Reached>& after) {
    bool changed = false;
    for (const Window& window : windows) {
        const auto& there = network.participants[window.meeting];
        const std::size_t teller = *std::min_element(
            there.begin(), there.end(),
            [&](std::size_t a, std::size_t b) { return before[a].day < before[b].day; });
        if (before[teller].day > window.last) continue;  // also where nobody knows
        const Day day = std::max(before[teller].day, window.first);
        for (const std::size_t actor : there) {
            if (day >= after[actor].day) continue;
            after[actor] = {day, teller, window.meeting};
            changed = true;
        }
    }
    return changed;
}

/// By number of meetings: when each actor can know at the earliest.
std::vector<std::vector<Reached>> rounds_of(const MeetingNetwork& network, std::size_t from_actor,
                                            Day from, Day until) {
    std::vector<Window> windows;
    for (std::size_t i = 0; i < network.meetings.size(); ++i) {
        auto window = window_of(network, i);
        if (!window || window->first > until) continue;
        window->last = std::min(window->last, until);
        windows.push_back(*window);
    }
    std::vector<std::vector<Reached>> rounds(1, std::vector<Reached>(network.actors.size()));
    rounds.front()[from_actor].day = from;
    for (bool changed = true; changed;) {
        std::vector<Reached> next = rounds.back();
        changed = pass_on(network, windows, rounds.back(), next);
        if (changed) rounds.push_back(std::move(next));
    }
    return rounds;
}

}  // namespace

std::optional<std::vector<WordStep>> first_word(const MeetingNetwork& network,
                                                std::size_t from_actor, std::size_t to_actor,
                                                Day from, Day until) {
    const auto rounds = rounds_of(network, from_actor, from, until);
    if (rounds.back()[to_actor].day == never) return std::nullopt;
    std::vector<WordStep> steps;
    std::size_t round = rounds.size() - 1;
    for (std::size_t actor = to_actor; actor != from_actor;) {
        while (rounds[round - 1][actor].day == rounds[round][actor].day) --round;
        const Reached& reached = rounds[round][actor];
        steps.push_back({reached.meeting, actor, reached.day});
        actor = reached.from;
        --round;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

std::size_t too_vague_for_paths(const MeetingNetwork& network) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < network.meetings.size(); ++i)
        if (!window_of(network, i)) ++count;
    return count;
}

}  // namespace detente
