// SPDX-License-Identifier: MIT
// A mail message (RFC 5322) with its MIME parts (RFC 2046): the headers and what is to be read.
#pragma once

#include <string>
#include <string_view>

#include "engine/document/archive/headers.hpp"

namespace detente {

struct MailMessage {
    Headers headers;
    std::string html;   ///< UTF-8; the first part of its type
    std::string plain;  ///< UTF-8; the first part of its type that is no attachment
};

MailMessage parse_message(std::string_view bytes);

}  // namespace detente
