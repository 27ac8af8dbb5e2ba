// SPDX-License-Identifier: MIT
// Inputs that are made to take long, or are far larger than anything to read: each ends within two
// seconds of processor time, and archives of any length in bounded memory.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>
#include <fstream>
#include <functional>
#include <new>
#include <streambuf>

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double slower = 10;
#elif defined(NDEBUG)
constexpr double slower = 1;
#else
constexpr double slower = 5;
#endif

std::string times(std::size_t count, std::string_view part) {
    std::string out;
    out.reserve(count * part.size());
    for (std::size_t i = 0; i < count; ++i) out += part;
    return out;
}

const std::string sentence =
    "The foreign ministers of the two countries met in Geneva on Monday and said that they would "
    "meet again before the end of the year. ";

struct Hostile {
    const char* name;
    std::string bytes;
};

std::vector<Hostile> hostile() {
    const std::string prose = "<p>" + sentence + sentence + "</p>";
    const std::string mail = "From: a\nTo: b\nSubject: c\nMIME-Version: 1.0\n";
    return {
        {"a page of 20 MB", "<!doctype html><article>" + times(70'000, prose)},
        {"a page of 20 MB of links",
         "<!doctype html>" + times(300'000,
                                   "<div><a href=/x>A linked "
                                   "headline of a story</a><i>and more</i></div>")},
        {"100,000 nested divs", "<html>" + times(100'000, "<div>") + prose},
        {"nested formatting", "<html>" + times(100'000, "<b><i><p>") + prose},
        {"nested tables", "<html>" + times(30'000, "<table><tr><td>") + prose},
        {"comments that never end", "<html>" + times(1'000'000, "<!-- ") + prose},
        {"attributes that never end", "<html>" + times(1'000'000, "<a b=\"") + prose},
        {"scripts that never end", "<html>" + times(1'000'000, "<script>") + prose},
        {"nothing but open brackets", "<html>" + times(10'000'000, "<")},
        {"100,000 dates", "<html><h1>x</h1>" + times(100'000, "<time>10 January 2022</time> ")},
        {"a text of 20 MB in one line", times(160'000, sentence)},
        {"a text of nothing but datelines", times(1'000'000, "GENEVA - ")},
        {"a text of nothing but brackets", times(10'000'000, "(")},
        {"a text of two million short lines", times(2'000'000, "- a\n")},
        {"mail within mail",
         mail + "Content-Type: multipart/mixed; boundary=b\n\n" +
             times(100'000, "--b\nContent-Type: multipart/mixed; boundary=b\n\n")},
        {"a header of words that never end", mail + "To: " + times(300'000, "=?utf-8?") + "\n\nx"},
        {"a feed that only opens", "<rss><channel><item>" + times(500'000, "<a>")},
        {"a line of JSON that only opens", times(1'000'000, "{\"a\":")},
    };
}

/// A stream of one part over and over, never whole in memory.
class Repeated : public std::streambuf {
  public:
    Repeated(std::string part, std::size_t count) : part_(std::move(part)), left_(count) {}

  protected:
    int_type underflow() override {
        if (left_ == 0) return traits_type::eof();
        --left_;
        setg(part_.data(), part_.data(), part_.data() + part_.size());
        return traits_type::to_int_type(part_.front());
    }

  private:
    std::string part_;
    std::size_t left_;
};

/// A page of 200 KB, most of it a script, in a record of its own.
std::string record() {
    const std::string page = "<!doctype html><title>Talks</title><script>" +
                             times(20'000, "var a = 1;") + "</script><article>" +
                             times(20, "<p>" + sentence + "</p>");
    const std::string http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
           "https://x.example/\r\nContent-Type: "
           "application/http\r\nContent-Length: " +
           std::to_string(http.size()) + "\r\n\r\n" + http + "\r\n\r\n";
}

std::size_t count_pages(std::size_t pages) {
    Repeated archive(record(), pages);
    std::istream in(&archive);
    std::size_t count = 0;
    read_inputs({Input{"-", "", "", ""}}, in, [&](Document&&) { ++count; });
    return count;
}

/// Runs `work` in a process that may allocate only so many bytes more; whether it said yes.
bool within_memory(std::size_t bytes, const std::function<bool()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        std::size_t used = 0;
        std::ifstream("/proc/self/statm") >> used;
        const rlim_t most = used * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) + bytes;
        const rlimit limit{most, most};
        setrlimit(RLIMIT_AS, &limit);
        bool fine = false;
        try {
            fine = work();
        } catch (const std::bad_alloc&) {
        }
        _exit(fine ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("no input takes longer than two seconds") {
    for (const Hostile& input : hostile()) {
        const std::clock_t begin = std::clock();
        const Read read = read_stdin(input.bytes);
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        CAPTURE(input.name, seconds);
        CHECK(seconds < 2 * slower);
        CHECK((!read.documents.empty() || !read.report.problems.empty() || !read.error.empty()));
    }
}

#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("a web archive of a thousand pages, 200 MB, is read in bounded memory") {
    constexpr std::size_t pages = 1000;
    constexpr std::size_t enough = 48'000'000;
    CHECK(within_memory(enough, [] { return count_pages(pages) == pages; }));
    CHECK_FALSE(within_memory(enough, [] { return times(pages, record()).size() > pages; }));
}
#endif
