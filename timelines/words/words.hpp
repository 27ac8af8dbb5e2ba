// SPDX-License-Identifier: MIT
// What the program itself says in pictures, pages and notes, in each language: interface.tsv beside
// this header, compiled in.
#pragma once

#include <concepts>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "timelines/language.hpp"
#include "timelines/words_keys.hpp"  // written by tools/embed_words.cpp: enum class Word

namespace detente {

/// The words as the table has them, with their {0} and all forms of a plural.
std::string_view word(Language language, Word key);

/// The row `steps` below `key`'s: for rows that follow an enum's order.
constexpr Word below(Word key, std::size_t steps) {
    return static_cast<Word>(static_cast<std::size_t>(key) + steps);
}

/// `pattern` with each {0}, {1} … replaced; one that has no value stays.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> values);

template <std::convertible_to<std::string_view>... Values>
std::string phrase(Language language, Word key, const Values&... values) {
    return filled(word(language, key), {std::string_view(values)...});
}

/// The form "a" or "b" of "a|b" that the language has for so many.
std::string_view form_for(Language language, std::size_t count, Word key);

/// "1 source", "2 sources": {0} is the count.
template <std::convertible_to<std::string_view>... Values>
std::string counted(Language language, std::size_t count, Word key, const Values&... values) {
    return filled(form_for(language, count, key),
                  {std::to_string(count), std::string_view(values)...});
}

/// "one" to "twelve", then digits.
std::string number_in_words(Language language, std::size_t number);

/// "0.25", "0,25"
std::string decimal(Language language, double value, int digits);

/// `text` with its first letter in upper case.
std::string capitalised(std::string_view text);

/// What people call an actor of the register in another language than the register's: the name in
/// actors.tsv, of a state else ICU's. Empty where neither has one.
std::string_view foreign_name(Language language, std::string_view actor);

/// "January", "janvier"; `month` is 1 to 12.
std::string_view month_name(Language language, unsigned month);
/// "Jan", "Sept", "janv."
std::string_view short_month(Language language, unsigned month);

/// "20th", "20e"; "XX".
std::string ordinal(Language language, int number);
std::string roman(int number);

}  // namespace detente
