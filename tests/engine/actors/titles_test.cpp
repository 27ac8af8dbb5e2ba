// SPDX-License-Identifier: MIT
// Titles before and behind a name, nested offices, lists with one title.
#include "tests/engine/actors/mentioning.hpp"

namespace detente {
namespace {

using test::check_mentions;

TEST_CASE("portfolios of small states and courtesy before names") {
    check_mentions({
        {"Minister for Climate Change Ralph Tavita spoke.",
         "[Minister for Climate Change Ralph Tavita|person||Ralph Tavita]"},
        {"The Minister for Women and Children, the Hon Mere Tavita, spoke.",
         "[Minister for Women and Children, the Hon Mere Tavita|person||Mere Tavita]"},
        {"General Secretary Tran Van Binh of Vietnam spoke.",
         "[General Secretary Tran Van Binh of Vietnam|person|VNM|Tran Van Binh]"},
    });
}

TEST_CASE("an office that nobody told before names the one who holds it") {
    check_mentions({
        {"Olaf Scholz waited. The chancellor was calm.",
         "[Olaf Scholz|person|DEU|Olaf Scholz] [chancellor|person|DEU|Olaf Scholz]"},
        {"Boris Johnson and Mario Draghi waited. The prime minister was calm.",
         "[Boris Johnson|person|GBR|Boris Johnson] [Mario Draghi|person|ITA|Mario Draghi] [prime "
         "minister|group]"},
        {"In May 1988 Eduard Shevardnadze went home.",
         "[Eduard Shevardnadze|person|SUN|Eduard Shevardnadze]"},
    });
}

TEST_CASE("a title before a name gives its holder a state") {
    check_mentions({
        {"President Emmanuel Macron arrived in Geneva.",
         "[President Emmanuel Macron|person|FRA|Emmanuel Macron] [Geneva|place]"},
        {"French President Emmanuel Macron spoke.",
         "[French President Emmanuel Macron|person|FRA|Emmanuel Macron]"},
        {"Russian Foreign Minister Sergei Lavrov spoke.",
         "[Russian Foreign Minister Sergei Lavrov|person|RUS|Sergei Lavrov]"},
        {"Russia's Foreign Minister Sergey Lavrov spoke.",
         "[Russia's Foreign Minister Sergey Lavrov|person|RUS|Sergey Lavrov]"},
        {"Russia's deputy foreign minister, Sergei Ryabkov, led the team.",
         "[Russia's deputy foreign minister, Sergei Ryabkov|person|RUS|Sergei Ryabkov] "
         "[team|group]"},
        {"U.S. Deputy Secretary of State Wendy Sherman spoke.",
         "[U.S. Deputy Secretary of State Wendy Sherman|person|USA|Wendy Sherman]"},
        {"US Secretary of State Antony Blinken called.",
         "[US Secretary of State Antony Blinken|person|USA|Antony Blinken]"},
        {"Secretary of State Antony Blinken called.",
         "[Secretary of State Antony Blinken|person|USA|Antony Blinken]"},
        {"German Chancellor Olaf Scholz flew to Kyiv.",
         "[German Chancellor Olaf Scholz|person|DEU|Olaf Scholz] [Kyiv|place|UKR]"},
        {"Chancellor Scholz flew to Kyiv.",
         "[Chancellor Scholz|person|DEU|Scholz] [Kyiv|place|UKR]"},
        {"British Prime Minister Boris Johnson spoke.",
         "[British Prime Minister Boris Johnson|person|GBR|Boris Johnson]"},
        {"Norwegian State Secretary Tarjei Holm spoke.",
         "[Norwegian State Secretary Tarjei Holm|person|NOR|Tarjei Holm]"},
        {"Sweden's special envoy Anna Lindqvist spoke.",
         "[Sweden's special envoy Anna Lindqvist|person|SWE|Anna Lindqvist]"},
        {"Kenyan Cabinet Secretary Peter Otieno spoke.",
         "[Kenyan Cabinet Secretary Peter Otieno|person|KEN|Peter Otieno]"},
        {"NATO Secretary General Jens Stoltenberg spoke.",
         "[NATO Secretary General Jens Stoltenberg|person|NATO|Jens Stoltenberg]"},
        {"NATO chief Jens Stoltenberg spoke.",
         "[NATO chief Jens Stoltenberg|person|NATO|Jens Stoltenberg]"},
        {"U.N. Secretary-General Antonio Guterres spoke.",
         "[U.N. Secretary-General Antonio Guterres|person|UN|Antonio Guterres]"},
        {"EU foreign policy chief Josep Borrell spoke.",
         "[EU foreign policy chief Josep Borrell|person|EU|Josep Borrell]"},
        {"European Commission President Ursula von der Leyen spoke.",
         "[European Commission President Ursula von der Leyen|person|EU|Ursula von der Leyen]"},
        {"IAEA Director General Rafael Grossi spoke.",
         "[IAEA Director General Rafael Grossi|person|IAEA|Rafael Grossi]"},
        {"Acting Foreign Minister Amir Khan Muttaqi spoke.",
         "[Acting Foreign Minister Amir Khan Muttaqi|person|AFG|Amir Khan Muttaqi]"},
        {"Taliban acting foreign minister Amir Khan Muttaqi spoke.",
         "[Taliban acting foreign minister Amir Khan Muttaqi|person|taliban|Khan Muttaqi]"},
        {"Peruvian Vice President Marta Salcedo spoke.",
         "[Peruvian Vice President Marta Salcedo|person|PER|Marta Salcedo]"},
        {"Israeli National Security Adviser Eyal Hulata spoke.",
         "[Israeli National Security Adviser Eyal Hulata|person|ISR|Eyal Hulata]"},
        {"Ghana's Ambassador Kofi Mensah spoke.",
         "[Ghana's Ambassador Kofi Mensah|person|GHA|Kofi Mensah]"},
        {"Indonesia's Coordinating Minister Budi Santoso spoke.",
         "[Indonesia's Coordinating Minister Budi Santoso|person|IDN|Budi Santoso]"},
        {"Polish Deputy Defence Minister Jan Nowacki spoke.",
         "[Polish Deputy Defence Minister Jan Nowacki|person|POL|Jan Nowacki]"},
        {"Uruguayan Foreign Trade Minister Pablo Ferrer spoke.",
         "[Uruguayan Foreign Trade Minister Pablo Ferrer|person|URY|Pablo Ferrer]"},
        {"Iran's chief negotiator Ali Bagheri Kani spoke.",
         "[Iran's chief negotiator Ali Bagheri Kani|person|IRN|Ali Bagheri Kani]"},
        {"Bhutanese Prime Minister Tandin Wangdi spoke.",
         "[Bhutanese Prime Minister Tandin Wangdi|person|BTN|Tandin Wangdi]"},
        {"Chinese State Councilor Wang Yi spoke.",
         "[Chinese State Councilor Wang Yi|person|CHN|Wang Yi]"},
        {"Slovenian President and Supreme Commander Luka Zupan spoke.",
         "[Slovenian President and Supreme Commander Luka Zupan|person|SVN|Luka Zupan]"},
    });
}

TEST_CASE("an apposition behind a name gives its holder a state") {
    check_mentions({
        {"Jacek Siewiera, Chief of the National Security Bureau of Poland, spoke.",
         "[Jacek Siewiera, Chief of the National Security Bureau of Poland|person|POL|Jacek "
         "Siewiera]"},
        {"Hossein Amir-Abdollahian, Iran's foreign minister, spoke.",
         "[Hossein Amir-Abdollahian, Iran's foreign minister|person|IRN|Hossein Amir-Abdollahian]"},
        {"Sergei Lavrov, the Russian foreign minister, spoke.",
         "[Sergei Lavrov, the Russian foreign minister|person|RUS|Sergei Lavrov]"},
        {"Marta Salcedo, the vice president of Peru, spoke.",
         "[Marta Salcedo, the vice president of Peru|person|PER|Marta Salcedo]"},
        {"Pekka Lahti, Finland's permanent representative, spoke.",
         "[Pekka Lahti, Finland's permanent representative|person|FIN|Pekka Lahti]"},
        {"Olena Kovalchuk, a deputy prime minister of Ukraine, spoke.",
         "[Olena Kovalchuk, a deputy prime minister of Ukraine|person|UKR|Olena Kovalchuk]"},
        {"Josep Borrell, the European Union's foreign policy chief, spoke.",
         "[Josep Borrell, the European Union's foreign policy chief|person|EU|Josep Borrell]"},
        {"Karim Haddad, head of the Lebanese delegation, spoke.",
         "[Karim Haddad, head of the Lebanese delegation|person|LBN|Karim Haddad]"},
        {"Ivan Petkov, a spokesman for the Bulgarian government, spoke.",
         "[Ivan Petkov, a spokesman for the Bulgarian government|person|BGR|Ivan Petkov]"},
        {"Tomas Varga (Foreign Minister, Hungary) spoke.",
         "[Tomas Varga (Foreign Minister, Hungary)|person|HUN|Tomas Varga]"},
        {"Ingrid Solberg, minister for foreign affairs of Norway, spoke.",
         "[Ingrid Solberg, minister for foreign affairs of Norway|person|NOR|Ingrid Solberg]"},
        {"Anwar Siddiqui, ambassador of Pakistan, spoke.",
         "[Anwar Siddiqui, ambassador of Pakistan|person|PAK|Anwar Siddiqui]"},
        {"Lucia Ferrante, Italian minister of defence, spoke.",
         "[Lucia Ferrante, Italian minister of defence|person|ITA|Lucia Ferrante]"},
        {"Jean Dupont, adviser to the French president, spoke.",
         "[Jean Dupont, adviser to the French president|person|FRA|Jean Dupont]"},
        {"Ali Rezai, deputy head of Iran's delegation, spoke.",
         "[Ali Rezai, deputy head of Iran's delegation|person|IRN|Ali Rezai]"},
        {"Peter Ndlovu, president of Zimbabwe, and Luis Arce, president of Bolivia, spoke.",
         "[Peter Ndlovu, president of Zimbabwe|person|ZWE|Peter Ndlovu] [Luis Arce, president of "
         "Bolivia|person|BOL|Luis Arce]"},
        {"Ayaan Warsame, Somalia's prime minister, said so.",
         "[Ayaan Warsame, Somalia's prime minister|person|SOM|Ayaan Warsame]"},
        {"Grace Okafor, who is Nigeria's trade minister, spoke.",
         "[Grace Okafor, who is Nigeria's trade minister|person|NGA|Grace Okafor]"},
    });
}

TEST_CASE("the state at the end of nested offices is the holder's") {
    check_mentions({
        {"The diplomatic adviser to the President of France Emmanuel Bonne spoke.",
         "[diplomatic adviser to the President of France Emmanuel Bonne|person|FRA|Emmanuel "
         "Bonne]"},
        {"Deputy Chief of Staff of the President of the Republic of Kazakhstan Arman Bekov spoke.",
         "[Deputy Chief of Staff of the President of the Republic of Kazakhstan Arman "
         "Bekov|person|KAZ|Arman Bekov]"},
        {"The special representative of the UN Secretary-General Hanna Weiss spoke.",
         "[special representative of the UN Secretary-General Hanna Weiss|person|UN|Hanna Weiss]"},
        {"Assistant to the President of Turkey Kemal Aydin spoke.",
         "[Assistant to the President of Turkey Kemal Aydin|person|TUR|Kemal Aydin]"},
        {"First Deputy Minister of Foreign Affairs of Ukraine Emine Dzhaparova spoke.",
         "[First Deputy Minister of Foreign Affairs of Ukraine Emine Dzhaparova|person|UKR|Emine "
         "Dzhaparova]"},
        {"Head of the Office of the President of Ukraine Andriy Yermak spoke.",
         "[Head of the Office of the President of Ukraine Andriy Yermak|person|UKR|Andriy Yermak]"},
        {"Minister of Foreign Affairs of the Republic of Latvia Edgars Rinkevics spoke.",
         "[Minister of Foreign Affairs of the Republic of Latvia Edgars "
         "Rinkevics|person|LVA|Edgars Rinkevics]"},
        {"Minister of Foreign Affairs of the Republic of Armenia Ararat Mirzoyan met Josep "
         "Borrell.",
         "[Minister of Foreign Affairs of the Republic of Armenia Ararat "
         "Mirzoyan|person|ARM|Ararat Mirzoyan] [Josep Borrell|person|EU|Josep Borrell]"},
        {"Prime Minister of the Kingdom of Denmark Mette Frederiksen spoke.",
         "[Prime Minister of the Kingdom of Denmark Mette Frederiksen|person|DNK|Mette "
         "Frederiksen]"},
        {"Secretary of the Security Council of Russia Nikolai Patrushev spoke.",
         "[Secretary of the Security Council of Russia Nikolai Patrushev|person|RUS|Nikolai "
         "Patrushev]"},
        {"Deputy Assistant Secretary of State for European Affairs Laura Hill spoke.",
         "[Deputy Assistant Secretary of State for European Affairs Laura Hill|person||Laura "
         "Hill]"},
        {"President of the Swiss Confederation Ignazio Cassis spoke.",
         "[President of the Swiss Confederation Ignazio Cassis|person|CHE|Ignazio Cassis]"},
        {"The Hungarian Minister for Trade and Tourism Anna Kovacs spoke.",
         "[Hungarian Minister for Trade and Tourism Anna Kovacs|person|HUN|Anna Kovacs]"},
        {"Hungarian Minister of Agriculture Anna Kovacs spoke.",
         "[Hungarian Minister of Agriculture Anna Kovacs|person|HUN|Anna Kovacs]"},
        {"Minister for Foreign Affairs and Trade of Hungary Peter Szijjarto spoke.",
         "[Minister for Foreign Affairs and Trade of Hungary Peter Szijjarto|person|HUN|Peter "
         "Szijjarto]"},
        {"State Secretary for Foreign Affairs of Spain Carmen Ruiz spoke.",
         "[State Secretary for Foreign Affairs of Spain Carmen Ruiz|person|ESP|Carmen Ruiz]"},
        {"the Secretary General of the Ministry of Foreign Affairs of Austria Karl Hofer spoke.",
         "[Secretary General of the Ministry of Foreign Affairs of Austria Karl "
         "Hofer|person|AUT|Karl Hofer]"},
        {"Prime Minister and Minister of Defence of Ethiopia Abiy Ahmed spoke.",
         "[Prime Minister and Minister of Defence of Ethiopia Abiy Ahmed|person|ETH|Abiy Ahmed]"},
    });
}

TEST_CASE("one title serves several actors or names") {
    check_mentions({
        {"Presidents Vladimir Putin and Joe Biden met.",
         "[Presidents Vladimir Putin|person|RUS|Vladimir Putin] [Joe Biden|person|USA|Joe Biden]"},
        {"Presidents Putin and Biden met.",
         "[Presidents Putin|person|RUS|Putin] [Biden|person|USA|Biden]"},
        {"Foreign ministers Sergei Lavrov of Russia and Antony Blinken of the United States met.",
         "[Foreign ministers Sergei Lavrov of Russia|person|RUS|Sergei Lavrov] [Antony Blinken of "
         "the United States|person|USA|Antony Blinken]"},
        {"Prime Ministers Mark Rutte and Alexander De Croo met.",
         "[Prime Ministers Mark Rutte|person|NLD|Mark Rutte] [Alexander De "
         "Croo|person|BEL|Alexander De Croo]"},
        {"The foreign ministers of France, Germany and Britain met.",
         "[foreign ministers of France, Germany and Britain|group|FRA+DEU+GBR]"},
        {"The French and German foreign ministers met.",
         "[French and German foreign ministers|group|FRA+DEU]"},
        {"U.S. and Russian officials met.", "[U.S. and Russian officials|group|USA+RUS]"},
        {"Ministers from Egypt, Jordan and Iraq met.",
         "[Ministers from Egypt, Jordan and Iraq|group|EGY+JOR+IRQ]"},
        {"The leaders of Japan, India and Australia met.",
         "[leaders of Japan, India and Australia|group|JPN+IND+AUS]"},
        {"Israeli, Jordanian and Palestinian negotiators met.",
         "[Israeli, Jordanian and Palestinian negotiators|group|ISR+JOR+PSE]"},
        {"Turkish-Russian talks began.", "[Turkish|modifier|TUR] [Russian|modifier|RUS]"},
        {"Greek and Turkish diplomats met.", "[Greek and Turkish diplomats|group|GRC+TUR]"},
        {"The presidents of Brazil and Argentina met.",
         "[presidents of Brazil and Argentina|group|BRA+ARG]"},
        {"Officials from the United States and the European Union met.",
         "[Officials from the United States and the European Union|group|USA+EU]"},
        {"Envoys of the United Kingdom, the United States and France met.",
         "[Envoys of the United Kingdom, the United States and France|group|GBR+USA+FRA]"},
        {"Defence ministers Yoav Gallant of Israel and Lloyd Austin of the United States met.",
         "[Defence ministers Yoav Gallant of Israel|person|ISR|Yoav Gallant] [Lloyd Austin of the "
         "United States|person|USA|Lloyd Austin]"},
        {"The Serbian and Kosovan delegations met.",
         "[Serbian and Kosovan delegations|group|SRB+XKX]"},
        {"Delegations of Armenia and Azerbaijan met.",
         "[Delegations of Armenia and Azerbaijan|group|ARM+AZE]"},
        {"The Indian and Pakistani prime ministers met.",
         "[Indian and Pakistani prime ministers|group|IND+PAK]"},
        {"The prime ministers of Estonia, Latvia, and Lithuania met.",
         "[prime ministers of Estonia, Latvia, and Lithuania|group|EST+LVA+LTU]"},
    });
}

}  // namespace
}  // namespace detente
