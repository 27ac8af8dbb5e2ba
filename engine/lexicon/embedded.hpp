// SPDX-License-Identifier: MIT
// Rule and word files that the build compiled in, and the little it takes to read them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace detente {

namespace embedded {
extern const std::string_view words;         ///< engine/lexicon/words.txt
extern const std::string_view triggers;      ///< engine/meetings/rules/triggers.tsv
extern const std::string_view details;       ///< engine/meetings/rules/details.tsv
extern const std::string_view detail_words;  ///< engine/meetings/rules/detail_words.txt
}  // namespace embedded

struct EmbeddedLine {
    std::size_t number = 0;  ///< 1-based
    std::string_view text;
};

/// Lines that are neither blank nor comments ("#").
std::vector<EmbeddedLine> embedded_lines(std::string_view file);

/// Parts between separators, blanks around them cut off. Empty parts are kept for '\t' only.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace detente
