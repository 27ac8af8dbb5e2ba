// SPDX-License-Identifier: MIT
#include "cli/command_merge.hpp"

namespace detente::cli {

void add_merge(CLI::App& app, MergeOptions& options) {
    app.add_option("ID", options.ids, "Ids of two meetings or more; the first one's is kept")
        ->required()
        ->expected(2, 1000)
        ->type_name("");
    add_verdict(app, options.common);
}

int run(const MergeOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    return give_verdicts(options.common, out, err,
                         [&](Curator& curator) { return std::vector{curator.merge(options.ids)}; });
}

}  // namespace detente::cli
