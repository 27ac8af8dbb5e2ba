// SPDX-License-Identifier: MIT
#include "engine/meetings/when/distance.hpp"

#include <algorithm>
#include <optional>

#include "engine/meetings/when/length.hpp"

namespace detente {
namespace {

/// Days of "a day", "two weeks".
std::optional<int> days_of(const Timex& length) {
    const auto told = length_of(length);
    if (told && told->unit == 'D') return told->count;
    if (told && told->unit == 'W') return 7 * told->count;
    return std::nullopt;
}

class Distance {
  public:
    Distance(const Scene& scene, Finding& finding) : s_(scene), out_(finding) {}

    void run() {
        if (stands_on_eve()) return;
        const std::uint32_t length = length_before();
        if (length == s_.last_time || has_own_day(length)) return;
        const Timex* base = base_of(s_.times[length]);
        if (base == nullptr) return;
        const bool after = s_.word(s_.times[length].last) == s_.k.function.after;
        const int days = *days_of(s_.times[length]);
        take(*base, after ? -days : days);
    }

  private:
    static bool is_day(const Timex& time) {
        return time.when && !time.when->is_interval && time.when->precision() == Precision::day;
    }
    void take(const Timex& base, int days) {
        out_.when = Edtf::of(*base.when->earliest() + date::days{days});
        out_.date_source = DateSource::sentence;
        out_.time_first = base.first;
        out_.time_last = base.last;
        out_.weekday = false;
    }
    /// "a day after" before the trigger; the sentence's last time where there is none.
    std::uint32_t length_before() const {
        constexpr std::uint32_t reach = 9;
        const FunctionWords& f = s_.k.function;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.last >= out_.first || out_.first - time.last > reach) continue;
            const WordId next = s_.word(time.last);
            if (next != f.after && next != f.before) continue;
            if (days_of(time) && !s_.has_word(time.last, out_.first, f.comma)) return i;
        }
        return s_.last_time;
    }
    /// Whether the clause behind "a day after" has a day of its own.
    bool has_own_day(std::uint32_t length) const {
        for (std::uint32_t i = length + 1; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (!is_day(time)) continue;
            return time.first < out_.first ||
                   !s_.has_word(out_.last, time.first, s_.k.function.comma);
        }
        return false;
    }
    /// The day of the main clause: before the length, else, where that opens the sentence, behind.
    const Timex* base_of(const Timex& length) const {
        const Timex* base = nullptr;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (!is_day(time) || s_.behind_since(time)) continue;
            if (time.last <= length.first) base = &time;
            if (base == nullptr && time.first >= out_.last && length.first <= s_.sentence.first + 1)
                return &time;
        }
        return base;
    }
    /// "met on the eve of Monday's summit"
    bool stands_on_eve() {
        if (!out_.when || out_.when->is_interval || out_.time_first <= out_.last) return false;
        if (out_.when->precision() != Precision::day) return false;
        for (std::uint32_t at = out_.last; at + 1 < out_.time_first; ++at) {
            if (s_.text.view(at) != "eve" || s_.word(at + 1) != s_.k.function.of) continue;
            out_.when = Edtf::of(*out_.when->earliest() - date::days{1});
            out_.weekday = false;
            return true;
        }
        return false;
    }

    const Scene& s_;
    Finding& out_;
};

}  // namespace

void date_by_distance(const Scene& scene, Finding& finding) {
    Distance(scene, finding).run();
}

}  // namespace detente
