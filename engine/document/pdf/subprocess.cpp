// SPDX-License-Identifier: MIT
#include "engine/document/pdf/subprocess.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "timelines/error.hpp"

namespace detente {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() { close(); }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }
    int get() const { return number_; }

  private:
    int number_ = -1;
};

[[noreturn]] void fail(const char* what) {
    throw Error(std::string(what) + ": " + std::strerror(errno));
}

struct Pipe {
    Descriptor read;
    Descriptor write;
};

Pipe make_pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("no pipe to another program");
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File file_with(std::string_view bytes) {
    File file(std::tmpfile(), &std::fclose);
    if (!file || std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() ||
        std::fflush(file.get()) != 0)
        fail("no temporary file for another program");
    std::rewind(file.get());
    return file;
}

void limit(int what, std::size_t most) {
    const rlimit value{most, most};
    setrlimit(static_cast<__rlimit_resource>(what), &value);
}

/// In the child, where only what is safe between fork and exec may be called.
[[noreturn]] void become(char* const* arguments, int input, int output, int errors,
                         const ProcessLimits& limits) {
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limits.time).count();
    limit(RLIMIT_AS, limits.memory);
    limit(RLIMIT_CPU, static_cast<std::size_t>(seconds) + 1);
    limit(RLIMIT_CORE, 0);
    execvp(arguments[0], arguments);
    _exit(127);
}

/// Appends what there is to read, up to `most` in all; false at the end.
bool drain(int descriptor, std::string& out, std::size_t most) {
    std::array<char, 65536> buffer{};
    const ssize_t got = read(descriptor, buffer.data(), buffer.size());
    if (got < 0) return errno == EINTR || errno == EAGAIN;
    out.append(buffer.data(),
               std::min(static_cast<std::size_t>(got), most - std::min(most, out.size())));
    return got > 0;
}

/// Reads both pipes until they close, the time is up, or there is too much.
void collect(const Descriptor& output, const Descriptor& errors, const ProcessLimits& limits,
             Finished& finished) {
    constexpr std::size_t most_errors = 65536;
    const auto deadline = Clock::now() + limits.time;
    std::array<pollfd, 2> polled{{{output.get(), POLLIN, 0}, {errors.get(), POLLIN, 0}}};
    while (polled[0].fd >= 0 || polled[1].fd >= 0) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) {
            finished.how = Finished::How::too_slow;
            return;
        }
        if (poll(polled.data(), polled.size(), static_cast<int>(left)) < 0 && errno != EINTR)
            return;
        if (polled[0].revents != 0 && !drain(output.get(), finished.output, limits.output + 1))
            polled[0].fd = -1;
        if (polled[1].revents != 0 && !drain(errors.get(), finished.errors, most_errors))
            polled[1].fd = -1;
        if (finished.output.size() > limits.output) {
            finished.how = Finished::How::too_much;
            return;
        }
        polled[0].revents = polled[1].revents = 0;
    }
}

int wait_for(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Finished run_process(const std::vector<std::string>& command, std::string_view input,
                     const ProcessLimits& limits) {
    const File file = file_with(input);
    Pipe output = make_pipe();
    Pipe errors = make_pipe();
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    const int input_descriptor = fileno(file.get());
    const pid_t child = fork();
    if (child < 0) fail("no process for another program");
    if (child == 0)
        become(arguments.data(), input_descriptor, output.write.get(), errors.write.get(), limits);
    output.write.close();
    errors.write.close();
    Finished finished;
    collect(output.read, errors.read, limits, finished);
    if (finished.how != Finished::How::exited) kill(child, SIGKILL);
    finished.code = wait_for(child);
    if (finished.how == Finished::How::exited && finished.code == 127)
        finished.how = Finished::How::missing;
    return finished;
}

}  // namespace detente
