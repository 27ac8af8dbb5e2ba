// SPDX-License-Identifier: MIT
#include "cli/support/versions.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/support/briefing.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/files.hpp"
#include "timelines/records.hpp"
#include "timelines/words/words.hpp"

namespace detente::cli {
namespace {

namespace fs = std::filesystem;

bool is_json(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == text.npos || text[first] == '{';
}

std::optional<Version> read_folder(const std::string& path, Messages& messages) {
    const auto paths = find_briefing(path);
    auto file = read_timeline(paths, messages);
    if (!file) return std::nullopt;
    return Version{*std::move(file), built_candidates(paths)};
}

/// The last day on which something was published that it rests on, in words.
std::string last_day(const std::vector<Meeting>& candidates, Language language) {
    std::optional<Day> last;
    for (const Meeting& meeting : candidates)
        for (const Evidence& evidence : meeting.evidence)
            if (const auto day = parse_day(std::string_view(evidence.published).substr(0, 10)))
                last = std::max(last.value_or(*day), *day);
    return last ? in_words(Edtf::of(*last), language) : phrase(language, Word::version_earlier);
}

}  // namespace

std::optional<Version> read_version(const std::string& path, Messages& messages) {
    std::error_code error;
    if (fs::is_directory(path, error)) return read_folder(path, messages);
    const std::string text = read_file(path);
    if (is_json(text)) return Version{{}, read_candidates(text, path)};
    auto read = parse_timeline_file(text, path);
    messages.problems(read.problems);
    if (messages.errors() != 0) return std::nullopt;
    Version version{std::move(read.file), std::nullopt};
    const auto beside = fs::path(path).parent_path() / "candidates.jsonl";
    if (fs::exists(beside, error))
        version.candidates = read_candidates(read_file(beside), beside.string());
    return version;
}

CurationResult curate(const Version& version, const std::vector<Meeting>& candidates) {
    return detente::curate(version.candidates ? *version.candidates : candidates, version.file);
}

void add_since(CLI::App& app, std::string& path) {
    app.add_option(
           "--since", path,
           "Tell what changed since that version, in the page and the note: a built folder, "
           "a timeline.yaml, or a candidates.jsonl")
        ->type_name("OLD");
}

std::optional<OlderVersion> read_older(const std::string& path,
                                       const std::vector<Meeting>& candidates,
                                       const std::string& title, Language language,
                                       Messages& messages) {
    const auto version = read_version(path, messages);
    if (!version) return std::nullopt;
    const std::string& own = version->file.title;
    OlderVersion older{curate(*version, candidates),
                       own.empty() || own == title
                           ? last_day(version->candidates.value_or(candidates), language)
                           : own};
    older.curated.timeline.set_language(language);
    return older;
}

Comparison since(const OlderVersion& older, const Timeline& newer,
                 const std::vector<Source>& sources) {
    Comparison comparison = for_readers(compare(older.curated.timeline, newer));
    comparison.since = older.name;
    comparison.sources = sources;
    return comparison;
}

}  // namespace detente::cli
