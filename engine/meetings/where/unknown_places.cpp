// SPDX-License-Identifier: MIT
#include "engine/meetings/where/unknown_places.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/where/where.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

class UnknownPlaces {
  public:
    UnknownPlaces(const Scene& scene, const Finding& finding)
        : s_(scene), f_(scene.k.function), finding_(finding) {}

    std::optional<UnknownPlace> nearest() const {
        constexpr std::uint32_t reach = 24;
        const std::uint32_t begin =
            back_from(finding_.np_first, reach, s_.clause_begin(finding_.np_first));
        const std::uint32_t end = std::min(s_.clause_end(finding_.last), finding_.last + reach);
        std::optional<UnknownPlace> best;
        std::uint32_t least = reach + 1;
        for (std::uint32_t at = begin; at + 1 < end; ++at) {
            if (!s_.is(at, c::prep)) continue;
            const std::optional<UnknownPlace> found = behind(at, end);
            if (!found) continue;
            const std::uint32_t apart =
                at >= finding_.last ? at - finding_.last
                                    : finding_.np_first - std::min(finding_.np_first, found->last);
            if (apart >= least) continue;
            least = apart;
            best = found;
        }
        return best;
    }

  private:
    std::optional<UnknownPlace> behind(std::uint32_t prep, std::uint32_t end) const {
        const WordId word = s_.word(prep);
        if (word != f_.in && word != f_.at && s_.text.view(prep) != "on") return std::nullopt;
        if (auto town = town_of(prep + 1, end)) return town;
        return word == f_.in || word == f_.at ? before_state(prep + 1, end) : std::nullopt;
    }
    /// "in the southern Estonian village of Zelno"
    std::optional<UnknownPlace> town_of(std::uint32_t at, std::uint32_t end) const {
        for (int steps = 0; steps < 5 && at + 2 < end; ++steps, ++at) {
            if (s_.is(at, c::prep) || s_.text.tokens[at].is(shape::mark)) return std::nullopt;
            if (!names_kind_of_place(s_.text.view(at)) || s_.word(at + 1) != f_.of) continue;
            UnknownPlace found;
            found.first = at + 2;
            found.last = name_end(at + 2, end);
            if (found.last == found.first) return std::nullopt;
            found.place.name = s_.text.view(found.first, found.last);
            found.place.city = found.place.unlisted = true;
            return found;
        }
        return std::nullopt;
    }
    /// "in Zelno, Estonia,", "at Zelno, near Tartu,"
    std::optional<UnknownPlace> before_state(std::uint32_t first, std::uint32_t end) const {
        const std::uint32_t last = name_end(first, end);
        if (last == first || last + 1 >= end || s_.word(last) != f_.comma) return std::nullopt;
        if (is_institution(last - 1) || is_continent(last - 1)) return std::nullopt;
        const bool near = s_.word(last + 1) == f_.near || s_.word(last + 1) == f_.outside;
        const Mention* state = mention_at(last + 1 + near);
        if (state == nullptr || state->possessive) return std::nullopt;
        const bool place = state->kind == MentionKind::place;
        if (!place && (state->kind != MentionKind::actor || state->metonym || near))
            return std::nullopt;
        if (!place && !s_.k.lexicon.is(*state->actors.begin(), ActorKind::state))
            return std::nullopt;
        const bool closed = state->last >= s_.sentence.last ||
                            s_.text.tokens[state->last].is(shape::mark) ||
                            s_.is(state->last, c::prep) || s_.time_at(state->last);
        // "in Zelno, Estonia and Latvia": a list.
        const bool list = state->last + 1 < s_.sentence.last && !place &&
                          s_.word(state->last) == f_.comma &&
                          mention_at(state->last + 1) != nullptr;
        if (!closed || list) return std::nullopt;
        UnknownPlace found{place_of(*state, s_.k), first, last};
        found.place.name = s_.text.view(first, last);
        found.place.city = found.place.unlisted = true;
        return found;
    }
    /// "at Harvard University, Massachusetts": a house, not a town.
    bool is_institution(std::uint32_t at) const {
        constexpr auto houses = std::to_array<std::string_view>(
            {"University", "College", "Hotel", "Palace", "House", "Center", "Centre", "Institute",
             "Airport", "Hall", "Building", "Castle", "Parliament", "Congress", "Base", "Club"});
        return s_.is(at, c::institution) || is_one_of(houses, s_.text.view(at));
    }
    /// "talks in Europe, Egypt": a tour.
    bool is_continent(std::uint32_t at) const {
        constexpr auto continents = std::to_array<std::string_view>(
            {"Europe", "Asia", "Africa", "America", "Americas", "East", "Caribbean", "Pacific"});
        return is_one_of(continents, s_.text.view(at));
    }
    /// Up to three capitalised words that are nobody's name and no date.
    std::uint32_t name_end(std::uint32_t first, std::uint32_t end) const {
        std::uint32_t at = first;
        while (at < end && at - first < 3 && s_.text.tokens[at].is(shape::capital) &&
               s_.text.tokens[at].is(shape::word) && !s_.time_at(at) && mention_at(at) == nullptr &&
               !s_.text.tokens[at].is(shape::all_capitals) &&
               !s_.is(at, c::title_head | c::portfolio))
            ++at;
        return at < end && mention_at(at) != nullptr ? first : at;
    }
    const Mention* mention_at(std::uint32_t token) const {
        for (std::uint32_t i = s_.mentions.by_sentence[s_.index];
             i < s_.mentions.by_sentence[s_.index + 1]; ++i)
            if (s_.mention(i).first <= token && token < s_.mention(i).last) return &s_.mention(i);
        return nullptr;
    }

    const Scene& s_;
    const FunctionWords& f_;
    const Finding& finding_;
};

}  // namespace

bool names_kind_of_place(std::string_view noun) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"city", "town", "village", "capital", "resort", "port", "island", "suburb", "district",
         "hub", "settlement", "oasis", "municipality", "province", "state", "atoll", "Island",
         "islet"});
    return is_one_of(nouns, noun);
}

std::optional<UnknownPlace> unknown_place(const Scene& scene, const Finding& finding) {
    return UnknownPlaces(scene, finding).nearest();
}

}  // namespace detente
