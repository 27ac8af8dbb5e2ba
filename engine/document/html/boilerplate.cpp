// SPDX-License-Identifier: MIT
#include "engine/document/html/boilerplate.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string lower_of(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

/// A short piece that begins so is a call to do something else. Lower case.
constexpr std::array calls{
    "read more"sv,
    "read also"sv,
    "also read"sv,
    "see also"sv,
    "related:"sv,
    "related stor"sv,
    "related article"sv,
    "related topic"sv,
    "recommended"sv,
    "advertisement"sv,
    "story continues"sv,
    "continue reading"sv,
    "sign up"sv,
    "subscribe"sv,
    "follow us"sv,
    "follow @"sv,
    "share this"sv,
    "share on"sv,
    "click here"sv,
    "copyright"sv,
    "\xc2\xa9"sv,
    "all rights reserved"sv,
    "get our"sv,
    "get the latest"sv,
    "download the"sv,
    "more on this"sv,
    "more from"sv,
    "most read"sv,
    "watch:"sv,
    "read:"sv,
    "read next"sv,
    "don't miss"sv,
    "you may also"sv,
    "you might also"sv,
    "join our"sv,
    "like us"sv,
    "print this"sv,
    "email this"sv,
    "tags:"sv,
    "topics:"sv,
    "filed under"sv,
    "posted in"sv,
    "image credit"sv,
    "photo credit"sv,
    "loading"sv,
    "view comments"sv,
    "show comments"sv,
    "leave a comment"sv,
    "thank you for"sv,
    "support our"sv,
    "sponsored"sv,
    "first published"sv,
    "last updated"sv,
    "updated:"sv,
    "published:"sv,
    "want to read"sv,
    "enter your email"sv,
    "related"sv,
    "share"sv,
    "comments"sv,
    "don\xe2\x80\x99t miss"sv,
    "leia mais"sv,
    "leia tamb"sv,
    "lea tambi"sv,
    "lire aussi"sv,
    "\xc3\xa0 lire"sv,
    "mehr zum thema"sv,
    "lesen sie auch"sv,
    "leggi anche"sv,
    "\xd1\x87\xd0\xb8\xd1\x82\xd0\xb0\xd0\xb9\xd1\x82\xd0\xb5 \xd1\x82\xd0\xb0\xd0\xba\xd0\xb6\xd0\xb5"sv};

/// A heading that begins so opens what is no longer the article.
constexpr std::array endings{
    "related"sv,         "more from"sv,        "more on"sv,      "read more"sv,
    "recommended"sv,     "comments"sv,         "you may also"sv, "you might also"sv,
    "most popular"sv,    "most read"sv,        "latest news"sv,  "trending"sv,
    "more stories"sv,    "about the author"sv, "share this"sv,   "leave a reply"sv,
    "leave a comment"sv, "read next"sv,        "popular"sv,      "newsletter"sv,
    "top stories"sv,     "sponsored"sv};

template <std::size_t size>
bool begins_with_any(std::string_view text, const std::array<std::string_view, size>& list) {
    const std::string start = lower_of(text.substr(0, 40));
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view words) { return start.starts_with(words); });
}

bool mostly_links(const Piece& piece) {
    return piece.link_bytes * 10 >= piece.text.size() * 8;
}

/// Labels of a page's controls. Lower case, the whole piece.
constexpr std::array labels{"caption"sv,      "close"sv,          "advert"sv,
                            "print"sv,        "email"sv,          "photos"sv,
                            "hide caption"sv, "toggle caption"sv, "enlarge this image"sv,
                            "play"sv,         "copy link"sv,      "link copied"sv,
                            "save"sv,         "video"sv,          "listen"sv,
                            "menu"sv};

/// "3 hours ago", "1 day ago"
bool is_age(std::string_view words) {
    return words.size() < 24 && words.ends_with(" ago") && is_digit(words.front());
}

bool is_label(std::string_view text) {
    const std::string words = lower_of(text.substr(0, 40));
    if (is_age(words)) return true;
    if (std::find(labels.begin(), labels.end(), words) != labels.end()) return true;
    if (words.starts_with("image ") && words.find(" of ") != words.npos && words.size() < 16)
        return true;
    return std::none_of(text.begin(), text.end(), [](char c) {
        return c < 0 || (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9');
    });
}

/// "Reach the reporter at …", "Follow her on …": a short piece with an address or an account.
bool is_contact(std::string_view text) {
    constexpr std::size_t longest = 250;
    if (text.size() > longest) return false;
    const std::string words = lower_of(text);
    const bool address = words.find('@') != words.npos || words.find("twitter") != words.npos;
    return address && (words.find("follow ") != words.npos || words.find("reach") != words.npos ||
                       words.find("email") != words.npos || words.find("contact") != words.npos ||
                       words.find(' ') == words.npos);
}

bool is_noise(const Piece& piece) {
    constexpr std::size_t longest_call = 160;
    if (piece.text.starts_with("<") || is_label(piece.text) || is_contact(piece.text)) return true;
    if (piece.kind == BlockKind::heading) return mostly_links(piece);
    if (mostly_links(piece) && piece.text.size() < 200) return true;
    return piece.text.size() < longest_call && begins_with_any(piece.text, calls);
}

/// A weekday, a month or a year: what makes a caption worth keeping.
bool has_date_words(std::string_view text) {
    if (text.find("day") != text.npos) return true;
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        const std::string_view year = text.substr(i, 4);
        if ((year.starts_with("19") || year.starts_with("20")) && is_digit(year[2]) &&
            is_digit(year[3]))
            return true;
    }
    constexpr std::array months{"Jan"sv,  "Feb"sv, "March"sv, "April"sv, "May "sv, "June"sv,
                                "July"sv, "Aug"sv, "Sept"sv,  "Oct"sv,   "Nov"sv,  "Dec"sv};
    return std::any_of(months.begin(), months.end(),
                       [&](std::string_view month) { return text.find(month) != text.npos; });
}

std::string letters_of(std::string_view text) {
    std::string out;
    for (const char c : text)
        if ((lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c < 0)
            out += lower(c);
    return out;
}

/// What agencies and papers put under a story: who wrote it, their standards. Lower case.
constexpr std::array closings{"reporting by"sv,
                              "(reporting by"sv,
                              "additional reporting"sv,
                              "(additional reporting"sv,
                              "editing by"sv,
                              "(editing by"sv,
                              "writing by"sv,
                              "(writing by"sv,
                              "compiled by"sv,
                              "our standards"sv,
                              "source:"sv,
                              "with reporting by"sv,
                              "with files from"sv,
                              "updated at"sv,
                              "this story was"sv,
                              "this article was"sv,
                              "this story has"sv,
                              "this article has"sv,
                              "want more"sv,
                              "read the original"sv,
                              "contact us"sv,
                              "send us"sv,
                              "the post "sv};

bool contributed(std::string_view text) {
    return text.size() < 200 && text.find("contributed to this") != text.npos;
}

/// The last lines that are such, and headings with nothing below them.
void cut_closing_lines(std::vector<Piece>& pieces) {
    constexpr std::size_t longest = 300;
    constexpr std::size_t last_lines = 4;
    const std::size_t from = pieces.size() - std::min(pieces.size(), last_lines);
    for (std::size_t i = pieces.size(); i-- > from;) {
        const Piece& piece = pieces[i];
        const bool closing = piece.text.size() < longest && begins_with_any(piece.text, closings);
        if (closing || contributed(piece.text))
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
    }
    while (pieces.size() > 1 && pieces.back().kind == BlockKind::heading) pieces.pop_back();
}

/// Some pages set every paragraph as an item of a list.
void unlist_paragraphs(std::vector<Piece>& pieces) {
    constexpr std::size_t long_enough = 140;
    std::size_t listed = 0;
    std::size_t all = 0;
    for (const Piece& piece : pieces) {
        all += piece.text.size();
        if (piece.kind == BlockKind::list && piece.text.size() >= long_enough)
            listed += piece.text.size();
    }
    if (listed * 5 < all * 4) return;
    for (Piece& piece : pieces)
        if (piece.kind == BlockKind::list) piece.kind = BlockKind::paragraph;
}

/// Everything from a heading such as "Related stories" on, where little prose follows.
void cut_after_end(std::vector<Piece>& pieces) {
    for (std::size_t i = pieces.size() / 3; i < pieces.size(); ++i) {
        if (pieces[i].text.size() > 60 || !begins_with_any(pieces[i].text, endings)) continue;
        if (pieces[i].kind == BlockKind::heading) {
            pieces.resize(i);
            return;
        }
    }
}

/// What stands before the title is of other stories, where enough follows it.
void cut_before_title(std::vector<Piece>& pieces, const std::string& title_letters) {
    constexpr std::size_t enough = 300;
    std::size_t after = 0;
    for (std::size_t i = pieces.size(); i-- > 0; after += pieces[i].text.size()) {
        if (pieces[i].kind != BlockKind::heading || after < enough) continue;
        if (letters_of(pieces[i].text) != title_letters) continue;
        pieces.erase(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        return;
    }
}

/// A gallery shows its captions twice.
void drop_repeated(std::vector<Piece>& pieces) {
    constexpr std::size_t shortest = 40;
    constexpr std::size_t shortest_paragraph = 150;
    std::unordered_set<std::string> seen;
    std::erase_if(pieces, [&](const Piece& piece) {
        const bool caption = piece.kind == BlockKind::caption;
        return piece.text.size() >= (caption ? shortest : shortest_paragraph) &&
               !seen.insert(piece.text).second;
    });
}

}  // namespace

void drop_leading_headings(std::vector<Piece>& pieces) {
    const auto first = std::find_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
        return piece.kind != BlockKind::heading;
    });
    if (first != pieces.end()) pieces.erase(pieces.begin(), first);
}

void remove_boilerplate(std::vector<Piece>& pieces, std::string_view title) {
    const std::string title_letters = letters_of(title);
    for (Piece& piece : pieces)
        if (piece.kind == BlockKind::paragraph && is_caption(piece.text))
            piece.kind = BlockKind::caption;
    unlist_paragraphs(pieces);
    cut_after_end(pieces);
    drop_repeated(pieces);
    std::erase_if(pieces, is_noise);
    std::erase_if(pieces, [](const Piece& piece) {
        return piece.kind == BlockKind::caption && !has_date_words(piece.text);
    });
    cut_closing_lines(pieces);
    if (title_letters.empty()) return;
    cut_before_title(pieces, title_letters);
    for (std::size_t i = 0; i < std::min<std::size_t>(pieces.size(), 4); ++i)
        if (letters_of(pieces[i].text) == title_letters) {
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
}

}  // namespace detente
