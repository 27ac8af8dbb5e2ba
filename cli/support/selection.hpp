// SPDX-License-Identifier: MIT
// Which meetings a picture shows: options of `render`, and what they choose.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

#include "timelines/select.hpp"
#include "timelines/timeline_file.hpp"

namespace detente::cli {

struct SelectionOptions {
    std::vector<std::string> actors;  ///< as typed
    std::vector<Kind> kinds;
    std::vector<Status> statuses;
    std::optional<Edtf> from;  ///< EDTF dates; what may have been then or later fits
    std::optional<Edtf> until;
    std::string around;   ///< a meeting's id, or empty
    std::size_t top = 0;  ///< 0: all
    bool curated = false;

    bool is_empty() const;  ///< nothing is left out
};

/// --actors, --from, --until, --kind, --status, --around, --top, --curated.
void add_selection(CLI::App& app, SelectionOptions& options);

/// The meetings that fit all options, chronological. Throws Error where an actor or id is not known
/// (with the nearest), and where nothing fits: it tells what each option left.
std::vector<const TimelineMeeting*> choose(const Timeline& timeline, const TimelineFile& file,
                                           const std::vector<Source>& sources,
                                           const SelectionOptions& options);

/// Likewise of an older version, where nothing may fit; none where the options ask for what is
/// around a meeting or matters most, which an older version cannot tell.
std::vector<const TimelineMeeting*> choose_older(const Timeline& older, const Timeline& newer,
                                                 const TimelineFile& file,
                                                 SelectionOptions options);

/// The sources that these meetings quote.
std::vector<Source> sources_of(const std::vector<const TimelineMeeting*>& meetings,
                               const std::vector<Source>& sources);

}  // namespace detente::cli
