// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/one_by_one.hpp"

#include "engine/meetings/where/where.hpp"

namespace detente {
namespace {

Finding with_one(const Finding& finding, const ActorList& actors) {
    Finding one = finding;
    one.separate.clear();
    one.parties.add(actors);
    return one;
}

}  // namespace

std::vector<Finding> met_apart(const StoryInput& input, const Finding& finding, ActorIndex host) {
    std::vector<Finding> meetings;
    for (const ActorIndex guest : finding.parties) {
        if (guest == host) continue;
        Finding one = finding;
        one.parties = {};
        one.parties.add(host);
        one.parties.add(guest);
        one.people.clear();
        for (const std::uint16_t person : finding.people)
            if (one.parties.contains(input.mentions.people[person].actor))
                one.people.push_back(person);
        meetings.push_back(std::move(one));
    }
    return meetings;
}

std::vector<Finding> met_one_by_one(const StoryInput& input, const Finding& finding) {
    std::vector<Finding> meetings;
    for (const std::uint32_t index : finding.separate) {
        const Mention& mention = input.mentions.all[index];
        if (mention.kind != MentionKind::person && mention.actors.size >= 2) {
            for (const ActorIndex actor : mention.actors) {
                ActorList alone;
                alone.add(actor);
                meetings.push_back(with_one(finding, alone));
            }
            continue;
        }
        Finding one = with_one(finding, mention.actors);
        if (mention.person != no_person) one.people.push_back(mention.person);
        if (mention.kind == MentionKind::place) {
            const Place city = place_of(mention, input.knowledge);
            if (!city.empty()) one.place = city;
        }
        meetings.push_back(std::move(one));
    }
    return meetings;
}

}  // namespace detente
