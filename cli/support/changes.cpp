// SPDX-License-Identifier: MIT
#include "cli/support/changes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace detente::cli {
namespace {

constexpr std::size_t most_named = 10;

using ById = std::map<std::string_view, const Meeting*>;
using Sentence = std::pair<std::string_view, std::string_view>;  // document, quote

ById by_id(const std::vector<Meeting>& meetings) {
    ById map;
    for (const auto& meeting : meetings) map.emplace(meeting.id, &meeting);
    return map;
}

/// The first of `gone` that quotes each sentence.
std::map<Sentence, const Meeting*> by_sentence(const std::vector<const Meeting*>& gone) {
    std::map<Sentence, const Meeting*> map;
    for (const auto* meeting : gone)
        for (const auto& evidence : meeting->evidence)
            map.emplace(Sentence(evidence.doc, evidence.quote), meeting);
    return map;
}

/// Takes out of `gone` what an `added` meeting rests on, as pairs.
void tie_by_sentence(std::vector<const Meeting*>& gone, std::vector<const Meeting*>& added,
                     Changes& result) {
    const auto quoted = by_sentence(gone);
    const auto former = [&](const Meeting& meeting) -> const Meeting* {
        for (const auto& evidence : meeting.evidence) {
            const auto found = quoted.find(Sentence(evidence.doc, evidence.quote));
            if (found != quoted.end() && std::ranges::find(gone, found->second) != gone.end())
                return found->second;
        }
        return nullptr;
    };
    std::erase_if(added, [&](const Meeting* meeting) {
        const Meeting* const before = former(*meeting);
        if (before == nullptr) return false;
        std::erase(gone, before);
        auto& pairs = before->when == meeting->when ? result.renamed : result.redated;
        pairs.push_back({before->id, meeting->id});
        return true;
    });
}

std::string shortened(std::vector<std::string> items) {
    const std::size_t all = items.size();
    if (all > most_named) items.resize(most_named);
    return fmt::format("{}{}", fmt::join(items, ", "),
                       all > most_named ? fmt::format(" and {} more", all - most_named) : "");
}

std::vector<std::string> arrows(const std::vector<Changes::Pair>& pairs) {
    std::vector<std::string> items;
    for (const auto& pair : pairs) items.push_back(pair.before + " -> " + pair.after);
    return items;
}

}  // namespace

bool Changes::empty() const {
    return added.empty() && gone.empty() && redated.empty() && renamed.empty() &&
           restated.empty() && tied.empty() && untied.empty();
}

Changes changes(const std::vector<Meeting>& before, const std::vector<Meeting>& after) {
    Changes result;
    const ById old = by_id(before);
    const ById now = by_id(after);
    std::vector<const Meeting*> gone;
    std::vector<const Meeting*> added;
    for (const auto& meeting : before)
        if (!now.contains(meeting.id)) gone.push_back(&meeting);
    for (const auto& meeting : after) {
        const auto same = old.find(meeting.id);
        if (same == old.end())
            added.push_back(&meeting);
        else if (same->second->status != meeting.status)
            result.restated.push_back(
                {fmt::format("{} {}", meeting.id, to_string(same->second->status)),
                 std::string(to_string(meeting.status))});
    }
    tie_by_sentence(gone, added, result);
    for (const auto* meeting : added) result.added.push_back(meeting->id);
    for (const auto* meeting : gone) result.gone.push_back(meeting->id);
    return result;
}

void compare_ties(Changes& changes, const TimelineFile& file, const CurationResult& before,
                  const CurationResult& after) {
    const auto name_of_entry = [&](const EntryTie& tie) {
        const std::string& id =
            tie.rejection ? file.rejected[tie.entry].id : file.events[tie.entry].meeting.id;
        if (id.empty()) return tie.meeting;
        return tie.rejection ? "the rejection of " + id : id;
    };
    // Both have one for each entry of the file, in its order.
    for (std::size_t i = 0; i < std::min(before.ties.size(), after.ties.size()); ++i) {
        const EntryTie& then = before.ties[i];
        const EntryTie& now = after.ties[i];
        if (then.candidate.empty() && !now.candidate.empty())
            changes.tied.push_back({name_of_entry(now), now.candidate});
        if (!then.candidate.empty() && now.candidate.empty())
            changes.untied.push_back(name_of_entry(now));
    }
}

std::vector<std::string> in_words(const Changes& changes) {
    const std::pair<std::string_view, std::vector<std::string>> rows[] = {
        {"new", changes.added},
        {"gone", changes.gone},
        {"re-dated", arrows(changes.redated)},
        {"renamed", arrows(changes.renamed)},
        {"of another status", arrows(changes.restated)},
        {"of timeline.yaml newly tied", arrows(changes.tied)},
        {"of timeline.yaml not tied any more", changes.untied},
    };
    std::vector<std::string> lines;
    for (const auto& [name, items] : rows)
        if (!items.empty())
            lines.push_back(fmt::format("{} {}: {}", items.size(), name, shortened(items)));
    return lines;
}

}  // namespace detente::cli
