// SPDX-License-Identifier: MIT
// Who is meant: former holders, counterparts, pairs, pronouns, "the minister", "the alliance".
#include "tests/engine/actors/mentioning.hpp"

namespace detente {
namespace {

using test::check_mentions;

TEST_CASE("former holders are told from present ones") {
    check_mentions({
        {"Former President Donald Trump spoke.",
         "[Former President Donald Trump|person,former|USA|Donald Trump]"},
        {"Former U.S. Secretary of State John Kerry spoke.",
         "[Former U.S. Secretary of State John Kerry|person,former|USA|John Kerry]"},
        {"The former German chancellor Angela Merkel spoke.",
         "[former German chancellor Angela Merkel|person,former|DEU|Angela Merkel]"},
        {"Then president Viktor Halas spoke.",
         "[Then president Viktor Halas|person||Viktor Halas]"},
        {"Ukraine's then president Petro Poroshenko spoke.",
         "[Ukraine's then president Petro Poroshenko|person|UKR|Petro Poroshenko]"},
        {"Ex-president Dmitry Medvedev spoke.",
         "[president Dmitry Medvedev|person|RUS|Dmitry Medvedev]"},
        {"Maria Lopez, a former foreign minister of Chile, spoke.",
         "[Maria Lopez, a former foreign minister of Chile|person,former|CHL|Maria Lopez]"},
        {"The former president spoke.", "[former president|group,former]"},
        {"Outgoing Estonian President Kersti Kaljulaid spoke.",
         "[Estonian President Kersti Kaljulaid|person|EST|Kersti Kaljulaid]"},
        {"President-elect Marko Vuksan spoke.",
         "[President-elect Marko Vuksan|person||Marko Vuksan]"},
        {"Caretaker Prime Minister Hassan Diab of Lebanon spoke.",
         "[Caretaker Prime Minister Hassan Diab of Lebanon|person|LBN|Hassan Diab]"},
    });
}

TEST_CASE("a counterpart is of the state told") {
    check_mentions({
        {"Lavrov met his Iranian counterpart.",
         "[Lavrov|person|RUS|Lavrov] [his Iranian counterpart|group|IRN]"},
        {"Blinken spoke to his Russian counterpart, Sergei Lavrov.",
         "[Blinken|person|USA|Blinken] [his Russian counterpart, Sergei Lavrov|person|RUS|Sergei "
         "Lavrov]"},
        {"Blinken spoke to his Russian counterpart Sergei Lavrov.",
         "[Blinken|person|USA|Blinken] [his Russian counterpart Sergei Lavrov|person|RUS|Sergei "
         "Lavrov]"},
        {"Annalena Baerbock, the German foreign minister, and her French counterpart met.",
         "[Annalena Baerbock, the German foreign minister|person|DEU|Annalena Baerbock] [her "
         "French counterpart|group|FRA]"},
        {"Turkish Foreign Minister Mevlut Cavusoglu met his Greek counterpart Nikos Dendias.",
         "[Turkish Foreign Minister Mevlut Cavusoglu|person|TUR|Mevlut Cavusoglu] [his Greek "
         "counterpart Nikos Dendias|person|GRC|Nikos Dendias]"},
        {"Scholz received his counterparts from Poland and Denmark.",
         "[Scholz|person|DEU|Scholz] [his counterparts from Poland and Denmark|group|POL+DNK]"},
        {"The minister met her counterpart from Ghana, Kofi Mensah.",
         "[minister|group] [her counterpart from Ghana, Kofi Mensah|person|GHA|Kofi Mensah]"},
        {"Kishida and his British counterpart, Boris Johnson, signed the accord.",
         "[Kishida|person|JPN|Kishida] [his British counterpart, Boris Johnson|person|GBR|Boris "
         "Johnson]"},
    });
}

TEST_CASE("two of before are a pair") {
    check_mentions({
        {"Putin and Macron met. The two leaders spoke for hours.",
         "[Putin|person|RUS|Putin] [Macron|person|FRA|Macron] [leaders|pair]"},
        {"Putin and Macron met. They spoke for hours.",
         "[Putin|person|RUS|Putin] [Macron|person|FRA|Macron] [They|pair]"},
        {"Putin and Macron met. Both sides were pleased.",
         "[Putin|person|RUS|Putin] [Macron|person|FRA|Macron] [sides|pair]"},
        {"Putin and Macron met. The pair dined together.",
         "[Putin|person|RUS|Putin] [Macron|person|FRA|Macron] [The pair|pair]"},
        {"Russia and Ukraine held talks. The two sides agreed.",
         "[Russia|actor|RUS] [Ukraine|actor|UKR] [sides|pair]"},
        {"Russia and Ukraine held talks. Both delegations left.",
         "[Russia|actor|RUS] [Ukraine|actor|UKR] [delegations|pair]"},
        {"Xi and Biden met. The two presidents agreed.",
         "[Xi|person|CHN|Xi] [Biden|person|USA|Biden] [presidents|pair]"},
        {"Xi and Biden met. The leaders agreed.",
         "[Xi|person|CHN|Xi] [Biden|person|USA|Biden] [leaders|pair]"},
        {"Lavrov and Blinken met. The two men shook hands.",
         "[Lavrov|person|RUS|Lavrov] [Blinken|person|USA|Blinken] [The two men|pair]"},
        {"Lavrov and Blinken met. Their meeting was short.",
         "[Lavrov|person|RUS|Lavrov] [Blinken|person|USA|Blinken] [Their|pair]"},
        {"Lavrov and Blinken met. The two met again.",
         "[Lavrov|person|RUS|Lavrov] [Blinken|person|USA|Blinken] [The two|pair]"},
        {"Iran and Iraq signed it. The two countries agreed.",
         "[Iran|actor|IRN] [Iraq|actor|IRQ] [The two countries|pair]"},
        {"Iran and Iraq signed it. The two neighbours agreed.",
         "[Iran|actor|IRN] [Iraq|actor|IRQ] [The two neighbours|pair]"},
    });
}

TEST_CASE("a pronoun is the last subject") {
    check_mentions({
        {"Lavrov left. He flew home.", "[Lavrov|person|RUS|Lavrov] [He|pronoun|RUS|Lavrov]"},
        {"Merkel arrived. She spoke.", "[Merkel|person|DEU|Merkel] [She|pronoun|DEU|Merkel]"},
        {"Russian President Vladimir Putin spoke. He thanked Macron. His plane left.",
         "[Russian President Vladimir Putin|person|RUS|Vladimir Putin] [He|pronoun|RUS|Vladimir "
         "Putin] [Macron|person|FRA|Macron] [His|pronoun|RUS|Vladimir Putin]"},
        {"Macron flew to Moscow, where he met Putin.",
         "[Macron|person|FRA|Macron] [Moscow|place|RUS] [he|pronoun|FRA|Macron] "
         "[Putin|person|RUS|Putin]"},
        {"British Foreign Secretary Liz Truss spoke. She met Lavrov.",
         "[British Foreign Secretary Liz Truss|person|GBR|Liz Truss] [She|pronoun|GBR|Liz Truss] "
         "[Lavrov|person|RUS|Lavrov]"},
    });
}

TEST_CASE("a bare title is its last holder") {
    check_mentions({
        {"French President Emmanuel Macron spoke. The president left.",
         "[French President Emmanuel Macron|person|FRA|Emmanuel Macron] "
         "[president|person|FRA|Emmanuel Macron]"},
        {"Italian Prime Minister Mario Draghi and French President Emmanuel Macron met. The prime "
         "minister left.",
         "[Italian Prime Minister Mario Draghi|person|ITA|Mario Draghi] [French President Emmanuel "
         "Macron|person|FRA|Emmanuel Macron] [prime minister|person|ITA|Mario Draghi]"},
        {"Russian Foreign Minister Sergei Lavrov met Blinken. The Russian minister left.",
         "[Russian Foreign Minister Sergei Lavrov|person|RUS|Sergei Lavrov] "
         "[Blinken|person|USA|Blinken] [Russian minister|person|RUS|Sergei Lavrov]"},
        {"Iran's foreign minister spoke.", "[Iran's foreign minister|group|IRN]"},
        {"The Iranian foreign minister spoke.", "[Iranian foreign minister|group|IRN]"},
        {"The Foreign Minister of Iran spoke.", "[Foreign Minister of Iran|group|IRN]"},
        {"The minister spoke.", "[minister|group]"},
        {"Chinese Foreign Minister Wang Yi spoke. The Chinese foreign minister left.",
         "[Chinese Foreign Minister Wang Yi|person|CHN|Wang Yi] [Chinese foreign "
         "minister|person|CHN|Wang Yi]"},
        {"The king of Jordan spoke.", "[king of Jordan|group|JOR]"},
    });
}

TEST_CASE("a description is the body named before") {
    check_mentions({
        {"NATO met. The alliance agreed.", "[NATO|actor|NATO] [The alliance|actor|NATO]"},
        {"The EU met. The bloc agreed.", "[EU|actor|EU] [The bloc|actor|EU]"},
        {"The European Union met. The 27-nation bloc agreed.",
         "[European Union|actor|EU] [The 27-nation bloc|actor|EU]"},
        {"The alliance agreed.", ""},
        {"ASEAN ministers met. The bloc agreed.",
         "[ASEAN ministers|group|ASEAN] [The bloc|actor|ASEAN]"},
        {"NATO met. The alliance's ministers agreed with leaders of the alliance.",
         "[NATO|actor|NATO] [The alliance's ministers|group|NATO] [leaders of the "
         "alliance|group|NATO]"},
        {"NATO met. The Alliance of Left Parties agreed.", "[NATO|actor|NATO]"},
    });
}

}  // namespace
}  // namespace detente
