// SPDX-License-Identifier: MIT
// Reads bytes under a name for a test, as a folder or the command line would.
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/document/read.hpp"
#include "engine/document/readers.hpp"
#include "tests/catch.hpp"

namespace detente::test {

struct Read {
    std::vector<Document> documents;
    ReadReport report;
    std::string error;  ///< of the Error that ended it
};

inline Read read_all(const std::vector<Input>& inputs, const std::string& standard_input = {}) {
    Read result;
    std::istringstream in(standard_input);
    try {
        result.report = read_inputs(inputs, in, [&](Document&& document) {
            result.documents.push_back(std::move(document));
        });
    } catch (const Error& error) {
        result.error = error.message;
    }
    return result;
}

inline Read read_stdin(const std::string& bytes) {
    return read_all({Input{"-", "", "", ""}}, bytes);
}

/// A folder for one test that goes when the test ends.
class Folder {
  public:
    Folder() {
        static int count = 0;
        std::ostringstream name;
        name << "detente-reading-" << static_cast<const void*>(this) << '-' << ++count;
        path_ = std::filesystem::temp_directory_path() / name.str();
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        const auto path = path_ / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    Read read() const { return read_all({Input{path_, "", "", ""}}); }
    Read read(const std::string& name) const { return read_all({Input{path_ / name, "", "", ""}}); }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// The blocks as "kind: text" lines.
inline std::vector<std::string> shown(const Document& document) {
    std::vector<std::string> lines;
    for (const Block& block : document.blocks)
        lines.push_back(std::string(name_of(block_kind_names, block.kind)) + ": " +
                        document.text.substr(block.begin, block.end - block.begin));
    return lines;
}

inline std::vector<std::string> shown(const std::string& text) {
    Document document;
    document.text = text;
    document.blocks = find_blocks(text);
    return shown(document);
}

using Lines = std::vector<std::string>;

}  // namespace detente::test
