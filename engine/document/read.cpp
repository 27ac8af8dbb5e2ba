// SPDX-License-Identifier: MIT
#include "engine/document/read.hpp"

#include <fmt/format.h>

#include <fstream>

#include "engine/document/file_kind.hpp"
#include "engine/document/folder.hpp"
#include "engine/document/readers.hpp"
#include "timelines/files.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;

/// "text, mail, HTML, feed, JSON Lines, PDF, WARC or gzip": the commonest first.
std::string readable_names() {
    const auto all = readers();
    std::string names(all.front().name);
    for (std::size_t i = 1; i < all.size(); ++i)
        names.insert(0, std::string(all[i].name) + (i == 1 ? " or " : ", "));
    return names;
}

[[noreturn]] void refuse(const fs::path& path, std::string_view kind) {
    throw UnreadableKind(Location{path.string()},
                         fmt::format("this looks like {}; name a {} file, or a folder of them",
                                     kind, readable_names()));
}

/// Opened for reading; throws the message of read_file where that fails.
std::ifstream open(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    file.rdbuf()->pubsetbuf(nullptr, 0);
    if (!file) read_file(path);
    if (!file) throw Error(Location{path.string()}, "cannot be opened");
    return file;
}

/// One call of read_inputs.
class Reading {
  public:
    Reading(std::istream& standard_input, const std::function<void(Document&&)>& sink)
        : standard_input_(standard_input), sink_(sink) {}

    void read(const Input& input) {
        input_ = &input;
        if (input.path == "-") return read_stream(standard_input_, "-", "stdin");
        std::error_code error;
        if (fs::is_directory(input.path, error)) return read_folder();
        std::ifstream file = open(input.path);
        read_stream(file, input.path, input.doc_prefix + input.path.filename().string());
    }

    ReadReport report;

  private:
    void read_stream(std::istream& stream, const fs::path& path, std::string doc) {
        ByteSource bytes(stream);
        const std::string_view head = bytes.head();
        const Reader* reader = reader_for(head, path);
        if (reader == nullptr)
            refuse(path == "-" ? "standard input" : path, unreadable_kind(head, path));
        read_with(*reader, RawInput{std::move(doc), path, bytes});
    }

    void read_folder() {
        const std::vector<FolderFile> files = files_below(input_->path, report.problems);
        for (const FolderFile& file : files) {
            if (is_companion(file, files)) {
                ++report.skipped;
                continue;
            }
            try {
                read_folder_file(file);
            } catch (const UnreadableKind&) {
                ++report.skipped;
            } catch (const Error& error) {
                report.problems.push_back({error.location, error.message, Severity::error});
            }
        }
    }

    void read_folder_file(const FolderFile& file) {
        std::ifstream stream = open(file.path);
        ByteSource bytes(stream);
        const std::string_view head = bytes.head();
        const Reader* reader = reader_for(head, file.path);
        if (reader == nullptr || is_own_file(head, file.path)) {
            ++report.skipped;
            return;
        }
        read_with(*reader, RawInput{input_->doc_prefix + file.name, file.path, bytes});
    }

    void read_with(const Reader& reader, RawInput input) {
        const std::function<void(Document &&)> add = [this](Document&& document) {
            deliver(std::move(document));
        };
        reader.read(input, Collector{add, report.problems, report.skipped});
    }

    void deliver(Document&& document) {
        if (!input_->published.empty()) {
            document.published = input_->published;
            document.published_from = "given";
            document.published_confidence = 1;
        }
        if (!input_->publisher.empty()) document.publishers = {input_->publisher};
        ++report.documents;
        sink_(std::move(document));
    }

    std::istream& standard_input_;
    const std::function<void(Document&&)>& sink_;
    const Input* input_ = nullptr;
};

}  // namespace

ReadReport read_inputs(const std::vector<Input>& inputs, std::istream& standard_input,
                       const std::function<void(Document&&)>& sink) {
    Reading reading(standard_input, sink);
    for (const Input& input : inputs) reading.read(input);
    return std::move(reading.report);
}

}  // namespace detente
