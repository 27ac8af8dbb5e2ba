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

/// Time in days, months, years, or none at all: the first half of a block's key.
enum class Span : std::uint64_t { day, month, year, any };

std::uint64_t block_of(Span span, int number, std::uint32_t party) {
    const auto offset = static_cast<std::uint64_t>(number + 8'000'000) & 0xFFFFFFU;
    return (static_cast<std::uint64_t>(span) << 56U) | (offset << 32U) | party;
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

using Spans = std::vector<std::pair<Span, int>>;

template <typename Number>
void add_range(Spans& spans, Span span, Number number, Day first, Day last) {
    for (int i = number(first); i <= number(last); ++i) spans.emplace_back(span, i);
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

/// Parties of which a fitting cluster must have one: all but the most frequent, as two are shared,
/// and the bodies, of which one is enough.
std::vector<std::uint32_t> Clusters::rare_parties(const Profile& profile) {
    std::vector<std::uint32_t> rare;
    for (const auto& party : profile.parties) rare.push_back(number_of(party));
    if (rare.size() < 2) return rare;
    const auto frequent = std::max_element(
        rare.begin(), rare.end(),
        [&](std::uint32_t a, std::uint32_t b) { return frequency_[a] < frequency_[b]; });
    rare.erase(frequent);
    for (const auto& body : profile.bodies)
        if (const auto number = number_of(body);
            std::find(rare.begin(), rare.end(), number) == rare.end())
            rare.push_back(number);
    return rare;
}

/// Makes a cluster findable by every unit of time that the profile touches.
void Clusters::enlist(std::size_t cluster, const Profile& profile) {
    const Spans spans = all_spans_of(profile);
    for (const auto& party : profile.parties)
        for (const auto& [span, number] : spans) {
            auto& block = blocks_[block_of(span, number, number_of(party))];
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

/// Clusters that share a unit of time and a party, in the order in which they were founded.
std::vector<std::size_t> Clusters::nearby(const Profile& profile) {
    ++round_;
    std::vector<std::size_t> found_clusters;
    const auto spans = spans_of(profile);
    for (const auto party : rare_parties(profile))
        for (const auto& [span, number] : spans)
            look_up(block_of(span, number, party), found_clusters);
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
