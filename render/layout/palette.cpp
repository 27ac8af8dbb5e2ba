// SPDX-License-Identifier: MIT
#include "render/layout/palette.hpp"

#include <array>

namespace detente::layout {
namespace {

constexpr std::array<Shade, ink_count> inks{{{"#ffffff", "#14171c"},
                                             {"#1b1f24", "#eceff3"},
                                             {"#5a6472", "#a7b0bc"},
                                             {"#2b313a", "#d5dae1"},
                                             {"#c3cad3", "#3c4552"},
                                             {"#7d8896", "#8b96a5"}}};

constexpr std::array<Shade, accent_count> accents{{{"#1f5fa8", "#5d9cf5"},
                                                   {"#c23b2e", "#e8684f"},
                                                   {"#6b5200", "#fcd150"},
                                                   {"#5a2a8c", "#b98be0"},
                                                   {"#177f70", "#4fe3bd"},
                                                   {"#3b4656", "#b8c4d1"},
                                                   {"#93346a", "#e79bb8"},
                                                   {"#16215c", "#8a8ff0"},
                                                   {"#52210c", "#f0b894"},
                                                   {"#2374a8", "#61c1f8"},
                                                   {"#6b6b00", "#b5b52c"},
                                                   {"#6e1a3c", "#c9728f"}}};

}  // namespace

Shade shade(Ink ink) {
    return inks.at(static_cast<std::size_t>(ink));
}

Shade accent(std::size_t index) {
    return accents.at(index % accent_count);
}

}  // namespace detente::layout
