// SPDX-License-Identifier: MIT
#include "timelines/curator.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "timelines/field_values.hpp"
#include "timelines/suggest.hpp"

namespace detente {
namespace {

std::string in_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

/// The sentence that speaks for the meeting: of its date, and not of a title where there is
/// another.
const Evidence* telling(const Meeting& meeting) {
    const std::string when = meeting.when ? to_string(*meeting.when) : std::string();
    const Evidence* best = nullptr;
    int best_points = -1;
    for (const auto& evidence : meeting.evidence) {
        if (evidence.doc.empty() || evidence.quote.empty()) continue;
        const int points = (evidence.when == when ? 2 : 0) + (evidence.in_title ? 0 : 1);
        if (points <= best_points) continue;
        best = &evidence;
        best_points = points;
    }
    return best;
}

YamlValue from_value(const Evidence& evidence) {
    return std::vector<YamlMember>{{"source", evidence.doc},
                                   {"quote", in_one_line(evidence.quote)}};
}

void add_from(std::vector<YamlMember>& entry, const Meeting* meeting) {
    if (const auto* evidence = meeting != nullptr ? telling(*meeting) : nullptr)
        entry.push_back({"from", from_value(*evidence)});
}

bool is_plain(const CuratedEvent& event) {
    return std::all_of(event.given.begin(), event.given.end(),
                       [](const auto& field) { return field == "from"; });
}

const Meeting* with_id(const std::vector<Meeting>& meetings, std::string_view id) {
    const auto found = std::find_if(meetings.begin(), meetings.end(),
                                    [&](const Meeting& meeting) { return meeting.id == id; });
    return found == meetings.end() ? nullptr : &*found;
}

bool contains(const std::vector<std::string>& all, std::string_view one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

Curator::Curator(std::string yaml, const TimelineFile& file, const std::vector<Meeting>& candidates,
                 const CurationResult& curated)
    : file_(file),
      candidates_(candidates),
      curated_(curated),
      path_(file.path.generic_string()),
      yaml_(std::move(yaml), path_) {}

// ---------------------------------------------------------------- what an id speaks of

Curator::Found Curator::find(const std::string& id) const {
    Found found;
    for (const auto& tie : curated_.ties) {
        const std::string& own =
            tie.rejection ? file_.rejected[tie.entry].id : file_.events[tie.entry].meeting.id;
        if (id != tie.meeting && id != tie.candidate && id != own) continue;
        found.tie = &tie;
        found.candidate = tie.candidate;
        if (id == tie.meeting) break;
    }
    const std::string& shown = found.tie != nullptr ? found.tie->meeting : id;
    if (const auto* entry = curated_.timeline.find_meeting(shown)) {
        found.meeting = &entry->meeting;
        if (found.tie == nullptr) found.candidate = id;
    } else if (found.tie != nullptr) {
        found.meeting = with_id(curated_.left_out, found.candidate);
    }
    if (found.tie == nullptr && found.meeting == nullptr) unknown(id);
    return found;
}

void Curator::unknown(const std::string& id) const {
    for (const auto& rule : file_.merged)
        if (contains(rule.ids, id))
            throw Error(rule.location, fmt::format("'{}' is merged into '{}' here: name that one",
                                                   id, rule.ids.front()));
    std::vector<std::string_view> known;
    for (const auto* entry : curated_.timeline.meetings()) known.push_back(entry->meeting.id);
    for (const auto& meeting : curated_.left_out) known.push_back(meeting.id);
    const auto near = suggestion(id, known);
    throw Error({path_}, fmt::format("no meeting has the id '{}'{}{}", id, near,
                                     near.empty() ? "; detente list shows the ids there are" : ""));
}

const CuratedEvent* Curator::event_of(const Found& found) const {
    return found.tie != nullptr && !found.tie->rejection ? &file_.events[found.tie->entry]
                                                         : nullptr;
}

std::string_view Curator::section_of(const EntryTie& tie) const {
    return tie.rejection ? "rejected" : "events";
}

std::string Curator::place_of(const EntryTie& tie) const {
    return to_string(tie.rejection ? file_.rejected[tie.entry].location
                                   : file_.events[tie.entry].location);
}

/// In its section of the text as it is now.
std::size_t Curator::index_of(const EntryTie& tie) const {
    if (!tie.rejection && file_.events[tie.entry].location.file != path_)
        throw Error(file_.events[tie.entry].location,
                    "the entry stands in an included file; change it there");
    const auto before = std::count_if(removed_.begin(), removed_.end(), [&](const auto* gone) {
        return gone->rejection == tie.rejection && gone->entry < tie.entry;
    });
    std::size_t index = 0;  // in the file that is changed
    for (std::size_t i = 0; i < tie.entry; ++i)
        index += tie.rejection || file_.events[i].location.file == path_ ? 1 : 0;
    return index - static_cast<std::size_t>(before);
}

void Curator::remove(const EntryTie& tie) {
    yaml_.remove(section_of(tie), index_of(tie));
    removed_.push_back(&tie);
}

// ---------------------------------------------------------------- verdicts

std::string Curator::accept(const std::string& id) {
    const Found found = find(id);
    if (const auto* event = event_of(found); event != nullptr || contains(touched_, id))
        return fmt::format("{}: already confirmed", id);
    touched_.push_back(id);
    if (found.candidate.empty())
        throw Error({path_}, fmt::format("the rejection of '{}' ties to no candidate any more, so "
                                         "there is nothing to accept",
                                         id));
    std::vector<YamlMember> entry{{"id", found.candidate}};
    add_from(entry, found.meeting);
    const bool rejected = is_rejected(found);
    if (rejected) remove(*found.tie);
    yaml_.append("events", entry);
    return fmt::format("{}: {}", found.candidate, rejected ? "no longer rejected" : "confirmed");
}

std::string Curator::reject(const std::string& id, const std::string& why) {
    const Found found = find(id);
    if (contains(touched_, id)) return fmt::format("{}: already rejected", id);
    touched_.push_back(id);
    if (is_rejected(found)) {
        if (why.empty()) return fmt::format("{}: already rejected", id);
        yaml_.set("rejected", index_of(*found.tie), "why", why);
        return fmt::format("{}: still rejected, for another reason", id);
    }
    if (const auto* event = event_of(found)) {
        if (found.candidate.empty())
            throw Error(event->location, fmt::format("'{}' is an event of your own, of which no "
                                                     "document tells: take it out here",
                                                     id));
        if (!is_plain(*event))
            throw Error(event->location,
                        fmt::format("'{}' has corrections here, which would be lost: take the "
                                    "entry out first",
                                    id));
        remove(*found.tie);
    }
    std::vector<YamlMember> entry{{"id", found.candidate}};
    if (!why.empty()) entry.push_back({"why", why});
    add_from(entry, found.meeting);
    yaml_.append("rejected", entry);
    return fmt::format("{}: rejected", found.candidate);
}

std::string Curator::merge(const std::vector<std::string>& ids) {
    std::vector<std::string> candidates;
    std::vector<YamlValue> from;
    for (const auto& id : ids) {
        const Found found = find(id);
        if (found.candidate.empty())
            throw Error({path_}, fmt::format("'{}' is an event of your own, of which no document "
                                             "tells; only candidates can be merged",
                                             id));
        if (is_rejected(found))
            throw Error({path_}, fmt::format("'{}' is rejected; accept it first", id));
        if (contains(candidates, found.candidate))
            throw Error({path_}, fmt::format("'{}' is named twice", id));
        const auto* event = event_of(found);
        if (!candidates.empty() && event != nullptr) {
            if (!is_plain(*event))
                throw Error(event->location, fmt::format("'{}' has corrections here: name it "
                                                         "first, or take the entry out",
                                                         id));
            remove(*found.tie);
        }
        candidates.push_back(found.candidate);
        if (const auto* evidence = telling(*found.meeting)) from.push_back(from_value(*evidence));
    }
    std::vector<YamlMember> entry{{"ids", YamlValue(candidates)}};
    if (from.size() == candidates.size()) entry.push_back({"from", std::move(from)});
    yaml_.append("merged", entry);
    return fmt::format("{}: merged into {}",
                       fmt::join(candidates.begin() + 1, candidates.end(), ", "),
                       candidates.front());
}

std::string Curator::split(const std::string& id, const std::vector<std::string>& apart) {
    const Found found = find(id);
    const Meeting* whole = with_id(candidates_, found.candidate);
    if (whole == nullptr || is_rejected(found))
        throw Error({path_},
                    fmt::format("'{}' is {}; only candidates can be split", id,
                                is_rejected(found) ? "rejected" : "no candidate by itself"));
    const auto docs = docs_of(*whole);
    for (const auto& doc : apart) {
        if (std::find(docs.begin(), docs.end(), doc) != docs.end()) continue;
        const auto near = suggestion(doc, docs);
        throw Error({path_}, fmt::format("'{}' is no source of '{}'{}; its sources are {}", doc,
                                         found.candidate, near, joined(docs)));
    }
    Meeting rest = *whole;
    std::erase_if(rest.evidence,
                  [&](const Evidence& evidence) { return contains(apart, evidence.doc); });
    if (rest.evidence.empty())
        throw Error({path_}, fmt::format("nothing would be left of '{}': its only sources are {}",
                                         found.candidate, joined(docs)));
    std::vector<YamlMember> entry{{"id", found.candidate}, {"apart", YamlValue(apart)}};
    add_from(entry, &rest);
    yaml_.append("split", entry);
    return fmt::format("{}: what {} {} is a meeting of its own", found.candidate,
                       fmt::join(apart, ", "), apart.size() == 1 ? "tells" : "tell");
}

void Curator::edit_entry(const EntryTie& tie, const std::vector<FieldChange>& changes) {
    const std::size_t index = index_of(tie);
    for (const auto& change : changes) {
        if (change.drop)
            yaml_.drop("events", index, change.field);
        else
            yaml_.set("events", index, change.field, value_of_field(change.field, change.value));
    }
}

std::string Curator::edit(const std::string& id, const std::vector<FieldChange>& changes) {
    for (const auto& change : changes) check_field(change.field);
    const Found found = find(id);
    if (is_rejected(found))
        throw Error({path_}, fmt::format("'{}' is rejected; accept it first", id));
    std::vector<std::string> fields;
    for (const auto& change : changes) fields.push_back(change.field);
    if (found.tie != nullptr) {
        edit_entry(*found.tie, changes);
    } else {
        std::vector<YamlMember> entry{{"id", found.candidate}};
        for (const auto& change : changes)
            if (!change.drop)
                entry.push_back({change.field, value_of_field(change.field, change.value)});
        if (entry.size() == 1) return fmt::format("{}: nobody wrote anything about it", id);
        add_from(entry, found.meeting);
        yaml_.append("events", entry);
    }
    return fmt::format("{}: changed {}", id, fmt::join(fields, ", "));
}

std::string Curator::add(const std::string& id, const std::vector<FieldChange>& fields) {
    if (curated_.timeline.find_meeting(id) != nullptr || with_id(candidates_, id) != nullptr)
        throw Error({path_},
                    fmt::format("'{}' is there already: leave --new out to correct it", id));
    std::vector<YamlMember> entry{{"id", id}};
    for (const auto& field : fields) {
        check_field(field.field);
        entry.push_back({field.field, value_of_field(field.field, field.value)});
    }
    yaml_.append("events", entry);
    return fmt::format("{}: added", id);
}

std::string Curator::finish() {
    std::string text = yaml_.finish();
    for (const auto& problem : parse_timeline_file(text, file_.path).problems)
        if (problem.severity == Severity::error)
            throw Error(fmt::format("{}; nothing was changed", problem.message));
    return text;
}

}  // namespace detente
