// SPDX-License-Identifier: MIT
#include "engine/document/published/month_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace detente {
namespace {

/// A row per month, words parted by blanks.
constexpr std::array<std::string_view, 12> names{
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia leden "
    "ledna января янв січня",
    "february feb februar februari février févr fév febrero febbraio febbr fevereiro fev lutego "
    "února unora февраля фев лютого",
    "march mar märz mär mrz maerz mars marzo março maart mrt marts marca března марта мар березня",
    "april apr avril avr abril abr aprile kwietnia dubna апреля апр квітня",
    "may mai mayo maggio mag maio mei maj května мая травня",
    "june jun juni juin junio giugno giu junho czerwca června июня июн червня",
    "july jul juli juillet juil julio luglio lug julho lipca července июля июл липня",
    "august aug août aout agosto ago augustus augusti sierpnia srpna августа авг серпня",
    "september sep sept septembre septiembre settembre set sett setembro września wrzesnia září "
    "сентября сен вересня",
    "october oct oktober okt octobre octubre ottobre ott outubro out października pazdziernika "
    "října октября окт жовтня",
    "november nov novembre noviembre novembro listopada listopadu ноября ноя листопада",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudnia "
    "prosince декабря дек грудня",
};

std::unordered_map<std::string_view, unsigned> make_table() {
    std::unordered_map<std::string_view, unsigned> table;
    for (unsigned month = 0; month < names.size(); ++month)
        for (std::string_view rest = names[month]; !rest.empty();) {
            const auto size = std::min(rest.find(' '), rest.size());
            table.emplace(rest.substr(0, size), month + 1);
            rest.remove_prefix(std::min(size + 1, rest.size()));
        }
    return table;
}

}  // namespace

unsigned month_of(std::string_view word) {
    static const std::unordered_map<std::string_view, unsigned> table = make_table();
    const auto found = table.find(word);
    return found == table.end() ? 0 : found->second;
}

}  // namespace detente
