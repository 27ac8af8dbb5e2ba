// SPDX-License-Identifier: MIT
#include "tools/time_rules/pattern_parser.hpp"

#include <cctype>
#include <stdexcept>

namespace time_rules {
namespace {

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

}  // namespace

Sequences parse_pattern(Rules& rules, const std::string& pattern) {
    return PatternParser(rules, pattern).parse();
}

}  // namespace time_rules
