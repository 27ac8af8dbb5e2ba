// SPDX-License-Identifier: MIT
#include "engine/document/folder.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace detente {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

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

/// What browsers put after a page's name, each in its own language.
constexpr std::array companion_endings{
    "_files"sv,     ".files"sv,     "-Dateien"sv, "_fichiers"sv, "_archivos"sv, "_bestanden"sv,
    "_arquivos"sv,  "_ficheiros"sv, "_file"sv,    "-filer"sv,    "_pliki"sv,    "_soubory"sv,
    "_tiedostot"sv, "_dosyalar"sv,  "_kandi"sv,   "_elemei"sv};

bool has_file(const std::vector<FolderFile>& files, const std::string& name) {
    const auto found = std::lower_bound(
        files.begin(), files.end(), name,
        [](const FolderFile& file, const std::string& wanted) { return file.name < wanted; });
    return found != files.end() && found->name == name;
}

/// Whether `folder` ("a/talks_files") stands beside a page.
bool belongs_to_page(std::string_view folder, const std::vector<FolderFile>& files) {
    for (const std::string_view ending : companion_endings) {
        if (!folder.ends_with(ending)) continue;
        const std::string page(folder.substr(0, folder.size() - ending.size()));
        for (const char* extension : {".html", ".htm", ".xhtml", ".shtml"})
            if (has_file(files, page + extension)) return true;
    }
    return false;
}

}  // namespace

bool is_companion(const FolderFile& file, const std::vector<FolderFile>& files) {
    for (std::size_t slash = file.name.find('/'); slash != file.name.npos;
         slash = file.name.find('/', slash + 1))
        if (belongs_to_page(std::string_view(file.name).substr(0, slash), files)) return true;
    return false;
}

std::vector<FolderFile> files_below(const fs::path& folder, std::vector<Problem>& problems) {
    Walk walk(problems);
    walk.folder(folder, "");
    return walk.take();
}

}  // namespace detente
