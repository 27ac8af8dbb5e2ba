// SPDX-License-Identifier: MIT
// Joins the HTML page's ES modules to one classic script and its style sheets to one, and writes
// both as C++ string constants: the page needs no files beside it and the build no Node.
//
// Each module becomes a function that returns what it exports, in the order that imports ask for:
//     import {a, b} from "./x.js";      ->  const {a, b} = module_x;
//     export function a() {...}         ->  function a() {...}     (a joins the returned names)
// So only this much of the module syntax is taken, each at the beginning of a line.
//
// A string "@key" stands for what timelines/words/interface.tsv has at that key: it becomes the
// number at which the page carries the words. A key that the table lacks is an error.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Without indentation, empty lines and comments that begin a line, which every page would carry.
/// A comment between "/*" and "*/" has its lines to itself.
std::string without_layout(const std::string& text) {
    std::istringstream lines(text);
    std::string kept;
    bool in_comment = false;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find_first_not_of(' ');
        if (first == std::string::npos || line.compare(first, 2, "//") == 0) continue;
        in_comment = in_comment || line.compare(first, 2, "/*") == 0;
        if (!in_comment) kept.append(line, first).append("\n");
        if (const std::size_t end = line.find("*/"); in_comment && end != std::string::npos) {
            if (line.find_first_not_of(' ', end + 2) != std::string::npos)
                throw std::runtime_error("code stands behind a comment: " + line);
            in_comment = false;
        }
    }
    return kept;
}

/// The keys of the table, with what C++ calls them.
std::map<std::string, std::string> keys_of(const std::string& path) {
    std::istringstream lines(read(path));
    std::map<std::string, std::string> keys;
    for (std::string line; std::getline(lines, line);) {
        const std::string key = line.substr(0, line.find('\t'));
        std::string name = key;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return c == '.' || c == '-'; }, '_');
        keys.emplace(key, name);
    }
    return keys;
}

/// The script with numbers for its keys, which are added to `used` in the order of their numbers.
std::string with_numbers(const std::string& script, const std::map<std::string, std::string>& keys,
                         std::vector<std::string>& used) {
    static const std::regex named(R"re("@([a-z0-9.-]+)")re");
    std::map<std::string, std::size_t> numbers;
    std::string out;
    auto at = script.cbegin();
    for (std::smatch found; std::regex_search(at, script.cend(), found, named);) {
        const auto key = keys.find(found[1]);
        if (key == keys.end())
            throw std::runtime_error("the words have no key '" + found[1].str() + "'");
        const auto [number, is_new] = numbers.emplace(key->second, used.size());
        if (is_new) used.push_back(key->second);
        out.append(at, found[0].first).append(std::to_string(number->second));
        at = found[0].second;
    }
    return out.append(at, script.cend());
}

/// A style sheet without the blanks and line ends that only people need: declarations are one a
/// line, and what a line leaves open goes on in the next.
std::string tight(const std::string& style) {
    std::istringstream lines(style);
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (const std::size_t colon = line.find(": ");
            colon != std::string::npos && line.back() == ';')
            line.erase(colon + 1, 1);
        if (line.size() > 2 && line.compare(line.size() - 2, 2, " {") == 0)
            line.erase(line.size() - 2, 1);
        if (line.front() == '}' && !kept.empty() && kept.back() == ';') kept.pop_back();
        kept += line;
        const char last = line.back();
        if (last != '{' && last != '}' && last != ';' && last != ',') kept += ' ';
    }
    return kept + '\n';
}

/// A script without the line ends that a statement or a list goes on over, or that stand behind its
/// end. A line with a comment, or what looks like one, keeps its own.
std::string fewer_lines(const std::string& script) {
    std::istringstream lines(script);
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty()) continue;
        kept += line;
        const bool goes_on = std::string_view("{[(,;").find(line.back()) != std::string_view::npos;
        if (!goes_on || line.find("//") != std::string::npos) kept += '\n';
    }
    return kept;
}

std::string variable_of(std::string name) {
    for (char& c : name)
        if (c == '-') c = '_';
    return "module_" + name;
}

class Joiner {
  public:
    explicit Joiner(std::string folder) : folder_(std::move(folder)) {}

    /// Appends the modules that `name` imports, then `name` itself, each once.
    void add(const std::string& name) {
        if (done_.count(name) != 0) return;
        if (!open_.insert(name).second)
            throw std::runtime_error("modules import in a circle: " + name);
        const std::string text = without_layout(checked(read(folder_ + "/" + name + ".js"), name));
        const std::string body = without_imports(text, name);
        out_ += "const " + variable_of(name) + " = (() => {\n" + without_exports(body) + "})();\n";
        done_.insert(name);
    }

    std::string joined() const { return "\"use strict\";\n(() => {\n" + out_ + "})();\n"; }

  private:
    /// Layout means something inside a template of several lines.
    static std::string checked(std::string text, const std::string& name) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            if (std::count(line.begin(), line.end(), '`') % 2 != 0)
                throw std::runtime_error(name + ".js has a template of several lines");
        return text;
    }

    std::string without_imports(const std::string& text, const std::string& name) {
        static const std::regex import(R"re((^|\n)import (\{[^}]*\}) from "\./([a-z-]+)\.js";)re");
        std::string body;
        auto at = text.cbegin();
        for (std::smatch found; std::regex_search(at, text.cend(), found, import);) {
            add(found[3]);
            body.append(at, found[0].first);
            body +=
                found[1].str() + "const " + found[2].str() + " = " + variable_of(found[3]) + ";";
            at = found[0].second;
        }
        body.append(at, text.cend());
        if (body.find("\nimport ") != std::string::npos)
            throw std::runtime_error(name +
                                     ".js has an import of a form that join_page does not take");
        return body;
    }

    static std::string without_exports(const std::string& body) {
        static const std::regex exported(
            R"re((^|\n)export ((?:async )?function\*?|const|class) (\w+))re");
        std::string names;
        for (std::sregex_iterator it(body.begin(), body.end(), exported), end; it != end; ++it)
            names += (names.empty() ? "" : ", ") + (*it)[3].str();
        const std::string plain = std::regex_replace(body, exported, "$1$2 $3");
        if (plain.find("\nexport ") != std::string::npos)
            throw std::runtime_error("an export of a form that join_page does not take");
        return plain + (names.empty() ? "" : "return { " + names + " };\n");
    }

    std::string folder_;
    std::set<std::string> open_, done_;
    std::string out_;
};

/// Raw strings in pieces that every compiler takes.
std::string literal(const std::string& text) {
    constexpr std::size_t piece = 8000;
    if (text.find(")embed\"") != std::string::npos) throw std::runtime_error("text holds )embed\"");
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += piece)
        out += "\n    R\"embed(" + text.substr(at, piece) + ")embed\"";
    return out;
}

void write(const std::string& path, const std::string& style, const std::string& script,
           const std::vector<std::string>& words) {
    std::ofstream file(path, std::ios::binary);
    file << "// Written by tools/join_page.cpp.\n#include \"render/html/page_parts.hpp\"\n\n"
         << "namespace detente {\n\nstd::string_view page_style() {\n    return" << literal(style)
         << ";\n}\n\nstd::string_view page_script() {\n    return" << literal(script)
         << ";\n}\n\nstd::span<const Word> page_words() {\n    static constexpr Word words[] = {";
    for (const std::string& word : words) file << "\n        Word::" << word << ',';
    file << "};\n    return words;\n}\n\n}  // namespace detente\n";
    if (!file) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 5)
        throw std::runtime_error(
            "usage: join_page OUTPUT.cpp SCRIPT_FOLDER WORDS.tsv STYLE.css...");
    Joiner joiner(argv[2]);
    joiner.add("main");
    std::string style;
    for (int i = 4; i < argc; ++i) style += tight(without_layout(read(argv[i])));
    std::vector<std::string> words;
    const std::string script = with_numbers(fewer_lines(joiner.joined()), keys_of(argv[3]), words);
    write(argv[1], style, script, words);
    return 0;
} catch (const std::exception& error) {
    std::cerr << "join_page: " << error.what() << '\n';
    return 1;
}
