// SPDX-License-Identifier: MIT
#include "engine/meetings/moved.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

class Move {
  public:
    Move(const Scene& scene, Finding& finding) : s_(scene), f_(scene.k.function), out_(finding) {}

    void run() {
        const std::uint32_t verb = moving_verb();
        if (verb == none) return;
        const std::uint32_t next = time_behind(verb, {f_.to, f_.until, f_.till});
        if (next == none) return;
        const std::uint32_t old = old_time(verb, next);
        const bool sure = s_.is(verb, c::postponed) || old != none;
        if (!sure) return;
        if (old != none) out_.moved_from = interval(old);
        const auto [first, last] = ends(next);
        out_.when = interval(next);
        out_.date_source = DateSource::clause;
        out_.time_first = s_.times[first].first;
        out_.time_last = s_.times[last].last;
        out_.status = Status::planned;
        out_.told_status = true;
        out_.denied = false;
    }

  private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// The nearest verb of moving behind the trigger, or right before it: "postponed talks".
    std::uint32_t moving_verb() const {
        const std::uint32_t end = std::min(s_.clause_end(out_.last), out_.last + 20);
        const std::uint32_t begin =
            out_.np_first > s_.sentence.first + 4 ? out_.np_first - 4 : s_.sentence.first;
        for (std::uint32_t at = begin; at < end; ++at)
            if (s_.is(at, c::postponed | c::moved)) return at;
        return none;
    }
    bool datable(std::uint32_t index) const {
        const Timex& time = s_.times[index];
        return time.when && (time.type == TimexType::date || time.type == TimexType::time);
    }
    std::uint32_t time_behind(std::uint32_t verb, std::initializer_list<WordId> preps) const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first <= verb + 1 || time.first > verb + 16 || !datable(i)) continue;
            const WordId before = s_.word(time.first - 1);
            if (std::find(preps.begin(), preps.end(), before) != preps.end()) return i;
        }
        return none;
    }
    /// "from 12 January", or the day that stood by the meeting before it was moved.
    std::uint32_t old_time(std::uint32_t verb, std::uint32_t next) const {
        if (const std::uint32_t from = time_behind(verb, {f_.from}); from != none) return from;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i)
            if (i != next && datable(i) && s_.times[i].last <= verb &&
                s_.times[i].first >= out_.np_first && !s_.any(s_.times[i].last, verb, c::speech))
                return i;
        return none;
    }
    /// "15-16 January": times with only a dash or "and" between.
    std::pair<std::uint32_t, std::uint32_t> ends(std::uint32_t index) const {
        std::uint32_t last = index;
        while (last + 1 < s_.last_time && datable(last + 1) &&
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

void find_move(const Scene& scene, Finding& finding) {
    Move(scene, finding).run();
}

}  // namespace detente
