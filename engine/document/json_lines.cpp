// SPDX-License-Identifier: MIT
#include "engine/document/json_lines.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <optional>

#include "engine/document/archive/gzip.hpp"
#include "engine/document/file_kind.hpp"
#include "engine/document/language.hpp"
#include "engine/document/plain_text/lines.hpp"
#include "engine/document/published/date_text.hpp"
#include "timelines/files.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;
namespace dom = simdjson::dom;

/// A line as it stands; `text` and `path` tell absent from empty.
struct Record {
    Document document;
    std::optional<std::string> path;
    bool has_text = false;
};

/// What a field held that it may not hold.
struct Wrong {
    std::string message;
};

std::string string_of(dom::element value, std::string_view key) {
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS) return std::string(text);
    if (value.is_null()) return {};
    throw Wrong{fmt::format("\"{}\" is not a string; write it in quotes", key)};
}

void read_publishers(dom::element value, Document& document) {
    dom::array items;
    if (value.get_array().get(items) == simdjson::SUCCESS)
        for (const dom::element item : items)
            document.publishers.push_back(string_of(item, "publishers"));
    else if (std::string one = string_of(value, "publishers"); !one.empty())
        document.publishers.push_back(std::move(one));
}

std::optional<Block> read_block(dom::element value) {
    std::string_view kind;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    const bool complete = value["kind"].get(kind) == simdjson::SUCCESS &&
                          value["begin"].get(begin) == simdjson::SUCCESS &&
                          value["end"].get(end) == simdjson::SUCCESS;
    const auto known = value_of(block_kind_names, kind);
    if (!complete || !known) return std::nullopt;
    return Block{*known, begin, end};
}

/// As `read` writes them. Whether they fit the text is looked at when the line is complete.
void read_blocks(dom::element value, Document& document) {
    dom::array items;
    if (value.get_array().get(items) != simdjson::SUCCESS) return;
    for (const dom::element item : items)
        if (const auto block = read_block(item)) document.blocks.push_back(*block);
}

struct Field {
    std::string_view key;
    void (*read)(dom::element value, Record& record);
};

constexpr std::array fields{
    Field{"text",
          [](dom::element value, Record& record) {
              record.document.text = string_of(value, "text");
              record.has_text = true;
          }},
    Field{"doc", [](dom::element value,
                    Record& record) { record.document.doc = string_of(value, "doc"); }},
    Field{"published",
          [](dom::element value, Record& record) {
              record.document.published = string_of(value, "published");
          }},
    Field{"title", [](dom::element value,
                      Record& record) { record.document.title = string_of(value, "title"); }},
    Field{"url", [](dom::element value,
                    Record& record) { record.document.url = string_of(value, "url"); }},
    Field{"publishers",
          [](dom::element value, Record& record) { read_publishers(value, record.document); }},
    Field{"language",
          [](dom::element value, Record& record) {
              record.document.language = string_of(value, "language");
          }},
    Field{"path",
          [](dom::element value, Record& record) { record.path = string_of(value, "path"); }},
    Field{"published_from",
          [](dom::element value, Record& record) {
              record.document.published_from = string_of(value, "published_from");
          }},
    Field{"published_confidence",
          [](dom::element value, Record& record) {
              if (value.get(record.document.published_confidence) != simdjson::SUCCESS)
                  throw Wrong{"\"published_confidence\" is not a number from 0 to 1"};
          }},
    Field{"blocks",
          [](dom::element value, Record& record) { read_blocks(value, record.document); }},
};

/// simdjson's DOM picks the fastest code for the processor when it runs; its on-demand interface
/// would be bound to what the compiler was told.
Record parse_record(dom::parser& parser, std::string_view line) {
    Record record;
    dom::element json;
    dom::object object;
    if (const auto error = parser.parse(line.data(), line.size(), false).get(json))
        throw Wrong{fmt::format("this line is not JSON ({}); write one JSON object a line",
                                simdjson::error_message(error))};
    if (json.get_object().get(object) != simdjson::SUCCESS)
        throw Wrong{"this line is not a JSON object; a document is {\"doc\": …, \"text\": …}"};
    for (const auto& [key, value] : object)
        for (const Field& known : fields)
            if (known.key == key) {
                known.read(value, record);
                break;
            }
    return record;
}

bool starts_character(std::string_view text, std::size_t i) {
    return i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
}

bool blocks_fit(const Document& document) {
    std::size_t last = 0;
    for (const Block& block : document.blocks) {
        if (block.begin < last || block.end < block.begin || block.end > document.text.size())
            return false;
        if (!starts_character(document.text, block.begin) ||
            !starts_character(document.text, block.end))
            return false;
        last = block.end;
    }
    return !document.blocks.empty();
}

/// One line after the other, with what messages and relative paths need.
class LineReader {
  public:
    LineReader(const RawInput& input, const Collector& collector)
        : input_(input), collector_(collector) {}

    void read(std::string_view line) {
        ++number_;
        if (number_ == 1 && line.starts_with("\xef\xbb\xbf")) line.remove_prefix(3);
        if (trim(line).empty()) return;
        try {
            finish(parse_record(parser_, line));
        } catch (const Wrong& wrong) {
            problem(wrong.message);
        } catch (const Error& error) {
            problem(error.message + ": " + error.location.file);
        }
    }

  private:
    void problem(std::string message) {
        collector_.problems.push_back(
            {Location{input_.path.string(), number_, 0}, std::move(message), Severity::error});
    }

    void check_published(Document& document) {
        if (document.published.empty()) {
            document.published_from.clear();
            document.published_confidence = 0;
            return;
        }
        if (is_iso_day_or_time(document.published)) {
            if (!document.published_from.empty()) return;
            document.published_from = "given";
            document.published_confidence = 1;
            return;
        }
        problem(
            fmt::format("\"published\": \"{}\" is neither a day (2022-01-10) nor an ISO 8601 time "
                        "(2022-01-10T18:42:00+01:00); the document is read without it",
                        document.published));
        document.published.clear();
        document.published_from.clear();
        document.published_confidence = 0;
    }

    void finish(Record&& record) {
        Document& document = record.document;
        if (!record.has_text && !record.path)
            throw Wrong{"neither \"text\" nor \"path\"; a document needs one of them"};
        if (document.doc.empty()) document.doc = fmt::format("{}:{}", input_.doc, number_);
        check_published(document);
        if (!record.has_text) return collector_.add(read_named(std::move(document), *record.path));
        if (!blocks_fit(document)) document.blocks = find_blocks(document.text);
        if (document.language.empty()) document.language = language_of(document.text);
        collector_.add(std::move(document));
    }

    /// What the record says wins over what the file says.
    Document read_named(Document&& given, const std::string& name) {
        const fs::path path = input_.path.parent_path() / name;
        Document document = read_file_of(given, path);
        if (!given.title.empty()) document.title = std::move(given.title);
        if (!given.url.empty()) document.url = std::move(given.url);
        if (!given.publishers.empty()) document.publishers = std::move(given.publishers);
        if (!given.language.empty()) document.language = std::move(given.language);
        if (!given.published.empty()) {
            document.published = std::move(given.published);
            document.published_from = std::move(given.published_from);
            document.published_confidence = given.published_confidence;
        }
        return document;
    }

    /// One page, PDF, letter or text, packed with gzip or not.
    static Document read_file_of(const Document& given, const fs::path& path) {
        std::string bytes = read_file(path);
        if (is_gzip(bytes, path)) bytes = unpack(bytes, ByteSource::longest_document);
        if (!is_single(bytes, path))
            throw Wrong{fmt::format(
                "{} looks like {}; \"path\" must name a text, HTML, PDF or mail "
                "file",
                path.string(), unreadable_kind(std::string_view(bytes).substr(0, 65536), path))};
        return read_single(bytes, {given.doc, given.url, path.filename().string()});
    }

    const RawInput& input_;
    const Collector& collector_;
    dom::parser parser_;
    std::size_t number_ = 0;
};

}  // namespace

bool is_json_lines(std::string_view head, const fs::path& path) {
    const std::string extension = path.extension().string();
    if (extension == ".jsonl" || extension == ".ndjson") return true;
    std::string_view rest = head.starts_with("\xef\xbb\xbf") ? head.substr(3) : head;
    rest = rest.substr(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    if (!rest.starts_with("{")) return false;
    const std::size_t end = rest.find('\n');
    if (end == rest.npos && head.size() >= 65536) return trim(rest.substr(1)).starts_with("\"");
    const simdjson::padded_string line(trim(rest.substr(0, end)));
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    return parser.parse(line).get(element) == simdjson::SUCCESS && element.is_object();
}

void read_json_lines(RawInput& input, const Collector& collector) {
    LineReader reader(input, collector);
    while (const auto line = input.bytes.next_line()) reader.read(*line);
}

}  // namespace detente
