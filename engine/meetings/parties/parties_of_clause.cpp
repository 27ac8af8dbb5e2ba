// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

std::uint32_t Parties::verb_begin(std::uint32_t at) const {
    while (at > s_.sentence.first && at + 8 > hit_.first) {
        const std::uint32_t before = at - 1;
        const Token& t = s_.text.tokens[before];
        if (t.is(shape::mark) || t.is(shape::capital)) break;
        if (s_.time_at(before)) break;
        const bool verbal =
            s_.is(before, c::be | c::have | c::modal | c::negation | c::planned | c::proposed) ||
            t.word == f_.to || ends_in_ly(t) || s_.text.view(t) == "did";
        if (!verbal) break;
        at = before;
    }
    return at;
}

bool Parties::ends_in_ly(const Token& t) const {
    const std::string_view view = s_.text.view(t);
    return (view.size() > 4 && view.substr(view.size() - 2) == "ly") || view == "also" ||
           view == "then" || view == "later" || view == "first";
}

bool Parties::free(const Group& g) const {
    return g.prep == unknown_word && !g.possessive && !g.place && !g.modifier;
}

bool Parties::is_object(const Group& g) const {
    if (g.first == s_.sentence.first) return false;
    std::uint32_t before = g.first - 1;
    while (before > s_.sentence.first && s_.is(before, c::det)) --before;
    if (s_.is(before, c::speech)) return false;
    for (const TriggerHit& other : s_.triggers)
        if (other.verb() && other.last == before + 1) return true;
    return s_.is(before, c::host | c::proposed) && !s_.is(before, c::planned);
}

bool Parties::verb_follows(const Group& g) const {
    if (g.last >= s_.sentence.last) return false;
    return s_.is(g.last,
                 c::be | c::have | c::modal | c::speech | c::planned | c::hold | c::motion) ||
           g.last == hit_.first || over_day(g.last) == verb_begin(hit_.first);
}

/// "invited him on Sunday to visit": the token behind the day, where one stands there.
std::uint32_t Parties::over_day(std::uint32_t at) const {
    std::uint32_t end = at + (at < s_.sentence.last && s_.word(at) == f_.on ? 1 : 0);
    if (end >= s_.sentence.last || !s_.time_at(end)) return at;
    while (end < s_.sentence.last && s_.time_at(end)) ++end;
    return end;
}

/// "The ministers of Chile and Peru (Rosa Ibarra, Pablo Tolar) agreed": the token that opens the
/// bracket before the verb; `at` where there is none.
std::uint32_t Parties::over_brackets(std::uint32_t begin, std::uint32_t at) const {
    if (begin == s_.sentence.first || s_.word(begin - 1) != f_.close) return at;
    for (std::uint32_t open = begin - 1; open-- > s_.sentence.first;)
        if (s_.word(open) == f_.open) return open;
    return at;
}

int Parties::subject(std::uint32_t at) const {
    const std::uint32_t begin = verb_begin(at);
    std::uint32_t clause = begin;  // not over a semicolon
    while (clause > s_.sentence.first && s_.word(clause - 1) != f_.semicolon) --clause;
    const int least = next_group(clause);
    const WordId before = begin > s_.sentence.first ? s_.word(begin - 1) : unknown_word;
    const int end = next_group(over_brackets(begin, at));
    if (before != unknown_word && (s_.is(begin - 1, c::relative)))
        for (int i = end - 1; i >= 0; --i)
            if (group(i).last <= begin - 1 && !group(i).place && group(i).last + 2 >= begin - 1)
                return i;
    // "Trump's adviser, John Bolton, met": the name closed by the comma.
    if (before == f_.comma && end > 0 && free(group(end - 1)) && group(end - 1).last + 1 == begin &&
        s_.has_word(group(end - 1).first, group(end - 1).last, f_.comma) &&
        group(end - 1).last_mention - group(end - 1).first_mention == 1)
        return end - 1;
    if (before == f_.and_ || before == f_.comma) {
        for (int i = least; i < end; ++i)
            if (free(group(i)) && (verb_follows(group(i)) || !is_object(group(i)))) return i;
    }
    int fallback = -1;
    for (int i = end - 1; i >= least; --i) {
        if (!free(group(i)) || is_predicate(i)) continue;
        // "strike Syria deal"
        if (!people_in(group(i)) && group(i).last < begin && s_.is(group(i).last, c::accord))
            continue;
        // "Mora thanked President Quispe during a visit"
        const bool object =
            is_object(group(i)) || (i > least && free(group(i - 1)) && verb_joins(i - 1, i));
        if (!object || verb_follows(group(i))) return i;
        if (fallback < 0) fallback = i;
    }
    return fallback;
}

/// "Trump will become the first head of state to meet": whom the verb makes of the subject.
bool Parties::is_predicate(int index) const {
    const Group& g = group(index);
    if (index == 0 || !actors_of(index).empty()) return false;
    std::uint32_t at = g.first;
    while (at > s_.sentence.first && s_.is(at - 1, c::det | c::ordinal | c::title_mod)) --at;
    if (at == s_.sentence.first) return false;
    const std::string_view verb = s_.text.view(at - 1);
    return s_.is(at - 1, c::be) || verb.starts_with("bec");  // becomes, became
}

bool Parties::other_verb_between(std::uint32_t from, std::uint32_t to) const {
    for (const TriggerHit& other : s_.triggers)
        if (other.verb() && other.first >= from && other.first < to && other.first != hit_.first)
            return true;
    return s_.any(from, to, c::speech) || s_.has_word(from, to, f_.semicolon);
}

int Parties::object() const {
    std::uint32_t from = behind_manner();
    if (from > hit_.last && from < s_.sentence.last && s_.word(from) == f_.comma) ++from;
    const int i = next_group(from);
    if (i >= count()) return -1;
    const Group& g = group(i);
    if (g.prep != unknown_word || g.place || g.modifier) return -1;
    if (g.possessive && !people_in(g)) return -1;
    for (std::uint32_t at = from; at < g.start; ++at)
        if (s_.is(at, c::prep | c::subordinate) || s_.text.tokens[at].is(shape::mark)) {
            if (s_.word(at) != f_.dash) return -1;
        }
    return g.start <= from + 5 ? i : -1;
}

/// "received today, in audience, the minister": the token behind, else the trigger's end.
std::uint32_t Parties::behind_manner() const {
    constexpr auto manners = std::to_array<std::string_view>(
        {"audience", "farewell", "visit", "call", "office", "private", "person", "time"});
    std::uint32_t at = hit_.last, end = at;
    while (at < s_.sentence.last && at < hit_.last + 8) {
        const bool manner = end != at && is_one_of(manners, s_.text.view(at));
        if (s_.time_at(at) || manner) end = at + 1;
        if (!s_.time_at(at) && !manner && s_.word(at) != f_.in && s_.word(at) != f_.on &&
            s_.word(at) != f_.at && s_.word(at) != f_.a && s_.word(at) != f_.comma &&
            s_.word(at) != f_.for_ && s_.word(at) != f_.the && !s_.is(at, c::ordinal) &&
            !s_.is(at, c::possessive))
            break;
        ++at;
    }
    return end;
}

int Parties::behind(std::uint32_t from, std::initializer_list<WordId> preps,
                    std::uint32_t reach) const {
    for (int i = next_group(from); i < count(); ++i) {
        const Group& g = group(i);
        if (g.start > from + reach + 6 || other_verb_between(from, g.start)) return -1;
        if (s_.clause_end(from) < g.start) return -1;
        if (g.possessive && !people_in(g)) continue;
        if (std::find(preps.begin(), preps.end(), g.prep) != preps.end() && g.start >= from)
            return i;
    }
    return -1;
}

/// "a protocol signed by the two ministers", "Zelenskyy, received by Trump,"
bool Parties::by_somebody() const {
    return hit_.form == Form::past && hit_.last < s_.sentence.last && s_.word(hit_.last) == f_.by;
}

bool Parties::passive() const {
    return hit_.form == Form::past && hit_.first > s_.sentence.first &&
           s_.is(hit_.first - 1, c::be);
}

}  // namespace detente
