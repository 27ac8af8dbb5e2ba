// SPDX-License-Identifier: MIT
// People's word over the machine's candidates: splits, merges, rejections, then events.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_set>

#include "timelines/curate_rules.hpp"
#include "timelines/gazetteer.hpp"
#include "timelines/slug.hpp"
#include "timelines/suggest.hpp"
#include "timelines/tie.hpp"
#include "timelines/timeline.hpp"

namespace detente {
namespace {

// ---------------------------------------------------------------- a person's fields

template <auto member>
void copy_field(Meeting& to, const Meeting& from) {
    to.*member = from.*member;
}

void copy_when(Meeting& to, const Meeting& from) {
    to.when = from.when;
    to.when_from = WhenFrom::text;
}

/// A new place takes the old one's country and house away with it.
void copy_place(Meeting& to, const Meeting& from) {
    if (meaning_of_place(to.place).key != meaning_of_place(from.place).key) {
        to.country = meaning_of_place(from.place).country;
        to.venue.clear();
    }
    to.place = from.place;
}

struct Field {
    std::string_view name;
    void (*copy)(Meeting& to, const Meeting& from);
};

/// In the order in which they are copied: the place before what depends on it.
constexpr std::array<Field, 18> fields{{
    {"when", copy_when},
    {"place", copy_place},
    {"country", copy_field<&Meeting::country>},
    {"venue", copy_field<&Meeting::venue>},
    {"status", copy_field<&Meeting::status>},
    {"kind", copy_field<&Meeting::kind>},
    {"title", copy_field<&Meeting::title>},
    {"parties", copy_field<&Meeting::parties>},
    {"people", copy_field<&Meeting::people>},
    {"hosts", copy_field<&Meeting::hosts>},
    {"mediators", copy_field<&Meeting::mediators>},
    {"topics", copy_field<&Meeting::topics>},
    {"outcome", copy_field<&Meeting::outcome>},
    {"series", copy_field<&Meeting::series>},
    {"round", copy_field<&Meeting::round>},
    {"part_of", copy_field<&Meeting::part_of>},
    {"follows", copy_field<&Meeting::follows>},
    {"moved_from", copy_field<&Meeting::moved_from>},
}};

/// What only a meeting that is over can tell.
bool is_hindsight(std::string_view field) {
    return field == "status" || field == "outcome";
}

/// With `ahead`, the meeting was still to come: what became of it is not taken over.
void apply(const CuratedEvent& event, Meeting& meeting, bool ahead) {
    for (const auto& field : fields) {
        if (!event.has(field.name) || (ahead && is_hindsight(field.name))) continue;
        field.copy(meeting, event.meeting);
        std::erase_if(meeting.conflicts,
                      [&](const Conflict& conflict) { return conflict.field == field.name; });
    }
    meeting.confidence = 1;
    if (event.from_source.empty()) return;
    const auto told = [&](const Evidence& evidence) { return evidence.doc == event.from_source; };
    if (std::any_of(meeting.evidence.begin(), meeting.evidence.end(), told)) return;
    Evidence evidence;
    evidence.doc = event.from_source;
    evidence.quote = event.from_quote;
    meeting.evidence.push_back(std::move(evidence));
}

bool corrects(const CuratedEvent& event) {
    return std::any_of(event.given.begin(), event.given.end(),
                       [](const auto& field) { return field != "from"; });
}

// ---------------------------------------------------------------- the whole of it

class Curation {
  public:
    Curation(std::vector<Meeting> candidates, const TimelineFile& file, std::optional<Day> as_of)
        : candidates_(std::move(candidates)), file_(file), as_of_(as_of) {}

    CurationResult run();

  private:
    struct Entry {
        Clue clue;
        const CuratedEvent* event = nullptr;  ///< or a rejection
        const Rejection* rejection = nullptr;
        std::optional<std::size_t> candidate;
        TiedBy by = TiedBy::nothing;
        std::string meeting;  ///< its id on the timeline
    };

    struct Placed {
        TimelineMeeting entry;
        const CuratedEvent* event;  ///< or null, for what no person touched
    };

    void collect_entries();
    void tie_entries();
    void reject();
    void place_events();
    void add_event(Entry& entry);
    bool lies_ahead(const Meeting& meeting) const;
    void keep_candidates();
    void settle_links();
    std::string current_id(std::string id) const;
    void check_link(Placed& placed, std::string Meeting::*link, std::string_view name);
    void follow_rounds();
    void warn(const Location& at, std::string message) {
        result_.untied.push_back({at, std::move(message), Severity::warning});
    }
    std::string free_id(std::string wanted) const;
    const std::string& add(Meeting meeting, Review review, const CuratedEvent* event);
    void tell_ties();

    std::vector<Meeting> candidates_;
    const TimelineFile& file_;
    const std::optional<Day> as_of_;
    CurationResult result_;
    std::vector<std::string> own_parties_;
    std::vector<Entry> entries_;
    std::optional<CandidateIndex> index_;
    std::vector<Placed> placed_;
    std::unordered_set<std::string> ids_;
    IdChanges renamed_;
};

void Curation::collect_entries() {
    for (const auto& actor : file_.actors)
        if (actor.kind != ActorKind::person) own_parties_.push_back(actor.id);
    for (const auto& event : file_.events) {
        Clue clue{event.meeting.id, event.from_source, event.from_quote, event.meeting,
                  event.has("kind")};
        entries_.push_back({std::move(clue), &event, nullptr, {}, {}, {}});
    }
    for (const auto& rejection : file_.rejected) {
        Clue clue{rejection.id, rejection.from_source, rejection.from_quote, {}, false};
        entries_.push_back({std::move(clue), nullptr, &rejection, {}, {}, {}});
    }
    for (auto& entry : entries_) {
        complete_from_id(entry.clue, own_parties_);
        const auto merged = renamed_.find(entry.clue.id);
        if (merged != renamed_.end()) entry.clue.id = merged->second;
    }
}

/// First all ids, then all evidence, then likeness: no entry takes what another one names better.
void Curation::tie_entries() {
    index_.emplace(candidates_);
    using Search = std::optional<std::size_t> (CandidateIndex::*)(const Clue&) const;
    const std::array<std::pair<Search, TiedBy>, 3> searches{
        {{&CandidateIndex::by_id, TiedBy::id},
         {&CandidateIndex::by_evidence, TiedBy::evidence},
         {&CandidateIndex::by_likeness, TiedBy::likeness}}};
    for (const auto& [search, by] : searches)
        for (auto& entry : entries_) {
            if (entry.candidate) continue;
            entry.candidate = ((*index_).*search)(entry.clue);
            if (!entry.candidate) continue;
            entry.by = by;
            index_->take(*entry.candidate);
            if (entry.rejection && by == TiedBy::likeness)
                warn(entry.rejection->location,
                     fmt::format("'{}' is no candidate any more; '{}', which is most like it, is "
                                 "rejected in its place: write that id here if it is meant",
                                 entry.clue.id, candidates_[*entry.candidate].id));
        }
}

std::string nearest_words(const CandidateIndex& index, const Clue& clue) {
    const Meeting* near = index.nearest(clue);
    return near ? fmt::format("; the nearest is '{}'", near->id) : std::string();
}

void Curation::reject() {
    for (const auto& entry : entries_) {
        if (!entry.rejection) continue;
        if (entry.candidate) {
            ++result_.rejected;
            result_.left_out.push_back(candidates_[*entry.candidate]);
        } else {
            warn(entry.rejection->location,
                 fmt::format("the rejection of '{}' ties to no candidate{}; write the id that is "
                             "meant, or take the entry out",
                             entry.clue.id, nearest_words(*index_, entry.clue)));
        }
    }
}

/// On the day that is asked for; never where none is.
bool Curation::lies_ahead(const Meeting& meeting) const {
    const auto begins = meeting.when ? meeting.when->earliest() : std::nullopt;
    return as_of_ && begins && *begins > *as_of_;
}

std::string Curation::free_id(std::string wanted) const {
    std::string id = wanted;
    for (int number = 2; ids_.count(id) != 0; ++number) id = fmt::format("{}-{}", wanted, number);
    return id;
}

const std::string& Curation::add(Meeting meeting, Review review, const CuratedEvent* event) {
    meeting.id = free_id(meeting.id);
    ids_.insert(meeting.id);
    placed_.push_back({{std::move(meeting), review}, event});
    return placed_.back().entry.meeting.id;
}

/// An event of its own. What was once a candidate keeps the day and parties that its id tells.
void Curation::add_event(Entry& entry) {
    const CuratedEvent& event = *entry.event;
    const bool stands_alone = event.has("when") && event.has("parties");
    Meeting meeting = entry.clue.meeting;
    if (lies_ahead(meeting)) {
        ++result_.ahead;
        return;
    }
    apply(event, meeting, false);
    if (meeting.country.empty()) meeting.country = meaning_of_place(meeting.place).country;
    if (meeting.id.empty()) meeting.id = candidate_id(meeting);
    if (!stands_alone)
        warn(
            event.location,
            fmt::format("the event '{}' ties to no candidate{}; it stays with what is known of it: "
                        "write the id that is meant, or give 'when' and 'parties'",
                        meeting.id, nearest_words(*index_, entry.clue)));
    ++result_.added;
    entry.meeting = add(std::move(meeting), Review::added, &event);
}

void Curation::place_events() {
    for (auto& entry : entries_) {
        if (!entry.event) continue;
        if (!entry.candidate) {
            add_event(entry);
            continue;
        }
        Meeting meeting = candidates_[*entry.candidate];
        const std::string machine_id = meeting.id;
        if (!entry.event->meeting.id.empty()) meeting.id = entry.event->meeting.id;
        if (meeting.id != machine_id) renamed_.emplace(machine_id, meeting.id);
        apply(*entry.event, meeting, lies_ahead(meeting));
        const Review review = corrects(*entry.event) ? Review::corrected : Review::confirmed;
        ++(review == Review::corrected ? result_.corrected : result_.confirmed);
        entry.meeting = add(std::move(meeting), review, entry.event);
    }
}

void Curation::keep_candidates() {
    for (std::size_t i = 0; i < candidates_.size(); ++i)
        if (!index_->is_taken(i)) add(candidates_[i], Review::candidate, nullptr);
}

/// Follows an id that a merge or a person changed to the one that the timeline has.
std::string Curation::current_id(std::string id) const {
    for (int hops = 0; hops < 3 && ids_.count(id) == 0; ++hops) {
        const auto other = renamed_.find(id);
        if (other == renamed_.end()) break;
        id = other->second;
    }
    return id;
}

/// A link that a person wrote and that leads nowhere is told; the machine's are dropped.
void Curation::check_link(Placed& placed, std::string Meeting::*link, std::string_view name) {
    const std::string& id = placed.entry.meeting.id;
    std::string& target = placed.entry.meeting.*link;
    target = current_id(std::move(target));
    if (target.empty() || (ids_.count(target) != 0 && target != id)) return;
    const bool may_lie_ahead = as_of_ && target != id;
    if (placed.event && placed.event->has(name) && !may_lie_ahead) {
        std::vector<std::string_view> known(ids_.begin(), ids_.end());
        std::sort(known.begin(), known.end());
        std::string message =
            target == id
                ? fmt::format("'{}' of '{}' names itself; name another event", name, id)
                : fmt::format("'{}' of '{}' names '{}', which is no event of this timeline{}", name,
                              id, target, suggestion(target, known));
        result_.links.push_back({placed.event->location, std::move(message), Severity::warning});
    }
    target.clear();
}

/// Round n of a series follows its round n - 1 where the same parties meet and nobody says
/// otherwise.
void Curation::follow_rounds() {
    using Round = std::tuple<std::string, int, std::vector<std::string>>;
    const auto round_of = [](const Meeting& meeting, int round) {
        auto parties = meeting.parties;
        std::sort(parties.begin(), parties.end());
        return Round(slug(meeting.series), round, std::move(parties));
    };
    std::map<Round, std::vector<const Meeting*>> rounds;
    for (const auto& [entry, event] : placed_)
        if (!entry.meeting.series.empty() && entry.meeting.round > 0)
            rounds[round_of(entry.meeting, entry.meeting.round)].push_back(&entry.meeting);
    for (auto& [entry, event] : placed_) {
        Meeting& meeting = entry.meeting;
        if (meeting.series.empty() || meeting.round < 2 || !meeting.follows.empty()) continue;
        const auto before = rounds.find(round_of(meeting, meeting.round - 1));
        if (before != rounds.end() && before->second.size() == 1)
            meeting.follows = before->second.front()->id;
    }
}

void Curation::settle_links() {
    for (auto& placed : placed_) {
        check_link(placed, &Meeting::follows, "follows");
        check_link(placed, &Meeting::part_of, "part_of");
    }
    follow_rounds();
}

void Curation::tell_ties() {
    for (const auto& entry : entries_) {
        EntryTie tie;
        tie.rejection = entry.rejection != nullptr;
        tie.entry = static_cast<std::size_t>(tie.rejection ? entry.rejection - file_.rejected.data()
                                                           : entry.event - file_.events.data());
        tie.by = entry.by;
        if (entry.candidate) tie.candidate = candidates_[*entry.candidate].id;
        tie.meeting = entry.meeting;
        result_.ties.push_back(std::move(tie));
    }
}

CurationResult Curation::run() {
    renamed_ = apply_rules(candidates_, file_, result_.untied);
    collect_entries();
    tie_entries();
    reject();
    place_events();
    keep_candidates();
    settle_links();
    tell_ties();
    std::unordered_set<std::string_view> actors;
    for (const auto& actor : file_.actors)
        if (actors.insert(actor.id).second) result_.timeline.add_actor(actor);
    for (auto& placed : placed_) result_.timeline.add_meeting(std::move(placed.entry));
    result_.timeline.link_meetings();
    if (as_of_) result_.untied.clear();  // most entries speak of later reports
    return std::move(result_);
}

}  // namespace

CurationResult curate(std::vector<Meeting> candidates, const TimelineFile& file,
                      std::optional<Day> as_of) {
    return Curation(std::move(candidates), file, as_of).run();
}

}  // namespace detente
