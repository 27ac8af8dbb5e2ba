// SPDX-License-Identifier: MIT
#include "timelines/temporaries.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <optional>
#include <string_view>

namespace detente {
namespace {

constexpr std::string_view prefix = ".detente-";

std::optional<pid_t> number(std::string_view digits) {
    pid_t value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && stop == digits.data() + digits.size();
    return whole && value > 0 ? std::optional(value) : std::nullopt;
}

/// The process that made a temporary file; nothing where the name is another's.
std::optional<pid_t> maker_of(std::string_view name) {
    if (!name.starts_with(prefix)) return std::nullopt;
    name.remove_prefix(prefix.size());
    const std::size_t dash = name.find('-');
    if (dash == name.npos) return std::nullopt;
    const std::string_view count = name.substr(dash + 1);
    if (count != "0" && !number(count)) return std::nullopt;
    return number(name.substr(0, dash));
}

bool is_gone(pid_t process) {
    return ::kill(process, 0) != 0 && errno == ESRCH;
}

/// Of a process in another container the number says nothing, but it holds the file locked.
bool is_locked(const std::filesystem::path& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return true;
    struct stat status {};
    const bool regular = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    const bool free = regular && ::flock(fd, LOCK_EX | LOCK_NB) == 0;
    ::close(fd);
    return !free;
}

}  // namespace

std::string temporary_name() {
    static std::atomic<unsigned> counter{0};
    return std::string(prefix) + std::to_string(::getpid()) + '-' + std::to_string(counter++);
}

void remove_stale_temporaries(const std::filesystem::path& folder) {
    std::error_code error;
    for (auto file = std::filesystem::directory_iterator(folder, error);
         !error && file != std::filesystem::directory_iterator(); file.increment(error)) {
        const auto maker = maker_of(file->path().filename().native());
        if (maker && is_gone(*maker) && !is_locked(file->path())) ::unlink(file->path().c_str());
    }
}

}  // namespace detente
