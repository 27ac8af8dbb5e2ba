// SPDX-License-Identifier: MIT
#include "engine/meetings/story/cluster.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "engine/meetings/story/one_meeting.hpp"

namespace detente {
namespace {

/// "next week" where the text says "on Tuesday" as well.
bool narrows(const Edtf& day, const Edtf& week) {
    if (!week.is_interval || count_days(week) != 7 || count_days(day) > 6) return false;
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
    const long mine = count_days(*finding.when);
    const long theirs = count_days(*cluster.when);
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

}  // namespace

long count_days(const Edtf& when) {
    const auto first = when.earliest();
    const auto last = when.latest();
    return first && last ? (*last - *first).count() + 1 : 10'000;
}

bool dates_meet(const Edtf& a, const Edtf& b) {
    const auto a1 = a.earliest(), a2 = a.latest(), b1 = b.earliest(), b2 = b.latest();
    if (!a1 || !a2 || !b1 || !b2) return false;
    return *a1 <= *b2 && *b1 <= *a2;
}

std::vector<Cluster> cluster_findings(const std::vector<Finding>& findings,
                                      const std::vector<DocumentPerson>& people,
                                      const Knowledge& k) {
    std::vector<Cluster> clusters;
    // The precise first, so that "in January" finds its day; then what has no date, and
    // the title, which the text makes plain.
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < findings.size(); ++i)
        if (!findings[i].wish) order.push_back(i);
    const auto class_of = [&](std::uint32_t i) {
        if (findings[i].in_title) return 4;
        if (!findings[i].when) return 3;
        if (findings[i].date_source == DateSource::document) return 1;
        return count_days(*findings[i].when) > 14 ? 2 : 0;
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
            if (meets_another(clusters[i], finding, people)) continue;
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
