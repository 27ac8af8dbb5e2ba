// SPDX-License-Identifier: MIT
// The page of `explain`: the text at the left, beside it what is known of the mark under the
// pointer or with the focus, below it the meetings. Style does it all, there is no script.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/support/explanation.hpp"
#include "engine/document/titled_text.hpp"
#include "render/xml.hpp"

namespace detente::cli {
namespace {

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Explained by Detente</title>
<style>
:root { --ground: #fff; --ink: #1d232b; --soft: #5a6472; --weak: #d5dae1;
    --time: #d3f0d8; --person: #cdeef3; --actor: #dbe3fb; --place: #f3dcf3; --meeting: #ffe08a; --note: #f6f7f9; }
@media (prefers-color-scheme: dark) { :root { --ground: #15191f; --ink: #e6e9ee; --soft: #a3acb9; --weak: #3a424e;
    --time: #1d4a2a; --person: #14474f; --actor: #2a3766; --place: #532a55; --meeting: #6b5200; --note: #1f252d; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1.5rem 4rem; background: var(--ground); color: var(--ink);
    font: 1rem/1.65 Inter, "Noto Sans", "Helvetica Neue", Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; }
h2 { margin: 3rem 0 .25rem; font-size: 1.2rem; }
h3 { margin: 1.75rem 0 .25rem; font-size: 1rem; }
.key .mark { color: var(--ink); }
p.day, p.key { margin: 0 0 1rem; color: var(--soft); font-size: .875rem; }
.text { white-space: pre-wrap; }
.mark { border-radius: .2rem; padding: .05em .1em; cursor: help; color: inherit; }
.time { background: var(--time); } .person { background: var(--person); } .actor { background: var(--actor); }
.place { background: var(--place); } .meeting { background: var(--meeting); font-weight: 600; }
.refused { border-bottom: 2px dotted var(--soft); }
.mark:focus { outline: 2px solid var(--ink); outline-offset: 1px; }
.note { display: none; white-space: normal; font-weight: 400; }
.mark:hover > .note, .mark:focus > .note { display: block; position: fixed; z-index: 1; top: 1.5rem; right: 1.5rem;
    left: calc(46rem + 4rem); max-height: calc(100vh - 3rem); overflow: auto; padding: 1rem; background: var(--note);
    border: 1px solid var(--weak); border-radius: .4rem; font-size: .875rem; line-height: 1.45; }
.mark:hover > .note { z-index: 2; }
.note b { display: block; }
.note .row { display: block; margin-top: .25rem; }
.note i, dt { color: var(--soft); font-style: normal; }
dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .15rem 1rem; margin: .5rem 0 0; font-size: .9rem; }
dd { margin: 0; }
ul { margin: 0; padding-left: 1.1rem; }
@media (max-width: 70rem) { .mark:hover > .note, .mark:focus > .note { top: auto; bottom: 0; left: 0; right: 0;
    max-height: 45vh; border-radius: 0; } body { padding-bottom: 45vh; } dl { grid-template-columns: 6rem minmax(0, 1fr); } }
@media print { .note { display: none !important; } }
</style>
</head>
<body>
<main>
<h1>What Detente saw</h1>
<p class="key"><span class="mark time">time</span> <span class="mark person">person or group</span>
<span class="mark actor">actor</span> <span class="mark place">place</span> <span class="mark meeting">tells of a meeting</span>
<span class="mark refused">could, but does not</span> – point at a mark, or go there with the Tab key, for the rule behind it.</p>
)";

class Section {
  public:
    Section(const Document& document, const Explanation& explanation)
        : document_(document), explanation_(explanation) {}

    std::string write() {
        if (title_says_more(document_)) {
            out_ += "<h2>";
            stretches(true);
            out_ += "</h2>\n";
        } else {
            element("h2", document_.title.empty() ? document_.doc : document_.title);
        }
        out_ += "<p class=\"day\">";
        append_escaped(out_, document_.doc);
        out_ += document_.published.empty() ? ", no publication day" : ", published ";
        append_escaped(out_, document_.published);
        out_ += "</p>\n<div class=\"text\">";
        stretches(false);
        out_ += "</div>\n";
        for (const ExplainedMeeting& one : explanation_.meetings) meeting(one);
        if (explanation_.meetings.empty()) element("p", none_because(document_));
        return out_;
    }

  private:
    void element(std::string_view name, std::string_view text) {
        out_ += fmt::format("<{}>", name);
        append_escaped(out_, text);
        out_ += fmt::format("</{}>\n", name);
    }

    void stretches(bool in_title) {
        const std::string_view text = read_in(document_, in_title);
        for (const Stretch& one : stretches_of(text, explanation_.marks, in_title))
            stretch(one, text.substr(one.begin, one.end - one.begin));
    }

    void stretch(const Stretch& one, std::string_view text) {
        if (one.marks.empty()) return append_escaped(out_, text);
        const Mark& top = explanation_.marks[one.marks.back()];
        out_ += fmt::format("<span class=\"mark {}\" tabindex=\"0\">", look_of(top));
        append_escaped(out_, text);
        out_ += "<span class=\"note\">";
        for (const std::size_t index : one.marks) note(explanation_.marks[index]);
        out_ += "</span></span>";
    }

    void note(const Mark& mark) {
        out_ += "<b>";
        append_escaped(out_, words_of(document_, mark));
        out_ += "</b>";
        row(name_of(mark_kind_names, mark.kind), mark.type);
        if (mark.meeting) row("meeting", explanation_.meetings[*mark.meeting].meeting.id);
        if (!mark.refused.empty()) row("refused", mark.refused);
        for (const Label& label : mark.labels) row(label.name, joined(label));
    }
    void row(std::string_view name, std::string_view value) {
        out_ += fmt::format("<span class=\"row\"><i>{}</i> ", spaced(name));
        append_escaped(out_, value);
        out_ += "</span>";
    }
    static std::string spaced(std::string_view name) {
        std::string text(name);
        for (char& c : text)
            if (c == '_') c = ' ';
        return text;
    }

    void meeting(const ExplainedMeeting& one) {
        element("h3", one.meeting.title);
        out_ += "<dl>\n";
        for (const Label& label : labels_of(one)) {
            if (label.name == "title") continue;
            out_ += fmt::format("<dt>{}</dt><dd>", spaced(label.name));
            if (label.name == "sentences")
                items(label.values);
            else
                append_escaped(out_, joined(label));
            out_ += "</dd>\n";
        }
        out_ += "<dt>told by</dt><dd>";
        std::vector<std::string> triggers;
        for (const std::size_t index : one.marks) {
            const Mark& mark = explanation_.marks[index];
            triggers.push_back(std::string(words_of(document_, mark)) + " (" + mark.type + ")");
        }
        append_escaped(out_, fmt::format("{}", fmt::join(triggers, "; ")));
        out_ += "</dd>\n</dl>\n";
    }
    void items(const std::vector<std::string>& values) {
        out_ += "<ul>";
        for (const std::string& value : values) {
            out_ += "<li>";
            append_escaped(out_, value);
            out_ += "</li>";
        }
        out_ += "</ul>";
    }

    const Document& document_;
    const Explanation& explanation_;
    std::string out_;
};

}  // namespace

std::string explanation_page_head() {
    return std::string(head);
}

std::string explanation_section(const Document& document, const Explanation& explanation) {
    return Section(document, explanation).write();
}

std::string explanation_page_foot() {
    return "</main>\n</body>\n</html>\n";
}

}  // namespace detente::cli
