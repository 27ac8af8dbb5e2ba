// SPDX-License-Identifier: MIT
// The two actors whom a text is about.
#pragma once

#include <optional>

#include "engine/actors/mention.hpp"

namespace detente {

/// Counted when first asked for, which most texts never are. The mentions must outlive it.
class MainPair {
  public:
    /// The sentences before `title_end` are the title's, or the first line that stands for one.
    MainPair(const Mentions& mentions, std::uint32_t title_end)
        : mentions_(mentions), title_end_(title_end) {}

    /// The two that the text names far more often than any other; empty where there are no such
    /// two.
    const ActorList& get();
    /// The two that the title names, else those: whom "the two presidents" stands for.
    const ActorList& told();

  private:
    const Mentions& mentions_;
    std::uint32_t title_end_;
    std::optional<ActorList> pair_;
    std::optional<ActorList> title_;
};

}  // namespace detente
