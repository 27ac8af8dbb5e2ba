// SPDX-License-Identifier: MIT
// Checks the tables of what the program says in each language and writes them as constants, with
// an enum of their keys: a key that the table lacks does not compile, a translation that it lacks
// does not build. timelines/words/README.md describes the tables and the checks.
// Usage: embed_words INTERFACE.tsv ACTORS.tsv OUTPUT_KEYS.hpp OUTPUT_TABLES.cpp
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Row {
    std::size_t line = 0;
    std::string key;
    std::vector<std::string> cells;  ///< a language each
};

struct Table {
    std::string path;
    std::vector<std::string> languages;
    std::vector<Row> rows;
};

[[noreturn]] void fail(const Table& table, std::size_t line, const std::string& what) {
    throw std::runtime_error(table.path + ":" + std::to_string(line) + ": error: " + what);
}

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

/// What the table writes for blanks that break no line: "~" as wide as others, "^" narrow.
std::string with_blanks(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c == '~')
            out += "\xC2\xA0";
        else if (c == '^')
            out += "\xE2\x80\xAF";
        else
            out += c;
    return out;
}

Table load(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path + ": error: cannot be read");
    Table table{path, {}, {}};
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> cells = split(line, '\t');
        std::string key = std::move(cells.front());
        cells.erase(cells.begin());
        if (table.languages.empty())
            table.languages = std::move(cells);
        else
            table.rows.push_back({number, std::move(key), std::move(cells)});
    }
    return table;
}

std::set<char> places_in(const std::string& text) {
    std::set<char> places;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        if (text[i] == '{' && text[i + 2] == '}') places.insert(text[i + 1]);
    return places;
}

/// Each language says it, with a form for each of its plurals. {1} and above stand in all alike;
/// {0} may be left out of words that say the number themselves, as "a year" does.
void check(const Table& table, const Row& row, const std::vector<std::size_t>& plurals) {
    if (row.cells.size() != table.languages.size())
        fail(table, row.line, "'" + row.key + "' needs a cell for each language");
    const bool has_forms = row.cells.front().find('|') != std::string::npos;
    const bool is_list = row.key == "plurals" || row.key == "numbers";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string& cell = row.cells[i];
        const std::string where = "'" + row.key + "' in " + table.languages[i];
        if (cell.empty()) fail(table, row.line, where + " has no words");
        if (cell.front() == ' ' || cell.back() == ' ')
            fail(table, row.line, where + " begins or ends with a blank");
        const std::size_t forms = split(cell, '|').size();
        if (!is_list && forms != (has_forms ? plurals[i] : 1))
            fail(table, row.line,
                 where + " has " + std::to_string(forms) + " forms; 'plurals' says how many");
        std::set<char> here = places_in(cell);
        std::set<char> first = places_in(row.cells.front());
        // An ordinal is {0} in digits and {1} in Roman ones.
        if (row.key != "date.century" && here != first)
            fail(table, row.line,
                 where + " has other places {0}, {1} … than " + table.languages.front());
    }
}

std::string name_of(const std::string& key) {
    std::string name = key;
    for (char& c : name)
        if (c == '.' || c == '-') c = '_';
    return name;
}

void check_interface(const Table& table) {
    std::vector<std::size_t> plurals;
    std::set<std::string> names;
    for (const Row& row : table.rows) {
        if (row.key.empty() || row.key.find_first_not_of(
                                   "abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string::npos)
            fail(table, row.line, "'" + row.key + "' is no key: a-z, 0-9, '.' and '-'");
        if (!names.insert(name_of(row.key)).second)
            fail(table, row.line, "'" + row.key + "' stands there twice");
        if (row.key == "plurals")
            for (const std::string& cell : row.cells) plurals.push_back(split(cell, '|').size());
    }
    if (plurals.size() != table.languages.size())
        fail(table, 1, "the row 'plurals' needs a cell for each language");
    for (const Row& row : table.rows) check(table, row, plurals);
}

std::string literal(const std::string& text) {
    std::string out = "\"";
    for (const char c : with_blanks(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

void write_keys(std::ostream& out, const Table& table) {
    out << "// Written by tools/embed_words.cpp from timelines/words/interface.tsv.\n#pragma "
           "once\n\n"
           "#include <cstdint>\n\nnamespace detente {\n\nenum class Word : std::uint16_t {\n";
    for (const Row& row : table.rows) out << "    " << name_of(row.key) << ",\n";
    out << "};\ninline constexpr unsigned word_count = " << table.rows.size()
        << ";\n\n}  // namespace detente\n";
}

void write_interface(std::ostream& out, const Table& table) {
    const std::size_t languages = table.languages.size();
    out << "static_assert(language_names.size() == " << languages << ");\n";
    for (std::size_t i = 0; i < languages; ++i) {
        out << "static_assert(language_names[" << i << "].name == \"" << table.languages[i]
            << "\");\nconstexpr std::array<std::string_view, " << table.rows.size() << "> words_"
            << i << "{\n";
        for (const Row& row : table.rows) out << "    " << literal(row.cells[i]) << ",\n";
        out << "};\n";
    }
    out << "constexpr std::array<std::span<const std::string_view>, " << languages << "> words{";
    for (std::size_t i = 0; i < languages; ++i) out << (i == 0 ? "" : ", ") << "words_" << i;
    out << "};\n";
}

/// `interface` says which languages there are; the register's own needs no column.
void write_actors(std::ostream& out, const Table& actors, const Table& interface) {
    std::map<std::string, const Row*> sorted;
    for (const Row& row : actors.rows) {
        if (row.cells.size() != actors.languages.size())
            fail(actors, row.line, "'" + row.key + "' needs a cell for each language");
        if (!sorted.emplace(row.key, &row).second)
            fail(actors, row.line, "'" + row.key + "' stands there twice");
    }
    out << "constexpr std::array<std::array<std::string_view, " << interface.languages.size()
        << ">, " << sorted.size() << "> actor_names{{\n";
    for (const auto& [key, row] : sorted) {
        out << "    {";
        for (const std::string& language : interface.languages) {
            const auto column = std::ranges::find(actors.languages, language);
            const auto place = static_cast<std::size_t>(column - actors.languages.begin());
            out << (column == actors.languages.end() ? "\"\"" : literal(row->cells[place])) << ", ";
        }
        out << "},\n";
    }
    out << "}};\nconstexpr std::array<ForeignName, " << sorted.size() << "> actors{{\n";
    std::size_t place = 0;
    for (const auto& [key, row] : sorted)
        out << "    {" << literal(key) << ", actor_names[" << place++ << "]},\n";
    out << "}};\n";
}

void write_tables(std::ostream& out, const Table& interface, const Table& actors) {
    out << "// Written by tools/embed_words.cpp from the tables in timelines/words.\n"
           "#include \"timelines/words/table.hpp\"\n\n#include <array>\n\n"
           "namespace detente {\nnamespace {\n\n";
    write_interface(out, interface);
    write_actors(out, actors, interface);
    out << "\n}  // namespace\n\n"
           "std::span<const std::string_view> word_table(Language language) {\n"
           "    return words.at(static_cast<std::size_t>(language));\n}\n\n"
           "std::span<const ForeignName> foreign_names() {\n    return actors;\n}\n\n"
           "}  // namespace detente\n";
}

/// Nothing is written where it would be the same: what includes the keys is not compiled again.
void write_file(const std::string& path, const std::string& text) {
    std::ifstream old(path, std::ios::binary);
    if (old && std::string(std::istreambuf_iterator<char>(old), {}) == text) return;
    std::ofstream out(path, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error(path + ": error: cannot be written");
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 5)
        throw std::runtime_error("usage: embed_words INTERFACE.tsv ACTORS.tsv KEYS.hpp TABLES.cpp");
    const Table interface = load(argv[1]);
    const Table actors = load(argv[2]);
    check_interface(interface);
    std::ostringstream keys, tables;
    write_keys(keys, interface);
    write_tables(tables, interface, actors);
    write_file(argv[3], keys.str());
    write_file(argv[4], tables.str());
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
