// SPDX-License-Identifier: MIT
// Names with particles, hyphens, accents, other spellings, family name first, honorifics.
#include "tests/engine/actors/mentioning.hpp"

namespace detente {
namespace {

using test::check_mentions;

TEST_CASE("names keep particles, initials, hyphens and accents") {
    check_mentions({
        {"Ursula von der Leyen, president of the European Commission, spoke.",
         "[Ursula von der Leyen, president of the European Commission|person|EU|Ursula von der "
         "Leyen]"},
        {"Dutch Foreign Minister Jaap de Hoop Scheffer spoke.",
         "[Dutch Foreign Minister Jaap de Hoop Scheffer|person|NLD|Jaap de Hoop Scheffer]"},
        {"Belgian Prime Minister Alexander De Croo spoke.",
         "[Belgian Prime Minister Alexander De Croo|person|BEL|Alexander De Croo]"},
        {"UAE National Security Adviser Tahnoun bin Zayed Al Nahyan spoke.",
         "[UAE National Security Adviser Tahnoun bin Zayed Al Nahyan|person|ARE|Tahnoun bin Zayed "
         "Al Nahyan]"},
        {"Saudi Foreign Minister Faisal bin Farhan Al Saud spoke.",
         "[Saudi Foreign Minister Faisal bin Farhan Al Saud|person|SAU|Faisal bin Farhan Al Saud]"},
        {"Qatari Emir Tamim bin Hamad Al Thani spoke.",
         "[Qatari Emir Tamim bin Hamad Al Thani|person|QAT|Tamim bin Hamad Al Thani]"},
        {"U.S. Ambassador John J. Sullivan spoke.",
         "[U.S. Ambassador John J. Sullivan|person|USA|John J. Sullivan]"},
        {"U.S. envoy Robert C. Hayes spoke.",
         "[U.S. envoy Robert C. Hayes|person|USA|Robert C. Hayes]"},
        {"Egyptian President Abdel Fattah el-Sisi spoke.",
         "[Egyptian President Abdel Fattah el-Sisi|person|EGY|Abdel Fattah el-Sisi]"},
        {"Syrian envoy Bashar al-Jaafari spoke.",
         "[Syrian envoy Bashar al-Jaafari|person|SYR|Bashar al-Jaafari]"},
        {"Iranian Foreign Minister Hossein Amir-Abdollahian spoke. Amir-Abdollahian left.",
         "[Iranian Foreign Minister Hossein Amir-Abdollahian|person|IRN|Hossein Amir-Abdollahian] "
         "[Amir-Abdollahian|person|IRN|Hossein Amir-Abdollahian]"},
        {"French Foreign Minister Jean-Yves Le Drian spoke. Le Drian left.",
         "[French Foreign Minister Jean-Yves Le Drian|person|FRA|Jean-Yves Le Drian] [Le "
         "Drian|person|FRA|Jean-Yves Le Drian]"},
        {"German minister Annette Kramp-Weber spoke.",
         "[German minister Annette Kramp-Weber|person|DEU|Annette Kramp-Weber]"},
        {"South Korean President Moon Jae-in spoke. Moon left.",
         "[South Korean President Moon Jae-in|person|KOR|Moon Jae-in] [Moon|person|KOR|Moon "
         "Jae-in]"},
        {"Turkish Foreign Minister Mevlüt Çavuşoğlu spoke. Cavusoglu left.",
         "[Turkish Foreign Minister Mevlüt Çavuşoğlu|person|TUR|Mevlüt Çavuşoğlu] "
         "[Cavusoglu|person|TUR|Mevlüt Çavuşoğlu]"},
        {"Czech Foreign Minister Jan Lipavský spoke. Lipavský left.",
         "[Czech Foreign Minister Jan Lipavský|person|CZE|Jan Lipavský] [Lipavský|person|CZE|Jan "
         "Lipavský]"},
        {"Spanish Foreign Minister José Manuel Albares spoke.",
         "[Spanish Foreign Minister José Manuel Albares|person|ESP|José Manuel Albares]"},
        {"Latvian Foreign Minister Edgars Rinkēvičs spoke.",
         "[Latvian Foreign Minister Edgars Rinkēvičs|person|LVA|Edgars Rinkēvičs]"},
        {"Polish Foreign Minister Zbigniew Rau spoke.",
         "[Polish Foreign Minister Zbigniew Rau|person|POL|Zbigniew Rau]"},
        {"Icelandic minister Þórdís Gylfadóttir spoke.",
         "[Icelandic minister Þórdís Gylfadóttir|person|ISL|Þórdís Gylfadóttir]"},
        {"Irish minister Sean O'Brien spoke. O'Brien left.",
         "[Irish minister Sean O'Brien|person|IRL|Sean O'Brien] [O'Brien|person|IRL|Sean O'Brien]"},
        {"Ivorian President Alassane Ouattara spoke.",
         "[Ivorian President Alassane Ouattara|person|CIV|Alassane Ouattara]"},
    });
}

TEST_CASE("spellings of one name are one person") {
    check_mentions({
        {"Ukrainian President Volodymyr Zelensky spoke.",
         "[Ukrainian President Volodymyr Zelensky|person|UKR|Volodymyr Zelensky]"},
        {"Ukrainian President Volodymyr Zelenskyy spoke.",
         "[Ukrainian President Volodymyr Zelenskyy|person|UKR|Volodymyr Zelenskyy]"},
        {"Ukrainian President Volodymyr Zelenskiy spoke.",
         "[Ukrainian President Volodymyr Zelenskiy|person|UKR|Volodymyr Zelenskiy]"},
        {"President Zelensky spoke.", "[President Zelensky|person|UKR|Zelensky]"},
        {"Zelenskyy spoke.", "[Zelenskyy|person|UKR|Zelenskyy]"},
        {"Talks in Kiev ended.", "[Kiev|place|UKR]"},
        {"Talks in Kyiv ended.", "[Kyiv|place|UKR]"},
        {"Russian Foreign Minister Sergey Lavrov spoke.",
         "[Russian Foreign Minister Sergey Lavrov|person|RUS|Sergey Lavrov]"},
        {"Iranian President Ebrahim Raisi spoke. Raisi left.",
         "[Iranian President Ebrahim Raisi|person|IRN|Ebrahim Raisi] [Raisi|person|IRN|Ebrahim "
         "Raisi]"},
        {"Libyan leader Muammar Gaddafi spoke. Gaddafi left.",
         "[Libyan leader Muammar Gaddafi|person|LBY|Muammar Gaddafi] [Gaddafi|person|LBY|Muammar "
         "Gaddafi]"},
    });
}

TEST_CASE("a family name may stand first") {
    check_mentions({
        {"Chinese President Xi Jinping spoke. Xi left.",
         "[Chinese President Xi Jinping|person|CHN|Xi Jinping] [Xi|person|CHN|Xi Jinping]"},
        {"North Korean leader Kim Jong Un spoke. Kim left.",
         "[North Korean leader Kim Jong Un|person|PRK|Kim Jong Un] [Kim|person|PRK|Kim Jong Un]"},
        {"Chinese Foreign Minister Wang Yi spoke. Wang left.",
         "[Chinese Foreign Minister Wang Yi|person|CHN|Wang Yi] [Wang|person|CHN|Wang Yi]"},
        {"Vietnamese Prime Minister Pham Minh Chinh spoke. Chinh left.",
         "[Vietnamese Prime Minister Pham Minh Chinh|person|VNM|Pham Minh Chinh] "
         "[Chinh|person|VNM|Pham Minh Chinh]"},
        {"Japanese Prime Minister Fumio Kishida spoke. Kishida left.",
         "[Japanese Prime Minister Fumio Kishida|person|JPN|Fumio Kishida] "
         "[Kishida|person|JPN|Fumio Kishida]"},
        {"South Korean Foreign Minister Chung Eui-yong spoke. Chung left.",
         "[South Korean Foreign Minister Chung Eui-yong|person|KOR|Chung Eui-yong] "
         "[Chung|person|KOR|Chung Eui-yong]"},
        {"Chinese vice minister Zhao Liren spoke. Zhao left.",
         "[Chinese vice minister Zhao Liren|person|CHN|Zhao Liren] [Zhao|person|CHN|Zhao Liren]"},
        {"Singapore's Prime Minister Lee Hsien Loong spoke. Lee left.",
         "[Singapore's Prime Minister Lee Hsien Loong|person|SGP|Lee Hsien Loong] "
         "[Lee|person|SGP|Lee Hsien Loong]"},
        {"Cambodian Prime Minister Hun Sen spoke.",
         "[Cambodian Prime Minister Hun Sen|person|KHM|Hun Sen]"},
        {"Hungarian Prime Minister Viktor Orban spoke. Orbán left.",
         "[Hungarian Prime Minister Viktor Orban|person|HUN|Viktor Orban] [Orbán|person|HUN|Viktor "
         "Orban]"},
    });
}

TEST_CASE("honorifics do not hide a name") {
    check_mentions({
        {"Mr. Putin spoke.", "[Putin|person|RUS|Putin]"},
        {"Russian President Vladimir Putin spoke. Mr. Putin left.",
         "[Russian President Vladimir Putin|person|RUS|Vladimir Putin] [Putin|person|RUS|Vladimir "
         "Putin]"},
        {"Mr Macron spoke.", "[Macron|person|FRA|Macron]"},
        {"Mrs. Merkel spoke.", "[Merkel|person|DEU|Merkel]"},
        {"Ms. Truss met Mr. Lavrov.", "[Truss|person|GBR|Truss] [Lavrov|person|RUS|Lavrov]"},
        {"His Majesty King Abdullah II of Jordan spoke.",
         "[His Majesty King Abdullah II of Jordan|person|JOR|Abdullah II]"},
        {"His Majesty King Felipe of Spain spoke.",
         "[His Majesty King Felipe of Spain|person|ESP|Felipe]"},
        {"His Excellency Ambassador Anders Lund of Denmark spoke.",
         "[His Excellency Ambassador Anders Lund of Denmark|person|DNK|Anders Lund]"},
        {"Her Royal Highness Princess Astrid of Belgium spoke.",
         "[Her Royal Highness Princess Astrid of Belgium|person|BEL|Astrid]"},
        {"H.E. Mr. Kofi Mensah, Minister for Foreign Affairs of Ghana, spoke.",
         "[Kofi Mensah, Minister for Foreign Affairs of Ghana|person|GHA|Kofi Mensah]"},
        {"Dr. Henry Kissinger spoke.", "[Henry Kissinger|person|USA|Henry Kissinger]"},
        {"Sir Keir Starmer spoke.", "[Sir Keir Starmer|person|GBR|Keir Starmer]"},
        {"Gen. Mark Milley spoke.", "[Mark Milley|person|USA|Mark Milley]"},
        {"Pope Francis received Putin.",
         "[Pope Francis|person|VAT|Pope Francis] [Putin|person|RUS|Putin]"},
        {"Pope Benedict XVI received Bush.", "[Pope Benedict XVI|person|VAT|Pope Benedict XVI]"},
        {"Sheikh Mohammed bin Zayed of the United Arab Emirates spoke.",
         "[Sheikh Mohammed bin Zayed of the United Arab Emirates|person|ARE|Mohammed bin Zayed]"},
        {"President Joko “Jokowi” Widodo of Indonesia spoke. Jokowi left.",
         "[President Joko “Jokowi” Widodo of Indonesia|person|IDN|Joko Widodo] "
         "[Jokowi|person|IDN|Joko Widodo]"},
        {"Premier Ada \"Lita\" Quispe of Peru spoke.",
         "[Premier Ada \"Lita\" Quispe of Peru|person|PER|Ada Quispe]"},
        {"President Joseph R. Biden, Jr. spoke.",
         "[President Joseph R. Biden, Jr.|person|USA|Joseph R. Biden, Jr.]"},
        {"King Salman received Erdogan.",
         "[King Salman|person|SAU|King Salman] [Erdogan|person|TUR|Erdogan]"},
        {"Prince Faisal of Saudi Arabia spoke.",
         "[Prince Faisal of Saudi Arabia|person|SAU|Prince Faisal]"},
    });
}

TEST_CASE("headlines in capitals are read") {
    check_mentions({
        {"MACRON AND PUTIN MEET IN MOSCOW",
         "[MACRON|person|FRA|MACRON] [PUTIN|person|RUS|PUTIN] [MOSCOW|place|RUS]"},
        {"RUSSIAN FOREIGN MINISTER VISITS CHINA",
         "[RUSSIAN FOREIGN MINISTER|group|RUS] [CHINA|actor|CHN]"},
        {"U.S. AND IRAN HOLD TALKS IN GENEVA", "[U.S.|actor|USA] [IRAN|actor|IRN] [GENEVA|place]"},
        {"PRESIDENT BIDEN CALLS PRESIDENT XI",
         "[PRESIDENT BIDEN|person|USA|BIDEN] [PRESIDENT XI|person|CHN|XI]"},
    });
}

}  // namespace
}  // namespace detente
