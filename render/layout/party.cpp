// SPDX-License-Identifier: MIT
#include "render/layout/party.hpp"

#include "render/layout/names.hpp"
#include "render/layout/text.hpp"

namespace detente::layout {

Parties parties_in(const ColumnPlan& plan, const Timeline& timeline, double longest) {
    const Font font = style(TextRole::column).font;
    Parties parties;
    for (const std::string& actor : plan.actors) {
        const std::size_t place = parties.all.size();
        parties.place_of.emplace(actor, place);
        const std::string name = actor_name(timeline, actor);
        parties.all.push_back({actor, name, shorten(name, font, longest), place, false});
    }
    for (const Group& group : plan.groups) {
        const std::size_t place = parties.all.size();
        for (const std::string& actor : group.actors) parties.place_of.emplace(actor, place);
        parties.all.push_back({"", actor_names(timeline, group.actors),
                               label_of(group, timeline.language()), place, true});
    }
    return parties;
}

std::vector<std::size_t> passed_by(const std::set<std::size_t>& present) {
    std::vector<std::size_t> passed;
    if (present.empty()) return passed;
    for (std::size_t place = *present.begin(); place < *present.rbegin(); ++place)
        if (!present.contains(place)) passed.push_back(place);
    return passed;
}

}  // namespace detente::layout
