// SPDX-License-Identifier: MIT
#include "engine/document/feed/feed.hpp"

#include <fmt/format.h>

#include <array>

#include "engine/document/encoding.hpp"
#include "engine/document/feed/entries.hpp"
#include "engine/document/file_kind.hpp"
#include "engine/document/html/fragment.hpp"
#include "engine/document/language.hpp"
#include "engine/document/plain_text/lines.hpp"
#include "engine/document/published/date_text.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

/// What `<?xml … encoding="…"?>` says.
std::string_view declared(std::string_view xml) {
    if (!xml.starts_with("<?xml")) return {};
    const std::string_view line = xml.substr(0, xml.find("?>"));
    const std::size_t at = line.find("encoding=");
    if (at == line.npos || at + 10 >= line.size()) return {};
    const std::string_view rest = line.substr(at + 10);
    return rest.substr(0, rest.find_first_of("'\""));
}

void set_published(const FeedEntry& entry, Document& document) {
    if (auto day = parse_date_value(entry.published)) {
        document.published = std::move(*day);
        document.published_from = "feed entry";
        document.published_confidence = 0.97;
    } else if (auto updated = parse_date_value(entry.updated)) {
        document.published = std::move(*updated);
        document.published_from = "feed entry (updated)";
        document.published_confidence = 0.7;
    }
}

Document document_of(const Feed& feed, FeedEntry&& entry, std::string doc) {
    Document document;
    document.doc = std::move(doc);
    document.title = words_of_fragment(entry.title);
    document.url = std::move(entry.url);
    const std::string publisher =
        words_of_fragment(entry.source.empty() ? feed.title : entry.source);
    if (!publisher.empty()) document.publishers.push_back(publisher);
    add_fragment(entry.content.empty() ? entry.summary : entry.content, document);
    document.language = language_of(document.text);
    if (document.language.empty()) document.language = feed.language.substr(0, 2);
    set_published(entry, document);
    return document;
}

std::string as_utf8(std::string_view bytes) {
    return to_utf8(bytes, declared(bytes));
}

}  // namespace

bool is_feed(std::string_view head, const std::filesystem::path&) {
    std::string wide;
    if (wide_encoding(head) != nullptr) {
        wide = to_utf8(head.substr(0, 4096));
        head = wide;
    }
    const std::string_view start = skip_prolog(head);
    return start.starts_with("<rss") || start.starts_with("<feed") ||
           (start.starts_with("<rdf:RDF") && start.find("//purl.org/rss/") != start.npos);
}

void read_feed(RawInput& input, const Collector& collector) {
    std::size_t number = 0;
    const Location here{input.path.string()};
    const auto fault = parse_feed(as_utf8(whole(input)), [&](const Feed& feed, FeedEntry&& entry) {
        ++number;
        std::string doc = entry.url.empty() ? fmt::format("{}:{}", input.doc, number) : entry.url;
        collector.add(document_of(feed, std::move(entry), std::move(doc)));
    });
    if (!fault) return;
    if (fault->hostile)
        throw Error(here,
                    "this feed declares XML entities, which can blow up to any size, so it is not "
                    "read; take the <!DOCTYPE> out of it where you trust it");
    collector.problems.push_back(
        {Location{here.file, fault->line, 0},
         fmt::format("this feed breaks off here ({}); the {} entries before are read",
                     fault->message, number),
         Severity::error});
}

}  // namespace detente
