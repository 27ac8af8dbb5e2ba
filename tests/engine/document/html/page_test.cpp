// SPDX-License-Identifier: MIT
#include "engine/document/html/page.hpp"

#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

namespace {

constexpr std::string_view first =
    "The foreign ministers of the two countries met in Geneva on Monday for the first time since "
    "the truce, and their talks went on into the evening, officials said.";
constexpr std::string_view second =
    "The next round is to be held in Vienna before the end of March, the mediators said, though no "
    "day has been agreed between the two delegations so far.";

/// An article with `beside` around it and `inside` between its two paragraphs.
std::string page(std::string_view inside, std::string_view beside = {}) {
    std::string out = "<!doctype html><html><head><title>Talks</title></head><body>";
    out += "<div><h1>Talks</h1><div class=story><p>";
    out.append(first).append("</p>").append(inside).append("<p>").append(second);
    out.append("</p></div></div>").append(beside).append("</body></html>");
    return out;
}

Document read(std::string_view html) {
    return read_html(html, {"page", "", ""});
}

Lines with(std::initializer_list<std::string> between) {
    Lines lines{"paragraph: " + std::string(first)};
    lines.insert(lines.end(), between);
    lines.push_back("paragraph: " + std::string(second));
    return lines;
}

}  // namespace

TEST_CASE("a page's article is its paragraphs, without what stands beside them") {
    const std::string beside = GENERATE(
        as<std::string>{}, "<nav><a href=/>Home</a> <a href=/world>World</a></nav>",
        "<ul><li><a href=/a>Another story that is linked from here</a></li><li><a href=/b>A third "
        "story with a long title to read</a></li></ul>",
        "<footer><p>All the news that we have the right to print, every day of the year, since "
        "1901. All rights reserved.</p></footer>",
        "<div class=comments><p>I do not believe a word of what these ministers say, and you "
        "should "
        "not either, my friends.</p></div>",
        "<div class=cookie-banner><p>We use cookies to make this page better for you, and you can "
        "choose which of them.</p><button>Accept</button></div>",
        "<aside><p>Sign up to our newsletter and get the best of our reporting every morning at "
        "six, "
        "for nothing.</p></aside>",
        "<script>var words = 'The foreign ministers did not meet';</script>",
        "<div style='display: none'><p>The hidden text of this page that nobody sees but those who "
        "look at its source.</p></div>");
    CAPTURE(beside);
    CHECK(shown(read(page("", beside))) == with({}));
}

TEST_CASE("comments are no article, however many they are") {
    std::string comments = "<div id=comments>";
    for (int i = 0; i < 40; ++i)
        comments +=
            "<div class=comment-body><p>I was there number " + std::to_string(i) +
            ", and what I saw was something else than what you write, dear paper.</p></div>";
    CHECK(shown(read(page("", comments + "</div>"))) == with({}));
}

TEST_CASE("cards of other stories are no article, in whatever language") {
    std::string cards = "<h2>Mehr</h2><ul>";
    for (int i = 0; i < 6; ++i)
        cards +=
            "<li><h3><a href=/s>Another story of some length, number " + std::to_string(i) +
            "</a></h3><p>What it is about stands here in one sentence, so that you want to read "
            "on there.</p></li>";
    CHECK(shown(read(page("", cards + "</ul>"))) == with({}));
    CHECK(shown(read(page(cards + "</ul>"))).size() <= 3);
}

TEST_CASE("a page whose own class speaks of captions has an article all the same") {
    std::string html = page("");
    html.replace(html.find("<body>"), 6, "<body class='caption_on related-off'>");
    CHECK(shown(read(html)) == with({}));
}

TEST_CASE("the element named as the article wins over one with more prose") {
    std::string beside = "<div><div>";
    for (int i = 0; i < 12; ++i)
        beside += "<p>Our house has printed news for a hundred years, and this is line " +
                  std::to_string(i) + " of what we would like you to know about it today.</p>";
    std::string html = page("", beside + "</div></div>");
    html.replace(html.find("class=story"), 11, "itemprop=articleBody");
    CHECK(shown(read(html)) == with({}));
}

TEST_CASE("what stands before the title is of other stories") {
    const std::string other =
        "<p>Breaking: A ship has been seen off the coast, and nobody knows yet where it will go "
        "from there, a captain said.</p>";
    const std::string html = "<html><head><title>Talks open in Geneva</title></head><body><div>" +
                             other + other + "<h2>Talks open in Geneva</h2><p>" +
                             std::string(first) + "</p><p>" + std::string(second) +
                             "</p></div></body></html>";
    CHECK(shown(read(html)) == with({}));
}

TEST_CASE("what agencies put under a story goes, what looks like it within stays") {
    const std::string html =
        "<html><body><article><p>" + std::string(first) +
        "</p><p>Editing by consensus is slow, said "
        "one of the delegates about the text of the truce.</p><p>" +
        std::string(second) + "</p><p>" + std::string(second) +
        " So it was said on Monday.</p><p>They left at night without a word to "
        "those who waited.</p><p>Reporting by A. Writer in Geneva; editing by B. Reader</p>"
        "</article></body></html>";
    const Lines lines = shown(read(html));
    REQUIRE(lines.size() == 5);
    CHECK_THAT(lines[1], Catch::Contains("Editing by consensus"));
    CHECK_THAT(lines[4], Catch::Contains("They left at night"));
}

TEST_CASE("what lies within an article keeps its kind or goes") {
    struct Row {
        std::string_view inside;
        Lines between;
    };
    const Row row = GENERATE(values<Row>({
        {"<h2>What comes next</h2>", {"heading: What comes next"}},
        {"<ul><li>The truce has to hold.</li><li>Prisoners have to be let go.</li></ul>",
         {"list: The truce has to hold.", "list: Prisoners have to be let go."}},
        {"<figure><img src=a.jpg><figcaption>The ministers in Geneva on 10 January "
         "2022.</figcaption></figure>",
         {"caption: The ministers in Geneva on 10 January 2022."}},
        {"<p><a href=/x>Read more: The story so far</a></p>", {}},
        {"<p>Advertisement</p>", {}},
        {"<div class=share-buttons><a href=#>Share</a></div>", {}},
        {"<div class=related><h3>Related</h3><a href=/y>Another story</a></div>", {}},
        {"<p>It was short. <b>Very</b> short,<br>they said.</p>",
         {"paragraph: It was short. Very short,\nthey said."}},
        {"<p>GENEVA, Jan 10 (Agency) - They met.</p>",
         {"dateline: GENEVA, Jan 10 (Agency) -", "paragraph: They met."}},
    }));
    CAPTURE(row.inside);
    Lines all{"paragraph: " + std::string(first)};
    all.insert(all.end(), row.between.begin(), row.between.end());
    all.push_back("paragraph: " + std::string(second));
    CHECK(shown(read(page(row.inside))) == all);
}

TEST_CASE("title, publisher, address and language come from the page's head") {
    const Document document = read(
        "<html lang=en-GB><head><title>Talks open in Geneva | The Paper</title>"
        "<meta property=og:site_name content='The Paper'><link rel=canonical "
        "href='https://paper.example/talks'></head><body><p>They met.</p></body></html>");
    CHECK(document.title == "Talks open in Geneva");
    CHECK(document.publishers == std::vector<std::string>{"The Paper"});
    CHECK(document.url == "https://paper.example/talks");
    CHECK(document.language == "en");
}

TEST_CASE("a title does not end with its publisher") {
    struct Row {
        std::string_view title, publisher, url, clean;
    };
    const Row row = GENERATE(values<Row>({
        {"Talks open in Geneva | The Paper", "The Paper", "", "Talks open in Geneva"},
        {"Talks open in Geneva - Paper.example", "", "https://www.paper.example/1",
         "Talks open in Geneva"},
        {"Talks open in Geneva – The Paper Online", "The Paper", "", "Talks open in Geneva"},
        {"Talks open in Geneva - ministers hopeful", "The Paper", "",
         "Talks open in Geneva - ministers hopeful"},
        {"Paper | The Paper", "The Paper", "", "Paper | The Paper"},
    }));
    CAPTURE(row.title);
    const std::string html = "<html><head><meta property=og:title content=\"" +
                             std::string(row.title) + "\"><meta property=og:site_name content=\"" +
                             std::string(row.publisher) + "\"></head><body><p>They met.</p>";
    CHECK(read_html(html, {"page", std::string(row.url), ""}).title == row.clean);
}

TEST_CASE("an article that is set as a list is paragraphs") {
    const std::string html = "<html><body><ul><li>" + std::string(first) + "</li><li>" +
                             std::string(second) + "</li></ul></body></html>";
    CHECK(shown(read(html)) == with({}));
}

TEST_CASE("a page's publication day comes with where it stood") {
    struct Row {
        std::string_view head, body, day, from;
    };
    const Row row = GENERATE(values<Row>({
        {"<meta property=article:published_time content='2022-01-10T08:00:00+01:00'>", "",
         "2022-01-10T08:00:00+01:00", "meta article:published_time"},
        {"<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": "
         "\"2022-01-10\", \"dateModified\": \"2022-01-12\"}</script>",
         "", "2022-01-10", "json-ld"},
        {"<script type=application/ld+json>{\"@graph\": [{\"@type\": \"Organization\"}, "
         "{\"@type\": "
         "\"Article\", \"datePublished\": \"2022-01-10\"}]}</script>",
         "", "2022-01-10", "json-ld"},
        {"<meta name=dc.date content=2022-01-10>", "", "2022-01-10", "meta dc.date"},
        {"", "<time datetime=2022-01-10 pubdate>Monday</time>", "2022-01-10", "time pubdate"},
        {"", "<span>10 January 2022</span>", "2022-01-10", "byline"},
        {"", "<span>Updated 12 January 2022</span>", "2022-01-12", "byline (updated)"},
        {"", "<span>Updated 12 January 2022</span><p>Published 10 January 2022</p>", "2022-01-10",
         "byline"},
        {"<meta name=last-modified content=2022-02-01>",
         "<p>Last revised on February 1, 2022</p><table><tr><td>30 October - 1 November "
         "1991<td>They met<tr><td>13 September 1993<td>They signed<tr><td>4 May 1994<td>Again<tr>"
         "<td>28 September 1995<td>And again<tr><td>17 January 1997<td>Once more</table>",
         "2022-02-01", "byline (updated)"},
        {"", "", "", ""},
    }));
    CAPTURE(row.head, row.body);
    const Document document =
        read("<html><head>" + std::string(row.head) + "</head><body><h1>Talks</h1>" +
             std::string(row.body) + "<p>" + std::string(first) + "</p></body></html>");
    CHECK(document.published == row.day);
    CHECK(document.published_from == row.from);
}

TEST_CASE("pages are told by their first tags, whatever their name") {
    CHECK(is_html("<!DOCTYPE html>", "a.txt"));
    CHECK(is_html("\xef\xbb\xbf\n <html>", "a"));
    CHECK(is_html("<?xml version='1.0'?><html>", "a"));
    CHECK_FALSE(is_html("<?xml version='1.0'?><rss>", "a.html"));
    CHECK_FALSE(is_html("They met.", "a.html"));
}
