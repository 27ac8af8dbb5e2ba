// SPDX-License-Identifier: MIT
#include "timelines/clusters.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace detente {
namespace {

constexpr std::size_t most_faces = 12;
constexpr double clear_margin = 1;
constexpr int most_years = 12;  // that a vague date can span and still be looked up

constexpr std::size_t most_paired = 16;  // parties of which all pairs are enlisted
constexpr std::size_t crowd = 64;        // clusters in one block, too many to tell vague ones apart

/// Whose block it is: that of two parties, of one that stands alone, or of any that has the party.
enum class Who : std::uint64_t { pair, alone, one };

/// 64 bits of a block's key, mixed so that two keys that meet are as good as impossible
/// (SplitMix64, https://prng.di.unimi.it/splitmix64.c).
std::uint64_t mixed(std::uint64_t x) {
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

std::uint64_t group_of(Who who, std::uint32_t a, std::uint32_t b = 0) {
    const auto [low, high] = std::minmax(a, b);
    return mixed(mixed(static_cast<std::uint64_t>(who)) ^
                 (static_cast<std::uint64_t>(high) << 32U | low));
}

int day_number(Day day) {
    return static_cast<int>(day.time_since_epoch().count());
}

int year_of(Day day) {
    return static_cast<int>(date::year_month_day(day).year());
}

int month_of(Day day) {
    const date::year_month_day ymd(day);
    return static_cast<int>(ymd.year()) * 12 +
           static_cast<int>(static_cast<unsigned>(ymd.month())) - 1;
}

/// Time in days, months, years, none at all, or the month in which a vague telling was published.
enum class Span : std::uint64_t { day, month, year, any, report };

using Spans = std::vector<std::pair<Span, int>>;

template <typename Number>
void add_range(Spans& spans, Span span, Number number, Day first, Day last) {
    for (int i = number(first); i <= number(last); ++i) spans.emplace_back(span, i);
}

std::uint64_t block_of(Span span, int number, std::uint64_t group) {
    const auto time = static_cast<std::uint64_t>(static_cast<std::uint32_t>(number));
    return mixed(group ^ mixed(static_cast<std::uint64_t>(span) << 32U | time));
}

/// The units of time that a profile's window touches, or only `any` where it is too wide.
Spans spans_of(const Profile& profile) {
    const bool bounded = profile.first && profile.last && *profile.first <= *profile.last;
    if (!profile.precision || !bounded || *profile.precision < Precision::year ||
        year_of(*profile.last) - year_of(*profile.first) > most_years)
        return {{Span::any, 0}};
    const Day first = *profile.first;
    const Day last = *profile.last;
    Spans spans;
    if (profile.moved_from) spans.emplace_back(Span::day, day_number(*profile.moved_from));
    if (profile.exact())
        add_range(spans, Span::day, day_number, first, last);
    else if (*profile.precision >= Precision::month && month_of(last) - month_of(first) < 12)
        add_range(spans, Span::month, month_of, first, last);
    else
        add_range(spans, Span::year, year_of, first, last);
    return spans;
}

/// The same and all coarser units, so that vaguer tellings find it too.
Spans all_spans_of(const Profile& profile) {
    Spans spans = spans_of(profile);
    const Span finest = spans.back().first;
    if (finest == Span::any) return spans;
    if (finest == Span::day) add_range(spans, Span::month, month_of, *profile.first, *profile.last);
    if (finest != Span::year) add_range(spans, Span::year, year_of, *profile.first, *profile.last);
    spans.emplace_back(Span::any, 0);
    return spans;
}

/// What stands in for a crowded block: what was, or was told of, at about the time of the report.
Spans spans_near_report(const Profile& profile) {
    Spans spans;
    if (!profile.published) return spans;
    const int month = month_of(*profile.published);
    for (int i = month - 1; i <= month + 1; ++i) {
        spans.emplace_back(Span::month, i);
        spans.emplace_back(Span::report, i);
    }
    return spans;
}

}  // namespace

Clusters::Clusters(const std::vector<Telling>& tellings)
    : tellings_(tellings), placed_(tellings.size()) {
    for (const auto& telling : tellings)
        for (const auto& party : telling.profile.parties) ++frequency_[number_of(party)];
}

std::uint32_t Clusters::number_of(const std::string& party) {
    const auto [entry, fresh] =
        parties_.try_emplace(party, static_cast<std::uint32_t>(parties_.size()));
    if (fresh) frequency_.push_back(0);
    return entry->second;
}

std::vector<std::uint32_t> Clusters::numbers_of(const std::vector<std::string>& parties) {
    std::vector<std::uint32_t> numbers;
    for (const auto& party : parties) numbers.push_back(number_of(party));
    return numbers;
}

/// Groups in which others find a cluster with this profile.
std::vector<std::uint64_t> Clusters::groups_to_join(const Profile& profile) {
    const auto parties = numbers_of(profile.parties);
    std::vector<std::uint64_t> groups;
    if (parties.size() == 1) groups.push_back(group_of(Who::alone, parties.front()));
    for (const auto party : parties) groups.push_back(group_of(Who::one, party));
    if (parties.size() > most_paired) return groups;
    for (std::size_t i = 0; i < parties.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            groups.push_back(group_of(Who::pair, parties[i], parties[j]));
    return groups;
}

/// Groups in which everything is that could be the same meeting (see party_points): two parties in
/// common, or a body that stands alone on one side, or the same party alone on both.
std::vector<std::uint64_t> Clusters::groups_to_search(const Profile& profile) {
    const auto parties = numbers_of(profile.parties);
    const auto bodies = numbers_of(profile.bodies);
    std::vector<std::uint64_t> groups;
    if (parties.size() == 1)
        return {group_of(bodies.empty() ? Who::alone : Who::one, parties.front())};
    for (const auto body : bodies) groups.push_back(group_of(Who::alone, body));
    if (parties.size() > most_paired / 2) {  // could meet one of which the pairs are not enlisted
        for (const auto party : parties) groups.push_back(group_of(Who::one, party));
        const auto common = [&](std::size_t i) { return frequency_[parties[i]]; };
        std::size_t most = 0;
        for (std::size_t i = 1; i < parties.size(); ++i)
            if (common(i) > common(most)) most = i;
        std::erase(groups, group_of(Who::one, parties[most]));  // two are shared
        return groups;
    }
    for (std::size_t i = 0; i < parties.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            groups.push_back(group_of(Who::pair, parties[i], parties[j]));
    return groups;
}

/// Makes a cluster findable by every unit of time that the profile touches.
void Clusters::enlist(std::size_t cluster, const Profile& profile) {
    Spans spans = all_spans_of(profile);
    if (!profile.exact() && profile.published)
        spans.emplace_back(Span::report, month_of(*profile.published));
    for (const auto group : groups_to_join(profile))
        for (const auto& [span, number] : spans) {
            auto& block = blocks_[block_of(span, number, group)];
            if (block.empty() || block.back() != cluster) block.push_back(cluster);
        }
}

void Clusters::look_up(std::uint64_t block, std::vector<std::size_t>& found_clusters) {
    const auto entries = blocks_.find(block);
    if (entries == blocks_.end()) return;
    for (const std::size_t cluster : entries->second) {
        if (seen_[cluster] == round_ || clusters_[cluster].tellings.empty()) continue;
        seen_[cluster] = round_;
        found_clusters.push_back(cluster);
    }
}

bool Clusters::is_crowded(std::uint64_t block) const {
    const auto entries = blocks_.find(block);
    return entries != blocks_.end() && entries->second.size() > crowd;
}

/// Clusters that share a unit of time and parties, in the order in which they were founded. Where
/// a whole year, or all time, has too many of them, those of about the day of the report.
std::vector<std::size_t> Clusters::nearby(const Profile& profile) {
    ++round_;
    std::vector<std::size_t> found_clusters;
    const auto spans = spans_of(profile);
    const auto near_report = spans_near_report(profile);
    for (const auto group : groups_to_search(profile)) {
        for (const auto& [span, number] : spans) {
            const auto block = block_of(span, number, group);
            const bool wide = span == Span::year || span == Span::any;
            if (!wide || !is_crowded(block)) {
                look_up(block, found_clusters);
                continue;
            }
            for (const auto& [near, month] : near_report)
                look_up(block_of(near, month, group), found_clusters);
        }
    }
    std::sort(found_clusters.begin(), found_clusters.end());
    return found_clusters;
}

void Clusters::found(std::size_t telling) {
    clusters_.emplace_back();
    seen_.push_back(0);
    add(clusters_.size() - 1, telling);
}

void Clusters::add(std::size_t index, std::size_t telling) {
    Cluster& cluster = clusters_[index];
    const Profile& profile = tellings_[telling].profile;
    cluster.tellings.push_back(telling);
    cluster.docs.insert(tellings_[telling].doc);
    placed_[telling] = true;
    const bool known =
        std::any_of(cluster.faces.begin(), cluster.faces.end(),
                    [&](const Profile* face) { return tell_the_same(*face, profile); });
    if (known || cluster.faces.size() == most_faces) return;
    cluster.faces.push_back(&profile);
    enlist(index, profile);
}

/// Best first; of equals the one with more tellings, then the older one.
std::vector<Clusters::Fit> Clusters::fits(std::size_t telling) {
    const Telling& told = tellings_[telling];
    std::vector<Fit> fitting;
    for (const std::size_t index : nearby(told.profile)) {
        const Cluster& cluster = clusters_[index];
        if (cluster.docs.count(told.doc) != 0) continue;
        Likeness all = compare(*cluster.faces.front(), told.profile);
        for (std::size_t i = 1; i < cluster.faces.size() && !all.apart; ++i)
            combine(all, compare(*cluster.faces[i], told.profile));
        if (all.sum() >= same_meeting) fitting.push_back({index, all.sum()});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [&](const Fit& a, const Fit& b) {
        if (a.points != b.points) return a.points > b.points;
        return clusters_[a.cluster].tellings.size() > clusters_[b.cluster].tellings.size();
    });
    return fitting;
}

void Clusters::place(std::size_t telling) {
    const auto fitting = fits(telling);
    if (fitting.empty())
        found(telling);
    else
        add(fitting.front().cluster, telling);
}

double Clusters::likeness(const Cluster& a, const Cluster& b) const {
    for (const auto doc : a.docs)
        if (b.docs.count(doc) != 0) return 0;
    std::optional<Likeness> all;
    for (const auto* one : a.faces)
        for (const auto* other : b.faces) {
            const Likeness like = compare(*one, *other);
            if (all)
                combine(*all, like);
            else
                all = like;
            if (all->apart) return 0;
        }
    return all ? all->sum() : 0;
}

/// The one cluster within a day of this one, or on the day from which it was moved, that is like
/// it; nothing where two are.
std::optional<std::size_t> Clusters::neighbour(std::size_t index) {
    Profile window = *clusters_[index].faces.front();
    for (const auto* face : clusters_[index].faces) {
        if (!face->exact()) continue;
        window.first = std::min(*window.first, *face->first);
        window.last = std::max(*window.last, *face->last);
    }
    window.first = *window.first - date::days(1);
    window.last = *window.last + date::days(1);
    std::optional<std::size_t> only;
    for (const std::size_t other : nearby(window)) {
        if (other == index || likeness(clusters_[index], clusters_[other]) < same_meeting) continue;
        if (only) return std::nullopt;
        only = other;
    }
    return only;
}

void Clusters::unite(std::size_t into, std::size_t from) {
    Cluster gone = std::exchange(clusters_[from], {});
    for (const std::size_t telling : gone.tellings) add(into, telling);
}

void Clusters::join_neighbours() {
    for (std::size_t i = 0; i < clusters_.size(); ++i) {
        if (clusters_[i].tellings.empty()) continue;
        const auto other = neighbour(i);
        if (other && neighbour(*other) == i) unite(std::min(i, *other), std::max(i, *other));
    }
}

std::optional<Clusters::Fit> Clusters::clear_fit(std::size_t telling) {
    const auto fitting = fits(telling);
    if (fitting.empty()) return std::nullopt;
    if (fitting.size() > 1 && fitting[0].points - fitting[1].points < clear_margin)
        return std::nullopt;
    return fitting.front();
}

void Clusters::place_vague(std::optional<Precision> level) {
    struct Wish {
        std::size_t telling;
        Fit fit;
    };
    std::vector<Wish> wishes;
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < tellings_.size(); ++i) {
        if (placed_[i] || tellings_[i].profile.precision != level) continue;
        if (const auto fit = clear_fit(i))
            wishes.push_back({i, *fit});
        else
            rest.push_back(i);
    }
    // Two tellings of one document cannot both be the same: only a clearly better one is.
    const auto rival = [](const Wish& a, const Wish& b) {
        return &a != &b && b.fit.points > a.fit.points - clear_margin;
    };
    std::map<std::pair<std::size_t, std::string_view>, std::vector<const Wish*>> by_place;
    for (const auto& wish : wishes)
        by_place[{wish.fit.cluster, tellings_[wish.telling].doc}].push_back(&wish);
    for (const auto& wish : wishes) {
        const auto& others = by_place[{wish.fit.cluster, tellings_[wish.telling].doc}];
        if (std::any_of(others.begin(), others.end(),
                        [&](const Wish* other) { return rival(wish, *other); }))
            found(wish.telling);
        else
            add(wish.fit.cluster, wish.telling);
    }
    for (const std::size_t telling : rest) {
        if (const auto fit = clear_fit(telling))
            add(fit->cluster, telling);
        else
            found(telling);
    }
}

std::vector<std::vector<const Telling*>> Clusters::members() const {
    std::vector<std::vector<const Telling*>> all;
    for (const auto& cluster : clusters_) {
        if (cluster.tellings.empty()) continue;
        auto& members = all.emplace_back();
        for (const std::size_t telling : cluster.tellings) members.push_back(&tellings_[telling]);
    }
    return all;
}

}  // namespace detente
