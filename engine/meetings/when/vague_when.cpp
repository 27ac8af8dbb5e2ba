// SPDX-License-Identifier: MIT
#include "engine/meetings/when/vague_when.hpp"

#include <algorithm>

#include "engine/meetings/when/length.hpp"

namespace detente {
namespace {

/// Days from the publication, both ends included.
struct Window {
    int from = 0;
    int to = 0;
};

/// How many days "coming days" and "coming weeks" may be.
constexpr int some_days = 7;
constexpr int some_weeks = 42;

class VagueWhen {
  public:
    VagueWhen(const Scene& scene, Day published, Finding& finding)
        : s_(scene), f_(scene.k.function), published_(published), out_(finding) {}

    void run() {
        const std::uint32_t from = s_.clause_begin(out_.np_first);
        const std::uint32_t to = s_.clause_end(out_.last);
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first < from || time.last > to || time.when) continue;
            const auto window = window_of(time);
            if (!window || !date(*window, time)) continue;
            if (window->to > 0 && out_.status == Status::held) out_.status = Status::planned;
            return;
        }
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i)
            if (is_weekend(s_.times[i])) return on_weekend(s_.times[i]);
        for (std::uint32_t at = from + 3; at < to; ++at)
            if (in_the_day(at)) return same_day(at);
    }

  private:
    /// "a weekend meeting"
    bool is_weekend(const Timex& time) const {
        return out_.form == Form::noun && time.value == "P1WE" && time.first >= out_.np_first &&
               time.last <= out_.first;
    }
    /// The last one, of a plan the next one.
    void on_weekend(const Timex& time) {
        const int weekday = static_cast<int>(date::weekday{published_}.iso_encoding());
        const int ahead = planned() ? 7 : 0;
        const Day sunday = published_ - date::days{weekday % 7} + date::days{ahead};
        const auto days = parse_edtf(to_string(Edtf::of(sunday - date::days{1})) + '/' +
                                     to_string(Edtf::of(sunday)));
        if (!days) return;
        out_.when = *days;
        out_.date_source = DateSource::clause;
        out_.time_first = time.first;
        out_.time_last = time.last;
    }
    /// "later in the day", "earlier in the day"
    bool in_the_day(std::uint32_t at) const {
        return s_.word(at) == f_.day && s_.word(at - 1) == f_.the && s_.word(at - 2) == f_.in &&
               (s_.word(at - 3) == f_.later || s_.word(at - 3) == f_.earlier);
    }
    /// The day named last, else that of the publication.
    void same_day(std::uint32_t at) {
        constexpr std::uint32_t reach = 80;
        out_.when = Edtf::of(published_);
        if (s_.first_time > 0) {
            const Timex& last = s_.times[s_.first_time - 1];
            if (last.when && last.value.size() >= 10 && at - last.first < reach)
                out_.when = last.when;
        }
        out_.date_source = DateSource::clause;
        out_.time_first = at - 3;
        out_.time_last = at + 1;
    }

    /// "the next meeting in two weeks": no word need say that it is to come.
    bool is_next() const {
        return out_.form == Form::noun && s_.has_word(out_.np_first, out_.first, f_.next) &&
               !s_.any(out_.last, s_.clause_end(out_.last), word_class::be | word_class::hold);
    }
    bool planned() const { return out_.status != Status::held || is_next(); }

    std::optional<Window> window_of(const Timex& time) const {
        const bool past = has(time, f_.past, f_.recent) || has(time, f_.last, f_.last);
        if (past == planned()) return std::nullopt;
        if (unknown_amount(time)) {
            if (!past && !has(time, f_.coming, f_.next) && !within(time)) return std::nullopt;
            const int length = is_weeks(time) ? some_weeks : some_days;
            return past ? Window{-length, 0} : Window{0, length};
        }
        if (past || time.type != TimexType::duration) return std::nullopt;
        return counted(time);
    }
    bool unknown_amount(const Timex& time) const {
        return time.value == "PXD" || time.value == "PXW" || time.value == "FUTURE_REF";
    }
    bool is_weeks(const Timex& time) const {
        return time.value == "PXW" || (time.value == "FUTURE_REF" && !has(time, f_.days, f_.days));
    }
    /// "in two weeks", "within ten days"; "in 16 hours" tells no day.
    std::optional<Window> counted(const Timex& time) const {
        const bool in = before(time) == f_.in;
        if (!in && !within(time)) return std::nullopt;
        const auto length = length_of(time);
        if (!length || length->count > 60) return std::nullopt;
        const int unit = length->unit == 'D' ? 1 : length->unit == 'W' ? 7 : 0;
        if (unit == 0) return std::nullopt;
        const int days = length->count * unit;
        const int about = unit > 1 ? 3 : 0;
        return Window{in ? days - about : 0, days + about};
    }

    bool date(const Window& window, const Timex& time) {
        const date::year_month_day first{published_ + date::days{window.from}};
        const date::year_month_day last{published_ + date::days{window.to}};
        if (first.year() != last.year()) return false;
        Edtf when = Edtf::of(published_ + date::days{window.from});
        if (window.from != window.to) {
            when.from->day = 0;
            if (first.month() != last.month()) when.from->month = 0;
        }
        out_.when = when;
        out_.date_source = DateSource::clause;
        out_.time_first = time.first;
        out_.time_last = time.last;
        return true;
    }

    bool has(const Timex& time, WordId one, WordId other) const {
        return s_.has_word(time.first, time.last, one) || s_.has_word(time.first, time.last, other);
    }
    WordId before(const Timex& time) const {
        return time.first > s_.sentence.first ? s_.word(time.first - 1) : unknown_word;
    }
    bool within(const Timex& time) const { return before(time) == f_.within; }

    const Scene& s_;
    const FunctionWords& f_;
    Day published_;
    Finding& out_;
};

}  // namespace

void find_vague_when(const Scene& scene, Day published, Finding& finding) {
    if (!finding.when) VagueWhen(scene, published, finding).run();
}

}  // namespace detente
