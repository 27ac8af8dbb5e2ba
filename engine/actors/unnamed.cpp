// SPDX-License-Identifier: MIT
#include "engine/actors/unnamed.hpp"

#include <algorithm>
#include <string_view>

#include "engine/actors/own_ministry.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr std::uint32_t reach = 4;  // sentences

bool is_acting(const Mention& mention, const Lexicon& lexicon) {
    return mention.kind == MentionKind::actor && mention.actors.size == 1 &&
           (lexicon.is(*mention.actors.begin(), ActorKind::state) ||
            lexicon.is(*mention.actors.begin(), ActorKind::organisation));
}

}  // namespace

bool UnnamedPeople::is_one(const Mention& mention) const {
    return mention.kind == MentionKind::group && mention.titled && !mention.plural &&
           !mention.former && !mention.counterpart && mention.rank >= Rank::official;
}

WordId UnnamedPeople::word_before(const Mention& mention) const {
    return mention.first > 0 ? text_.tokens[mention.first - 1].word : unknown_word;
}

bool UnnamedPeople::is_subject(const Mention& mention) const {
    return is_one(mention) && mention.actors.size == 1 && is_no_object(mention);
}

bool UnnamedPeople::is_no_object(const Mention& mention) const {
    if (mention.possessive) return false;
    std::uint32_t at = mention.first;
    while (at > 0 && k_.words.is(text_.tokens[at - 1].word, c::det)) --at;
    return at == 0 || !k_.words.is(text_.tokens[at - 1].word, c::prep);
}

void UnnamedPeople::tell(const Mention& mention, bool opens) {
    told_[count_++ % told_.size()] = {mention.first,  mention.last,
                                      sentence_,      mention.actors,
                                      mention.person, opens && is_no_object(mention)};
}

void UnnamedPeople::complete(Mentions& out, std::size_t first, std::size_t index) {
    std::vector<Mention>& all = out.all;
    Mention& mention = all[index];
    const bool opens = !acted_;
    acted_ = acted_ || (mention.kind != MentionKind::place &&
                        mention.kind != MentionKind::modifier && !mention.possessive);
    const bool person = mention.kind == MentionKind::person && mention.titled && !mention.former;
    if (person && mention.person != no_person) {
        take_subject(out.people[mention.person].title, mention);
        tell(mention, opens);
    }
    if (!is_one(mention)) return tell_bodies(mention);
    if (mention.actors.empty()) {
        if (text_.tokens[mention.first].word == k_.function.its) {
            take_owner(all, first, mention);
        } else if (word_before(mention) == k_.function.the) {
            take_ministry(all, first, mention);
            if (mention.actors.empty()) take_office(mention);
            if (mention.actors.empty()) take_secretariat(mention);
            if (mention.actors.empty()) take_only_office(mention);
        }
    }
    tell_bodies(mention);
    if (mention.actors.size == 1) tell(mention, opens);
}

void UnnamedPeople::take_owner(const std::vector<Mention>& all, std::size_t first,
                               Mention& mention) const {
    for (std::size_t i = first; i < all.size() && all[i].first < mention.first; ++i) {
        if (!is_acting(all[i], k_.lexicon)) continue;
        const bool beside =
            all[i].first > 0 && k_.words.is(text_.tokens[all[i].first - 1].word, c::prep);
        if (beside && all[i].first > text_.sentences[sentence_].first + 1) continue;
        mention.actors = all[i].actors;
        return;
    }
}

std::string_view UnnamedPeople::specifier(std::uint32_t head) const {
    if (head == 0) return {};
    const bool dash = head > 1 && text_.tokens[head - 1].word == k_.function.dash;
    return text_.view(head - (dash ? 2 : 1));
}

bool UnnamedPeople::holds(const Office& one, const Mention& mention) const {
    const std::uint32_t head = mention.last - 1;
    for (std::uint32_t at = one.first; at < one.last; ++at)
        if (text_.tokens[at].word == text_.tokens[head].word &&
            (head == mention.first || specifier(at) == specifier(head)))
            return true;
    return false;
}

const UnnamedPeople::Office* UnnamedPeople::latest(const Mention& mention) const {
    const Office* object = nullptr;
    if (text_.tokens[mention.last - 1].word == unknown_word) return nullptr;
    for (std::size_t back = 1; back <= std::min(count_, told_.size()); ++back) {
        const Office& one = told_[(count_ - back) % told_.size()];
        if (sentence_ - one.sentence > reach) break;
        if (!holds(one, mention)) continue;
        if (one.subject) return &one;
        if (object == nullptr) object = &one;
    }
    return object;
}

void UnnamedPeople::take_office(Mention& mention) const {
    const Office* office = latest(mention);
    if (office == nullptr) return;
    mention.actors = office->actors;
    mention.person = office->person;
    if (mention.person != no_person) mention.kind = MentionKind::person;
}

void UnnamedPeople::take_subject(WordId title, Mention& mention) const {
    const bool the = word_before(mention) == k_.function.the;
    if (!the || text_.tokens[mention.last - 1].word != title) return;
    // "the CARICOM Secretary-General"
    if (!k_.words.is(text_.tokens[mention.first].word, c::title_head | c::title_mod)) return;
    const Office* office = latest(mention);
    if (office == nullptr || !office->subject || office->sentence == sentence_) return;
    if (office->person == mention.person) return;
    mention.person = office->person;
    mention.actors = office->actors;
    if (mention.person == no_person) mention.kind = MentionKind::group;
}

void UnnamedPeople::take_ministry(const std::vector<Mention>& all, std::size_t first,
                                  Mention& mention) const {
    for (std::size_t i = first; i < all.size() && all[i].first < mention.first; ++i) {
        if (!speaks_for_state(text_, k_, all[i], text_.sentences[sentence_])) continue;
        mention.actors = all[i].actors;
        return;
    }
}

void UnnamedPeople::take_secretariat(Mention& mention) const {
    const std::string_view title = text_.view(mention.first, mention.last);
    if (title != "Secretary-General" && title != "Secretary General") return;
    const ActorIndex un = k_.lexicon.find_actor("UN");
    if (bodies_.size == 1)
        mention.actors = bodies_;
    else if (bodies_.empty() || bodies_.contains(un))
        mention.actors.add(un);
}

void UnnamedPeople::take_only_office(Mention& mention) const {
    constexpr auto popes = std::to_array<std::string_view>({"pope", "Pope", "pontiff", "Pontiff"});
    if (mention.last != mention.first + 1) return;
    const std::string_view title = text_.view(mention.first);
    if (is_one_of(popes, title)) mention.actors.add(k_.lexicon.find_actor("VAT"));
    if (title == "Taoiseach") mention.actors.add(k_.lexicon.find_actor("IRL"));
}

void UnnamedPeople::tell_bodies(const Mention& mention) {
    for (const ActorIndex actor : mention.actors)
        if (k_.lexicon.is(actor, ActorKind::organisation) &&
            !k_.lexicon.actors()[actor].is_format())
            bodies_.add(actor);
}

}  // namespace detente
