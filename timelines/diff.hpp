// SPDX-License-Identifier: MIT
// What changed between two versions of a timeline.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "timelines/timeline.hpp"

namespace detente {

/// One field of a meeting that is on both timelines; values as text, lists by commas.
struct FieldDifference {
    std::string field;
    std::string before;
    std::string after;
    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

enum class ChangeKind { added, gone, changed };

inline constexpr std::array<Name<ChangeKind>, 3> change_kind_names{
    {{ChangeKind::added, "added"}, {ChangeKind::gone, "gone"}, {ChangeKind::changed, "changed"}}};

struct MeetingChange {
    ChangeKind kind = ChangeKind::changed;
    const TimelineMeeting* before = nullptr;  ///< of the older timeline; null where added
    const TimelineMeeting* after = nullptr;   ///< of the newer one; null where gone
    std::vector<FieldDifference> fields;      ///< of a changed one, at least one
    /// "re-dated" (or "moved" to another day), "re-graded", "actors", "outcome" …, each once.
    std::vector<std::string_view> what;

    /// The newer of the two, or the one there is.
    const TimelineMeeting& shown() const { return after != nullptr ? *after : *before; }
};

/// Under which heading each kind is told, in that order.
inline constexpr std::array<std::pair<ChangeKind, std::string_view>, 3> change_headings{
    {{ChangeKind::added, "New"}, {ChangeKind::changed, "Changed"}, {ChangeKind::gone, "Gone"}}};

/// Meetings are the same by id, else by a sentence that both quote, else where they are clearly
/// most alike. Order: by the newer timeline's days, what is gone at its old one. Both have to
/// outlive the result.
std::vector<MeetingChange> diff(const Timeline& before, const Timeline& after);

}  // namespace detente
