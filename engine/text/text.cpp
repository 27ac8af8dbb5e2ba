// SPDX-License-Identifier: MIT
#include "engine/text/text.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "engine/text/abbreviations.hpp"

namespace detente {
namespace {

enum class Class : std::uint8_t { other, space, line, letter, digit, mark, wide };

constexpr std::array<Class, 256> make_classes() {
    std::array<Class, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        if (c == '\n' || c == '\r')
            table[c] = Class::line;
        else if (c <= ' ' || c == 0x7F)
            table[c] = Class::space;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')
            table[c] = Class::letter;
        else if (c >= '0' && c <= '9')
            table[c] = Class::digit;
        else
            table[c] = c < 0x80 ? Class::mark : Class::wide;
    }
    return table;
}
constexpr std::array<Class, 256> classes = make_classes();

constexpr bool is_upper(unsigned char c) {
    return c >= 'A' && c <= 'Z';
}

/// A character beyond ASCII: how many bytes, what it counts as, and the mark it is folded to.
struct Wide {
    std::uint32_t length = 1;
    Class kind = Class::letter;
    char folded_mark = 0;
    bool upper = false;
};

std::uint32_t sequence_length(std::string_view bytes, std::uint32_t at) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::uint32_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    std::uint32_t length = 1;
    while (length < wanted && at + length < bytes.size() &&
           (static_cast<unsigned char>(bytes[at + length]) & 0xC0U) == 0x80)
        ++length;
    return length;
}

/// General punctuation, U+2000 to U+206F, by the last byte of its three.
Wide general_punctuation(unsigned second, unsigned third) {
    if (second == 0x81) return {3, third == 0x9F ? Class::space : Class::mark, '*', false};
    if (third <= 0x8F || third == 0xAF) return {3, Class::space, 0, false};
    if (third <= 0x95) return {3, Class::mark, '-', false};
    if (third >= 0x98 && third <= 0x9B) return {3, Class::mark, '\'', false};
    if (third >= 0x9C && third <= 0x9F) return {3, Class::mark, '"', false};
    if (third == 0xA6) return {3, Class::mark, '.', false};
    if (third == 0xA8 || third == 0xA9) return {3, Class::line, 0, false};
    return {3, Class::mark, '*', false};
}

/// Latin letters with marks, U+0100 to U+017F: capitals and small letters take turns.
bool is_upper_latin(unsigned code) {
    const bool odd = (code >= 0x139 && code <= 0x148) || code >= 0x179;
    return code == 0x178 || ((code & 1U) != 0) == odd;
}

Wide classify_wide(std::string_view bytes, std::uint32_t at) {
    const std::uint32_t length = sequence_length(bytes, at);
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const unsigned second = length > 1 ? static_cast<unsigned char>(bytes[at + 1]) : 0U;
    const unsigned third = length > 2 ? static_cast<unsigned char>(bytes[at + 2]) : 0U;
    if (length == 3 && lead == 0xE2 && (second == 0x80 || second == 0x81))
        return general_punctuation(second, third);
    if (length == 3 && lead == 0xE3 && second == 0x80 && third <= 0x91)
        return {3, third == 0x80 ? Class::space : Class::mark, '*', false};
    if (length == 3 && lead == 0xE2 && second == 0x88 && third == 0x92)
        return {3, Class::mark, '-', false};
    if (length == 3 && lead == 0xEF && second == 0xBB && third == 0xBF)
        return {3, Class::space, 0, false};
    if (length == 2 && lead == 0xC2) {
        if (second == 0xA0 || second == 0x85) return {2, Class::space, 0, false};
        if (second == 0xAB || second == 0xBB) return {2, Class::mark, '"', false};
        if (second == 0xAD) return {2, Class::mark, '-', false};
        if (second != 0xAA && second != 0xB5 && second != 0xBA) return {2, Class::mark, '*', false};
    }
    bool upper = false;
    if (length == 2 && lead == 0xC3) upper = second >= 0x80 && second <= 0x9E;
    if (length == 2 && (lead == 0xC4 || lead == 0xC5))
        upper = is_upper_latin(((lead & 0x1FU) << 6U) | (second & 0x3FU));
    // Horned letters and those of U+1E00 to U+1EFF.
    if (length == 2 && lead == 0xC6) upper = second == 0xA0 || second == 0xAF;
    if (length == 3 && lead == 0xE1 && second >= 0xB8 && second <= 0xBB) upper = (third & 1U) == 0;
    if (length == 2 && lead == 0xCE) upper = second >= 0x86 && second <= 0xA9;
    if (length == 2 && lead == 0xD0) upper = second <= 0xAF;
    return {length, Class::letter, 0, upper};
}

/// One pass over the bytes of a block.
class Tokeniser {
  public:
    Tokeniser(const Vocabulary& vocabulary, Text& text)
        : vocabulary_(vocabulary), text_(text), bytes_(text.bytes) {}

    void block(std::uint32_t begin, std::uint32_t end, BlockKind kind, std::uint32_t index);

  private:
    void word(std::uint32_t begin, std::uint32_t end);
    std::uint32_t word_end(std::uint32_t at, std::uint32_t end, std::uint16_t& flags);
    std::uint32_t dotted_letters(std::uint32_t at, std::uint32_t end) const;
    std::uint32_t number_end(std::uint32_t at, std::uint32_t end) const;
    std::uint32_t apostrophe(std::uint32_t at, std::uint32_t end) const;
    std::uint32_t clitic(std::uint32_t at, std::uint32_t end) const;
    bool letter_at(std::uint32_t at, std::uint32_t end) const;
    /// Whether an underscore stands there that joins nothing.
    bool closes_emphasis(std::uint32_t at, std::uint32_t end) const {
        return bytes_[at] == '_' && !letter_at(at + 1, end) && !digit_at(at + 1, end);
    }
    bool digit_at(std::uint32_t at, std::uint32_t end) const {
        return at < end && classes[static_cast<unsigned char>(bytes_[at])] == Class::digit;
    }
    void push(std::uint32_t begin, std::uint32_t end, std::uint16_t flags, WordId id);
    WordId look_up(std::uint32_t begin, std::uint32_t end);
    WordId mark_id(char c) const;
    bool goes_on(std::uint32_t first, BlockKind kind) const;
    void sentences(std::uint32_t first, BlockKind kind, std::uint32_t index);
    bool under_secretary(std::uint32_t at) const;
    bool ends_sentence(std::uint32_t token, std::uint32_t& next) const;

    const Vocabulary& vocabulary_;
    Text& text_;
    std::string_view bytes_;
    std::uint16_t gap_ = 0;  ///< space and line flags for the next token
    std::string folded_;
};

WordId Tokeniser::mark_id(char c) const {
    return vocabulary_.find_folded({&c, 1}, hash_folded({&c, 1}));
}

void Tokeniser::push(std::uint32_t begin, std::uint32_t end, std::uint16_t flags, WordId id) {
    text_.tokens.push_back({begin, end, id, static_cast<std::uint16_t>(flags | gap_)});
    gap_ = 0;
}

WordId Tokeniser::look_up(std::uint32_t begin, std::uint32_t end) {
    constexpr std::size_t longest = 48;
    std::array<char, longest> buffer{};
    const std::size_t size = end - begin;
    if (size <= longest) {
        std::uint32_t hash = 2166136261U;  // hash_folded, fused with the folding of ASCII
        std::size_t i = 0;
        for (; i < size; ++i) {
            auto c = static_cast<unsigned char>(bytes_[begin + i]);
            if (c >= 0x80) break;
            c = static_cast<unsigned char>(is_upper(c) ? c + 32 : c);
            buffer[i] = static_cast<char>(c);
            hash = (hash ^ c) * 16777619U;
        }
        if (i == size) return vocabulary_.find_folded({buffer.data(), size}, hash);
    } else if (size > 4 * longest) {
        return unknown_word;
    }
    folded_.clear();
    fold_word(bytes_.substr(begin, size), folded_);
    return vocabulary_.find_folded(folded_, hash_folded(folded_));
}

bool Tokeniser::letter_at(std::uint32_t at, std::uint32_t end) const {
    if (at >= end) return false;
    const Class kind = classes[static_cast<unsigned char>(bytes_[at])];
    return kind == Class::letter ||
           (kind == Class::wide && classify_wide(bytes_, at).kind == Class::letter);
}

/// Length of an apostrophe at `at`, 0 where there is none.
std::uint32_t Tokeniser::apostrophe(std::uint32_t at, std::uint32_t end) const {
    if (at >= end) return 0;
    if (bytes_[at] == '\'') return 1;
    if (bytes_.compare(at, 3, "\xE2\x80\x99") == 0 && at + 3 <= end) return 3;
    return 0;
}

/// Length of the possessive or of a short verb ("'s", "'ll", "'re", "'ve") at `at`, 0 where none
/// is.
std::uint32_t Tokeniser::clitic(std::uint32_t at, std::uint32_t end) const {
    const std::uint32_t quote = apostrophe(at, end);
    if (quote == 0) return 0;
    std::uint32_t stop = at + quote;
    while (letter_at(stop, end) && stop < at + quote + 3) ++stop;
    const auto is = [&](std::string_view letters) {
        return std::equal(letters.begin(), letters.end(), bytes_.begin() + at + quote,
                          bytes_.begin() + stop,
                          [](char wanted, char c) { return (c | 0x20) == wanted; });
    };
    return is("s") || is("ll") || is("re") || is("ve") ? stop - at : 0;
}

/// "U.S.", "a.m.", "U.N": the end of single letters parted by full stops, or `at` where it is none.
std::uint32_t Tokeniser::dotted_letters(std::uint32_t at, std::uint32_t end) const {
    std::uint32_t i = at;
    unsigned letters = 0;
    while (i + 1 < end && classes[static_cast<unsigned char>(bytes_[i])] == Class::letter &&
           bytes_[i + 1] == '.') {
        i += 2;
        ++letters;
    }
    if (letters == 0 ||
        (letters == 1 && (!is_upper(static_cast<unsigned char>(bytes_[at])) || letter_at(i, end))))
        return at;
    if (letters >= 2 && letter_at(i, end)) {
        if (!letter_at(i + 1, end)) return i + 1;  // "U.N" with its last stop missing
        return letters == 2 && is_upper(static_cast<unsigned char>(bytes_[i])) ? i : at;
    }
    return i;
}

std::uint32_t Tokeniser::number_end(std::uint32_t at, std::uint32_t end) const {
    std::uint32_t i = at;
    while (digit_at(i, end)) ++i;
    while (i + 1 < end && digit_at(i + 1, end)) {
        if (bytes_[i] == '.') {
            std::uint32_t k = i + 1;
            while (digit_at(k, end)) ++k;
            i = k;
        } else if (bytes_[i] == ',' && digit_at(i + 2, end) && digit_at(i + 3, end) &&
                   !digit_at(i + 4, end)) {
            i += 4;
        } else {
            break;
        }
    }
    return i;
}

/// The end of letters and digits with apostrophes inside ("O'Neill"), which sets the shape.
std::uint32_t Tokeniser::word_end(std::uint32_t at, std::uint32_t end, std::uint16_t& flags) {
    std::uint32_t i = at;
    unsigned letters = 0;
    unsigned uppers = 0;
    bool has_digit = false;
    while (i < end) {
        const auto c = static_cast<unsigned char>(bytes_[i]);
        const Class kind = classes[c];
        if (kind == Class::letter) {
            if (closes_emphasis(i, end)) break;  // "_talks_", but "snake_case" is one word
            ++letters;
            uppers += is_upper(c);
            if (i == at && is_upper(c)) flags |= shape::capital;
            ++i;
        } else if (kind == Class::digit) {
            has_digit = true;
            ++i;
        } else if (kind == Class::wide) {
            const Wide wide = classify_wide(bytes_, i);
            if (wide.kind != Class::letter) break;
            ++letters;
            uppers += wide.upper;
            if (i == at && wide.upper) flags |= shape::capital;
            i += wide.length;
        } else if (kind == Class::mark && bytes_[i] == '&' && i > at && letter_at(i + 1, end)) {
            ++i;
        } else {
            break;
        }
    }
    flags |= shape::word;
    if (has_digit) flags |= shape::mixed;
    if (letters >= 2 && uppers == letters) flags |= shape::all_capitals;
    return i;
}

void Tokeniser::word(std::uint32_t begin, std::uint32_t end) {
    // Possessive and clitics stand alone; other apostrophes between letters belong to the word.
    std::uint16_t flags = 0;
    std::uint32_t stop = dotted_letters(begin, end);
    if (stop > begin) {
        flags = shape::word | shape::abbreviation;
        if (is_upper(static_cast<unsigned char>(bytes_[begin])))
            flags |= stop - begin > 2 ? shape::capital | shape::all_capitals : shape::capital;
        push(begin, stop, flags, look_up(begin, stop));
        return;
    }
    stop = word_end(begin, end, flags);
    while (const std::uint32_t length = apostrophe(stop, end)) {
        const std::uint32_t next = stop + length;
        if (!letter_at(next, end) || clitic(stop, end) != 0) break;
        std::uint16_t more = 0;
        stop = word_end(next, end, more);
        flags |= more & shape::mixed;
    }
    WordId id = look_up(begin, stop);
    if (stop < end && bytes_[stop] == '.' && stop - begin <= 6 && (flags & shape::mixed) == 0) {
        const std::uint32_t after = stop + 1;
        std::uint32_t next = after;
        while (next < end && bytes_[next] == ' ') ++next;
        const bool spaced = next > after || digit_at(after, end);
        if (spaced && is_abbreviation(bytes_.substr(begin, stop - begin), digit_at(next, end))) {
            flags |= shape::abbreviation;
            stop = after;
            if (const WordId dotted = look_up(begin, stop); dotted != unknown_word) id = dotted;
        }
    }
    push(begin, stop, flags, id);
}

/// In bytes. A longer line of a paragraph was broken because it was full, wherever its sentence
/// stood.
constexpr std::uint32_t full_line = 48;

void Tokeniser::block(std::uint32_t begin, std::uint32_t end, BlockKind kind, std::uint32_t index) {
    const auto first = static_cast<std::uint32_t>(text_.tokens.size());
    gap_ = shape::space_before;
    std::uint32_t line = begin;
    std::uint32_t i = begin;
    while (i < end) {
        const auto c = static_cast<unsigned char>(bytes_[i]);
        Class type = classes[c];
        Wide wide;
        if (type == Class::wide) {
            wide = classify_wide(bytes_, i);
            wide.length = std::min(wide.length, end - i);
            type = wide.kind;
        }
        switch (type) {
            case Class::line:
                gap_ |= shape::space_before;
                if (kind != BlockKind::paragraph || i - line < full_line)
                    gap_ |= shape::line_before;
                i += wide.length;
                line = i;
                break;
            case Class::space:
            case Class::other:
                gap_ |= shape::space_before;
                i += wide.length;
                break;
            case Class::digit: {
                std::uint32_t stop = number_end(i, end);
                std::uint16_t flags = shape::number;
                if (letter_at(stop, end) && !closes_emphasis(stop, end)) {
                    stop = word_end(i, end, flags);
                    flags = shape::word | shape::mixed;
                } else if (std::all_of(bytes_.begin() + i, bytes_.begin() + stop,
                                       [](char d) { return d >= '0' && d <= '9'; })) {
                    flags |= shape::digits;
                }
                push(i, stop, flags, look_up(i, stop));
                i = stop;
                break;
            }
            case Class::letter:
                if (c == '_') {  // opens emphasis, or is a wire's bullet: "_March 4: Talks open."
                    gap_ |= shape::space_before;
                    ++i;
                    break;
                }
                word(i, end);
                i = text_.tokens.back().end;
                break;
            case Class::mark:
            case Class::wide: {
                // Directly after a word: "Russia's", "they’ll".
                const bool joined = gap_ == 0 && text_.tokens.size() > first;
                if (const std::uint32_t length = joined ? clitic(i, end) : 0; length != 0) {
                    push(i, i + length, shape::word, look_up(i, i + length));
                    i += length;
                    break;
                }
                std::uint32_t stop = i + (c < 0x80 ? 1 : wide.length);
                if (c == '.' || c == '-')
                    while (stop < end && bytes_[stop] == bytes_[i]) ++stop;
                const char folded = c < 0x80 ? static_cast<char>(c) : wide.folded_mark;
                push(i, stop, shape::mark, mark_id(folded));
                i = stop;
                break;
            }
        }
    }
    sentences(first, kind, index);
}

/// "the U.S. Under Secretary"
bool Tokeniser::under_secretary(std::uint32_t at) const {
    return text_.view(at) == "Under" && at + 1 < text_.tokens.size() &&
           text_.view(at + 1).starts_with("Secretar");
}

/// Whether a sentence ends with `token`; `next` is then the first token after it and its closing
/// quotes and brackets.
bool Tokeniser::ends_sentence(std::uint32_t token, std::uint32_t& next) const {
    const auto& tokens = text_.tokens;
    const Token& t = tokens[token];
    next = token + 1;
    if (!t.is(shape::mark | shape::abbreviation)) return false;
    const char last = bytes_[t.end - 1];
    const bool ellipsis = t.is(shape::mark) && text_.view(t) == "\xE2\x80\xA6";
    if (t.is(shape::mark) && last != '.' && last != '!' && last != '?' && !ellipsis) return false;
    while (next < tokens.size() && tokens[next].is(shape::mark) &&
           !tokens[next].is(shape::space_before)) {
        const char c = bytes_[tokens[next].begin];
        const std::string_view mark = text_.view(next);
        if (c != '"' && c != '\'' && c != ')' && c != ']' && c != '.' && c != '!' && c != '?' &&
            mark != "\xE2\x80\x9D" && mark != "\xE2\x80\x99" && mark != "\xC2\xBB")
            break;
        ++next;
    }
    if (next >= tokens.size()) return true;
    const Token& after = tokens[next];
    if (t.is(shape::abbreviation))
        return after.is(shape::capital) && after.is(shape::space_before) &&
               !is_title_abbreviation(text_.view(t)) && starts_sentences(text_.view(after)) &&
               !under_secretary(next);
    const bool glued = !after.is(shape::space_before);
    if (glued) return next > token + 1 ? false : after.is(shape::capital) && last != '.';
    if (after.is(shape::word) && !after.is(shape::capital | shape::mixed)) return false;
    return true;
}

/// Whether a paragraph is the rest of a sentence that a page or a scan broke: it begins in small
/// letters, and the one before it has no end.
bool Tokeniser::goes_on(std::uint32_t first, BlockKind kind) const {
    if (text_.sentences.empty() || kind != BlockKind::paragraph) return false;
    const Sentence& before = text_.sentences.back();
    if (before.block != BlockKind::paragraph || before.last != first) return false;
    const Token& rest = text_.tokens[first];
    const Token& broken = text_.tokens[first - 1];
    const bool comma = broken.is(shape::mark) && bytes_[broken.begin] == ',';
    return rest.is(shape::word) && !rest.is(shape::capital | shape::mixed) &&
           (broken.is(shape::word) || comma);
}

/// In tokens. Nobody writes longer ones; what a broken page runs together is cut, so that the time
/// to read it grows with its length and no faster.
constexpr std::uint32_t longest_sentence = 1000;

void Tokeniser::sentences(std::uint32_t first, BlockKind kind, std::uint32_t index) {
    auto& tokens = text_.tokens;
    const auto size = static_cast<std::uint32_t>(tokens.size());
    if (first == size) return;
    std::uint32_t start = first;
    if (goes_on(first, kind)) {
        start = text_.sentences.back().first;
        index = text_.sentences.back().block_index;
        text_.sentences.pop_back();
    } else {
        tokens[first].flags |= shape::block_start;
    }
    for (std::uint32_t i = first; i < size; ++i) {
        std::uint32_t next = i + 1;
        if (i + 1 < size && !ends_sentence(i, next)) {
            if (i + 1 - start < longest_sentence) continue;
            next = i + 1;
        }
        next = std::max(next, i + 1);
        tokens[start].flags |= shape::sentence_start;
        text_.sentences.push_back({start, next, kind, index});
        start = next;
        i = next - 1;
    }
    if (start < size) {
        tokens[start].flags |= shape::sentence_start;
        text_.sentences.push_back({start, size, kind, index});
    }
}

}  // namespace

std::uint32_t Text::sentence_of(std::uint32_t token) const {
    const auto after = std::upper_bound(
        sentences.begin(), sentences.end(), token,
        [](std::uint32_t wanted, const Sentence& sentence) { return wanted < sentence.first; });
    return static_cast<std::uint32_t>(std::distance(sentences.begin(), after) - 1);
}

void tokenise(std::string_view bytes, std::span<const Block> blocks, const Vocabulary& vocabulary,
              Text& text, std::size_t text_begin) {
    text.bytes = bytes.substr(0, std::min<std::size_t>(bytes.size(), 0xFFFFFFFEU));
    text.tokens.clear();
    text.sentences.clear();
    text.text_begin = text_begin;
    text.title_sentences = 0;
    Tokeniser tokeniser(vocabulary, text);
    if (blocks.empty()) {
        tokeniser.block(0, static_cast<std::uint32_t>(text.bytes.size()), BlockKind::paragraph, 0);
        return;
    }
    std::uint32_t index = 0;
    for (const Block& block : blocks) {
        const auto end = static_cast<std::uint32_t>(std::min(block.end, text.bytes.size()));
        const auto begin = static_cast<std::uint32_t>(std::min(block.begin, std::size_t{end}));
        tokeniser.block(begin, end, block.kind, index++);
        if (block.end < text_begin)
            text.title_sentences = static_cast<std::uint32_t>(text.sentences.size());
    }
}

}  // namespace detente
