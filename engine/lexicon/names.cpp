// SPDX-License-Identifier: MIT
#include "engine/lexicon/names.hpp"

#include <algorithm>
#include <array>

#include "engine/lexicon/embedded.hpp"

namespace detente {
namespace {

/// Only letters and blanks: words that the tokeniser would find too.
bool is_plain(std::string_view phrase) {
    return std::all_of(phrase.begin(), phrase.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
    });
}

}  // namespace

Rank rank_of_office(std::string_view title) {
    constexpr auto leaders = std::to_array<std::string_view>(
        {"president", "prime minister", "premier", "chancellor", "king", "queen", "emir", "amir",
         "sultan", "supreme leader", "leader", "crown prince", "pope", "head of state",
         "general secretary", "paramount leader", "chairman", "taoiseach", "emperor"});
    for (const std::string_view leader : leaders)
        if (title == leader) return Rank::leader;
    const bool minister = title.find("minister") != title.npos ||
                          title.find("secretary of") != title.npos || title == "vice president" ||
                          title.find("chancellor of") != title.npos;
    return minister ? Rank::minister : Rank::official;
}

bool family_name_first(std::string_view state) {
    constexpr std::string_view states = "CHN TWN KOR PRK HKG SGP VNM MMR KHM";
    return state.size() == 3 && states.find(state) != std::string_view::npos;
}

bool is_acronym(std::string_view phrase) {
    return phrase.size() <= 5 &&
           std::all_of(phrase.begin(), phrase.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

const std::vector<WordId>& PhraseWords::of(std::string_view phrase) {
    words_.clear();
    if (is_plain(phrase)) {
        for (const std::string_view word : split(phrase, ' '))
            words_.push_back(vocabulary_.intern(word));
        return words_;
    }
    tokenise(phrase, {}, vocabulary_, scratch_);
    for (const Token& token : scratch_.tokens)
        words_.push_back(token.word != unknown_word ? token.word
                                                    : vocabulary_.intern(scratch_.view(token)));
    return words_;
}

void add_meaning(std::vector<LexiconEntry>& meanings, std::string_view phrase, LexiconEntry entry) {
    entry.all_capitals = is_acronym(phrase);
    const auto same =
        std::find_if(meanings.begin(), meanings.end(), [&](const LexiconEntry& other) {
            return other.sense == entry.sense && other.actor == entry.actor &&
                   other.item == entry.item;
        });
    if (same == meanings.end())
        meanings.push_back(entry);
    else
        same->all_capitals = same->all_capitals && entry.all_capitals;
}

bool is_name_suffix(std::string_view word) {
    return word == "Jr." || word == "Jr" || word == "Sr." || word == "Sr" || word == "II" ||
           word == "III";
}

NamePhrases name_phrases(std::string_view name, std::string_view state) {
    // A title is read before the name, and "President Xi" must not cut "President Xi Jinping".
    if (name.starts_with("President ")) return {};
    const std::size_t first_blank = name.find(' ');
    if (first_blank == name.npos) return {name, {}, {}, {}};
    const std::string_view first = name.substr(0, first_blank);
    const std::string_view last = name.substr(name.rfind(' ') + 1);
    // "Prime Minister Chinh": Vietnamese are called by the last part of the name.
    if (family_name_first(state))
        return {name, first, state == "VNM" ? last : std::string_view(), {}};
    return {name, is_name_suffix(last) ? std::string_view() : last, {}, first};
}

}  // namespace detente
