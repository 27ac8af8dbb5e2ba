// SPDX-License-Identifier: MIT
#include "engine/text/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace detente {
namespace {

using namespace std::string_view_literals;

constexpr std::array titles{"Adm"sv,  "Amb"sv,  "Brig"sv,   "Capt"sv, "Cmdr"sv, "Col"sv, "Cpl"sv,
                            "Dr"sv,   "Eng"sv,  "Engr"sv,   "Fr"sv,   "Gen"sv,  "Gov"sv, "Hon"sv,
                            "Lt"sv,   "Maj"sv,  "Messrs"sv, "Mr"sv,   "Mrs"sv,  "Ms"sv,  "Mt"sv,
                            "Pres"sv, "Prof"sv, "Pvt"sv,    "Rep"sv,  "Rev"sv,  "Rt"sv,  "Sec"sv,
                            "Sen"sv,  "Sgt"sv,  "Smt"sv,    "Spc"sv,  "St"sv,   "Ste"sv};
constexpr std::array others{"Apr"sv, "Aug"sv, "Co"sv,   "Corp"sv, "Dec"sv,    "Dept"sv, "Feb"sv,
                            "Inc"sv, "Jan"sv, "Jr"sv,   "Jul"sv,  "Jun"sv,    "Ltd"sv,  "Nov"sv,
                            "Oct"sv, "Sep"sv, "Sept"sv, "Sr"sv,   "approx"sv, "est"sv,  "vs"sv};
constexpr std::array before_numbers{"Fri"sv, "Mar"sv, "Mon"sv,  "No"sv,    "Nos"sv, "Sat"sv,
                                    "Sun"sv, "Thu"sv, "Thur"sv, "Thurs"sv, "Tue"sv, "Tues"sv,
                                    "Wed"sv, "art"sv, "no"sv,   "para"sv,  "pp"sv,  "res"sv};
constexpr std::array starters{
    "A"sv,      "After"sv, "Also"sv,  "Although"sv,  "An"sv,     "And"sv,     "As"sv,    "At"sv,
    "Before"sv, "Both"sv,  "But"sv,   "By"sv,        "During"sv, "Earlier"sv, "For"sv,   "From"sv,
    "He"sv,     "Her"sv,   "His"sv,   "However"sv,   "I"sv,      "If"sv,      "In"sv,    "It"sv,
    "Its"sv,    "Last"sv,  "Later"sv, "Meanwhile"sv, "No"sv,     "Now"sv,     "On"sv,    "One"sv,
    "Our"sv,    "Over"sv,  "She"sv,   "Since"sv,     "So"sv,     "Some"sv,    "That"sv,  "The"sv,
    "Their"sv,  "Then"sv,  "There"sv, "These"sv,     "They"sv,   "This"sv,    "Those"sv, "To"sv,
    "Today"sv,  "Two"sv,   "Under"sv, "We"sv,        "What"sv,   "When"sv,    "While"sv, "With"sv,
    "Yet"sv,    "You"sv};

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

}  // namespace

bool is_abbreviation(std::string_view word, bool before_number) {
    // "DUE NOV. 16" in a headline of capitals
    if (before_number && word.size() > 2 && is_upper(word[1])) {
        std::string plain(word);
        std::transform(plain.begin() + 1, plain.end(), plain.begin() + 1,
                       [](char c) { return is_upper(c) ? static_cast<char>(c + 32) : c; });
        return contains(others, plain) || contains(before_numbers, plain);
    }
    return contains(titles, word) || contains(others, word) ||
           (before_number && contains(before_numbers, word));
}

bool is_title_abbreviation(std::string_view dotted) {
    if (dotted.size() == 2) return true;  // an initial
    return contains(titles, dotted.substr(0, dotted.size() - 1));
}

bool starts_sentences(std::string_view word) {
    return contains(starters, word);
}

}  // namespace detente
