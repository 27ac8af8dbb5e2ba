// SPDX-License-Identifier: MIT
// gzip and WARC, made here so that each can be whole, cut or damaged.
#include <zlib.h>

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

namespace {

std::string packed(const std::string& bytes) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

std::string record(const std::string& type, const std::string& url, const std::string& content,
                   const std::string& block) {
    return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url +
           "\r\nContent-Type: " + content + "\r\nContent-Length: " + std::to_string(block.size()) +
           "\r\n\r\n" + block + "\r\n\r\n";
}

std::string response(const std::string& url, const std::string& headers, const std::string& body) {
    return record("response", url, "application/http; msgtype=response",
                  "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body);
}

std::string page(const std::string& sentence) {
    return "<!doctype html><title>Talks</title><p>" + sentence +
           " The ministers of the two countries were there, officials said on Monday.</p>";
}

std::string starts(const Document& document) {
    return document.text.substr(0, document.text.find('.'));
}

}  // namespace

TEST_CASE("what gzip packed is read for what it is") {
    const Folder folder;
    folder.write("a.html.gz", packed(page("They met.")));
    folder.write("b.gz", packed("They ") + packed("met again."));
    folder.write("c.gz", packed("\x89PNG\r\n\x1a\n"));
    folder.write("d.jsonl.gz", packed("{\"doc\": \"d\", \"text\": \"Talks\"}\n"));
    const Read read = folder.read();
    REQUIRE(read.documents.size() == 3);
    CHECK(read.documents[0].doc == "a.html.gz");
    CHECK(read.documents[0].title == "Talks");
    CHECK(read.documents[1].text == "They met again.");
    CHECK(read.documents[2].doc == "d");
    CHECK(read.report.skipped == 1);
    CHECK(read.report.problems.empty());
}

TEST_CASE("a damaged gzip file gives what it can and says that it is not whole") {
    std::string noise;
    for (unsigned i = 0, x = 1; i < 20000; ++i, x = x * 1664525 + 1013904223)
        noise += static_cast<char>('a' + (x >> 24U) % 26);
    const std::string whole = packed("They met in Geneva.\n\n" + noise);
    const Folder folder;
    folder.write("cut.gz", whole.substr(0, whole.size() / 2));
    const Read cut = folder.read("cut.gz");
    REQUIRE(cut.documents.size() == 1);
    CHECK(starts(cut.documents[0]) == "They met in Geneva");
    REQUIRE(cut.report.problems.size() == 1);
    CHECK_THAT(cut.report.problems[0].message, Catch::Contains("ends in the middle"));

    folder.write("stub.gz", whole.substr(0, 12));
    CHECK_THAT(folder.read("stub.gz").error, Catch::Contains("nothing can be unpacked"));
    folder.write("twice.gz", packed(whole));
    CHECK_THAT(folder.read("twice.gz").error, Catch::Contains("another gzip file"));
}

TEST_CASE("a page packed to a thousandth of its size stays within bounds") {
    const Read read = read_stdin(packed("They met.\n" + std::string(80'000'000, ' ')));
    CHECK_THAT(read.error, Catch::Contains("64 MiB"));
}

TEST_CASE("the pages of a web archive are documents, the rest is counted") {
    const std::string body = page("They met in chunks.");
    char size[16];
    std::snprintf(size, sizeof size, "%zx", body.size());
    const std::string archive =
        record("warcinfo", "", "application/warc-fields", "software: test") +
        response("https://x.example/1", "Content-Type: text/html; charset=iso-8859-1\r\n",
                 page("They met in Gen\xe8ve.")) +
        response("https://x.example/2", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                 std::string(size) + "\r\n" + body + "\r\n0\r\n\r\n") +
        response("https://x.example/3", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                 packed(page("They met in secret."))) +
        response("https://x.example/a.png", "Content-Type: image/png\r\n", "\x89PNG") +
        response("https://x.example/a.js", "Content-Type: text/javascript\r\n", "var a;") +
        record("response", "https://x.example/4", "application/http; msgtype=response",
               "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page("Gone.")) +
        record("conversion", "https://x.example/5", "text/plain", "They met as text.");
    const bool pack = GENERATE(false, true);
    const Read read = read_stdin(pack ? packed(archive) : archive);
    REQUIRE(read.documents.size() == 4);
    CHECK(read.documents[0].doc == "https://x.example/1");
    CHECK(starts(read.documents[0]) == "They met in Genève");
    CHECK(starts(read.documents[1]) == "They met in chunks");
    CHECK(starts(read.documents[2]) == "They met in secret");
    CHECK(starts(read.documents[3]) == "They met as text");
    CHECK(read.report.skipped == 2);
    CHECK(read.report.problems.empty());
}

TEST_CASE("a web archive that is cut off or broken gives the pages before that") {
    const std::string one =
        response("https://x.example/1", "Content-Type: text/html\r\n", page("One."));
    struct Row {
        std::string rest, message;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {one.substr(0, 250), "ends in the middle"},
        {"no record at all\r\n", "no WARC record here"},
        {"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "how long it is"},
        {"WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\n", "ends in the middle"},
    }));
    const Read read = read_stdin(one + row.rest);
    CHECK(read.documents.size() == 1);
    REQUIRE(read.report.problems.size() == 1);
    CHECK_THAT(read.report.problems[0].message, Catch::Contains(row.message));
}

TEST_CASE("what a browser saved beside a page is not read") {
    const Folder folder;
    folder.write("talks.html", page("They met."));
    folder.write("talks_files/frame.html", page("An advertisement."));
    folder.write("talks_files/deep/more.txt", "A licence.");
    folder.write("own_files/note.txt", "They met twice.");
    const Read read = folder.read();
    REQUIRE(read.documents.size() == 2);
    CHECK(read.documents[0].doc == "own_files/note.txt");
    CHECK(read.documents[1].doc == "talks.html");
    CHECK(read.report.skipped == 2);
}
