// SPDX-License-Identifier: MIT
// Words around a noun that put its meeting ahead.
#pragma once

#include "engine/meetings/finding.hpp"
#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// Whether the word at `at`, "agreed", is what "to hold" before the finding hangs on: "agreed in
/// Lima on Monday to hold talks".
bool leads_to_holding(const Scene& scene, const Finding& finding, std::uint32_t at);

/// "called an emergency meeting": not "called the meeting frank". `at` is the verb's token.
bool summons(const Scene& scene, const Finding& finding, std::uint32_t at);

/// "the summit, to be held in May", "talks to take place in Lima": `to` stands at `at`, and the
/// clause ends at `end`.
bool is_to_be_held(const Scene& scene, const Finding& finding, std::uint32_t at, std::uint32_t end);

/// "a meeting with the premier is also on the agenda"
bool is_on_agenda(const Scene& scene, const Finding& finding);

/// "is going to hold", "preparations to host": the "going" or "preparations" stands at `at`.
bool is_going_to(const Scene& scene, std::uint32_t at);

/// "presented his plan at talks", "raised the expected tariff during talks": what was spoken of is
/// planned, at the token `at`, not the talks.
bool is_planned_object(const Scene& scene, const Finding& finding, std::uint32_t at);
/// Whether nothing else before the noun makes a plan of it.
bool only_object_planned(const Scene& scene, const Finding& finding);

/// "a round of border talks": the talks are the finding's own.
bool is_its_talks(const Scene& scene, const Finding& finding, const TriggerHit& hit);

/// "in May, when the second round of talks takes place"
bool is_when_to_come(const Scene& scene, const Finding& finding);

/// "During the talks the two will discuss", "will review trade at this meeting": what happens at it
/// is yet to come.
bool is_told_ahead(const Scene& scene, const Finding& finding);

}  // namespace detente
