// SPDX-License-Identifier: MIT
// What a picture calls actors, places and meetings.
#pragma once

#include <string>
#include <string_view>

#include "timelines/timeline.hpp"

namespace detente::layout {

/// Short: "Russia", "NATO", in the timeline's language; the timeline's own name where it gives the
/// actor one.
std::string actor_name(const Timeline& timeline, std::string_view id);

/// As the register has it, or the language: "Russia", "NATO"; the id where neither knows it.
std::string register_name(std::string_view id, Language language);

/// The meeting's title, or one made of its kind and parties: "Talks: Russia, United States". One
/// that the engine made, "Russia–United States talks", is told in the timeline's language.
std::string title_of(const Timeline& timeline, const Meeting& meeting);

/// "Geneva, Villa La Grange", "Geneva", "Switzerland", or nothing.
std::string place_of(const Timeline& timeline, const Meeting& meeting);

/// A field of a meeting as a heading over its values: "moved from", "date initiale".
std::string field_name(std::string_view field, Language language);

/// "Normandy format, round 2", "round 2", or nothing.
std::string series_of(const Meeting& meeting, Language language);

/// "a, b, c".
template <typename Range, typename Word>
std::string joined(const Range& range, Word word) {
    std::string out;
    for (const auto& item : range) {
        if (!out.empty()) out += ", ";
        out += word(item);
    }
    return out;
}
std::string actor_names(const Timeline& timeline, const std::vector<std::string>& ids);

/// "held", "talks"
std::string_view word_of(Status status, Language language);
std::string_view word_of(Kind kind, Language language);
std::string_view word_of(Review review, Language language);

/// Whether a page may point there: http and https only, nothing that could break out.
bool is_web_address(std::string_view url);

}  // namespace detente::layout
