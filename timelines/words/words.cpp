// SPDX-License-Identifier: MIT
#include "timelines/words/words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "timelines/words/table.hpp"

namespace detente {
namespace {

/// The item of "a|b|c" at `place`, or the last.
std::string_view item_at(std::string_view list, std::size_t place) {
    for (; place > 0; --place) {
        const std::size_t bar = list.find('|');
        if (bar == list.npos) return list;
        list.remove_prefix(bar + 1);
    }
    return list.substr(0, list.find('|'));
}

std::size_t items_in(std::string_view list) {
    return 1 + static_cast<std::size_t>(std::ranges::count(list, '|'));
}

/// The place of the plural category among those that the language has forms for.
std::size_t category_of(Language language, std::size_t count) {
    const std::string category = plural_category(language, count);
    const std::string_view all = word(language, Word::plurals);
    const std::size_t most = items_in(all);
    for (std::size_t i = 0; i < most; ++i)
        if (item_at(all, i) == category) return i;
    return most - 1;
}

}  // namespace

std::string_view word(Language language, Word key) {
    return word_table(language)[static_cast<std::size_t>(key)];
}

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}';
        const auto place = is_place ? static_cast<std::size_t>(pattern[i + 1] - '0') : 0;
        if (!is_place || place >= values.size()) {
            out += pattern[i];
            continue;
        }
        out += values.begin()[place];
        i += 2;
    }
    return out;
}

std::string_view form_for(Language language, std::size_t count, Word key) {
    const std::string_view forms = word(language, key);
    return forms.find('|') == forms.npos ? forms : item_at(forms, category_of(language, count));
}

std::string number_in_words(Language language, std::size_t number) {
    const std::string_view all = word(language, Word::numbers);
    return number < items_in(all) ? std::string(item_at(all, number)) : std::to_string(number);
}

std::string decimal(Language language, double value, int digits) {
    std::string out = fmt::format("{:.{}f}", value, digits);
    const std::size_t point = out.find('.');
    if (point != out.npos) out.replace(point, 1, word(language, Word::decimal));
    return out;
}

}  // namespace detente
