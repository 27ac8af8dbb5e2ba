// SPDX-License-Identifier: MIT
// Compiles engine/time/rules/*.txt to the tables of the time tagger: word classes, the lexicon and
// one trie over all patterns. The format is described in engine/time/rules/README.md.
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

struct Step {
    std::string kind;            ///< "word", "not", "begin", "end" or the name of a built-in
    std::set<unsigned> classes;  ///< for "word" and "not"
    std::string role;

    auto key() const { return std::tie(kind, classes, role); }
    bool operator==(const Step& other) const { return key() == other.key(); }
};
using Sequence = std::vector<Step>;
using Sequences = std::vector<Sequence>;

struct Word {
    unsigned word_class = 0;
    int value = 0;
    bool capital = false;
    std::string text;
};

struct Pattern {
    std::string id;
    std::string action;
    std::string file;
    unsigned line = 0;
    std::string source;
    unsigned examples = 0;
    Sequences sequences;
};

struct Node {
    std::vector<std::pair<Step, std::size_t>> edges;
    int pattern = -1;
};

struct Rules {
    std::vector<std::string> classes;
    std::map<std::string, unsigned> class_ids;
    std::vector<std::string> roles;
    std::vector<Word> words;
    std::map<std::string, std::set<unsigned>> builtins;
    std::map<std::string, std::string> fragments;
    std::vector<Pattern> patterns;
    std::vector<Node> trie = std::vector<Node>(1);

    unsigned class_of(const std::string& name) {
        const auto [entry, added] = class_ids.emplace(name, static_cast<unsigned>(classes.size()));
        if (added) classes.push_back(name);
        return entry->second;
    }
};

/// Recursive descent over one pattern; expands groups and optional parts to plain sequences.
class PatternParser {
  public:
    PatternParser(Rules& rules, const std::string& text) : rules_(rules), text_(text) {}

    Sequences parse() {
        Sequences result = alternatives();
        if (at_ < text_.size()) fail("unexpected '" + text_.substr(at_, 1) + "'");
        return result;
    }

  private:
    [[noreturn]] void fail(const std::string& what) const {
        throw std::runtime_error(what + " at column " + std::to_string(at_ + 1) + " of: " + text_);
    }
    char peek() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    std::string name() {
        const std::size_t begin = at_;
        while (at_ < text_.size() &&
               (std::isalnum(static_cast<unsigned char>(text_[at_])) || text_[at_] == '_'))
            ++at_;
        if (begin == at_) fail("a name is missing");
        return text_.substr(begin, at_ - begin);
    }
    std::string until(char close) {
        const std::size_t begin = ++at_;
        const std::size_t end = text_.find(close, begin);
        if (end == std::string::npos) fail(std::string("missing ") + close);
        at_ = end + 1;
        return text_.substr(begin, end - begin);
    }
    static bool plain(const Sequences& group) {
        for (const Sequence& sequence : group)
            if (sequence.size() != 1 || sequence[0].kind != "word" || !sequence[0].role.empty())
                return false;
        return true;
    }
    /// Alternatives that are one word each become one step that takes any of their classes.
    static Sequences merged(const Sequences& group) {
        if (group.size() < 2 || !plain(group)) return group;
        Step step = group[0][0];
        for (const Sequence& sequence : group)
            step.classes.insert(sequence[0].classes.begin(), sequence[0].classes.end());
        return {{step}};
    }
    static Sequences joined(const Sequences& left, const Sequences& right) {
        Sequences result;
        for (const Sequence& head : left)
            for (const Sequence& tail : right) {
                result.push_back(head);
                result.back().insert(result.back().end(), tail.begin(), tail.end());
            }
        return result;
    }
    unsigned literal(const std::string& word) {
        const std::string class_name = "'" + word;
        const bool known = rules_.class_ids.count(class_name) != 0;
        const unsigned id = rules_.class_of(class_name);
        if (!known) rules_.words.push_back({id, 0, false, word});
        return id;
    }
    unsigned known_class(const std::string& class_name) {
        const auto found = rules_.class_ids.find(class_name);
        if (found == rules_.class_ids.end()) fail("unknown class " + class_name);
        return found->second;
    }
    Sequences atom() {
        switch (peek()) {
            case '(': {
                ++at_;
                Sequences group = merged(alternatives());
                if (peek() != ')') fail("missing )");
                ++at_;
                return group;
            }
            case '{':
                return fragment(until('}'));
            case '\'':
                return {{{"word", {literal(until('\''))}, ""}}};
            case '/':
                ++at_;
                return {{{"end", {}, ""}}};
            case '\\':
                ++at_;
                return {{{"begin", {}, ""}}};
            case '!': {
                ++at_;
                Sequences inner = atom();
                if (!plain(inner)) fail("! takes words only");
                inner[0][0].kind = "not";
                return inner;
            }
            case '$': {
                ++at_;
                const std::string builtin = name();
                if (rules_.builtins.count(builtin) == 0) fail("unknown built-in " + builtin);
                return {{{builtin, {}, ""}}};
            }
            default:
                return {{{"word", {known_class(name())}, ""}}};
        }
    }
    Sequences fragment(const std::string& fragment_name) {
        const auto found = rules_.fragments.find(fragment_name);
        if (found == rules_.fragments.end()) fail("unknown fragment " + fragment_name);
        return merged(PatternParser(rules_, found->second).parse());
    }
    Sequences item() {
        Sequences result = atom();
        if (at_ < text_.size() && text_[at_] == ':') {
            ++at_;
            const std::string role = name();
            for (Sequence& sequence : result) {
                if (sequence.size() != 1) fail("a role needs one word");
                sequence[0].role = role;
            }
            add_role(role);
        }
        if (at_ < text_.size() && text_[at_] == '?') {
            ++at_;
            result.push_back({});
        }
        return result;
    }
    void add_role(const std::string& role) {
        for (const std::string& known : rules_.roles)
            if (known == role) return;
        rules_.roles.push_back(role);
    }
    Sequences sequence() {
        Sequences result{{}};
        for (char c = peek(); c != '\0' && c != ')' && c != '|'; c = peek())
            result = joined(result, item());
        return result;
    }
    Sequences alternatives() {
        Sequences result = sequence();
        while (peek() == '|') {
            ++at_;
            const Sequences more = sequence();
            result.insert(result.end(), more.begin(), more.end());
        }
        return result;
    }

    Rules& rules_;
    const std::string& text_;
    std::size_t at_ = 0;
};

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> result;
    std::string word;
    for (const char c : text + " ") {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            result.push_back(std::exchange(word, {}));
        }
    }
    return result;
}

/// "name: rest" to {name, rest}.
std::pair<std::string, std::string> head_and_rest(const std::string& line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) throw std::runtime_error("missing ':' in: " + line);
    const std::size_t rest = line.find_first_not_of(' ', colon + 1);
    return {line.substr(0, colon), rest == std::string::npos ? "" : line.substr(rest)};
}

void read_class(Rules& rules, const std::string& line) {
    const auto [head, rest] = head_and_rest(line);
    const std::vector<std::string> names = split(head);  // class NAME [capital]
    const unsigned id = rules.class_of(names.at(1));
    const bool capital = names.size() > 2 && names[2] == "capital";
    for (std::string word : split(rest)) {
        int value = 0;
        const std::size_t equals = word.rfind('=');
        if (equals != std::string::npos && equals > 0) {
            value = std::stoi(word.substr(equals + 1));
            word.resize(equals);
        }
        rules.words.push_back({id, value, capital, word});
    }
}

void read_line(Rules& rules, const std::string& line, const std::string& file, unsigned number) {
    if (line.empty() || line[0] == '#') return;
    if (line[0] == '+' || line[0] == '-') {
        if (rules.patterns.empty()) throw std::runtime_error("an example without its rule");
        rules.patterns.back().examples += line[0] == '+';
    } else if (line[0] == ' ') {
        if (rules.patterns.empty()) throw std::runtime_error("a pattern without its rule");
        Pattern& pattern = rules.patterns.back();
        pattern.source = line;
        const Sequences more = PatternParser(rules, pattern.source).parse();
        pattern.sequences.insert(pattern.sequences.end(), more.begin(), more.end());
    } else if (line.rfind("class ", 0) == 0) {
        read_class(rules, line);
    } else if (line.rfind("numeric ", 0) == 0) {
        for (const std::string& name : split(line.substr(8))) rules.class_of(name);
    } else if (line.rfind("builtin ", 0) == 0) {
        const auto [head, rest] = head_and_rest(line);
        for (const std::string& name : split(rest))
            rules.builtins[split(head).at(1)].insert(rules.class_ids.at(name));
    } else if (line.rfind("define ", 0) == 0) {
        const auto [head, rest] = head_and_rest(line);
        rules.fragments[split(head).at(1)] = rest;
    } else if (line.rfind("rule ", 0) == 0) {
        const auto [head, rest] = head_and_rest(line);
        rules.patterns.push_back({split(head).at(1), rest, file, number, {}, 0, {}});
    } else {
        throw std::runtime_error("not understood: " + line);
    }
}

void read_file(Rules& rules, const std::string& path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error("cannot read " + path);
    std::string line;
    for (unsigned number = 1; std::getline(file, line); ++number) try {
            read_line(rules, line, path, number);
        } catch (const std::exception& error) {
            throw std::runtime_error(path + ":" + std::to_string(number) + ": " + error.what());
        }
}

void insert(Rules& rules, const Sequence& sequence, int pattern) {
    std::size_t node = 0;
    for (const Step& step : sequence) {
        std::size_t next = 0;
        for (const auto& [known, target] : rules.trie[node].edges)
            if (known == step) next = target;
        if (next == 0) {
            next = rules.trie.size();
            rules.trie[node].edges.emplace_back(step, next);
            rules.trie.emplace_back();
        }
        node = next;
    }
    if (rules.trie[node].pattern < 0) rules.trie[node].pattern = pattern;
}

void build_trie(Rules& rules) {
    for (std::size_t i = 0; i < rules.patterns.size(); ++i) {
        const Pattern& pattern = rules.patterns[i];
        if (pattern.examples == 0 || pattern.sequences.empty())
            throw std::runtime_error(pattern.file + ":" + std::to_string(pattern.line) + ": rule " +
                                     pattern.id + " needs a pattern and an example");
        for (const Sequence& sequence : pattern.sequences)
            insert(rules, sequence, static_cast<int>(i));
    }
}

/// Shares equal tails: the trie becomes a graph a tenth of its size. Children stand behind parents.
void share_tails(Rules& rules) {
    std::map<std::string, std::size_t> known;
    std::vector<std::size_t> same(rules.trie.size());
    for (std::size_t i = rules.trie.size(); i-- > 0;) {
        std::string signature = std::to_string(rules.trie[i].pattern);
        for (auto& [step, next] : rules.trie[i].edges) {
            next = same[next];
            signature += ";" + step.kind + "/" + step.role + "/" + std::to_string(next);
            for (const unsigned id : step.classes) signature += "," + std::to_string(id);
        }
        same[i] = known.emplace(signature, i).first->second;
    }
    std::vector<std::size_t> position(rules.trie.size());
    std::vector<Node> kept;
    for (std::size_t i = 0; i < rules.trie.size(); ++i)
        if (same[i] == i) {
            position[i] = kept.size();
            kept.push_back(rules.trie[i]);
        }
    for (Node& node : kept)
        for (auto& [step, next] : node.edges) next = position[next];
    rules.trie = std::move(kept);
}

/// The bits of a class set as an initialiser.
std::string mask(const std::set<unsigned>& classes) {
    std::uint64_t words[4] = {0, 0, 0, 0};
    for (const unsigned id : classes) words[id / 64] |= std::uint64_t{1} << (id % 64);
    std::string text = "{{";
    for (const std::uint64_t word : words) text += std::to_string(word) + "U,";
    text.back() = '}';
    return text + "}";
}

std::set<unsigned> starts(const Rules& rules, const Step& step) {
    const auto builtin = rules.builtins.find(step.kind);
    return builtin == rules.builtins.end() ? step.classes : builtin->second;
}

void write_names(std::ostream& out, const Rules& rules) {
    out << "enum class WordClass : std::uint8_t {\n";
    for (std::size_t i = 0; i < rules.classes.size(); ++i)
        if (rules.classes[i][0] != '\'') out << "    " << rules.classes[i] << " = " << i << ",\n";
    out << "};\ninline constexpr unsigned word_class_count = " << rules.classes.size() << ";\n\n";
    out << "enum class Role : std::uint8_t {\n    none,\n";
    for (const std::string& role : rules.roles) out << "    " << role << ",\n";
    out << "};\ninline constexpr unsigned role_count = " << rules.roles.size() + 1 << ";\n\n";
    out << "enum class StepKind : std::uint8_t { word, not_word, begin, end";
    for (const auto& [name, classes] : rules.builtins) out << ", " << name;
    out << " };\n";
}

void write_tables(std::ostream& out, const Rules& rules) {
    const std::map<std::string, std::string> kinds{{"not", "not_word"}};
    out << "constexpr LexiconRow lexicon[] = {\n";
    for (const Word& word : rules.words) {
        std::string text;
        for (const char c : word.text)
            text += (c == '"' || c == '\\') ? std::string("\\") + c : std::string(1, c);
        out << "    {\"" << text << "\", " << word.word_class << ", " << word.value << ", "
            << (word.capital ? "true" : "false") << "},\n";
    }
    out << "};\n\nconstexpr PatternRow patterns[] = {\n";
    for (const Pattern& pattern : rules.patterns)
        out << "    {\"" << pattern.id << "\", &actions::" << pattern.action << "},\n";
    out << "};\n\nconstexpr Edge edges[] = {\n";
    std::string nodes;
    std::size_t edge = 0;
    for (const Node& node : rules.trie) {
        std::set<unsigned> any;
        bool zero_width = false;
        for (const auto& [step, next] : node.edges) {
            const auto own = starts(rules, step);
            any.insert(own.begin(), own.end());
            const auto kind = kinds.find(step.kind);
            out << "    {" << mask(own) << ", " << next
                << ", StepKind::" << (kind == kinds.end() ? step.kind : kind->second)
                << ", Role::" << (step.role.empty() ? "none" : step.role) << "},\n";
            zero_width |= step.kind == "not" || step.kind == "begin" || step.kind == "end";
        }
        nodes += "    {" + mask(any) + ", " + std::to_string(edge) + ", " +
                 std::to_string(node.edges.size()) + ", " + std::to_string(node.pattern) + ", " +
                 (zero_width ? "true" : "false") + "},\n";
        edge += node.edges.size();
    }
    out << "};\n\nconstexpr Node nodes[] = {\n" << nodes << "};\n";
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 4)
        throw std::runtime_error("usage: compile_time_rules NAMES.inc TABLES.inc RULES...");
    Rules rules;
    for (int i = 3; i < argc; ++i) read_file(rules, argv[i]);
    build_trie(rules);
    share_tails(rules);
    if (rules.classes.size() > 256) throw std::runtime_error("more than 256 word classes");
    std::ofstream names(argv[1]);
    write_names(names, rules);
    std::ofstream tables(argv[2]);
    write_tables(tables, rules);
    return names && tables ? 0 : 1;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
