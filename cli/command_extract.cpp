// SPDX-License-Identifier: MIT
#include "cli/command_extract.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/support/documents.hpp"
#include "engine/extract.hpp"
#include "timelines/records.hpp"

namespace detente::cli {
namespace {

std::string line_of(const Meeting& meeting) {
    return fmt::format("  {}  {}, {}{}{}\n", meeting.when ? to_string(*meeting.when) : "undated",
                       to_string(meeting.kind), to_string(meeting.status),
                       meeting.parties.empty() ? "" : "  ", fmt::join(meeting.parties, " ")) +
           (meeting.place.empty() ? "" : "      in " + meeting.place + "\n") +
           (meeting.people.empty() ? ""
                                   : fmt::format("      {}\n", fmt::join(meeting.people, ", "))) +
           (meeting.evidence.empty() ? "" : "      \"" + meeting.evidence.front().quote + "\"\n");
}

/// For people: a heading a document, a paragraph a meeting.
std::string text_of(const DocumentMeetings& document) {
    std::string text = fmt::format(
        "{} ({})\n", document.doc,
        document.published.empty() ? "no publication day" : "published " + document.published);
    for (const auto& meeting : document.meetings) text += line_of(meeting);
    if (document.meetings.empty()) text += "  no meetings\n";
    return text;
}

}  // namespace

void add_extract(CLI::App& app, ExtractOptions& options) {
    add_stream(app, options.stream);
    add_choice(app, "--format", options.stream.format, {"json", "text"},
               "JSON Lines for programs, text for people");
    add_threads(app, options.stream.threads);
}

int run(const ExtractOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const Extractor extractor;
    const bool json = options.stream.format == "json";
    return print_each(options.stream, in, out, err, [&](const Document& document) {
        const auto found = extractor.extract(document);
        return json ? to_json(found) + '\n' : text_of(found);
    });
}

}  // namespace detente::cli
