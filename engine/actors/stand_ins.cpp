// SPDX-License-Identifier: MIT
#include "engine/actors/stand_ins.hpp"

#include <algorithm>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

Mention make(std::uint32_t first, std::uint32_t last, MentionKind kind) {
    Mention mention;
    mention.first = first;
    mention.last = last;
    mention.kind = kind;
    return mention;
}

}  // namespace

void StandIns::sentence(const Sentence& sentence, std::uint32_t first_mention) {
    add_pronouns(sentence, first_mention);
    resolve(sentence, first_mention);
    unnamed_.next_sentence();
}

void StandIns::add_pronouns(const Sentence& sentence, std::uint32_t first_mention) {
    added_.clear();
    std::size_t next = first_mention;
    for (std::uint32_t at = sentence.first; at < sentence.last;) {
        while (next < out_.all.size() && out_.all[next].last <= at) ++next;
        if (next < out_.all.size() && out_.all[next].first <= at) {
            at = out_.all[next].last;
            continue;
        }
        // "he", "them", "the two": most words are none of these.
        if ((classes(at) & (c::he | c::they | c::det)) == 0 &&
            text_.tokens[at].word != k_.function.both) {
            ++at;
            continue;
        }
        const Mention found = stand_in(at, sentence.last);
        const bool swallows = next < out_.all.size() && out_.all[next].first < found.last;
        if (found.last > at && !swallows) added_.push_back(found);
        at = std::max(at + 1, found.last);
    }
    for (std::size_t i = first_mention; i < out_.all.size(); ++i) make_pair(i);
    if (added_.empty()) return;
    out_.all.insert(out_.all.end(), added_.begin(), added_.end());
    std::sort(out_.all.begin() + first_mention, out_.all.end(),
              [](const Mention& a, const Mention& b) { return a.first < b.first; });
}

Mention StandIns::stand_in(std::uint32_t at, std::uint32_t last) const {
    const WordId word = text_.tokens[at].word;
    const bool set_off = at > 0 && text_.tokens[at - 1].is(shape::mark);  // "the king, him too,"
    // "HE Mr Idriss Mora", "met with HE the President"
    if (word == k_.function.he && text_.tokens[at].is(shape::all_capitals) && at + 1 < last &&
        (text_.tokens[at + 1].is(shape::capital) || text_.tokens[at + 1].word == k_.function.the))
        return {};
    if (word == k_.function.he || word == k_.function.she || is_speaker(at) ||
        (word == k_.function.him && !set_off))
        return make(at, at + 1, MentionKind::pronoun);
    if (word == k_.function.they || word == k_.function.them)
        return make(at, at + 1, MentionKind::pair);
    const bool the = word == k_.function.the || word == k_.function.these;
    if (!the && word != k_.function.both) return {};
    std::uint32_t noun = at + 1;
    if (noun < last && text_.tokens[noun].word == k_.function.same) ++noun;
    const std::uint8_t count = the && noun < last ? number(noun) : std::uint8_t{0};
    const bool two = count == 2;
    if (count > 2) return several(at, noun + 1, last, count);
    if (the && noun < last && text_.tokens[noun].word == k_.function.pair)
        return make(at, noun + 1, MentionKind::pair);
    if (two) ++noun;
    const bool named = noun < last && (classes(noun) & c::pair_noun) != 0;
    if (!two && !(named && (!the || is_sides(noun) || is_guests(noun)))) return {};
    Mention pair = make(at, named ? noun + 1 : noun, MentionKind::pair);
    pair.count = count;
    return pair;
}
bool StandIns::is_his(std::uint32_t at) const {
    const WordId word = text_.tokens[at].word;
    return word == k_.function.his || word == k_.function.her;
}
bool StandIns::is_object(std::uint32_t at, std::uint32_t last) const {
    const WordId word = text_.tokens[at].word;
    if (word == k_.function.him) return true;
    if (word != k_.function.her) return false;
    if (at + 1 >= last) return true;
    const Token& next = text_.tokens[at + 1];
    return next.is(shape::mark) || next.word == k_.function.and_ ||
           (classes(at + 1) & (c::prep | c::subordinate)) != 0;
}

bool StandIns::is_speaker(std::uint32_t at) const {
    return text_.tokens[at].word == k_.function.i && text_.tokens[at].is(shape::capital);
}
std::uint8_t StandIns::number(std::uint32_t at) const {
    for (std::size_t i = 0; i < numbers_.size(); ++i)
        if (text_.tokens[at].word == numbers_[i]) return static_cast<std::uint8_t>(i + 2);
    return 0;
}
Mention StandIns::several(std::uint32_t at, std::uint32_t noun, std::uint32_t last,
                          std::uint8_t count) const {
    if (noun >= last) return {};
    constexpr auto verbs = std::to_array<std::string_view>(
        {"fail", "failed", "adopt", "adopted", "sign", "signed", "reach", "reached", "issue",
         "issued", "confer", "conferred"});
    const bool verb = is_one_of(verbs, text_.view(noun));
    const bool group = (classes(noun) & c::pair_noun) != 0;
    const bool alone =
        verb || text_.tokens[noun].is(shape::mark) ||
        (classes(noun) & (c::be | c::have | c::modal | c::speech | c::hold | c::motion | c::prep |
                          c::planned | c::denied | c::negation | c::ordinal)) != 0;
    if (!group && !alone) return {};
    Mention mention = make(at, group ? noun + 1 : noun, MentionKind::pair);
    mention.count = count;
    return mention;
}
bool StandIns::is_guests(std::uint32_t at) const {
    return text_.view(at) == "guests" || text_.view(at) == "visitors";
}
bool StandIns::is_sides(std::uint32_t at) const {
    return text_.tokens[at].word == k_.function.sides;
}

void StandIns::make_pair(std::size_t index) {
    Mention& mention = out_.all[index];
    if (mention.kind != MentionKind::group || !mention.plural || !mention.actors.empty()) return;
    // "the delegation" is one side.
    if (mention.first == 0 || (classes(mention.last - 1) & c::pair_noun) == 0) return;
    const WordId before = text_.tokens[mention.first - 1].word;
    const WordId own = text_.tokens[mention.first].word;
    mention.count = number(mention.first - 1);
    if (mention.count != 0 || before == k_.function.both ||
        (before == k_.function.the && !mention.counterpart) || own == k_.function.their)
        mention.kind = MentionKind::pair;
}

void StandIns::resolve(const Sentence& sentence, std::uint32_t first_mention) {
    Referent subject;
    for (std::size_t i = first_mention; i < out_.all.size(); ++i) {
        unnamed_.complete(out_, first_mention, i);
        take_owner(first_mention, i, subject);
        Mention& mention = out_.all[i];
        if (mention.kind == MentionKind::pair) take_officials(first_mention, i);
        if (mention.kind != MentionKind::pronoun) {
            if (!subject.known()) subject = named(mention);
            continue;
        }
        if (text_.tokens[mention.first].word == k_.function.its) continue;  // a state or body's own
        const bool object = is_object(mention.first, sentence.last);
        Referent who = subject.known() ? subject : subject_before_;
        if (is_speaker(mention.first)) who = speaker(first_mention);
        if (object) who = object_of(first_mention, i, subject);
        if (!who.known()) continue;
        if (object) mention.possessive = false;
        if (who.person >= 0) mention.person = static_cast<std::uint16_t>(who.person);
        mention.actors.add(who.actors);
        mention.rank = who.rank;
        if (!subject.known() && !object) subject = who;
    }
    if (!subject.known()) subject = only_owner(first_mention);
    if (subject.known()) subject_before_ = subject;
}

void StandIns::take_owner(std::uint32_t first_mention, std::size_t index, const Referent& subject) {
    Mention& mention = out_.all[index];
    if (!mention.actors.empty() || mention.counterpart) return;
    const bool minister = mention.kind == MentionKind::person && mention.person != no_person &&
                          mention.titled && !mention.former;
    if (mention.kind != MentionKind::group && !minister) return;
    if (is_his(mention.first)) {
        mention.actors.add((subject.known() ? subject : subject_before_).actors);
    } else if (minister && text_.tokens[mention.first].word == k_.function.its) {
        unnamed_.take_owner(out_.all, first_mention, mention);
    }
    if (minister && mention.actors.size == 1 && out_.people[mention.person].actor == no_actor)
        out_.people[mention.person].actor = *mention.actors.begin();
}

void StandIns::take_officials(std::uint32_t first_mention, std::size_t index) {
    Mention& they = out_.all[index];
    if (text_.tokens[they.first].word != k_.function.they || index != first_mention + 1) return;
    const Mention& who = out_.all[first_mention];
    const bool officials =
        who.kind == MentionKind::group && who.plural && !who.actors.empty() && !who.possessive;
    if (!officials) return;
    for (std::uint32_t at = who.last; at < they.first; ++at)
        if ((classes(at) & c::speech) != 0) {
            const std::uint32_t first = they.first, last = they.last;
            they = who;
            they.first = first;
            they.last = last;
            return;
        }
}

Referent StandIns::object_of(std::uint32_t first_mention, std::size_t index,
                             const Referent& subject) const {
    if (!subject.known()) return subject_before_;
    constexpr std::uint32_t most = 20;  // mentions that are looked at
    const std::size_t least = back_from(static_cast<std::uint32_t>(index), most, first_mention);
    for (std::size_t i = index; i-- > least;) {
        const Mention& other = out_.all[i];
        const bool actor = other.kind == MentionKind::person || other.kind == MentionKind::group ||
                           other.kind == MentionKind::pair || other.kind == MentionKind::actor;
        if (!actor || other.possessive) continue;
        const bool beside = other.first > 0 && (classes(other.first - 1) & c::prep) != 0;
        if (beside) continue;
        const bool is_subject = other.kind == MentionKind::person && subject.person >= 0 &&
                                other.person == static_cast<std::uint16_t>(subject.person);
        return is_subject ? subject_before_ : subject;
    }
    return subject_before_;
}

Referent StandIns::only_owner(std::uint32_t first_mention) const {
    Referent owner;
    for (std::size_t i = first_mention; i < out_.all.size(); ++i) {
        const Mention& mention = out_.all[i];
        if (mention.kind != MentionKind::person || mention.person == no_person) continue;
        if (!mention.possessive || owner.known()) return {};
        owner = person(mention.person);
    }
    return owner;
}
Referent StandIns::named(const Mention& mention) const {
    if (mention.possessive) return {};
    if (mention.kind == MentionKind::person && mention.person != no_person)
        return person(mention.person);
    if (unnamed_.is_subject(mention)) return {-1, mention.actors, mention.rank};
    return {};
}
Referent StandIns::person(std::uint16_t index) const {
    const DocumentPerson& person = out_.people[index];
    Referent who{index, {}, person.rank};
    who.actors.add(person.actor);
    return who;
}

Referent StandIns::speaker(std::uint32_t first_mention) const {
    for (std::size_t i = first_mention; i < out_.all.size(); ++i) {
        const Mention& mention = out_.all[i];
        if (mention.kind != MentionKind::person || mention.person == no_person) continue;
        const bool before = mention.first > 0 && (classes(mention.first - 1) & c::speech) != 0;
        const bool after =
            mention.last < text_.tokens.size() && (classes(mention.last) & c::speech) != 0;
        if (before || after) return person(mention.person);
    }
    return subject_before_;
}

}  // namespace detente
