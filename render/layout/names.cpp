// SPDX-License-Identifier: MIT
#include "render/layout/names.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "timelines/register/register.hpp"

namespace detente::layout {
namespace {

bool is_acronym(std::string_view id) {
    return std::none_of(id.begin(), id.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool starts_with_folded(std::string_view text, std::string_view lower_prefix) {
    if (text.size() < lower_prefix.size()) return false;
    return std::equal(lower_prefix.begin(), lower_prefix.end(), text.begin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
}

}  // namespace

std::string actor_name(const Timeline& timeline, std::string_view id) {
    const Actor* actor = timeline.find_actor(id);
    const std::string_view known = full_name(id);
    const bool named_here = actor != nullptr && !actor->name.empty() && actor->name != known;
    if (!named_here) return std::string(short_name(id));
    if (!known.empty()) return actor->name;
    if (actor->kind == ActorKind::organisation && is_acronym(id)) return std::string(id);
    return actor->name;
}

std::string actor_names(const Timeline& timeline, const std::vector<std::string>& ids) {
    return joined(ids, [&](const std::string& id) { return actor_name(timeline, id); });
}

std::string title_of(const Timeline& timeline, const Meeting& meeting) {
    if (!meeting.title.empty()) return meeting.title;
    const std::string kind = capitalised(to_string(meeting.kind));
    if (meeting.parties.empty()) return kind;
    return fmt::format("{}: {}", kind, actor_names(timeline, meeting.parties));
}

std::string place_of(const Timeline& timeline, const Meeting& meeting) {
    if (meeting.place.empty() && meeting.venue.empty())
        return meeting.country.empty() ? "" : actor_name(timeline, meeting.country);
    if (meeting.place.empty() || meeting.venue.empty()) return meeting.place + meeting.venue;
    return meeting.place + ", " + meeting.venue;
}

std::string series_of(const Meeting& meeting) {
    if (meeting.round <= 0) return meeting.series;
    const std::string round = fmt::format("round {}", meeting.round);
    return meeting.series.empty() ? round : meeting.series + ", " + round;
}

std::string capitalised(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 32);
    return out;
}

bool is_web_address(std::string_view url) {
    if (!starts_with_folded(url, "http://") && !starts_with_folded(url, "https://")) return false;
    return std::all_of(url.begin(), url.end(), [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != '"' && c != '<' && c != '>' &&
               c != '\x7F';
    });
}

}  // namespace detente::layout
