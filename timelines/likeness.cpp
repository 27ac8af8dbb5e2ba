// SPDX-License-Identifier: MIT
#include "timelines/likeness.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <unordered_set>

#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"

namespace detente {
namespace {

constexpr double never = -100;
constexpr double rival_points = -4;  // Lavrov there and Putin here
constexpr int longest_recall = 35;   // days
constexpr int longest_exact = 14;    // days; longer intervals are as vague as a month

/// Points for a pair of kinds without regard to place and people; symmetric. A call and anything
/// else are one only where nobody says that people came together (see below).
constexpr std::array<std::array<double, 6>, 6> kind_points{{
    // talks summit visit  call   session signing
    {{0.5, 0.3, -1.0, -0.5, 0.3, 0.0}},       // talks
    {{0.3, 1.5, -0.5, -0.5, 0.5, 0.0}},       // summit
    {{-1.0, -0.5, 0.5, never, -1.0, -0.5}},   // visit
    {{-0.5, -0.5, never, 1.0, -0.5, never}},  // call
    {{0.3, 0.5, -1.0, -0.5, 0.5, 0.0}},       // session
    {{0.0, 0.0, -0.5, never, 0.0, 1.5}},      // signing
}};

/// Also an acronym that the register does not have; codes of states have three letters.
bool is_body(const std::string& id) {
    static const auto known = [] {
        std::unordered_set<std::string_view> ids;
        for (const auto& body : organisations()) ids.insert(body.id);
        return ids;
    }();
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return known.count(id) != 0 || (id.size() != 3 && std::any_of(id.begin(), id.end(), capital));
}

int days_between(Day a, Day b) {
    return std::abs(static_cast<int>((b - a).count()));
}

/// What was held is no later than the report, what is to come no earlier; exact dates stay.
void narrow(Profile& profile) {
    if (!profile.published || profile.exact()) return;
    const Day published = *profile.published;
    const bool ahead = profile.status == Status::planned || profile.status == Status::proposed;
    if (profile.status == Status::held && (!profile.first || *profile.first <= published))
        profile.last = std::min(profile.last.value_or(published), published);
    if (ahead && (!profile.last || *profile.last >= published))
        profile.first = std::max(profile.first.value_or(published), published);
}

bool overlap(const Profile& a, const Profile& b) {
    return (!a.last || !b.first || *b.first <= *a.last) &&
           (!b.last || !a.first || *a.first <= *b.last);
}

int gap_in_days(const Profile& a, const Profile& b) {
    return *a.first > *b.last ? days_between(*b.last, *a.first) : days_between(*a.last, *b.first);
}

/// Bodies and large rounds sit for days; two parties that are told on two days met twice.
bool may_last(const Profile& a, const Profile& b) {
    const auto long_kind = [](Kind kind) { return kind == Kind::session || kind == Kind::summit; };
    return long_kind(a.kind) && long_kind(b.kind) && !a.bodies.empty() && !b.bodies.empty();
}

/// Both exact. Days apart by one may be one meeting told carelessly: other points must outweigh it.
double exact_date_points(const Profile& a, const Profile& b) {
    if (a.first == b.first && a.last == b.last) return 3;
    if (overlap(a, b)) return a.one_day() || b.one_day() ? 2.5 : 2;
    const int gap = gap_in_days(a, b);
    if (gap == 1 && (a.from_publication || b.from_publication)) return 0;
    if (gap == 1) return -1;
    return gap < longest_exact && may_last(a, b) ? -2 : never;
}

/// Reports of one time speak of one thing.
double nearness(const std::optional<Day>& a, const std::optional<Day>& b) {
    if (!a || !b) return 0;
    const int days = days_between(*a, *b);
    if (days <= 7) return 1.5;
    return days <= 45 ? 0.5 : 0;
}

double vague_date_points(const Profile& a, const Profile& b) {
    if (!overlap(a, b)) return never;
    const auto coarser = std::min(a.precision, b.precision);  // nothing is less than anything
    double points = 0;
    if (coarser && *coarser >= Precision::month)
        points = a.exact() || b.exact() ? 1 : 1.5;
    else if (coarser && *coarser >= Precision::year)
        points = 0.5;
    const auto near_a = a.exact() ? a.first : a.published;
    const auto near_b = b.exact() ? b.first : b.published;
    return points + nearness(near_a, near_b);
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const int order = i->compare(*j);
        count += order == 0 ? 1 : 0;
        if (order <= 0) ++i;
        if (order >= 0) ++j;
    }
    return count;
}

/// Whether `before` is a plan for the day from which `after` was moved.
bool was_moved(const Profile& after, const Profile& before) {
    return after.moved_from && before.one_day() && before.first == after.moved_from &&
           before.status != Status::held;
}

double party_points(const Profile& a, const Profile& b) {
    const std::size_t both = shared(a.parties, b.parties);
    if (both == 0) return never;
    const std::size_t either = a.parties.size() + b.parties.size() - both;
    if (both == either) return both == 1 ? 2 : both == 2 ? 3 : 3.5;
    const bool contained = both == std::min(a.parties.size(), b.parties.size());
    if (contained && shared(a.bodies, b.bodies) > 0) return 2;
    const double jaccard = static_cast<double>(both) / static_cast<double>(either);
    return both >= 2 && jaccard >= 0.5 ? 1 + jaccard : never;
}

double people_points(const Profile& a, const Profile& b) {
    std::size_t same = 0;
    bool rivals = false;  // different people of one state on either side
    for (const auto& one : a.people)
        for (const auto& other : b.people) {
            if (same_person(one.words, other.words)) {
                ++same;
                continue;
            }
            for (const auto actor : one.acts_for)
                rivals |= std::find(other.acts_for.begin(), other.acts_for.end(), actor) !=
                          other.acts_for.end();
        }
    if (same > 0) return std::min(2.0, 0.5 + 0.5 * static_cast<double>(same));
    if (rivals) return rival_points;
    return a.people.empty() || b.people.empty() ? 0 : -0.5;
}

double place_points(PlaceRelation relation) {
    constexpr std::array<double, 4> points{0, 2, 1, -3};  // unknown, same, within, different
    return points.at(static_cast<std::size_t>(relation));
}

double kind_points_of(const Profile& a, const Profile& b, bool shares_place_or_people) {
    const double points =
        kind_points.at(static_cast<std::size_t>(a.kind)).at(static_cast<std::size_t>(b.kind));
    if (a.kind == b.kind) return points;
    const bool call = a.kind == Kind::call || b.kind == Kind::call;
    const bool came_together = (a.kind != Kind::call && !a.place.key.empty()) ||
                               (b.kind != Kind::call && !b.place.key.empty());
    if (call && (came_together || !a.exact() || !b.exact())) return never;
    const bool visit = a.kind == Kind::visit || b.kind == Kind::visit;
    return visit && shares_place_or_people && points > never ? 0 : points;
}

/// "joint-commission" and "kenya-france-joint-commission": one leaves out whose it is.
double series_points(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return 0;
    if (a == b) return 2;
    if (a.size() < b.size()) std::swap(a, b);
    const bool ends_so = a.ends_with(b) && a[a.size() - b.size() - 1] == '-';
    return ends_so ? 1 : -1.5;
}

}  // namespace

bool Profile::exact() const {
    return precision == Precision::day && first && last &&
           days_between(*first, *last) <= longest_exact;
}

Profile make_profile(const Meeting& meeting, std::string_view published) {
    Profile profile;
    if (meeting.when) {
        profile.first = meeting.when->earliest();
        profile.last = meeting.when->latest();
        profile.precision = meeting.when->precision();
    }
    profile.from_publication = meeting.when_from == WhenFrom::publication;
    profile.published = parse_day(published.substr(0, 10));
    profile.parties = meeting.parties;
    std::sort(profile.parties.begin(), profile.parties.end());
    profile.parties.erase(std::unique(profile.parties.begin(), profile.parties.end()),
                          profile.parties.end());
    std::copy_if(profile.parties.begin(), profile.parties.end(), std::back_inserter(profile.bodies),
                 is_body);
    profile.place = meaning_of_place(meeting.place);
    if (profile.place.country.empty()) profile.place.country = meeting.country;
    for (const auto& name : meeting.people)
        profile.people.push_back({name_words(name), actors_of_person(name)});
    profile.kind = meeting.kind;
    profile.status = meeting.status;
    profile.series = slug(meeting.series);
    profile.round = meeting.round;
    if (meeting.moved_from && meeting.moved_from->earliest() == meeting.moved_from->latest())
        profile.moved_from = meeting.moved_from->earliest();
    narrow(profile);
    return profile;
}

void recall(Profile& profile) {
    const bool in_a_city = !profile.place.key.empty() && !profile.place.whole_country;
    if (!profile.from_publication || !profile.one_day() || !in_a_city ||
        profile.status != Status::held || profile.kind == Kind::call)
        return;
    profile.recalled = true;
    profile.precision = Precision::month;
    profile.first = *profile.last - date::days(longest_recall);
}

Likeness compare(const Profile& a, const Profile& b) {
    Likeness like;
    const bool exact = a.exact() && b.exact();
    like.moved = was_moved(a, b) || was_moved(b, a);
    like.date = like.moved ? 2.5 : exact ? exact_date_points(a, b) : vague_date_points(a, b);
    like.other_day = like.date < 0 && !(exact && may_last(a, b));
    if (like.date == never) return like;
    like.parties = party_points(a, b);
    like.apart = like.parties == never;
    if (like.apart) return like;
    const auto relation = compare_places(a.place, b.place);
    like.place = place_points(relation);
    like.people = people_points(a, b);
    // So many do not meet twice in a city on a day: one of them names who spoke of it.
    const bool large_round = a.parties.size() >= 3 && a.parties == b.parties;
    if (like.people == rival_points && large_round && exact && relation == PlaceRelation::same)
        like.people = -1;
    like.kind = kind_points_of(a, b, like.place > 0 || like.people > 0);
    like.series = series_points(a.series, b.series);
    const bool other_round = a.round != 0 && b.round != 0 && a.round != b.round;
    // Two cities speak of two meetings, unless the same people are said to be in both on one day.
    const bool elsewhere = relation == PlaceRelation::different && (!exact || like.people < 1.5);
    like.apart = like.kind == never || other_round || elsewhere;
    return like;
}

bool tell_the_same(const Profile& a, const Profile& b) {
    const auto same_words = [](const ProfilePerson& one, const ProfilePerson& other) {
        return one.words == other.words;
    };
    return a.first == b.first && a.last == b.last && a.precision == b.precision &&
           a.from_publication == b.from_publication && a.parties == b.parties &&
           a.place.key == b.place.key && a.kind == b.kind && a.series == b.series &&
           a.round == b.round && a.moved_from == b.moved_from &&
           (a.exact() || a.published == b.published) &&
           std::equal(a.people.begin(), a.people.end(), b.people.begin(), b.people.end(),
                      same_words);
}

void combine(Likeness& all, const Likeness& one) {
    const auto worst_or_best = [](double a, double b) {
        return std::min(a, b) < 0 ? std::min(a, b) : std::max(a, b);
    };
    all.apart |= one.apart;
    all.other_day |= one.other_day;
    all.moved |= one.moved;
    const bool worst = all.other_day && !all.moved;
    all.date = worst ? std::min(all.date, one.date) : std::max(all.date, one.date);
    all.parties = std::max(all.parties, one.parties);
    // Tellings that are one already can name two cities; then the third is weighed against both.
    const auto [against, in_favour] = std::minmax(all.place, one.place);
    all.place =
        against < 0 && in_favour > 0 ? against + in_favour : worst_or_best(all.place, one.place);
    all.kind = worst_or_best(all.kind, one.kind);
    const double people = std::min(all.people, one.people);
    all.people = people <= rival_points ? people : std::max(all.people, one.people);
    all.series = worst_or_best(all.series, one.series);
}

}  // namespace detente
