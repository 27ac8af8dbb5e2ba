// SPDX-License-Identifier: MIT
#include "engine/meetings/details/noun_phrases.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;
namespace d = detail_class;

constexpr std::size_t most_phrases = 5;
/// Longer than so many words nobody reads a topic; two joined by "and" stay one up to fewer.
constexpr std::uint32_t most_words = 8;
constexpr std::uint32_t most_joined = 6;

class Reader {
  public:
    Reader(const Passage& passage, const Place& place)
        : p_(passage), f_(passage.scene.k.function), place_(place) {}

    std::vector<Stretch> read(std::uint32_t at) const {
        at = behind_including(at);
        std::vector<Stretch> parts{{at, phrase_end(at)}};
        // "consultations on these matters": told before
        const bool taken_up = p_.is_function(at, f_.these) || p_.is_function(at, f_.those) ||
                              p_.is_function(at, f_.this_) || p_.is_function(at, f_.that);
        if (parts.front().empty() || p_.has(at, c::prep) || taken_up) return {};
        const bool infinitive = has(parts.front(), f_.to);
        if (!infinitive) read_on(parts);
        if (shares_noun(parts)) parts = {{parts.front().first, parts.back().last}};
        std::vector<Stretch> topics;
        for (const Stretch part : parts)
            for (const Stretch one : split_pair(part, parts.size() > 1))
                if (const Stretch topic = trimmed(one);
                    !topic.empty() && says_something(topic) && topics.size() < most_phrases)
                    topics.push_back(topic);
        return topics;
    }

  private:
    bool has(Stretch part, WordId word) const {
        return p_.scene.has_word(part.first, part.last, word);
    }
    /// "economic, political and security relations": one noun for all.
    bool shares_noun(const std::vector<Stretch>& parts) const {
        for (std::size_t i = 0; i + 1 < parts.size(); ++i)
            if (is_adjective(parts[i].last - 1)) return true;
        return false;
    }
    bool is_adjective(std::uint32_t at) const {
        constexpr std::string_view endings[] = {"al", "ic", "ive", "ary", "ous", "ful", "wide"};
        const std::string_view word = p_.view(at);
        return !p_.capital(at) && std::any_of(std::begin(endings), std::end(endings),
                                              [&](auto one) { return word.ends_with(one); });
    }
    /// "a range of issues including Syria": what is named.
    std::uint32_t behind_including(std::uint32_t at) const {
        bool vague = false;
        for (std::uint32_t next = at; next < std::min(p_.end(), at + 10); ++next) {
            if (vague && p_.is(next, d::including)) return behind_field(next + 1);
            if (vague && p_.view(next) == "such" && p_.is_function(next + 1, f_.as))
                return next + 2;
            if (p_.mark(next) && !p_.is_function(next, f_.comma)) break;
            vague = vague || p_.is(next, d::vague);
        }
        return at;
    }

    /// "in the areas of trade"
    std::uint32_t behind_field(std::uint32_t at) const {
        for (std::uint32_t next = at; next < at + 4; ++next)
            if (p_.is(next, d::field) && p_.is_function(next + 1, f_.of)) return next + 2;
        return at;
    }

    std::uint32_t phrase_end(std::uint32_t at) const {
        const std::uint32_t first = at;
        while (at < p_.end() && !ends(first, at)) ++at;
        return at;
    }
    bool ends(std::uint32_t first, std::uint32_t at) const {
        if (p_.mark(at)) {
            const bool dash = p_.is_function(at, f_.dash) && !p_.shaped(at, shape::space_before);
            return !dash && !p_.is_function(at, f_.apostrophe);
        }
        if (p_.time_at(at) != nullptr) return true;
        if (p_.is_function(at, f_.with)) return at == first || !p_.is(at - 1, d::relation);
        if (p_.is_function(at, f_.between)) return at == first || !p_.is(at - 1, d::relation);
        if (p_.is_function(at, f_.in)) return is_where(at + 1);
        // "the arsenal lurched into", "the costs associated with"
        if (at > first && p_.looks_past(at) && p_.view(at) != "related" &&
            (!p_.inside(at + 1) || p_.mark(at + 1) || p_.has(at + 1, c::prep | c::det)))
            return true;
        if (p_.is_function(at, f_.on) || p_.view(at) == "over" || p_.is_function(at, f_.for_))
            return at == first || p_.is(at + 1, d::no_topic) || p_.time_at(at + 1) != nullptr ||
                   !p_.inside(at + 1) || p_.shaped(at + 1, shape::number);
        if (p_.is_function(at, f_.and_) || p_.view(at) == "or")
            return p_.looks_past(at + 1) || p_.is(at + 1, d::topic_end) ||
                   (p_.has(at + 1, c::speech | c::hold) && !p_.capital(at + 1) &&
                    p_.is_function(at + 2, f_.the)) ||
                   p_.is_function(at + 1, f_.to);
        return p_.is(at, d::topic_end) || (at > first && p_.has(at, c::speech));
    }
    /// "in Geneva", "in a phone call": where the meeting is.
    bool is_where(std::uint32_t at) const {
        if (!p_.inside(at) || p_.is(at, d::place_end) || p_.time_at(at) != nullptr) return true;
        const Mention* there = p_.mention_at(at);
        if (there == nullptr || place_.name.empty()) return false;
        return p_.text({there->first, there->last}) == place_.name;
    }

    /// ", B and C": a comma goes on only to an "and", with no clause on the way.
    void read_on(std::vector<Stretch>& parts) const {
        std::vector<Stretch> more = parts;
        bool closed = false;
        for (std::uint32_t at = more.back().last; !closed && p_.is_function(at, f_.comma);) {
            ++at;
            closed = p_.is_function(at, f_.and_);
            const bool as_well = p_.is_function(at, f_.as) && p_.is_function(at + 1, f_.well);
            if (as_well) closed = true;
            at += as_well ? 3 : closed ? 1 : 0;
            if (!may_begin(at) || more.size() > most_phrases) return;
            const Stretch next{at, phrase_end(at)};
            if (next.empty()) return;
            // "A, B and C" has its "and" inside the last part.
            if (!closed) closed = has(next, f_.and_);
            more.push_back(next);
            at = next.last;
        }
        if (closed) parts = std::move(more);
    }
    bool may_begin(std::uint32_t at) const {
        if (!p_.inside(at) || p_.mark(at) || p_.time_at(at) != nullptr) return false;
        const std::string_view word = p_.view(at);
        if (!p_.capital(at) && (word.ends_with("ing") || p_.looks_past(at))) return false;
        return !p_.is(at, d::topic_end) && !p_.has(at, c::prep | c::speech | c::he | c::they);
    }
    /// The token of an "and" between two phrases of the part, else its end.
    std::uint32_t last_and(Stretch part) const {
        const FunctionWords& f = f_;
        for (std::uint32_t at = part.last; at-- > part.first + 1;) {
            if (!p_.is_function(at, f.and_) || at + 1 >= part.last) continue;
            if (p_.has(at - 1, c::prep) || p_.has(at + 1, c::prep)) continue;
            bool pair = false;
            for (std::uint32_t before = part.first; before < at; ++before)
                pair |= p_.is_function(before, f.between) || p_.is_function(before, f.both);
            const bool names = p_.mention_at(at - 1) != nullptr && p_.mention_at(at + 1) != nullptr;
            if (!pair && !names && !is_adjective(at - (p_.mark(at - 1) ? 2 : 1))) return at;
        }
        return part.last;
    }
    /// What "and" joins is one phrase where it is short, unless it ends a list.
    std::vector<Stretch> split_pair(Stretch part, bool of_list) const {
        for (std::uint32_t at = part.first + 1; at + 2 < part.last; ++at)
            if (p_.is_function(at, f_.and_) && p_.is(at + 1, d::about))
                return {{part.first, at}, {at + 2, part.last}};
        if ((!of_list && part.last - part.first <= most_joined) || has(part, f_.to)) return {part};
        const std::uint32_t middle = last_and(part);
        if (middle == part.last) return {part};
        return {{part.first, middle}, {middle + 1, part.last}};
    }

    /// Without articles before and loose words behind; a long one is cut before its last
    /// prepositions.
    Stretch trimmed(Stretch part) const {
        const auto loose = [&](std::uint32_t at) {
            return p_.has(at, c::det | c::possessive) || p_.is(at, d::dangling) || p_.mark(at);
        };
        part.first = std::min(part.last, behind_field(part.first));
        while (!part.empty() && loose(part.first)) ++part.first;
        while (part.last - part.first > most_words) {
            std::uint32_t cut = part.last - 1;
            while (cut > part.first && (!p_.has(cut, c::prep) || p_.is_function(cut, f_.of))) --cut;
            if (cut == part.first) return {};
            part.last = cut;
        }
        while (!part.empty() && (loose(part.last - 1) || p_.has(part.last - 1, c::prep)))
            --part.last;
        // "relations and issues", of what stood behind
        if (part.last - part.first > 3 && p_.is(part.last - 1, d::vague) &&
            p_.is_function(part.last - 2, f_.and_))
            part.last -= 2;
        return part;
    }
    bool says_something(Stretch part) const {
        if (p_.is(part.first, d::no_topic | d::topic_end) || p_.has(part.first, c::prep) ||
            p_.has(part.first, c::negation | c::subordinate))
            return false;
        // "ways to go on", "issues of concern", "hosting"
        const bool vague = p_.is(part.first, d::vague) && (p_.is_function(part.first + 1, f_.of) ||
                                                           p_.is_function(part.first + 1, f_.to));
        const bool one = part.last - part.first == 1;
        if (vague || (one && !p_.capital(part.first) && p_.view(part.first).ends_with("ing")))
            return false;
        for (std::uint32_t at = part.first; at < part.last; ++at)
            if (p_.is(at, d::shared) && p_.is(at + 1, d::vague_mod | d::vague)) return false;
        for (std::uint32_t at = part.first; at < part.last; ++at)
            if (p_.view(at).size() > 2 && !p_.is(at, d::vague | d::vague_mod | d::no_topic) &&
                !p_.shaped(at, shape::number))
                return true;
        return false;
    }

    const Passage& p_;
    const FunctionWords& f_;
    const Place& place_;
};

}  // namespace

std::vector<Stretch> read_topics(const Passage& passage, std::uint32_t at, const Place& place) {
    return Reader(passage, place).read(at);
}

}  // namespace detente
