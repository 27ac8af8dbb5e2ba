// SPDX-License-Identifier: MIT
// A page's elements and texts as one array in document order, over gumbo's tree.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace detente {

/// An element, or a text where `tag` is GUMBO_TAG_LAST. Its subtree is [own index, end).
struct HtmlNode {
    GumboTag tag = GUMBO_TAG_LAST;
    std::uint32_t parent = 0;  ///< the root is its own
    std::uint32_t end = 0;
    const GumboElement* element = nullptr;
    std::string_view text;

    bool is_text() const { return element == nullptr; }
};

/// Holds gumbo's tree; its nodes point into it.
class HtmlTree {
  public:
    /// `page` is UTF-8 that tidy_html has seen.
    explicit HtmlTree(std::string page);

    const std::vector<HtmlNode>& nodes() const { return nodes_; }

    /// The value of an attribute, empty where it is absent.
    static std::string_view attribute(const HtmlNode& node, const char* name);
    static bool has_attribute(const HtmlNode& node, const char* name);

    /// All text below a node, blanks collapsed.
    std::string text_of(std::size_t node) const;

  private:
    struct Destroy {
        void operator()(GumboOutput* output) const;
    };
    void add(const GumboNode* node, std::uint32_t parent);

    std::unique_ptr<std::string> page_;  // gumbo points into it, so it must not move
    std::unique_ptr<GumboOutput, Destroy> output_;
    std::vector<HtmlNode> nodes_;
};

/// Appends `text` with every run of blanks as one, none at the start.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace detente
