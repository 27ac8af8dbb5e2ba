// SPDX-License-Identifier: MIT
#include "engine/document/titled_text.hpp"

#include <algorithm>

#include "engine/text/vocabulary.hpp"

namespace detente {
namespace {

constexpr std::string_view between = "\n\n";

bool is_ascii_filler(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !letter && !(c >= '0' && c <= '9') && static_cast<unsigned char>(c) < 0x80;
}

/// Its letters and digits in lower case.
std::string core_of(std::string_view text) {
    std::string core;
    fold_word(text, core);
    std::erase_if(core, is_ascii_filler);
    return core;
}

}  // namespace

bool title_says_more(const Document& document) {
    const std::string title = core_of(document.title);
    if (title.empty()) return false;
    // Room for marks, blanks and other ways to write a quotation mark.
    const std::size_t room = 2 * document.title.size() + 16;
    return !core_of(std::string_view(document.text).substr(0, room)).starts_with(title);
}

TitledText::TitledText(const Document& document) : text_(document.text), blocks_(document.blocks) {
    if (document.title.empty() || !title_says_more(document)) return;
    text_begin_ = document.title.size() + between.size();
    both_.reserve(text_begin_ + text_.size());
    both_.append(document.title).append(between).append(text_);
    both_blocks_.reserve(1 + std::max<std::size_t>(blocks_.size(), 1));
    both_blocks_.push_back({BlockKind::heading, 0, document.title.size()});
    if (blocks_.empty()) both_blocks_.push_back({BlockKind::paragraph, text_begin_, both_.size()});
    for (const Block& block : blocks_)
        both_blocks_.push_back({block.kind, block.begin + text_begin_, block.end + text_begin_});
}

}  // namespace detente
