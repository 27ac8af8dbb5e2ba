// SPDX-License-Identifier: MIT
#include "cli/support/timeml.hpp"

#include <string>
#include <vector>

#include "tests/catch.hpp"

using namespace detente;
using namespace detente::cli;

namespace {

std::string timeml_of(const Document& document) {
    Vocabulary vocabulary;
    const TimeTagger tagger(vocabulary);
    Text text;
    tokenise(document.text, {}, vocabulary, text);
    return to_timeml(document, text,
                     tagger.tag(text, {document.published_day(), TimeMode::automatic}));
}

/// What stands between <TEXT> and </TEXT>, without its tags.
std::string plain(const std::string& timeml) {
    const auto begin = timeml.find("<TEXT>") + 6;
    std::string out;
    bool inside = false;
    for (const char c : timeml.substr(begin, timeml.find("</TEXT>") - begin)) {
        if (c == '<') inside = true;
        if (!inside) out += c;
        if (c == '>') inside = false;
    }
    return out;
}

}  // namespace

TEST_CASE("TimeML marks each expression and leaves the text as it was") {
    Document document;
    document.doc = "a<b>";
    document.published = "2022-01-12";
    document.text = "They met on Monday,\nand on 3-5 May 2021.\n";
    const std::string timeml = timeml_of(document);
    CHECK(plain(timeml) == document.text);
    CHECK(timeml.find("<DOCID>a&lt;b&gt;</DOCID>") != std::string::npos);
    CHECK(timeml.find("tid=\"t1\" type=\"DATE\" value=\"2022-01-10\" temporalFunction=\"true\"") !=
          std::string::npos);
    CHECK(timeml.find("tid=\"t3\" type=\"DATE\" value=\"2021-05-05\" temporalFunction=\"false\"") !=
          std::string::npos);
}

TEST_CASE("what XML cannot hold does not reach it") {
    Document document;
    document.doc = "x";
    document.text = std::string("A & B \x01 <x> \xFF on 5 May 2021 ") + '\0';
    const std::string timeml = timeml_of(document);
    CHECK(timeml.find("A &amp; B  &lt;x&gt; \xEF\xBF\xBD on <TIMEX3") != std::string::npos);
    CHECK(timeml.find('\0') == std::string::npos);
    CHECK(timeml.find("value=\"XXXX-XX-XX\"") != std::string::npos);  // no publication day
}

TEST_CASE("file names of documents stay inside their folder") {
    CHECK(timeml_file_name("cable.txt") == "cable.txt.tml");
    CHECK(timeml_file_name("b/cable") == "b/cable.tml");
    CHECK(timeml_file_name("/etc/x") == "etc/x.tml");
    CHECK(timeml_file_name("../../x") == "x.tml");
    CHECK(timeml_file_name("https://a.example/b/") == "https:/a.example/b.tml");
    CHECK(timeml_file_name("a\nb") == "a_b.tml");
    CHECK(timeml_file_name("..") == "document.tml");
}
