// SPDX-License-Identifier: MIT
// Words that are a state, a place, a person or none of them, by what stands beside them.
#include "tests/engine/actors/mentioning.hpp"

namespace detente {
namespace {

using test::check_mentions;

TEST_CASE("halves of a country and of an adjective") {
    check_mentions({
        {"North Korea replied. The South waited.", "[North Korea|actor|PRK] [South|actor|KOR]"},
        {"Seoul protested, but the North kept still, South Korea said.",
         "[Seoul|place|KOR] [North|actor|PRK] [South Korea|actor|KOR]"},
        {"The North of Korea is cold.", "[Korea|actor|KOR]"},
        {"The North waited.", ""},
        {"A Sino-Indian commission sat down.", "[Sino|modifier|CHN] [Indian|modifier|IND]"},
        {"Franco ruled Spain.", "[Spain|actor|ESP]"},
        {"Central American and Latin American leaders came.", "[leaders|group]"},
        {"The ethnic Armenians fled.", ""},
        {"The Korean Peninsula is quiet.", ""},
    });
}

TEST_CASE("a family name that is a town's too") {
    check_mentions({
        {"Deputy minister Ben Rhodes left. Rhodes slept in Rhodes.",
         "[Deputy minister Ben Rhodes|person||Ben Rhodes] [Rhodes|person||Ben Rhodes] "
         "[Rhodes|place]"},
    });
}

TEST_CASE("a capital by its state") {
    check_mentions({
        {"They flew to the Nigerien capital.", "[They|pair] [Nigerien capital|place|NER]"},
        {"They met in Niger's capital on Monday.", "[They|pair] [Niger's capital|place|NER]"},
        {"They met in the Russian capital, Moscow.",
         "[They|pair] [Russian capital, Moscow|place|RUS]"},
        {"Russian capital left the country.", "[Russian capital|place|RUS]"},
    });
}

TEST_CASE("ambiguous names are told by what stands beside them") {
    check_mentions({
        {"Georgia's foreign minister spoke.", "[Georgia's foreign minister|group|GEO]"},
        {"Georgia's governor Brian Kemp spoke.", "[governor Brian Kemp|person||Brian Kemp]"},
        {"Talks in Atlanta, Georgia, ended.", "[Atlanta|place]"},
        {"Jordan's King Abdullah spoke.", "[Jordan's King Abdullah|person|JOR|King Abdullah]"},
        {"Michael Jordan spoke.", ""},
        {"Jordan Smith won the match.", ""},
        {"Chad's president spoke.", "[Chad's president|group|TCD]"},
        {"Turkey and Greece met.", "[Turkey|actor|TUR] [Greece|actor|GRC]"},
        {"Niger's prime minister spoke.", "[Niger's prime minister|group|NER]"},
        {"Nigeria's president spoke.", "[Nigeria's president|group|NGA]"},
        {"Guinea's president spoke.", "[Guinea's president|group|GIN]"},
        {"Guinea-Bissau's president spoke.", "[Guinea-Bissau's president|group|GNB]"},
        {"Equatorial Guinea's president spoke.", "[Equatorial Guinea's president|group|GNQ]"},
        {"Papua New Guinea's prime minister spoke.",
         "[Papua New Guinea's prime minister|group|PNG]"},
        {"The Republic of the Congo sent an envoy.",
         "[Republic of the Congo|actor|COG] [envoy|group]"},
        {"The Democratic Republic of the Congo sent an envoy.",
         "[Democratic Republic of the Congo|actor|COD] [envoy|group]"},
        {"South Korea's president spoke.", "[South Korea's president|group|KOR]"},
        {"North Korea's leader spoke.", "[North Korea's leader|group|PRK]"},
        {"Republic of Korea (ROK) President Moon Jae-in spoke.",
         "[Republic of Korea (ROK) President Moon Jae-in|person|KOR|Moon Jae-in]"},
        {"George Washington crossed the river.", ""},
        {"The Washington Post reported it.", ""},
        {"The Geneva Conventions apply.", ""},
        {"North Macedonia's president spoke.", "[North Macedonia's president|group|MKD]"},
        {"Macedonia's president spoke.", "[Macedonia's president|group|MKD]"},
        {"Talks may begin in May.", ""},
        {"Theresa May spoke.", "[Theresa May|person|GBR|Theresa May]"},
        {"British Prime Minister Theresa May spoke. May left.",
         "[British Prime Minister Theresa May|person|GBR|Theresa May] [May|person|GBR|Theresa "
         "May]"},
        {"He said so.", "[He|pronoun]"},
        {"An envoy came.", "[envoy|group]"},
        {"The Vienna Convention applies.", ""},
        {"The University of Vienna held a debate.", ""},
        {"The New York Times reported it.", ""},
        {"Talks in New York ended.", "[New York|place]"},
        {"The Paris Agreement holds.", ""},
        {"The Minsk agreements hold.", ""},
        {"Cyprus and Turkey met.", "[Cyprus|actor|CYP] [Turkey|actor|TUR]"},
        {"Northern Cyprus and Cyprus met.",
         "[Northern Cyprus|actor|turkish-cypriots] [Cyprus|actor|CYP]"},
        {"Ireland and Northern Ireland met.",
         "[Ireland|actor|IRL] [Northern Ireland|actor|northern-ireland]"},
        {"Talks in Washington ended.", "[Washington|place|USA]"},
        {"Mexico City hosted the talks.", "[Mexico City|place|MEX]"},
        {"Panama City hosted the talks.", "[Panama City|place|PAN]"},
        {"The Bank of Japan met.", ""},
        {"The Panama Canal reopened.", ""},
        {"The Suez Canal reopened.", ""},
        {"American Airlines flew again.", ""},
        {"The Iran deal is dead.", "[Iran|actor|IRN]"},
        {"The Black Sea froze.", ""},
        {"Dominica's prime minister spoke.", "[Dominica's prime minister|group|DMA]"},
        {"The Dominican Republic's president spoke.", "[Dominican Republic's president|group|DOM]"},
        {"Samoa and American Samoa met.", "[Samoa|actor|WSM] [American Samoa|actor|ASM]"},
        {"South Sudan and Sudan met.", "[South Sudan|actor|SSD] [Sudan|actor|SDN]"},
        {"Israel Katz, Israel's foreign minister, spoke.",
         "[Israel Katz, Israel's foreign minister|person|ISR|Israel Katz]"},
        {"Francis Holland spoke.", "[Holland|actor|NLD]"},
        {"China's Xi spoke.", "[China's Xi|person|CHN|Xi]"},
        {"Panama's Juan Carlos Varela spoke.",
         "[Panama's Juan Carlos Varela|person|PAN|Juan Carlos Varela]"},
        {"Britain's Truss flew to Moscow.",
         "[Britain's Truss|person|GBR|Truss] [Moscow|place|RUS]"},
        {"Iraqi Kurdistan's president Nechirvan Barzani spoke.",
         "[Iraqi Kurdistan's president Nechirvan "
         "Barzani|person|kurdistan-regional-government|Nechirvan Barzani]"},
        {"The Palestinian Authority and Israel met.",
         "[Palestinian Authority|actor|PSE] [Israel|actor|ISR]"},
        {"Hamas and Israel met.", "[Hamas|actor|hamas] [Israel|actor|ISR]"},
        {"Houthi negotiators met Saudi officials.",
         "[Houthi negotiators|group|houthis] [Saudi officials|group|SAU]"},
        {"The Security Council met.", "[Security Council|actor|UN]"},
        {"The UN Security Council met.", "[UN Security Council|actor|UN]"},
        {"The African Union sent a team.", "[African Union|actor|AU] [team|group]"},
        {"The G7 foreign ministers met.", "[G7 foreign ministers|group|G7]"},
        {"G20 leaders met.", "[G20 leaders|group|G20]"},
        {"The Quad leaders met.", "[Quad leaders|actor|AUS+IND+JPN+USA]"},
        {"European leaders met.", "[European leaders|group|EU]"},
        {"Arab foreign ministers met.", "[Arab foreign ministers|group|LAS]"},
        {"The European Council met.", "[European Council|actor|EU]"},
        {"The OSCE Minsk Group met.", "[OSCE Minsk Group|actor|minsk-group]"},
        {"The Arab League met.", "[Arab League|actor|LAS]"},
        {"The World Health Organization said who was ill.",
         "[World Health Organization|actor|WHO]"},
        {"The IMF and Sri Lanka agreed.", "[IMF|actor|IMF] [Sri Lanka|actor|LKA]"},
        {"WHO chief Tedros Adhanom Ghebreyesus spoke.",
         "[WHO chief Tedros Adhanom Ghebreyesus|person|WHO|Tedros Adhanom Ghebreyesus]"},
        {"Who came?", ""},
        {"US officials told us.", "[US officials|group|USA]"},
        {"US President Joe Biden told us.", "[US President Joe Biden|person|USA|Joe Biden]"},
        {"Russians and Ukrainians met.", "[Russians|group|RUS] [Ukrainians|group|UKR]"},
        {"The Americans left.", "[Americans|group|USA]"},
        {"The Swiss hosted the talks.", "[Swiss|group|CHE]"},
        {"The Dutch met the Danes.", "[Dutch|group|NLD] [Danes|group|DNK]"},
    });
}

TEST_CASE("institutions called after places are no actors") {
    check_mentions({
        {"The Security Conference in Munich ended.", "[Munich|place]"},
        {"The Reuters news agency said so.", ""},
        {"Harvard University held a debate.", ""},
        {"The Japan Times said so.", ""},
        {"The Treaty of Rome holds.", ""},
        {"The Dayton Accords hold.", ""},
        {"The French Open ended.", ""},
        {"The China Daily said so.", ""},
        {"The Moscow Times said so.", ""},
        {"The London Stock Exchange fell.", ""},
        {"The Ukraine war goes on.", "[Ukraine|actor|UKR]"},
        {"The Berlin Wall fell.", ""},
    });
}

TEST_CASE("capitals and seats of power stand for governments") {
    check_mentions({
        {"Moscow said no.", "[Moscow|place|RUS]"},
        {"Talks took place in Moscow.", "[Moscow|place|RUS]"},
        {"Washington and Tehran agreed.", "[Washington|place|USA] [Tehran|place|IRN]"},
        {"The Kremlin said no.", "[Kremlin|actor|RUS]"},
        {"Kremlin spokesman Dmitry Peskov spoke.",
         "[Kremlin spokesman Dmitry Peskov|person|RUS|Dmitry Peskov]"},
        {"The White House said no.", "[White House|actor|USA]"},
        {"Downing Street said no.", "[Downing Street|actor|GBR]"},
        {"Pentagon spokesman John Kirby spoke.",
         "[Pentagon spokesman John Kirby|person|USA|John Kirby]"},
        {"The Elysee said no.", "[Elysee|actor|FRA]"},
        {"Beijing's envoy spoke.", "[Beijing's envoy|group|CHN]"},
        {"Pyongyang fired missiles.", "[Pyongyang|place|PRK]"},
        {"White House adviser Jake Sullivan spoke.",
         "[White House adviser Jake Sullivan|person|USA|Jake Sullivan]"},
        {"The State Department said no.", "[State Department|actor|USA]"},
        {"Whitehall said no.", "[Whitehall|actor|GBR]"},
    });
}

}  // namespace
}  // namespace detente
