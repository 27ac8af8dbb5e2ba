// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/pairs.hpp"

#include <algorithm>
#include <utility>

namespace detente {
namespace {

/// So many sentences back "the two" may lead.
constexpr std::uint32_t reach = 6;

}  // namespace

std::vector<Finding>::const_reverse_iterator Pairs::end() const {
    return before_.rbegin() +
           std::min(most_told_before, static_cast<std::ptrdiff_t>(before_.size()));
}

bool Pairs::has_rank(std::uint16_t person, Rank rank) const {
    const DocumentPerson& who = in_.mentions.people[person];
    if (rank < Rank::minister || who.rank == Rank::other || who.rank == rank) return true;
    return who.actor == no_actor ||
           !in_.knowledge.lexicon.is(who.actor,
                                     ActorKind::state);  // of a region the minister leads
}

void Pairs::take(Finding& finding) {
    // "brought them together, with Mauritania at the table"
    const bool joined = finding.trigger->frame == Frame::convene && !finding.hosts.empty();
    if (!finding.pair || (finding.parties.size >= 2 && !joined)) return;
    const ActorList third = third_party(finding);
    if (!third.empty()) finding.parties = {};
    take_guests(finding);
    finding.parties.add(third);
    const bool known = !finding.people.empty() || finding.count == 2;
    if (known && !finding.sides && finding.parties.size == 2) add_their_people(finding);
}

void Pairs::add_their_people(Finding& finding) const {
    constexpr std::uint32_t back = 2;  // sentences
    const std::uint32_t from = finding.sentence > back ? finding.sentence - back : 0;
    for (const ActorIndex actor : finding.parties) {
        const auto acts = [&](std::uint16_t person) {
            return in_.mentions.people[person].actor == actor && has_rank(person, finding.rank);
        };
        if (std::any_of(finding.people.begin(), finding.people.end(), acts)) continue;
        for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence + 1];
             i-- > in_.mentions.by_sentence[from];) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.first >= finding.first || mention.person == no_person) continue;
            if (mention.kind != MentionKind::person || !acts(mention.person)) continue;
            finding.people.push_back(mention.person);
            break;
        }
    }
}

bool Pairs::is_theirs(const Finding& finding) const {
    return finding.definite && finding.np_first < finding.first &&
           in_.text.tokens[finding.np_first].word == in_.knowledge.function.their;
}

void Pairs::take_two_of_sentence(Finding& finding) const {
    ActorList actors;
    std::vector<std::uint16_t> people;
    for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence];
         i < in_.mentions.by_sentence[finding.sentence + 1]; ++i) {
        const Mention& mention = in_.mentions.all[i];
        const bool group = mention.kind == MentionKind::group && mention.actors.size == 2;
        if (!group && (mention.kind != MentionKind::person || mention.person == no_person))
            continue;
        if (mention.possessive) return;
        actors.add(mention.actors);
        if (!group) add_people(people, {mention.person});
    }
    if (actors.size != 2 || people.size() > 2) return;
    for (const ActorIndex actor : finding.parties)
        if (!actors.contains(actor)) return;
    finding.parties = actors;
    finding.people = std::move(people);
}

void Pairs::take_guests(Finding& finding) {
    const ActorList hosts = finding.hosts;
    const bool convenes = finding.trigger->frame == Frame::convene;
    if (hosts.empty() || (hosts.size != finding.parties.size && !convenes))
        return take_pair(finding);
    const ActorList others = finding.parties;  // with those who joined them
    finding.parties = {};
    take_pair(finding);
    finding.parties.add(others);
    // Who convenes others need not be at home.
    if (convenes) finding.hosts = {};
}

void Pairs::take_pair(Finding& finding) {
    if (finding.count > 2) return take_several(finding);
    if (finding.apart) {
        take_pair_before(finding, false);
        return;
    }
    if (same_sentence_pair(finding)) return;
    const bool people = !finding.sides && (finding.count == 2 || finding.rank > Rank::other);
    if (people && take_people_before(finding)) return;
    if (take_pair_before(finding, true)) return;
    const bool their_noun = finding.form == Form::noun && finding.count == 0;
    const ActorList& pair = their_noun ? main_pair_.get() : main_pair_.told();
    if (finding.count == 2 && take_main_pair(pair, finding)) return;
    if (take_pair_before(finding, false)) return;
    if (!take_main_pair(pair, finding) && !take_named_before(finding) && !join_pair_before(finding))
        nearest_two(finding);
}

bool Pairs::take_main_pair(const ActorList& pair, Finding& finding) {
    if (pair.size != 2) return false;
    for (const ActorIndex actor : finding.parties)
        if (!pair.contains(actor)) return false;
    finding.parties.add(pair);
    return true;
}

void Pairs::take_several(Finding& finding) const {
    for (auto it = before_.rbegin(); it != end(); ++it) {
        if (it->parties.size != finding.count) continue;
        finding.parties.add(it->parties);
        return;
    }
    constexpr std::uint32_t most_sentences = 100;
    const std::uint32_t least = finding.sentence - std::min(finding.sentence, most_sentences);
    for (std::uint32_t sentence = finding.sentence; sentence-- > least;) {
        const ActorList named = named_in(sentence);
        if (named.size != finding.count) continue;
        finding.parties.add(named);
        return;
    }
}

ActorList Pairs::named_in(std::uint32_t sentence) const {
    ActorList named;
    for (std::uint32_t i = in_.mentions.by_sentence[sentence];
         i < in_.mentions.by_sentence[sentence + 1]; ++i)
        if (in_.mentions.all[i].kind != MentionKind::place) named.add(in_.mentions.all[i].actors);
    return named;
}

bool Pairs::take_people_before(Finding& finding) const {
    const auto sends = [&](ActorIndex actor, const Finding& one) {
        return std::any_of(one.people.begin(), one.people.end(), [&](std::uint16_t person) {
            return in_.mentions.people[person].actor == actor;
        });
    };
    for (auto it = before_.rbegin(); it != before_.rend(); ++it) {
        if (finding.sentence - it->sentence > reach) break;
        if (it->parties.size != 2 || !covers(*it, finding) || it->rank < finding.rank) continue;
        if (!std::all_of(it->parties.begin(), it->parties.end(),
                         [&](ActorIndex actor) { return sends(actor, *it); }))
            continue;
        finding.parties.add(it->parties);
        add_people(finding.people, it->people);
        return true;
    }
    return false;
}

bool Pairs::take_pair_before(Finding& finding, bool two) const {
    for (auto it = before_.rbegin(); it != before_.rend(); ++it) {
        if (finding.sentence - it->sentence > reach) break;
        if (it->parties.size < 2 || !covers(*it, finding)) continue;
        if (two && (it->parties.size != 2 ||
                    in_.knowledge.lexicon.any(it->parties, ActorKind::organisation)))
            continue;
        if (finding.count == 2 && it->parties.size > 3) continue;  // not of a conference
        take_all(*it, finding);
        return true;
    }
    return false;
}

void Pairs::take_all(const Finding& before, Finding& finding) const {
    finding.parties.add(before.parties);
    if (finding.sides) return;
    for (const std::uint16_t person : before.people)
        if (has_rank(person, finding.rank)) add_people(finding.people, {person});
}

bool Pairs::take_named_before(Finding& finding) const {
    if (finding.sentence == 0) return false;
    const std::uint32_t sentence = finding.sentence - 1;
    const std::uint32_t first = in_.mentions.by_sentence[sentence];
    const ActorList named = named_in(sentence);
    if (named.size != 2 || first + 1 >= in_.mentions.by_sentence[sentence + 1]) return false;
    const Mention& one = in_.mentions.all[first];
    const Mention& other = in_.mentions.all[first + 1];
    const bool opens = one.first <= in_.text.sentences[sentence].first + 1;
    const bool joined = one.last < other.first && other.first <= one.last + 2 &&
                        in_.text.tokens[one.last].word == in_.knowledge.function.and_;
    if (!opens || !joined || one.kind == MentionKind::place) return false;
    for (const ActorIndex actor : finding.parties)
        if (!named.contains(actor)) return false;
    finding.parties.add(named);
    return true;
}

bool Pairs::same_sentence_pair(Finding& finding) const {
    ActorList actors;
    std::vector<std::uint16_t> people;
    const bool owned = sends_theirs(finding);
    const auto [begin, end] = std::pair{in_.mentions.by_sentence[finding.sentence],
                                        in_.mentions.by_sentence[finding.sentence + 1]};
    for (std::uint32_t i = begin; i < end; ++i) {
        const Mention& mention = in_.mentions.all[i];
        if (mention.first >= finding.first) break;
        const bool state = mention.kind == MentionKind::actor && owned;
        if (mention.kind != MentionKind::person && mention.kind != MentionKind::group &&
            mention.kind != MentionKind::pronoun && !state)
            continue;
        if (mention.possessive) continue;
        actors.add(mention.actors);
        if (mention.person != no_person) people.push_back(mention.person);
    }
    for (const ActorIndex actor : finding.parties)
        if (!actors.contains(actor)) return false;
    if (actors.size < 2 || (owned && actors.size > 2)) return false;
    finding.parties.add(actors);
    add_people(finding.people, people);
    return true;
}

bool Pairs::sends_theirs(const Finding& finding) const {
    constexpr std::uint32_t nearest = 6;  // tokens
    const std::uint32_t begin = in_.text.sentences[finding.sentence].first;
    const std::uint32_t least = back_from(finding.first, nearest, begin);
    for (std::uint32_t at = finding.first; at-- > least;)
        if (in_.text.tokens[at].word == in_.knowledge.function.their)
            return finding.form != Form::noun;
    return false;
}

bool Pairs::covers(const Finding& all, const Finding& some) {
    for (const ActorIndex actor : some.parties)
        if (!all.parties.contains(actor)) return false;
    return true;
}

void Pairs::nearest_two(Finding& finding) {
    for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence];
         i-- > 0 && finding.parties.size < 2;) {
        const Mention& mention = in_.mentions.all[i];
        if (mention.kind != MentionKind::person || mention.actors.empty()) continue;
        if (finding.parties.contains(*mention.actors.begin())) continue;
        finding.parties.add(mention.actors);
        if (mention.person != no_person) finding.people.push_back(mention.person);
    }
}

}  // namespace detente
