// SPDX-License-Identifier: MIT
// One table per record says which fields it has, in which order, and what becomes of empty ones;
// writing and reading both follow it.
#include <fmt/format.h>

#include <array>
#include <span>

#include "timelines/record_values.hpp"

namespace detente::record {
namespace {

/// What becomes of an empty value.
enum class Empty { shown, null, left_out };

template <typename Record>
struct Field {
    std::string_view name;
    void (*write)(JsonWriter& json, std::string_view name, const Record& record);
    void (*read)(Element json, Record& record);
};

template <auto member>
struct MemberOf;
template <typename Record, typename Value, Value Record::*member>
struct MemberOf<member> {
    using Type = Record;
};

/// `member` of its record, under `name` in JSON.
template <auto member, Empty empty = Empty::shown,
          typename Record = typename MemberOf<member>::Type>
constexpr Field<Record> field(std::string_view name) {
    return {name,
            [](JsonWriter& json, std::string_view key, const Record& record) {
                const bool nothing = empty != Empty::shown && is_empty(record.*member);
                if (nothing && empty == Empty::left_out) return;
                json.key(key);
                if (nothing)
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

constexpr std::array dated_sentence_fields{
    field<&DatedSentence::doc>("doc"),
    field<&DatedSentence::begin>("begin"),
    field<&DatedSentence::end>("end"),
    field<&DatedSentence::in_title, Empty::left_out>("in"),
    field<&DatedSentence::quote>("quote"),
    field<&DatedSentence::time_text>("time_text"),
    field<&DatedSentence::when>("when"),
    field<&DatedSentence::actors>("actors"),
    field<&DatedSentence::trigger, Empty::left_out>("trigger"),
    field<&DatedSentence::why, Empty::left_out>("why"),
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

template <typename Record>
using Fields = std::span<const Field<Record>>;

template <typename Record>
void write_record(JsonWriter& json, const Record& record, Fields<Record> fields) {
    json.begin_object();
    for (const auto& entry : fields) entry.write(json, entry.name, record);
    json.end_object();
}

template <typename Record>
void read_field(std::string_view key, Element value, Record& record, Fields<Record> fields) {
    for (const auto& entry : fields) {
        if (entry.name != key) continue;
        try {
            return entry.read(value, record);
        } catch (const Error& error) {
            throw Error(fmt::format("{}: {}", key, error.message));
        }
    }
}

/// Fields of other names are left to newer programs; null means the same as absent.
template <typename Record>
void read_record(Element json, Record& record, Fields<Record> fields) {
    simdjson::dom::object object;
    if (json.get(object) != simdjson::SUCCESS) refuse("an object", json);
    for (const auto [key, value] : object)
        if (!value.is_null()) read_field(key, value, record, fields);
}

}  // namespace

void put(JsonWriter& json, const Evidence& evidence) {
    write_record<Evidence>(json, evidence, evidence_fields);
}

void take(Element json, Evidence& evidence) {
    read_record<Evidence>(json, evidence, evidence_fields);
    if (evidence.end < evidence.begin)
        throw Error(fmt::format("end: {} is before begin, {}", evidence.end, evidence.begin));
}

void put(JsonWriter& json, const Conflict::Value& value) {
    write_record<Conflict::Value>(json, value, conflict_value_fields);
}

void take(Element json, Conflict::Value& value) {
    read_record<Conflict::Value>(json, value, conflict_value_fields);
}

void put(JsonWriter& json, const Conflict& conflict) {
    write_record<Conflict>(json, conflict, conflict_fields);
}

void take(Element json, Conflict& conflict) {
    read_record<Conflict>(json, conflict, conflict_fields);
}

void put(JsonWriter& json, const Meeting& meeting) {
    write_record<Meeting>(json, meeting, meeting_fields);
}

void take(Element json, Meeting& meeting) {
    read_record<Meeting>(json, meeting, meeting_fields);
}

void put(JsonWriter& json, const DatedSentence& sentence) {
    write_record<DatedSentence>(json, sentence, dated_sentence_fields);
}

void take(Element json, DatedSentence& sentence) {
    read_record<DatedSentence>(json, sentence, dated_sentence_fields);
}

void put(JsonWriter& json, const Source& source) {
    write_record<Source>(json, source, source_fields);
}

void take(Element json, Source& source) {
    read_record<Source>(json, source, source_fields);
}

}  // namespace detente::record
