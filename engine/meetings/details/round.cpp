// SPDX-License-Identifier: MIT
#include "engine/meetings/details/round.hpp"

#include <algorithm>
#include <optional>

namespace detente {
namespace {

namespace c = word_class;
namespace d = detail_class;

/// So far an ordinal stands before what it counts: "the third high-level round".
constexpr std::uint32_t most_between = 6;
/// No series has had more.
constexpr int most_rounds = 500;

/// "XIV" is 14; 0 for what is no Roman number of two letters or more.
int roman(std::string_view word) {
    constexpr std::string_view letters = "IVXL";
    constexpr int values[] = {1, 5, 10, 50};
    if (word.size() < 2) return 0;
    int sum = 0;
    int last = 0;
    for (auto letter = word.rbegin(); letter != word.rend(); ++letter) {
        const std::size_t place = letters.find(*letter);
        if (place == std::string_view::npos) return 0;
        sum += values[place] < last ? -values[place] : values[place];
        last = std::max(last, values[place]);
    }
    return sum;
}

/// "7th", "21st": its number; else 0.
int digits(std::string_view word) {
    int number = 0;
    std::size_t at = 0;
    for (; at < word.size() && at < 4 && word[at] >= '0' && word[at] <= '9'; ++at)
        number = number * 10 + (word[at] - '0');
    const std::string_view ending = word.substr(at);
    const bool ordinal = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    return at > 0 && ordinal ? number : 0;
}

class Rounds {
  public:
    Rounds(const Passage& passage, const Finding& finding)
        : p_(passage), f_(passage.scene.k.function), finding_(finding) {}

    int run() const {
        const auto counted = what_is_counted();
        if (!counted) return 0;
        const std::uint32_t ordinal = ordinal_before(*counted);
        if (ordinal == *counted) return 0;
        const int number = value(ordinal);
        if (number > most_rounds) return 0;
        if (p_.is(*counted, d::round)) return spans(*counted + 1) ? 0 : number;
        return counts_edition(ordinal, *counted) ? number : 0;
    }

  private:
    /// The token of "round" or "session" in the finding's own phrase.
    std::optional<std::uint32_t> what_is_counted() const {
        const std::uint32_t last = finding_.last - 1;
        if (finding_.form != Form::noun) return round_behind();
        if (p_.is(last, d::round)) return is_of_talks(last) ? std::optional(last) : std::nullopt;
        // "the third round of peace talks"
        const std::uint32_t least = p_.back(finding_.first, 6);
        for (std::uint32_t at = finding_.first; at-- > least;) {
            if (p_.is(at, d::round) && p_.is_function(at + 1, f_.of)) return at;
            if (p_.mark(at) && !p_.is_function(at, f_.dash)) break;
        }
        return p_.is(last, d::edition) ? std::optional(last) : std::nullopt;
    }
    /// "met for a third round of talks"
    std::optional<std::uint32_t> round_behind() const {
        const std::uint32_t end = std::min(p_.scene.clause_end(finding_.last), finding_.last + 16);
        for (std::uint32_t at = finding_.last; at < end; ++at)
            if (p_.is(at, d::round) && p_.owner_before(at) == Owner::mine && is_of_talks(at))
                return at;
        return std::nullopt;
    }
    /// Not "a second round of sanctions": "of" leads to talks, or nothing is said of it.
    bool is_of_talks(std::uint32_t round) const {
        if (!p_.is_function(round + 1, f_.of)) return true;
        for (std::uint32_t at = round + 2; at < std::min(p_.end(), round + 10); ++at) {
            if (p_.is(at, d::talk | d::series_head)) return true;
            if (p_.find(at, Detail::series)) return true;
            if (p_.mark(at) && !p_.is_function(at, f_.dash)) return false;
        }
        return false;
    }
    /// The token of the ordinal that stands before `counted`, else `counted`.
    std::uint32_t ordinal_before(std::uint32_t counted) const {
        const std::uint32_t least = p_.back(counted, most_between);
        for (std::uint32_t at = counted; at-- > least;) {
            if (value(at) > 0) return at;
            const bool final = p_.is_function(at, f_.and_) && at > p_.begin() && value(at - 1) > 0;
            const bool dash = p_.is_function(at, f_.dash) || p_.is_function(at, f_.possessive);
            const bool stops = p_.mark(at) || p_.has(at, c::be | c::have | c::modal | c::prep |
                                                             c::speech | c::det);
            if (stops && !dash && !final) break;
        }
        return counted;
    }
    int value(std::uint32_t at) const {
        if (p_.shaped(at, shape::mixed)) return digits(p_.view(at));
        if (p_.shaped(at, shape::all_capitals) && !finding_.in_title && p_.capital(at + 1))
            return roman(p_.view(at));
        int number = p_.rules.ordinal(p_.word(at));
        // "twenty-first"
        if (number > 0 && number < 10 && at >= p_.begin() + 2 && p_.is_function(at - 1, f_.dash))
            number += tens(p_.view(at - 2));
        return number;
    }
    static int tens(std::string_view word) {
        if (word == "twenty" || word == "Twenty") return 20;
        if (word == "thirty" || word == "Thirty") return 30;
        if (word == "forty" || word == "Forty") return 40;
        return word == "fifty" || word == "Fifty" ? 50 : 0;
    }
    /// "in as many months", "this year", "since 2019": counted in a span of time.
    bool spans(std::uint32_t at) const {
        for (const std::uint32_t end = std::min(p_.end(), at + 6); at < end; ++at) {
            if (p_.mark(at)) return false;
            if (!p_.is(at, d::span)) continue;
            const bool since = p_.is_function(at, f_.since) || p_.is_function(at, f_.as);
            const bool many = p_.is_function(at + 1, f_.as) || p_.view(at + 1) == "less";
            if (since || many || (p_.is_function(at, f_.this_) && p_.time_at(at + 1) != nullptr))
                return true;
        }
        return false;
    }
    /// "the 12th BRICS summit", "the second session of the Joint Commission": of a name, and not
    /// somebody's first.
    bool counts_edition(std::uint32_t ordinal, std::uint32_t counted) const {
        if (ordinal > p_.begin() &&
            (p_.is_function(ordinal - 1, f_.possessive) || p_.has(ordinal - 1, c::possessive)))
            return false;
        bool named = false;
        for (std::uint32_t at = ordinal + 1; at < counted; ++at) named |= p_.capital(at);
        if (p_.is_function(counted + 1, f_.of)) {
            const std::uint32_t next = counted + (p_.is_function(counted + 2, f_.the) ? 3 : 2);
            named |= p_.inside(next) && p_.capital(next) && p_.time_at(next) == nullptr &&
                     (p_.mention_at(next) == nullptr ||
                      p_.mention_at(next)->kind != MentionKind::person);
        }
        // "the first NATO summit for Biden": of somebody's, as often as not.
        return named && value(ordinal) > 1 && !spans(counted + 1);
    }

    const Passage& p_;
    const FunctionWords& f_;
    const Finding& finding_;
};

}  // namespace

int round_of(const Passage& passage, const Finding& finding) {
    return Rounds(passage, finding).run();
}

}  // namespace detente
