// SPDX-License-Identifier: MIT
#include "engine/meetings/status/called_off.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

#include "engine/meetings/status/planned_words.hpp"

namespace detente {
namespace {

namespace c = word_class;

class CalledOff {
  public:
    CalledOff(const Scene& scene, std::uint32_t begin, Finding& finding)
        : s_(scene), out_(finding), begin_(begin) {}

    void run() {
        call_off();
        take_back();
        if (is_ahead() && pulls_out()) set(Status::cancelled);
    }

  private:
    void call_off() {
        // "Talks of Chad and Mali that had been planned for Monday, 29 July, were postponed"
        const std::uint32_t end = std::min(s_.clause_end(out_.last), out_.last + 26);
        for (std::uint32_t at = begin_; at < end; ++at) {
            const bool off = calls_off(at) || is_off(at);
            if (!off && !s_.is(at, c::cancelled | c::postponed) && !puts_off(at)) continue;
            if (s_.any(at > 3 + begin_ ? at - 3 : begin_, at, c::negation)) continue;
            // "calls for him to cancel the summit"
            const std::uint32_t wish = at > 5 + s_.sentence.first ? at - 5 : s_.sentence.first;
            if (at > wish && s_.word(at - 1) == s_.k.function.to &&
                s_.any(wish, at - 1, c::proposed | c::may | c::hypothetical))
                continue;
            const std::uint32_t apart =
                at < out_.first ? out_.np_first - std::min(at, out_.np_first) : at - out_.last;
            const bool predicate = at > out_.last && s_.is(at - 1, c::be);
            if (apart > (predicate ? 24U : 7U) || trigger_between(at)) continue;
            set(off || s_.is(at, c::cancelled) ? Status::cancelled : Status::postponed);
            return;
        }
    }
    bool is_ahead() const {
        constexpr std::uint32_t reach = 14;
        const std::uint32_t end = std::min(s_.clause_end(out_.last), out_.last + reach);
        return out_.status == Status::planned || s_.any(out_.last, end, c::planned);
    }
    /// "pulled out of talks due on Friday", "withdrew from the planned summit"
    bool pulls_out() const {
        constexpr auto verbs =
            std::to_array<std::string_view>({"pulled", "pulls", "pulling", "backed", "withdrew",
                                             "withdrawn", "withdraws", "withdrawing"});
        constexpr std::uint32_t reach = 4;
        const std::uint32_t least = s_.sentence.back(out_.np_first, reach);
        for (std::uint32_t at = least; at + 1 < out_.np_first; ++at)
            if (is_one_of(verbs, s_.text.view(at)))
                return s_.word(at + 1) == s_.k.function.from || s_.text.view(at + 1) == "out";
        return false;
    }
    /// "called off the summit", "called the summit off"
    bool calls_off(std::uint32_t at) const {
        const bool calls =
            s_.word(at) == s_.k.function.called || s_.word(at) == s_.k.function.calls;
        if (!calls || at + 1 >= s_.sentence.last) return false;
        if (s_.word(at + 1) == s_.k.function.off) return true;
        return at + 1 == out_.np_first && out_.last < s_.sentence.last &&
               s_.word(out_.last) == s_.k.function.off;
    }
    /// "the summit is off", "the trip was off again": not "is off to a good start".
    bool is_off(std::uint32_t at) const {
        if (s_.word(at) != s_.k.function.off || at <= out_.last || !s_.is_be(at - 1)) return false;
        const std::uint32_t next = at + 1;
        return next >= s_.sentence.last || s_.text.tokens[next].is(shape::mark) ||
               s_.text.view(next) == "again" || s_.text.view(next) == "for";
    }
    /// "put off the summit", "the talks were put off"
    bool puts_off(std::uint32_t at) const {
        if (at + 1 >= s_.sentence.last) return false;
        const std::string_view verb = s_.text.view(at);
        const bool back =
            s_.text.view(at + 1) == "back" && at > s_.sentence.first && s_.is(at - 1, c::be);
        return (verb == "put" && (back || s_.word(at + 1) == s_.k.function.off)) ||
               (verb == "pushed" && back);
    }
    /// "were to meet in January, but it was cancelled"
    void take_back() {
        const std::uint32_t but = s_.clause_end(out_.last);
        if (but + 3 >= s_.sentence.last || s_.word(but) != s_.k.function.but) return;
        if (!s_.is(but + 1, c::he | c::they | c::det | c::be | c::have)) return;
        for (std::uint32_t at = but + 2; at < std::min(but + 8, s_.sentence.last); ++at) {
            if (s_.is(at, c::negation)) return;
            const bool off = calls_off(at);
            if (!off && !puts_off(at) && !s_.is(at, c::cancelled | c::postponed)) continue;
            const bool decided =
                s_.word(at - 1) == s_.k.function.to && s_.any(but, at - 1, c::planned);
            if (!s_.is(at - 1, c::be) && !decided) continue;
            // "have been cancelled": what lies ahead still does
            const std::string_view before = s_.text.view(at - 2);
            out_.given_up =
                s_.any(begin_, but, c::be | c::have) && before != "have" && before != "has";
            set(off || s_.is(at, c::cancelled) ? Status::cancelled : Status::postponed);
            return;
        }
    }
    bool trigger_between(std::uint32_t at) const {
        for (const TriggerHit& hit : s_.triggers)
            if (hit.first != out_.first && hit.first > std::min(at, out_.first) &&
                hit.first < std::max(at, out_.first) && !is_its_talks(s_, out_, hit))
                return true;
        return false;
    }
    void set(Status status) {
        out_.status = status;
        out_.told_status = true;
        out_.denied = false;
    }

    const Scene& s_;
    Finding& out_;
    std::uint32_t begin_;
};

}  // namespace

void find_called_off(const Scene& scene, std::uint32_t begin, Finding& finding) {
    CalledOff(scene, begin, finding).run();
}

}  // namespace detente
