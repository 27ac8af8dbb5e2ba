// SPDX-License-Identifier: MIT
#include "timelines/tie.hpp"

#include <algorithm>
#include <set>

#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"

namespace detente {
namespace {

constexpr double clear_margin = 1;

std::vector<std::string> words_of(std::string_view slugged) {
    std::vector<std::string> words;
    while (!slugged.empty()) {
        const std::size_t end = std::min(slugged.find('-'), slugged.size());
        if (end > 0) words.emplace_back(slugged.substr(0, end));
        slugged.remove_prefix(std::min(end + 1, slugged.size()));
    }
    return words;
}

bool is_number(std::string_view text, std::size_t digits) {
    return text.size() == digits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Length of the date that the text begins with ("2022", "2022-01", "2022-01-10"), or 0.
std::size_t date_length(std::string_view text) {
    std::size_t best = 0;
    for (const std::size_t length : {4U, 7U, 10U}) {
        const bool ends = text.size() == length || (text.size() > length && text[length] == '-');
        if (ends && is_number(text.substr(0, 4), 4) && parse_edtf(text.substr(0, length)))
            best = length;
    }
    return best;
}

/// Takes the date off the front: "2022-01-10" or "2022-01-10--2022-01-12".
std::optional<Edtf> take_date(std::string_view& id) {
    const std::size_t length = date_length(id);
    if (length == 0) return std::nullopt;
    std::string text(id.substr(0, length));
    id.remove_prefix(length);
    if (id.substr(0, 2) == "--")
        if (const std::size_t more = date_length(id.substr(2)); more != 0) {
            text.append("/").append(id.substr(2, more));
            id.remove_prefix(2 + more);
        }
    const auto when = parse_edtf(text);
    return when ? std::optional(*when) : std::nullopt;
}

/// Ids by their slugs: "rus" is RUS.
std::string party_of_slug(const std::string& text, const std::vector<std::string>& known) {
    for (const auto& id : known)
        if (slug(id) == text) return id;
    std::string upper = text;
    for (char& c : upper)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    for (const auto& id : {text, upper}) {
        const auto actor = find_in_register(id);
        if (actor && actor->kind != ActorKind::person) return id;
    }
    return {};
}

std::string joined(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
    std::string line;
    for (std::size_t i = begin; i < end; ++i) line.append(i == begin ? "" : "-").append(words[i]);
    return line;
}

/// Parties stand at the end; the longest slugs first ("syrian-opposition").
std::vector<std::string> take_parties(std::vector<std::string>& words,
                                      const std::vector<std::string>& known) {
    constexpr std::size_t longest = 5;  // words of a slug
    std::vector<std::string> parties;
    for (bool found = true; found && !words.empty();) {
        found = false;
        for (std::size_t count = std::min(longest, words.size()); count > 0 && !found; --count) {
            const std::size_t begin = words.size() - count;
            std::string party = party_of_slug(joined(words, begin, words.size()), known);
            if (party.empty()) continue;
            parties.insert(parties.begin(), std::move(party));
            words.resize(begin);
            found = true;
        }
    }
    return parties;
}

std::string place_of_slug(const std::string& text) {
    for (const auto& place : places())
        if (slug(place.name) == text) return std::string(place.name);
    for (const auto& state : states())
        if (slug(state.name) == text) return std::string(state.name);
    return {};
}

/// Words without regard to case, marks and white space.
std::set<std::string> word_set(std::string_view text) {
    const auto words = words_of(slug(text));
    return {words.begin(), words.end()};
}

double share(const std::set<std::string>& some, const std::set<std::string>& all) {
    if (some.empty()) return 0;
    const auto count = std::count_if(some.begin(), some.end(),
                                     [&](const auto& word) { return all.count(word) != 0; });
    return static_cast<double>(count) / static_cast<double>(some.size());
}

/// 1 where one quote holds the other, less where most words are the same, 0 where they differ.
double quote_overlap(std::string_view a, std::string_view b) {
    constexpr double enough = 0.7;  // an article that was edited lightly keeps most of its words
    const auto first = word_set(a);
    const auto second = word_set(b);
    const double overlap = std::max(share(first, second), share(second, first));
    const auto shorter = std::min(first.size(), second.size());
    return overlap >= enough && shorter >= 3 ? overlap : 0;
}

}  // namespace

Meeting meeting_from_id(std::string_view id, const std::vector<std::string>& known_parties) {
    Meeting meeting;
    meeting.when = take_date(id);
    if (!meeting.when && id.substr(0, 7) != "undated") return meeting;
    auto words = words_of(id);
    if (!words.empty() && words.front() == "undated") words.erase(words.begin());
    if (!words.empty() && is_number(words.back(), words.back().size())) words.pop_back();
    meeting.parties = take_parties(words, known_parties);
    meeting.place = place_of_slug(joined(words, 0, words.size()));
    return meeting;
}

void complete_from_id(Clue& clue, const std::vector<std::string>& known_parties) {
    const Meeting read = meeting_from_id(clue.id, known_parties);
    if (!clue.meeting.when) clue.meeting.when = read.when;
    if (clue.meeting.parties.empty()) clue.meeting.parties = read.parties;
    if (clue.meeting.place.empty()) clue.meeting.place = read.place;
}

CandidateIndex::CandidateIndex(const std::vector<Meeting>& candidates)
    : candidates_(candidates), taken_(candidates.size()) {
    for (const auto& candidate : candidates) {
        ids_.try_emplace(candidate.id, profiles_.size());
        profiles_.push_back(make_profile(candidate, {}));
    }
}

double CandidateIndex::likeness(const Clue& clue, Profile& wanted, std::size_t candidate) const {
    if (!clue.kind_is_known) wanted.kind = profiles_[candidate].kind;
    return compare(wanted, profiles_[candidate]).sum();
}

std::optional<std::size_t> CandidateIndex::by_id(const Clue& clue) const {
    const auto found = ids_.find(clue.id);
    return found == ids_.end() || taken_[found->second] ? std::nullopt
                                                        : std::optional(found->second);
}

std::optional<std::size_t> CandidateIndex::by_evidence(const Clue& clue) const {
    if (clue.source.empty()) return std::nullopt;
    Profile profile = make_profile(clue.meeting, {});
    std::optional<std::size_t> best;
    std::pair<double, double> best_points;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        double overlap = 0;
        for (const auto& evidence : candidates_[i].evidence)
            if (!taken_[i] && evidence.doc == clue.source)
                overlap = std::max(overlap, quote_overlap(clue.quote, evidence.quote));
        if (overlap == 0) continue;
        const std::pair points(overlap, likeness(clue, profile, i));
        if (!best || points > best_points) {
            best = i;
            best_points = points;
        }
    }
    return best;
}

std::optional<std::size_t> CandidateIndex::by_likeness(const Clue& clue) const {
    if (clue.meeting.parties.empty() || !clue.meeting.when) return std::nullopt;
    Profile profile = make_profile(clue.meeting, {});
    std::optional<std::size_t> best;
    double first = same_meeting - clear_margin;
    double second = first;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        if (taken_[i]) continue;
        double points = likeness(clue, profile, i);
        if (points >= same_meeting && clue.meeting.when == candidates_[i].when)
            points += clear_margin;  // the day itself, and not a year that holds it
        if (points > first) {
            second = first;
            first = points;
            best = i;
        } else {
            second = std::max(second, points);
        }
    }
    return first >= same_meeting && first - second >= clear_margin ? best : std::nullopt;
}

const Meeting* CandidateIndex::nearest(const Clue& clue) const {
    Meeting named = clue.meeting;
    auto wanted = word_set(candidate_id(named));
    wanted.merge(word_set(clue.id));
    wanted.erase("undated");
    const Meeting* best = nullptr;
    double best_share = 0.3;  // less is no help
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        if (taken_[i]) continue;
        const auto words = word_set(candidates_[i].id);
        const double points = std::min(share(wanted, words), share(words, wanted));
        if (points <= best_share) continue;
        best = &candidates_[i];
        best_share = points;
    }
    return best;
}

}  // namespace detente
