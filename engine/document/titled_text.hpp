// SPDX-License-Identifier: MIT
// A document's title before its text, as one text for the stages to read; see Text::span for the
// way back.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/document/document.hpp"

namespace detente {

/// Whether the title says more than the text's first words do; case, blanks and marks aside.
bool title_says_more(const Document& document);

/// What is read of a document: views of its text, or of both in a copy where the title says more.
/// The document must outlive it.
class TitledText {
  public:
    TitledText() = default;
    explicit TitledText(const Document& document);

    std::string_view bytes() const { return text_begin_ == 0 ? text_ : std::string_view(both_); }
    std::span<const Block> blocks() const {
        return text_begin_ == 0 ? blocks_ : std::span<const Block>(both_blocks_);
    }
    /// The bytes before this one are the title and what parts it from the text; 0 without a title.
    std::size_t text_begin() const { return text_begin_; }

  private:
    std::string_view text_;
    std::span<const Block> blocks_;
    std::string both_;
    std::vector<Block> both_blocks_;
    std::size_t text_begin_ = 0;
};

}  // namespace detente
