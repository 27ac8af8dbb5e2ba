// SPDX-License-Identifier: MIT
// PDFs by pdftotext, where it is installed; quickstart installs it.
#include "engine/document/pdf/pdf.hpp"

#include <cstdlib>

#include "engine/document/pdf/pages.hpp"
#include "engine/document/pdf/subprocess.hpp"
#include "tests/engine/document/reading.hpp"

using namespace detente;
using namespace detente::test;

namespace {

/// A PDF of one page, with one line of text for every one of `lines`, 16 points apart.
std::string pdf(const std::vector<std::string>& lines, const std::string& encrypt = {}) {
    std::string content = "BT /F1 12 Tf 16 TL 72 720 Td ";
    for (const std::string& line : lines) content += "(" + line + ") Tj T* ";
    content += "ET";
    const std::vector<std::string> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 "
        "R>>>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Length " + std::to_string(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Title(Talks in Geneva)/CreationDate(D:20220112090000Z)>>"};
    std::string file = "%PDF-1.4\n";
    std::string table = "xref\n0 7\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        char entry[24];
        std::snprintf(entry, sizeof entry, "%010zu 00000 n \n", file.size());
        table += entry;
        file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t at = file.size();
    return file + table + "trailer<</Size 7/Root 1 0 R/Info 6 0 R" + encrypt + ">>\nstartxref\n" +
           std::to_string(at) + "\n%%EOF\n";
}

bool installed() {
    return run_process({"pdftotext", "-v"}, "").how == Finished::How::exited;
}

}  // namespace

TEST_CASE("a PDF's text is read, and its own day and title where the text has none") {
    if (!installed()) return;
    const Folder folder;
    folder.write("a.bin", pdf({"They met in Geneva."}));
    const Read read = folder.read("a.bin");
    REQUIRE(read.documents.size() == 1);
    CHECK_THAT(read.documents[0].text, Catch::StartsWith("They met in Geneva."));
    CHECK(read.documents[0].title == "Talks in Geneva");
    CHECK(read.documents[0].published.substr(0, 10) == "2022-01-12");
    CHECK(read.documents[0].published_from == "PDF metadata");
    CHECK(read.documents[0].published_confidence < 0.9);
}

TEST_CASE("a PDF that cannot be read says what to do") {
    if (!installed()) return;
    const std::string zeros(64, '0');
    struct Row {
        std::string bytes, message;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {pdf({"They met."}, "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + zeros +
                                ">/U<" + zeros + ">>>"),
         "protected by a password"},
        {pdf({}), "holds no text"},
        {"%PDF-1.4\nnothing more", "may be damaged"},
    }));
    CHECK_THAT(read_stdin(row.bytes).error, Catch::Contains(row.message));
}

TEST_CASE("pages become one text without what heads and foots them") {
    struct Row {
        std::string_view pages, text;
    };
    const Row row = GENERATE(values<Row>({
        {"They met.\n\f", "They met."},
        {"They met\n\fin Geneva.\n\f", "They met\nin Geneva."},
        {"They met.\n\fThe next day.\n\f", "They met.\n\nThe next day."},
        {"The minis-\nters met.\n\f", "The ministers met."},
        {"The US-\nled talks - \nagain", "The US-\nled talks - \nagain"},
        {"They met.\n\n1\n\fAgain.\n\nPage 2 of 3\n\f", "They met.\n\nAgain."},
        {"Report 7/22\nOne.\n1\n\fReport 7/22\nTwo.\n2\n\fReport 7/22\nThree.\n3\n\f",
         "One.\n\nTwo.\n\nThree."},
        {"Yes.\nOne.\n\fYes.\nTwo.\n\f", "Yes.\nOne.\n\nYes.\nTwo."},
        {"\f\f", ""},
        {"", ""},
    }));
    CAPTURE(row.pages);
    CHECK(join_pages(row.pages) == row.text);
}

TEST_CASE("other programs run within limits") {
    using How = Finished::How;
    ProcessLimits limits;
    limits.time = std::chrono::milliseconds(300);
    limits.output = 100'000;
    CHECK(run_process({"no-such-program-here"}, "", limits).how == How::missing);
    CHECK(run_process({"sleep", "30"}, "", limits).how == How::too_slow);
    CHECK(run_process({"yes"}, "", limits).how == How::too_much);
    const Finished copy = run_process({"cat"}, "They met.", limits);
    CHECK(copy.how == How::exited);
    CHECK(copy.code == 0);
    CHECK(copy.output == "They met.");
    CHECK(run_process({"sh", "-c", "echo no >&2; exit 3"}, "", limits).code == 3);
}
