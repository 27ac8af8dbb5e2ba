// SPDX-License-Identifier: MIT
#include "engine/meetings/where/complete_places.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/actors/dateline.hpp"
#include "engine/meetings/story/opening.hpp"
#include "engine/meetings/where/place_words.hpp"
#include "engine/meetings/where/where.hpp"

namespace detente {
namespace {

/// Of the day that the text was written on or the two before, or under way on it.
bool is_recent(const StoryInput& input, const Cluster& cluster) {
    if (cluster.status != Status::held || !input.published || !cluster.when) return false;
    const auto first = cluster.when->earliest(), last = cluster.when->latest();
    if (!first || !last || *first > *input.published) return false;
    constexpr int longest = 14;
    if (*last > *input.published) return (*last - *first).count() <= longest;
    return (*input.published - *last).count() <= 2;
}

/// What the text opens with.
bool is_news(const StoryInput& input, const std::vector<Finding>& findings,
             const Cluster& cluster) {
    return std::any_of(cluster.findings.begin(), cluster.findings.end(), [&](std::uint32_t index) {
        return input.text.depth(findings[index].sentence) <= headline_sentences;
    });
}

bool within_days(const Cluster& cluster) {
    const auto from = cluster.when ? cluster.when->earliest() : std::nullopt;
    const auto to = cluster.when ? cluster.when->latest() : std::nullopt;
    return from && to && (*to - *from).count() <= 6;
}

bool same_parties(const Cluster& a, const Cluster& b) {
    return a.parties.size == b.parties.size &&
           std::all_of(a.parties.begin(), a.parties.end(),
                       [&](ActorIndex actor) { return b.parties.contains(actor); });
}

/// Whether one of those who met is in the other meeting too; a host is at home, a visitor moves on,
/// and a body may sit anywhere or nowhere.
bool meets_again(const Cluster& cluster, const Cluster& other) {
    if (!cluster.hosts.empty() || of_body(cluster.kind) || other.kind == Kind::visit)
        return same_parties(cluster, other);
    return std::any_of(cluster.parties.begin(), cluster.parties.end(),
                       [&](ActorIndex actor) { return other.parties.contains(actor); });
}

/// Days between the end of one and the beginning of the other; both must have them.
long days_apart(const Cluster& a, const Cluster& b) {
    const long ahead = (*b.when->earliest() - *a.when->latest()).count();
    const long behind = (*a.when->earliest() - *b.when->latest()).count();
    return std::max({ahead, behind, 0L});
}

/// "in Cuba, including two days in Havana": where something is, not "a smile in Havana" told before
/// or "Washington and Havana are talking".
bool is_located(const StoryInput& input, const Mention& mention) {
    const auto word = [&](std::uint32_t at) { return input.text.tokens[at].word; };
    if (mention.possessive || mention.first == 0) return false;
    std::uint32_t before = mention.first - 1;
    while (before > 0 && input.knowledge.words.is(word(before), word_class::det)) --before;
    return word(before) == input.knowledge.function.capital ||
           input.knowledge.words.is(word(before), word_class::prep | word_class::motion);
}

/// A colon or semicolon stands between.
bool breaks_off(const StoryInput& input, std::uint32_t from, std::uint32_t to) {
    const FunctionWords& f = input.knowledge.function;
    for (std::uint32_t at = from; at < to; ++at)
        if (input.text.tokens[at].word == f.colon || input.text.tokens[at].word == f.semicolon)
            return true;
    return false;
}

/// "Since his visit to Peru in May, she has met him in Lima": the city of another meeting.
bool is_of_another(const std::vector<Finding>& findings, const Finding& finding,
                   const Place& city) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& other) {
        return other.sentence == finding.sentence && other.first != finding.first &&
               other.place.name == city.name && other.when && finding.when &&
               !dates_meet(*other.when, *finding.when);
    });
}

/// "will visit Peru next week, with stops in Lima and Cuzco": the first city of that state where
/// the finding's clause is set.
bool name_city(const StoryInput& input, const std::vector<Finding>& findings,
               const Finding& finding, Place& where) {
    for (std::uint32_t i = input.mentions.by_sentence[finding.sentence];
         i < input.mentions.by_sentence[finding.sentence + 1]; ++i) {
        const Mention& mention = input.mentions.all[i];
        if (mention.kind != MentionKind::place) continue;
        if (breaks_off(input, mention.last, finding.np_first)) continue;
        const Place place = place_of(mention, input.knowledge);
        if (place.country != where.country || !is_located(input, mention)) continue;
        if (is_of_another(findings, finding, place)) continue;
        where = place;
        return true;
    }
    return false;
}

/// "From Cuzco, Peru, our reporter writes: … the talks in Peru": the one city of that state that
/// the text names, but for the capital, which may stand for the state; none where there are
/// several.
std::optional<Place> only_city(const StoryInput& input, ActorIndex country) {
    std::optional<Place> city;
    for (const Mention& mention : input.mentions.all) {
        if (mention.kind != MentionKind::place) continue;
        Place place = place_of(mention, input.knowledge);
        if (place.country != country || !place.city) continue;
        if (!mention.actors.empty() || (city && city->name != place.name)) return std::nullopt;
        city = std::move(place);
    }
    return city;
}

}  // namespace

void complete_place(const StoryInput& input, const std::vector<Finding>& findings,
                    Cluster& cluster) {
    if (cluster.kind == Kind::call) return;
    if (!cluster.place.empty() && !cluster.place.city)
        for (const std::uint32_t index : cluster.findings)
            if (name_city(input, findings, findings[index], cluster.place)) return;
    if (cluster.place.city || !cluster.place.venue.empty()) return;
    // Of a state that is told, the dateline's city may stand behind any of the news.
    const bool here =
        is_recent(input, cluster) && (!cluster.place.empty() || is_news(input, findings, cluster));
    const Mention* mention = here ? dateline(input.text, input.mentions) : nullptr;
    if (here && mention == nullptr && !cluster.place.empty() && cluster.kind != Kind::visit)
        if (auto city = only_city(input, cluster.place.country)) cluster.place = *city;
    if (mention == nullptr) return;
    const Place place = place_of(*mention, input.knowledge);
    if (cluster.place.empty() || cluster.place.country == place.country) cluster.place = place;
}

void place_beside_sessions(std::vector<Cluster>& clusters) {
    std::vector<const Cluster*> sessions;
    for (const Cluster& cluster : clusters)
        if (of_body(cluster.kind) && cluster.place.city && within_days(cluster))
            sessions.push_back(&cluster);
    for (Cluster& cluster : clusters) {
        if (!cluster.place.empty() || cluster.kind == Kind::call || !within_days(cluster)) continue;
        const Place* place = nullptr;
        bool one = true;
        for (const Cluster* session : sessions) {
            if (!dates_meet(*session->when, *cluster.when)) continue;
            one = one && (place == nullptr || place->name == session->place.name);
            place = &session->place;
        }
        if (place != nullptr && one) cluster.place = *place;
    }
}

/// The one city in which others that `fit` were within days; none where there are two.
template <typename Fits>
const Place* city_nearby(const std::vector<Cluster>& clusters, std::size_t index, Fits fits) {
    constexpr std::size_t near = 100;  // clusters of a long chronology that are looked at
    constexpr long most_days = 3;
    const Place* place = nullptr;
    const std::size_t end = std::min(clusters.size(), index + near);
    for (std::size_t i = index - std::min(index, near); i < end; ++i) {
        const Cluster& other = clusters[i];
        if (!other.place.city || other.kind == Kind::call || !within_days(other)) continue;
        if (!fits(clusters[index], other) || days_apart(clusters[index], other) > most_days)
            continue;
        if (place != nullptr && place->name != other.place.name) return nullptr;
        place = &other.place;
    }
    return place;
}

void place_by_series(std::vector<Cluster>& clusters) {
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        Cluster& cluster = clusters[i];
        if (!cluster.place.empty() || cluster.kind == Kind::call || !within_days(cluster)) continue;
        const Place* place = city_nearby(clusters, i, same_parties);
        if (place == nullptr) place = city_nearby(clusters, i, meets_again);
        if (place != nullptr) cluster.place = *place;
    }
}

void place_at_hosts(const Knowledge& knowledge, std::vector<Cluster>& clusters) {
    for (Cluster& cluster : clusters) {
        if (!cluster.place.empty() || cluster.kind == Kind::call || cluster.hosts.size != 1)
            continue;
        const LexiconActor& host = knowledge.lexicon.actors()[*cluster.hosts.begin()];
        if (host.kind != ActorKind::state) continue;
        cluster.place.name = host.name;
        cluster.place.country = *cluster.hosts.begin();
    }
}

}  // namespace detente
