// SPDX-License-Identifier: MIT
#include "cli/command_split.hpp"

namespace detente::cli {

void add_split(CLI::App& app, SplitOptions& options) {
    app.add_option("ID", options.id, "The id of a meeting, as detente list shows it")
        ->required()
        ->type_name("");
    app.add_option("--apart", options.apart, "Documents whose telling is a meeting of its own")
        ->required()
        ->type_name("DOC...");
    add_verdict(app, options.common);
}

int run(const SplitOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    return give_verdicts(options.common, out, err, [&](Curator& curator) {
        return std::vector{curator.split(options.id, options.apart)};
    });
}

}  // namespace detente::cli
