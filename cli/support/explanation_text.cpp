// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "cli/support/explanation.hpp"
#include "engine/document/titled_text.hpp"
#include "render/xml.hpp"

namespace detente::cli {
namespace {

struct Look {
    std::string_view name;
    std::string_view colour;  ///< an SGR sequence, ECMA-48 8.3.117
};

constexpr std::array<Look, 6> looks{{{"time", "\x1b[32m"},
                                     {"person", "\x1b[36m"},
                                     {"actor", "\x1b[34m"},
                                     {"place", "\x1b[35m"},
                                     {"meeting", "\x1b[1;33m"},
                                     {"refused", "\x1b[4m"}}};
constexpr std::string_view plain = "\x1b[0m";

std::string_view colour_of(std::string_view look) {
    for (const Look& one : looks)
        if (one.name == look) return one.colour;
    return {};
}

/// On one line, and without what could steer a terminal.
std::string one_line(std::string_view text) {
    std::string out = clean(text);
    for (char& c : out)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return out;
}

class Writer {
  public:
    Writer(const Document& document, const Explanation& explanation, bool colour)
        : document_(document), explanation_(explanation), colour_(colour) {}

    std::string write() {
        out_ =
            fmt::format("{} ({})\n", one_line(document_.doc),
                        document_.published.empty() ? std::string("no publication day")
                                                    : "published " + one_line(document_.published));
        if (title_says_more(document_)) paragraphs(true);
        paragraphs(false);
        for (const ExplainedMeeting& one : explanation_.meetings) meeting(one);
        if (explanation_.meetings.empty()) out_ += '\n' + one_line(none_because(document_)) + '\n';
        return out_;
    }

  private:
    void paragraphs(bool in_title) {
        const std::string_view text = read_in(document_, in_title);
        std::string line;
        for (const Stretch& stretch : stretches_of(text, explanation_.marks, in_title)) {
            const std::string_view words = text.substr(stretch.begin, stretch.end - stretch.begin);
            if (!stretch.marks.empty()) {
                line += marked(stretch, words);
                continue;
            }
            std::string_view rest = words;
            for (std::size_t at = rest.find('\n'); at != rest.npos; at = rest.find('\n')) {
                line += clean(rest.substr(0, at));
                paragraph(line, in_title, static_cast<std::size_t>(rest.data() + at - text.data()));
                rest.remove_prefix(at + 1);
            }
            line += clean(rest);
        }
        paragraph(line, in_title, text.size());
    }

    /// The line and what is said of the marks that begin before `end`.
    void paragraph(std::string& line, bool in_title, std::size_t end) {
        if (line.find_first_not_of(" \r\t") != line.npos) out_ += '\n' + line + '\n';
        line.clear();
        const std::vector<Mark>& marks = explanation_.marks;
        for (; next_ < marks.size(); ++next_) {
            if (marks[next_].in_title != in_title || marks[next_].begin >= end) break;
            mark(marks[next_]);
        }
    }

    std::string marked(const Stretch& stretch, std::string_view words) const {
        const std::string text = one_line(words);
        const std::string_view look = look_of(explanation_.marks[stretch.marks.back()]);
        if (colour_) return std::string(colour_of(look)) + text + std::string(plain);
        bool opens = false;
        bool closes = false;
        for (const std::size_t index : stretch.marks) {
            opens = opens || explanation_.marks[index].begin == stretch.begin;
            closes = closes || explanation_.marks[index].end == stretch.end;
        }
        return (opens ? "[" : "") + text + (closes ? "]" : "");
    }

    void mark(const Mark& mark) {
        const std::string_view look = look_of(mark);
        const std::string words = one_line(words_of(document_, mark));
        out_ += fmt::format("    {}{}{}  {} {}", colour_ ? colour_of(look) : "", words,
                            colour_ ? plain : "", name_of(mark_kind_names, mark.kind), mark.type);
        if (mark.meeting)
            out_ += " -> " + one_line(explanation_.meetings[*mark.meeting].meeting.id);
        out_ += '\n';
        if (!mark.refused.empty()) out_ += "        refused: " + mark.refused + '\n';
        labels(mark.labels);
    }

    void meeting(const ExplainedMeeting& one) {
        out_ += fmt::format("\n{}meeting{} {}\n", colour_ ? colour_of("meeting") : "",
                            colour_ ? plain : "", one_line(one.meeting.id));
        labels(labels_of(one));
    }

    void labels(const std::vector<Label>& all) {
        for (const Label& label : all)
            out_ += fmt::format("        {}: {}\n", label.name, one_line(joined(label)));
    }

    const Document& document_;
    const Explanation& explanation_;
    bool colour_;
    std::size_t next_ = 0;  ///< the first mark that nothing was said of yet
    std::string out_;
};

}  // namespace

std::string explanation_text(const Document& document, const Explanation& explanation,
                             bool colour) {
    return Writer(document, explanation, colour).write() + '\n';
}

}  // namespace detente::cli
