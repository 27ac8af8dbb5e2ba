// SPDX-License-Identifier: MIT
// One table per record says which fields it has, in which order, and when they are left out;
// writing and reading both follow it.
#include "timelines/records.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <array>
#include <cmath>
#include <span>

#include "timelines/json.hpp"

namespace detente {
namespace {

using Element = simdjson::dom::element;
using Array = simdjson::dom::array;
using Object = simdjson::dom::object;

/// What an empty value becomes.
enum class Empty { shown, null, left_out };

template <typename Record>
struct Field {
    std::string_view name;
    void (*write)(JsonWriter& json, std::string_view name, const Record& record);
    void (*read)(Element json, Record& record);
};

template <typename Record>
void write_record(JsonWriter& json, const Record& record, std::span<const Field<Record>> fields) {
    json.begin_object();
    for (const auto& field : fields) field.write(json, field.name, record);
    json.end_object();
}

template <typename Record>
void read_record(Element json, Record& record, std::span<const Field<Record>> fields);

// ---- One pair of put and take per type of field. `take` throws Error without a place. ----

[[noreturn]] void refuse(std::string_view expected, Element found) {
    std::string shown = simdjson::minify(found);
    if (shown.size() > 40) shown = shown.substr(0, 37) + "...";
    throw Error(fmt::format("expected {}, found {}", expected, shown));
}

std::string_view text_of(Element json, std::string_view expected) {
    std::string_view text;
    if (json.get(text) != simdjson::SUCCESS) refuse(expected, json);
    return text;
}

std::size_t count_of(Element json) {
    std::uint64_t number = 0;
    if (json.get(number) != simdjson::SUCCESS) refuse("a whole number of 0 or more", json);
    return number;
}

bool is_empty(const std::string& text) {
    return text.empty();
}
void put(JsonWriter& json, const std::string& text) {
    json.value(text);
}
void take(Element json, std::string& text) {
    text = text_of(json, "a text");
}

bool is_empty(const std::vector<std::string>& items) {
    return items.empty();
}
void put(JsonWriter& json, const std::vector<std::string>& items) {
    json.begin_array();
    for (const auto& item : items) json.value(item);
    json.end_array();
}

bool is_empty(const std::optional<Edtf>& date) {
    return !date;
}
void put(JsonWriter& json, const std::optional<Edtf>& date) {
    json.value(to_string(*date));
}
void take(Element json, std::optional<Edtf>& date) {
    const std::string_view text = text_of(json, "a date as text");
    const auto parsed = parse_edtf(text);
    if (!parsed) throw Error(fmt::format("\"{}\" is no date: {}", text, parsed.error().message));
    date = *parsed;
}

constexpr std::array<Name<WhenFrom>, 2> when_from_names{
    {{WhenFrom::text, "text"}, {WhenFrom::publication, "publication"}}};

template <typename Enum, std::size_t size>
Enum named(Element json, const std::array<Name<Enum>, size>& names) {
    std::string allowed;
    for (const auto& entry : names) allowed.append(allowed.empty() ? "" : ", ").append(entry.name);
    const std::string expected = "one of " + allowed;
    const auto value = value_of(names, text_of(json, expected));
    if (!value) refuse(expected, json);
    return *value;
}

bool is_empty(Status) {
    return false;
}
void put(JsonWriter& json, Status status) {
    json.value(to_string(status));
}
void take(Element json, Status& status) {
    status = named(json, status_names);
}

bool is_empty(const std::optional<Status>& status) {
    return !status;
}
void put(JsonWriter& json, const std::optional<Status>& status) {
    json.value(to_string(*status));
}
void take(Element json, std::optional<Status>& status) {
    status = named(json, status_names);
}

bool is_empty(Kind) {
    return false;
}
void put(JsonWriter& json, Kind kind) {
    json.value(to_string(kind));
}
void take(Element json, Kind& kind) {
    kind = named(json, kind_names);
}

bool is_empty(WhenFrom) {
    return false;
}
void put(JsonWriter& json, WhenFrom from) {
    json.value(name_of(when_from_names, from));
}
void take(Element json, WhenFrom& from) {
    from = named(json, when_from_names);
}

bool is_empty(std::size_t) {
    return false;
}
void put(JsonWriter& json, std::size_t number) {
    json.value(number);
}
void take(Element json, std::size_t& number) {
    number = count_of(json);
}

bool is_empty(int round) {
    return round == 0;
}
void put(JsonWriter& json, int round) {
    json.value(round);
}
void take(Element json, int& round) {
    const std::size_t number = count_of(json);
    if (number > 1'000'000) refuse("a small number", json);
    round = static_cast<int>(number);
}

/// A confidence: 0 to 1, two decimals are all that it is worth.
bool is_empty(double) {
    return false;
}
void put(JsonWriter& json, double confidence) {
    json.value(std::round(confidence * 100) / 100);
}
void take(Element json, double& confidence) {
    if (json.get(confidence) != simdjson::SUCCESS || confidence < 0 || confidence > 1)
        refuse("a number from 0 to 1", json);
}

/// The only flag says that evidence stands in the title.
bool is_empty(bool in_title) {
    return !in_title;
}
void put(JsonWriter& json, bool) {
    json.value("title");
}
void take(Element json, bool& in_title) {
    in_title = text_of(json, "\"title\" or \"text\"") == "title";
}

bool is_empty(const std::vector<Evidence>&) {
    return false;
}
void put(JsonWriter& json, const std::vector<Evidence>& evidence);
bool is_empty(const std::vector<Conflict>& conflicts) {
    return conflicts.empty();
}
void put(JsonWriter& json, const std::vector<Conflict>& conflicts);
bool is_empty(const std::vector<Conflict::Value>&) {
    return false;
}
void put(JsonWriter& json, const std::vector<Conflict::Value>& values);

void take(Element json, Evidence& evidence);
void take(Element json, Conflict& conflict);
void take(Element json, Conflict::Value& value);

template <typename Item>
void take(Element json, std::vector<Item>& items) {
    Array array;
    if (json.get(array) != simdjson::SUCCESS) refuse("a list", json);
    items.clear();
    for (const Element element : array) {
        try {
            take(element, items.emplace_back());
        } catch (const Error& error) {
            throw Error(fmt::format("entry {}: {}", items.size(), error.message));
        }
    }
}

// ---- The tables ----

template <auto member>
struct MemberOf;
template <typename Record, typename Value, Value Record::*member>
struct MemberOf<member> {
    using Type = Record;
};

/// The field `member` under `name`.
template <auto member, Empty empty = Empty::shown,
          typename Record = typename MemberOf<member>::Type>
constexpr Field<Record> field(std::string_view name) {
    return {name,
            [](JsonWriter& json, std::string_view key, const Record& record) {
                const bool nothing = is_empty(record.*member);
                if (nothing && empty == Empty::left_out) return;
                json.key(key);
                if (nothing && empty == Empty::null)
                    json.null();
                else
                    put(json, record.*member);
            },
            [](Element json, Record& record) { take(json, record.*member); }};
}

constexpr std::array evidence_fields{
    field<&Evidence::doc>("doc"),
    field<&Evidence::begin>("begin"),
    field<&Evidence::end>("end"),
    field<&Evidence::quote>("quote"),
    field<&Evidence::time_text, Empty::left_out>("time_text"),
    field<&Evidence::in_title, Empty::left_out>("in"),
    field<&Evidence::published, Empty::left_out>("published"),
    field<&Evidence::when, Empty::left_out>("when"),
    field<&Evidence::status, Empty::left_out>("status"),
    field<&Evidence::place, Empty::left_out>("place"),
    field<&Evidence::parties, Empty::left_out>("parties"),
};

constexpr std::array conflict_value_fields{
    field<&Conflict::Value::value>("value"),
    field<&Conflict::Value::docs>("docs"),
};

constexpr std::array conflict_fields{
    field<&Conflict::field>("field"),
    field<&Conflict::values>("values"),
};

constexpr std::array meeting_fields{
    field<&Meeting::id>("id"),
    field<&Meeting::when, Empty::null>("when"),
    field<&Meeting::when_from>("when_from"),
    field<&Meeting::status>("status"),
    field<&Meeting::kind>("kind"),
    field<&Meeting::title>("title"),
    field<&Meeting::parties>("parties"),
    field<&Meeting::people>("people"),
    field<&Meeting::hosts, Empty::left_out>("hosts"),
    field<&Meeting::mediators, Empty::left_out>("mediators"),
    field<&Meeting::place, Empty::null>("place"),
    field<&Meeting::country, Empty::left_out>("country"),
    field<&Meeting::venue, Empty::left_out>("venue"),
    field<&Meeting::topics, Empty::left_out>("topics"),
    field<&Meeting::outcome, Empty::left_out>("outcome"),
    field<&Meeting::series, Empty::left_out>("series"),
    field<&Meeting::round, Empty::left_out>("round"),
    field<&Meeting::part_of, Empty::left_out>("part_of"),
    field<&Meeting::follows, Empty::left_out>("follows"),
    field<&Meeting::moved_from, Empty::left_out>("moved_from"),
    field<&Meeting::confidence>("confidence"),
    field<&Meeting::evidence>("evidence"),
    field<&Meeting::conflicts, Empty::left_out>("conflicts"),
};

constexpr std::array source_fields{
    field<&Source::doc>("doc"),
    field<&Source::title>("title"),
    field<&Source::publishers>("publishers"),
    field<&Source::url, Empty::null>("url"),
    field<&Source::published, Empty::null>("published"),
    field<&Source::published_from, Empty::null>("published_from"),
    field<&Source::sha256>("sha256"),
};

template <typename Record, std::size_t size>
void put_list(JsonWriter& json, const std::vector<Record>& records,
              const std::array<Field<Record>, size>& fields) {
    json.begin_array();
    for (const auto& record : records) write_record<Record>(json, record, fields);
    json.end_array();
}

void put(JsonWriter& json, const std::vector<Evidence>& evidence) {
    put_list(json, evidence, evidence_fields);
}
void put(JsonWriter& json, const std::vector<Conflict>& conflicts) {
    put_list(json, conflicts, conflict_fields);
}
void put(JsonWriter& json, const std::vector<Conflict::Value>& values) {
    put_list(json, values, conflict_value_fields);
}

/// Fields of other names are left to newer programs; null means the same as absent.
template <typename Record>
void read_record(Element json, Record& record, std::span<const Field<Record>> fields) {
    Object object;
    if (json.get(object) != simdjson::SUCCESS) refuse("an object", json);
    for (const auto [key, value] : object) {
        for (const auto& field : fields) {
            if (field.name != key || value.is_null()) continue;
            try {
                field.read(value, record);
            } catch (const Error& error) {
                throw Error(fmt::format("{}: {}", key, error.message));
            }
        }
    }
}

void take(Element json, Evidence& evidence) {
    read_record<Evidence>(json, evidence, evidence_fields);
    if (evidence.end < evidence.begin)
        throw Error(fmt::format("end: {} is before begin, {}", evidence.end, evidence.begin));
}
void take(Element json, Conflict& conflict) {
    read_record<Conflict>(json, conflict, conflict_fields);
}
void take(Element json, Conflict::Value& value) {
    read_record<Conflict::Value>(json, value, conflict_value_fields);
}

template <typename Record, std::size_t size>
std::string line_of(const Record& record, const std::array<Field<Record>, size>& fields) {
    std::string line;
    JsonWriter json(line);
    write_record<Record>(json, record, fields);
    return line;
}

// ---- Lines ----

/// What to tell of a line that simdjson refused.
std::string explain(simdjson::error_code code, const char* what) {
    if (code == simdjson::UTF8_ERROR) return "the line is not UTF-8; save the file as UTF-8";
    return fmt::format(
        "no {} record: the line is not JSON or is cut short ({}); build again, or "
        "mend the line",
        what, simdjson::error_message(code));
}

template <typename Record, std::size_t size>
Record read_line(simdjson::dom::parser& parser, std::string_view line, const char* what,
                 const std::array<Field<Record>, size>& fields, std::string Record::*name) {
    Element json;
    if (const auto code = parser.parse(line.data(), line.size(), false).get(json))
        throw Error(explain(code, what));
    Record record;
    read_record<Record>(json, record, fields);
    if ((record.*name).empty())
        throw Error(fmt::format("no {} record: {} is missing", what, fields.front().name));
    return record;
}

/// Line ends may be those of Windows; empty lines and a byte order mark are passed over.
template <typename Record, std::size_t size>
std::vector<Record> read_lines(std::string_view text, const std::string& file, const char* what,
                               const std::array<Field<Record>, size>& fields,
                               std::string Record::*name) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const simdjson::padded_string padded(text);
    simdjson::dom::parser parser;
    std::vector<Record> records;
    std::string_view rest(padded.data(), padded.size());
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.find_first_not_of(" \t\r") == line.npos) continue;
        try {
            records.push_back(read_line(parser, line, what, fields, name));
        } catch (const Error& error) {
            throw Error(Location{file, number}, error.message);
        }
    }
    return records;
}

}  // namespace

std::string to_json(const DocumentMeetings& document) {
    std::string line;
    JsonWriter json(line);
    json.begin_object().field("doc", document.doc).key("published");
    document.published.empty() ? json.null() : json.value(document.published);
    json.key("meetings");
    put_list(json, document.meetings, meeting_fields);
    json.end_object();
    return line;
}

std::string to_json(const Meeting& candidate) {
    return line_of(candidate, meeting_fields);
}

std::string to_json(const Source& source) {
    return line_of(source, source_fields);
}

std::vector<Meeting> read_candidates(std::string_view text, const std::string& file) {
    return read_lines(text, file, "candidate", meeting_fields, &Meeting::id);
}

std::vector<Source> read_sources(std::string_view text, const std::string& file) {
    return read_lines(text, file, "source", source_fields, &Source::doc);
}

}  // namespace detente
