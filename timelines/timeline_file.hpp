// SPDX-License-Identifier: MIT
// timeline.yaml: what people say about a briefing. Read, never rewritten here.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/language.hpp"
#include "timelines/meeting.hpp"

namespace detente {

struct InputEntry {
    std::string path;  ///< as written, relative to the file's folder
    std::string published;
    std::string publisher;
    Location location;
};

/// What a person wrote about one meeting. Only the fields named in `given` were written.
struct CuratedEvent {
    Meeting meeting;
    std::vector<std::string> given;  ///< field names in file order, "id" left out
    std::string from_source;         ///< `from: {source, quote}`, or empty
    std::string from_quote;
    Location location;

    bool has(std::string_view field) const;
};

struct Rejection {
    std::string id;
    std::string why;
    std::string from_source;
    std::string from_quote;
    Location location;
};

/// Where a document tells of a candidate: what ties an entry to it when its id has changed.
struct FromEvidence {
    std::string source;  ///< the document
    std::string quote;
};

struct MergeRule {
    std::vector<std::string> ids;
    std::vector<FromEvidence> from;  ///< in the order of `ids`, or empty
    Location location;
};

struct SplitRule {
    std::string id;
    std::vector<std::string> apart;  ///< docs whose telling is a meeting of its own
    std::string from_source;
    std::string from_quote;
    Location location;
};

/// An actor id as a person wrote it somewhere in the file.
struct ActorReference {
    std::string id;
    Location location;
};

struct TimelineFile {
    std::filesystem::path path;
    std::string title;
    Language language = Language::en;  ///< of pictures, page and note
    std::vector<InputEntry> inputs;
    std::vector<Actor> actors;
    std::vector<Location> actor_locations;  ///< one for each of `actors`
    std::vector<CuratedEvent> events;
    std::vector<Rejection> rejected;
    std::vector<MergeRule> merged;
    std::vector<SplitRule> split;
    std::vector<ActorReference> references;  ///< for check_references
};

struct TimelineFileResult {
    TimelineFile file;
    std::vector<Problem> problems;  ///< in file order; `file` holds all that could be read
};

/// Reads text with yaml-cpp and collects every problem with file:line:column: unknown and duplicate
/// keys, wrong types, bad dates, unknown status or kind, ids used twice. `include:` files are read
/// relative to the file that names them; a circle is a problem, not a hang.
TimelineFileResult read_timeline_file(const std::filesystem::path& path);
TimelineFileResult parse_timeline_file(std::string_view yaml, const std::filesystem::path& path);

}  // namespace detente
