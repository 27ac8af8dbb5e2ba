// SPDX-License-Identifier: MIT
// What every export says of a meeting, as text that is good UTF-8: the page's script says the same.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "render/render.hpp"

namespace detente {

using SourceTable = std::unordered_map<std::string_view, const Source*>;
SourceTable source_table(const Briefing& briefing);

/// The documents that tell of it, each once; one that the briefing has no record of is named.
std::vector<Source> sources_of(const Meeting& meeting, const SourceTable& table);

/// The title, or else the name of the document.
std::string title_of(const Source& source);
/// "Geneva talks end, The Courier, 11 January 2022"
std::string credit_of(const Source& source, Language language);
/// The address where it is one of the web, else nothing.
std::string address_of(const Source& source);

/// By the names that the timeline has for them.
std::vector<std::string> people_of(const Timeline& timeline, const Meeting& meeting);

/// "10 January 2022", or nothing.
std::string when_in_words(const Meeting& meeting, Language language);

/// Items by `separator`, what is empty left out.
std::string listed(const std::vector<std::string>& items, std::string_view separator);

}  // namespace detente
