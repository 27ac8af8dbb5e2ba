// SPDX-License-Identifier: MIT
// Changes to YAML texts: by example, and at random over texts in every form that people write.
#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "tests/catch.hpp"
#include "timelines/timeline_file.hpp"
#include "timelines/yaml_edit.hpp"

using namespace detente;

namespace {

using Members = std::vector<YamlMember>;

std::string appended(const std::string& text, std::string_view section, const YamlValue& entry) {
    YamlEdit edit(text, "t.yaml");
    edit.append(section, entry);
    return edit.finish();
}

const YamlValue entry_x(Members{{"id", "x"}});

struct Row {
    std::string_view what;
    std::string before;
    std::string after;
};

}  // namespace

TEST_CASE("an entry goes to the end of its section, in the section's form") {
    const std::vector<Row> rows{
        {"a missing section is made", "detente: 1\n", "detente: 1\nevents:\n  - id: x\n"},
        {"after a blank line, where people leave one", "detente: 1\n\ntitle: T\n",
         "detente: 1\n\ntitle: T\n\nevents:\n  - id: x\n"},
        {"without a last line end", "detente: 1", "detente: 1\nevents:\n  - id: x\n"},
        {"below the last comment", "detente: 1\n# end\n",
         "detente: 1\n# end\nevents:\n  - id: x\n"},
        {"before the end of the document", "---\ndetente: 1\n...\n",
         "---\ndetente: 1\nevents:\n  - id: x\n...\n"},
        {"an empty section", "events:  # none yet\ntitle: T\n",
         "events:  # none yet\n  - id: x\ntitle: T\n"},
        {"a section of nothing", "events: ~ # none\ntitle: T\n",
         "events: # none\n  - id: x\ntitle: T\n"},
        {"empty brackets", "events: []\ntitle: T\n", "events:\n  - id: x\ntitle: T\n"},
        {"empty brackets with a comment", "events: [ # none\n]\n", "events: [{id: x} # none\n]\n"},
        {"a list with its comments", "events:\n  - id: a # one\n  # after a\n\n  # end\ntitle: T\n",
         "events:\n  - id: a # one\n  - id: x\n  # after a\n\n  # end\ntitle: T\n"},
        {"a list with blank lines between", "events:\n  - id: a\n\n  - id: b # B\n\n",
         "events:\n  - id: a\n\n  - id: b # B\n\n  - id: x\n\n"},
        {"a list under its key", "events:\n- id: a\ntitle: T\n",
         "events:\n- id: a\n- id: x\ntitle: T\n"},
        {"a list in brackets", "events: [{id: a},\n  {id: b}, ]\n",
         "events: [{id: a},\n  {id: b}, {id: x}, ]\n"},
        {"a file in braces", "{detente: 1, events: [{id: a}]}\n",
         "{detente: 1, events: [{id: a}, {id: x}]}\n"},
        {"a file in braces without it", "{detente: 1}", "{detente: 1, events: [{id: x}]}"},
        {"lines that end as in Windows", "events:\r\n  - id: a\r\n",
         "events:\r\n  - id: a\r\n  - id: x\r\n"},
        {"after text of several lines",
         "events:\n  - id: a\n    outcome: >\n      one\n\n      two\n",
         "events:\n  - id: a\n    outcome: >\n      one\n\n      two\n  - id: x\n"},
        {"after kept empty lines", "events:\n  - id: a\n    outcome: |+\n      one\n\n\ntitle: T\n",
         "events:\n  - id: a\n    outcome: |+\n      one\n\n\n  - id: x\ntitle: T\n"},
        {"a byte order mark",
         "\xEF\xBB\xBF"
         "events:\n  - id: a\n",
         "\xEF\xBB\xBF"
         "events:\n  - id: a\n  - id: x\n"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        CHECK(appended(row.before, "events", entry_x) == row.after);
    }
}

TEST_CASE("an entry that goes takes its lines and nothing else") {
    const std::vector<Row> rows{
        {"the first", "events:\n  # a\n  - id: a # A\n    title: t\n  - id: b\n",
         "events:\n  # a\n  - id: b\n"},
        {"the only one", "events:\n  - id: a\ntitle: T\n", "events:\ntitle: T\n"},
        {"at the end of a file", "events:\n  - id: a", "events:\n"},
        {"in brackets", "events: [{id: a}, {id: b}] # two\n", "events: [{id: b}] # two\n"},
        {"the only one in brackets", "events: [ {id: a} ]\n", "events: [  ]\n"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        YamlEdit edit(row.before, "t.yaml");
        edit.remove("events", 0);
        CHECK(edit.finish() == row.after);
    }
}

TEST_CASE("a key of an entry is changed where it stands, or added before 'from'") {
    const std::vector<Row> rows{
        {"in place", "events:\n  - id: a\n    place:  Rome   # where\n",
         "events:\n  - id: a\n    place:  New York   # where\n"},
        {"in quotes", "events:\n  - {id: a, place: \"Ro, me\"} # c\n",
         "events:\n  - {id: a, place: New York} # c\n"},
        {"of several lines",
         "events:\n  - id: a\n    place: >-\n      Rome\n      or so\n    kind: call\n",
         "events:\n  - id: a\n    place: New York\n    kind: call\n"},
        {"a list below",
         "events:\n  - id: a\n    place: # c\n      - Rome\n      - Oslo\n    kind: call\n",
         "events:\n  - id: a\n    place: New York # c\n    kind: call\n"},
        {"nothing", "events:\n  - id: a\n    place:\n    kind: call\n",
         "events:\n  - id: a\n    place: New York\n    kind: call\n"},
        {"new", "events:\n  - id: a # A\n  - id: b\n",
         "events:\n  - id: a # A\n    place: New York\n  - id: b\n"},
        {"new, with evidence", "events:\n  -   id: a\n      from: {source: s}\n",
         "events:\n  -   id: a\n      place: New York\n      from: {source: s}\n"},
        {"new, in braces", "events: [{id: a}]\n", "events: [{id: a, place: New York}]\n"},
        {"an entry below its dash", "events:\n  -\n    id: a\n",
         "events:\n  -\n    id: a\n    place: New York\n"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        YamlEdit edit(row.before, "t.yaml");
        edit.set("events", 0, "place", "New York");
        CHECK(edit.finish() == row.after);
    }
}

TEST_CASE("a key that goes leaves the rest of its entry") {
    const std::vector<Row> rows{
        {"in the middle", "events:\n  - id: a\n    place: Rome # c\n    kind: call\n",
         "events:\n  - id: a\n    kind: call\n"},
        {"first", "events:\n  - place: Rome\n    id: a\n", "events:\n  - id: a\n"},
        {"in braces", "events: [{id: a, place: Rome, kind: call}]\n",
         "events: [{id: a, kind: call}]\n"},
        {"last in braces", "events: [{id: a, place: Rome}]\n", "events: [{id: a}]\n"},
    };
    for (const auto& row : rows) {
        INFO(row.what);
        YamlEdit edit(row.before, "t.yaml");
        edit.drop("events", 0, "place");
        CHECK(edit.finish() == row.after);
    }
}

TEST_CASE("a form that cannot be changed safely is refused with its place") {
    for (const std::string text : {"detente: 1\n? complex\n: value\n", "detente: 1\nevents: text\n",
                                   "detente: 1\nbase: &b [{id: a}]\nevents: *b\n"}) {
        INFO(text);
        YamlEdit edit(text, "t.yaml");
        CHECK_THROWS_WITH(edit.append("events", entry_x),
                          Catch::StartsWith("t.yaml:2:") || Catch::StartsWith("t.yaml:3:"));
    }
}

TEST_CASE("text is written so that it is read as the same text") {
    for (const std::string text :
         {"plain",      "two words", "a: b",         "a #b",
          "#a",         "- a",       "yes",          "null",
          "~",          "it's",      "\"q\"",        "a, b",
          "[a]",        "{a}",       " a",           "a ",
          "",           "a\nb",      "tab\tbed",     "caf\xC3\xA9",
          "2022-01-10", "100%",      "%a",           "@a",
          "a:",         "a\\b",      "\xE2\x80\xA8", "\xC2\x85",
          "*a",         "&a",        "!a",           "|",
          ">",          "'",         "...",          "---",
          "?",          "? a",       "a ? b",        "https://example.org/a,b#c"}) {
        for (const auto& form :
             {std::string("events:\n  - id: a\n"), std::string("events: [{id: a}]\n")}) {
            INFO(text);
            YamlEdit edit(form, "t.yaml");
            edit.set("events", 0, "outcome", text);
            CHECK_NOTHROW(edit.finish());
        }
    }
}

// ---------------------------------------------------------------- at random

namespace {

class Author {
  public:
    explicit Author(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t n) { return random_() % n; }
    bool maybe(std::size_t percent) { return below(100) < percent; }
    std::string pick(const std::vector<std::string>& words) { return words[below(words.size())]; }
    std::string word() {
        return pick({"Rome", "'it''s'", "\"a: b\"", "no, not yet", "caf\xC3\xA9 au lait", "x#y",
                     "\"[\\\"]\"", "'#'", "a  b"});
    }
    std::string comment() { return maybe(25) ? fmt::format("  # note {}", ++comments_) : ""; }
    std::string lines_between(std::size_t column) {
        std::string text;
        if (maybe(20)) text += "\n";
        if (maybe(25))
            text +=
                std::string(maybe(80) ? column : 0, ' ') + fmt::format("# keep {}\n", ++comments_);
        return text;
    }
    std::string new_id() { return fmt::format("id-{}-end", ++ids_); }

    std::string block_entry(const std::string& id, std::size_t column) {
        const std::string gap(1 + below(3), ' ');
        const std::string margin(column + 1 + gap.size(), ' ');
        std::string text = std::string(column, ' ') + '-' + gap + "id: " + id + comment() + '\n';
        if (maybe(50)) text += margin + "title: " + plain(false) + comment() + '\n';
        if (maybe(30))
            text += margin + "outcome: |" + pick({"", "-", "+"}) + "\n" + margin +
                    "  no # comment\n\n" + margin + "  - no: item\n";
        if (maybe(30))
            text += margin + "topics:" + comment() + '\n' + margin + pick({"", "  "}) + "- one\n" +
                    margin + "# inside\n";
        if (maybe(20)) text += margin + "people: [A B,\n" + margin + "   'C, D'] # both\n";
        if (maybe(40)) text += margin + "when:   2022-01-10" + comment() + '\n';
        if (maybe(40)) text += margin + "from: {source: s, quote: \"x, } y\"}\n";
        if (maybe(15)) text += margin + "venue: a house\n" + margin + "  by the lake\n";
        return text;
    }
    std::string plain(bool in_flow) {
        std::string text = word();
        return in_flow && text.find(',') != text.npos && text.front() != '"' ? "text" : text;
    }
    std::string flow_entry(const std::string& id) {
        std::string text = '{' + pick({"", " "}) + "id: " + id;
        if (maybe(50)) text += "," + pick({" ", "\n      "}) + "title: " + plain(true);
        if (maybe(30)) text += ", topics: [a, 'b, c']";
        if (maybe(30)) text += ", from: {source: s, quote: \"p ] q\"}";
        return text + pick({"", " ", ","}) + '}';
    }
    std::string events(std::vector<std::string>& ids) {
        if (maybe(10)) return "events: []" + comment() + '\n';
        const std::size_t count = below(5);
        if (maybe(20)) {
            std::string text = "events: [";
            for (std::size_t i = 0; i < count; ++i)
                text += (i == 0 ? "" : ", ") + flow_entry(ids.emplace_back(new_id()));
            return text + pick({"", "\n  "}) + "]" + comment() + '\n';
        }
        const std::size_t column = below(2) * (1 + below(4));
        std::string text = "events:" + comment() + '\n';
        for (std::size_t i = 0; i < count; ++i) {
            text += lines_between(column);
            const std::string id = ids.emplace_back(new_id());
            text += maybe(30) ? std::string(column, ' ') + "- " + flow_entry(id) + comment() + '\n'
                              : block_entry(id, column);
        }
        return text + lines_between(column);
    }
    std::string file(std::vector<std::string>& ids) {
        std::string text = maybe(10) ? "---\n" : "";
        text += "# keep 0\ndetente: 1" + comment() + "\n" + lines_between(0);
        const bool first = maybe(50);
        if (first) text += events(ids);
        text += "title: \"T: 1\"\n" + lines_between(0);
        if (!first && maybe(80)) text += events(ids);
        if (maybe(50)) text += "inputs:\n- a.txt\n-   {path: b,   published: 2022-01-10}\n";
        if (maybe(20)) text += "...\n";
        if (maybe(20)) text.pop_back();
        if (maybe(20)) {
            for (std::size_t i = 0; (i = text.find('\n', i)) != text.npos; i += 2)
                text.insert(i, "\r");
        }
        return text;
    }

  private:
    std::mt19937 random_;
    int comments_ = 0;
    int ids_ = 0;
};

struct Extent {
    std::size_t begin;
    std::size_t end;
};

/// Where the entry with this id stands, by brackets or by indentation; nothing is parsed.
Extent extent_of(const std::string& text, const std::string& id) {
    const auto at = text.find("id: " + id);
    REQUIRE(at != text.npos);
    auto begin = at;
    while (text[begin] != '-' && text[begin] != '{') --begin;
    if (text[begin] == '{') {
        int depth = 0;
        auto end = begin;
        for (char quote = 0;; ++end) {
            const char c = text[end];
            if (quote != 0) {
                if (c == '\\' && quote == '"') ++end;
                if (c == quote) quote = 0;
            } else if ((c == '"' || c == '\'') &&
                       std::string_view(" [{,").find(text[end - 1]) != std::string_view::npos) {
                quote = c;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return {begin, end + 1};
            }
        }
    }
    const auto line = text.rfind('\n', begin) + 1;
    const auto column = begin - line;
    auto end = std::min(text.find('\n', at), text.size());
    for (auto next = end; next < text.size();) {
        const auto start = next + 1;
        const auto content = text.find_first_not_of(" \r", start);
        if (content == text.npos) break;
        next = std::min(text.find('\n', start), text.size());
        if (text[content] == '\n') continue;
        if (content - start <= column) break;
        end = next;
    }
    return {line, end};
}

/// All bytes of `before` outside the extent are in `after`, at its begin and its end.
void check_outside(const std::string& before, const std::string& after, Extent extent,
                   std::string_view may_go = {}) {
    std::size_t begin = extent.begin;
    std::size_t end = extent.end;
    const auto droppable = [&](char c) { return may_go.find(c) != may_go.npos; };
    while (begin > 0 && droppable(before[begin - 1])) --begin;
    while (end < before.size() && droppable(before[end])) ++end;
    REQUIRE(after.size() >= begin + (before.size() - end));
    CHECK(after.substr(0, begin) == before.substr(0, begin));
    CHECK(after.substr(after.size() - (before.size() - end)) == before.substr(end));
}

/// With the '-' before and the comment after, where the entry has lines of its own.
Extent lines_of(const std::string& text, Extent extent) {
    const auto line = extent.begin == 0 ? 0 : text.rfind('\n', extent.begin - 1) + 1;
    if (text.find_first_not_of(" -", line) < extent.begin) return extent;
    return {line, std::min(text.find('\n', extent.end), text.size())};
}

/// `after` is `before` with one piece more.
bool is_insertion(const std::string& before, const std::string& after) {
    const auto first = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto last = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    return (first.first - before.begin()) + (last.first - before.rbegin()) >=
           static_cast<std::ptrdiff_t>(before.size());
}

std::vector<std::string> ids_of(const std::string& text) {
    const auto [file, problems] = parse_timeline_file(text, "t.yaml");
    for (const auto& problem : problems) INFO(to_string(problem));
    std::vector<std::string> ids;
    for (const auto& event : file.events) ids.push_back(event.meeting.id);
    return ids;
}

}  // namespace

TEST_CASE("a thousand random sequences of changes leave every byte they do not speak of") {
    const std::vector<std::string> keys{"title", "place", "topics", "outcome", "when"};
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Author author(seed);
        std::vector<std::string> ids;
        std::string text = author.file(ids);
        for (int step = 0; step < 8; ++step) {
            const std::string before = text;
            CAPTURE(seed, step, before);
            YamlEdit edit(text, "t.yaml");
            const std::size_t what = ids.empty() ? 0 : author.below(4);
            const std::size_t chosen = ids.empty() ? 0 : author.below(ids.size());
            if (what == 0) {
                ids.push_back(author.new_id());
                edit.append("events",
                            Members{{"id", ids.back()},
                                    {"from", Members{{"source", "s"}, {"quote", "a \"b\", c"}}}});
                text = edit.finish();
                CHECK((is_insertion(before, text) || before.find("events: []") != before.npos));
            } else if (what == 1) {
                edit.remove("events", chosen);
                text = edit.finish();
                CAPTURE(text);
                check_outside(before, text, lines_of(before, extent_of(before, ids[chosen])),
                              ", \r\n");
                ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(chosen));
            } else {
                const std::string key = author.pick(keys);
                if (what == 2)
                    edit.set("events", chosen, key,
                             key == "topics" ? YamlValue(std::vector<std::string>{"p, q", "r"})
                             : key == "when" ? YamlValue("2022-02-02")
                                             : YamlValue(author.pick({"new", "a: b", "[c", ""})));
                else
                    edit.drop("events", chosen, key);
                text = edit.finish();
                CAPTURE(text);
                // Empty lines after "|+" are text of it.
                check_outside(before, text, extent_of(before, ids[chosen]),
                              before.find("|+") != before.npos ? "\r\n" : "");
            }
            REQUIRE(ids_of(text) == ids);
        }
    }
}
