// SPDX-License-Identifier: MIT
// Checks the register's TSV files and writes them as constexpr tables, so that the program needs no
// data files at run time. timelines/register/README.md describes the columns and the checks.
// Usage: embed_register REGISTER_DIR OUTPUT.cpp
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using std::string_view_literals::operator""sv;

/// What a field has to be. A field that is not `code`, `slug` or `required` may be empty.
enum class Rule {
    code,
    slug,
    required,
    list,
    actor,
    actors,
    city,
    date,
    degrees,
    flags,
    body_kind
};

struct Column {
    std::string_view name;
    Rule rule;
};

/// One file and what becomes of it. `unique` columns, counted from the left, identify a row.
struct Table {
    std::string_view file;
    std::string_view record;
    std::string_view function;
    std::size_t unique;
    bool
        continues;  ///< a row with the id of the row above and no name takes name and names from it
    std::vector<Column> columns;
};

const std::array<Table, 5> tables{{
    {"states.tsv",
     "StateRecord",
     "states",
     1,
     false,
     {{"code", Rule::code},
      {"name", Rule::required},
      {"names", Rule::list},
      {"adjectives", Rule::list},
      {"demonyms", Rule::list},
      {"capital", Rule::city},
      {"metonyms", Rule::list},
      {"from", Rule::date},
      {"to", Rule::date}}},
    {"organisations.tsv",
     "OrganisationRecord",
     "organisations",
     1,
     false,
     {{"id", Rule::slug},
      {"name", Rule::required},
      {"names", Rule::list},
      {"seat", Rule::city},
      {"members", Rule::actors},
      {"metonyms", Rule::list},
      {"kind", Rule::body_kind}}},
    {"parties.tsv",
     "PartyRecord",
     "parties",
     1,
     false,
     {{"id", Rule::slug},
      {"name", Rule::required},
      {"names", Rule::list},
      {"adjectives", Rule::list},
      {"state", Rule::actor}}},
    {"people.tsv",
     "PersonRecord",
     "people",
     7,
     true,
     {{"id", Rule::slug},
      {"name", Rule::required},
      {"names", Rule::list},
      {"office", Rule::required},
      {"of", Rule::actor},
      {"from", Rule::date},
      {"to", Rule::date}}},
    {"places.tsv",
     "PlaceRecord",
     "places",
     3,
     false,
     {{"name", Rule::required},
      {"names", Rule::list},
      {"country", Rule::actor},
      {"latitude", Rule::degrees},
      {"longitude", Rule::degrees},
      {"flags", Rule::flags},
      {"city", Rule::city}}},
}};

struct Row {
    std::size_t line = 0;
    std::vector<std::string> fields;
};

struct LoadedTable {
    const Table* table = nullptr;
    std::string path;
    std::vector<Row> rows;
};

/// What references may point to.
struct Known {
    std::set<std::string, std::less<>> actors;
    std::set<std::string, std::less<>> cities;
};

[[noreturn]] void fail(const std::string& path, std::size_t line, const std::string& message) {
    throw std::runtime_error(path + ":" + std::to_string(line) + ": error: " + message);
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(separator, begin);
        parts.emplace_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) return parts;
        begin = end + 1;
    }
}

bool trimmed(std::string_view text) {
    return !text.empty() && text.front() != ' ' && text.back() != ' ';
}

bool all_of(std::string_view text, std::string_view allowed) {
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

constexpr auto capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"sv;
constexpr auto slug_letters = "abcdefghijklmnopqrstuvwxyz0123456789-"sv;
constexpr auto acronym_letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"sv;

/// "sergei-lavrov" or an acronym: "OSCE", "CoE", "P5+1".
bool is_id(std::string_view text) {
    return all_of(text, slug_letters) || (all_of(text, acronym_letters) && std::isupper(text[0]));
}

/// YYYY, YYYY-MM or YYYY-MM-DD, perhaps followed by one of ? ~ %.
bool is_date(std::string_view text) {
    if (!text.empty() && "?~%"sv.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    constexpr auto shape = "dddd-dd-dd"sv;
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (shape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != '-') return false;
    const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
    if (text.size() >= 7 && (number(5) < 1 || number(5) > 12)) return false;
    return text.size() < 10 || (number(8) >= 1 && number(8) <= 31);
}

bool is_degrees(std::string_view text) {
    if (!all_of(text, "-.0123456789")) return false;
    const double value = std::strtod(std::string(text).c_str(), nullptr);
    return value >= -180 && value <= 180;
}

/// The message of what is wrong with a list, or nothing.
std::string check_list(std::string_view field, const auto& item_problem) {
    std::set<std::string> seen;
    for (const std::string& item : split(field, ';')) {
        if (!trimmed(item)) return "an item is empty or has blanks around it: '" + item + "'";
        if (!seen.insert(item).second) return "'" + item + "' stands in the list twice";
        if (const std::string problem = item_problem(item); !problem.empty()) return problem;
    }
    return {};
}

std::string check_flag(std::string_view flag) {
    if (flag == "capital" || flag == "ambiguous" || flag == "venue") return {};
    return "flag '" + std::string(flag) + "': allowed are capital, ambiguous and venue";
}

/// What is wrong with a field, or nothing.
std::string check(std::string_view field, Rule rule, const Known& known) {
    const std::string quoted = "'" + std::string(field) + "'";
    const auto check_actor = [&](std::string_view id) -> std::string {
        if (known.actors.contains(id)) return {};
        return "unknown actor '" + std::string(id) +
               "': add it to states, organisations or parties";
    };
    const auto any_text = [](std::string_view) { return std::string(); };
    if (field.empty())
        return rule == Rule::code || rule == Rule::slug || rule == Rule::required ? "is empty" : "";
    if (!trimmed(field)) return quoted + " has blanks around it";
    switch (rule) {
        case Rule::code:
            return field.size() == 3 && all_of(field, capitals)
                       ? ""
                       : quoted + " is no ISO 3166 alpha-3 code: write three capitals";
        case Rule::slug:
            return is_id(field) ? "" : quoted + " is neither an acronym nor a lower-case-slug";
        case Rule::required:
            return {};
        case Rule::list:
            return check_list(field, any_text);
        case Rule::actor:
            return check_actor(field);
        case Rule::actors:
            return check_list(field, check_actor);
        case Rule::city:
            return known.cities.contains(field) ? "" : quoted + " is not a name in places.tsv";
        case Rule::date:
            return is_date(field) ? "" : quoted + " is no date: write YYYY, YYYY-MM or YYYY-MM-DD";
        case Rule::degrees:
            return is_degrees(field) ? "" : quoted + " is no number of degrees";
        case Rule::body_kind:
            return field.empty() || field == "private" ? "" : quoted + ": allowed is private";
        case Rule::flags:
            return check_list(field, check_flag);
    }
    return {};
}

void check_header(const LoadedTable& loaded, const std::vector<std::string>& header) {
    std::string expected;
    for (const Column& column : loaded.table->columns)
        expected += (expected.empty() ? "" : "\t") + std::string(column.name);
    if (header != split(expected, '\t'))
        fail(loaded.path, 1, "the first line has to name the columns: " + expected);
}

Row read_row(const LoadedTable& loaded, const std::string& text, std::size_t line) {
    Row row{line, split(text, '\t')};
    const std::size_t wanted = loaded.table->columns.size();
    if (row.fields.size() != wanted)
        fail(loaded.path, line,
             std::to_string(row.fields.size()) + " columns where " + std::to_string(wanted) +
                 " are wanted, separated by tabs");
    if (loaded.table->continues && row.fields[1].empty() && !loaded.rows.empty() &&
        loaded.rows.back().fields[0] == row.fields[0])
        std::copy_n(loaded.rows.back().fields.begin(), 3, row.fields.begin());
    return row;
}

LoadedTable load(const std::string& folder, const Table& table) {
    LoadedTable loaded{&table, folder + "/" + std::string(table.file), {}};
    std::ifstream file(loaded.path);
    if (!file) throw std::runtime_error(loaded.path + ": error: cannot be read");
    std::string text;
    for (std::size_t line = 1; std::getline(file, text); ++line) {
        if (line == 1) {
            check_header(loaded, split(text, '\t'));
        } else if (!text.empty() && text[0] != '#') {
            loaded.rows.push_back(read_row(loaded, text, line));
        }
    }
    return loaded;
}

Known collect(std::span<const LoadedTable> loaded) {
    Known known;
    for (const LoadedTable& each : loaded)
        for (const Row& row : each.rows) {
            if (each.table->function == "places")
                known.cities.insert(row.fields[0]);
            else if (each.table->function != "people")
                known.actors.insert(row.fields[0]);
        }
    return known;
}

void check_rows(const LoadedTable& loaded, const Known& known, std::set<std::string>& actor_ids) {
    const auto& columns = loaded.table->columns;
    std::set<std::vector<std::string>> seen;
    for (const Row& row : loaded.rows) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (const auto problem = check(row.fields[i], columns[i].rule, known); !problem.empty())
                fail(loaded.path, row.line, std::string(columns[i].name) + ": " + problem);
        const auto first = row.fields.begin();
        const auto unique = static_cast<std::ptrdiff_t>(loaded.table->unique);
        if (!seen.emplace(first, first + unique).second ||
            (unique == 1 && !actor_ids.insert(row.fields[0]).second))
            fail(loaded.path, row.line, "'" + row.fields[0] + "' is there twice");
    }
}

void write_literal(std::ostream& out, std::string_view text) {
    out << '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out << '\\';
        out << c;
    }
    out << '"';
}

void write_table(std::ostream& out, const LoadedTable& loaded) {
    const auto [file, record, function, unique, continues, columns] = *loaded.table;
    out << "constexpr std::array<" << record << ", " << loaded.rows.size() << "> " << function
        << "_table{{\n";
    for (const Row& row : loaded.rows) {
        out << "    {";
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            if (i > 0) out << ", ";
            write_literal(out, row.fields[i]);
        }
        out << "},\n";
    }
    out << "}};\n\n";
}

void write(std::ostream& out, std::span<const LoadedTable> loaded) {
    out << "// Written by tools/embed_register from timelines/register/*.tsv: edit those.\n"
           "#include <array>\n\n"
           "#include \"timelines/register/register.hpp\"\n\n"
           "namespace detente {\nnamespace {\n\n";
    for (const LoadedTable& each : loaded) write_table(out, each);
    out << "}  // namespace\n\n";
    for (const LoadedTable& each : loaded)
        out << "std::span<const " << each.table->record << "> " << each.table->function
            << "() { return " << each.table->function << "_table; }\n";
    out << "\n}  // namespace detente\n";
}

void embed(const std::string& folder, const std::string& output) {
    std::vector<LoadedTable> loaded;
    for (const Table& table : tables) loaded.push_back(load(folder, table));
    const Known known = collect(loaded);
    std::set<std::string> actor_ids;
    for (const LoadedTable& each : loaded) check_rows(each, known, actor_ids);
    std::ofstream out(output);
    write(out, loaded);
    if (!out.flush()) throw std::runtime_error(output + ": error: cannot be written");
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: embed_register REGISTER_DIR OUTPUT.cpp\n";
        return 2;
    }
    try {
        embed(argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
