// SPDX-License-Identifier: MIT
#include "engine/text/vocabulary.hpp"

#include <array>
#include <utility>

namespace detente {
namespace {

/// U+00C0 to U+017F without their accents: the Latin letters of European names.
constexpr std::array<const char*, 192> latin_base = {
    "a", "a", "a",  "a",  "a", "a", "ae", "c",  "e",  "e", "e", "e", "i",  "i",  "i", "i", "d", "n",
    "o", "o", "o",  "o",  "o", "x", "o",  "u",  "u",  "u", "u", "y", "th", "ss", "a", "a", "a", "a",
    "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i",  "i", "i", "i", "d",  "n",  "o", "o", "o", "o",
    "o", "/", "o",  "u",  "u", "u", "u",  "y",  "th", "y", "a", "a", "a",  "a",  "a", "a", "c", "c",
    "c", "c", "c",  "c",  "c", "c", "d",  "d",  "d",  "d", "e", "e", "e",  "e",  "e", "e", "e", "e",
    "e", "e", "g",  "g",  "g", "g", "g",  "g",  "g",  "g", "h", "h", "h",  "h",  "i", "i", "i", "i",
    "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j",  "j", "k", "k", "k",  "l",  "l", "l", "l", "l",
    "l", "l", "l",  "l",  "l", "n", "n",  "n",  "n",  "n", "n", "n", "n",  "n",  "o", "o", "o", "o",
    "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r",  "r", "s", "s", "s",  "s",  "s", "s", "s", "s",
    "t", "t", "t",  "t",  "t", "t", "u",  "u",  "u",  "u", "u", "u", "u",  "u",  "u", "u", "u", "u",
    "w", "w", "y",  "y",  "y", "z", "z",  "z",  "z",  "z", "z", "s"};

/// U+1E00 to U+1EF9 without their marks, as runs of one letter: those of transliterated Arabic and
/// Indian names, then those of Vietnamese.
constexpr std::array<std::pair<char, unsigned>, 36> marked_runs = {
    {{'a', 2},  {'b', 6},  {'c', 2},  {'d', 10}, {'e', 10}, {'f', 2}, {'g', 2},  {'h', 10},
     {'i', 4},  {'k', 6},  {'l', 8},  {'m', 6},  {'n', 8},  {'o', 8}, {'p', 4},  {'r', 8},
     {'s', 10}, {'t', 8},  {'u', 10}, {'v', 4},  {'w', 10}, {'x', 4}, {'y', 2},  {'z', 6},
     {'h', 1},  {'t', 1},  {'w', 1},  {'y', 1},  {'a', 1},  {'s', 5}, {'a', 24}, {'e', 16},
     {'i', 4},  {'o', 24}, {'u', 14}, {'y', 8}}};

char without_mark(unsigned code) {
    unsigned end = 0x1E00;
    for (const auto& [letter, length] : marked_runs) {
        end += length;
        if (code < end) return letter;
    }
    return '\0';
}

/// Folds the multi-byte character at `i` and returns how many bytes it took.
std::size_t fold_wide(std::string_view word, std::size_t i, std::string& out) {
    const auto byte = [&](std::size_t k) {
        return i + k < word.size() ? static_cast<unsigned char>(word[i + k]) : 0U;
    };
    const unsigned lead = byte(0);
    if (lead >= 0xC3 && lead <= 0xC5 && (byte(1) & 0xC0U) == 0x80) {
        const unsigned code = ((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU);
        out += latin_base[code - 0xC0];
        return 2;
    }
    if (lead == 0xC8 && byte(1) >= 0x98 && byte(1) <= 0x9B) {  // Romanian s and t with comma
        out += byte(1) <= 0x99 ? 's' : 't';
        return 2;
    }
    if (lead == 0xC6 && (byte(1) == 0xA0 || byte(1) == 0xA1 || byte(1) == 0xAF ||
                         byte(1) == 0xB0)) {  // Vietnamese o and u with horn
        out += byte(1) <= 0xA1 ? 'o' : 'u';
        return 2;
    }
    if ((lead == 0xCC && byte(1) >= 0x80) || (lead == 0xCD && byte(1) >= 0x80 && byte(1) <= 0xAF))
        return 2;  // a mark that combines with the letter before it
    if (lead == 0xE1 && byte(1) >= 0xB8 && byte(1) <= 0xBB && (byte(2) & 0xC0U) == 0x80) {
        const char letter = without_mark(0x1000U + ((byte(1) & 0x3FU) << 6U) + (byte(2) & 0x3FU));
        if (letter != '\0') {
            out += letter;
            return 3;
        }
    }
    if (lead == 0xE2 && byte(1) == 0x80 && (byte(2) == 0x98 || byte(2) == 0x99)) {
        out += '\'';
        return 3;
    }
    if (lead == 0xCA && byte(1) >= 0xBB &&
        byte(1) <= 0xBF) {  // modifier apostrophes of transliteration
        out += '\'';
        return 2;
    }
    out += word[i];
    return 1;
}

}  // namespace

void fold_word(std::string_view word, std::string& out) {
    for (std::size_t i = 0; i < word.size();) {
        const auto c = static_cast<unsigned char>(word[i]);
        if (c >= 0x80) {
            i += fold_wide(word, i, out);
            continue;
        }
        out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        ++i;
    }
}

std::uint32_t hash_folded(std::string_view folded) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : folded) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

Vocabulary::Vocabulary() : words_(1), slots_(1U << 12U) {
    for (const char mark : std::string_view(".,-'\"():;!?/*&%$#+=[]@")) intern({&mark, 1});
    intern("'s");
}

WordId Vocabulary::intern(std::string_view word) {
    std::string folded;
    fold_word(word, folded);
    return intern_folded(folded, hash_folded(folded));
}

WordId Vocabulary::intern_folded(std::string_view folded, std::uint32_t hash) {
    if (const WordId known = find_folded(folded, hash); known != unknown_word) return known;
    if (2 * words_.size() >= slots_.size()) grow(2 * slots_.size());
    const auto id = static_cast<WordId>(words_.size());
    words_.emplace_back(folded);
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = (std::uint64_t{hash} << 32U) | id;
    return id;
}

void Vocabulary::reserve(std::size_t words) {
    words_.reserve(words);
    std::size_t slots = slots_.size();
    while (2 * words >= slots) slots *= 2;
    if (slots > slots_.size()) grow(slots);
}

WordId Vocabulary::find(std::string_view word) const {
    std::string folded;
    fold_word(word, folded);
    return find_folded(folded, hash_folded(folded));
}

WordId Vocabulary::find_folded(std::string_view folded, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hash & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
        const std::uint64_t entry = slots_[slot];
        if (static_cast<std::uint32_t>(entry >> 32U) != hash) continue;
        const auto id = static_cast<WordId>(entry);
        if (words_[id] == folded) return id;
    }
    return unknown_word;
}

std::string_view Vocabulary::word(WordId id) const {
    return words_[id];
}

void Vocabulary::grow(std::size_t slots) {
    std::vector<std::uint64_t> larger(slots);
    const std::size_t mask = larger.size() - 1;
    for (const std::uint64_t entry : slots_) {
        if (entry == 0) continue;
        std::size_t slot = (entry >> 32U) & mask;
        while (larger[slot] != 0) slot = (slot + 1) & mask;
        larger[slot] = entry;
    }
    slots_ = std::move(larger);
}

}  // namespace detente
