// SPDX-License-Identifier: MIT
#include "render/html/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>
#include <vector>

#include "render/html/entries.hpp"
#include "render/html/page_parts.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "render/svg.hpp"
#include "render/xml.hpp"
#include "timelines/files.hpp"

namespace detente {
namespace {

using layout::Ink;
using layout::Ladder;
using layout::Shade;

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

/// The palette as custom properties, and the classes of the drawing on top of them, so that the
/// same drawing follows the theme.
std::string theme() {
    constexpr std::array<std::pair<std::string_view, Ink>, 6> inks{{{"g", Ink::ground},
                                                                    {"t", Ink::text},
                                                                    {"s", Ink::soft},
                                                                    {"j", Ink::join},
                                                                    {"r", Ink::rule},
                                                                    {"w", Ink::window}}};
    std::string light;
    std::string dark;
    std::string classes;
    const auto add = [&](const std::string& name, Shade shade) {
        light += fmt::format("--{}:{};", name, shade.light);
        dark += fmt::format("--{}:{};", name, shade.dark);
        classes +=
            fmt::format(".f{0}{{fill:var(--{1})}}.s{0}{{stroke:var(--{1})}}", name.substr(1), name);
    };
    for (const auto& [name, ink] : inks) add(fmt::format("i{}", name), layout::shade(ink));
    for (std::size_t i = 0; i < layout::accent_count; ++i) {
        add(fmt::format("a{}", i), layout::accent(i));
        classes += fmt::format(".b{0}{{background:var(--a{0})}}", i);
    }
    return fmt::format(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n"
        "{}.w{{stop-color:var(--iw)}}\n",
        light, dark, classes);
}

void append_head(std::string& out, const std::string& title, const std::string& style) {
    out += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
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

void append_options(std::string& out, const Briefing& briefing) {
    std::vector<std::pair<std::string, std::string>> parties;  // name, id
    std::unordered_map<std::string, bool> seen;
    for (const TimelineMeeting* entry : briefing.timeline->meetings())
        for (const std::string& id : entry->meeting.parties)
            if (seen.try_emplace(id, true).second)
                parties.emplace_back(layout::actor_name(*briefing.timeline, id), id);
    std::sort(parties.begin(), parties.end());
    out += "<label>Party <select id=\"by-party\"><option value=\"\">all</option>";
    for (const auto& [name, id] : parties)
        out += fmt::format("<option value=\"{}\">{}</option>", escaped(id), escaped(name));
    out +=
        "</select></label>\n<label>Status <select id=\"by-status\"><option value=\"\">all</option>";
    for (const auto& status : status_names) out += fmt::format("<option>{}</option>", status.name);
    out += "</select></label>\n";
}

/// Shown by the script, since it does nothing without.
void append_finder(std::string& out, const Briefing& briefing) {
    out +=
        "<form id=\"find\" class=\"find\" role=\"search\" hidden>\n"
        "<label class=\"words\">Find <input id=\"by-words\" type=\"search\" autocomplete=\"off\" "
        "placeholder=\"name, place, words\"></label>\n";
    append_options(out, briefing);
    out +=
        "<button id=\"clear\" type=\"reset\">Show all</button>\n"
        "<output id=\"count\" aria-live=\"polite\"></output>\n</form>\n";
}

void append_drawing(std::string& out, const Ladder& ladder) {
    out += "<section class=\"ladder\" aria-label=\"Timeline\" tabindex=\"0\">\n";
    for (std::size_t i = 0; i < ladder.sections.size(); ++i)
        out += "<div class=\"part\">" + svg_inline(ladder, i) + "</div>\n";
    out += "</section>\n";
}

void append_list(std::string& out, const Briefing& briefing, const Ladder& ladder) {
    const EntryContext context = entry_context(briefing, ladder);
    out += "<section aria-labelledby=\"list-heading\"><h2 id=\"list-heading\">Meetings</h2>\n";
    if (briefing.timeline->meeting_count() == 0) out += "<p>No meetings.</p>\n";
    out += "<ol class=\"list\">\n";
    for (const TimelineMeeting* entry : briefing.timeline->meetings())
        append_entry(out, *entry, context);
    out += "</ol></section>\n";
}

}  // namespace

std::string page_of(const Briefing& briefing, const Ladder& ladder) {
    std::string out;
    append_head(out, ladder.title, theme() + std::string(page_style()));
    out += fmt::format("<body>\n<header><h1 dir=\"auto\">{}</h1>\n<p>{}</p></header>\n",
                       escaped(ladder.title), escaped(layout::subtitle_of(briefing)));
    out += "<main>\n";
    append_finder(out, briefing);
    append_drawing(out, ladder);
    append_list(out, briefing, ladder);
    append_sources(out, briefing);
    out += "</main>\n";
    out += fmt::format("<script>{}</script>\n</body>\n</html>\n", page_script());
    return out;
}

std::string plain_page(const std::string& title, const std::string& subtitle,
                       const std::string& style, const std::string& body) {
    std::string out;
    append_head(out, title, theme() + std::string(page_style()) + style);
    out += fmt::format("<body>\n<header><h1 dir=\"auto\">{}</h1>\n<p>{}</p></header>\n<main>\n",
                       escaped(title), escaped(subtitle));
    return out + body + "</main>\n</body>\n</html>\n";
}

}  // namespace detente
