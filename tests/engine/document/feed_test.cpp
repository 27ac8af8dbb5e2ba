// SPDX-License-Identifier: MIT
#include "engine/document/feed/feed.hpp"

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

namespace {

std::string rss(const std::string& items) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made by hand -->\n<rss "
           "version=\"2.0\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Paper "
           "&amp; Co</title><link>https://x.example</link>" +
           items + "</channel></rss>";
}

}  // namespace

TEST_CASE("every item of an RSS feed is a document") {
    const Read read = read_stdin(rss(
        "<item><title>Talks &amp;amp; truce</title><link>https://x.example/1</link><pubDate>Mon, "
        "10 "
        "Jan 2022 18:42:00 "
        "+0100</pubDate><description>Short.</description><content:encoded><![CDATA["
        "<p>They met in Geneva.</p><p>It was&nbsp;short.</p>]]></content:encoded></item>"
        "<item><title>Again</title><guid isPermaLink=\"false\">x1</guid><description>They &lt;b&gt;"
        "met&lt;/b&gt;&nbsp;again.</description></item>"));
    REQUIRE(read.documents.size() == 2);
    const Document& first = read.documents[0];
    CHECK(first.doc == "https://x.example/1");
    CHECK(first.url == "https://x.example/1");
    CHECK(first.title == "Talks & truce");
    CHECK(first.publishers == std::vector<std::string>{"The Paper & Co"});
    CHECK(first.published == "2022-01-10T18:42:00+01:00");
    CHECK(first.published_from == "feed entry");
    CHECK(shown(first) == Lines{"paragraph: They met in Geneva.", "paragraph: It was short."});
    CHECK(read.documents[1].doc == "stdin:2");
    CHECK(read.documents[1].text == "They met again.");
    CHECK(read.documents[1].published.empty());
}

TEST_CASE("every entry of an Atom feed is a document, its markup kept or escaped") {
    const Read read = read_stdin(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Ministry</title><entry><title "
        "type='html'>Visit &amp;amp; talks</title><id>tag:x,1</id><link rel='self' "
        "href='https://x.example/self'/><link href='https://x.example/1'/>"
        "<updated>2022-01-12T10:00:00Z</updated><published>2022-01-11T10:00:00Z</"
        "published><content "
        "type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><h2>Visit</h2><p>He met her &lt; "
        "him "
        "&amp; left.</p></div></content></entry><entry><title>Only changed</title><id>tag:x,2</id>"
        "<updated>2022-01-12T10:00:00Z</updated><summary>They met.</summary></entry></feed>");
    REQUIRE(read.documents.size() == 2);
    CHECK(read.documents[0].title == "Visit & talks");
    CHECK(read.documents[0].url == "https://x.example/1");
    CHECK(read.documents[0].published == "2022-01-11T10:00:00Z");
    CHECK(shown(read.documents[0]) ==
          Lines{"heading: Visit", "paragraph: He met her < him & left."});
    CHECK(read.documents[1].published_from == "feed entry (updated)");
}

TEST_CASE("a feed that breaks off gives the entries before") {
    const Read read = read_stdin(rss("<item><title>One</title></item><item><title>Two</item>"));
    CHECK(read.documents.size() == 1);
    REQUIRE(read.report.problems.size() == 1);
    CHECK(read.report.problems[0].location.line == 3);
    CHECK_THAT(read.report.problems[0].message, Catch::Contains("breaks off"));
}

TEST_CASE("a feed that blows up is refused") {
    std::string bomb = "<!DOCTYPE rss [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        bomb += "<!ENTITY a" + std::to_string(i) + " \"";
        for (int k = 0; k < 10; ++k) bomb += "&a" + std::to_string(i - 1) + ";";
        bomb += "\">";
    }
    const Read read = read_stdin("<?xml version='1.0'?>" + bomb +
                                 "]><rss><channel><item><title>&a11;</title></item>");
    CHECK(read.documents.empty());
    CHECK_THAT(read.error, Catch::Contains("declares XML entities"));
}

TEST_CASE("feeds are told from other XML") {
    CHECK(is_feed("<rss version='2.0'>", ""));
    CHECK(is_feed("\xef\xbb\xbf<?xml version='1.0'?><!-- a > b --><feed>", ""));
    CHECK(is_feed("<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", ""));
    CHECK_FALSE(is_feed("<rdf:RDF xmlns='http://xmlns.com/foaf/0.1/'>", ""));
    CHECK_FALSE(is_feed("<html><rss>", ""));
    CHECK_FALSE(is_feed("", ""));
}
