// SPDX-License-Identifier: MIT
#include "cli/support/output.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "timelines/error.hpp"

namespace detente::cli {

namespace fs = std::filesystem;

Output::Output(const std::string& path, std::ostream& standard_output)
    : standard_output_(standard_output), to_file_(!path.empty() && path != "-"), target_(path) {
    if (!to_file_) return;
    if (fs::is_directory(target_))
        throw Error({path}, "is a folder: name the file that the output should go to");
    if (fs::is_symlink(target_)) target_ = fs::weakly_canonical(target_);
    const bool replaceable = !fs::exists(target_) || fs::is_regular_file(target_);
    if (replaceable) {
        partial_ = target_;
        partial_ += fmt::format(".part{}", getpid());
    }
    file_.open(replaceable ? partial_ : target_, std::ios::binary);
    if (!file_)
        throw Error({path}, fmt::format("cannot be written: {}. Is the folder there?",
                                        std::strerror(errno)));
}

Output::~Output() {
    if (partial_.empty()) return;
    file_.close();
    std::error_code ignored;
    fs::remove(partial_, ignored);
}

void Output::commit() {
    stream().flush();
    if (!stream())
        throw Error({to_file_ ? target_.string() : "standard output"},
                    "could not be written to its end: is the disk full?");
    if (!to_file_) return;
    file_.close();
    if (partial_.empty()) return;
    std::error_code error;
    fs::rename(partial_, target_, error);
    if (error) throw Error({target_.string()}, "cannot be written: " + error.message());
    partial_.clear();
}

}  // namespace detente::cli
