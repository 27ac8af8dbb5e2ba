// SPDX-License-Identifier: MIT
#include "engine/meetings/story/spread.hpp"

#include <algorithm>
#include <cmath>

#include "engine/meetings/when/when.hpp"
#include "engine/meetings/where/where.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr std::uint32_t none = 0xFFFFFFFF;

ActorList without(const ActorList& all, const ActorList& gone) {
    ActorList rest;
    for (const ActorIndex actor : all)
        if (!gone.contains(actor)) rest.add(actor);
    return rest;
}

/// Makes the visit one to that place and its state.
void lead_to(const Place& place, Finding& visit) {
    visit.place = place;
    visit.parties = without(visit.parties, visit.hosts);
    visit.parties.add(place.country);
    visit.hosts = {};
    visit.hosts.add(place.country);
}

/// What stands between two "and"s: whom, where and when, as far as told.
struct Member {
    std::uint32_t with = none;   ///< group of people or actors
    std::uint32_t place = none;  ///< group
    std::uint32_t time = none;
    std::uint32_t first = 0;  ///< token that it begins at
};

class Spread {
  public:
    Spread(const Scene& scene, const Finding& finding) : s_(scene), from_(finding) {}

    std::vector<Finding> run() {
        read();
        std::vector<Finding> more;
        if (members_.empty() || !own_date()) return more;
        // A date far from the trigger is its own only at the head of a list.
        if (from_.date_source < DateSource::clause && members_.front().first == from_.last)
            return more;
        if (members_.size() == 1 || members_.back().time == none) read_again();
        for (std::size_t i = 1; i < members_.size(); ++i) {
            const Finding& before = more.empty() ? from_ : more.back();
            if (tells(members_[i], before)) more.push_back(another(members_[i], before));
        }
        return more;
    }

  private:
    /// Walks over the list behind the trigger up to the first word that does not belong to one.
    void read() {
        const std::uint32_t begin = list_begin();
        members_.push_back({none, none, none, begin});
        for (std::uint32_t at = begin; at < s_.sentence.last;) {
            if (const std::uint32_t group = group_at(at); group != none) {
                if (!beside(group) && !take(group)) return;
                at = s_.groups[group].last;
            } else if (const std::uint32_t time = time_starting(at); time != none) {
                take_time(time);
                at = s_.times[time].last;
            } else if (separates(at)) {
                next(at++);
            } else if (passes(at)) {
                ++at;
            } else {
                return;
            }
        }
    }
    /// "first over Easter, when he was still in office, and again on May 9"
    void read_again() {
        for (std::uint32_t at = from_.time_last; at + 2 < s_.sentence.last; ++at) {
            if (s_.word(at) != s_.k.function.and_ || s_.text.view(at + 1) != "again") continue;
            const std::uint32_t begin = at + 2 + s_.is(at + 2, c::prep);
            const std::uint32_t time = time_starting(begin);
            if (time != none && s_.times[time].when) members_.push_back({none, none, time, begin});
            return;
        }
    }
    /// Behind the trigger, or behind the colon: "have been rare: in Paris in May, in Rome in June".
    std::uint32_t list_begin() const {
        for (std::uint32_t at = from_.last; at + 2 < s_.sentence.last; ++at) {
            if (s_.word(at) != s_.k.function.colon) continue;
            const bool lists = s_.is(at + 1, c::prep) || time_starting(at + 1) != none;
            return lists ? at + 1 : from_.last;
        }
        return from_.last;
    }
    /// "on the sidelines of the G20": neither with whom nor where.
    bool beside(std::uint32_t index) const {
        const Group& group = s_.groups[index];
        return group.prep == s_.k.function.of && group.start > from_.last &&
               s_.is(group.start - 1, c::event_noun);
    }
    std::uint32_t group_at(std::uint32_t at) const {
        for (std::uint32_t i = 0; i < s_.groups.size(); ++i)
            if (s_.groups[i].first <= at && at < s_.groups[i].last) return i;
        return none;
    }
    std::uint32_t time_starting(std::uint32_t at) const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i)
            if (s_.times[i].first <= at && at < s_.times[i].last) return i;
        return none;
    }
    bool take(std::uint32_t index) {
        const Group& group = s_.groups[index];
        Member& member = members_.back();
        const bool where = group.place || (travels() && group.prep != s_.k.function.with);
        std::uint32_t& slot = where ? member.place : member.with;
        if (where && slot != none) return slot != index && !travels() && member.time == none;
        if (slot != none) return false;
        slot = index;
        return true;
    }
    void take_time(std::uint32_t index) {
        Member& member = members_.back();
        // "on Monday morning, 10 January": one day in two ways; "3 to 5 May" is joined elsewhere.
        if (member.time == none && s_.times[index].when) member.time = index;
    }
    void next(std::uint32_t at) {
        const Member& member = members_.back();
        if (member.with == none && member.place == none && member.time == none) return;
        // "Geneva, Switzerland, on Monday" is one member.
        if (member.time == none) return;
        members_.push_back({none, none, none, at});
    }
    bool separates(std::uint32_t at) const {
        const WordId word = s_.word(at);
        const FunctionWords& f = s_.k.function;
        return word == f.comma || word == f.and_ || word == f.semicolon;
    }
    bool passes(std::uint32_t at) const {
        const WordId word = s_.word(at);
        const FunctionWords& f = s_.k.function;
        return word == f.in || word == f.at || word == f.on || word == f.to || word == f.from ||
               word == f.with || word == f.both || word == f.dash || word == f.until ||
               word == f.near || word == f.of || word == f.between || word == f.possessive ||
               word == f.open || word == f.close || beside_event(at) || takes_place(at) ||
               leads_to_time(at) || by_phone(at) ||
               s_.is(at, c::serial | c::event_noun | c::title_head | c::title_mod | c::honorific |
                             c::det);
    }
    /// "by phone", "over a video link"
    bool by_phone(std::uint32_t at) const {
        return s_.is(at, c::phone) || (at + 1 < s_.sentence.last && s_.is(at + 1, c::phone));
    }
    /// "Talks were held in Rome in May", "Summits followed in Lima": before the first member.
    bool takes_place(std::uint32_t at) const {
        return from_.form == Form::noun && at < from_.time_first &&
               s_.is(at, c::be | c::have | c::hold | c::sequence);
    }
    /// "spoke for over two hours in Hamburg", "first over Easter"
    bool leads_to_time(std::uint32_t at) const {
        if (!s_.is(at, c::prep) || at + 1 >= s_.sentence.last) return false;
        return time_starting(at + 1) != none ||
               (s_.is(at + 1, c::prep) && time_starting(at + 2) != none);
    }
    /// "on the sidelines of the alliance's summit": the summit is no further member.
    bool beside_event(std::uint32_t at) const {
        const bool event = std::any_of(
            s_.triggers.begin(), s_.triggers.end(),
            [&](const auto& hit) { return !hit.verb() && hit.first <= at && at < hit.last; });
        if (!event) return false;
        const std::uint32_t least = std::max(from_.last, at > 6 ? at - 6 : 0);
        for (std::uint32_t back = at; back-- > least;) {
            if (separates(back)) return false;
            if (s_.word(back) == s_.k.function.of && back > 0 && s_.is(back - 1, c::event_noun))
                return true;
        }
        return false;
    }
    bool travels() const {
        return from_.trigger->frame == Frame::go || from_.trigger->frame == Frame::travel ||
               from_.trigger->frame == Frame::visit;
    }

    /// The finding's own date is the first member's.
    bool own_date() const {
        const Member& first = members_.front();
        return first.time != none && from_.time_first <= s_.times[first.time].first &&
               s_.times[first.time].first < from_.time_last;
    }
    bool tells(const Member& member, const Finding& before) const {
        if (member.time == none) return false;
        const Timex& time = s_.times[member.time];
        if (time.type != TimexType::date && time.type != TimexType::time) return false;
        // Part of the interval of the one before.
        if (time.first < before.time_last) return false;
        if (member.with == none && member.place == none && !same_grain(time)) return false;
        // "was in January, and the May visit": of that one.
        if (s_.is(time.first - 1, c::det)) return false;
        if (member.with == none) return true;
        const Group& with = s_.groups[member.with];
        return !with.possessive && !is_subject(with, time);
    }
    /// "in Lima in March, and on 5 June the ministers said": a clause of its own.
    bool is_subject(const Group& group, const Timex& time) const {
        namespace c = word_class;
        return group.prep == unknown_word && group.first >= time.last &&
               group.last < s_.sentence.last &&
               s_.is(group.last, c::be | c::have | c::modal | c::speech);
    }
    bool same_grain(const Timex& time) const {
        const Timex& own = s_.times[members_.front().time];
        return (own.value.size() >= 10) == (time.value.size() >= 10);
    }

    Finding another(const Member& member, const Finding& before) const {
        const bool again = member.with == none && member.place == none;
        Finding finding = again ? before : from_;
        if (member.with != none) replace_partner(finding, s_.groups[member.with]);
        if (member.place != none) replace_place(finding, s_.groups[member.place]);
        date_by(s_, finding, member.time);
        go_on_from(before, finding);
        return finding;
    }
    /// "1-2 August … and 9-11 August": one year, where the words do not say another.
    void go_on_from(const Finding& before, Finding& finding) const {
        const FunctionWords& f = s_.k.function;  // "and in Juba last October"
        const WordId word = s_.word(finding.time_first);
        if (word == f.last || word == f.next || word == f.this_) return;
        for (std::uint32_t at = finding.time_first; at < finding.time_last; ++at)
            if (s_.text.tokens[at].end - s_.text.tokens[at].begin >= 4 &&
                s_.text.tokens[at].is(shape::number))
                return;
        const auto last = before.when->earliest();
        const auto day = finding.when->earliest();
        if (!last || !day) return;
        const auto years = static_cast<int>(std::lround((*day - *last).count() / 365.25));
        if (finding.when->from) finding.when->from->year -= years;
        if (finding.when->to) finding.when->to->year -= years;
    }
    void replace_partner(Finding& finding, const Group& group) const {
        if (members_.front().with != none) remove(finding, s_.groups[members_.front().with]);
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i) {
            const Mention& mention = s_.mention(i);
            finding.parties.add(mention.actors);
            if (mention.person != no_person) add_people(finding.people, {mention.person});
        }
    }
    void remove(Finding& finding, const Group& group) const {
        ActorList gone;
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i) {
            gone.add(s_.mention(i).actors);
            const auto person =
                std::find(finding.people.begin(), finding.people.end(), s_.mention(i).person);
            if (person != finding.people.end()) finding.people.erase(person);
        }
        finding.parties = without(finding.parties, gone);
    }
    void replace_place(Finding& finding, const Group& group) const {
        const Place place = place_of(s_.mention(group.first_mention), s_.k);
        if (place.empty()) return;
        const bool host_met = finding.hosts.size == 1 && finding.parties.size == 2 &&
                              finding.hosts.contains(from_.place.country);
        if ((travels() || host_met) && place.country != no_actor) return lead_to(place, finding);
        finding.place = place;
    }

    const Scene& s_;
    const Finding& from_;
    std::vector<Member> members_;
};

}  // namespace

std::vector<Finding> spread(const Scene& scene, const Finding& finding) {
    if (!finding.when || finding.date_source < DateSource::sentence) return {};
    if (finding.time_first < finding.last) return {};
    return Spread(scene, finding).run();
}

std::vector<Finding> stops(const Scene& scene, const Group& where, const Finding& tour) {
    std::vector<Finding> visits;
    for (std::uint32_t i = where.first_mention; i < where.last_mention; ++i) {
        const Place place = place_of(scene.mention(i), scene.k);
        if (place.country == no_actor || !tour.hosts.contains(place.country)) continue;
        const bool known = std::any_of(visits.begin(), visits.end(), [&](const Finding& visit) {
            return visit.hosts.contains(place.country);
        });
        if (known) continue;
        visits.push_back(tour);
        lead_to(place, visits.back());
    }
    if (visits.size() < 2) visits.clear();
    return visits;
}

}  // namespace detente
