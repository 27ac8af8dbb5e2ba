// SPDX-License-Identifier: MIT
// Whether the words of a meeting show that it is not one told before, though its parties fit.
#pragma once

#include "engine/meetings/story/story.hpp"

namespace detente {

class ToldApart {
  public:
    explicit ToldApart(const StoryInput& input) : in_(input) {}

    /// "the Global Seed Summit" after talks of two: a name of its own, which they did not have.
    bool by_name(const Finding& finding, const Finding& before) const;
    /// "The talks lasted eight hours" after talks that are to come.
    bool by_time(const Finding& finding, const Finding& before) const {
        return is_to_come(before) && is_over(finding);
    }
    /// "flew to Cairo for talks": with those at home there, whomever the text told of before.
    bool at_hosts(const Finding& finding) const;

  private:
    bool is_to_come(const Finding& one) const;
    bool is_over(const Finding& finding) const;
    bool is_capital(std::uint32_t token) const;
    /// Whether the token is of an actor, a place or a time.
    bool is_told(std::uint32_t token) const;

    const StoryInput& in_;
};

}  // namespace detente
