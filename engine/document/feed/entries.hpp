// SPDX-License-Identifier: MIT
// The entries of a feed as they stand in its XML.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace detente {

/// Texts are as in the feed: what was escaped HTML is HTML.
struct FeedEntry {
    std::string title;
    std::string url;
    std::string published;
    std::string updated;
    std::string content;
    std::string summary;
    std::string source;  ///< the paper it was taken from, where that is another than the feed's
};

struct Feed {
    std::string title;
    std::string language;
};

/// Where the XML stopped to make sense.
struct FeedFault {
    std::size_t line = 0;
    std::string message;
    bool hostile = false;  ///< it declares entities
};

/// Calls `use` with every entry as it ends. `xml` is UTF-8.
std::optional<FeedFault> parse_feed(std::string_view xml,
                                    const std::function<void(const Feed&, FeedEntry&&)>& use);

}  // namespace detente
