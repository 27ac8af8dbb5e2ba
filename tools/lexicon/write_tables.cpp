// SPDX-License-Identifier: MIT
#include "tools/lexicon/write_tables.hpp"

#include <string_view>

namespace detente::tools {
namespace {

/// A string literal.
struct Quoted {
    std::string_view text;
};

std::ostream& operator<<(std::ostream& out, Quoted quoted) {
    out << '"';
    for (const char c : quoted.text) {
        if (c == '"' || c == '\\') out << '\\';
        out << c;
    }
    return out << '"';
}

const char* boolean(bool value) {
    return value ? "true" : "false";
}

/// `constexpr std::array<Type, n> name{{ … }};` with what `write` writes for each row.
template <typename Rows, typename Write>
void write_array(std::ostream& out, std::string_view type, std::string_view name, const Rows& rows,
                 Write write) {
    out << "constexpr std::array<" << type << ", " << rows.size() << "> " << name << "{{\n";
    for (const auto& row : rows) {
        write(row);
        out << ",\n";
    }
    out << "}};\n\n";
}

void write_numbers(std::ostream& out, std::string_view type, std::string_view name,
                   const auto& numbers) {
    write_array(out, type, name, numbers, [&](auto number) { out << number; });
}

void write_words(std::ostream& out, const Vocabulary& vocabulary) {
    std::vector<std::string_view> words;
    for (WordId id = 0; id < vocabulary.size(); ++id) words.push_back(vocabulary.word(id));
    write_array(out, "LexiconWord", "words", words, [&](std::string_view word) {
        out << '{' << Quoted{word} << ',' << hash_folded(word) << "U}";
    });
}

void write_actors(std::ostream& out, const std::vector<CollectedActor>& actors) {
    std::vector<ActorIndex> members;
    for (const auto& actor : actors)
        members.insert(members.end(), actor.members.begin(), actor.members.end());
    write_numbers(out, "ActorIndex", "members", members);
    std::size_t first = 0;
    write_array(out, "LexiconActorRow", "actors", actors, [&](const CollectedActor& actor) {
        out << '{' << Quoted{actor.id} << ",static_cast<ActorKind>(" << static_cast<int>(actor.kind)
            << ")," << Quoted{actor.name} << ",part(members," << first << ','
            << actor.members.size() << ")," << Quoted{actor.capital} << ','
            << boolean(actor.family_name_first) << ',' << boolean(actor.is_private) << '}';
        first += actor.members.size();
    });
}

void write_day(std::ostream& out, const std::optional<Day>& day) {
    if (day)
        out << "on(" << day->time_since_epoch().count() << ')';
    else
        out << "{}";
}

void write_persons(std::ostream& out, const std::vector<CollectedPerson>& persons) {
    std::vector<LexiconOffice> offices;
    for (const auto& person : persons)
        offices.insert(offices.end(), person.offices.begin(), person.offices.end());
    write_array(out, "LexiconOffice", "offices", offices, [&](const LexiconOffice& office) {
        out << '{' << office.of << ',' << Quoted{office.title} << ",static_cast<Rank>("
            << static_cast<int>(office.rank) << "),";
        write_day(out, office.from);
        out << ',';
        write_day(out, office.to);
        out << '}';
    });
    std::size_t first = 0;
    write_array(out, "LexiconPerson", "persons", persons, [&](const CollectedPerson& person) {
        out << '{' << Quoted{person.name} << ",part(offices," << first << ','
            << person.offices.size() << ")}";
        first += person.offices.size();
    });
}

void write_places(std::ostream& out, const std::vector<LexiconPlace>& places) {
    write_array(out, "LexiconPlace", "places", places, [&](const LexiconPlace& place) {
        out << '{' << Quoted{place.name} << ',' << place.country << ',' << Quoted{place.city};
        for (const bool flag : {place.capital, place.ambiguous, place.venue, place.seat})
            out << ',' << boolean(flag);
        out << '}';
    });
}

void write_phrases(std::ostream& out, const PhraseArrays& phrases) {
    write_numbers(out, "std::uint32_t", "phrase_word", phrases.word);
    write_numbers(out, "std::uint32_t", "phrase_first_child", phrases.first_child);
    write_numbers(out, "std::uint32_t", "phrase_first_entry", phrases.first_entry);
    write_array(out, "LexiconEntry", "phrase_entry", phrases.entry, [&](const LexiconEntry& entry) {
        out << "{static_cast<Sense>(" << static_cast<int>(entry.sense) << "),"
            << boolean(entry.all_capitals) << ',' << entry.actor << ',' << entry.item << "U}";
    });
}

}  // namespace

void write_tables(std::ostream& out, const Collected& lexicon) {
    out << R"(// Written by tools/compile_lexicon from timelines/register/*.tsv: edit those.
#include <array>

#include "engine/lexicon/tables.hpp"

namespace detente {
namespace {

constexpr std::optional<Day> on(int number) { return Day{date::days{number}}; }

template <typename Array>
constexpr auto part(const Array& all, std::size_t first, std::size_t count) {
    return std::span<const typename Array::value_type>(all.data() + first, count);
}

)";
    write_words(out, lexicon.vocabulary);
    write_numbers(out, "std::uint32_t", "first_names", lexicon.first_names);
    write_actors(out, lexicon.actors);
    write_persons(out, lexicon.persons);
    write_places(out, lexicon.places);
    write_phrases(out, lexicon.phrases.arrays());
    out << R"(constexpr LexiconTables tables{
    words, first_names, actors, persons, places,
    {phrase_word, phrase_first_child, phrase_first_entry, phrase_entry}};

}  // namespace

const LexiconTables& lexicon_tables() { return tables; }

}  // namespace detente
)";
}

}  // namespace detente::tools
