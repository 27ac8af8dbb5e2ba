// SPDX-License-Identifier: MIT
// Who invites, and who comes: "At the invitation of President A, Presidents B and C met".
#pragma once

#include "engine/meetings/reading/scene.hpp"

namespace detente {

/// "a visit to Peru at the invitation of President A": whether the group is who invites.
bool is_inviter(const Scene& scene, const Group& group);

/// Whether the mention at `begin` invites and the list that goes on at `next` is those who come:
/// what a verb follows is no list of hosts ("At the invitation of A, B and C, D visited Lima").
bool invites_list(const Scene& scene, std::uint32_t begin, std::uint32_t next);

}  // namespace detente
