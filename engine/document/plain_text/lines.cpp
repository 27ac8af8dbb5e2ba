// SPDX-License-Identifier: MIT
#include "engine/document/plain_text/lines.hpp"

#include <algorithm>
#include <array>

#include "engine/document/published/date_text.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c + 32) : c;
}

/// Case does not matter; `word` is in lower case.
bool starts_with_word(std::string_view text, std::string_view word) {
    if (text.size() < word.size()) return false;
    return std::equal(word.begin(), word.end(), text.begin(),
                      [](char a, char b) { return a == to_lower(b); });
}

std::size_t count_words(std::string_view line) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : line) {
        words += !inside && !is_blank(c) ? 1U : 0U;
        inside = !is_blank(c);
    }
    return words;
}

/// Without closing quotes and brackets.
std::string_view without_closers(std::string_view text) {
    constexpr std::array closers{"\""sv, "'"sv, ")"sv, "]"sv, "\xe2\x80\x9d"sv, "\xe2\x80\x99"sv};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view closer : closers)
            if (text.ends_with(closer)) {
                text.remove_suffix(closer.size());
                again = true;
            }
    }
    return text;
}

/// "1." "12)" "(a)" "iv."; a number with a stop only where a blank follows.
std::size_t enumerator(std::string_view line) {
    const bool bracket = line.front() == '(';
    std::size_t i = bracket ? 1 : 0;
    const std::size_t first = i;
    while (i < line.size() && i - first < 2 && is_digit(line[i])) ++i;
    if (i == first && (bracket || line.substr(1).starts_with(")")) && i < line.size() &&
        is_lower(line[i]))
        ++i;
    if (i == first || i + 1 >= line.size()) return 0;
    const bool closed = line[i] == ')' || (!bracket && line[i] == '.');
    return closed && is_blank(line[i + 1]) ? i + 2 : 0;
}

constexpr std::array credit_words{"photo"sv, "image"sv, "picture"sv, "credit"sv, "photograph"sv};

/// What pages put into a caption's line, and how agencies begin one. Lower case.
constexpr std::array caption_openings{"enlarge this image"sv,
                                      "toggle caption"sv,
                                      "hide caption"sv,
                                      "image caption"sv,
                                      "media caption"sv,
                                      "play video"sv,
                                      "file -"sv,
                                      "file photo"sv,
                                      "file picture"sv,
                                      "file \xe2\x80\x93"sv,
                                      "file \xe2\x80\x94"sv,
                                      "media playback is"sv};

/// "In this Feb. 26, 2020 photo, …", "In this image released by …"
bool opens_as_picture(std::string_view text) {
    if (!starts_with_word(text, "in this ")) return false;
    constexpr std::size_t near = 60;
    const std::string_view head = text.substr(0, near);
    for (const std::string_view word : {" photo"sv, " image"sv, " picture"sv, " frame grab"sv})
        if (head.find(word) != head.npos) return true;
    return false;
}

bool opens_as_caption(std::string_view text) {
    const char first = to_lower(text.front());
    return (first == 'i' && opens_as_picture(text)) ||
           std::any_of(caption_openings.begin(), caption_openings.end(),
                       [&, first](std::string_view words) {
                           return words.front() == first && starts_with_word(text, words);
                       });
}

/// "Photo:", "PHOTO -", "Image credit:", "(Photo by"
bool opens_as_credit(std::string_view text) {
    if (!text.empty() && text.front() == '(') text.remove_prefix(1);
    if (text.empty()) return false;
    const char first = to_lower(text.front());
    if (first != 'p' && first != 'i' && first != 'c') return false;
    for (const std::string_view word : credit_words) {
        if (!starts_with_word(text, word)) continue;
        std::string_view rest = text.substr(word.size());
        if (rest.starts_with("s")) rest.remove_prefix(1);
        for (const std::string_view next : {" credit"sv, " caption"sv, " by"sv})
            if (starts_with_word(rest, next)) rest.remove_prefix(next.size());
        if (rest.size() + word.size() < text.size() &&
            starts_with_word(text.substr(word.size()), " by"))
            return true;
        rest = trim(rest);
        if (rest.starts_with(":") || rest.starts_with("/") || rest.starts_with("|")) return true;
    }
    return false;
}

constexpr std::array agencies{"AP"sv,      "AFP"sv,          "Reuters"sv, "REUTERS"sv, "EPA"sv,
                              "Getty"sv,   "TASS"sv,         "dpa"sv,     "DPA"sv,     "ANSA"sv,
                              "Xinhua"sv,  "Shutterstock"sv, "Sputnik"sv, "PA"sv,      "Pool"sv,
                              "Handout"sv, "Bloomberg"sv};

bool starts_with_agency(std::string_view text) {
    return !text.empty() &&
           std::any_of(agencies.begin(), agencies.end(), [&](std::string_view name) {
               return text.front() == name.front() && text.starts_with(name) &&
                      (text.size() == name.size() ||
                       !(is_lower(text[name.size()]) || is_upper(text[name.size()])));
           });
}

bool may_be_lower(std::string_view word) {
    constexpr std::array words{"de"sv,  "la"sv,  "del"sv, "of"sv, "the"sv, "and"sv, "am"sv, "al"sv,
                               "p.m"sv, "a.m"sv, "on"sv,  "in"sv, "via"sv, "for"sv, "by"sv};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words that begin high, as names, places and papers do, with what little joins them.
bool is_capitalised(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        if (!word.empty() && is_lower(word.front()) && !may_be_lower(word)) return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

/// No credit does without one of these, and few paragraphs have any.
bool may_hold_credit(std::string_view tail) {
    for (const std::string_view sign : {"/"sv, ":"sv, "|"sv, "hoto"sv, "Getty"sv})
        if (tail.find(sign) != tail.npos) return true;
    for (std::size_t by = tail.find("by "); by != tail.npos; by = tail.find("by ", by + 1))
        if (by > 0 && tail[by - 1] == ' ') return true;
    return false;
}

/// The last stretch: "Photo / AP", "(AP Photo/M. Lindner)", "Credit: pool", "REUTERS/A. Name"
bool closes_as_credit(std::string_view text) {
    const std::string_view tail = text.substr(text.size() - std::min<std::size_t>(text.size(), 90));
    if (!may_hold_credit(tail)) return false;
    for (std::size_t i = 0; i < tail.size(); ++i) {
        const char before = i == 0 ? ' ' : tail[i - 1];
        const bool parts = is_blank(before) || before == '(' || before == '[' || before == '/' ||
                           before == '.' || before == '\x94';  // the last byte of a long dash
        if (!parts) continue;
        const std::string_view here = tail.substr(i);
        if (opens_as_credit(here)) return true;
        if (!starts_with_agency(here)) continue;
        const std::size_t slash = here.find('/');
        if (here.starts_with("AP Photo") || here.starts_with("Getty Images")) return true;
        if (slash != here.npos && slash <= 16 && before != '/' && here.find(' ') > slash &&
            is_capitalised(here))
            return true;
        if (before == '/' && here.find_first_of(" .,") >= here.size()) return true;
    }
    return false;
}

/// The end of the first dash with blanks around it (a long dash needs none), or 0.
std::size_t dash_end(std::string_view text, std::size_t& dash_begin) {
    constexpr std::array dashes{" - "sv, " -- "sv, " \xe2\x80\x93 "sv, " \xe2\x80\x94 "sv,
                                "\xe2\x80\x94"sv};
    std::size_t end = 0;
    dash_begin = text.npos;
    if (text.find_first_of("-\xe2") == text.npos) return 0;
    for (const std::string_view dash : dashes) {
        const std::size_t at = text.find(dash);
        if (at >= dash_begin) continue;
        dash_begin = at;
        end = at + dash.size();
    }
    return dash_begin == text.npos ? 0 : end;
}

constexpr std::array no_places{
    "FACTBOX"sv,   "BREAKING"sv, "UPDATE"sv,    "LIVE"sv,          "ANALYSIS"sv,  "EXCLUSIVE"sv,
    "WATCH"sv,     "VIDEO"sv,    "PHOTO"sv,     "PHOTOS"sv,        "NATO"sv,      "OSCE"sv,
    "EXPLAINER"sv, "TIMELINE"sv, "OPINION"sv,   "ADVERTISEMENT"sv, "SPONSORED"sv, "Q"sv,
    "A"sv,         "FILE"sv,     "CORRECTED"sv, "NOTE"sv};

struct Prefix {
    bool capitals = false;  ///< the first word is all capitals
    bool brackets = false;  ///< an agency in brackets or slashes closes it
    bool ok = false;
};

/// Words up to the dash: capitalised or numbers; brackets may hold anything.
Prefix look_at_prefix(std::string_view prefix) {
    Prefix found;
    std::size_t words = 0;
    for (std::size_t i = 0; i < prefix.size();) {
        if (prefix[i] == '(' || (prefix[i] == '/' && words > 0 && is_blank(prefix[i - 1]))) {
            const std::size_t close = prefix.find(prefix[i] == '(' ? ')' : '/', i + 1);
            if (close == prefix.npos) return {};
            found.brackets = true;
            i = close + 1;
            continue;
        }
        if (is_blank(prefix[i]) || prefix[i] == ',' || prefix[i] == '.' || prefix[i] == '/') {
            ++i;
            continue;
        }
        const std::size_t end = std::min(prefix.find_first_of(" ,/(", i), prefix.size());
        std::string_view word = prefix.substr(i, end - i);
        while (word.size() > 1 && word.back() == '.') word.remove_suffix(1);
        if (words++ == 0) {
            const auto lower = std::count_if(word.begin(), word.end(), is_lower);
            found.capitals = word.size() > 2 && lower == 0 && is_upper(word.front());
            if (std::find(no_places.begin(), no_places.end(), word) != no_places.end()) return {};
        }
        if (is_lower(word.front()) && !may_be_lower(word)) return {};
        i = end;
    }
    found.ok = words <= 9 && (words > 0 || found.brackets);
    return found;
}

}  // namespace

std::string_view trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n\f\v");
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n\f\v") - begin + 1);
}

std::size_t list_mark(std::string_view line) {
    constexpr std::array bullets{
        "- "sv,           "* "sv,           "\xe2\x80\xa2"sv, "\xc2\xb7 "sv, "\xe2\x80\x93 "sv,
        "\xe2\x97\x8f"sv, "\xe2\x96\xaa"sv, "\xe2\x80\x94 "sv};
    if (line.size() < 3) return 0;
    if (is_upper(line.front())) return 0;
    for (const std::string_view bullet : bullets)
        if (line.starts_with(bullet)) {
            const std::size_t text = line.find_first_not_of(" \t", bullet.size());
            return text == line.npos ? 0 : text;
        }
    return enumerator(line);
}

std::size_t heading_mark(std::string_view line) {
    constexpr std::size_t deepest = 6;
    const std::size_t text = std::min(line.find_first_not_of('#'), line.size());
    if (text == 0 || text > deepest || text + 1 >= line.size() || !is_blank(line[text])) return 0;
    return std::min(line.find_first_not_of(" \t", text), line.size());
}

bool is_heading(std::string_view line) {
    constexpr std::size_t longest = 120;
    if (line.size() < 2 || line.size() > longest || is_lower(line.front())) return false;
    if (line.starts_with("By ") || line.starts_with("BY ") || line.front() == '(') return false;
    const std::string_view core = without_closers(line);
    if (core.empty() || ".,:;"sv.find(core.back()) != std::string_view::npos) return false;
    if (core.ends_with("\xe2\x80\xa6")) return false;
    return count_words(line) <= 18 && std::any_of(line.begin(), line.end(), [](char c) {
               return is_upper(c) || is_lower(c) || c < 0;
           });
}

bool is_caption(std::string_view paragraph) {
    constexpr std::size_t longest = 700;
    if (paragraph.size() < 4 || paragraph.size() > longest) return false;
    return opens_as_caption(paragraph) || opens_as_credit(paragraph) || closes_as_credit(paragraph);
}

std::size_t dateline_size(std::string_view paragraph) {
    constexpr std::size_t longest = 100;
    if (paragraph.empty() || is_lower(paragraph.front())) return 0;
    if (!is_upper(paragraph.front()) && paragraph.front() != '(' && paragraph.front() > 0) return 0;
    const std::string_view head = paragraph.substr(0, longest);
    std::size_t dash = 0;
    const std::size_t end = dash_end(head, dash);
    if (end == 0 || end >= paragraph.size() || is_lower(paragraph[end])) return 0;
    const Prefix prefix = look_at_prefix(head.substr(0, dash));
    return prefix.ok && (prefix.capitals || prefix.brackets) ? end : 0;
}

bool is_date_line(std::string_view line) {
    constexpr std::size_t longest = 70;
    if (line.size() > longest || line.size() < 8) return false;
    if (std::none_of(line.begin(), line.end(), is_digit)) return false;
    const auto found = find_date(line);
    if (!found || line.size() - found->end > 22) return false;
    const std::string_view before = trim(line.substr(0, found->begin));
    if (!is_capitalised(before)) return false;
    return count_words(before) <= 5 &&
           (before.empty() || is_upper(before.front()) || before.front() < 0) &&
           before.find('.') == before.npos;
}

}  // namespace detente
