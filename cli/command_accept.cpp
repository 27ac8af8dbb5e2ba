// SPDX-License-Identifier: MIT
#include "cli/command_accept.hpp"

namespace detente::cli {

void add_accept(CLI::App& app, AcceptOptions& options) {
    app.add_option("ID", options.ids, "Ids of meetings, as detente list shows them")
        ->required()
        ->type_name("");
    add_verdict(app, options.common);
}

int run(const AcceptOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    return give_verdicts(options.common, out, err, [&](Curator& curator) {
        std::vector<std::string> done;
        for (const auto& id : options.ids) done.push_back(curator.accept(id));
        return done;
    });
}

}  // namespace detente::cli
