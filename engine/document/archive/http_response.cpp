// SPDX-License-Identifier: MIT
#include "engine/document/archive/http_response.hpp"

#include <algorithm>
#include <charconv>

#include "engine/document/archive/gzip.hpp"
#include "engine/document/byte_source.hpp"
#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

/// The body put together, or as it is where it is not in chunks after all, which archives do.
std::string without_chunks(std::string_view body) {
    std::string out;
    for (std::string_view rest = body; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        if (end == rest.npos) return out.empty() ? std::string(body) : out;
        std::size_t size = 0;
        const auto parsed = std::from_chars(rest.data(), rest.data() + end, size, 16);
        if (parsed.ec != std::errc{}) return out.empty() ? std::string(body) : out;
        rest.remove_prefix(end + 1);
        if (size == 0) break;
        out += rest.substr(0, size);
        rest.remove_prefix(std::min(rest.size(), size));
        if (rest.starts_with('\r')) rest.remove_prefix(1);
        if (rest.starts_with('\n')) rest.remove_prefix(1);
    }
    return out;
}

int status_of(std::string_view line) {
    const std::size_t blank = line.find(' ');
    int status = 0;
    if (blank != line.npos)
        std::from_chars(line.data() + blank + 1, line.data() + line.size(), status);
    return status;
}

}  // namespace

std::optional<HttpResponse> parse_http_response(std::string_view bytes) {
    if (!bytes.starts_with("HTTP/")) return std::nullopt;
    const std::size_t end = bytes.find('\n');
    if (end == bytes.npos) return std::nullopt;
    HttpResponse response;
    response.status = status_of(bytes.substr(0, end));
    bytes.remove_prefix(end + 1);
    response.headers = take_headers(bytes);
    if (media_type(response.headers.get("Transfer-Encoding")).find("chunked") != std::string::npos)
        response.body = without_chunks(bytes);
    else
        response.body = bytes;
    const std::string packing = media_type(response.headers.get("Content-Encoding"));
    if (packing == "gzip" || packing == "x-gzip" || packing == "deflate") {
        std::string plain = unpack(response.body, ByteSource::longest_document);
        if (!plain.empty()) response.body = std::move(plain);
    } else if (!packing.empty() && packing != "identity") {
        return std::nullopt;
    }
    return response;
}

}  // namespace detente
