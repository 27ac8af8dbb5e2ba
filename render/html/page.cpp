// SPDX-License-Identifier: MIT
#include "render/html/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "render/html/colours.hpp"
#include "render/html/data.hpp"
#include "render/html/entries.hpp"
#include "render/html/months.hpp"
#include "render/html/page_parts.hpp"
#include "render/svg.hpp"
#include "render/svg_writer.hpp"
#include "render/xml.hpp"
#include "timelines/files.hpp"
#include "timelines/json.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

using layout::Ladder;

/// RFC 4648 with padding, of bytes given as lower-case hexadecimal.
std::string base64_of_hex(std::string_view hex) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto nibble = [](char c) {
        return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
    };
    std::string out;
    for (std::size_t at = 0; at < hex.size(); at += 6) {  // three bytes, four digits
        unsigned value = 0;
        for (std::size_t i = 0; i < 6; ++i)
            value = value << 4U | (at + i < hex.size() ? nibble(hex[at + i]) : 0U);
        const std::size_t given = std::min<std::size_t>(6, hex.size() - at) / 2;
        for (std::size_t i = 0; i < 4; ++i)
            out += i <= given ? digits[value >> (18 - 6 * i) & 63U] : '=';
    }
    return out;
}

/// How a Content Security Policy names the one style or script that it allows.
std::string policy_hash(std::string_view content) {
    return "'sha256-" + base64_of_hex(sha256(content)) + "'";
}

void append_head(std::string& out, const std::string& title, const std::string& style,
                 Language language) {
    out += fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
                       to_string(language));
    out += fmt::format(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; "
        "script-src {}; base-uri 'none'; form-action 'none'\">\n",
        policy_hash(style), policy_hash(page_script()));
    out +=
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n"
        "<meta name=\"generator\" content=\"Detente\">\n";
    out += fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n", escaped(title), style);
}

/// One of them is the page's first sight; the script puts a livelier one in place of the ladder.
void append_drawings(std::string& out, std::span<const PageDrawing> drawings) {
    out += "<div id=\"drawings\">\n";
    for (const PageDrawing& drawing : drawings)
        out += fmt::format(
            "<section class=\"drawing\" data-drawing=\"{0}\" aria-label=\"{1}\" tabindex=\"0\">\n"
            "{2}</section>\n",
            escaped(drawing.id), escaped(drawing.name), drawing.markup);
    out += "</div>\n";
}

void append_list(std::string& out, const Briefing& briefing, const Ladder& ladder) {
    const std::size_t count = briefing.timeline->meeting_count();
    const auto say = [&](Word key) { return word(briefing.timeline->language(), key); };
    out += fmt::format(
        "<section id=\"list\" aria-labelledby=\"list-heading\"><h2 id=\"list-heading\">"
        "{}</h2>\n",
        say(Word::note_meetings));
    if (count == 0) out += fmt::format("<p>{}</p>\n", say(Word::no_meetings_sentence));
    if (count >= most_rows_drawn)
        out += fmt::format("<p class=\"needs-script\">{}</p>\n", say(Word::page_needs_script));
    out += "<ol class=\"list\">\n";
    if (count < most_rows_drawn) {
        const EntryContext context = entry_context(briefing, ladder);
        for (const TimelineMeeting* entry : briefing.timeline->meetings())
            append_entry(out, *entry, context);
    }
    out += "</ol></section>\n";
}

/// What the script says, in the order in which it asks.
std::string words_of_script(Language language) {
    std::string out;
    JsonWriter json(out);
    json.begin_object().key("words").begin_array();
    for (const Word key : page_words()) json.value(word(language, key));
    json.end_array();
    const auto append_months = [&](std::string_view key, auto name) {
        json.key(key).begin_array();
        for (unsigned month = 1; month <= 12; ++month) json.value(name(language, month));
        json.end_array();
    };
    append_months("months", month_name);
    append_months("shortMonths", short_month);
    json.end_object();
    return out;
}

template <typename Layout>
std::string in_parts(const Layout& layout, std::size_t count, const Theme& theme) {
    std::string markup;
    for (std::size_t i = 0; i < count; ++i)
        markup += "<div class=\"part\">" + svg_inline(layout, i, theme) + "</div>\n";
    return markup;
}

}  // namespace

PageDrawing ladder_drawing(const Ladder& ladder, Language language, const Theme& theme) {
    return {"ladder", phrase(language, Word::view_ladder),
            in_parts(ladder, ladder.sections.size(), theme)};
}

PageDrawing lanes_drawing(const layout::Lanes& lanes, Language language, const Theme& theme) {
    return {"lanes", phrase(language, Word::view_lanes),
            in_parts(lanes, lanes.pages.size(), theme)};
}

std::string page_of(const Briefing& briefing, const Ladder& ladder,
                    std::span<const PageDrawing> drawings, const Theme* theme) {
    std::string out;
    append_head(out, ladder.title,
                reader_colours() + type_classes(theme ? theme->font_scale : 1) +
                    std::string(page_style()) + (theme ? fixed_colours(*theme) : ""),
                briefing.timeline->language());
    out += fmt::format("<body>\n<header><h1 dir=\"auto\">{}</h1>\n<p>{}</p></header>\n<main>\n",
                       escaped(ladder.title), escaped(layout::subtitle_of(briefing)));
    append_drawings(out, drawings);
    append_list(out, briefing, ladder);
    append_sources(out, briefing);
    out += "</main>\n<script type=\"application/json\" id=\"data\">";
    out += page_data(briefing, ladder);
    out += "</script>\n<script type=\"application/json\" id=\"words\">";
    out += words_of_script(briefing.timeline->language());
    out += fmt::format("</script>\n<script>{}</script>\n</body>\n</html>\n", page_script());
    return out;
}

std::string plain_page(const std::string& title, const std::string& subtitle,
                       const std::string& style, const std::string& body) {
    std::string out;
    append_head(out, title, reader_colours() + std::string(page_style()) + style, Language::en);
    out += fmt::format("<body>\n<header><h1 dir=\"auto\">{}</h1>\n<p>{}</p></header>\n<main>\n",
                       escaped(title), escaped(subtitle));
    return out + body + "</main>\n</body>\n</html>\n";
}

}  // namespace detente
