// SPDX-License-Identifier: MIT
#include "timelines/files.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include "tests/catch.hpp"
#include "timelines/error.hpp"

using namespace detente;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, removed at the end.
struct Folder {
    fs::path path;
    Folder() {
        std::string name = (fs::temp_directory_path() / "detente-files-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        fs::permissions(path, fs::perms::owner_all, ignored);
        fs::remove_all(path, ignored);
    }
    std::size_t entries() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

std::string message_of(const auto& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

/// No file can grow beyond `bytes` while this lives: a disk that is full.
struct FullDisk {
    rlimit old{};
    explicit FullDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &old);
        rlimit small = old;
        small.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, SIG_DFL);
    }
};

}  // namespace

TEST_CASE("what is written is read back, byte for byte") {
    const Folder folder;
    std::string binary(300'000, '\0');
    for (std::size_t i = 0; i < binary.size(); ++i) binary[i] = static_cast<char>(i * 7);
    for (const std::string& bytes : {std::string(), std::string("one line\n"), binary}) {
        write_file(folder.path / "a.txt", bytes);
        CHECK(read_file(folder.path / "a.txt") == bytes);
    }
    CHECK(folder.entries() == 1);
}

TEST_CASE("a file of unknown size is read to its end") {
    CHECK(read_file("/dev/null").empty());
    CHECK_FALSE(read_file("/proc/self/status").empty());
}

TEST_CASE("what cannot be read is told with what to try") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    write_file(file, "x");
    const auto read = [](const fs::path& path) { return message_of([&] { read_file(path); }); };
    CHECK(read(folder.path / "b.txt") ==
          (folder.path / "b.txt").string() +
              ": no such file; check the spelling and the folder you are in");
    CHECK_THAT(read(folder.path / "none" / "b.txt"), Catch::Contains("none does not exist"));
    CHECK_THAT(read(folder.path), Catch::Contains("this is a folder; name a file in it"));
    CHECK_THAT(read(file / "b.txt"), Catch::Contains("is a file, not a folder"));
    if (::geteuid() != 0) {
        fs::permissions(file, fs::perms::none);
        CHECK_THAT(read(file), Catch::Contains("no permission to read"));
    }
}

TEST_CASE("what cannot be written is told with what to try") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    write_file(file, "old");
    const auto write = [](const fs::path& path) {
        return message_of([&] { write_file(path, "new"); });
    };
    CHECK_THAT(write(folder.path / "none" / "b.txt"), Catch::Contains("mkdir -p"));
    CHECK_THAT(write(folder.path), Catch::Contains("this is a folder"));
    CHECK_THAT(write(file / "b.txt"), Catch::Contains("not a folder"));
    if (::geteuid() != 0) {
        fs::permissions(file, fs::perms::owner_read);
        CHECK_THAT(write(file), Catch::Contains("no permission to write"));
        fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
        fs::permissions(folder.path, fs::perms::owner_read | fs::perms::owner_exec);
        CHECK_THAT(write(file), Catch::Contains("no permission to write"));
    }
    CHECK(read_file(file) == "old");
}

TEST_CASE("a write that fails leaves the old file and nothing else") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    write_file(file, "old");
    {
        const FullDisk full(1000);
        const std::string much(100'000, 'x');
        CHECK_THAT(message_of([&] { write_file(file, much); }),
                   Catch::Contains("a.txt: cannot be written"));
    }
    CHECK(read_file(file) == "old");
    CHECK(folder.entries() == 1);
}

TEST_CASE("an existing file keeps its permissions, a new one follows the umask") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    const mode_t umask_before = ::umask(027);
    write_file(file, "x");
    ::umask(umask_before);
    CHECK(static_cast<unsigned>(fs::status(file).permissions()) == 0640U);
    fs::permissions(file, static_cast<fs::perms>(0604));
    write_file(file, "y");
    CHECK(static_cast<unsigned>(fs::status(file).permissions()) == 0604U);
}

TEST_CASE("a link stays a link and the file that it names is replaced") {
    const Folder folder;
    const fs::path target = folder.path / "target.txt";
    const fs::path link = folder.path / "link.txt";
    write_file(target, "old");
    fs::create_symlink("target.txt", link);
    write_file(link, "new");
    CHECK(fs::is_symlink(link));
    CHECK(read_file(target) == "new");
}

TEST_CASE("a device is written to, not replaced") {
    write_file("/dev/null", "x");
    CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("a name without a folder is written where one is") {
    const Folder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path);
    write_file("here.txt", "x");
    fs::current_path(before);
    CHECK(read_file(folder.path / "here.txt") == "x");
}

TEST_CASE("readers and writers at once see whole files only") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    write_file(file, std::string(5'000, 'a'));
    std::vector<std::jthread> writers;
    for (const char letter : {'b', 'c'})
        writers.emplace_back([&file, letter] {
            for (int i = 0; i < 20; ++i) write_file(file, std::string(5'000, letter));
        });
    for (int i = 0; i < 200; ++i) {
        const std::string bytes = read_file(file);
        if (bytes != std::string(5'000, bytes.at(0))) FAIL("a torn file");
    }
    writers.clear();
    CHECK(folder.entries() == 1);
}

TEST_CASE("a file that changed meanwhile is not replaced") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    write_file(file, "old");
    replace_file(file, "old", "new");
    CHECK(read_file(file) == "new");
    CHECK_THAT(message_of([&] { replace_file(file, "old", "newer"); }),
               Catch::Contains("changed meanwhile"));
    CHECK(read_file(file) == "new");
    CHECK(folder.entries() == 1);
    CHECK_THAT(message_of([&] { replace_file(folder.path / "b.txt", "", "x"); }),
               Catch::Contains("no such file"));
}

TEST_CASE("of two that replace a file at once, one does and the other is told") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    for (int round = 0; round < 20; ++round) {
        write_file(file, "old");
        std::atomic<int> done{0};
        {
            std::vector<std::jthread> writers;
            for (const char letter : {'b', 'c', 'd'})
                writers.emplace_back([&, letter] {
                    const std::string bytes(1, letter);
                    if (message_of([&] { replace_file(file, "old", bytes); }).empty()) ++done;
                });
        }
        CHECK(done == 1);
        CHECK(read_file(file).size() == 1);
    }
    CHECK(folder.entries() == 1);
}

namespace {

/// Replaces the file in a process that is killed before the `stops`-th time that it enters or
/// leaves the kernel: between these moments nothing on the disk changes. False where it ended
/// before.
bool killed_at(int stops, const fs::path& file, std::string_view before, std::string_view after) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        replace_file(file, before, after);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    for (int i = 0; i < stops && WIFSTOPPED(status); ++i) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        ::waitpid(child, &status, 0);
    }
    if (!WIFSTOPPED(status)) return false;
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return true;
}

}  // namespace

TEST_CASE("killed at any moment of a write, the old file or the new one is there, whole") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    const std::string old_bytes(20'000, 'a');
    const std::string new_bytes(30'000, 'b');
    int seen_old = 0;
    int seen_new = 0;
    write_file(file, old_bytes);
    for (int stops = 0; stops < 500 && killed_at(stops, file, old_bytes, new_bytes); ++stops) {
        const std::string bytes = read_file(file);
        REQUIRE((bytes == old_bytes || bytes == new_bytes));
        ++(bytes == old_bytes ? seen_old : seen_new);
        if (bytes == new_bytes) write_file(file, old_bytes);
    }
    CHECK(read_file(file) == new_bytes);  // of the one that ended by itself
    CHECK(seen_old > 10);
    CHECK(seen_new > 0);
}

namespace {

/// A process that is gone, so that its number is nobody's.
pid_t gone_process() {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(0);
    ::waitpid(child, nullptr, 0);
    return child;
}

std::string temporary_of(pid_t process, int count) {
    return ".detente-" + std::to_string(process) + '-' + std::to_string(count);
}

}  // namespace

TEST_CASE("what a killed program left is gone after the next write, and nothing else is") {
    const Folder folder;
    const std::string gone = std::to_string(gone_process());
    const std::string alive = temporary_of(::getpid(), 7'000'000);
    const std::string parent = temporary_of(::getppid(), 3);
    const std::vector<std::string> stay{alive,
                                        parent,
                                        ".detente-" + gone,
                                        ".detente-" + gone + "-x",
                                        ".detente--1",
                                        ".detente-" + gone + "-1.txt",
                                        "notes.txt"};
    for (const auto& name : stay) std::ofstream(folder.path / name) << name;
    std::ofstream(folder.path / (".detente-" + gone + "-0")) << "half";
    std::ofstream(folder.path / (".detente-" + gone + "-12")) << "half";
    fs::create_directory(folder.path / (".detente-" + gone + "-13"));
    write_file(folder.path / "a.txt", "whole");
    for (const auto& name : stay) CHECK(fs::exists(folder.path / name));
    CHECK_FALSE(fs::exists(folder.path / (".detente-" + gone + "-0")));
    CHECK_FALSE(fs::exists(folder.path / (".detente-" + gone + "-12")));
    CHECK(folder.entries() == stay.size() + 2);  // with the folder and the file
}

TEST_CASE("a temporary file that somebody holds locked is not taken for left over") {
    const Folder folder;
    const fs::path held = folder.path / temporary_of(gone_process(), 0);
    std::ofstream(held) << "being written";
    const int fd = ::open(held.c_str(), O_RDONLY);
    REQUIRE(::flock(fd, LOCK_EX) == 0);
    write_file(folder.path / "a.txt", "whole");
    CHECK(fs::exists(held));
    ::close(fd);
    write_file(folder.path / "a.txt", "whole");
    CHECK_FALSE(fs::exists(held));
}

TEST_CASE("killed in the middle of a write, nothing is left after the next one") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    write_file(file, "old");
    std::size_t most = 0;
    for (int stops = 0; stops < 500 && killed_at(stops, file, "old", "new"); stops += 3) {
        most = std::max(most, folder.entries());
        write_file(file, "old");
        REQUIRE(folder.entries() == 1);
    }
    CHECK(most == 2);
}
