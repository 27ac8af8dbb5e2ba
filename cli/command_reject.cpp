// SPDX-License-Identifier: MIT
#include "cli/command_reject.hpp"

namespace detente::cli {

void add_reject(CLI::App& app, RejectOptions& options) {
    app.add_option("ID", options.ids, "Ids of meetings, as detente list shows them")
        ->required()
        ->type_name("");
    app.add_option("--why", options.why, "The reason, for those who come later")->type_name("TEXT");
    add_verdict(app, options.common);
}

int run(const RejectOptions& options, std::istream& /*in*/, std::ostream& out, std::ostream& err) {
    return give_verdicts(options.common, out, err, [&](Curator& curator) {
        std::vector<std::string> done;
        for (const auto& id : options.ids) done.push_back(curator.reject(id, options.why));
        return done;
    });
}

}  // namespace detente::cli
