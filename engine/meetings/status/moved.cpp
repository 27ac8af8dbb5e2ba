// SPDX-License-Identifier: MIT
#include "engine/meetings/status/moved.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

class Move {
  public:
    Move(const Scene& scene, Finding& finding) : s_(scene), f_(scene.k.function), out_(finding) {}

    bool run() {
        if (s_.first_time == s_.last_time) return false;
        if (const auto [old, next] = once_meant(); next != no_item)
            return move(old, next, tells_held(s_.times[old].last, s_.times[next].first));
        if (const std::uint32_t only = meant_for(); only != no_item) {
            out_.moved_from = interval(only);
            return false;
        }
        const std::uint32_t verb = moving_verb();
        if (verb == no_item) return false;
        const std::uint32_t next = time_behind(verb, {f_.to, f_.until, f_.till});
        if (next == no_item) return false;
        const std::uint32_t old = old_time(verb, next);
        if (!s_.is(verb, c::postponed) && !puts_off(verb) && old == no_item) return false;
        return move(old, next, false);
    }

  private:
    bool move(std::uint32_t old, std::uint32_t next, bool held) {
        if (old != no_item) out_.moved_from = interval(old);
        const auto [first, last] = ends(next);
        out_.when = interval(next);
        out_.date_source = DateSource::clause;
        out_.time_first = s_.times[first].first;
        out_.time_last = s_.times[last].last;
        out_.status = held ? Status::held : Status::planned;
        out_.told_status = true;
        out_.denied = false;
        return true;
    }

    /// "The summit, originally planned for Friday, will now be held in May": its old time and its
    /// new.
    std::pair<std::uint32_t, std::uint32_t> once_meant() const {
        constexpr auto words =
            std::to_array<std::string_view>({"originally", "initially", "previously"});
        if (s_.last_time - s_.first_time < 2) return {no_item, no_item};
        std::uint32_t at = out_.last;
        const std::uint32_t near = std::min(out_.last + 14, s_.sentence.last);
        while (at < near && !is_one_of(words, s_.text.view(at))) ++at;
        if (at >= near || at + 1 >= s_.sentence.last || !s_.is(at + 1, c::planned))
            return {no_item, no_item};
        std::uint32_t old = no_item;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first < at || !s_.times[i].datable() || time.first > at + 24) continue;
            if (old == no_item) {
                if (time.first > at + 8) break;
                old = i;
            } else if (calls_off(s_.times[old].last, time.first)) {
                break;
            } else if (s_.any(s_.times[old].last, time.first,
                              c::future | c::be | c::planned | c::hold) ||
                       tells_held(s_.times[old].last, time.first)) {
                return {old, i};
            }
        }
        return {no_item, no_item};
    }
    /// "The meeting was originally scheduled for Friday", "had been planned for Friday": the only
    /// time of the sentence, on which it was not held.
    std::uint32_t meant_for() const {
        constexpr auto once = std::to_array<std::string_view>(
            {"originally", "initially", "previously", "first", "been"});
        constexpr std::uint32_t near = 6;
        if (out_.form != Form::noun || !out_.definite) return no_item;
        if (s_.last_time - s_.first_time != 1) return no_item;
        const Timex& time = s_.times[s_.first_time];
        if (!time.datable() || time.first < out_.last) return no_item;
        const std::uint32_t end = std::min(s_.sentence.last, out_.last + near);
        const std::uint32_t far = std::min(s_.sentence.last, time.last + 16);
        if (s_.any(out_.last, far, c::postponed | c::cancelled)) return no_item;
        for (std::uint32_t at = out_.last; at + 2 < end; ++at) {
            const bool meant = is_one_of(once, s_.text.view(at)) && s_.is(at + 1, c::planned) &&
                               s_.word(at + 2) == f_.for_ && time.first == at + 3;
            if (meant) return s_.first_time;
            if (!s_.is(at, c::be | c::have)) return no_item;
        }
        return no_item;
    }
    /// "originally due on Friday but called off after a storm on Monday": it has no new time.
    bool calls_off(std::uint32_t from, std::uint32_t to) const {
        for (std::uint32_t at = from; at + 1 < to; ++at)
            if (s_.is(at, c::cancelled) || (s_.word(at) == f_.called && s_.word(at + 1) == f_.off))
                return true;
        return false;
    }
    /// "took place", "was held": not "will be held", "is to be held".
    bool tells_held(std::uint32_t from, std::uint32_t to) const {
        if (s_.any(from, to, c::modal | c::planned) || s_.has_word(from, to, f_.to)) return false;
        return s_.tells_past(from, to);
    }
    /// The nearest verb of moving behind the trigger, or right before it: "postponed talks".
    std::uint32_t moving_verb() const {
        const std::uint32_t end = std::min(s_.clause_end(out_.last), out_.last + 20);
        const std::uint32_t begin =
            out_.np_first > s_.sentence.first + 4 ? out_.np_first - 4 : s_.sentence.first;
        for (std::uint32_t at = begin; at < end; ++at)
            if (s_.is(at, c::postponed | c::moved) || puts_off(at)) return at;
        return no_item;
    }
    /// "has been put off until May", "was pushed back to 4 May"
    bool puts_off(std::uint32_t at) const {
        if (at + 1 >= s_.sentence.last) return false;
        const std::string_view verb = s_.text.view(at);
        return (verb == "put" || verb == "pushed") &&
               (s_.word(at + 1) == f_.off || s_.text.view(at + 1) == "back");
    }
    std::uint32_t time_behind(std::uint32_t verb, std::initializer_list<WordId> preps) const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first <= verb + 1 || time.first > verb + 16 || !s_.times[i].datable())
                continue;
            const WordId before = s_.word(time.first - 1);
            if (std::find(preps.begin(), preps.end(), before) != preps.end()) return i;
        }
        return no_item;
    }
    /// "from 12 January", or the day that stood by the meeting before it was moved.
    std::uint32_t old_time(std::uint32_t verb, std::uint32_t next) const {
        if (const std::uint32_t from = time_behind(verb, {f_.from}); from != no_item) return from;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i)
            if (i != next && s_.times[i].datable() && s_.times[i].last <= verb &&
                s_.times[i].first >= out_.np_first && !s_.any(s_.times[i].last, verb, c::speech))
                return i;
        return no_item;
    }
    /// "15-16 January": times with only a dash or "and" between.
    std::pair<std::uint32_t, std::uint32_t> ends(std::uint32_t index) const {
        std::uint32_t last = index;
        while (last + 1 < s_.last_time && s_.times[last + 1].datable() &&
               s_.times[last + 1].first - s_.times[last].last <= 1 &&
               s_.word(s_.times[last].last) != f_.to)
            ++last;
        return {index, last};
    }
    Edtf interval(std::uint32_t index) const {
        const auto [first, last] = ends(index);
        const auto from = s_.times[first].when->earliest();
        const auto to = s_.times[last].when->latest();
        if (first != last && from && to && *from < *to) return Edtf::between(*from, *to);
        return *s_.times[first].when;
    }

    const Scene& s_;
    const FunctionWords& f_;
    Finding& out_;
};

}  // namespace

bool find_move(const Scene& scene, Finding& finding) {
    return Move(scene, finding).run();
}

void postpone_earlier(std::vector<Finding>& told, Finding& moved) {
    constexpr std::uint32_t reach = 3;  // sentences
    if (moved.moved_from || !moved.when) return;
    for (auto one = told.rbegin(); one != told.rend(); ++one) {
        if (moved.sentence - one->sentence > reach) return;
        const bool same =
            one->parties.size == moved.parties.size &&
            std::all_of(one->parties.begin(), one->parties.end(),
                        [&](ActorIndex actor) { return moved.parties.contains(actor); });
        if (!same || !one->when || !one->told_status || one->when == moved.when) continue;
        if (one->status != Status::planned && one->status != Status::proposed) continue;
        moved.moved_from = one->when;
        one->status = Status::postponed;
        return;
    }
}

}  // namespace detente
