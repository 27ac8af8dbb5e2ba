// SPDX-License-Identifier: MIT
#include "engine/document/html/tree.hpp"

namespace detente {
namespace {

/// Bytes of the blank at `i`, no-break spaces included, or 0.
std::size_t blank_size(std::string_view text, std::size_t i) {
    const char c = text[i];
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    return c == '\xc2' && i + 1 < text.size() && text[i + 1] == '\xa0' ? 2 : 0;
}

}  // namespace

HtmlTree::HtmlTree(std::string page) : page_(std::make_unique<std::string>(std::move(page))) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    output_.reset(gumbo_parse_with_options(&options, page_->data(), page_->size()));
    add(output_->root, 0);
}

void HtmlTree::Destroy::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

/// The depth is bounded by tidy_html.
void HtmlTree::add(const GumboNode* node, std::uint32_t parent) {
    const auto index = static_cast<std::uint32_t>(nodes_.size());
    HtmlNode& added = nodes_.emplace_back();
    added.parent = parent;
    added.end = index + 1;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
        node->type == GUMBO_NODE_CDATA) {
        added.text = node->v.text.text;
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) {
        added.text = {};
        return;
    }
    added.tag = node->v.element.tag;
    added.element = &node->v.element;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        add(static_cast<const GumboNode*>(children.data[i]), index);
    nodes_[index].end = static_cast<std::uint32_t>(nodes_.size());
}

std::string_view HtmlTree::attribute(const HtmlNode& node, const char* name) {
    if (node.element == nullptr) return {};
    const GumboAttribute* found = gumbo_get_attribute(&node.element->attributes, name);
    return found == nullptr ? std::string_view{} : found->value;
}

bool HtmlTree::has_attribute(const HtmlNode& node, const char* name) {
    return node.element != nullptr &&
           gumbo_get_attribute(&node.element->attributes, name) != nullptr;
}

std::string HtmlTree::text_of(std::size_t node) const {
    std::string out;
    for (std::size_t i = node; i < nodes_[node].end; ++i) append_collapsed(out, nodes_[i].text);
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

void append_collapsed(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && blank_size(text, end) == 0) ++end;
        out.append(text, i, end - i);
        if (end == text.size()) return;
        if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
        i = end + blank_size(text, end);
    }
}

}  // namespace detente
