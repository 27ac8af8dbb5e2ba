// SPDX-License-Identifier: MIT
#include "timelines/files.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <functional>
#include <utility>

#include "timelines/error.hpp"
#include "timelines/temporaries.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, const std::string& message) {
    throw Error(Location{path.string()}, message);
}

/// What `errno` means for someone who named this file.
std::string read_help(const fs::path& path, int number) {
    std::error_code ignored;
    if (number == ENOENT) {
        const fs::path folder = path.parent_path();
        if (!folder.empty() && !fs::exists(folder, ignored))
            return "no such file: the folder " + folder.string() + " does not exist";
        return "no such file; check the spelling and the folder you are in";
    }
    if (number == ENOTDIR) return "no such file: a part of its path is a file, not a folder";
    if (number == EISDIR) return "this is a folder; name a file in it";
    if (number == EACCES) return "no permission to read; ask its owner, or try chmod +r";
    if (number == EMFILE || number == ENFILE) return "too many open files; raise ulimit -n";
    return std::string("cannot be read: ") + std::strerror(number);
}

std::string write_help(const fs::path& path, int number) {
    const fs::path folder = path.parent_path();
    if (number == ENOENT)
        return "cannot be written: the folder " + folder.string() +
               " does not exist; create it with mkdir -p";
    if (number == ENOTDIR) return "cannot be written: a part of its path is a file, not a folder";
    if (number == EISDIR) return "cannot be written: this is a folder; name a file in it";
    if (number == EACCES || number == EPERM)
        return "no permission to write; choose another place with -o, or try chmod u+w";
    if (number == ENOSPC || number == EDQUOT)
        return "cannot be written: no space left; free some, or choose another place with -o";
    if (number == EROFS) return "cannot be written: read-only file system; choose another place";
    return std::string("cannot be written: ") + std::strerror(number);
}

/// Closes what it holds.
class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    int get() const { return fd_; }
    bool ok() const { return fd_ >= 0; }
    int close() { return ::close(std::exchange(fd_, -1)); }

  private:
    int fd_;
};

/// Removes the file unless it was renamed to where it belongs.
class Temporary {
  public:
    explicit Temporary(fs::path path) : path_(std::move(path)) {}
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    bool rename_to(const fs::path& target) {
        if (::rename(path_.c_str(), target.c_str()) != 0) return false;
        path_.clear();
        return true;
    }

  private:
    fs::path path_;
};

int open_retrying(const fs::path& path, int flags, mode_t mode = 0) {
    int fd = -1;
    do {
        fd = ::open(path.c_str(), flags | O_CLOEXEC, mode);
    } while (fd < 0 && errno == EINTR);
    return fd;
}

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Some file systems cannot sync; that is no reason to fail.
bool sync(int fd) {
    return ::fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP;
}

/// A free name in the folder, opened. The kernel applies the umask.
std::pair<fs::path, int> open_temporary(const fs::path& folder) {
    for (;;) {
        const fs::path path = folder / temporary_name();
        const int fd = open_retrying(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
        if (fd >= 0) ::flock(fd, LOCK_EX | LOCK_NB);  // so that nobody takes it for left over
        if (fd >= 0 || errno != EEXIST) return {path, fd};
    }
}

void sync_folder(const fs::path& folder) {
    const Descriptor opened(open_retrying(folder, O_RDONLY | O_DIRECTORY));
    if (opened.ok()) sync(opened.get());
}

/// Pipes, terminals and the like cannot be replaced: they are written to.
void write_through(const fs::path& path, std::string_view bytes) {
    Descriptor out(open_retrying(path, O_WRONLY));
    if (!out.ok() || !write_all(out.get(), bytes) || out.close() != 0)
        fail(path, write_help(path, errno));
}

/// Owner and mode of the file that is replaced; a foreign owner cannot always be kept.
bool copy_rights(int fd, const struct stat& old) {
    if (::fchown(fd, old.st_uid, old.st_gid) != 0 && errno != EPERM) return false;
    return ::fchmod(fd, old.st_mode & 07777U) == 0;
}

/// `allowed` is asked when all is written, just before the new file takes the old one's place.
void replace(const fs::path& path, const fs::path& target, const struct stat* old,
             std::string_view bytes, const std::function<void()>& allowed = {}) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    remove_stale_temporaries(folder);
    const auto [temporary_path, fd] = open_temporary(folder);
    if (fd < 0) fail(path, write_help(path, errno));
    Descriptor out(fd);
    Temporary temporary(temporary_path);
    const bool written = (old == nullptr || copy_rights(fd, *old)) && write_all(fd, bytes) &&
                         sync(fd) && out.close() == 0;
    if (!written) fail(path, write_help(path, errno));
    if (allowed) allowed();
    if (!temporary.rename_to(target)) fail(path, write_help(path, errno));
    sync_folder(folder);
}

}  // namespace

std::string read_file(const fs::path& path) {
    const Descriptor in(open_retrying(path, O_RDONLY));
    struct stat status {};
    if (!in.ok() || ::fstat(in.get(), &status) != 0) fail(path, read_help(path, errno));
    if (S_ISDIR(status.st_mode)) fail(path, read_help(path, EISDIR));
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0');
    std::size_t filled = 0;
    for (;;) {
        const ssize_t got = ::read(in.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(path, read_help(path, errno));
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
        if (filled == bytes.size()) bytes.resize(2 * filled + 65536);
    }
    bytes.resize(filled);
    return bytes;
}

void replace_file(const fs::path& path, std::string_view expected, std::string_view bytes) {
    std::error_code error;
    const fs::path target = fs::canonical(path, error);
    if (error) fail(path, read_help(path, error.value()));
    const Descriptor lock(open_retrying(target, O_RDONLY));
    struct stat old {};
    if (!lock.ok() || ::fstat(lock.get(), &old) != 0) fail(path, read_help(path, errno));
    if (::access(target.c_str(), W_OK) != 0) fail(path, write_help(path, errno));
    ::flock(lock.get(), LOCK_EX);  // others like this one wait; where nothing can lock, go on
    replace(path, target, &old, bytes, [&] {
        if (read_file(target) != expected)
            fail(path, "the file changed meanwhile, so it was left as it is; try again");
    });
}

void write_file(const fs::path& path, std::string_view bytes) {
    struct stat old {};
    if (::stat(path.c_str(), &old) != 0) {
        if (errno != ENOENT) fail(path, write_help(path, errno));
        return replace(path, path, nullptr, bytes);
    }
    if (S_ISDIR(old.st_mode)) fail(path, write_help(path, EISDIR));
    if (!S_ISREG(old.st_mode)) return write_through(path, bytes);
    if (::access(path.c_str(), W_OK) != 0) fail(path, write_help(path, errno));
    std::error_code error;
    const fs::path target = fs::canonical(path, error);  // a link stays, what it names is replaced
    if (error) fail(path, write_help(path, error.value()));
    replace(path, target, &old, bytes);
}

}  // namespace detente
