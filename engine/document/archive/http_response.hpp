// SPDX-License-Identifier: MIT
// A stored HTTP response (RFC 9112): its status, headers, and body as it was before transport.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/document/archive/headers.hpp"

namespace detente {

struct HttpResponse {
    int status = 0;
    Headers headers;
    std::string body;  ///< without chunks and packing
};

/// Nothing where the bytes are no response, or packed in a way that is not known (br, zstd).
std::optional<HttpResponse> parse_http_response(std::string_view bytes);

}  // namespace detente
