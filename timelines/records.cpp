// SPDX-License-Identifier: MIT
#include "timelines/records.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "timelines/record_values.hpp"

namespace detente {
namespace {

/// What to tell of a line that simdjson refused.
std::string explain(simdjson::error_code code) {
    if (code == simdjson::UTF8_ERROR) return "the line is not UTF-8; save the file as UTF-8";
    return fmt::format("the line is not JSON, or cut short ({}); build again or mend it",
                       simdjson::error_message(code));
}

enum class Names { unique, shared };

/// One record a line. `name` is the member that every record needs, `key` its name in JSON; it
/// tells records apart where `names` are unique.
template <typename Record, std::string Record::*name>
class LineReader {
  public:
    LineReader(std::string_view key, const std::string& file, Names names = Names::unique)
        : key_(key), file_(file), names_(names) {}

    /// Line ends may be those of Windows; empty lines and a byte order mark are passed over.
    std::vector<Record> read(std::string_view text) {
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        const simdjson::padded_string padded(text);
        std::string_view rest(padded.data(), padded.size());
        for (std::size_t number = 1; !rest.empty(); ++number) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            if (line.find_first_not_of(" \t\r") == line.npos) continue;
            try {
                add(read_line(line), number);
            } catch (const Error& error) {
                throw Error(Location{file_, number}, error.message);
            }
        }
        return std::move(records_);
    }

  private:
    Record read_line(std::string_view line) {
        record::Element json;
        // Padded: other lines or the end of `padded` follow, so nothing is copied.
        if (const auto code = parser_.parse(line.data(), line.size(), false).get(json))
            throw Error(explain(code));
        Record result;
        record::take(json, result);
        if ((result.*name).empty())
            throw Error(fmt::format("\"{}\" is missing; every line needs one", key_));
        return result;
    }

    void add(Record record, std::size_t line) {
        if (names_ == Names::unique) {
            const auto [other, is_new] = lines_.try_emplace(record.*name, line);
            if (!is_new)
                throw Error(fmt::format("{}: \"{}\" is already on line {}; remove one of them",
                                        key_, record.*name, other->second));
        }
        records_.push_back(std::move(record));
    }

    std::string_view key_;
    const std::string& file_;
    Names names_;
    simdjson::dom::parser parser_;
    std::vector<Record> records_;
    std::unordered_map<std::string, std::size_t> lines_;
};

template <typename Record>
std::string line_of(const Record& item) {
    std::string line;
    JsonWriter json(line);
    record::put(json, item);
    return line;
}

}  // namespace

std::string to_json(const DocumentMeetings& document) {
    std::string line;
    JsonWriter json(line);
    json.begin_object().field("doc", document.doc).key("published");
    if (document.published.empty())
        json.null();
    else
        json.value(document.published);
    record::put(json.key("meetings"), document.meetings);
    json.end_object();
    return line;
}

std::string to_json(const Meeting& candidate) {
    return line_of(candidate);
}

std::string to_json(const Source& source) {
    return line_of(source);
}

std::string to_json(const DatedSentence& sentence) {
    return line_of(sentence);
}

std::vector<Meeting> read_candidates(std::string_view text, const std::string& file) {
    return LineReader<Meeting, &Meeting::id>("id", file).read(text);
}

std::vector<Source> read_sources(std::string_view text, const std::string& file) {
    return LineReader<Source, &Source::doc>("doc", file).read(text);
}

std::vector<DatedSentence> read_coverage(std::string_view text, const std::string& file) {
    return LineReader<DatedSentence, &DatedSentence::doc>("doc", file, Names::shared).read(text);
}

}  // namespace detente
