// SPDX-License-Identifier: MIT
// Releases of one government, which leave out whose minister it is.
#include "engine/extract.hpp"
#include "tests/engine/meetings/rows.hpp"

namespace {

std::vector<std::string> released(const std::string& text) {
    static const detente::Extractor extractor;
    detente::Document document;
    document.doc = "release";
    document.published = "2022-02-01";
    document.url = "https://www.foreign.gob.pe/press/1";
    document.text = text;
    document.blocks.push_back({detente::BlockKind::paragraph, 0, text.size()});
    std::vector<std::string> lines;
    for (const auto& meeting : extractor.extract(document).meetings)
        lines.push_back(meeting_rows::line_of(meeting));
    return lines;
}

void check_released(const std::vector<meeting_rows::Row>& rows) {
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(released(row.text) == row.meetings);
    }
}

}  // namespace

TEST_CASE("the other side alone is told") {
    check_released({
        {"Bilateral meetings were held with Mali's Minister of Justice Modibo Kante, Niger "
         "Minister of Justice Dr Ali Sani, and Togo Minister of Justice Mrs Ama Koffi.",
         {"2022-02-01 held talks MLI+PER", "2022-02-01 held talks NER+PER",
          "2022-02-01 held talks PER+TGO"}},
        {"Separate meetings were held with the delegations of Mali and Niger.",
         {"2022-02-01 held talks MLI+PER", "2022-02-01 held talks NER+PER"}},
        {"The Minister met separately with the Foreign Ministers of Mali and Niger.",
         {"2022-02-01 held talks MLI+PER", "2022-02-01 held talks NER+PER"}},
        {"Political consultations with Chad were held in Vienna today.",
         {"2022-02-01 held talks PER+TCD @Vienna"}},
        {"The Minister welcomes the peace agreement signed by Mali and Niger.",
         {"undated held signing MLI+NER"}},
        {"Peru welcomes the holding of talks between Mali and Niger.",
         {"undated held talks MLI+NER"}},
        {"Prime Minister Moya will host President Idriss Bako of Chad for a state visit from 20 to "
         "22 March.",
         {"2022-03-20/2022-03-22 planned visit PER+TCD @Peru"}},
        {"The Minister opened a new hospital in Cusco today.", {}},
    });
}

TEST_CASE("portfolios, styles and openings of releases") {
    check_released({
        {"Minister for Energy and the Environment Ana Moya will visit Chad from 23 to 25 "
         "March 2022.",
         {"2022-03-23/2022-03-25 planned visit PER+TCD @Chad"}},
        {"Minister of Trade and Diaspora Affairs Ana Moya met her counterpart from Chad "
         "today.",
         {"2022-02-01 held talks PER+TCD"}},
        {"Today the Minister met HE Idriss Bako, Foreign Minister of Chad.",
         {"2022-02-01 held talks PER+TCD"}},
        {"At the invitation of Foreign Minister Idriss Bako, the Minister is paying an official "
         "visit to Chad from 1 to 3 February.",
         {"2022-02-01/2022-02-03 held visit PER+TCD @Chad"}},
    });
}

TEST_CASE("a president without a state is of the capital that the news comes from") {
    meeting_rows::check({
        {"N'DJAMENA, Jan 31 (Agency) - President Idriss Bako received the foreign minister of Peru "
         "on Monday.",
         {"2022-01-31 held talks PER+TCD @N'Djamena"}},
        // International bodies sit in Vienna, and Geneva is no capital.
        {"VIENNA, Jan 31 (Agency) - President Idriss Bako received the foreign minister of Peru on "
         "Monday.",
         {}},
        {"GENEVA, Jan 31 (Agency) - President Idriss Bako received the foreign minister of Peru on "
         "Monday.",
         {}},
        {"N'DJAMENA, Jan 31 (Agency) - President Idriss Bako of Mali received the foreign minister "
         "of Peru on Monday.",
         {"2022-01-31 held talks MLI+PER @N'Djamena"}},
    });
}
