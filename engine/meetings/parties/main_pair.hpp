// SPDX-License-Identifier: MIT
// The two actors whom a text is about.
#pragma once

#include <optional>

#include "engine/actors/mention.hpp"

namespace detente {

/// Counted when first asked for, which most texts never are. What it is made of must outlive it.
class MainPair {
  public:
    /// The sentences before `title_end` are the title's, or the first line that stands for one.
    MainPair(const Text& text, const Mentions& mentions, const Knowledge& knowledge,
             std::uint32_t title_end)
        : text_(text), mentions_(mentions), k_(knowledge), title_end_(title_end) {}

    /// The two that the text names far more often than any other, "in" whom nothing happens and who
    /// are not the United Nations, which help others to meet; empty where there are no such two.
    const ActorList& get();
    /// The two that the title names, else those: whom "the two presidents" stands for.
    const ActorList& told();
    /// Those, or the two whom the title names and the text takes for granted: a chronology's.
    const ActorList& sides();

  private:
    const Text& text_;
    const Mentions& mentions_;
    const Knowledge& k_;
    std::uint32_t title_end_;
    std::optional<ActorList> pair_;
    std::optional<ActorList> title_;
    std::optional<ActorList> sides_;
};

}  // namespace detente
