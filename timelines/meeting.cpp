// SPDX-License-Identifier: MIT
#include "timelines/meeting.hpp"

#include <set>
#include <unordered_map>
#include <unordered_set>

#include "timelines/slug.hpp"

namespace detente {
namespace {

/// One end of an interval, or a single date, as an id has it.
std::string date_slug(const std::optional<EdtfDate>& date, bool unknown) {
    if (!date) return unknown ? "unknown" : "open";
    EdtfDate plain = *date;
    plain.uncertain = plain.approximate = 0;
    const std::string text = slug(to_string(plain));
    return plain.year < 0 ? "minus-" + text : text;
}

std::string date_slug(const std::optional<Edtf>& when) {
    if (!when) return "undated";
    const std::string from = date_slug(when->from, when->from_unknown);
    return when->is_interval ? from + "--" + date_slug(when->to, when->to_unknown) : from;
}

/// The first of "id-2", "id-3" … that nobody has; remembers where to go on.
std::string next_free(const std::string& id, std::size_t& number,
                      const std::unordered_set<std::string>& taken) {
    for (;; ++number) {
        std::string numbered = id + '-' + std::to_string(number);
        if (!taken.contains(numbered)) return numbered;
    }
}

}  // namespace

std::string candidate_id(const Meeting& meeting) {
    std::string id = date_slug(meeting.when);
    const auto append = [&id](const std::string& part) {
        if (!part.empty()) id.append("-").append(part);
    };
    append(slug(meeting.place));
    std::set<std::string> parties;
    for (const auto& party : meeting.parties) parties.insert(slug(party));
    for (const auto& party : parties) append(party);
    return id;
}

void number_ids(std::vector<Meeting>& meetings) {
    std::unordered_set<std::string> taken;
    std::vector<Meeting*> later;
    for (Meeting& meeting : meetings) {
        meeting.id = candidate_id(meeting);
        if (!taken.insert(meeting.id).second) later.push_back(&meeting);
    }
    std::unordered_map<std::string, std::size_t> numbers;
    for (Meeting* meeting : later) {
        std::size_t& number = numbers.try_emplace(meeting->id, 2).first->second;
        meeting->id = next_free(meeting->id, number, taken);
        taken.insert(meeting->id);
    }
}

std::vector<std::string_view> docs_of(const Meeting& meeting) {
    std::vector<std::string_view> docs;
    std::unordered_set<std::string_view> seen;
    for (const auto& evidence : meeting.evidence)
        if (seen.insert(evidence.doc).second) docs.push_back(evidence.doc);
    return docs;
}

bool may_be_held(const Office& office, const Edtf& when) {
    const auto begins = office.from ? office.from->earliest() : std::nullopt;
    const auto ends = office.to ? office.to->latest() : std::nullopt;
    const auto first = when.earliest();
    const auto last = when.latest();
    return (!begins || !last || *begins <= *last) && (!ends || !first || *first < *ends);
}

}  // namespace detente
