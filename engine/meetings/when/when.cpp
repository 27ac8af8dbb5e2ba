// SPDX-License-Identifier: MIT
#include "engine/meetings/when/when.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/meetings/reading/sequence.hpp"
#include "engine/meetings/when/other_day.hpp"
#include "engine/meetings/when/ranges.hpp"
#include "engine/meetings/when/shifted.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

class When {
  public:
    When(const Scene& scene, Finding& finding)
        : s_(scene),
          out_(finding),
          other_(scene, finding),
          tells_time_(tells_time()),
          others_begin_(other_event_begin(scene, finding)) {}

    void run() {
        std::uint32_t best = s_.last_time;
        int most = 0;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            if (!s_.times[i].datable()) continue;
            const int score = rate(s_.times[i]);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        if (best == s_.last_time) return;
        const std::uint32_t exact = day_within(best);
        take(exact, exact == best ? most : std::min(most, 600));
    }
    void take(std::uint32_t index) { take(index, 600); }

  private:
    /// "ahead of the summit", "before the talks": another's time is told by this one.
    bool tells_time() const {
        if (out_.form != Form::noun || out_.np_first < s_.sentence.first + 2) return false;
        const WordId before = s_.word(out_.np_first - 1);
        return before == s_.k.function.before ||
               (before == s_.k.function.of && s_.word(out_.np_first - 2) == s_.k.function.ahead);
    }

    /// "the first was held in May and the second, by video, in June"
    bool next_of_list() const {
        return out_.trigger->id == "ellipsis" && out_.np_first > s_.sentence.first &&
               s_.word(out_.np_first - 1) == s_.k.function.and_;
    }

    /// "in Lima on Monday after a visit to Chad": Monday is the main clause's, if it does not open
    /// the sentence.
    bool ends_before(const Timex& time) const {
        return out_.kind == Kind::visit && out_.np_first > s_.sentence.first &&
               time.first > s_.sentence.first + 2 &&
               s_.word(out_.np_first - 1) == s_.k.function.after;
    }
    /// "will meet Rabuka on Thursday before flying to Apia for talks": those are later.
    bool goes_on_after(const Timex& time) const {
        for (std::uint32_t at = time.last; at + 1 < out_.np_first; ++at)
            if (s_.word(at) == s_.k.function.before && s_.is(at + 1, c::motion) &&
                s_.text.view(at + 1).ends_with("ing"))
                return true;
        return false;
    }

    /// "ahead of the summit, which Canada will host on 8 June"
    bool told_by_clause() const {
        return out_.last + 1 < s_.sentence.last && s_.word(out_.last) == s_.k.function.comma &&
               s_.word(out_.last + 1) == s_.k.function.which;
    }

    /// "ahead of his meeting with Mora of Chad in Lima on 3 May": within the noun's own words.
    bool in_phrase(const Timex& time) const {
        if (time.first - out_.last <= 4) return true;
        if (time.first - out_.last > 16) return false;
        for (std::uint32_t at = out_.last; at < time.first; ++at) {
            const WordId word = s_.word(at);
            if (word == s_.k.function.possessive) continue;
            if (word == s_.k.function.comma ||
                s_.is(at, c::be | c::have | c::modal | c::speech | c::relative | c::hold))
                return false;
        }
        return true;
    }
    /// The higher, the closer the time belongs to the trigger; 0 where it does not.
    int rate(const Timex& time) const {
        if (time.first >= out_.np_first && time.last <= out_.first) return 1000;
        if (time.first >= others_begin_) return 0;
        if (other_.leads(time)) return 800;
        if (other_.owns(time)) return 0;
        const bool there = other_.said_there(time);
        if (out_.form == Form::noun && !there && dates_statement(s_, out_, time)) return 0;
        if (dates_decision(s_, out_, time)) return 0;
        if (!there && reports(time)) return out_.status == Status::planned ? 0 : 40;
        const bool after = time.first >= out_.last;
        // "called the talks off on Monday": the day that it was called off.
        if (after && out_.last < s_.sentence.last && s_.word(out_.last) == s_.k.function.off)
            return 0;
        // "met on Tuesday ahead of the summit": the summit is not on Tuesday.
        if (tells_time_ && !(after && (in_phrase(time) || told_by_clause()))) return 0;
        if (!after && (next_of_list() || ends_before(time) || goes_on_after(time))) return 0;
        const std::uint32_t from = after ? out_.last : time.last;
        const std::uint32_t to = after ? time.first : out_.np_first;
        if (from > to) return 0;
        // "had not met since March 2012"
        const bool last_time = after && s_.behind_since(time) && !out_.denied &&
                               out_.trigger->frame != Frame::noun && out_.form != Form::noun &&
                               s_.any(least_of_verb(), out_.first, c::negation);
        if (last_time) return 600;
        if (after && is_to_be_held(from, to)) return 700;
        if (other_.tells(time, from, to) || (after && is_remark(from, to))) return 0;
        if ((after && s_.has_word(from, to, s_.k.function.since)) || starts_state(time)) return 0;
        int score = 600 - 4 * static_cast<int>(to - from) + (after ? 30 : 0);
        score -= 130 * triggers_between(from, to);
        score -= 60 * s_.any(from, to, c::speech);
        score -= 60 * others_between(from, to);
        score -= 150 * clause_breaks(from, to);
        if (bounds(time)) score -= 350;
        if (!after && owned_before(time)) score -= 100;
        // "Chad on Monday called off talks that were due on Wednesday"
        const bool off = out_.status == Status::cancelled || out_.status == Status::postponed;
        if (!after && off && told_again(to)) score -= 200;
        const bool own_accord = out_.kind == Kind::signing && !bounds(time);
        if (after && !own_accord && background(from, to)) score -= 160;
        if (time.when && !time.when->is_interval && is_year(time)) score -= 60;
        return score > 0 ? std::max(score, 45) : 0;
    }

    /// "the 43rd Summit and related meetings, to be held in Jakarta in May": when these are.
    bool is_to_be_held(std::uint32_t from, std::uint32_t to) const {
        constexpr std::uint32_t most = 6;  // ", and related meetings, "
        if (out_.form != Form::noun || to > from + 14) return false;
        for (std::uint32_t at = from; at + 2 < std::min(to, from + most); ++at) {
            const bool be = s_.word(at) == s_.k.function.to && s_.text.view(at + 1) == "be";
            if (be && at > from && s_.word(at - 1) == s_.k.function.comma)
                return s_.is(at + 2, c::hold) || s_.text.view(at + 2) == "convened";
            const bool inside = s_.word(at) == s_.k.function.and_ ||
                                s_.word(at) == s_.k.function.comma ||
                                s_.text.tokens[at].is(shape::word);
            if (!inside || s_.is(at, c::prep)) return false;
        }
        return false;
    }
    /// "welcomed the talks on Tuesday", "The talks come as Chad votes next month": of talks told
    /// before it is only said.
    bool is_remark(std::uint32_t from, std::uint32_t to) const {
        constexpr auto verbs = std::to_array<std::string_view>(
            {"welcomed", "praised", "hailed", "criticised", "criticized", "condemned", "denounced",
             "applauded", "dismissed", "slammed"});
        if (out_.form != Form::noun || !out_.definite || !out_.parties.empty()) return false;
        if (to <= from + 1 && out_.np_first > s_.sentence.first &&
            is_one_of(verbs, s_.text.view(out_.np_first - 1)))
            return true;
        for (std::uint32_t at = from; at < to; ++at)
            if (s_.word(at) == s_.k.function.as && s_.as_clause(at)) return true;
        return false;
    }
    /// "This week's meetings, scheduled for Wednesday": the day that the clause gives within the
    /// week, month or year of the phrase.
    std::uint32_t day_within(std::uint32_t coarse) const {
        const Timex& wide = s_.times[coarse];
        if (precise(wide)) return coarse;
        const auto from = wide.when->earliest(), to = wide.when->latest();
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (!time.datable() || !precise(time) || time.first < out_.last || rate(time) < 300)
                continue;
            const auto day = time.when->earliest();
            if (from && to && day && *from <= *day && *day <= *to) return i;
        }
        return coarse;
    }
    /// Whether the clause behind the meeting's words gives a day, too.
    bool told_again(std::uint32_t from) const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first > from && time.datable() && precise(time) && !reports(time)) return true;
        }
        return false;
    }
    /// No month, no quarter: "2019", "the 1990s".
    static bool is_year(const Timex& time) { return time.value.size() < 7; }
    static bool precise(const Timex& time) {
        return time.value.size() >= 10 && time.value.find('W') == std::string::npos;
    }

    /// "talks are planned Wednesday in Brussels, followed by a meeting": Wednesday is the talks'.
    bool owned_before(const Timex& time) const {
        for (const TriggerHit& hit : s_.triggers)
            if (hit.last <= time.first && time.first - hit.last < 8 && !same_event(hit))
                return true;
        // "the meeting of the Council in Brussels on 12 January and the session": of the meeting.
        return out_.form == Form::noun && s_.word(out_.np_first - 1) == s_.k.function.and_ &&
               time.last + 1 == out_.np_first &&
               std::any_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& hit) {
                   return hit.last <= time.first && time.first - hit.last < 16 && !same_event(hit);
               });
    }

    int triggers_between(std::uint32_t from, std::uint32_t to) const {
        int count = 0;
        for (const TriggerHit& hit : s_.triggers)
            if (hit.first >= from && hit.first < to && !same_event(hit)) ++count;
        return count;
    }
    /// "held talks": the verb beside the noun is no second event.
    bool same_event(const TriggerHit& hit) const {
        return hit.last + 2 >= out_.np_first && hit.last <= out_.first;
    }
    int others_between(std::uint32_t from, std::uint32_t to) const {
        int count = 0;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i)
            if (s_.times[i].datable() && s_.times[i].first >= from && s_.times[i].last <= to)
                ++count;
        return count;
    }
    int clause_breaks(std::uint32_t from, std::uint32_t to) const {
        const FunctionWords& f = s_.k.function;
        int count = 0;
        for (std::uint32_t i = from; i < to; ++i) {
            const WordId word = s_.word(i);
            if (word == f.semicolon || word == f.while_ || word == f.but || word == f.which ||
                word == f.who || word == f.that || word == f.when || word == f.after ||
                word == f.before)
                ++count;
        }
        return count;
    }
    /// "the accord signed in 2015": the time of something else.
    bool background(std::uint32_t from, std::uint32_t to) const {
        return s_.any(from, to, c::accord);
    }

    std::uint32_t least_of_verb() const { return s_.sentence.back(out_.first, 5U); }
    /// "in office since June 30": what has lasted since then is no meeting.
    bool starts_state(const Timex& time) const {
        return time.first > s_.sentence.first && s_.word(time.first - 1) == s_.k.function.since;
    }

    /// "by 2025", "until May": a limit, not the day.
    bool bounds(const Timex& time) const {
        if (time.first == s_.sentence.first) return false;
        const WordId word = s_.word(time.first - 1);
        // "the accords from 2019"
        const bool begins =
            time.last < s_.sentence.last &&
            (s_.word(time.last) == s_.k.function.to || s_.word(time.last) == s_.k.function.until);
        if (word == s_.k.function.from && is_year(time) && !begins) return true;
        return word == s_.k.function.by || word == s_.k.function.until ||
               word == s_.k.function.till;
    }

    /// "said on Tuesday": when somebody spoke.
    bool reports(const Timex& time) const {
        if (time.first == s_.sentence.first) return false;
        if (dates_statement(s_, out_, time)) return true;
        std::uint32_t before = time.first - 1;
        if (s_.word(before) == s_.k.function.on && before > s_.sentence.first) --before;
        if (!s_.is(before, c::speech)) {
            // "told reporters on Tuesday", "said in a statement Tuesday"
            for (int back = 0; back < 5 && before > s_.sentence.first; ++back) {
                if (s_.is(before, c::speech)) break;
                for (const TriggerHit& hit : s_.triggers)
                    if (hit.first <= before && before < hit.last) return false;
                --before;
            }
        }
        return s_.is(before, c::speech) && before >= s_.sentence.first &&
               !(out_.first <= before && before < out_.last) && out_.first != before;
    }

    void take(std::uint32_t index, int score) {
        const Timex& time = s_.times[index];
        out_.when = time.when;
        out_.time_first = time.first;
        out_.time_last = time.last;
        out_.weekday = time.last - time.first == 1 && !time.explicit_date &&
                       s_.text.tokens[time.first].is(shape::capital) && is_day_name(time);
        out_.year_told = has_year(time);
        out_.date_source = score >= 1000  ? DateSource::phrase
                           : score >= 420 ? DateSource::clause
                           : score > 60   ? DateSource::sentence
                                          : DateSource::context;
        if (auto range = find_range(s_, index)) {
            out_.when = std::move(range->when);
            out_.time_first = range->first;
            out_.time_last = range->last;
        }
        shift(time);
    }

    /// "One day before the start of the Lima conference on 4 May 1970, the ministers met": not the
    /// conference.
    void shift(const Timex& time) {
        constexpr std::uint32_t reach = 10;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& length = s_.times[i];
            if (length.last >= time.first || time.first - length.last > reach) continue;
            if (out_.np_first >= length.first && out_.first < time.first) continue;
            if (s_.has_word(length.last, time.first, s_.k.function.comma)) continue;
            const auto day = shifted_day(s_.text, s_.k, length, *time.when);
            if (!day) continue;
            out_.when = day;
            out_.time_first = std::min(out_.time_first, length.first);
            return;
        }
    }

    bool is_day_name(const Timex& time) const {
        const std::string_view name = s_.text.view(time.first);
        return name.ends_with("day") ? name != "Today" && name != "Yesterday" : name.size() <= 5;
    }
    bool has_year(const Timex& time) const {
        for (std::uint32_t at = time.first; at < time.last; ++at)
            if (s_.text.tokens[at].is(shape::number) && s_.text.view(at).size() == 4) return true;
        return false;
    }

    const Scene& s_;
    Finding& out_;
    OtherDay other_;
    bool tells_time_;
    std::uint32_t others_begin_;  ///< token
};

}  // namespace

void find_when(const Scene& scene, Finding& finding) {
    When(scene, finding).run();
}

void date_by(const Scene& scene, Finding& finding, std::uint32_t time) {
    When(scene, finding).take(time);
}

}  // namespace detente
