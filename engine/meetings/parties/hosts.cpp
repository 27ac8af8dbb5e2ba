// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/hosts.hpp"

#include <algorithm>

#include "engine/meetings/parties/pairs.hpp"

namespace detente {
namespace {

bool meets_stranger(const StoryInput& input, const Finding& finding) {
    // "President Mora and Prime Minister Quispe met in Lima": two travellers
    const auto behind_trigger = [&](std::uint16_t who) {
        const auto first =
            input.mentions.all.begin() + input.mentions.by_sentence[finding.sentence];
        const auto last =
            input.mentions.all.begin() + input.mentions.by_sentence[finding.sentence + 1];
        return std::any_of(first, last, [&](const Mention& mention) {
            return mention.person == who && mention.first >= finding.first;
        });
    };
    const auto stranger = [&](std::uint16_t who) {
        const DocumentPerson& person = input.mentions.people[who];
        return person.actor == no_actor && person.rank >= Rank::minister && !person.former &&
               (finding.trigger->frame == Frame::host || behind_trigger(who));
    };
    return std::any_of(finding.people.begin(), finding.people.end(), stranger);
}

/// "Mora flew to Lima on Monday. On Tuesday he met Foreign Minister Vega.": those whom he visits.
bool take_last_hosts(const std::vector<Finding>& before, Finding& finding) {
    constexpr std::uint32_t near = 3;  // sentences
    if (finding.parties.size != 1 || !finding.place.empty() || before.empty()) return false;
    const Finding& visit = before.back();
    if (visit.kind != Kind::visit || visit.hosts.size != 1) return false;
    if (finding.sentence - visit.sentence > near || !Pairs::covers(visit, finding)) return false;
    finding.parties.add(visit.hosts);
    return finding.parties.size > 1;
}

}  // namespace

bool take_hosts(Finding& finding) {
    const Place& place = finding.place;
    if (finding.parties.size != 1 || place.country == no_actor || place.seat) return false;
    if (finding.private_side) return false;
    if (finding.people.empty() && finding.rank < Rank::minister) return false;
    if (finding.kind != Kind::talks && finding.kind != Kind::visit) return false;
    if (finding.parties.contains(place.country)) return false;
    finding.parties.add(place.country);
    finding.hosts.add(place.country);
    return true;
}

bool take_strangers(const StoryInput& input, const std::vector<Finding>& before, Finding& finding) {
    return meets_stranger(input, finding) &&
           (take_hosts(finding) || take_last_hosts(before, finding));
}

}  // namespace detente
