// SPDX-License-Identifier: MIT
// What the tags, classes and ids of a page's elements say about what is in them.
#pragma once

#include <string_view>

#include "engine/document/html/tree.hpp"

namespace detente {

/// Holds nothing of an article whatever else is on the page: scripts, menus, forms, hidden parts.
bool never_article(const HtmlNode& node);

/// Named as something beside an article: comments, related stories, a newsletter box, a footer.
bool named_as_noise(const HtmlNode& node);

/// Of those, what holds no article however much prose is in it.
bool surely_noise(const HtmlNode& node);

/// Named as an article's text: itemprop="articleBody", class="entry-content".
bool named_as_body(const HtmlNode& node);

bool is_caption_element(const HtmlNode& node);

/// Whether one of the words of `name` ("relatedStories", "story-related") is `word` (lower case).
bool has_word(std::string_view name, std::string_view word);

}  // namespace detente
