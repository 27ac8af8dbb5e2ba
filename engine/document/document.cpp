// SPDX-License-Identifier: MIT
#include "engine/document/document.hpp"

#include "timelines/files.hpp"
#include "timelines/json.hpp"

namespace detente {

std::optional<Day> Document::published_day() const {
    if (published.size() > 10 && published[10] != 'T' && published[10] != ' ') return std::nullopt;
    return parse_day(std::string_view(published).substr(0, 10));
}

bool is_extractable(const Document& document) {
    return document.language.empty() || document.language == "en" ||
           document.language.starts_with("en-");
}

std::string to_json(const Document& document) {
    std::string out;
    out.reserve(document.text.size() + document.text.size() / 16 + 512);
    JsonWriter json(out);
    json.begin_object().field("doc", document.doc).field_if("title", document.title);
    json.key("published");
    if (document.published.empty())
        json.null();
    else
        json.value(document.published)
            .field("published_from", document.published_from)
            .field("published_confidence", document.published_confidence);
    json.field_if("url", document.url)
        .field_if("publishers", document.publishers)
        .field_if("language", document.language)
        .field("text", document.text)
        .key("blocks")
        .begin_array();
    for (const Block& block : document.blocks)
        json.begin_object()
            .field("kind", name_of(block_kind_names, block.kind))
            .field("begin", block.begin)
            .field("end", block.end)
            .end_object();
    json.end_array().end_object();
    return out;
}

Source source_of(const Document& document) {
    return {.doc = document.doc,
            .title = document.title,
            .publishers = document.publishers,
            .url = document.url,
            .published = document.published,
            .published_from = document.published_from,
            .sha256 = sha256(document.text)};
}

}  // namespace detente
