// SPDX-License-Identifier: MIT
#include "engine/meetings/where/place_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/actors/dateline.hpp"
#include "engine/meetings/where/where.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr std::uint32_t near = 3;  // sentences
constexpr std::uint32_t far = 12;

class PlaceWords {
  public:
    PlaceWords(const Scene& scene, const Finding& finding)
        : s_(scene), f_(scene.k.function), finding_(finding) {}

    Place run() const {
        const std::uint32_t least = s_.sentence.back(finding_.np_first, 6U);
        const std::uint32_t end = std::min(s_.sentence.last, finding_.last + 10);
        for (std::uint32_t at = least; at < end; ++at) {
            if (!is_said(at)) continue;
            if (s_.word(at) == f_.there) return place_told_before(s_, finding_, near);
            if (s_.text.view(at) == "here") return writers();
            if (const Place place = named_by(at); !place.empty()) return place;
        }
        return {};
    }

  private:
    /// Not "there is", "here are".
    bool is_said(std::uint32_t at) const {
        return at + 1 >= s_.sentence.last || !s_.is(at + 1, c::be | c::modal | c::have);
    }
    /// "held here on Friday": the dateline's, else the first that the text is set in.
    Place writers() const {
        if (const Mention* mention = dateline(s_.text, s_.mentions))
            return place_of(*mention, s_.k);
        constexpr std::uint32_t opening = 6;
        const auto end =
            std::min<std::size_t>(s_.text.title_sentences + opening, s_.text.sentences.size());
        for (std::uint32_t i = s_.mentions.by_sentence[s_.text.title_sentences];
             i < s_.mentions.by_sentence[end]; ++i) {
            const Mention& mention = s_.mention(i);
            const bool in = mention.first > 0 && s_.word(mention.first - 1) == f_.in;
            if (mention.kind == MentionKind::place && in) return place_of(mention, s_.k);
        }
        return {};
    }
    /// "in the same city", "at the truce village", "same venue": the noun that stands at `at`.
    Place named_by(std::uint32_t at) const {
        constexpr auto towns =
            std::to_array<std::string_view>({"city", "town", "village", "resort", "capital"});
        constexpr auto spots = std::to_array<std::string_view>(
            {"venue", "place", "hotel", "palace", "villa", "location", "island", "building"});
        const std::string_view noun = s_.text.view(at);
        const bool town = is_one_of(towns, noun);
        if (!town && !is_one_of(spots, noun)) return {};
        if (at + 1 < s_.sentence.last && s_.word(at + 1) == f_.of) return {};
        std::uint32_t first = at;
        bool same = false;
        while (first > s_.sentence.first && at - first < 3 && qualifies(first - 1)) {
            --first;
            same = same || s_.word(first) == f_.same;
        }
        const bool the = first > s_.sentence.first && s_.word(first - 1) == f_.the;
        const bool in = the && first > s_.sentence.first + 1 && s_.is(first - 2, c::prep);
        if (!same && !(town && in)) return {};
        return told_in(state_between(first, at), same ? far : near, noun == "capital");
    }
    bool qualifies(std::uint32_t at) const {
        return s_.text.tokens[at].is(shape::word) && !s_.is(at, c::prep | c::det | c::be);
    }
    /// "the same Swiss city"
    ActorIndex state_between(std::uint32_t first, std::uint32_t last) const {
        for (std::uint32_t i = s_.mentions.by_sentence[s_.index];
             i < s_.mentions.by_sentence[s_.index + 1]; ++i) {
            const Mention& mention = s_.mention(i);
            if (mention.first >= first && mention.last <= last && !mention.actors.empty())
                return *mention.actors.begin();
        }
        return no_actor;
    }
    /// The last city told before; of that state, and its capital, where asked for.
    Place told_in(ActorIndex state, std::uint32_t sentences, bool capital) const {
        const std::uint32_t from = s_.index > sentences ? s_.index - sentences : 0;
        for (std::uint32_t i = s_.mentions.by_sentence[s_.index + 1];
             i-- > s_.mentions.by_sentence[from];) {
            const Mention& mention = s_.mention(i);
            if (mention.first >= finding_.np_first || mention.kind != MentionKind::place) continue;
            if (mention.possessive || mention.place == no_item) continue;
            const LexiconPlace& place = s_.k.lexicon.places()[mention.place];
            if (state != no_actor && place.country != state) continue;
            if (!capital || place.capital) return place_of(mention, s_.k);
        }
        return {};
    }

    const Scene& s_;
    const FunctionWords& f_;
    const Finding& finding_;
};

}  // namespace

Place place_pointed_at(const Scene& scene, const Finding& finding) {
    return PlaceWords(scene, finding).run();
}

Place place_told_before(const Scene& scene, const Finding& finding, std::uint32_t sentences) {
    const FunctionWords& f = scene.k.function;
    const std::uint32_t from = scene.index > sentences ? scene.index - sentences : 0;
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index + 1];
         i-- > scene.mentions.by_sentence[from];) {
        const Mention& mention = scene.mention(i);
        if (mention.first >= finding.np_first || mention.possessive) continue;
        const bool state = mention.kind == MentionKind::actor && !mention.metonym &&
                           mention.first > 0 && scene.word(mention.first - 1) == f.in;
        if (mention.kind != MentionKind::place && !state) continue;
        const Place place = place_of(mention, scene.k);
        if (!place.empty()) return place;
    }
    return {};
}

}  // namespace detente
