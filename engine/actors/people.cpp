// SPDX-License-Identifier: MIT
#include "engine/actors/people.hpp"

#include <algorithm>

#include "engine/lexicon/names.hpp"

namespace detente {
namespace {

constexpr long no_distance = 1'000'000;

long distance(const LexiconPerson& person, Day day) {
    const LexiconOffice* office = person.office_on(day);
    return office == nullptr ? no_distance : office->days_from(day);
}

bool holds_for(const LexiconPerson& person, ActorIndex actor) {
    return std::any_of(person.offices.begin(), person.offices.end(),
                       [&](const LexiconOffice& office) { return office.of == actor; });
}

bool has_first_name(const DocumentPerson& person, std::string_view name) {
    return person.name.size() > name.size() && person.name.starts_with(name) &&
           person.name[name.size()] == ' ';
}

}  // namespace

std::string PeopleTable::folded(std::uint32_t token) const {
    std::string word;
    fold_word(text_.view(token), word);
    return word;
}

const LexiconOffice* PeopleTable::office_of(std::uint32_t known) const {
    const LexiconPerson& person = k_.lexicon.persons()[known];
    const bool holds_none = told_ && distance(person, day_) != 0;
    return person.office_on(holds_none ? *told_ : day_);
}

bool PeopleTable::holds_office(std::uint32_t known) const {
    const LexiconOffice* office = office_of(known);
    return office != nullptr &&
           (office->days_from(day_) == 0 || (told_ && office->days_from(*told_) == 0));
}

/// "Abdul Ghani Baradar" of "Mullah Abdul Ghani Baradar"; "Mullah Omar" has no other name.
/// "Joseph R. Biden, Jr.": the end of what tells a son from his father, else `last`.
std::uint32_t PeopleTable::generation_end(std::uint32_t last) const {
    const auto size = static_cast<std::uint32_t>(text_.tokens.size());
    std::uint32_t at = last;
    if (at < size && text_.tokens[at].word == k_.function.comma) ++at;
    if (at >= size) return last;
    const std::string_view view = text_.view(at);
    return view == "Jr." || view == "Sr." || view == "Jr" || view == "Sr" ? at + 1 : last;
}

/// "Harald V" of "King Harald V of Norway"; "King Hussein" has no other name.
bool PeopleTable::is_crown(std::uint32_t at) const {
    const std::string_view view = text_.view(at);
    return view == "King" || view == "Queen" || view == "Emperor" || view == "Empress";
}

namespace {

/// A name that a full line breaks is written on one.
std::string on_one_line(std::string name) {
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    std::replace_if(name.begin(), name.end(), blank, ' ');
    const auto both = [](char a, char b) { return a == ' ' && b == ' '; };
    name.erase(std::unique(name.begin(), name.end(), both), name.end());
    return name;
}

}  // namespace

std::string PeopleTable::spelled(std::uint32_t first, std::uint32_t last) const {
    if (is_crown(first))
        for (std::uint32_t at = first + 2; at < last; ++at)
            if (text_.tokens[at].word == k_.function.of) last = at;
    while (last - first > 2 &&
           (is_crown(first) || k_.words.is(text_.tokens[first].word, word_class::honorific)))
        ++first;
    const auto quote = [&](std::uint32_t at) {
        const WordId word = text_.tokens[at].word;
        return word == k_.function.quote || word == k_.function.apostrophe;
    };
    std::string name(text_.view(first, generation_end(last)));
    std::uint32_t open = first + 1;
    while (open < last && !(quote(open) && text_.tokens[open].is(shape::space_before))) ++open;
    std::uint32_t close = open + 1;
    while (close < last && !quote(close)) ++close;
    if (close + 1 < last)
        name =
            std::string(text_.view(first, open)) + ' ' + std::string(text_.view(close + 1, last));
    return on_one_line(std::move(name));
}

ActorIndex PeopleTable::acts_for(std::uint32_t known) const {
    const LexiconOffice* office = office_of(known);
    return office != nullptr ? office->of : no_actor;
}

Rank PeopleTable::rank_of(std::uint32_t known) const {
    const LexiconOffice* office = office_of(known);
    return office != nullptr ? office->rank : Rank::other;
}

/// Of two who hold office: whose rank is that of the title told; without a title a leader.
bool PeopleTable::fits_better(std::uint32_t one, std::uint32_t other, const Office& office) const {
    if (office.title != unknown_word)
        return rank_of(one) == office.rank && rank_of(other) != office.rank;
    const bool alike = acts_for(one) == acts_for(other);
    return !office.given() && alike && rank_of(one) > rank_of(other);
}

/// Of the lexicon's people with this name, the one whose office fits best; no_item where only a
/// common word or a person of another time is left.
std::uint32_t PeopleTable::best_known(std::uint32_t first, std::uint32_t last, std::uint32_t known,
                                      const Office& office) const {
    if (known == no_item) return no_item;
    const LexiconMatch match = k_.lexicon.longest(text_, first, last);
    std::uint32_t best = no_item;
    long least = no_distance * 3;
    bool full = false;
    for (const LexiconEntry& entry : match.entries) {
        if (entry.sense != Sense::person && entry.sense != Sense::surname) continue;
        const LexiconPerson& person = k_.lexicon.persons()[entry.item];
        long far = distance(person, day_);
        // "In February 1972 Nixon went": who was in office then.
        constexpr long some_years = 3 * 366;
        if (told_ && (office.given() || distance(person, *told_) <= some_years))
            far = std::min(far, distance(person, *told_));
        if (office.actor != no_actor && !holds_for(person, office.actor)) far += no_distance;
        const bool better =
            far == least && best != no_item && fits_better(entry.item, best, office);
        if (far < least || better) {
            least = far;
            best = entry.item;
        }
        full = full || entry.sense == Sense::person;
    }
    // 'Sergio "Lito" Osmena': the nickname told who he is.
    if (best == no_item && match.entries.empty()) return known;
    if (best == no_item || full) return best;
    if (office.actor != no_actor && least >= no_distance) return no_item;
    const bool common = k_.words.is(text_.tokens[first].word, word_class::common_surname);
    if (office.actor != no_actor) return least > 20 * 366 ? no_item : best;
    // "Deputy Assistant Secretary Park" is not the president of that name; "Chairman Arafat" is.
    const bool chairman = !common && k_.vocabulary.word(office.title) == "chairman";
    if (office.rank == Rank::official && rank_of(best) == Rank::leader && !office.former &&
        !chairman)
        return no_item;
    if (office.given()) return least > (office.former ? 40 : 3) * 366 ? no_item : best;
    if (common && least == 0 && rank_of(best) >= Rank::minister && beside_person(first, last))
        return best;
    return common || least > 3 * 366 ? no_item : best;
}

/// "Xi and Biden", "Trump and Kim": joined to a family name that is no everyday word.
bool PeopleTable::beside_person(std::uint32_t first, std::uint32_t last) const {
    const auto joins = [&](std::uint32_t token) {
        const WordId word = text_.tokens[token].word;
        return word == k_.function.and_ || word == k_.function.comma;
    };
    const auto names = [&](std::uint32_t token, std::uint32_t end) {
        if (!text_.tokens[token].is(shape::capital) ||
            k_.words.is(text_.tokens[token].word, word_class::common_surname))
            return false;
        const auto entries = k_.lexicon.longest(text_, token, end).entries;
        return std::any_of(entries.begin(), entries.end(), [](const LexiconEntry& entry) {
            return entry.sense == Sense::person || entry.sense == Sense::surname;
        });
    };
    const auto count = static_cast<std::uint32_t>(text_.tokens.size());
    if (first > 1 && joins(first - 1) && names(first - 2, first - 1)) return true;
    return last + 1 < count && joins(last) && names(last + 1, count);
}

std::uint32_t PeopleTable::surname_token(std::uint32_t first, std::uint32_t last,
                                         std::uint32_t known) const {
    if (known != no_item && last - first > 1) {
        const LexiconMatch match = k_.lexicon.longest(text_, first, first + 1);
        for (const LexiconEntry& entry : match.entries)
            if (entry.sense == Sense::surname && entry.item == known) return first;
    }
    std::uint32_t at = last - 1;
    while (at > first && (text_.tokens[at].is(shape::mark) || is_name_suffix(text_.view(at)))) --at;
    return at;
}

/// "Amir-Abdollahian", "Le Drian": several tokens, but no first name among them.
bool PeopleTable::surname_only(std::uint32_t first, std::uint32_t last) const {
    if (k_.words.is(text_.tokens[first].word, word_class::particle)) return true;
    for (std::uint32_t i = first + 1; i < last; ++i)
        if (text_.tokens[i].is(shape::space_before)) return false;
    return true;
}

/// The latest person with that family name; a fuller name must share its first word too.
std::uint16_t PeopleTable::find(std::string_view surname, std::uint32_t first,
                                std::uint32_t last) const {
    std::uint16_t best = no_person;
    const std::string mine =
        last - first > 1 && !surname_only(first, last) ? folded(first) : std::string();
    for (std::uint16_t i = 0; i < people_.size(); ++i) {
        const DocumentPerson& person = people_[i];
        if (person.folded_surname != surname) continue;
        const std::size_t blank = person.name.find(' ');
        if (!mine.empty() && blank != std::string::npos) {
            std::string start;
            fold_word(std::string_view(person.name).substr(0, blank), start);
            if (start != mine && (start.empty() || start[0] != mine[0] ||
                                  (start.size() > 2 && mine.size() > 2 && start[1] != mine[1])))
                continue;
        }
        if (best == no_person || before(person, people_[best], last - first == 1)) best = i;
    }
    return best;
}

/// The family name alone means the leader in office of that name, where several have it; else the
/// one spoken of last.
bool PeopleTable::before(const DocumentPerson& one, const DocumentPerson& other, bool alone) const {
    const bool rules = in_office(one);
    if (alone && rules != in_office(other)) return rules;
    return one.last_token >= other.last_token;
}

bool PeopleTable::in_office(const DocumentPerson& person) const {
    if (person.rank != Rank::leader || person.former) return false;
    return person.known == no_item || distance(k_.lexicon.persons()[person.known], day_) == 0;
}

std::uint16_t PeopleTable::by_first_name(std::string_view name, const Office& office) const {
    for (std::size_t i = people_.size(); i-- > 0;) {
        const DocumentPerson& person = people_[i];
        if (has_first_name(person, name) && person.rank == office.rank &&
            (office.actor == no_actor || office.actor == person.actor))
            return static_cast<std::uint16_t>(i);
    }
    return no_person;
}

/// Whoever alone in the text has that first name.
std::uint16_t PeopleTable::only_with_first_name(std::string_view name) const {
    std::uint16_t found = no_person;
    for (std::uint16_t i = 0; i < people_.size(); ++i) {
        if (!has_first_name(people_[i], name)) continue;
        if (found != no_person) return no_person;
        found = i;
    }
    return found;
}

void PeopleTable::learn(std::uint16_t index, const Office& office) {
    DocumentPerson& person = people_[index];
    if (office.title != unknown_word) person.title = office.title;
    person.rank = std::max(person.rank, office.rank);
    // "the IMF envoy Ann Lee" of one who was a minister once: for whom she acts now.
    const bool unknown = person.actor == no_actor || person.known == no_item;
    if (office.actor != no_actor && (unknown || (!office.former && !holds_office(person.known))))
        person.actor = office.actor;
    person.former = person.former || office.former;
}

std::uint16_t PeopleTable::enter(std::uint32_t first, std::uint32_t last, std::uint32_t known,
                                 const Office& office) {
    if (people_.size() >= no_person) return no_person;
    DocumentPerson person;
    person.name = spelled(first, last);
    const bool first_is_family =
        known == no_item && k_.lexicon.actors()[office.actor].family_name_first;
    const std::uint32_t surname = first_is_family ? first : surname_token(first, last, known);
    person.surname = text_.tokens[surname].word;
    person.folded_surname = folded(surname);
    person.known = known;
    if (known != no_item) {
        person.actor = acts_for(known);
        person.rank = rank_of(known);
    }
    people_.push_back(std::move(person));
    const auto index = static_cast<std::uint16_t>(people_.size() - 1);
    learn(index, office);
    return index;
}

std::uint16_t PeopleTable::named(std::uint32_t first, std::uint32_t last, std::uint32_t known,
                                 bool is_full_name, const Office& office) {
    known = best_known(first, last, known, office);
    std::uint16_t found = find(folded(surname_token(first, last, known)), first, last);
    // "PM Nawaz" after "Nawaz Sharif", "Demeke" after "Demeke Mekonnen"
    if (found == no_person && known == no_item && last - first == 1)
        found = office.given() ? by_first_name(text_.view(first, last), office)
                               : only_with_first_name(text_.view(first, last));
    // "Kim Jong Il" is not "Kim Dae-jung".
    if (found != no_person && known != no_item && is_full_name && people_[found].known != no_item &&
        people_[found].known != known)
        found = no_person;
    for (std::uint16_t i = 0; found == no_person && known != no_item && i < people_.size(); ++i)
        if (people_[i].known == known) found = i;
    if (found != no_person && office.actor != no_actor && people_[found].actor != no_actor &&
        people_[found].actor != office.actor && known != no_item && people_[found].known != known)
        found = no_person;
    if (found != no_person) {
        DocumentPerson& person = people_[found];
        std::string name = spelled(first, last);
        // "Idris J. Mora (@mora)" signs a post.
        const bool signature = last + 1 < text_.tokens.size() &&
                               text_.tokens[last].word == k_.function.open &&
                               text_.view(last + 1).starts_with('@');
        if (!signature && is_full_name && name.size() > person.name.size())
            person.name = std::move(name);
        if (person.known == no_item && known != no_item && is_full_name) {
            person.known = known;
            if (person.actor == no_actor) person.actor = acts_for(known);
        }
        learn(found, office);
    } else if (known != no_item || office.given()) {
        found = enter(first, last, known, office);
    }
    if (found != no_person) note(found, first);
    return found;
}

std::uint16_t PeopleTable::with_title(const Office& office, std::uint32_t token,
                                      std::uint16_t except) const {
    std::uint16_t best = no_person;
    for (std::uint16_t i = 0; i < people_.size(); ++i) {
        const DocumentPerson& person = people_[i];
        if (person.title != office.title || person.former || person.last_token >= token) continue;
        if (i == except) continue;
        if (office.actor != no_actor && person.actor != office.actor) continue;
        // "the prime minister" is no foreign minister.
        if ((person.rank == Rank::leader) != (office.rank == Rank::leader)) continue;
        if (best == no_person || person.last_token >= people_[best].last_token) best = i;
    }
    return best != no_person || except != no_person ? best : in_that_office(office, token);
}

/// "The chancellor" after "Helmut Kohl", whose title nobody told: the one who holds such an office.
std::uint16_t PeopleTable::in_that_office(const Office& office, std::uint32_t token) const {
    if (office.rank < Rank::minister || office.title == unknown_word) return no_person;
    const std::string_view head = k_.vocabulary.word(office.title);
    std::uint16_t found = no_person;
    for (std::uint16_t i = 0; i < people_.size(); ++i) {
        const DocumentPerson& person = people_[i];
        if (person.known == no_item || person.former || person.last_token >= token) continue;
        if (person.title != unknown_word || person.rank != office.rank) continue;
        if (office.actor != no_actor && person.actor != office.actor) continue;
        const LexiconOffice* held = office_of(person.known);
        if (held == nullptr || !held->title.ends_with(head)) continue;
        if (found != no_person) return no_person;  // two of them: neither is meant for sure
        found = i;
    }
    return found;
}

/// "The President of Russia" after "Vladimir Putin": who leads that state on the document's day.
std::uint16_t PeopleTable::leader_of(ActorIndex actor, WordId title) const {
    const std::string_view head = k_.vocabulary.word(title);
    for (std::uint16_t i = 0; i < people_.size(); ++i) {
        const DocumentPerson& person = people_[i];
        if (person.actor != actor || person.known == no_item || !in_office(person)) continue;
        const LexiconOffice* office = k_.lexicon.persons()[person.known].office_on(day_);
        if (office != nullptr && std::string_view(office->title).ends_with(head)) return i;
    }
    return no_person;
}

}  // namespace detente
