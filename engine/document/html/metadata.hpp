// SPDX-License-Identifier: MIT
// What a page says about itself in its head and in JSON-LD.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/document/html/tree.hpp"
#include "engine/document/published/date_text.hpp"
#include "engine/document/published/text_day.hpp"

namespace detente {

struct Metadata {
    std::string title;
    std::string url;
    std::string publisher;
    std::string language;  ///< as the page says: "en", "en-GB"
    std::vector<DayFrom> published;
    std::vector<DayFrom> modified;
};

Metadata read_metadata(const HtmlTree& tree);

/// Adds what a script of type application/ld+json says; broken JSON is read as far as it goes.
void read_json_ld(std::string_view json, Metadata& metadata);

}  // namespace detente
