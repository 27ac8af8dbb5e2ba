// SPDX-License-Identifier: MIT
// Delegations, organs, aides and envoys; who held office on the day of a text.
#include "tests/engine/actors/mentioning.hpp"

namespace detente {
namespace {

using test::check_mentions;

TEST_CASE("groups, organs and aides act for their state") {
    check_mentions({
        {"The delegation was led by Swedish diplomat Anders Berg.",
         "[delegation|group] [Swedish diplomat Anders Berg|person|SWE|Anders Berg]"},
        {"The talks were mediated by Qatari diplomat Mohammed al-Khulaifi.",
         "[Qatari diplomat Mohammed al-Khulaifi|person|QAT|Mohammed al-Khulaifi]"},
        {"Turkish host Mevlut Cavusoglu spoke.",
         "[Turkish host Mevlut Cavusoglu|person|TUR|Mevlut Cavusoglu]"},
        {"Chief negotiator Pham Binh Minh spoke.",
         "[Chief negotiator Pham Binh Minh|person|VNM|Pham Binh Minh]"},
        {"The Turkish host spoke.", "[Turkish host|group|TUR]"},
        {"Putin's adviser Yuri Ushakov spoke.",
         "[Putin|person|RUS|Putin] [adviser Yuri Ushakov|person|RUS|Yuri Ushakov]"},
        {"Macron's office said so.", "[Macron|person|FRA|Macron]"},
        {"Putin aide Yuri Ushakov spoke.",
         "[Putin|person|RUS|Putin] [Yuri Ushakov|person|RUS|Yuri Ushakov]"},
        {"A delegation from Cuba arrived.", "[delegation from Cuba|group|CUB]"},
        {"A Cuban delegation arrived.", "[Cuban delegation|group|CUB]"},
        {"Cuban government officials arrived.", "[Cuban government officials|group|CUB]"},
        {"The government of Cuba agreed.", "[government of Cuba|group|CUB]"},
        {"The Cuban government agreed.", "[Cuban government|group|CUB]"},
        {"Myanmar's military government agreed.", "[Myanmar's military government|group|MMR]"},
        {"Members of the Syrian opposition met.", "[Syrian opposition|actor|syrian-opposition]"},
        {"Syrian opposition leader Nasr Hariri spoke.",
         "[Syrian opposition leader Nasr Hariri|person|syrian-opposition|Nasr Hariri]"},
        {"A Ukrainian official spoke.", "[Ukrainian official|group|UKR]"},
        {"Two Ukrainian officials spoke.", "[Ukrainian officials|group|UKR]"},
        {"Officials met.", "[Officials|group]"},
        {"The Russian Foreign Ministry said so.", "[Russian|modifier|RUS]"},
        {"Russia's Defense Ministry said so.", "[Russia|actor|RUS]"},
        {"The German embassy closed.", "[German|modifier|DEU]"},
        {"Australian Minister for Trade Dan Tehan spoke.",
         "[Australian Minister for Trade Dan Tehan|person|AUS|Dan Tehan]"},
        {"Trade Minister Dan Tehan of Australia spoke.",
         "[Trade Minister Dan Tehan of Australia|person|AUS|Dan Tehan]"},
        {"Biden and Xi met.", "[Biden|person|USA|Biden] [Xi|person|CHN|Xi]"},
        {"Vladimir Putin met Xi Jinping in Beijing.",
         "[Vladimir Putin|person|RUS|Vladimir Putin] [Xi Jinping|person|CHN|Xi Jinping] "
         "[Beijing|place|CHN]"},
        {"Blinken, Lavrov and Wang Yi met.",
         "[Blinken|person|USA|Blinken] [Lavrov|person|RUS|Lavrov] [Wang Yi|person|CHN|Wang Yi]"},
        {"Leaders from 20 countries met.", "[Leaders|group]"},
    });
}

TEST_CASE("an office of another state beside a name is somebody else's") {
    check_mentions({
        {"Beside Sergei Lavrov, the Peruvian president smiled.",
         "[Sergei Lavrov|person|RUS|Sergei Lavrov] [Peruvian president|group|PER]"},
        {"President Ana Moya of Chad spoke. Next to Moya, the Peruvian president smiled.",
         "[President Ana Moya of Chad|person|TCD|Ana Moya] [Moya|person|TCD|Ana Moya] "
         "[Peruvian president|group|PER]"},
        {"President Ana Moya of Chad spoke. President Moya, current chair of the African Union, "
         "smiled.",
         "[President Ana Moya of Chad|person|TCD|Ana Moya] "
         "[President Moya, current chair of the African Union|person|TCD|Ana Moya]"},
        {"Sergei Lavrov, the Russian foreign minister, spoke.",
         "[Sergei Lavrov, the Russian foreign minister|person|RUS|Sergei Lavrov]"},
    });
}

TEST_CASE("a state's Security Council is not the United Nations'") {
    check_mentions({
        {"Chadian Security Council Secretary Ivan Mora spoke.",
         "[Chadian Security Council Secretary Ivan Mora|person|TCD|Ivan Mora]"},
        {"Peru's National Security Council Secretary Ivan Mora spoke.",
         "[Peru's National Security Council Secretary Ivan Mora|person|PER|Ivan Mora]"},
        {"The Security Council of Chad met.", "[Security Council of Chad|group|TCD]"},
        {"Chad's Security Council met.", "[Chad's Security Council|group|TCD]"},
        {"The National Security Council met.", "[Security Council|group]"},
        {"The Security Council met.", "[Security Council|actor|UN]"},
        {"Security Council President Ana Mora spoke.",
         "[Security Council President Ana Mora|person|UN|Ana Mora]"},
    });
}

TEST_CASE("what an office deals with is not whose it is") {
    check_mentions({
        {"Rosa Ibarra, the UN special envoy for Chad, spoke.",
         "[Rosa Ibarra, the UN special envoy for Chad|person|UN|Rosa Ibarra]"},
        {"Rosa Ibarra, the special envoy for Chad, spoke.",
         "[Rosa Ibarra, the special envoy for Chad|person||Rosa Ibarra]"},
        {"Ana Moya, the American director for Peru, spoke.",
         "[Ana Moya, the American director for Peru|person|USA|Ana Moya]"},
        {"Ana Moya, chief negotiator for Peru, spoke.",
         "[Ana Moya, chief negotiator for Peru|person|PER|Ana Moya]"},
    });
}

TEST_CASE("envoys, spokesmen and leaders have their state") {
    check_mentions({
        {"Chinese Foreign Ministry spokesman Zhao Liren spoke.",
         "[Chinese Foreign Ministry spokesman Zhao Liren|person|CHN|Zhao Liren]"},
        {"Iranian Foreign Ministry spokeswoman Leila Karimi spoke.",
         "[Iranian Foreign Ministry spokeswoman Leila Karimi|person|IRN|Leila Karimi]"},
        {"Ukrainian presidential adviser Oleh Petrenko spoke.",
         "[Ukrainian presidential adviser Oleh Petrenko|person|UKR|Oleh Petrenko]"},
        {"Putin's adviser Ivan Smirnov spoke.",
         "[Putin|person|RUS|Putin] [adviser Ivan Smirnov|person|RUS|Ivan Smirnov]"},
        {"Slovenian Foreign Minister Luka ZUPAN spoke.",
         "[Slovenian Foreign Minister Luka ZUPAN|person|SVN|Luka ZUPAN]"},
        {"The Polish prime minister's adviser Marek Zielinski spoke.",
         "[Polish prime minister|group|POL] [adviser Marek Zielinski|person|POL|Marek Zielinski]"},
        {"The foreign ministers of the Group of Seven met.",
         "[foreign ministers of the Group of Seven|group|G7]"},
        {"The E3 foreign ministers met.", "[E3 foreign ministers|group|E3]"},
        {"Turkey's Erdogan met Greece's Mitsotakis.",
         "[Turkey's Erdogan|person|TUR|Erdogan] [Greece's Mitsotakis|person|GRC|Mitsotakis]"},
        {"In London, Lavrov said no.", "[London|place|GBR] [Lavrov|person|RUS|Lavrov]"},
        {"Lavrov, in Geneva, said no.", "[Lavrov|person|RUS|Lavrov] [Geneva|place]"},
        {"The Brazilian and the Argentine presidents met.",
         "[Brazilian and the Argentine presidents|group|BRA+ARG]"},
        {"France's and Germany's foreign ministers met.",
         "[France's and Germany's foreign ministers|group|FRA+DEU]"},
        {"Finnish President Sauli Niinisto and Swedish Prime Minister Magdalena Andersson met.",
         "[Finnish President Sauli Niinisto|person|FIN|Sauli Niinisto] [Swedish Prime Minister "
         "Magdalena Andersson|person|SWE|Magdalena Andersson]"},
        {"Officials of the Organization for Security and Co-operation in Europe met.",
         "[Officials of the Organization for Security and Co-operation in Europe|group|OSCE]"},
        {"Bahrain, Oman and Qatar agreed.",
         "[Bahrain|actor|BHR] [Oman|actor|OMN] [Qatar|actor|QAT]"},
        {"Foreign Minister of Moldova Nicu Popescu spoke.",
         "[Foreign Minister of Moldova Nicu Popescu|person|MDA|Nicu Popescu]"},
        {"Deputy Foreign Minister Grushko spoke.",
         "[Deputy Foreign Minister Grushko|person|RUS|Grushko]"},
        {"Russian deputy foreign ministers Sergei Ryabkov and Alexander Grushko spoke.",
         "[Russian deputy foreign ministers Sergei Ryabkov|person|RUS|Sergei Ryabkov] [Alexander "
         "Grushko|person|RUS|Alexander Grushko]"},
        {"British Ambassador to Kenya Jane Marriott spoke.",
         "[British Ambassador to Kenya Jane Marriott|person|GBR|Jane Marriott]"},
        {"Kenya's ambassador to the United States Lazarus Amayo spoke.",
         "[Kenya's ambassador to the United States Lazarus Amayo|person|KEN|Lazarus Amayo]"},
        {"The U.S. ambassador to Japan, Rahm Emanuel, spoke.",
         "[U.S. ambassador to Japan, Rahm Emanuel|person|USA|Rahm Emanuel]"},
        {"Canadian High Commissioner Ralph Goodale spoke.",
         "[Canadian High Commissioner Ralph Goodale|person|CAN|Ralph Goodale]"},
        {"Somaliland's president Muse Bihi Abdi spoke.",
         "[Somaliland's president Muse Bihi Abdi|person|somaliland|Muse Bihi Abdi]"},
        {"Taiwan's president spoke.", "[Taiwan's president|group|TWN]"},
        {"Kosovo's prime minister spoke.", "[Kosovo's prime minister|group|XKX]"},
        {"The Vatican's envoy Matteo Zuppi spoke.",
         "[Vatican's envoy Matteo Zuppi|person|VAT|Matteo Zuppi]"},
        {"Vatican Secretary of State Pietro Parolin spoke.",
         "[Vatican Secretary of State Pietro Parolin|person|VAT|Pietro Parolin]"},
        {"Colombia's FARC agreed.", "[Colombia's FARC|actor|farc]"},
        {"Bangladesh Prime Minister Sheikh Hasina spoke. Hasina left.",
         "[Bangladesh Prime Minister Sheikh Hasina|person|BGD|Hasina] [Hasina|person|BGD|Hasina]"},
        {"Pakistan's Prime Minister Imran Khan spoke. Khan left.",
         "[Pakistan's Prime Minister Imran Khan|person|PAK|Imran Khan] [Khan|person|PAK|Imran "
         "Khan]"},
        {"Sri Lankan President Gotabaya Rajapaksa spoke.",
         "[Sri Lankan President Gotabaya Rajapaksa|person|LKA|Gotabaya Rajapaksa]"},
        {"The Holy See agreed.", "[Holy See|actor|VAT]"},
        {"Côte d'Ivoire's president spoke.", "[Côte d'Ivoire's president|group|CIV]"},
        {"The Ivory Coast sent a team.", "[Ivory Coast|actor|CIV] [team|group]"},
        {"Burma's generals met.", "[Burma's generals|group|MMR]"},
        {"Myanmar's generals met.", "[Myanmar's generals|group|MMR]"},
        {"Swaziland's king spoke.", "[Swaziland's king|group|SWZ]"},
        {"Great Britain and the Netherlands agreed.",
         "[Great Britain|actor|GBR] [Netherlands|actor|NLD]"},
        {"The UAE and Saudi Arabia agreed.", "[UAE|actor|ARE] [Saudi Arabia|actor|SAU]"},
        {"Hungary's Orban met Poland's Morawiecki.",
         "[Hungary's Orban|person|HUN|Orban] [Poland's Morawiecki|person|POL|Morawiecki]"},
        {"The visiting Swedish minister spoke.", "[Swedish minister|group|SWE]"},
        {"The German and French leaders, Olaf Scholz and Emmanuel Macron, met.",
         "[German and French leaders|group|DEU+FRA] [Olaf Scholz|person|DEU|Olaf Scholz] [Emmanuel "
         "Macron|person|FRA|Emmanuel Macron]"},
    });
}

TEST_CASE("the day of the text tells who held office") {
    check_mentions(
        {
            {"Bosnian President Alija Izetbegovic met Milosevic in Dayton.",
             "[Bosnian President Alija Izetbegovic|person|BIH|Alija Izetbegovic] "
             "[Milosevic|person|SRB|Milosevic] [Dayton|place]"},
            {"Rabin was mourned.", "[Rabin|person|ISR|Rabin]"},
            {"Secretary of State Warren Christopher spoke.",
             "[Secretary of State Warren Christopher|person|USA|Warren Christopher]"},
            {"Croatian President Franjo Tudjman spoke.",
             "[Croatian President Franjo Tudjman|person|HRV|Franjo Tudjman]"},
        },
        "1995-11-05");
    check_mentions(
        {
            {"Reagan and Gorbachev signed the treaty.",
             "[Reagan|person|USA|Reagan] [Gorbachev|person|SUN|Gorbachev]"},
            {"President Reagan met Soviet leader Mikhail Gorbachev.",
             "[President Reagan|person|USA|Reagan] [Soviet leader Mikhail "
             "Gorbachev|person|SUN|Mikhail Gorbachev]"},
            {"Soviet Foreign Minister Eduard Shevardnadze spoke.",
             "[Soviet Foreign Minister Eduard Shevardnadze|person|SUN|Eduard Shevardnadze]"},
            {"East German leader Erich Honecker visited Bonn.",
             "[East German leader Erich Honecker|person|DDR|Erich Honecker] [Bonn|place]"},
            {"West German Chancellor Helmut Kohl spoke.",
             "[West German Chancellor Helmut Kohl|person|DEU|Helmut Kohl]"},
            {"Yugoslavia and Czechoslovakia met.",
             "[Yugoslavia|actor|YUG] [Czechoslovakia|actor|CSK]"},
        },
        "1987-12-08");
    check_mentions(
        {
            {"Secretary of State Condoleezza Rice spoke. Rice left.",
             "[Secretary of State Condoleezza Rice|person|USA|Condoleezza Rice] "
             "[Rice|person|USA|Condoleezza Rice]"},
            {"President Bush met Prime Minister Blair.",
             "[President Bush|person|USA|Bush] [Prime Minister Blair|person|GBR|Blair]"},
            {"Rice prices rose.", ""},
            {"Chirac and Schroeder met.",
             "[Chirac|person|FRA|Chirac] [Schroeder|person|DEU|Schroeder]"},
        },
        "2005-06-01");
    check_mentions(
        {
            {"Trump and Kim met in Singapore.",
             "[Trump|person|USA|Trump] [Kim|person|PRK|Kim] [Singapore|actor|SGP]"},
            {"President Trump met North Korean leader Kim Jong Un. Kim smiled.",
             "[President Trump|person|USA|Trump] [North Korean leader Kim Jong Un|person|PRK|Kim "
             "Jong Un] [Kim|person|PRK|Kim Jong Un]"},
            {"Prime Minister May met Merkel.",
             "[Prime Minister May|person|GBR|May] [Merkel|person|DEU|Merkel]"},
        },
        "2018-06-12");
}

}  // namespace
}  // namespace detente
