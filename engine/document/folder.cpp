// SPDX-License-Identifier: MIT
#include "engine/document/folder.hpp"

#include <algorithm>
#include <set>

namespace detente {
namespace {

namespace fs = std::filesystem;

/// Folders by their real path, so that links that lead back are noticed.
class Walk {
  public:
    explicit Walk(std::vector<Problem>& problems) : problems_(problems) {}

    void folder(const fs::path& path, const std::string& name) {
        std::error_code error;
        const fs::path real = fs::canonical(path, error);
        if (error || !seen_.insert(real.string()).second) return;
        fs::directory_iterator it(path, error);
        if (error) {
            problems_.push_back({Location{path.string()},
                                 "this folder cannot be listed: " + error.message(),
                                 Severity::error});
            return;
        }
        for (const fs::directory_iterator end; it != end && !error; it.increment(error))
            entry(*it, name);
    }

    std::vector<FolderFile> take() {
        std::sort(files_.begin(), files_.end(),
                  [](const FolderFile& a, const FolderFile& b) { return a.name < b.name; });
        return std::move(files_);
    }

  private:
    void entry(const fs::directory_entry& found, const std::string& folder_name) {
        const std::string name = found.path().filename().string();
        if (name.starts_with(".")) return;
        std::error_code error;
        if (found.is_directory(error)) return folder(found.path(), folder_name + name + '/');
        if (found.is_regular_file(error)) files_.push_back({found.path(), folder_name + name});
    }

    std::vector<Problem>& problems_;
    std::vector<FolderFile> files_;
    std::set<std::string> seen_;
};

}  // namespace

std::vector<FolderFile> files_below(const fs::path& folder, std::vector<Problem>& problems) {
    Walk walk(problems);
    walk.folder(folder, "");
    return walk.take();
}

}  // namespace detente
