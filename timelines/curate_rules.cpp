// SPDX-License-Identifier: MIT
#include "timelines/curate_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "timelines/merge_record.hpp"
#include "timelines/person.hpp"
#include "timelines/suggest.hpp"
#include "timelines/tie.hpp"

namespace detente {
namespace {

struct Rules {
    std::vector<Meeting>& candidates;
    std::vector<std::string> own_parties;
    std::vector<Problem>& problems;
    IdChanges renamed;

    void warn(const Location& at, std::string message) {
        problems.push_back({at, std::move(message), Severity::warning});
    }
};

/// By id, else by evidence, else by what the id tells; where none leads anywhere, a warning.
std::optional<std::size_t> find_candidate(Rules& rules, const std::string& id,
                                          const FromEvidence& from, const Location& location,
                                          std::string_view rule) {
    for (std::size_t i = 0; i < rules.candidates.size(); ++i)
        if (rules.candidates[i].id == id) return i;
    const CandidateIndex index(rules.candidates);
    Clue clue{id, from.source, from.quote, {}, false};
    complete_from_id(clue, rules.own_parties);
    if (const auto found = index.by_evidence(clue)) return found;
    if (const auto found = index.by_likeness(clue)) return found;
    const Meeting* near = index.nearest(clue);
    rules.warn(location,
               fmt::format("{} names '{}', which is no candidate{}; write the id that is "
                           "meant, or take the rule out",
                           rule, id, near ? fmt::format(" (the nearest is '{}')", near->id) : ""));
    return std::nullopt;
}

// ---------------------------------------------------------------- split

/// People whom the quotes name by any word of their names.
std::vector<std::string> people_in(const std::vector<Evidence>& evidence,
                                   const std::vector<std::string>& people) {
    std::vector<std::string> named;
    for (const auto& name : people) {
        const auto words = name_words(name);
        const bool found = std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
            const auto quote = name_words(one.quote);
            return !words.empty() &&
                   std::find(quote.begin(), quote.end(), words.back()) != quote.end();
        });
        if (found) named.push_back(name);
    }
    return named;
}

/// The meeting that `evidence`, a part of the candidate's, tells by itself.
Meeting told_by(const Meeting& candidate, const std::vector<Evidence>& evidence) {
    std::vector<Meeting> tellings;
    for (const auto& one : evidence) {
        Meeting telling;
        const auto when = parse_edtf(one.when);
        telling.when = when               ? std::optional(*when)
                       : one.when.empty() ? std::nullopt
                                          : candidate.when;
        telling.status = one.status.value_or(candidate.status);
        telling.kind = candidate.kind;
        telling.title = candidate.title;
        telling.parties = one.parties.empty() ? candidate.parties : one.parties;
        telling.place = one.place;
        telling.confidence = candidate.confidence;
        telling.evidence = {one};
        tellings.push_back(std::move(telling));
    }
    std::vector<const Meeting*> pointers;
    for (const auto& telling : tellings) pointers.push_back(&telling);
    Meeting told = merged_record(pointers);
    told.people = people_in(evidence, candidate.people);
    return told;
}

std::string free_id(const std::vector<Meeting>& candidates, const std::string& wanted) {
    std::unordered_set<std::string_view> ids;
    for (const auto& candidate : candidates) ids.insert(candidate.id);
    std::string id = wanted;
    for (int number = 2; ids.count(id) != 0; ++number) id = fmt::format("{}-{}", wanted, number);
    return id;
}

void split(Rules& rules, const SplitRule& rule) {
    const auto found =
        find_candidate(rules, rule.id, {rule.from_source, rule.from_quote}, rule.location, "split");
    if (!found) return;
    const Meeting whole = rules.candidates[*found];
    std::vector<Evidence> apart;
    std::vector<Evidence> rest;
    for (const auto& evidence : whole.evidence) {
        const bool named =
            std::find(rule.apart.begin(), rule.apart.end(), evidence.doc) != rule.apart.end();
        (named ? apart : rest).push_back(evidence);
    }
    if (apart.empty() || rest.empty()) {
        rules.warn(rule.location,
                   fmt::format("the split of '{}' {}; its sources are {}", whole.id,
                               apart.empty() ? "names no source of it" : "leaves nothing of it",
                               joined(docs_of(whole))));
        return;
    }
    Meeting kept = told_by(whole, rest);
    Meeting taken = told_by(whole, apart);
    for (const auto link : {&Meeting::series, &Meeting::part_of, &Meeting::follows,
                            &Meeting::outcome, &Meeting::venue})
        kept.*link = whole.*link;
    kept.topics = whole.topics;
    kept.round = whole.round;
    kept.hosts = whole.hosts;
    kept.mediators = whole.mediators;
    kept.id = whole.id;
    rules.candidates[*found] = std::move(kept);
    taken.id = free_id(rules.candidates, candidate_id(taken));
    rules.candidates.push_back(std::move(taken));
}

// ---------------------------------------------------------------- merge

/// The first one's date, place, parties and kind stand; the person put it first.
Meeting joined_record(const std::vector<const Meeting*>& all) {
    const Meeting& first = *all.front();
    Meeting record = merged_record(all);
    record.id = first.id;
    if (first.when) {
        record.when = first.when;
        record.when_from = first.when_from;
    }
    if (!first.place.empty()) {
        record.place = first.place;
        record.country = first.country;
    }
    if (!first.title.empty()) record.title = first.title;
    record.parties = first.parties;
    record.kind = first.kind;
    return record;
}

void merge(Rules& rules, const MergeRule& rule) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < rule.ids.size(); ++i) {
        const FromEvidence from = i < rule.from.size() ? rule.from[i] : FromEvidence();
        const auto one = find_candidate(rules, rule.ids[i], from, rule.location, "merged");
        if (one && std::find(found.begin(), found.end(), *one) == found.end())
            found.push_back(*one);
    }
    if (found.size() < 2) return;
    std::vector<const Meeting*> all;
    for (const std::size_t i : found) all.push_back(&rules.candidates[i]);
    Meeting record = joined_record(all);
    for (const auto* meeting : all)
        if (meeting->id != record.id) rules.renamed.emplace(meeting->id, record.id);
    rules.candidates[found.front()] = std::move(record);
    found.erase(found.begin());
    std::sort(found.rbegin(), found.rend());
    for (const std::size_t i : found)
        rules.candidates.erase(rules.candidates.begin() + static_cast<std::ptrdiff_t>(i));
}

}  // namespace

IdChanges apply_rules(std::vector<Meeting>& candidates, const TimelineFile& file,
                      std::vector<Problem>& problems) {
    Rules rules{candidates, {}, problems, {}};
    for (const auto& actor : file.actors)
        if (actor.kind != ActorKind::person) rules.own_parties.push_back(actor.id);
    for (const auto& rule : file.split) split(rules, rule);
    for (const auto& rule : file.merged) merge(rules, rule);
    return std::move(rules.renamed);
}

}  // namespace detente
