// SPDX-License-Identifier: MIT
#include "engine/meetings/story/one_meeting.hpp"

#include <algorithm>
#include <string_view>

namespace detente {
namespace {

std::uint8_t common(const ActorList& a, const ActorList& b) {
    std::uint8_t count = 0;
    for (const ActorIndex actor : a) count = static_cast<std::uint8_t>(count + b.contains(actor));
    return count;
}

bool has_body(const ActorList& list, const ActorList& other, const Knowledge& k) {
    for (const ActorIndex actor : list)
        if (other.contains(actor) && k.lexicon.is(actor, ActorKind::organisation)) return true;
    return false;
}

bool same_parties(const ActorList& a, const ActorList& b, const Knowledge& k) {
    const std::uint8_t both = common(a, b);
    const auto smaller = std::min(a.size, b.size);
    if (both == smaller && (both >= 2 || has_body(a, b, k))) return true;
    return both >= 2 && 2 * both >= a.size + b.size - both;
}

bool places_differ(const Place& a, const Place& b) {
    if (a.name.empty() || b.name.empty() || a.name == b.name) return false;
    if (a.unlisted || b.unlisted)
        return a.country != b.country && a.country != no_actor && b.country != no_actor;
    if (a.city && b.city) return true;
    return a.country != b.country;
}

/// The very same parties on one and the same day, as the text itself dates both: where one of two
/// cities was taken from the words around, they do not tell two meetings.
bool same_day_and_parties(const Cluster& cluster, const Finding& finding) {
    const auto& parties = cluster.parties;
    if (!cluster.when || !finding.when || parties.size != finding.parties.size) return false;
    if (std::min(cluster.date_source, finding.date_source) <= DateSource::document) return false;
    if (common(parties, finding.parties) != parties.size) return false;
    return count_days(*finding.when) == 1 && count_days(*cluster.when) == 1 &&
           dates_meet(*cluster.when, *finding.when);
}

/// "The presidents had an in-depth discussion" after their call: told of it, not of another day.
bool tells_of_call(const Cluster& call, const Finding& finding) {
    if (call.kind != Kind::call || finding.date_source > DateSource::context) return false;
    const std::string_view id = finding.trigger->id;
    const bool words = id == "discussions" || id == "conversation" || id == "discuss";
    return words && finding.place.empty() && finding.parties.size == 2;
}

/// A call is no meeting face to face; "they spoke" may be either.
bool kinds_differ(const Cluster& a, const Finding& b) {
    if ((a.kind == Kind::call) == (b.kind == Kind::call)) return false;
    return !a.soft_call && !b.soft_call && !tells_of_call(a, b);
}

/// "Biden and Xi met a day before the G20 summit": two of a body's members, not the body.
bool beside_session(const Cluster& cluster, const Finding& finding, const Knowledge& k) {
    if (of_body(cluster.kind) == of_body(finding.kind)) return false;
    // May met Juncker on the day of the EU's summit: by themselves.
    const auto& met = of_body(cluster.kind) ? finding.people : cluster.people;
    const ActorList& pair = of_body(cluster.kind) ? finding.parties : cluster.parties;
    if (met.size() == 2 && pair.size == 2 && has_body(pair, pair, k)) return true;
    if (has_body(cluster.parties, finding.parties, k)) return false;
    const ActorList& session = of_body(cluster.kind) ? cluster.parties : finding.parties;
    return has_body(session, session, k);
}

/// A tour and the talks at one of its stops.
bool on_tour(const Cluster& cluster, const Finding& finding) {
    const ActorList& hosts =
        cluster.hosts.size > finding.hosts.size ? cluster.hosts : finding.hosts;
    const std::uint8_t both = common(cluster.parties, finding.parties);
    return hosts.size > 1 && 2 * both < cluster.parties.size + finding.parties.size - both;
}

/// A visit to one state and, on that day, talks there with two others as well.
bool joined_by_others(const Cluster& cluster, const Finding& finding) {
    if (!cluster.when || !finding.when || count_days(*cluster.when) > 1 ||
        count_days(*finding.when) > 1)
        return false;
    const bool visit = cluster.kind == Kind::visit || finding.kind == Kind::visit;
    const std::uint8_t both = common(cluster.parties, finding.parties);
    const auto more = std::max(cluster.parties.size, finding.parties.size);
    return visit && cluster.kind != finding.kind && both == 2 && more >= 4 &&
           std::min(cluster.parties.size, finding.parties.size) == 2;
}

/// "Next week he will travel to Kyiv" beside a meeting there today: the one is over, the other to
/// come.
bool yet_to_come(const Cluster& cluster, const Finding& finding) {
    // An undated summit that is planned is not the talks at which it was spoken of.
    const bool undated = !finding.when && of_body(finding.kind) && !of_body(cluster.kind);
    const bool vague = undated || (finding.when && count_days(*finding.when) > 6);
    const bool over =
        cluster.status == Status::held && cluster.when && count_days(*cluster.when) <= 6;
    return vague && over && finding.status == Status::planned && finding.told_status;
}

/// The two talked before the summit of three that follows on that day.
bool before_summit(const Cluster& cluster, const Finding& finding) {
    const bool ahead = finding.status == Status::planned && finding.told_status &&
                       of_body(finding.kind) && !of_body(cluster.kind) &&
                       cluster.status == Status::held;
    const bool behind = cluster.status == Status::planned && cluster.told_status &&
                        of_body(cluster.kind) && !of_body(finding.kind) &&
                        finding.status == Status::held && finding.when && !finding.in_title;
    return (ahead && finding.parties.size > cluster.parties.size) ||
           (behind && cluster.parties.size > finding.parties.size);
}

/// "Biden to meet Putin" in the title is not their meeting of three years ago.
bool announces_another(const Cluster& cluster, const Finding& finding) {
    const bool to_come =
        finding.in_title && finding.told_status && !finding.when && finding.status != Status::held;
    return to_come && cluster.status == Status::held && cluster.date_source >= DateSource::sentence;
}

/// The opening's undated report may be of the day or two before, where the text says so later; a
/// title in the present tense ("Putin visits China") may be of a day to come.
bool may_be_lately(const Cluster& cluster, const Finding& finding) {
    if (finding.date_source != DateSource::document || cluster.date_source < DateSource::sentence)
        return false;
    const auto published = finding.when->earliest();
    const auto last = cluster.when->latest();
    if (!published || !last || count_days(*cluster.when) > 6) return false;
    // "The minister's visit comes at the invitation of …": the one that is announced.
    const bool noun = finding.form == Form::noun && finding.kind == Kind::visit &&
                      cluster.status == Status::planned;
    if ((finding.in_title || noun) && *last > *published) return cluster.status != Status::held;
    return *last <= *published && (*published - *last).count() <= 5;
}

}  // namespace

bool takes_up(const Cluster& cluster, const Finding& finding) {
    return !cluster.when || !finding.when || dates_meet(*cluster.when, *finding.when);
}

bool sends_another(const Cluster& cluster, const Finding& finding,
                   const std::vector<DocumentPerson>& people) {
    for (const std::uint16_t person : finding.people) {
        const ActorIndex actor = people[person].actor;
        const auto acts = [&](std::uint16_t other) { return people[other].actor == actor; };
        const auto& theirs = cluster.people;
        if (actor == no_actor || std::none_of(theirs.begin(), theirs.end(), acts)) continue;
        const bool shared = std::any_of(theirs.begin(), theirs.end(), [&](std::uint16_t other) {
            return acts(other) && std::find(finding.people.begin(), finding.people.end(), other) !=
                                      finding.people.end();
        });
        if (!shared) return true;
    }
    return false;
}

bool meets_another(const Cluster& cluster, const Finding& finding,
                   const std::vector<DocumentPerson>& people) {
    const bool told = finding.form == Form::past
                          ? cluster.happened
                          : finding.trigger->id == "courtesy-call" ||
                                finding.trigger->id == "meal" || finding.trigger->id == "audience";
    const bool met = told && finding.when && finding.parties.size == 2 &&
                     cluster.parties.size == 2 && cluster.kind == finding.kind;
    if (!met || finding.kind == Kind::visit) return false;
    const auto holds = [](const std::vector<std::uint16_t>& all, std::uint16_t one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    // Of each state those whom both name, or where one names nobody none.
    bool another = false, same = false;
    for (const ActorIndex actor : finding.parties) {
        bool named = false, named_before = false, shared = false;
        for (const std::uint16_t one : finding.people) {
            if (people[one].actor != actor) continue;
            named = true;
            shared = shared || holds(cluster.people, one);
        }
        for (const std::uint16_t one : cluster.people)
            named_before = named_before || people[one].actor == actor;
        another = another || (named && named_before && !shared);
        same = same || shared || (!named && !named_before);
    }
    return another && same;
}

bool compatible(const Cluster& cluster, const Finding& finding, const Knowledge& k) {
    if (cluster.looks_back && !finding.when) return false;
    if (kinds_differ(cluster, finding) || announces_another(cluster, finding)) return false;
    if (!same_parties(cluster.parties, finding.parties, k)) return false;
    if (beside_session(cluster, finding, k) || on_tour(cluster, finding)) return false;
    // "Rojas held separate talks with Vega" beside those of three
    if (finding.separate_talks && finding.parties.size == 2 && cluster.parties.size > 2)
        return false;
    if (joined_by_others(cluster, finding)) return false;
    if (yet_to_come(cluster, finding) || before_summit(cluster, finding)) return false;
    if (places_differ(cluster.place, finding.place) && !same_day_and_parties(cluster, finding))
        return false;
    if (cluster.when && finding.when && !dates_meet(*cluster.when, *finding.when) &&
        !may_be_lately(cluster, finding))
        return false;
    if (!finding.when && cluster.when && finding.antecedent < 0) {
        const std::uint8_t both = common(cluster.parties, finding.parties);
        if (5 * both < 3 * (cluster.parties.size + finding.parties.size - both) &&
            !has_body(cluster.parties, finding.parties, k))
            return false;
    }
    return true;
}

}  // namespace detente
