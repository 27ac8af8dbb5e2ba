// SPDX-License-Identifier: MIT
#include "cli/command_read.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/support/documents.hpp"

namespace detente::cli {
namespace {

std::string field(std::string_view name, std::string_view value) {
    return value.empty() ? "" : fmt::format("{:<12}{}\n", name, value);
}

std::string published(const Document& document) {
    if (document.published.empty())
        return "not found; give it with --published DAY, or with published: in front matter";
    return fmt::format("{} (from {}, confidence {:.2f})", document.published,
                       document.published_from, document.published_confidence);
}

/// For people: what is known of the document, then its blocks with their kinds in the margin.
std::string text_of(const Document& document) {
    std::string text =
        field("doc", document.doc) + field("title", document.title) +
        field("published", published(document)) +
        field("publishers", fmt::format("{}", fmt::join(document.publishers, ", "))) +
        field("url", document.url) + field("language", document.language);
    for (const auto& block : document.blocks)
        text += fmt::format(
            "\n{:<12}{}\n", name_of(block_kind_names, block.kind),
            std::string_view(document.text).substr(block.begin, block.end - block.begin));
    return text + '\n';
}

}  // namespace

void add_read(CLI::App& app, ReadOptions& options) {
    add_stream(app, options.stream);
    add_choice(app, "--format", options.stream.format, {"json", "text"},
               "JSON Lines for programs, text for people");
    add_threads(app, options.stream.threads);
}

int run(const ReadOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const bool json = options.stream.format == "json";
    return print_each(options.stream, in, out, err, [&](const Document& document) {
        return json ? to_json(document) + '\n' : text_of(document);
    });
}

}  // namespace detente::cli
