// SPDX-License-Identifier: MIT
#include "timelines/timeline_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "timelines/files.hpp"
#include "timelines/timeline_file_tables.hpp"
#include "timelines/yaml_document.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = 64U << 20U;

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
    const DocumentWords words{
        reading.included ? "" : "the file is empty; begin it with 'detente: 1'", "a timeline"};
    read_document(in, yaml, words,
                  [&](const YAML::Node& root) { read_timeline(in, root, reading); });
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
