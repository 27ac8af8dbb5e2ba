// SPDX-License-Identifier: MIT
#include "engine/meetings/status/status.hpp"

#include <algorithm>
#include <string_view>

#include "engine/meetings/reading/past_verbs.hpp"
#include "engine/meetings/status/asked_for.hpp"
#include "engine/meetings/status/called_off.hpp"
#include "engine/meetings/status/not_told.hpp"
#include "engine/meetings/status/planned_words.hpp"

namespace detente {
namespace {

namespace c = word_class;

class StatusReader {
  public:
    StatusReader(const Scene& scene, Finding& finding) : s_(scene), out_(finding) {
        begin_ =
            std::max(s_.clause_begin(out_.first),
                     out_.np_first > 8 + s_.sentence.first ? out_.np_first - 8 : s_.sentence.first);
        end_ = std::min(s_.clause_end(out_.last), out_.last + 14);
    }

    void run() {
        if (out_.form == Form::noun ||
            (out_.form == Form::gerund && out_.trigger->frame == Frame::noun))
            noun();
        else
            verb();
        find_called_off(s_, begin_, out_);
        const std::uint32_t near = out_.np_first > 4 + begin_ ? out_.np_first - 4 : begin_;
        if (s_.any(near, std::min(out_.last + 8, end_), c::habitual)) out_.denied = true;
        if (s_.any(begin_, out_.first, c::hypothetical) && out_.status != Status::held)
            out_.denied = true;
    }

  private:
    void set(Status status) {
        out_.status = status;
        out_.told_status = true;
    }

    // --- verbs
    // --------------------------------------------------------------------------------------
    void verb() {
        const std::uint32_t least =
            std::max(s_.sentence.first, out_.first > 7 ? out_.first - 7 : 0);
        if (out_.form == Form::base) return infinitive(least);
        if (out_.form == Form::gerund) return gerund();
        if (s_.is(out_.first, c::planned) && out_.trigger->frame != Frame::agree)
            set(Status::planned);
        if (is_left_open(s_, out_)) {
            out_.denied = true;
            return;
        }
        if (was_to_have()) {
            out_.given_up = true;
            return set(Status::cancelled);
        }
        for (std::uint32_t at = out_.first; at-- > least;) {
            if (s_.text.tokens[at].is(shape::mark)) break;
            if (s_.is(at, c::negation)) {
                out_.denied = !since();
                return;
            }
            if (s_.is(at, c::modal) && !s_.is(at, c::have)) return modal(at);
            // "is to be signed", "are due to be received"
            if (at > least && s_.text.view(at) == "be" && s_.word(at - 1) == s_.k.function.to)
                return set(Status::planned);
            if (!s_.is(at, c::be | c::have) && out_.first - at > 2) break;
        }
    }
    /// "was to have met": did not.
    bool was_to_have() const {
        if (out_.form != Form::past || out_.first < s_.sentence.first + 3) return false;
        return s_.word(out_.first - 2) == s_.k.function.to && s_.is(out_.first - 3, c::be) &&
               s_.is(out_.first - 1, c::have);
    }
    /// "had not met since March 2012", "since Bali a year ago": then they did.
    bool since() const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first > out_.last && time.first < out_.last + 8 && time.when &&
                s_.behind_since(time))
                return true;
        }
        return false;
    }
    void gerund() {
        const std::uint32_t before = out_.first > s_.sentence.first ? out_.first - 1 : out_.first;
        if (s_.is(before, c::negation) || s_.any(least_of(3), out_.first, c::denied))
            out_.denied = true;
        if (before > s_.sentence.first && s_.is(before, c::be)) {
            if (s_.is(before - 1, c::negation)) out_.denied = true;  // "will not be meeting"
            if (s_.is(before - 1, c::modal)) modal(before - 1);
        }
        if (s_.any(least_of(5), out_.first, c::proposed))
            set(Status::proposed);
        else if (s_.any(least_of(5), out_.first, c::planned))
            set(Status::planned);
        else
            goes_on(out_.first);  // "will be in Lima on Friday, meeting Vega"
    }
    std::uint32_t least_of(std::uint32_t back) const {
        return std::max(s_.sentence.first, out_.first > back ? out_.first - back : 0);
    }

    /// "will meet", "is expected to meet", "flew to Kyiv to meet", "refused to meet".
    void infinitive(std::uint32_t least) {
        bool to = false;
        for (std::uint32_t at = out_.first; at-- > least;) {
            const Token& token = s_.text.tokens[at];
            if (s_.is(at, c::negation | c::denied) && !(to && s_.is(at, c::postponed))) {
                out_.denied = true;
                return;
            }
            if (token.word == s_.k.function.to) {
                to = true;
                continue;
            }
            if (s_.is(at, c::modal)) return modal(at);
            // "has no plans to meet"
            if (to && at > s_.sentence.first && s_.is(at, c::planned | c::proposed) &&
                s_.text.view(at - 1) == "no") {
                out_.denied = true;
                return;
            }
            if (to && s_.is(at, c::planned)) return set(Status::planned);
            if (to && s_.is(at, c::proposed)) return set(Status::proposed);
            if (to && s_.is_be(at)) return set(Status::planned);
            if (to && s_.is(at, c::motion)) return set_by_motion(at);
            if (token.is(shape::mark) && !token.is(shape::abbreviation) &&
                token.word != s_.k.function.comma)
                break;
        }
        if (to) return after_to();
        goes_on(out_.first);
    }
    /// "will address the Assembly on Tuesday and meet Putin on Wednesday": what the first verb
    /// says.
    void goes_on(std::uint32_t at) {
        if (at == s_.sentence.first) return;
        const WordId before = s_.word(at - 1);
        if (before != s_.k.function.and_ && before != s_.k.function.comma) return;
        for (std::uint32_t back = at; back-- > s_.clause_begin(at);) {
            if (s_.is(back, c::negation | c::denied)) return;
            if (s_.is(back, c::future | c::would)) return set(Status::planned);
            if (s_.is(back, c::may)) return set(Status::proposed);
            if (s_.word(back) == s_.k.function.to && back > s_.sentence.first)
                return s_.is(back - 1, c::planned | c::be) ? set(Status::planned)
                       : s_.is(back - 1, c::proposed)      ? set(Status::proposed)
                                                           : void();
        }
    }
    /// Farther back: "traveled to Moscow this week in a last attempt to meet".
    void after_to() {
        const std::uint32_t least = least_of(16);
        for (std::uint32_t at = out_.first; at-- > least;) {
            // "agreed on a truce, and to see one another in Rome"
            if (s_.is(at, c::planned)) return set(Status::planned);
            const bool sends = s_.text.view(at) == "sent" || s_.text.view(at) == "dispatched";
            if (sends || s_.is(at, c::motion | c::hold)) return set_by_motion(at);
            if (s_.is(at, c::future)) return set(Status::planned);
            if (s_.is(at, c::proposed)) return set(Status::proposed);
        }
        set(Status::planned);
    }
    void set_by_motion(std::uint32_t at) {
        const std::uint32_t least = std::max(s_.sentence.first, at > 4 ? at - 4 : 0);
        if (s_.any(least, at, c::future)) return set(Status::planned);
        if (s_.any(least, at, c::may)) return set(Status::proposed);
        if (s_.any(least, at, c::planned)) return set(Status::planned);
        if (is_past(at)) set(Status::held);
    }
    /// "flew to Kyiv to meet": who set out has met, as far as the text tells.
    bool is_past(std::uint32_t at) const { return is_past_verb(s_.text.view(at)); }
    void modal(std::uint32_t at) {
        if (s_.any(at, out_.first, c::negation)) {
            out_.denied = true;
            return;
        }
        if (s_.is(at, c::future) || s_.is(at, c::would))
            set(Status::planned);
        else
            set(Status::proposed);
    }

    // --- nouns
    // --------------------------------------------------------------------------------------
    void noun() {
        // "will hold no further talks"
        if (s_.is(out_.np_first, c::negation) && out_.np_first < out_.first) {
            out_.denied = true;
            return;
        }
        if (s_.any(out_.np_first, out_.first, c::proposed)) set(Status::proposed);
        if (s_.any(out_.np_first, out_.first, c::planned)) set(Status::planned);
        if (s_.invited_to(out_.np_first) != out_.np_first) return set(Status::proposed);
        before_noun();
        if (!out_.told_status && is_asked_for(s_, out_)) set(Status::proposed);
        if (!out_.told_status && out_.np_first > s_.sentence.first + 1 &&
            s_.word(out_.np_first - 2) == s_.k.function.ahead)
            set(Status::planned);
        if (!out_.told_status) behind_noun();
        if (!out_.told_status) after_journey();
        if (!out_.told_status && is_told_ahead(s_, out_)) set(Status::planned);
        // "and host a summit", "and hold talks": a base form goes on too.
        if (out_.told_status || out_.np_first < 2 + s_.sentence.first) return;
        const std::string_view verb = s_.text.view(out_.np_first - 1);
        if (s_.is(out_.np_first - 1, c::host | c::hold | c::attend) && !verb.ends_with('s') &&
            !verb.ends_with("ed") && !verb.ends_with("ing") && verb != "held")
            goes_on(out_.np_first - 1);
    }
    /// "will meet Rabuka before flying to Apia for talks": those are yet to come as well.
    void after_journey() {
        for (std::uint32_t at = begin_; at + 1 < out_.np_first; ++at)
            if (s_.word(at) == s_.k.function.before && s_.is(at + 1, c::motion) &&
                s_.any(s_.sentence.first, at, c::future))
                return set(Status::planned);
    }
    void before_noun() {
        // "is set to hold twenty meetings, including talks with Xi": all are planned.
        const bool one_of_them = out_.np_first > s_.sentence.first &&
                                 s_.word(out_.np_first - 1) == s_.k.function.including;
        std::uint32_t reach = one_of_them ? 25 : 7;
        const std::uint32_t least = s_.clause_begin(out_.np_first);
        for (std::uint32_t at = out_.np_first; at-- > least && reach > 0;) {
            if (s_.time_at(at)) continue;
            --reach;
            const WordId word = s_.word(at);
            const Token& token = s_.text.tokens[at];
            if (token.is(shape::mark) && word != s_.k.function.dash && word != s_.k.function.comma)
                break;
            if (s_.is(at, c::denied)) {
                out_.denied = true;
                return;
            }
            if (s_.is(at, c::speech) || word == s_.k.function.that) break;
            if (s_.is(at, c::negation) && out_.np_first - at <= 4) {
                out_.denied = true;
                return;
            }
            if (!out_.told_status &&
                (is_under_way(at) || summons(s_, out_, at) || is_going_to(s_, at)))
                set(Status::planned);
            if (out_.told_status || calls_it(at) || done_there(at)) continue;
            if (s_.is(at, c::future))
                set(Status::planned);
            else if (s_.is(at, c::would))
                set(Status::planned);
            else if (may(at) && word != s_.k.function.can)
                set(Status::proposed);
            else if (s_.is(at, c::proposed) && !s_.is(at, c::hold))
                set(Status::proposed);
            else if (s_.is(at, c::planned) && !s_.is(at, c::hold))
                set(Status::planned);
            else if ((s_.is(at, c::planned) || s_.is(at, c::proposed)) &&
                     (out_.np_first - at <= 3 || leads_to_holding(s_, out_, at) ||
                      agreed_that_day(s_, out_, at)))
                set(s_.is(at, c::proposed) ? Status::proposed : Status::planned);
        }
    }
    /// "is travelling to Bali for a summit": it has yet to begin.
    bool is_under_way(std::uint32_t at) const {
        return s_.is(at, c::motion) && s_.text.view(at).ends_with("ing") && at > begin_ + 1 &&
               at + 1 < out_.np_first && s_.word(at + 1) == s_.k.function.to &&
               (s_.is(at - 1, c::be) || s_.is(at - 2, c::be));
    }
    /// "agreed during talks", "invited him at a meeting": what was planned there was something
    /// else.
    bool done_there(std::uint32_t at) const {
        constexpr auto settings =
            std::to_array<std::string_view>({"during", "at", "in", "after", "following"});
        constexpr auto verbs = std::to_array<std::string_view>(
            {"agreed", "proposed", "offered", "invited", "suggested", "urged", "requested",
             "demanded", "pledged", "promised", "decided", "vowed"});
        return out_.np_first > at + 1 && is_one_of(settings, s_.text.view(out_.np_first - 1)) &&
               is_one_of(verbs, s_.text.view(at));
    }
    /// "called Monday's talks frank": only who calls for talks proposes them.
    bool calls_it(std::uint32_t at) const {
        const WordId next = s_.word(at + 1);
        return (s_.word(at) == s_.k.function.called || s_.word(at) == s_.k.function.calls) &&
               next != s_.k.function.for_;
    }
    void behind_noun() {
        if (is_when_to_come(s_, out_) || is_on_agenda(s_, out_))
            return set(is_negated(out_.last) ? Status::cancelled : Status::planned);
        bool over = false;
        for (std::uint32_t at = out_.last; at < end_; ++at) {
            if (s_.is(at, c::speech | c::relative) && at > out_.last + 3) break;
            if (failed_to_happen(s_, out_, at, end_)) {
                out_.denied = true;
                return;
            }
            over = over || tells_course(s_, out_, at);
            const bool goes_on = s_.word(at) == s_.k.function.and_ ||
                                 s_.word(at) == s_.k.function.but ||
                                 s_.word(at) == s_.k.function.comma;
            if (over && goes_on) return;
            // "said after talks in Lima that Chile would pay"
            if (s_.word(at) == s_.k.function.that && at > out_.last && at + 1 < end_ &&
                !s_.is(at + 1, c::modal | c::be | c::have))
                break;
            if (s_.text.tokens[at].is(shape::mark) && at > out_.last + 8) break;
            for (const TriggerHit& hit : s_.triggers)
                if (hit.first == at && hit.first != out_.first && !is_its_talks(s_, out_, hit))
                    return;
            if (s_.is(at, c::modal) && at + 1 < end_ && s_.is(at + 1, c::negation)) {
                out_.denied = true;
                return;
            }
            if (s_.is(at, c::future)) return set(Status::planned);
            if (s_.is(at, c::would)) return set(Status::planned);
            // "is to be held"
            if (s_.is_be(at) && at + 1 < end_ && s_.word(at + 1) == s_.k.function.to &&
                !s_.any(out_.last, at, c::relative))
                return set(Status::planned);
            if (is_to_be_held(s_, out_, at, end_)) return set(Status::planned);
            if (may(at) && s_.word(at) != s_.k.function.can) return set(Status::proposed);
            if (s_.is(at, c::planned) && is_negated(at)) return set(Status::cancelled);
            if (s_.is(at, c::planned) && !s_.is(at, c::hold)) return set(Status::planned);
            if (s_.is(at, c::planned) && at > s_.sentence.first && s_.is(at - 1, c::be))
                return set(Status::planned);
        }
    }

    /// "a meeting due on Friday will not take place": from the plan's word on.
    bool is_negated(std::uint32_t at) const {
        constexpr std::uint32_t reach = 24;
        const std::uint32_t end = std::min(s_.clause_end(out_.last), out_.last + reach);
        for (; at + 1 < end; ++at) {
            if (s_.is(at, c::speech | c::relative)) return false;
            if (s_.is(at, c::modal) && s_.is(at + 1, c::negation)) return true;
            if (failed_to_happen(s_, out_, at, end)) return true;
        }
        return false;
    }
    /// "on 9 May" is no "may", nor is Mrs May.
    bool may(std::uint32_t at) const {
        const bool name = s_.text.tokens[at].is(shape::capital) && at > s_.sentence.first;
        return s_.is(at, c::may) && !s_.time_at(at) && !name;
    }
    const Scene& s_;
    Finding& out_;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
};

}  // namespace

void find_status(const Scene& scene, Finding& finding) {
    StatusReader(scene, finding).run();
    // "presented the planned road at talks": the talks were held
    if (only_object_planned(scene, finding)) {
        finding.status = Status::held;
        finding.told_status = false;
    }
}

}  // namespace detente
