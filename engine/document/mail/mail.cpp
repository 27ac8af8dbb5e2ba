// SPDX-License-Identifier: MIT
#include "engine/document/mail/mail.hpp"

#include <algorithm>
#include <array>

#include "engine/document/html/fragment.hpp"
#include "engine/document/html/page.hpp"
#include "engine/document/language.hpp"
#include "engine/document/mail/message.hpp"
#include "engine/document/mail/transfer.hpp"
#include "engine/document/plain_text/lines.hpp"
#include "engine/document/plain_text/plain_text.hpp"
#include "engine/document/published/date_text.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

/// `"Desk, News" <desk@paper.example>` to `Desk, News`; an address alone stays one.
std::string sender_name(std::string_view from) {
    const std::size_t angle = from.find('<');
    std::string name = decode_header(trim(from.substr(0, angle)));
    if (name.size() > 1 && name.front() == '"' && name.back() == '"')
        name = name.substr(1, name.size() - 2);
    if (name.empty() && angle != from.npos)
        name = from.substr(angle + 1, from.find('>', angle) - angle - 1);
    return name;
}

Document read_letter(const MailMessage& message, const Hints& hints) {
    Document document;
    document.doc = hints.doc;
    document.url = hints.url;
    append_collapsed(document.title, trim(decode_header(message.headers.get("Subject"))));
    if (std::string sender = sender_name(message.headers.get("From")); !sender.empty())
        document.publishers.push_back(std::move(sender));
    if (!message.html.empty()) add_fragment(message.html, document);
    if (document.text.empty()) {
        document.text = message.plain;
        unify_lines(document.text);
        document.blocks = find_blocks(document.text);
    }
    document.language = language_of(document.text);
    if (auto day = parse_date_value(message.headers.get("Date"))) {
        document.published = std::move(*day);
        document.published_from = "mail header";
        document.published_confidence = 0.95;
    }
    return document;
}

}  // namespace

bool is_mail(std::string_view head, const std::filesystem::path&) {
    constexpr std::array names{"From"sv,     "To"sv,          "Subject"sv,
                               "Date"sv,     "Message-ID"sv,  "MIME-Version"sv,
                               "Received"sv, "Return-Path"sv, "Content-Type"sv};
    if (head.starts_with("From "))
        head.remove_prefix(std::min(head.find('\n'), head.size() - 1) + 1);
    const std::string_view line = head.substr(0, head.find('\n'));
    const std::size_t colon = line.find(':');
    if (colon == line.npos || line.substr(0, colon).find(' ') != line.npos) return false;
    const Headers headers = take_headers(head);
    const auto known = std::count_if(names.begin(), names.end(), [&](std::string_view name) {
        return !headers.get(name).empty();
    });
    return known >= 3 && !headers.get("From").empty();
}

Document read_mail(std::string_view bytes, const Hints& hints) {
    const MailMessage message = parse_message(bytes);
    const std::string_view page = message.headers.get("Snapshot-Content-Location");
    const bool saved_page =
        !message.html.empty() &&
        (!page.empty() || message.headers.get("From").find("Saved by") != std::string_view::npos);
    if (!saved_page) return read_letter(message, hints);
    Hints of_page = hints;
    if (of_page.url.empty()) of_page.url = page;
    return read_html(message.html, of_page);
}

}  // namespace detente
