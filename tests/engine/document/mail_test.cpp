// SPDX-License-Identifier: MIT
#include "engine/document/mail/mail.hpp"

#include "engine/document/mail/transfer.hpp"
#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

namespace {

const std::string envelope =
    "Return-Path: <desk@x.example>\r\nFrom: =?utf-8?Q?Gen=C3=A8ve_Desk?= <desk@x.example>\r\n"
    "To: you@example.org\r\nSubject: =?utf-8?B?VGFsa3MgaW4gR2Vuw6h2ZQ==?=\r\n this week\r\n"
    "Date: Tue, 11 Jan 2022 07:00:00 +0100\r\nMIME-Version: 1.0\r\n";

}  // namespace

TEST_CASE("a letter's subject, sender and date are the document's") {
    const Read read = read_stdin(envelope +
                                 "Content-Type: text/plain; charset=iso-8859-1\r\n"
                                 "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                 "They met in Gen=E8ve on Mon=\r\nday.\r\n\r\nIt was short.\r\n");
    REQUIRE(read.documents.size() == 1);
    const Document& letter = read.documents[0];
    CHECK(letter.title == "Talks in Genève this week");
    CHECK(letter.publishers == std::vector<std::string>{"Genève Desk"});
    CHECK(letter.published == "2022-01-11T07:00:00+01:00");
    CHECK(letter.published_from == "mail header");
    CHECK(shown(letter) ==
          Lines{"paragraph: They met in Genève on Monday.", "paragraph: It was short."});
}

TEST_CASE("of a letter's parts the marked up one is read, attachments are not") {
    const Read read = read_stdin(
        envelope +
        "Content-Type: multipart/mixed; boundary=\"b1\"\r\n\r\npreamble\r\n--b1\r\n"
        "Content-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\n\r\nPlain.\r\n"
        "--b2\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
        "base64\r\n\r\nPHA+VGhleSBtZXQgaW4gR2Vuw6h2ZS48L3A+\r\n--b2--\r\n--b1\r\n"
        "Content-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<p>No.</p>\r\n"
        "--b1--\r\n");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].text == "They met in Genève.");
}

TEST_CASE("a page saved as a letter is a page, and the day of saving is not its own") {
    const Read read = read_stdin(
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://x.example/talks\r\n"
        "Subject: Talks\r\nDate: Fri, 1 Apr 2022 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n<title>Talks</title><meta "
        "property=3D\"article:published_time\" content=3D\"2022-01-10\"><p>They met.</p>\r\n--b--");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents[0].published == "2022-01-10");
    CHECK(read.documents[0].url == "https://x.example/talks");
    CHECK(read.documents[0].text == "They met.");
}

TEST_CASE("letters are told from texts that look like them") {
    CHECK(is_mail(envelope, ""));
    CHECK(is_mail("From x@y Mon Jan 10\n" + envelope, ""));
    CHECK_FALSE(is_mail("Talks: From Geneva\nSubject: truce\n\nThey met.", ""));
    CHECK_FALSE(is_mail("Subject: talks\nDate: today\nTo: all\n\nThey met.", ""));
    CHECK_FALSE(is_mail("They met.", ""));
    CHECK_FALSE(is_mail("", ""));
}

TEST_CASE("words in headers are decoded, what is no word stays") {
    struct Row {
        std::string_view value, text;
    };
    const Row row = GENERATE(values<Row>({
        {"Talks", "Talks"},
        {"=?utf-8?Q?a_b=C3=A8?= c", "a bè c"},
        {"=?iso-8859-1?q?Gen=E8ve?=", "Genève"},
        {"=?utf-8?B?YQ==?= =?utf-8?B?Yg==?=", "ab"},
        {"=?utf-8?X", "=?utf-8?X"},
        {"=?", "=?"},
        {"=?a?b?=", "=?a?b?="},
        {"", ""},
    }));
    CAPTURE(row.value);
    CHECK(decode_header(row.value) == row.text);
}

TEST_CASE("quoted-printable takes only what is well formed") {
    CHECK(from_quoted_printable("a=3Db=\r\nc=ZZ=") == "a=bc=ZZ=");
    CHECK(from_base64("VGFs\r\na3M=") == "Talks");
}
