// SPDX-License-Identifier: MIT
#include "engine/document/html/hints.hpp"

#include <algorithm>
#include <array>

namespace detente {
namespace {

using namespace std::string_view_literals;

constexpr std::array never_tags{
    GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_IFRAME,
    GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED,  GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,   GUMBO_TAG_INPUT,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_SVG,    GUMBO_TAG_CANVAS,   GUMBO_TAG_VIDEO,    GUMBO_TAG_AUDIO,
    GUMBO_TAG_NAV,      GUMBO_TAG_MENU,   GUMBO_TAG_TEMPLATE, GUMBO_TAG_MAP,      GUMBO_TAG_LABEL};

/// Words of classes and ids.
constexpr std::array noise_words{"ad"sv,
                                 "ads"sv,
                                 "advert"sv,
                                 "advertisement"sv,
                                 "advertising"sv,
                                 "adsbygoogle"sv,
                                 "author"sv,
                                 "authors"sv,
                                 "banner"sv,
                                 "bio"sv,
                                 "breadcrumb"sv,
                                 "breadcrumbs"sv,
                                 "byline"sv,
                                 "category"sv,
                                 "comment"sv,
                                 "comments"sv,
                                 "consent"sv,
                                 "cookie"sv,
                                 "cookies"sv,
                                 "copyright"sv,
                                 "credits"sv,
                                 "dateline"sv,
                                 "disclaimer"sv,
                                 "disqus"sv,
                                 "donate"sv,
                                 "donation"sv,
                                 "facebook"sv,
                                 "follow"sv,
                                 "footer"sv,
                                 "gdpr"sv,
                                 "hidden"sv,
                                 "login"sv,
                                 "masthead"sv,
                                 "menu"sv,
                                 "meta"sv,
                                 "metadata"sv,
                                 "modal"sv,
                                 "more"sv,
                                 "nav"sv,
                                 "navbar"sv,
                                 "navigation"sv,
                                 "newsletter"sv,
                                 "newsletters"sv,
                                 "outbrain"sv,
                                 "overlay"sv,
                                 "pagination"sv,
                                 "pager"sv,
                                 "paywall"sv,
                                 "popular"sv,
                                 "popup"sv,
                                 "print"sv,
                                 "promo"sv,
                                 "promoted"sv,
                                 "promotion"sv,
                                 "published"sv,
                                 "rating"sv,
                                 "readmore"sv,
                                 "recirc"sv,
                                 "recommend"sv,
                                 "recommended"sv,
                                 "recommendations"sv,
                                 "register"sv,
                                 "related"sv,
                                 "replies"sv,
                                 "reply"sv,
                                 "rss"sv,
                                 "search"sv,
                                 "share"sv,
                                 "shares"sv,
                                 "sharing"sv,
                                 "shop"sv,
                                 "sidebar"sv,
                                 "signup"sv,
                                 "skip"sv,
                                 "social"sv,
                                 "sponsor"sv,
                                 "sponsored"sv,
                                 "subscribe"sv,
                                 "subscription"sv,
                                 "survey"sv,
                                 "syndication"sv,
                                 "tag"sv,
                                 "tags"sv,
                                 "taboola"sv,
                                 "teaser"sv,
                                 "teasers"sv,
                                 "timestamp"sv,
                                 "toolbar"sv,
                                 "tools"sv,
                                 "topics"sv,
                                 "trending"sv,

                                 "upsell"sv,
                                 "widget"sv,
                                 "widgets"sv};

/// Beginnings of such words.
constexpr std::array noise_stems{
    "advert"sv,   "breadcrumb"sv, "carousel"sv, "comment"sv,    "cookie"sv,   "disqus"sv,
    "dropdown"sv, "flyout"sv,     "gallery"sv,  "newsletter"sv, "playlist"sv, "popover"sv,
    "popup"sv,    "promo"sv,      "recirc"sv,   "recommend"sv,  "related"sv,  "share"sv,
    "sharing"sv,  "sidebar"sv,    "slide"sv,    "social"sv,     "sponsor"sv,  "subscri"sv,
    "ticker"sv,   "tooltip"sv,    "trending"sv, "widget"sv};

constexpr std::array caption_words{"caption"sv, "figcaption"sv, "captions"sv, "cutline"sv};

constexpr std::array noise_roles{"navigation"sv, "banner"sv, "contentinfo"sv, "complementary"sv,
                                 "search"sv,     "dialog"sv, "alertdialog"sv, "menu"sv,
                                 "menubar"sv,    "toolbar"sv};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Calls `use` with each word: a run of letters, cut before a capital that follows a small letter.
template <typename Use>
bool any_word(std::string_view name, Use use) {
    for (std::size_t i = 0; i < name.size();) {
        if (!is_letter(name[i])) {
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        while (end < name.size() && is_letter(name[end]) &&
               !(is_upper(name[end]) && !is_upper(name[end - 1])))
            ++end;
        if (use(name.substr(i, end - i))) return true;
        i = end;
    }
    return false;
}

bool same(std::string_view word, std::string_view lower) {
    return word.size() == lower.size() &&
           std::equal(word.begin(), word.end(), lower.begin(),
                      [](char a, char b) { return (is_upper(a) ? a + 32 : a) == b; });
}

bool starts_as(std::string_view word, std::string_view lower) {
    return word.size() >= lower.size() && same(word.substr(0, lower.size()), lower);
}

bool has_noise_word(std::string_view name) {
    return any_word(name, [](std::string_view word) {
        return std::any_of(noise_words.begin(), noise_words.end(),
                           [&](std::string_view known) { return same(word, known); }) ||
               std::any_of(noise_stems.begin(), noise_stems.end(),
                           [&](std::string_view stem) { return starts_as(word, stem); });
    });
}

template <std::size_t size>
bool has_any_word(std::string_view name, const std::array<std::string_view, size>& words) {
    return any_word(name, [&](std::string_view word) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view known) { return same(word, known); });
    });
}

bool is_hidden(const HtmlNode& node) {
    if (HtmlTree::has_attribute(node, "hidden")) return true;
    if (HtmlTree::attribute(node, "aria-hidden") == "true") return true;
    std::string style;
    for (const char c : HtmlTree::attribute(node, "style"))
        if (c != ' ') style += c;
    return style.find("display:none") != style.npos ||
           style.find("visibility:hidden") != style.npos;
}

}  // namespace

bool never_article(const HtmlNode& node) {
    if (node.is_text()) return false;
    if (std::find(never_tags.begin(), never_tags.end(), node.tag) != never_tags.end()) return true;
    const std::string_view role = HtmlTree::attribute(node, "role");
    return std::find(noise_roles.begin(), noise_roles.end(), role) != noise_roles.end() ||
           is_hidden(node);
}

bool named_as_noise(const HtmlNode& node) {
    if (node.is_text() || node.tag == GUMBO_TAG_BODY || node.tag == GUMBO_TAG_HTML) return false;
    if (node.tag == GUMBO_TAG_FOOTER || node.tag == GUMBO_TAG_ASIDE) return true;
    if (node.tag == GUMBO_TAG_BLOCKQUOTE) return false;  // an embedded post is quoted
    return has_noise_word(HtmlTree::attribute(node, "class")) ||
           has_noise_word(HtmlTree::attribute(node, "id"));
}

bool surely_noise(const HtmlNode& node) {
    if (node.is_text() || node.tag == GUMBO_TAG_BODY || node.tag == GUMBO_TAG_HTML) return false;
    if (node.tag == GUMBO_TAG_FOOTER || node.tag == GUMBO_TAG_ASIDE) return true;
    constexpr std::array words{"comment"sv, "comments"sv,    "disqus"sv,  "footer"sv,
                               "related"sv, "recommended"sv, "sidebar"sv, "respond"sv};
    return has_any_word(HtmlTree::attribute(node, "class"), words) ||
           has_any_word(HtmlTree::attribute(node, "id"), words);
}

bool named_as_body(const HtmlNode& node) {
    if (node.is_text()) return false;
    if (HtmlTree::attribute(node, "itemprop").find("articleBody") != std::string_view::npos)
        return true;
    constexpr std::array bodies{"article-body"sv,     "articlebody"sv,   "article__body"sv,
                                "story-body"sv,       "entry-content"sv, "post-content"sv,
                                "article-content"sv,  "article-text"sv,  "post-body"sv,
                                "storybody"sv,        "article_body"sv,  "body-copy"sv,
                                "article__content"sv, "story-content"sv};
    std::string names(HtmlTree::attribute(node, "class"));
    names += ' ';
    names += HtmlTree::attribute(node, "id");
    for (char& c : names)
        if (is_upper(c)) c = static_cast<char>(c + 32);
    names += ' ';
    const auto is_whole = [&](std::string_view body) {
        for (std::size_t at = names.find(body); at != names.npos; at = names.find(body, at + 1))
            if (const char next = names[at + body.size()];
                next == ' ' || names.substr(at + body.size(), 2) == "--")
                return true;
        return false;
    };
    return std::any_of(bodies.begin(), bodies.end(), is_whole);
}

bool is_caption_element(const HtmlNode& node) {
    if (node.is_text()) return false;
    if (node.tag == GUMBO_TAG_FIGCAPTION || node.tag == GUMBO_TAG_FIGURE) return true;
    if (node.tag == GUMBO_TAG_BODY || node.tag == GUMBO_TAG_HTML) return false;
    return has_any_word(HtmlTree::attribute(node, "class"), caption_words);
}

bool has_word(std::string_view name, std::string_view word) {
    return any_word(name, [&](std::string_view found) { return same(found, word); });
}

}  // namespace detente
