// SPDX-License-Identifier: MIT
// One meeting once, however often the document speaks of it.
#pragma once

#include <vector>

#include "engine/meetings/finding.hpp"

namespace detente {

/// Findings of one meeting, indices into the findings in document order.
struct Cluster {
    std::vector<std::uint32_t> findings;
    ActorList parties;
    ActorList hosts;
    ActorList mediators;
    std::vector<std::uint16_t> people;
    std::optional<Edtf> when;
    std::optional<Edtf> moved_from;
    DateSource date_source = DateSource::none;
    Place place;
    Status status = Status::held;
    bool told_status = false;
    bool called_off = false;
    bool happened = false;  ///< a dated verb in the past tense says so
    DateSource status_source = DateSource::none;
    Kind kind = Kind::talks;
    bool looks_back = false;  ///< told by "the first since" alone
    bool soft_call = false;   ///< no word says that it was by phone
    Rank rank = Rank::other;
};

/// Findings must have their parties; those that share nothing stay apart. Undated ones join the
/// nearest that fits.
std::vector<Cluster> cluster_findings(const std::vector<Finding>& findings,
                                      const std::vector<DocumentPerson>& people,
                                      const Knowledge& knowledge);

/// Whether the days of one lie within those of the other, or meet.
bool dates_meet(const Edtf& a, const Edtf& b);

/// How many days; very many where an end is open.
long count_days(const Edtf& when);

}  // namespace detente
