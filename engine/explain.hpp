// SPDX-License-Identifier: MIT
// What the engine saw in a document and by which rule, as plain values that any page can show.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "timelines/meeting.hpp"

namespace detente {

enum class MarkKind : std::uint8_t { time, mention, trigger };

inline constexpr std::array<Name<MarkKind>, 3> mark_kind_names{
    {{MarkKind::time, "time"}, {MarkKind::mention, "mention"}, {MarkKind::trigger, "trigger"}}};

/// One thing that is said of a mark or meeting. A list keeps its form however many it holds.
struct Label {
    std::string_view name;
    std::vector<std::string> values;
    bool list = false;
};

/// Bytes [begin, end) of the document's text, or of its title where `in_title`. `type` is the
/// TIMEX3 type of a time, the kind of a mention ("person", "place" …), the id of a trigger in
/// engine/meetings/rules/triggers.tsv.
struct Mark {
    MarkKind kind = MarkKind::time;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool in_title = false;
    std::string type;
    std::vector<Label> labels;
    std::optional<std::size_t>
        meeting;          ///< into Explanation::meetings, of a trigger that tells one
    std::string refused;  ///< why a trigger tells of no meeting, else empty
};

struct ExplainedMeeting {
    Meeting meeting;
    std::vector<Label> labels;       ///< what the meeting itself does not say
    std::vector<std::size_t> marks;  ///< the triggers that were put together, in document order
};

struct Explanation {
    std::vector<Mark> marks;  ///< the title's first, by begin, then end. Triggers may lie
                              ///< over times and mentions
    std::vector<ExplainedMeeting> meetings;
};

}  // namespace detente
