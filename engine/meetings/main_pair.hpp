// SPDX-License-Identifier: MIT
// The two actors whom a text is about.
#pragma once

#include <optional>

#include "engine/actors/mention.hpp"

namespace detente {

/// Counted when first asked for, which most texts never are. The mentions must outlive it.
class MainPair {
  public:
    explicit MainPair(const Mentions& mentions) : mentions_(mentions) {}

    /// The two that the text names far more often than any other; empty where there are no such
    /// two.
    const ActorList& get();

  private:
    const Mentions& mentions_;
    std::optional<ActorList> pair_;
};

}  // namespace detente
