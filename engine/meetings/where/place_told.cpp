// SPDX-License-Identifier: MIT
#include "engine/meetings/where/place_told.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/where/where.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

bool is_kind_of_place(std::string_view noun) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"city", "capital", "country", "nation", "kingdom", "republic", "island", "emirate"});
    return is_one_of(nouns, noun);
}

class PlaceTold {
  public:
    PlaceTold(const StoryInput& input, MainPair& main_pair, Finding& finding)
        : in_(input), main_pair_(main_pair), out_(finding), noun_(kind_of_place()) {}

    bool take() {
        if (noun_ == in_.text.sentences[out_.sentence].last) return false;
        const bool island = in_.text.view(noun_) == "island";
        city_ = in_.text.view(noun_) == "city";
        if (const Mention* name = name_behind()) return lead_to(*name);
        if (const Mention* whose = owner()) return lead_to(*whose);
        // The states of a sentence need not be islands.
        const Mention* there = island ? nullptr : in_sentence(out_.sentence, false);
        if (there != nullptr) return lead_to(*there);
        const ActorList& pair = main_pair_.get();
        if (!city_ && pair.size == 2 && pair.contains(*out_.parties.begin())) {
            for (const ActorIndex actor : pair)
                if (!out_.parties.contains(actor)) add_host(actor);
            return true;
        }
        for (std::uint32_t back = 1; back <= 2 && back <= out_.sentence; ++back)
            if ((there = in_sentence(out_.sentence - back, true)) != nullptr)
                return lead_to(*there);
        return false;
    }

  private:
    /// The token of "city" or "country", else the sentence's end.
    std::uint32_t kind_of_place() const {
        const std::uint32_t end = in_.text.sentences[out_.sentence].last;
        for (std::uint32_t at = out_.last; at < std::min(end, out_.last + 5); ++at)
            if (is_kind_of_place(in_.text.view(at))) return at;
        return end;
    }
    /// "the Lebanese capital, Beirut"
    const Mention* name_behind() const {
        for (std::uint32_t i = in_.mentions.by_sentence[out_.sentence];
             i < in_.mentions.by_sentence[out_.sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            const bool behind = mention.first > noun_ && mention.first <= noun_ + 2;
            if (behind && mention.kind == MentionKind::place) return &mention;
        }
        return nullptr;
    }
    /// "the Lebanese capital"
    const Mention* owner() const {
        for (std::uint32_t i = in_.mentions.by_sentence[out_.sentence];
             i < in_.mentions.by_sentence[out_.sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            const bool inside = mention.first >= out_.last && mention.last <= noun_;
            if (inside && mention.actors.size == 1 &&
                in_.knowledge.lexicon.is(*mention.actors.begin(), ActorKind::state) &&
                !out_.parties.contains(*mention.actors.begin()))
                return &mention;
        }
        return nullptr;
    }
    /// The first that fits, which the sentence speaks to; of an earlier sentence only one alone.
    const Mention* in_sentence(std::uint32_t sentence, bool alone) const {
        const Mention* found = nullptr;
        ActorIndex state = no_actor;
        for (std::uint32_t i = in_.mentions.by_sentence[sentence];
             i < in_.mentions.by_sentence[sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.first >= out_.np_first) break;
            const ActorIndex country = country_of(mention);
            if (country == no_actor || out_.parties.contains(country)) continue;
            if (found == nullptr) {
                found = &mention;
                state = country;
            } else if (alone && country != state) {
                return nullptr;
            }
        }
        return found;
    }
    ActorIndex country_of(const Mention& mention) const {
        if (mention.kind == MentionKind::place)
            return in_.knowledge.lexicon.places()[mention.place].country;
        if (mention.actors.size != 1 ||
            !in_.knowledge.lexicon.is(*mention.actors.begin(), ActorKind::state))
            return no_actor;
        const LexiconActor& actor = in_.knowledge.lexicon.actors()[*mention.actors.begin()];
        return city_ && actor.capital != actor.name ? no_actor : *mention.actors.begin();
    }
    void add_host(ActorIndex actor) {
        out_.parties.add(actor);
        out_.hosts.add(actor);
    }
    bool lead_to(const Mention& there) {
        add_host(there.kind == MentionKind::place ? country_of(there) : *there.actors.begin());
        if (out_.place.empty() && there.kind == MentionKind::place)
            out_.place = place_of(there, in_.knowledge);
        return true;
    }

    const StoryInput& in_;
    MainPair& main_pair_;
    Finding& out_;
    std::uint32_t noun_;
    bool city_ = false;
};

}  // namespace

bool leads_to_place_told(const Scene& scene, const TriggerHit& hit) {
    const FunctionWords& f = scene.k.function;
    std::uint32_t at = hit.last;
    const std::uint32_t end = scene.sentence.last;
    if (at < end && (scene.word(at) == f.to || scene.word(at) == f.in)) ++at;
    if (at + 1 >= end || (scene.word(at) != f.the && scene.word(at) != f.that)) return false;
    // "the island nation", "the Baltic country"
    for (std::uint32_t noun = at + 1; noun < std::min(end, at + 4); ++noun) {
        if (scene.text.tokens[noun].is(shape::mark)) return false;
        if (!is_kind_of_place(scene.text.view(noun))) continue;
        if (noun + 1 >= end) return true;
        const Token& next = scene.text.tokens[noun + 1];
        if (is_kind_of_place(scene.text.view(next))) continue;
        return next.word != f.of && next.word != f.possessive && !next.is(shape::capital);
    }
    return false;
}

bool take_place_told(const StoryInput& input, MainPair& main_pair, Finding& finding) {
    if (!finding.to_place_told || finding.parties.size != 1) return false;
    return PlaceTold(input, main_pair, finding).take();
}

}  // namespace detente
