// SPDX-License-Identifier: MIT
#include "engine/meetings/when/last_time.hpp"

#include <algorithm>

#include "engine/meetings/where/where.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// Words from the noun to "since": "visit by a Chadian leader since".
constexpr std::uint32_t reach = 14;

class LastTime {
  public:
    LastTime(const Scene& scene, const Finding& finding)
        : s_(scene), f_(scene.k.function), from_(finding) {}

    std::optional<Finding> read() const {
        if (from_.parties.size < 2) return {};
        const std::uint32_t end = std::min(s_.sentence.last, from_.last + reach);
        for (std::uint32_t at = from_.last; at < end; ++at) {
            if (s_.word(at) == f_.since) return before(at);
            if (s_.is(at, c::speech | c::relative) || begins_trigger(at)) return {};
        }
        return {};
    }

  private:
    bool begins_trigger(std::uint32_t at) const {
        return std::any_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& hit) {
            // "The talks will be the first between the two since May"
            return hit.first == at && hit.trigger->id != "ellipsis";
        });
    }
    /// "its first summit", "the summit will be the first", "met for the first time"
    bool is_first(std::uint32_t since) const {
        const bool noun = from_.form == Form::noun;
        for (std::uint32_t at = noun ? from_.np_first : from_.last; at < since; ++at)
            if (s_.text.view(at) == "first") {
                const bool in_phrase = noun && at < from_.first;
                return in_phrase || s_.any(from_.last, at, c::be) || s_.text.view(at + 1) == "time";
            }
        return false;
    }
    std::optional<Finding> before(std::uint32_t since) const {
        if (!is_first(since)) return {};
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first <= since) continue;
            const bool next =
                time.first == since + 1 || (time.first == since + 2 && s_.is(since + 1, c::prep));
            if (!next || !time.when || !ends_there(time.last)) return {};
            return then(time);
        }
        return {};
    }
    /// Not "since the 1979 revolution", "since May when they took office".
    bool ends_there(std::uint32_t at) const {
        return at >= s_.sentence.last || s_.text.tokens[at].is(shape::mark) || s_.is(at, c::prep) ||
               s_.word(at) == f_.and_;
    }
    Finding then(const Timex& time) const {
        Finding told = from_;
        told.when = time.when;
        told.date_source = DateSource::clause;
        told.time_first = time.first;
        told.time_last = time.last;
        told.weekday = false;
        told.status = Status::held;
        told.told_status = true;
        told.denied = false;
        told.antecedent = -1;
        told.looks_back = true;
        told.moved_from.reset();
        // Another may have come then, and the others may have met elsewhere.
        if (!is_own()) told.people.clear();
        if (told.kind != Kind::visit) told.place = place_behind(time.last);
        return told;
    }
    /// "since 2017, when it was held in Kampala", "since 2017 in Kampala"
    Place place_behind(std::uint32_t at) const {
        const bool clause = at + 1 < s_.sentence.last && s_.word(at) == f_.comma &&
                            (s_.word(at + 1) == f_.when || s_.is(at + 1, c::prep));
        if (s_.word(at) == f_.comma && !clause) return {};
        for (const Group& group : s_.groups) {
            if (group.start < at || group.start > at + 10) continue;
            if (group.prep != f_.in && group.prep != f_.at) continue;
            if (s_.has_word(at + 1, group.start, f_.comma)) return {};
            return place_of(s_.mention(group.first_mention), s_.k);
        }
        return {};
    }
    /// "his first visit", "Mahamat's first visit"
    bool is_own() const {
        for (std::uint32_t at = from_.np_first; at < from_.first; ++at)
            if (s_.is(at, c::possessive) || s_.word(at) == f_.possessive) return true;
        return false;
    }

    const Scene& s_;
    const FunctionWords& f_;
    const Finding& from_;
};

}  // namespace

std::optional<Finding> last_time(const Scene& scene, const Finding& finding) {
    return LastTime(scene, finding).read();
}

}  // namespace detente
