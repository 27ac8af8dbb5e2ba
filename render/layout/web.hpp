// SPDX-License-Identifier: MIT
// The network of who met whom: actors as discs, their meetings as lines between them or as nodes of
// their own. Graphviz says who stands near whom; here boxes are moved until none lies over another.
// Lengths in mm, x to the right, y down.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/layout/text.hpp"
#include "timelines/meeting.hpp"

namespace detente::layout {

struct WebNode {
    std::string id;  ///< of the actor or the meeting
    bool is_meeting = false;
    std::string summary, link;
    double x = 0, y = 0;
    double radius = 2;             ///< of an actor's disc; half the height of a meeting's box
    double width = 0;              ///< of a meeting's box
    std::size_t level = 0;         ///< of an actor's shade: how much it lies between others
    Status status = Status::held;  ///< of a meeting
    TextLine label;
};

struct WebEdge {
    std::size_t from = 0, to = 0;
    std::size_t count = 0;  ///< meetings held; 0: all lie ahead, the line is dashed
    double width = 0.3;
    double strength = 1;  ///< 0 to 1, how dark
    std::string summary, link;
};

/// What sizes, shades and lines mean; `x`, `y`: left edge and middle of the sign.
enum class WebSign { disc, shade, tie, ahead };
struct WebKey {
    WebSign sign = WebSign::disc;
    double size = 0;        ///< radius of a disc, width of a tie
    std::size_t level = 0;  ///< of a shade
    double x = 0, y = 0;
    TextLine text;
};

struct Web {
    std::vector<WebNode> nodes;
    std::vector<WebEdge> edges;
    std::vector<WebKey> key;
    std::vector<TextLine> texts;
};

}  // namespace detente::layout
