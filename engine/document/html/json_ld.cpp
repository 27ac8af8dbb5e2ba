// SPDX-License-Identifier: MIT
// JSON-LD (https://schema.org/NewsArticle): the days, publisher and language of the article that it
// describes, not of the stories that it mentions.
#include <simdjson.h>

#include <array>

#include "engine/document/html/metadata.hpp"

namespace detente {
namespace {

namespace dom = simdjson::dom;
using namespace std::string_view_literals;

constexpr int deepest = 6;

constexpr std::array article_types{"Article"sv, "Posting"sv, "Report"sv, "WebPage"sv,
                                   "Review"sv,  "Recipe"sv,  "Event"sv};

std::string_view text_of(dom::object object, std::string_view key) {
    std::string_view text;
    dom::array items;
    if (object[key].get(text) == simdjson::SUCCESS) return text;
    if (object[key].get(items) == simdjson::SUCCESS && items.size() > 0 &&
        items.at(0).get(text) == simdjson::SUCCESS)
        return text;
    return {};
}

/// 2 for an article, 1 for a page, 0 for anything else.
int rank_of(dom::object object) {
    const std::string_view type = text_of(object, "@type");
    if (type.find("WebPage") != type.npos) return 1;
    for (const std::string_view known : article_types)
        if (type.ends_with(known)) return 2;
    return 0;
}

std::string_view publisher_of(dom::object object) {
    dom::object publisher;
    dom::array publishers;
    if (object["publisher"].get(publisher) == simdjson::SUCCESS) return text_of(publisher, "name");
    if (object["publisher"].get(publishers) == simdjson::SUCCESS && publishers.size() > 0 &&
        publishers.at(0).get(publisher) == simdjson::SUCCESS)
        return text_of(publisher, "name");
    return text_of(object, "publisher");
}

void add(std::vector<DayFrom>& days, std::string_view value, std::string_view from,
         double confidence) {
    if (auto iso = parse_date_value(value)) days.push_back({*iso, std::string(from), confidence});
}

void read_object(dom::object object, Metadata& metadata) {
    const int rank = rank_of(object);
    if (rank == 0) return;
    add(metadata.published, text_of(object, "datePublished"), "json-ld", rank == 2 ? 0.97 : 0.9);
    add(metadata.published, text_of(object, "dateCreated"), "json-ld dateCreated", 0.8);
    add(metadata.published, text_of(object, "uploadDate"), "json-ld uploadDate", 0.8);
    add(metadata.modified, text_of(object, "dateModified"), "json-ld dateModified", 0.6);
    if (metadata.publisher.empty()) metadata.publisher = publisher_of(object);
    if (metadata.language.empty()) metadata.language = text_of(object, "inLanguage");
}

/// The article may stand alone, in a list, in "@graph" or as the main entity of its page.
void walk(dom::element element, Metadata& metadata, int depth) {
    if (depth > deepest) return;
    dom::array items;
    dom::object object;
    if (element.get(items) == simdjson::SUCCESS) {
        for (const dom::element item : items) walk(item, metadata, depth + 1);
        return;
    }
    if (element.get(object) != simdjson::SUCCESS) return;
    read_object(object, metadata);
    for (const std::string_view key : {"@graph"sv, "mainEntity"sv, "mainEntityOfPage"sv}) {
        dom::element child;
        if (object[key].get(child) == simdjson::SUCCESS) walk(child, metadata, depth + 1);
    }
}

/// Line breaks and other control characters within strings are common and harmless.
std::string without_controls(std::string_view json) {
    std::string out(json);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 32) c = ' ';
    return out;
}

/// The string after `"key":` in JSON that does not parse, up to its closing quote.
std::string_view scan_for(std::string_view json, std::string_view key) {
    const std::size_t at = json.find(key);
    if (at == json.npos) return {};
    const std::size_t open = json.find_first_not_of(" :\t\r\n", at + key.size());
    if (open == json.npos || json[open] != '"') return {};
    const std::size_t close = json.find('"', open + 1);
    return close == json.npos ? std::string_view{} : json.substr(open + 1, close - open - 1);
}

}  // namespace

void read_json_ld(std::string_view json, Metadata& metadata) {
    dom::parser parser;
    dom::element root;
    if (parser.parse(without_controls(json)).get(root) == simdjson::SUCCESS)
        return walk(root, metadata, 0);
    add(metadata.published, scan_for(json, "\"datePublished\""), "json-ld", 0.9);
    add(metadata.modified, scan_for(json, "\"dateModified\""), "json-ld dateModified", 0.5);
}

}  // namespace detente
