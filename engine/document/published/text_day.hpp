// SPDX-License-Identifier: MIT
// The publication day of a text without metadata: lines that state it near the top, a dateline with
// a full date, the file's name, the address.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/document/document.hpp"

namespace detente {

/// A publication day as one place gives it.
struct DayFrom {
    std::string iso;  ///< day, or time with zone
    std::string from;
    double confidence = 0;
};

std::optional<DayFrom> day_in_text(std::string_view title, std::string_view text,
                                   const std::vector<Block>& blocks);

/// "2022-01-10-geneva.txt", "geneva_20220110.txt"
std::optional<DayFrom> day_in_file_name(std::string_view name);

/// "/2022/01/10/", "/2022-01-10-", "/20220110"; a month alone is no day.
std::optional<DayFrom> day_in_url(std::string_view url);

}  // namespace detente
