// SPDX-License-Identifier: MIT
#include "engine/document/html/page.hpp"

#include <algorithm>
#include <array>

#include "engine/document/encoding.hpp"
#include "engine/document/html/body.hpp"
#include "engine/document/html/fragment.hpp"
#include "engine/document/html/metadata.hpp"
#include "engine/document/html/tidy.hpp"
#include "engine/document/language.hpp"
#include "engine/document/plain_text/lines.hpp"
#include "engine/document/published/page_day.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

/// "en-GB" to "en".
std::string primary_language(std::string_view language) {
    const std::string_view primary = language.substr(0, language.find_first_of("-_,; "));
    return primary.size() == 2 ? lower_ascii(primary) : std::string();
}

std::string letters_of(std::string_view text) {
    std::string out;
    for (const char c : lower_ascii(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0) out += c;
    return out;
}

/// "Talks open - The Paper" to "Talks open", where the page's publisher or its host is so called.
std::string without_publisher(std::string title, std::string_view publisher, std::string_view url) {
    const std::size_t scheme = url.find("://");
    const std::string_view host =
        scheme == url.npos ? url : url.substr(scheme + 3, url.find('/', scheme + 3) - scheme - 3);
    const std::string known = letters_of(publisher) + ' ' + letters_of(host);
    constexpr std::array separators{" | "sv,  " - "sv,       " \xe2\x80\x93 "sv, " \xe2\x80\x94 "sv,
                                    " :: "sv, " \xc2\xbb "sv};
    for (const std::string_view separator : separators) {
        const std::size_t at = title.rfind(separator);
        if (at == title.npos || at < 15) continue;
        const std::string name = letters_of(std::string_view(title).substr(at + separator.size()));
        const std::string owner = letters_of(publisher);
        const bool owned = name.size() >= 3 && (known.find(name) != known.npos ||
                                                (owner.size() >= 3 && name.starts_with(owner)));
        if (owned) title.resize(at);
    }
    return title;
}

}  // namespace

bool is_html(std::string_view head, const std::filesystem::path&) {
    constexpr std::array tags{"<!doctype html"sv, "<html"sv,    "<head"sv, "<body"sv,    "<meta"sv,
                              "<title"sv,         "<article"sv, "<div"sv,  "<p>"sv,      "<h1"sv,
                              "<!--"sv,           "<table"sv,   "<main"sv, "<section"sv, "<link"sv,
                              "<script"sv};
    std::string start;
    if (wide_encoding(head) != nullptr)
        start = lower_ascii(to_utf8(head.substr(0, 2048)));
    else
        start = lower_ascii(head.substr(0, 2048));
    std::string_view text = trim(start);
    if (text.starts_with("\xef\xbb\xbf")) text = trim(text.substr(3));
    if (text.starts_with("<?xml")) return text.find("<html") != text.npos;
    return std::any_of(tags.begin(), tags.end(),
                       [&](std::string_view tag) { return text.starts_with(tag); });
}

Document read_html(std::string_view bytes, const Hints& hints) {
    const std::string_view declared = declared_encoding(bytes);
    const HtmlTree tree(tidy_html(to_utf8(bytes, declared.empty() ? hints.encoding : declared)));
    Metadata metadata = read_metadata(tree);
    Document document;
    document.doc = hints.doc;
    document.url = hints.url.empty() ? std::move(metadata.url) : hints.url;
    document.title = without_publisher(std::move(metadata.title), metadata.publisher, document.url);
    if (!metadata.publisher.empty()) document.publishers.push_back(std::move(metadata.publisher));
    for (const Piece& piece : find_body(tree, document.title).pieces) add_piece(piece, document);
    document.language = language_of(document.text);
    if (document.language.empty()) document.language = primary_language(metadata.language);
    if (metadata.language.empty()) metadata.language = document.language;
    if (auto day = day_of_page(tree, metadata, document.url, hints.file_name)) {
        document.published = std::move(day->iso);
        document.published_from = std::move(day->from);
        document.published_confidence = day->confidence;
    }
    return document;
}

}  // namespace detente
