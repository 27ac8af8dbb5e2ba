// SPDX-License-Identifier: MIT
// Places that the lexicon does not know, where the words around a name say what it is.
#pragma once

#include <optional>

#include "engine/meetings/finding.hpp"

namespace detente {

/// "in the village of Zelno", "at Zelno, Estonia": tokens [first, last) of the name.
struct UnknownPlace {
    Place place;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// The one nearest to the finding's words in their clause, or none.
std::optional<UnknownPlace> unknown_place(const Scene& scene, const Finding& finding);

/// "city", "town", "resort": of what a name may follow as "the town of".
bool names_kind_of_place(std::string_view noun);

}  // namespace detente
