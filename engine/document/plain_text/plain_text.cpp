// SPDX-License-Identifier: MIT
#include "engine/document/plain_text/plain_text.hpp"

#include <algorithm>

#include "engine/document/encoding.hpp"
#include "engine/document/language.hpp"
#include "engine/document/published/text_day.hpp"

namespace detente {
namespace {

/// A first block that is a heading with a blank line after it is the title and leaves the text.
void take_title(Document& document) {
    if (!document.title.empty() || document.blocks.size() < 2) return;
    const Block first = document.blocks.front();
    const std::size_t next = document.blocks[1].begin;
    const std::string_view between(document.text.data() + first.end, next - first.end);
    if (first.kind != BlockKind::heading || between.find('\n') == between.rfind('\n')) return;
    document.title = document.text.substr(first.begin, first.end - first.begin);
    document.text.erase(0, next);
    document.blocks.erase(document.blocks.begin());
    for (Block& block : document.blocks) {
        block.begin -= next;
        block.end -= next;
    }
}

void find_published(Document& document, const Hints& hints) {
    if (!document.published.empty()) return;
    std::optional<DayFrom> best = day_in_text(document.title, document.text, document.blocks);
    for (auto other : {day_in_url(document.url), day_in_file_name(hints.file_name)})
        if (other && (!best || other->confidence > best->confidence)) best = std::move(other);
    if (!best) return;
    document.published = best->iso;
    document.published_from = best->from;
    document.published_confidence = best->confidence;
}

}  // namespace

void unify_lines(std::string& text) {
    if (text.find_first_of(std::string_view("\r\0", 2)) == text.npos) return;
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        text[out++] = text[i] == '\r' ? '\n' : text[i] == '\0' ? ' ' : text[i];
    }
    text.resize(out);
}

Document read_plain_text(std::string_view bytes, const Hints& hints) {
    Document document;
    document.doc = hints.doc;
    document.url = hints.url;
    std::string text = to_utf8(bytes, hints.encoding);
    unify_lines(text);
    const std::size_t begin = read_front_matter(text, document);
    document.text = text.substr(std::min(text.find_first_not_of('\n', begin), text.size()));
    document.blocks = find_blocks(document.text);
    take_title(document);
    find_published(document, hints);
    if (document.language.empty()) document.language = language_of(document.text);
    return document;
}

}  // namespace detente
