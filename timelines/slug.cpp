// SPDX-License-Identifier: MIT
#include "timelines/slug.hpp"

#include <array>
#include <cstddef>

namespace detente {
namespace {

/// Base letters from Unicode's compatibility decompositions, struck and hooked letters by look:
/// '.' has none, a digit stands for the pair of letters at that place in `pairs`.
constexpr std::string_view latin_00c0 =
    "aaaaaa1ceeeeiiiidnooooo.ouuuuy43aaaaaa1ceeeeiiiidnooooo.ouuuuy4yaaaaaaccccccccdd"
    "ddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkkkllllllllllnnnnnnnnnoooooo22rrrrrrssssss"
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb....occdd....eeffg...ikkl..nnooo..pp.....ttttu"
    "u.vyyzz.............666777888aaiioouuuuuuuuuueaaaa..ggggkkoooo..j666gg..nnaa...."
    "aaaaeeeeiiiioooorrrruuuusstt..hh.d..zzaaeeooooooooyylntj..acclt....bu.eejj..rryy";
constexpr std::string_view latin_1e00 =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
    "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas..3."
    "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
    "uuyyyyyyyy......";
constexpr std::array<std::string_view, 9> pairs{"", "ae", "oe", "ss", "th", "ij", "dz", "lj", "nj"};
static_assert(latin_00c0.size() == 0x250 - 0xC0 && latin_1e00.size() == 0x1F00 - 0x1E00);

constexpr std::size_t schwa = 0x259;  // Azerbaijani, as in "Əliyev"; its capital is in the table
constexpr std::size_t no_break_space = 0xA0;

struct Character {
    std::size_t code = 0;
    std::size_t length = 1;
};

bool is_continuation(std::string_view text, std::size_t i) {
    return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80;
}

/// The character at `i`; code 0 for a byte that starts none and for those beyond U+FFFF.
Character character_at(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t k) {
        return static_cast<std::size_t>(static_cast<unsigned char>(text[i + k]));
    };
    if (byte(0) < 0x80) return {byte(0), 1};
    if (byte(0) >= 0xC2 && byte(0) < 0xE0 && is_continuation(text, i + 1))
        return {(byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
    if ((byte(0) & 0xF0U) == 0xE0 && is_continuation(text, i + 1) && is_continuation(text, i + 2))
        return {(byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
    return {};
}

/// Lower-case ASCII for a letter or digit, empty for anything else.
std::string_view letters_of(std::size_t code) {
    constexpr std::string_view ascii = "0123456789abcdefghijklmnopqrstuvwxyz";
    if (code >= 'A' && code <= 'Z') return ascii.substr(code - 'A' + 10, 1);
    if (code >= 'a' && code <= 'z') return ascii.substr(code - 'a' + 10, 1);
    if (code >= '0' && code <= '9') return ascii.substr(code - '0', 1);
    if (code == schwa) return "e";
    std::string_view base;
    if (code >= 0xC0 && code < 0x250) base = latin_00c0.substr(code - 0xC0, 1);
    if (code >= 0x1E00 && code < 0x1F00) base = latin_1e00.substr(code - 0x1E00, 1);
    if (base.empty() || base == ".") return {};
    if (base[0] > '9') return base;
    return pairs.at(static_cast<std::size_t>(base[0] - '0'));
}

/// ASCII marks other than the apostrophe, and Unicode's spaces and dashes.
bool separates(std::size_t code) {
    if (code < 0x80) return code != '\'' && code != '`' && code != 0;
    return code == no_break_space || (code >= 0x2000 && code <= 0x2015 && code != 0x200D);
}

}  // namespace

std::string slug(std::string_view name) {
    std::string out;
    bool separated = false;
    for (std::size_t i = 0; i < name.size();) {
        const auto [code, length] = character_at(name, i);
        const std::string_view letters = letters_of(code);
        if (!letters.empty()) {
            if (separated && !out.empty()) out += '-';
            separated = false;
            out += letters;
        } else if (separates(code)) {
            separated = true;
        }
        i += length;
    }
    return out;
}

}  // namespace detente
