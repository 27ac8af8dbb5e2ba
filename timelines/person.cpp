// SPDX-License-Identifier: MIT
#include "timelines/person.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "timelines/register/register.hpp"
#include "timelines/slug.hpp"
#include "timelines/suggest.hpp"

namespace detente {
namespace {

/// "Zelenskyy", "Zelenskiy" and "Zelenskii" end alike, so do "Sergei" and "Sergey".
std::string even_ending(std::string word) {
    const auto stem = word.find_last_not_of("iyj");
    if (word.size() < 4 || stem == word.npos || stem + 1 == word.size()) return word;
    word.resize(stem + 1);
    return word + 'y';
}

/// "S" and "Sergei", "Joe" and "Joseph", "Antony" and "Anthony".
bool same_first_name(const std::string& a, const std::string& b) {
    if (a.front() != b.front()) return false;
    if (a.size() == 1 || b.size() == 1) return true;
    return a[1] == b[1] || edit_distance(a, b) <= 1;
}

bool contains_all(const NameWords& words, const NameWords& some) {
    return std::all_of(some.begin(), some.end(), [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

/// One word stands for a name that begins ("Xi Jinping") or ends ("Sergei Lavrov") with it; more
/// words for a name that has them all.
bool shortens(const NameWords& part, const NameWords& whole) {
    if (part.size() == 1) return part.front() == whole.front() || part.front() == whole.back();
    return contains_all(whole, part);
}

/// The register's people by full name, and by family name.
struct People {
    std::unordered_map<std::string, std::string_view> ids;  ///< by slug of any spelling
    std::unordered_map<std::string, std::vector<const PersonRecord*>> families;
    std::unordered_map<std::string_view, std::vector<std::string_view>> actors;  ///< by id
};

void add_spelling(People& all, std::string_view spelling, const PersonRecord& row) {
    all.ids.try_emplace(slug(spelling), row.id);
    const auto words = name_words(spelling);
    if (words.empty()) return;
    auto& family = all.families[words.back()];
    if (std::find(family.begin(), family.end(), &row) == family.end()) family.push_back(&row);
}

const People& register_people() {
    static const People all = [] {
        People made;
        for (const auto& row : people()) {
            add_spelling(made, row.name, row);
            for (const auto spelling : list_items(row.names)) add_spelling(made, spelling, row);
            auto& actors = made.actors[row.id];
            if (std::find(actors.begin(), actors.end(), row.of) == actors.end())
                actors.push_back(row.of);
        }
        return made;
    }();
    return all;
}

/// Whether an office was held at some time that `when` could mean.
bool in_office(const PersonRecord& row, const std::optional<Edtf>& when) {
    if (!when) return true;
    const auto from = parse_edtf(row.from);
    const auto to = parse_edtf(row.to);
    const auto ends = when->latest();
    const auto begins = when->earliest();
    const bool too_early = from && from->earliest() && ends && *ends < *from->earliest();
    const bool too_late = to && to->latest() && begins && *begins > *to->latest();
    return !too_early && !too_late;
}

}  // namespace

NameWords name_words(std::string_view name) {
    NameWords words;
    const std::string ascii = slug(name);
    for (std::size_t begin = 0; begin < ascii.size();) {
        const std::size_t end = std::min(ascii.find('-', begin), ascii.size());
        words.push_back(even_ending(ascii.substr(begin, end - begin)));
        begin = end + 1;
    }
    return words;
}

bool same_person(const NameWords& a, const NameWords& b) {
    if (a.empty() || b.empty()) return false;
    const auto& [part, whole] = a.size() <= b.size() ? std::tie(a, b) : std::tie(b, a);
    if (shortens(part, whole)) return true;
    return part.size() > 1 && part.back() == whole.back() &&
           same_first_name(part.front(), whole.front());
}

std::string person_in_register(std::string_view name, const Meeting& meeting) {
    const People& all = register_people();
    if (const auto found = all.ids.find(slug(name)); found != all.ids.end())
        return std::string(found->second);
    const auto words = name_words(name);
    const auto family = words.size() == 1 ? all.families.find(words.front()) : all.families.end();
    if (family == all.families.end()) return {};
    std::set<std::string_view> fitting;
    for (const auto* row : family->second) {
        const bool takes_part = std::find(meeting.parties.begin(), meeting.parties.end(),
                                          row->of) != meeting.parties.end();
        if (takes_part && in_office(*row, meeting.when)) fitting.insert(row->id);
    }
    return fitting.size() == 1 ? std::string(*fitting.begin()) : std::string();
}

std::vector<std::string_view> actors_of_person(std::string_view name) {
    const People& all = register_people();
    if (const auto found = all.ids.find(slug(name)); found != all.ids.end())
        return all.actors.at(found->second);
    const auto words = name_words(name);
    const auto family = words.size() == 1 ? all.families.find(words.front()) : all.families.end();
    if (family == all.families.end()) return {};
    const auto& rows = family->second;
    const bool one = std::all_of(rows.begin(), rows.end(),
                                 [&](const auto* row) { return row->id == rows.front()->id; });
    return one ? all.actors.at(rows.front()->id) : std::vector<std::string_view>();
}

}  // namespace detente
