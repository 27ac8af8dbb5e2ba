// SPDX-License-Identifier: MIT
// Whose page a text stands on: in a government's own release "the Minister" and "I" are its own.
#pragma once

#include <string>
#include <string_view>

#include "engine/actors/mention.hpp"

namespace detente {

/// The id of the state or organisation whose official site the address is on, by its domain
/// ("www.foreignminister.gov.au" is AUS); empty where it is nobody's or no address.
std::string home_of(std::string_view url);

/// Whose release a text is, by the lines above it: "MINISTRY OF FOREIGN AFFAIRS OF PERU"; none
/// where they do not say.
ActorIndex home_in_head(const Text& text, const Knowledge& knowledge, const Mentions& mentions);

/// Gives `home` to ministers, officials and delegations of whom the text does not say whose they
/// are. Leaders keep silent: a foreign president's name often stands without his country.
void settle_home(const Text& text, const Knowledge& knowledge, ActorIndex home, Mentions& out);

}  // namespace detente
