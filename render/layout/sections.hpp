// SPDX-License-Identifier: MIT
// Cuts the flow into sections: pages of one height, or stretches of a picture that grows downward.
#pragma once

#include <vector>

#include "render/layout/arcs.hpp"
#include "render/layout/flow.hpp"
#include "render/layout/legend.hpp"

namespace detente::layout {

struct SectionPlan {
    double page_height = 0;       ///< 0: sections as high as their rows
    double section_height = 0;    ///< the most they may have; 0: no limit
    std::vector<TextLine> title;  ///< of the first section
    double title_height = 0;
    double heads_height = 0;  ///< room for the column labels
    LegendBlock legend;
    TextBlock note;  ///< in the foot of the last page, or below the legend
};

/// Gives every row and line its place and fills `ladder.sections` and `ladder.height`. The legend
/// stands at the end, or under the title where there is more than one section.
void cut_sections(Ladder& ladder, const std::vector<FlowItem>& flow, const LinkPlan& links,
                  const std::vector<Reaching>& reaching, const SectionPlan& plan);

}  // namespace detente::layout
