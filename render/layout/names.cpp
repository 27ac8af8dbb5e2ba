// SPDX-License-Identifier: MIT
#include "render/layout/names.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "timelines/register/register.hpp"
#include "timelines/words/words.hpp"

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

/// The actor that the engine calls so in a title: an acronym, or a name in English.
const Actor* actor_called(std::string_view name, const Timeline& timeline) {
    for (const Actor* actor : timeline.actors())
        if (actor->name == name || actor->id == name || short_name(actor->id) == name ||
            full_name(actor->id) == name)
            return actor;
    return nullptr;
}

/// "Russia–United States", the actors by what they are called here; nothing where one is not known.
std::optional<std::string> names_retold(std::string_view names, const Timeline& timeline) {
    constexpr std::string_view dash = "–";
    std::string out;
    for (bool is_last = false; !is_last;) {
        const std::size_t end = names.find(dash);
        is_last = end == names.npos;
        const Actor* actor = actor_called(names.substr(0, end), timeline);
        if (actor == nullptr) return std::nullopt;
        if (!out.empty()) out += dash;
        out += actor_name(timeline, actor->id);
        if (!is_last) names.remove_prefix(end + dash.size());
    }
    return out;
}

/// What the engine made of parties and kind, "Russia–United States talks", in the timeline's
/// language; nothing where people wrote the title.
std::optional<std::string> title_retold(std::string_view title, const Timeline& timeline) {
    for (const auto& kind : kind_names) {
        if (!title.ends_with(kind.name) || title.size() <= kind.name.size() + 1) continue;
        const std::string_view names = title.substr(0, title.size() - kind.name.size());
        if (names.back() != ' ') continue;
        if (const auto retold = names_retold(names.substr(0, names.size() - 1), timeline))
            return capitalised(phrase(timeline.language(), Word::title_made, *retold,
                                      word_of(kind.value, timeline.language())));
    }
    return std::nullopt;
}

}  // namespace

std::string register_name(std::string_view id, Language language) {
    const std::string_view foreign = foreign_name(language, id);
    return std::string(foreign.empty() ? short_name(id) : foreign);
}

std::string actor_name(const Timeline& timeline, std::string_view id) {
    const Actor* actor = timeline.find_actor(id);
    const std::string_view known = full_name(id);
    const bool named_here = actor != nullptr && !actor->name.empty() && actor->name != known;
    if (!named_here) return register_name(id, timeline.language());
    if (!known.empty()) return actor->name;
    if (actor->kind == ActorKind::organisation && is_acronym(id)) return std::string(id);
    return actor->name;
}

std::string actor_names(const Timeline& timeline, const std::vector<std::string>& ids) {
    return joined(ids, [&](const std::string& id) { return actor_name(timeline, id); });
}

std::string title_of(const Timeline& timeline, const Meeting& meeting) {
    if (!meeting.title.empty()) {
        if (timeline.language() == Language::en) return meeting.title;
        return title_retold(meeting.title, timeline).value_or(meeting.title);
    }
    const std::string kind = capitalised(word_of(meeting.kind, timeline.language()));
    if (meeting.parties.empty()) return kind;
    return phrase(timeline.language(), Word::colon, kind, actor_names(timeline, meeting.parties));
}

std::string place_of(const Timeline& timeline, const Meeting& meeting) {
    if (meeting.place.empty() && meeting.venue.empty())
        return meeting.country.empty() ? "" : actor_name(timeline, meeting.country);
    if (meeting.place.empty() || meeting.venue.empty()) return meeting.place + meeting.venue;
    return meeting.place + ", " + meeting.venue;
}

std::string field_name(std::string_view field, Language language) {
    constexpr std::array<std::pair<std::string_view, Word>, 20> known{
        {{"when", Word::differ_when},       {"status", Word::differ_status},
         {"kind", Word::differ_kind},       {"title", Word::differ_title},
         {"parties", Word::differ_parties}, {"people", Word::differ_people},
         {"hosts", Word::differ_hosts},     {"mediators", Word::differ_mediators},
         {"place", Word::differ_place},     {"country", Word::differ_country},
         {"venue", Word::differ_venue},     {"topics", Word::differ_topics},
         {"outcome", Word::differ_outcome}, {"series", Word::differ_series},
         {"round", Word::differ_round},     {"part_of", Word::differ_part_of},
         {"follows", Word::differ_follows}, {"moved_from", Word::differ_moved_from},
         {"review", Word::differ_review},   {"sources", Word::differ_sources}}};
    for (const auto& [name, key] : known)
        if (name == field) return phrase(language, key);
    return std::string(field);
}

std::string series_of(const Meeting& meeting, Language language) {
    if (meeting.round <= 0) return meeting.series;
    const std::string round = phrase(language, Word::round, std::to_string(meeting.round));
    return meeting.series.empty() ? round : meeting.series + ", " + round;
}

std::string_view word_of(Status status, Language language) {
    return word(language, below(Word::status_held, static_cast<std::size_t>(status)));
}

std::string_view word_of(Review review, Language language) {
    return word(language, below(Word::review_candidate, static_cast<std::size_t>(review)));
}

std::string_view word_of(Kind kind, Language language) {
    return word(language, below(Word::kind_talks, static_cast<std::size_t>(kind)));
}

bool is_web_address(std::string_view url) {
    if (!starts_with_folded(url, "http://") && !starts_with_folded(url, "https://")) return false;
    return std::all_of(url.begin(), url.end(), [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != '"' && c != '<' && c != '>' &&
               c != '\x7F';
    });
}

}  // namespace detente::layout
