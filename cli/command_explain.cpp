// SPDX-License-Identifier: MIT
#include "cli/command_explain.hpp"

#include <ostream>

#include "cli/support/documents.hpp"
#include "cli/support/explanation.hpp"
#include "cli/support/messages.hpp"
#include "cli/support/output.hpp"
#include "engine/extract.hpp"

namespace detente::cli {
namespace {

/// All documents on one page.
int print_page(const ExplainOptions& options, const Extractor& extractor, std::istream& in,
               std::ostream& out, std::ostream& err) {
    Output output(options.stream.output, out);
    bool begun = false;
    const auto sections = [&](const Batch& batch) {
        Page page{"", "", batch.size()};
        for (const Document& document : batch)
            page.text += explanation_section(document, extractor.explain(document));
        return std::vector<Page>{std::move(page)};
    };
    const int code = deliver_each(options.stream, in, err, sections, [&](Page&& page) {
        if (!begun) output.stream() << explanation_page_head();
        begun = true;
        output.stream() << page.text;
    });
    if (begun) output.stream() << explanation_page_foot();
    output.commit();
    return code;
}

}  // namespace

void add_explain(CLI::App& app, ExplainOptions& options) {
    add_stream(app, options.stream);
    add_choice(app, "--format", options.stream.format, {"text", "html", "json"},
               "For a terminal, as a page, or a JSON line a mark and a meeting");
    add_threads(app, options.stream.threads);
}

int run(const ExplainOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const Extractor extractor;
    if (options.stream.format == "html") return print_page(options, extractor, in, out, err);
    const bool to_file = !options.stream.output.empty() && options.stream.output != "-";
    const bool colour = !to_file && wants_colour(out);
    const bool json = options.stream.format == "json";
    return print_each(options.stream, in, out, err, [&](const Document& document) {
        const Explanation explanation = extractor.explain(document);
        return json ? explanation_lines(document, explanation)
                    : explanation_text(document, explanation, colour);
    });
}

}  // namespace detente::cli
