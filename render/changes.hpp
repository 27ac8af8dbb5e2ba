// SPDX-License-Identifier: MIT
// What changed since another version of a timeline, in words that people read.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "timelines/diff.hpp"

namespace detente {

/// Two versions of a timeline and what differs between them. All that it points to outlives it.
struct Comparison {
    std::string since;  ///< what the older one is called: "11 January 2022"; may be empty
    const Timeline* before = nullptr;
    const Timeline* after = nullptr;
    std::vector<MeetingChange> changes{};  ///< in the order of diff()
    std::span<const Source> sources{};     ///< by which documents have their titles; may be empty
};

/// The two versions, compared.
Comparison compare(const Timeline& before, const Timeline& after);

/// Without what only the machine's own view of a meeting is: its id and how sure it was. Changes
/// of nothing else go too.
Comparison for_readers(Comparison comparison);

/// That on which `change.shown()` stands.
const Timeline& timeline_of(const MeetingChange& change, const Comparison& comparison);

/// "11 January 2022", or "undated".
std::string day_in_words(const Timeline& timeline, const Meeting& meeting);

/// "Held talks · Russia, United States · Geneva"
std::string facts_in_words(const Timeline& timeline, const Meeting& meeting);

/// A field of a changed meeting: its name in words; dates and actors as people call them; of the
/// sources those that came and those that went. Empty where nothing stood.
FieldDifference in_words(const FieldDifference& field, const MeetingChange& change,
                         const Comparison& comparison);

}  // namespace detente
