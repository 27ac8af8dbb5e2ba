// SPDX-License-Identifier: MIT
// People by their names: which spellings are the same person, and for whom they act.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "timelines/meeting.hpp"

namespace detente {

/// A name cut for comparison: lower-case ASCII words, the spelling of transliterated endings
/// evened.
using NameWords = std::vector<std::string>;
NameWords name_words(std::string_view name);

/// Whether both can be one person: "Lavrov", "Sergei Lavrov", "Sergey Lavrov", "S. Lavrov". Names
/// of one family with different first names cannot.
bool same_person(const NameWords& a, const NameWords& b);

/// The register's slug of a person: by full name, or by a family name that only one person with an
/// office of a party to the meeting, held on its day, has. Empty where nobody is.
std::string person_in_register(std::string_view name, const Meeting& meeting);

/// The actors for whom a person of the register ever acted; a family name counts where it is only
/// one person's. Empty where nobody is.
std::vector<std::string_view> actors_of_person(std::string_view name);

}  // namespace detente
