// SPDX-License-Identifier: MIT
#include "timelines/merge_record.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <tuple>

#include "timelines/gazetteer.hpp"
#include "timelines/person.hpp"
#include "timelines/slug.hpp"

namespace detente {
namespace {

using Tellings = std::vector<const Meeting*>;

/// The day of a telling: of its latest evidence; empty sorts first.
const std::string& published_of(const Meeting& telling) {
    static const std::string never;
    const auto latest =
        std::max_element(telling.evidence.begin(), telling.evidence.end(),
                         [](const auto& a, const auto& b) { return a.published < b.published; });
    return latest == telling.evidence.end() ? never : latest->published;
}

const std::string& doc_of(const Meeting& telling) {
    static const std::string none;
    return telling.evidence.empty() ? none : telling.evidence.front().doc;
}

std::size_t begin_of(const Meeting& telling) {
    return telling.evidence.empty() ? 0 : telling.evidence.front().begin;
}

/// By publication day, then by document, so that "the last" is the latest report.
Tellings in_order(Tellings tellings) {
    std::sort(tellings.begin(), tellings.end(), [](const Meeting* a, const Meeting* b) {
        return std::forward_as_tuple(published_of(*a), doc_of(*a), begin_of(*a), a->title) <
               std::forward_as_tuple(published_of(*b), doc_of(*b), begin_of(*b), b->title);
    });
    return tellings;
}

/// Weighs values against each other; of equal weights the one told last wins.
template <typename Value>
class Vote {
  public:
    void add(const Value& value, double weight = 1) {
        auto& entry = entries_[value];
        entry.weight += weight;
        entry.last = ++count_;
    }
    bool empty() const { return entries_.empty(); }
    Value winner() const {
        const auto best =
            std::max_element(entries_.begin(), entries_.end(), [](const auto& a, const auto& b) {
                return std::tie(a.second.weight, a.second.last) <
                       std::tie(b.second.weight, b.second.last);
            });
        return best == entries_.end() ? Value() : best->first;
    }

  private:
    struct Entry {
        double weight = 0;
        int last = 0;
    };
    std::map<Value, Entry> entries_;
    int count_ = 0;
};

template <typename Value>
Value majority(const Tellings& tellings, Value Meeting::*field) {
    Vote<Value> vote;
    for (const auto* telling : tellings)
        if (telling->*field != Value()) vote.add(telling->*field);
    return vote.winner();
}

void unite(std::vector<std::string>& all, const std::vector<std::string>& more) {
    for (const auto& item : more) {
        const auto same = [&](const std::string& known) { return slug(known) == slug(item); };
        if (std::none_of(all.begin(), all.end(), same)) all.push_back(item);
    }
}

std::vector<std::string> unite(const Tellings& tellings, std::vector<std::string> Meeting::*field) {
    std::vector<std::string> all;
    for (const auto* telling : tellings) unite(all, telling->*field);
    return all;
}

/// Nobody reads more of one meeting.
constexpr std::size_t most_topics = 6;

/// Each topic once, the longer wording for the shorter: "Syria" and "the war in Syria" are one.
std::vector<std::string> settle_topics(const Tellings& tellings) {
    std::vector<std::string> kept;
    for (std::string& topic : unite(tellings, &Meeting::topics)) {
        const auto holds = [](const std::string& all, const std::string& some) {
            return ('-' + slug(all) + '-').find('-' + slug(some) + '-') != std::string::npos;
        };
        if (std::any_of(kept.begin(), kept.end(),
                        [&](const auto& one) { return holds(one, topic); }))
            continue;
        std::erase_if(kept, [&](const std::string& one) { return holds(topic, one); });
        kept.push_back(std::move(topic));
    }
    kept.resize(std::min(kept.size(), most_topics));
    return kept;
}

/// What the latest telling says came of it, unless it says far less than one before; of a meeting
/// that did not take place, nothing came.
std::string settle_outcome(const Tellings& tellings, Status status) {
    std::string outcome;
    for (const auto* telling : tellings)
        if (status == Status::held && !telling->outcome.empty() &&
            3 * telling->outcome.size() > 2 * outcome.size())
            outcome = telling->outcome;
    return outcome;
}

// ---------------------------------------------------------------- date

bool told_afterwards(const Meeting& telling) {
    const auto published = parse_day(published_of(telling).substr(0, 10));
    const auto day = telling.when ? telling.when->earliest() : std::nullopt;
    return telling.status == Status::held && published && day && *published >= *day;
}

bool one_date(const Edtf& when) {
    return !when.is_interval;
}

/// Whether the interval holds two or more of the single dates that others tell.
bool spans_told_days(const Edtf& interval, const std::map<std::string, Edtf>& told) {
    return std::count_if(told.begin(), told.end(), [&](const auto& entry) {
               return one_date(entry.second) && compatible(interval, entry.second);
           }) >= 2;
}

std::optional<Edtf> settle_date(const Tellings& tellings, const std::optional<Edtf>& moved_from) {
    std::optional<Precision> finest;
    const auto counts = [&](const Meeting& telling) {
        return telling.when && telling.when != moved_from;
    };
    for (const auto* telling : tellings)
        if (counts(*telling)) finest = std::max(finest, std::optional(telling->when->precision()));
    Vote<std::pair<bool, std::string>> vote;  // intervals, as the fuller word, win draws
    std::map<std::string, Edtf> told;
    for (const auto* telling : tellings) {
        if (!counts(*telling) || telling->when->precision() != finest) continue;
        const double weight = (told_afterwards(*telling) ? 2 : 1) *
                              (telling->when_from == WhenFrom::publication ? 0.5 : 1);
        const std::string text = to_string(*telling->when);
        told.emplace(text, *telling->when);
        vote.add({telling->when->is_interval, text}, weight);
    }
    for (const auto& [text, when] : told)
        if (when.is_interval && spans_told_days(when, told)) return when;
    if (told.empty()) return std::nullopt;
    return told.at(vote.winner().second);
}

/// A date taken from the text in any telling counts as taken from the text.
WhenFrom settle_when_from(const Tellings& tellings, const std::optional<Edtf>& when) {
    for (const auto* telling : tellings)
        if (telling->when == when && telling->when_from == WhenFrom::text) return WhenFrom::text;
    return when ? WhenFrom::publication : tellings.front()->when_from;
}

// ---------------------------------------------------------------- status

/// Of reports of one day the more definite one counts as the later one.
int definiteness(Status status) {
    constexpr std::array<int, 5> rank{4, 1, 0, 3, 2};  // held planned proposed cancelled postponed
    return rank.at(static_cast<std::size_t>(status));
}

Status settle_status(const Tellings& tellings) {
    const Meeting* last = nullptr;
    const Meeting* last_held = nullptr;
    for (const auto* telling : tellings) {
        if (!last || std::pair(published_of(*telling), definiteness(telling->status)) >=
                         std::pair(published_of(*last), definiteness(last->status)))
            last = telling;
        if (told_afterwards(*telling)) last_held = telling;
    }
    const bool called_off = last->status == Status::cancelled || last->status == Status::postponed;
    return last_held && !called_off ? Status::held : last->status;
}

// ---------------------------------------------------------------- who and where

std::vector<std::string> settle_parties(const Tellings& tellings) {
    std::vector<std::string> order;
    std::map<std::string, std::size_t> support;
    std::size_t full = 0;  // tellings that name more than a body alone
    for (const auto* telling : tellings) {
        unite(order, telling->parties);
        if (telling->parties.size() < 2) continue;
        ++full;
        for (const auto& party : std::set(telling->parties.begin(), telling->parties.end()))
            ++support[party];
    }
    if (full == 0) return order;
    std::vector<std::string> kept;
    for (const auto& party : order)
        if (2 * support[party] >= full) kept.push_back(party);
    return kept.size() >= 2 ? kept : order;
}

/// Each person once, under the fullest name told.
std::vector<std::string> settle_people(const Tellings& tellings) {
    struct Person {
        std::string name;
        NameWords words;
    };
    std::vector<Person> people;
    for (const auto* telling : tellings)
        for (const auto& name : telling->people) {
            Person person{name, name_words(name)};
            const auto known = std::find_if(people.begin(), people.end(), [&](const Person& other) {
                return same_person(person.words, other.words);
            });
            const auto fullness = [](const Person& p) {
                return std::pair(p.words.size(), p.name.size());
            };
            if (known == people.end())
                people.push_back(std::move(person));
            else if (fullness(person) > fullness(*known))
                *known = std::move(person);
        }
    std::vector<std::string> names;
    for (auto& person : people) names.push_back(std::move(person.name));
    return names;
}

void settle_place(const Tellings& tellings, Meeting& out) {
    Vote<std::pair<bool, std::string>> vote;
    for (const auto* telling : tellings) {
        const auto meaning = meaning_of_place(telling->place);
        if (meaning.key.empty()) continue;
        vote.add({!meaning.whole_country, meaning.key}, meaning.whole_country ? 1e-6 : 1);
    }
    if (vote.empty()) {
        out.country = majority(tellings, &Meeting::country);
        return;
    }
    const std::string key = vote.winner().second;
    Vote<std::string> spelling;
    Vote<std::string> country;
    Vote<std::string> venue;
    for (const auto* telling : tellings) {
        const auto relation = compare_places(meaning_of_place(telling->place), {key, {}, false});
        if (relation == PlaceRelation::same) {
            spelling.add(telling->place);
            if (!telling->country.empty()) country.add(telling->country);
        }
        if (!telling->venue.empty() && relation != PlaceRelation::different)
            venue.add(telling->venue);
    }
    out.place = spelling.winner();
    out.country = country.empty() ? meaning_of_place(out.place).country : country.winner();
    out.venue = venue.winner();
}

Kind settle_kind(const Tellings& tellings) {
    // Of equal votes the kind that says more wins.
    constexpr std::array<double, 6> telling_more{0, 0.4, 0.2, 0.1, 0.3, 0.5};
    Vote<Kind> vote;
    std::set<Kind> seen;
    for (const auto* telling : tellings) {
        const bool fresh = seen.insert(telling->kind).second;
        vote.add(telling->kind,
                 fresh ? 1 + telling_more.at(static_cast<std::size_t>(telling->kind)) : 1);
    }
    return vote.winner();
}

// ---------------------------------------------------------------- evidence and conflicts

std::vector<Evidence> all_evidence(const Tellings& tellings) {
    std::vector<Evidence> all;
    for (const auto* telling : tellings)
        all.insert(all.end(), telling->evidence.begin(), telling->evidence.end());
    std::stable_sort(all.begin(), all.end(), [](const Evidence& a, const Evidence& b) {
        return std::tie(a.published, a.doc, b.in_title, a.begin, a.end, a.quote) <
               std::tie(b.published, b.doc, a.in_title, b.begin, b.end, b.quote);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// A conflict on `field` where `contradicts` finds a telling against the `settled` value. `text`
/// says what a telling tells, empty for nothing; what contradicts nothing is counted to `settled`.
void find_conflict(const Tellings& tellings, Meeting& out, std::string_view field,
                   const std::string& settled,
                   const std::function<std::string(const Meeting&)>& text,
                   const std::function<bool(const Meeting&)>& contradicts) {
    std::map<std::string, std::set<std::string>> docs;
    bool found = false;
    for (const auto* telling : tellings) {
        const std::string told = text(*telling);
        const bool against = !told.empty() && told != settled && contradicts(*telling);
        found |= against;
        if (!told.empty()) docs[against ? told : settled].insert(doc_of(*telling));
    }
    if (!found) return;
    Conflict conflict{std::string(field), {}};
    for (const auto& [value, by] : docs) conflict.values.push_back({value, {by.begin(), by.end()}});
    const auto is_settled = [&](const Conflict::Value& value) { return value.value == settled; };
    std::stable_partition(conflict.values.begin(), conflict.values.end(), is_settled);
    out.conflicts.push_back(std::move(conflict));
}

std::string sorted_parties(const Meeting& meeting) {
    std::string line;
    for (const auto& party : std::set(meeting.parties.begin(), meeting.parties.end()))
        line.append(line.empty() ? "" : ", ").append(party);
    return line;
}

bool one_holds_other(const Meeting& a, const Meeting& b) {
    const std::set first(a.parties.begin(), a.parties.end());
    const std::set second(b.parties.begin(), b.parties.end());
    return std::includes(first.begin(), first.end(), second.begin(), second.end()) ||
           std::includes(second.begin(), second.end(), first.begin(), first.end());
}

/// Held and cancelled, or held at its old day although postponed, cannot both be.
bool status_contradicts(Status a, Status b, bool moved) {
    const auto off = [&](Status status) {
        return status == Status::cancelled || (status == Status::postponed && !moved);
    };
    return (a == Status::held && off(b)) || (b == Status::held && off(a));
}

void find_conflicts(const Tellings& tellings, Meeting& out) {
    const auto date = [](const Meeting& m) { return m.when ? to_string(*m.when) : std::string(); };
    const auto place = [](const Meeting& m) { return m.place; };
    const auto status = [](const Meeting& m) { return std::string(to_string(m.status)); };
    find_conflict(tellings, out, "when", date(out), date, [&](const Meeting& telling) {
        return telling.when != out.moved_from && telling.status != Status::postponed &&
               !compatible(*telling.when, *out.when);
    });
    find_conflict(tellings, out, "status", status(out), status, [&](const Meeting& telling) {
        return status_contradicts(telling.status, out.status, out.moved_from.has_value());
    });
    find_conflict(tellings, out, "place", place(out), place, [&](const Meeting& telling) {
        return compare_places(meaning_of_place(telling.place), meaning_of_place(out.place)) ==
               PlaceRelation::different;
    });
    find_conflict(tellings, out, "parties", sorted_parties(out), sorted_parties,
                  [&](const Meeting& telling) { return !one_holds_other(telling, out); });
}

double settle_confidence(const Tellings& tellings) {
    double doubt = 1;
    double best = 0;
    for (const auto* telling : tellings) {
        doubt *= 1 - telling->confidence;
        best = std::max(best, telling->confidence);
    }
    return tellings.size() == 1 ? best : std::max(best, std::min(0.99, 1 - doubt));
}

}  // namespace

void tell_evidence(Meeting& meeting, std::string_view published) {
    for (auto& evidence : meeting.evidence) {
        evidence.published = published;
        evidence.when = meeting.when ? to_string(*meeting.when) : std::string();
        evidence.status = meeting.status;
        evidence.place = meeting.place;
        evidence.parties = meeting.parties;
    }
}

Meeting merged_record(const std::vector<const Meeting*>& unordered) {
    const Tellings tellings = in_order(unordered);
    Meeting out;
    for (const auto* telling : tellings)
        if (telling->moved_from) out.moved_from = telling->moved_from;
    out.when = settle_date(tellings, out.moved_from);
    out.when_from = settle_when_from(tellings, out.when);
    out.status = settle_status(tellings);
    out.kind = settle_kind(tellings);
    out.title = majority(tellings, &Meeting::title);
    out.parties = settle_parties(tellings);
    out.people = settle_people(tellings);
    out.hosts = unite(tellings, &Meeting::hosts);
    out.mediators = unite(tellings, &Meeting::mediators);
    settle_place(tellings, out);
    out.topics = settle_topics(tellings);
    out.outcome = settle_outcome(tellings, out.status);
    out.series = majority(tellings, &Meeting::series);
    out.round = majority(tellings, &Meeting::round);
    out.part_of = majority(tellings, &Meeting::part_of);
    out.follows = majority(tellings, &Meeting::follows);
    out.confidence = settle_confidence(tellings);
    out.evidence = all_evidence(tellings);
    find_conflicts(tellings, out);
    return out;
}

}  // namespace detente
