// SPDX-License-Identifier: MIT
#include "engine/meetings/cluster.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace detente {
namespace {

long days_of(const Edtf& when) {
    const auto first = when.earliest();
    const auto last = when.latest();
    return first && last ? (*last - *first).count() + 1 : 10'000;
}

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
    return days_of(*finding.when) == 1 && days_of(*cluster.when) == 1 &&
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

/// "next week" where the text says "on Tuesday" as well.
bool narrows(const Edtf& day, const Edtf& week) {
    if (!week.is_interval || days_of(week) != 7 || days_of(day) > 6) return false;
    return *week.earliest() <= *day.earliest() && *day.latest() <= *week.latest();
}

/// A date replaces another where it is closer to its trigger, or as close and more precise.
bool better_date(const Finding& finding, const Cluster& cluster) {
    if (!finding.when) return false;
    if (!cluster.when) return true;
    if (finding.date_source >= DateSource::sentence && narrows(*finding.when, *cluster.when))
        return true;
    if (cluster.date_source >= DateSource::sentence && narrows(*cluster.when, *finding.when))
        return false;
    const long mine = days_of(*finding.when);
    const long theirs = days_of(*cluster.when);
    if (mine != theirs && std::max(mine, theirs) > 14) return mine < theirs;
    if (finding.date_source != cluster.date_source)
        return finding.date_source > cluster.date_source;
    return false;
}

int weight(Kind kind) {
    switch (kind) {
        case Kind::summit:
            return 5;
        case Kind::session:
            return 4;
        case Kind::signing:
            return 3;
        case Kind::call:
            return 3;
        case Kind::talks:
            return 2;
        case Kind::visit:
            return 2;
    }
    return 0;
}

/// Who, when and where, as far as the finding tells it better.
void add_details(Cluster& cluster, const Finding& finding) {
    add_people(cluster.people, finding.people);
    if (better_date(finding, cluster)) {
        cluster.when = finding.when;
        cluster.date_source = finding.date_source;
    }
    // A city says it better than its state.
    const bool closer = finding.place.city && !cluster.place.city &&
                        (finding.place.country == cluster.place.country ||
                         finding.place.country == no_actor || cluster.place.country == no_actor);
    if (cluster.place.empty() || closer) {
        if (!finding.place.empty()) cluster.place = finding.place;
    }
}

void add(Cluster& cluster, const Finding& finding, std::uint32_t index) {
    const bool first = cluster.findings.empty();
    cluster.findings.push_back(index);
    cluster.looks_back = finding.looks_back && (first || cluster.looks_back);
    add_details(cluster, finding);
    // A title tells in short what the text tells in full.
    if (finding.in_title && !first) return;
    cluster.parties.add(finding.parties);
    cluster.hosts.add(finding.hosts);
    cluster.mediators.add(finding.mediators);
    if (finding.moved_from) cluster.moved_from = finding.moved_from;
    cluster.happened =
        cluster.happened || (finding.form == Form::past && finding.status == Status::held &&
                             finding.date_source >= DateSource::clause);
    // Where the date is told, there it is told whether the meeting took place.
    const bool called_off =
        finding.status == Status::cancelled || finding.status == Status::postponed;
    const bool closer =
        finding.date_source > cluster.status_source && finding.date_source >= DateSource::sentence;
    if (first || called_off || (closer && !cluster.called_off)) {
        cluster.status = finding.status;
        cluster.told_status = finding.told_status;
        cluster.status_source = finding.date_source;
        cluster.called_off = cluster.called_off || called_off;
    }
    const bool heavier = weight(finding.kind) > weight(cluster.kind) && !finding.soft_call;
    if (first || heavier || (cluster.soft_call && !finding.soft_call)) cluster.kind = finding.kind;
    cluster.soft_call = finding.soft_call && (first || cluster.soft_call);
    if (first || (finding.rank != Rank::other && cluster.rank == Rank::other))
        cluster.rank = finding.rank;
}

/// "the talks" after those very talks; another day means others.
bool takes_up(const Cluster& cluster, const Finding& finding) {
    return !cluster.when || !finding.when || dates_meet(*cluster.when, *finding.when);
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
    if (!cluster.when || !finding.when || days_of(*cluster.when) > 1 || days_of(*finding.when) > 1)
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
    const bool vague = undated || (finding.when && days_of(*finding.when) > 6);
    const bool over = cluster.status == Status::held && cluster.when && days_of(*cluster.when) <= 6;
    return vague && over && finding.status == Status::planned && finding.told_status;
}

/// The two talked before the summit of three that follows on that day.
bool before_summit(const Cluster& cluster, const Finding& finding) {
    const bool ahead = finding.status == Status::planned && finding.told_status &&
                       of_body(finding.kind) && !of_body(cluster.kind) &&
                       cluster.status == Status::held;
    const bool behind = cluster.status == Status::planned && cluster.told_status &&
                        of_body(cluster.kind) && !of_body(finding.kind) &&
                        finding.status == Status::held && finding.when;
    return (ahead && finding.parties.size > cluster.parties.size) ||
           (behind && cluster.parties.size > finding.parties.size);
}

/// Pompeo met Kim; "talks between Trump and Kim" are others: one state's people are not the same.
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

/// "Biden to meet Putin" in the title is not their meeting of three years ago.
bool announces_another(const Cluster& cluster, const Finding& finding) {
    const bool to_come =
        finding.in_title && finding.told_status && !finding.when && finding.status != Status::held;
    return to_come && cluster.status == Status::held && cluster.date_source >= DateSource::sentence;
}

constexpr std::size_t no_cluster = static_cast<std::size_t>(-1);

/// A text tells fewer meetings than that; where one does not end, the latest are looked at.
constexpr std::size_t most_compared = 1000;

/// Sentences to the nearest of those; what comes later counts double.
std::uint32_t distance(const std::set<std::uint32_t>& sentences, std::uint32_t sentence) {
    const auto next = sentences.upper_bound(sentence);
    std::uint32_t least = 0xFFFFFFFE;
    if (next != sentences.end()) least = 2 * (*next - sentence);
    if (next != sentences.begin()) least = std::min(least, sentence - *std::prev(next));
    return least;
}

/// The opening's undated report may be of the day or two before, where the text says so later; a
/// title in the present tense ("Putin visits China") may be of a day to come.
bool may_be_lately(const Cluster& cluster, const Finding& finding) {
    if (finding.date_source != DateSource::document || cluster.date_source < DateSource::sentence)
        return false;
    const auto published = finding.when->earliest();
    const auto last = cluster.when->latest();
    if (!published || !last || days_of(*cluster.when) > 6) return false;
    // "The minister's visit comes at the invitation of …": the one that is announced.
    const bool noun = finding.form == Form::noun && finding.kind == Kind::visit &&
                      cluster.status == Status::planned;
    if ((finding.in_title || noun) && *last > *published) return cluster.status != Status::held;
    return *last <= *published && (*published - *last).count() <= 5;
}

}  // namespace

bool dates_meet(const Edtf& a, const Edtf& b) {
    const auto a1 = a.earliest(), a2 = a.latest(), b1 = b.earliest(), b2 = b.latest();
    if (!a1 || !a2 || !b1 || !b2) return false;
    return *a1 <= *b2 && *b1 <= *a2;
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

std::vector<Cluster> cluster_findings(const std::vector<Finding>& findings,
                                      const std::vector<DocumentPerson>& people,
                                      const Knowledge& k) {
    std::vector<Cluster> clusters;
    // The precise first, so that "in January" finds its day; then what has no date, and
    // the title, which the text makes plain.
    std::vector<std::uint32_t> order(findings.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto class_of = [&](std::uint32_t i) {
        if (findings[i].in_title) return 4;
        if (!findings[i].when) return 3;
        if (findings[i].date_source == DateSource::document) return 1;
        return days_of(*findings[i].when) > 14 ? 2 : 0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return class_of(a) < class_of(b); });
    std::vector<std::set<std::uint32_t>> sentences;  // of each cluster
    std::vector<std::size_t> cluster_of(findings.size(), no_cluster);
    for (const std::uint32_t index : order) {
        const Finding& finding = findings[index];
        std::size_t best = no_cluster;
        std::uint32_t nearest = 0xFFFFFFFF;
        const std::size_t before = finding.antecedent < 0
                                       ? no_cluster
                                       : cluster_of[static_cast<std::size_t>(finding.antecedent)];
        if (before != no_cluster && takes_up(clusters[before], finding)) best = before;
        const std::size_t first = clusters.size() - std::min(clusters.size(), most_compared);
        for (std::size_t i = best == no_cluster ? first : clusters.size(); i < clusters.size();
             ++i) {
            if (!compatible(clusters[i], finding, k)) continue;
            if (!finding.when && finding.antecedent < 0 &&
                sends_another(clusters[i], finding, people))
                continue;
            const std::uint32_t apart = distance(sentences[i], finding.sentence);
            if (apart >= nearest) continue;
            nearest = apart;
            best = i;
        }
        if (best == no_cluster) {
            best = clusters.size();
            clusters.emplace_back();
            sentences.emplace_back();
        }
        add(clusters[best], finding, index);
        sentences[best].insert(finding.sentence);
        cluster_of[index] = best;
    }
    return clusters;
}

}  // namespace detente
