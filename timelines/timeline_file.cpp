// SPDX-License-Identifier: MIT
#include "timelines/timeline_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "timelines/files.hpp"
#include "timelines/timeline_file_tables.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = 64U << 20U;

// yaml-cpp 0.7 takes a quote that is open at the end of the file as closed; this makes it object.
constexpr const char* end_of_document = "\n...\n";

/// What yaml-cpp says, and what it usually means.
struct Hint {
    std::string_view says;
    std::string_view means;
};
constexpr std::array<Hint, 8> hints{{
    {"illegal map value", "a text that holds ': ' stands in quotes"},
    {"end of map not found", "check the indentation of this and the line before"},
    {"end of sequence not found", "check the indentation of this and the line before"},
    {"end of sequence flow not found", "a '[' has no ']'"},
    {"end of map flow not found", "a '{' has no '}'"},
    {"illegal document indicator in scalar", "a quote that was opened is not closed"},
    {"bad file", "lists or mappings are nested too deeply"},
    {"anchor is not defined", "a text that begins with '*' stands in quotes"},
}};

/// Whether a line from the first to the `last` (0-based) is indented with a tab.
bool indented_with_tab(std::string_view yaml, int last) {
    for (int line = 0; line <= last && !yaml.empty(); ++line) {
        const auto start = yaml.find_first_not_of(' ');
        if (start != yaml.npos && yaml[start] == '\t') return true;
        const auto end = yaml.find('\n');
        yaml.remove_prefix(end == yaml.npos ? yaml.size() : end + 1);
    }
    return false;
}

/// What only the end of the file brings to light is told in its last line.
YAML::Mark within(YAML::Mark mark, std::string_view yaml) {
    const auto end = yaml.find_last_not_of(" \t\r\n");
    const auto text = yaml.substr(0, end == yaml.npos ? 0 : end + 1);
    const auto last = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    if (mark.line <= last) return mark;
    mark.line = last;
    mark.column = 0;
    return mark;
}

std::string explain(const YAML::Exception& error, std::string_view yaml) {
    if (indented_with_tab(yaml, error.mark.line))
        return fmt::format("this is no YAML ({}): indent with spaces, not with tabs", error.msg);
    for (const auto& hint : hints)
        if (error.msg.find(hint.says) != error.msg.npos)
            return fmt::format("this is no YAML ({}): {}", error.msg, hint.means);
    return fmt::format("this is no YAML: {}", error.msg);
}

/// All files of one timeline, each read once.
class Files {
  public:
    explicit Files(TimelineFileResult& result) : result_(result) {}

    /// `shown` is the path in messages; `included_from` is where another file names this one.
    void read(const fs::path& shown, const Location* included_from);
    void parse(std::string_view yaml, const fs::path& shown, bool included);

  private:
    void problem(Location at, std::string message) {
        result_.problems.push_back({std::move(at), std::move(message)});
    }
    void parse_checked(YamlReading& in, std::string_view yaml, TimelineReading& reading);

    TimelineFileResult& result_;
    Definitions definitions_;
    std::vector<fs::path> open_;  ///< from the first file down to the one being read
    std::set<fs::path> seen_;
};

fs::path real_path(const fs::path& path) {
    std::error_code error;
    const fs::path real = fs::weakly_canonical(path, error);
    return error ? path.lexically_normal() : real;
}

void Files::parse_checked(YamlReading& in, std::string_view yaml, TimelineReading& reading) {
    try {
        const auto documents = YAML::LoadAll(std::string(yaml) + end_of_document);
        if (documents.empty() || documents.front().IsNull()) {
            if (!reading.included)
                in.problem(in.locate(YAML::Mark()),
                           "the file is empty; begin it with 'detente: 1'");
            return;
        }
        read_timeline(in, documents.front(), reading);
        if (documents.size() > 1)
            in.problem(documents[1],
                       "a second document begins here; a timeline is one document, "
                       "without '---' in between");
    } catch (const YAML::Exception& error) {
        in.problem(in.locate(within(error.mark, yaml)), explain(error, yaml));
    }
}

void Files::parse(std::string_view yaml, const fs::path& shown, bool included) {
    const std::string name = shown.generic_string();
    if (yaml.size() > most_bytes)
        return problem({name, 0, 0}, fmt::format("the file is larger than {} MB; is it a timeline?",
                                                 most_bytes >> 20U));
    const fs::path real = real_path(shown);
    open_.push_back(real);
    seen_.insert(real);
    YamlReading in(name);
    TimelineReading reading{result_.file, definitions_, {}, included};
    parse_checked(in, yaml, reading);
    for (auto& reference : in.references) result_.file.references.push_back(std::move(reference));
    for (auto& found : in.take_problems()) result_.problems.push_back(std::move(found));
    for (const auto& entry : reading.includes)
        read((shown.parent_path() / entry.path).lexically_normal(), &entry.location);
    open_.pop_back();
}

void Files::read(const fs::path& shown, const Location* included_from) {
    const fs::path real = real_path(shown);
    if (std::find(open_.begin(), open_.end(), real) != open_.end())
        return problem(*included_from,
                       fmt::format("'{}' includes itself in a circle; take one of the includes out",
                                   shown.generic_string()));
    if (seen_.count(real) != 0) return;
    std::error_code error;
    const auto size = fs::file_size(shown, error);
    if (!error && size > most_bytes)
        return problem(
            {shown.generic_string(), 0, 0},
            fmt::format("the file is larger than {} MB; is it a timeline?", most_bytes >> 20U));
    std::string yaml;
    try {
        yaml = read_file(shown);
    } catch (const Error& failed) {
        if (!included_from) throw;
        return problem(*included_from, fmt::format("cannot include '{}': {}",
                                                   shown.generic_string(), failed.message));
    }
    parse(yaml, shown, included_from != nullptr);
}

}  // namespace

bool CuratedEvent::has(std::string_view field) const {
    return std::find(given.begin(), given.end(), field) != given.end();
}

TimelineFileResult read_timeline_file(const fs::path& path) {
    TimelineFileResult result;
    result.file.path = path;
    Files(result).read(path, nullptr);
    return result;
}

TimelineFileResult parse_timeline_file(std::string_view yaml, const fs::path& path) {
    TimelineFileResult result;
    result.file.path = path;
    Files(result).parse(yaml, path, false);
    return result;
}

}  // namespace detente
