// SPDX-License-Identifier: MIT
// The commands that curate, in random sequences over files with comments and odd formatting: what
// they do not speak of stays as it is, to the byte.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <random>
#include <regex>
#include <set>
#include <sstream>

#include "cli/command_accept.hpp"
#include "cli/command_edit.hpp"
#include "cli/command_merge.hpp"
#include "cli/command_reject.hpp"
#include "cli/command_split.hpp"
#include "tests/catch.hpp"
#include "tests/scratch.hpp"
#include "tests/timelines/meetings.hpp"
#include "timelines/files.hpp"
#include "timelines/merge.hpp"
#include "timelines/records.hpp"

using namespace detente;
using namespace detente::cli;
using detente::test::document;
using detente::test::told;

namespace {

using Ids = std::set<std::string>;

const std::string block_style = R"(# A briefing, kept by three people.   Please leave a note.

detente:   1
title: "Talks: a 'test'"      # quoted for the colon
inputs:
    - articles/        # all of them
    - {path: notes.txt,   published: 2022-01-11}
actors:
    -   id: river-league
        name:   River League
        aliases: [ Riverines,'The League' ]
# --- what we know ---------------------------------------------------------
events:

    # the big one
    - id: 2022-01-10-geneva-rus-usa   # confirmed by phone
      outcome: >
        No progress,
        but another round.
      # the title is theirs
      title:   'Talks # one'

    - id:    berlin-dinner
      when: 2022-01-20
      kind:   talks
      parties:   [ DEU ,USA ]
      place: Berlin
    # after the dinner
    - { id: 2022-01-12-brussels-nato-rus, venue: "NATO HQ", topics: [arms, "a: b"] }  # in one line
    - when: 2022-03-01      # no id at all
      parties: [FRA, DEU]


rejected:
    - {id: 2022-01-15-rome-deu-ita, why: not about the crisis}
    # we argued about this one
    - id: 2022-01-16-oslo-nor-river-league
      why: |
          Two lines
          of reasons.
merged:
    -   [2022-01-13-vienna-osce, 2022-01-13-vienna-aut-osce]    # the same
# The end.
)";

const std::string flow_style = R"({detente: 1, title: Flow,
  inputs: [articles/],   # a comment
  events: [ {id: 2022-01-10-geneva-rus-usa,   outcome: "one, two"},
            {id: berlin-dinner, when: 2022-01-20, parties: [DEU, USA]} ],
  rejected: [{id: 2022-01-15-rome-deu-ita, why: 'it''s another'}]})";

std::string with_crlf(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
}

std::string without_last_break(std::string text) {
    text.pop_back();
    return text;
}

/// Three documents tell of most meetings, so that there is something to split.
std::vector<Meeting> candidates() {
    using Parties = std::vector<std::string>;
    const std::vector<std::tuple<const char*, const char*, Parties>> meetings{
        {"2022-01-10", "Geneva", {"RUS", "USA"}},
        {"2022-01-12", "Brussels", {"NATO", "RUS"}},
        {"2022-01-13", "Vienna", {"OSCE"}},
        {"2022-01-15", "Rome", {"DEU", "ITA"}},
        {"2022-01-16", "Oslo", {"NOR", "river-league"}},
        {"2022-01-21", "Geneva", {"RUS", "USA"}},
        {"2022-01-26", "Paris", {"DEU", "FRA", "RUS", "UKR"}},
        {"2022-02-07", "Moscow", {"FRA", "RUS"}},
        {"2022-02", "", {"POL", "UKR"}},
    };
    std::vector<DocumentMeetings> documents;
    for (int doc = 0; doc < 3; ++doc) {
        std::vector<Meeting> all;
        for (const auto& [when, place, parties] : meetings)
            all.push_back(
                told(when, place, parties, "", fmt::format("{}: {} {}.", doc, when, place)));
        documents.push_back(document(fmt::format("{}.txt", doc), "2022-03-01", std::move(all)));
    }
    auto merged = merge_documents(documents);
    auto other = test::candidate("2022-01-13", "Vienna", {"AUT", "OSCE"}, "3.txt", "Vienna hosts.");
    merged.push_back(std::move(other));
    return merged;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        lines.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return lines;
}

bool is_comment_or_blank(const std::string& line) {
    const auto first = line.find_first_not_of(" \r\n");
    return first == line.npos || line[first] == '#';
}

/// The file cut into the entries of its lists and single lines outside of them. An entry ends where
/// its last line does; comments and blank lines after it are not part of it.
std::vector<std::string> pieces_of(const std::string& text) {
    std::vector<std::string> pieces;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size();) {
        const auto dash = lines[i].find_first_not_of(' ');
        const bool entry = dash != std::string::npos && dash > 0 && lines[i][dash] == '-';
        std::size_t end = i + 1;
        for (std::size_t j = end; entry && j < lines.size(); ++j) {
            if (is_comment_or_blank(lines[j])) continue;
            if (lines[j].find_first_not_of(' ') <= dash) break;
            end = j + 1;
        }
        std::string piece;
        for (; i < end; ++i) piece += lines[i];
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/// Of a text in braces: its items and comments.
std::vector<std::string> flow_pieces_of(const std::string& text) {
    static const std::regex item(R"(\{id[^}]*\}|#[^\n]*|inputs: \[[^\]]*\])");
    std::vector<std::string> pieces;
    for (std::sregex_iterator at(text.begin(), text.end(), item), end; at != end; ++at)
        pieces.push_back(at->str());
    return pieces;
}

bool speaks_of(const std::string& piece, const Ids& ids) {
    return std::any_of(ids.begin(), ids.end(), [&](const std::string& id) {
        for (auto at = piece.find(id); at != piece.npos; at = piece.find(id, at + 1)) {
            const char next = at + id.size() < piece.size() ? piece[at + id.size()] : '\n';
            if (std::isalnum(static_cast<unsigned char>(next)) == 0 && next != '-') return true;
        }
        return false;
    });
}

/// A briefing folder whose commands run in process.
class Desk {
  public:
    explicit Desk(std::string yaml) : yaml_(std::move(yaml)) {
        std::string lines;
        for (const auto& meeting : candidates_) lines += to_json(meeting) + '\n';
        scratch_.write("candidates.jsonl", lines);
        scratch_.write("sources.jsonl", "");
        scratch_.write("timeline.yaml", yaml_);
    }

    const std::string& yaml() const { return yaml_; }
    const std::vector<Meeting>& candidates() const { return candidates_; }

    TimelineFile file() const {
        auto read = parse_timeline_file(yaml_, "timeline.yaml");
        for (const auto& problem : read.problems) {
            INFO(to_string(problem));
            REQUIRE(problem.severity != Severity::error);
        }
        return std::move(read.file);
    }

    /// The ids and all that stands for the same entries and candidates.
    Ids alike(Ids ids) const {
        const auto read = file();
        const auto curated = curate(candidates_, read);
        for (std::size_t before = 0; before != ids.size();) {
            before = ids.size();
            const auto join = [&](const Ids& group) {
                const bool touched = std::any_of(group.begin(), group.end(), [&](const auto& id) {
                    return !id.empty() && ids.contains(id);
                });
                if (touched) ids.insert(group.begin(), group.end());
                ids.erase("");
            };
            for (const auto& tie : curated.ties)
                join({tie.candidate, tie.meeting,
                      tie.rejection ? read.rejected[tie.entry].id
                                    : read.events[tie.entry].meeting.id});
            for (const auto& rule : read.merged) join({rule.ids.begin(), rule.ids.end()});
        }
        return ids;
    }

    std::vector<std::string> known_ids() const {
        std::vector<std::string> ids;
        for (const auto& meeting : candidates_) ids.push_back(meeting.id);
        const auto curated = curate(candidates_, file());
        for (const auto* entry : curated.timeline.meetings()) ids.push_back(entry->meeting.id);
        return ids;
    }

    /// Whether it did what it should; otherwise nothing changed.
    template <typename Options>
    bool command(Options options) {
        options.common.folder = scratch_.folder().string();
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        bool done = false;
        try {
            done = cli::run(options, in, out, err) == 0;
        } catch (const Error&) {
            done = false;
        }
        const std::string now = read_file(scratch_.folder() / "timeline.yaml");
        if (!done && now != yaml_) FAIL("a command that failed changed the file");
        yaml_ = now;
        return done;
    }

  private:
    tests::Scratch scratch_;
    std::vector<Meeting> candidates_ = ::candidates();
    std::string yaml_;
};

/// Random commands, the same for a seed.
class Hands {
  public:
    Hands(Desk& desk, unsigned seed) : desk_(desk), random_(seed) {}

    /// Does one thing. Returns its name where it was done, and leaves the ids in `spoken_of`.
    std::string act() {
        ids_ = desk_.known_ids();
        spoken_of.clear();
        switch (below(7)) {
            case 0:
                return done<AcceptOptions>(
                    "accept", [&](auto& options) { options.ids = several(1 + below(2)); });
            case 1:
                return done<RejectOptions>("reject", [&](auto& options) {
                    options.ids = several(1 + below(2));
                    options.why = words();
                });
            case 2:
                return done<MergeOptions>(
                    "merge", [&](auto& options) { options.ids = several(2 + below(2)); });
            case 3:
                return done<SplitOptions>("split", [&](auto& options) { split(options); });
            case 4:
                return done<EditOptions>("new", [&](auto& options) {
                    options.id = fresh();
                    options.fields = {fmt::format("when=2022-04-0{}", 1 + below(9)),
                                      "parties=DEU, FRA"};
                    options.is_new = true;
                });
            case 5:
                return done<EditOptions>("drop", [&](auto& options) {
                    options.id = one();
                    options.drop = {field_name()};
                });
            default:
                return done<EditOptions>("edit", [&](auto& options) {
                    options.id = one();
                    options.fields = {field_name() + "=" + words()};
                });
        }
    }

    Ids spoken_of;

  private:
    std::size_t below(std::size_t number) { return random_() % number; }

    std::string one() {
        const std::string id = below(40) == 0 ? "no-such-meeting" : ids_[below(ids_.size())];
        spoken_of.insert(id);
        return id;
    }
    std::vector<std::string> several(std::size_t number) {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < number; ++i) all.push_back(one());
        return all;
    }
    std::string fresh() {
        const std::string id = fmt::format("own-{}", below(1'000'000));
        spoken_of.insert(id);
        return id;
    }
    std::string words() {
        constexpr std::array<const char*, 8> odd{"not ours",       "it's \"odd\": #1", "- dash",
                                                 "ends in colon:", "a, b, c",          "yes",
                                                 "Genève – 日本",  "  blanks  "};
        return odd.at(below(odd.size()));
    }
    std::string field_name() {
        constexpr std::array<const char*, 5> names{"outcome", "title", "venue", "topics", "place"};
        return names.at(below(names.size()));
    }
    void split(SplitOptions& options) {
        const auto& meeting = desk_.candidates()[below(desk_.candidates().size())];
        spoken_of.insert(meeting.id);
        options.id = meeting.id;
        options.apart = {meeting.evidence[below(meeting.evidence.size())].doc};
    }
    template <typename Options, typename Fill>
    std::string done(const char* name, const Fill& fill) {
        Options options;
        options.common.quiet = true;
        fill(options);
        spoken_of = desk_.alike(spoken_of);
        return desk_.command(std::move(options)) ? name : "";
    }

    Desk& desk_;
    std::mt19937 random_;
    std::vector<std::string> ids_;
};

/// Every piece of `before` that speaks of none of the ids is in `after`, in the same order. Returns
/// how many these are.
std::size_t check_untouched(const std::vector<std::string>& before, const std::string& after,
                            const Ids& ids) {
    std::size_t at = 0;
    std::size_t untouched = 0;
    for (const auto& piece : before) {
        if (speaks_of(piece, ids)) continue;
        const std::size_t found = after.find(piece, at);
        if (found == after.npos) {
            FAIL("this was changed or lost:\n"
                 << piece << "\nby a command on " << fmt::format("{}", fmt::join(ids, ", "))
                 << "\nnow the file is:\n"
                 << after);
        }
        at = found + piece.size();
        ++untouched;
    }
    return untouched;
}

}  // namespace

TEST_CASE("of 1,000 random sequences of verdicts none changes a byte that it does not speak of") {
    const std::array<std::string, 4> files{block_style, with_crlf(block_style),
                                           without_last_break(block_style), flow_style};
    std::map<std::string, int> done;
    std::size_t untouched = 0;
    for (unsigned sequence = 0; sequence < 1'000; ++sequence) {
        const std::string& yaml = files.at(sequence % files.size());
        Desk desk(yaml);
        Hands hands(desk, sequence);
        INFO("sequence " << sequence);
        const bool flow = yaml == flow_style;
        for (unsigned step = 0; step < 2 + sequence % 4; ++step) {
            const std::string before = desk.yaml();
            const std::string what = hands.act();
            INFO("step " << step << ": " << what << ", before it:\n" << before);
            if (!what.empty()) ++done[what];
            untouched += check_untouched(flow ? flow_pieces_of(before) : pieces_of(before),
                                         desk.yaml(), hands.spoken_of);
            desk.file();
        }
    }
    CHECK(untouched > 50'000);
    for (const char* name : {"accept", "reject", "merge", "split", "new", "drop", "edit"}) {
        INFO(name);
        CHECK(done[name] > 60);
    }
}
