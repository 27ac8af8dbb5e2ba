// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/parties.hpp"

#include "engine/meetings/parties/party_reader.hpp"

namespace detente {

bool find_parties(const Scene& scene, const TriggerHit& hit, Finding& out) {
    out.np_first = hit.first;
    return Parties(scene, hit, out).run();
}

int destination_of(const Scene& scene, const TriggerHit& hit) {
    Finding scratch;
    return Parties(scene, hit, scratch).destination();
}

}  // namespace detente
