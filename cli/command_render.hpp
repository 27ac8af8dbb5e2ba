// SPDX-License-Identifier: MIT
// `detente render`: draws what the last build found, without extracting again.
#pragma once

#include "cli/support/options.hpp"
#include "cli/support/selection.hpp"
#include "render/sheet_size.hpp"

namespace detente::cli {

struct RenderOptions {
    std::string path = ".";
    std::string format;
    std::string layout;
    std::string nodes;  ///< of a network
    std::string theme;  ///< a name or a file, or empty
    std::string via;
    std::string caption;  ///< a file, or empty
    std::string since;    ///< an older version, or empty
    std::string output;   ///< a file, a folder, or empty for standard output
    std::optional<Day> today;
    std::optional<Language> language;  ///< nothing: timeline.yaml says
    double width_mm = 0;               ///< 0: the format's own
    std::optional<SheetSize> size;
    SelectionOptions selection;
    bool quiet = false;
};

void add_render(CLI::App& app, RenderOptions& options);
int run(const RenderOptions& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace detente::cli
