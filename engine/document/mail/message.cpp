// SPDX-License-Identifier: MIT
#include "engine/document/mail/message.hpp"

#include <algorithm>
#include <vector>

#include "engine/document/encoding.hpp"
#include "engine/document/html/tidy.hpp"
#include "engine/document/mail/transfer.hpp"

namespace detente {
namespace {

constexpr int deepest = 8;
constexpr std::size_t most_parts = 200;

/// The parts between lines of "--boundary", without what stands before the first.
std::vector<std::string_view> parts_of(std::string_view body, const std::string& boundary) {
    std::vector<std::string_view> parts;
    const std::string mark = "--" + boundary;
    std::size_t begin = body.npos;
    for (std::size_t at = body.find(mark); at != body.npos && parts.size() < most_parts;
         at = body.find(mark, at + mark.size())) {
        if (at > 0 && body[at - 1] != '\n') continue;
        if (begin != body.npos) parts.push_back(body.substr(begin, at - begin));
        const std::size_t line = body.find('\n', at);
        const bool last = body.substr(at + mark.size()).starts_with("--");
        if (last || line == body.npos) return parts;
        begin = line + 1;
    }
    if (begin != body.npos && begin < body.size()) parts.push_back(body.substr(begin));
    return parts;
}

std::string decoded(const Headers& headers, std::string_view body) {
    const std::string encoding = media_type(headers.get("Content-Transfer-Encoding"));
    if (encoding == "base64") return from_base64(body);
    if (encoding == "quoted-printable") return from_quoted_printable(body);
    return std::string(body);
}

void read_part(const Headers& headers, std::string_view body, MailMessage& message, int depth) {
    const std::string_view content = headers.get("Content-Type");
    const std::string type = content.empty() ? "text/plain" : media_type(content);
    if (type.starts_with("multipart/") && depth < deepest) {
        const std::string boundary = parameter(content, "boundary");
        if (boundary.empty()) return;
        for (std::string_view part : parts_of(body, boundary)) {
            const Headers of_part = take_headers(part);
            read_part(of_part, part, message, depth + 1);
        }
        return;
    }
    if (media_type(headers.get("Content-Disposition")) == "attachment") return;
    std::string& target = type == "text/html" ? message.html : message.plain;
    if ((type != "text/html" && type != "text/plain") || !target.empty()) return;
    const std::string bytes = decoded(headers, body);
    std::string charset = parameter(content, "charset");
    if (charset.empty() && type == "text/html") charset = declared_encoding(bytes);
    target = to_utf8(bytes, charset);
}

}  // namespace

MailMessage parse_message(std::string_view bytes) {
    MailMessage message;
    if (bytes.starts_with("From "))  // the line that parts messages in a mailbox
        bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    message.headers = take_headers(bytes);
    read_part(message.headers, bytes, message, 0);
    return message;
}

}  // namespace detente
