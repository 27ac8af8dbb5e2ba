// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <span>

#include "engine/actors/phrases.hpp"
#include "engine/actors/sides.hpp"
#include "engine/actors/unnamed.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// Pronouns and pairs stand in for people named before.
class StandIns {
  public:
    StandIns(const Text& text, const Knowledge& knowledge, Mentions& out)
        : text_(text), k_(knowledge), out_(out), unnamed_(text, knowledge) {}

    void sentence(const Sentence& sentence, std::uint32_t first_mention) {
        add_pronouns(sentence, first_mention);
        resolve(first_mention);
        unnamed_.next_sentence();
    }

  private:
    WordClass classes(std::uint32_t at) const { return k_.words.of(text_.tokens[at].word); }

    void add_pronouns(const Sentence& sentence, std::uint32_t first_mention) {
        added_.clear();
        std::size_t next = first_mention;
        for (std::uint32_t at = sentence.first; at < sentence.last;) {
            while (next < out_.all.size() && out_.all[next].last <= at) ++next;
            if (next < out_.all.size() && out_.all[next].first <= at) {
                at = out_.all[next].last;
                continue;
            }
            const Mention found = stand_in(at, sentence.last);
            if (found.last > at && !swallows(found, next)) added_.push_back(found);
            at = std::max(at + 1, found.last);
        }
        for (std::size_t i = first_mention; i < out_.all.size(); ++i) make_pair(i);
        if (added_.empty()) return;
        out_.all.insert(out_.all.end(), added_.begin(), added_.end());
        std::sort(out_.all.begin() + first_mention, out_.all.end(),
                  [](const Mention& a, const Mention& b) { return a.first < b.first; });
    }

    bool swallows(const Mention& found, std::size_t next) const {
        return next < out_.all.size() && out_.all[next].first < found.last;
    }

    static Mention make(std::uint32_t first, std::uint32_t last, MentionKind kind) {
        Mention mention;
        mention.first = first;
        mention.last = last;
        mention.kind = kind;
        return mention;
    }

    Mention stand_in(std::uint32_t at, std::uint32_t last) const {
        const WordId word = text_.tokens[at].word;
        if (word == k_.function.he || word == k_.function.she || is_speaker(at))
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
    /// "his delegation"
    bool is_his(std::uint32_t at) const {
        const WordId word = text_.tokens[at].word;
        return word == k_.function.his || word == k_.function.her;
    }
    /// "I": who speaks.
    bool is_speaker(std::uint32_t at) const {
        return text_.tokens[at].word == k_.function.i && text_.tokens[at].is(shape::capital);
    }
    /// "two" to "seven"; 0 for other words.
    std::uint8_t number(std::uint32_t at) const {
        for (std::size_t i = 0; i < numbers_.size(); ++i)
            if (text_.tokens[at].word == numbers_[i]) return static_cast<std::uint8_t>(i + 2);
        return 0;
    }
    /// "the six", "the four delegations": told before, where no name says who.
    Mention several(std::uint32_t at, std::uint32_t noun, std::uint32_t last,
                    std::uint8_t count) const {
        if (noun >= last) return {};
        constexpr auto verbs = std::to_array<std::string_view>(
            {"fail", "failed", "adopt", "adopted", "sign", "signed", "reach", "reached", "issue",
             "issued", "confer", "conferred"});
        const bool verb = is_one_of(verbs, text_.view(noun));
        const bool group = (classes(noun) & c::pair_noun) != 0;
        const bool alone =
            verb || text_.tokens[noun].is(shape::mark) ||
            (classes(noun) & (c::be | c::have | c::modal | c::speech | c::hold | c::motion |
                              c::prep | c::planned | c::denied | c::negation | c::ordinal)) != 0;
        if (!group && !alone) return {};
        Mention mention = make(at, group ? noun + 1 : noun, MentionKind::pair);
        mention.count = count;
        return mention;
    }
    bool is_guests(std::uint32_t at) const {
        return text_.view(at) == "guests" || text_.view(at) == "visitors";
    }
    bool is_sides(std::uint32_t at) const { return text_.tokens[at].word == k_.function.sides; }

    /// "the two leaders", "both presidents": a group without actors becomes a pair.
    void make_pair(std::size_t index) {
        Mention& mention = out_.all[index];
        if (mention.kind != MentionKind::group || !mention.plural || !mention.actors.empty())
            return;
        // "the delegation" is one side.
        if (mention.first == 0 || (classes(mention.last - 1) & c::pair_noun) == 0) return;
        const WordId before = text_.tokens[mention.first - 1].word;
        const WordId own = text_.tokens[mention.first].word;
        mention.count = number(mention.first - 1);
        if (mention.count != 0 || before == k_.function.both ||
            (before == k_.function.the && !mention.counterpart) || own == k_.function.their)
            mention.kind = MentionKind::pair;
    }

    void resolve(std::uint32_t first_mention) {
        Referent subject;
        for (std::size_t i = first_mention; i < out_.all.size(); ++i) {
            unnamed_.complete(out_.all, first_mention, i);
            Mention& mention = out_.all[i];
            if (mention.kind == MentionKind::group && mention.actors.empty() &&
                !mention.counterpart && is_his(mention.first)) {
                const Referent& owner = subject.known() ? subject : subject_before_;
                mention.actors.add(owner.actors);
            }
            if (mention.kind == MentionKind::pronoun) {
                Referent who = subject.known() ? subject : subject_before_;
                if (text_.tokens[mention.first].word == k_.function.its)
                    continue;  // a state or body's own
                if (is_speaker(mention.first)) who = speaker(first_mention);
                if (!who.known()) continue;
                if (who.person >= 0) mention.person = static_cast<std::uint16_t>(who.person);
                mention.actors.add(who.actors);
                mention.rank = who.rank;
                if (!subject.known()) subject = who;
            } else if (!subject.known()) {
                subject = named(mention);
            }
        }
        if (!subject.known()) subject = only_owner(first_mention);
        if (subject.known()) subject_before_ = subject;
    }
    /// "The border was the topic of Mora's talks. He met …": the one person whom a sentence names.
    Referent only_owner(std::uint32_t first_mention) const {
        Referent owner;
        for (std::size_t i = first_mention; i < out_.all.size(); ++i) {
            const Mention& mention = out_.all[i];
            if (mention.kind != MentionKind::person || mention.person == no_person) continue;
            if (!mention.possessive || owner.known()) return {};
            owner = person(mention.person);
        }
        return owner;
    }
    /// Whom a pronoun behind the mention may stand for.
    Referent named(const Mention& mention) const {
        if (mention.possessive) return {};
        if (mention.kind == MentionKind::person && mention.person != no_person)
            return person(mention.person);
        if (unnamed_.is_subject(mention)) return {-1, mention.actors, mention.rank};
        return {};
    }
    Referent person(std::uint16_t index) const {
        const DocumentPerson& person = out_.people[index];
        Referent who{index, {}, person.rank};
        who.actors.add(person.actor);
        return who;
    }

    /// "I met him," Zelenskyy said: whose words the sentence tells, else the last one's.
    Referent speaker(std::uint32_t first_mention) const {
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

    const Text& text_;
    const Knowledge& k_;
    Mentions& out_;
    std::vector<Mention> added_;
    UnnamedPeople unnamed_;
    Referent subject_before_;
    std::array<WordId, 6> numbers_{k_.function.two,  k_.function.three, k_.function.four,
                                   k_.function.five, k_.function.six,   k_.function.seven};
};

void name_members(Mention& mention, const Lexicon& lexicon) {
    ActorList actors;
    for (const ActorIndex index : mention.actors) {
        const LexiconActor& actor = lexicon.actors()[index];
        if (!actor.is_format())
            actors.add(index);
        else
            for (const ActorIndex member : actor.members) actors.add(member);
    }
    mention.actors = actors;
}

/// A headline names in short whom the text introduces, so it is read last; then what was found in
/// it goes where it stands.
class TitleLast {
  public:
    TitleLast(const Mentions& text, const std::vector<NamePiece>* trace)
        : sentences_(text.by_sentence.size()),
          mentions_(text.all.size()),
          pieces_(trace != nullptr ? trace->size() : 0) {}

    void restore(Mentions& out, std::vector<NamePiece>* trace) const {
        const auto in_title = static_cast<std::uint32_t>(out.all.size() - mentions_);
        for (std::size_t i = 0; i < out.by_sentence.size(); ++i)
            if (i < sentences_)
                out.by_sentence[i] += in_title;
            else
                out.by_sentence[i] -= static_cast<std::uint32_t>(mentions_);
        to_front(out.by_sentence, sentences_);
        to_front(out.all, mentions_);
        if (trace != nullptr) to_front(*trace, pieces_);
    }

  private:
    template <typename T>
    static void to_front(std::vector<T>& all, std::size_t from) {
        std::rotate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(from), all.end());
    }

    std::size_t sentences_;
    std::size_t mentions_;
    std::size_t pieces_;
};

/// "(GoS)", "(GPH)" behind an actor's name, where no one knows the letters: the end of it, else 0.
std::uint32_t letters_end(const Text& text, const FunctionWords& f, const Mention& mention,
                          std::uint32_t limit) {
    const std::uint32_t at = mention.last;
    if (at + 2 >= limit || text.tokens[at].word != f.open || text.tokens[at + 2].word != f.close)
        return 0;
    const std::string_view letters = text.view(at + 1);
    const auto large = std::count_if(letters.begin(), letters.end(),
                                     [](char one) { return one >= 'A' && one <= 'Z'; });
    return large >= 2 ? at + 3 : 0;
}

/// "the Moro Islamic Liberation Front (MILF)": the same actor once more, in brackets.
bool repeats(const Text& text, const FunctionWords& f, const Mention& before,
             const Mention& mention) {
    return before.kind != MentionKind::person && before.actors.size == 1 &&
           mention.kind == MentionKind::actor && mention.actors.size == 1 &&
           before.actors.contains(*mention.actors.begin()) && mention.first == before.last + 1 &&
           text.tokens[before.last].word == f.open && mention.last < text.tokens.size() &&
           text.tokens[mention.last].word == f.close;
}

/// "Rosa Ibarra (Peru)": whose she is, told once; the brackets become part of her mention.
void take_brackets(const Text& text, const Knowledge& knowledge, Mentions& out) {
    const FunctionWords& f = knowledge.function;
    std::vector<Mention> kept;
    kept.reserve(out.all.size());
    std::size_t sentence = 0;
    for (std::size_t i = 0; i < out.all.size(); ++i) {
        while (sentence < out.by_sentence.size() && out.by_sentence[sentence] <= i)
            out.by_sentence[sentence++] = static_cast<std::uint32_t>(kept.size());
        const Mention& mention = out.all[i];
        const bool told = !kept.empty() && kept.back().kind == MentionKind::person &&
                          kept.back().person != no_person && kept.back().actors.empty() &&
                          mention.kind == MentionKind::actor && mention.actors.size == 1 &&
                          mention.first == kept.back().last + 1 &&
                          text.tokens[mention.first - 1].word == f.open &&
                          mention.last < text.tokens.size() &&
                          text.tokens[mention.last].word == f.close &&
                          knowledge.lexicon.is(*mention.actors.begin(), ActorKind::state);
        if (!kept.empty() && repeats(text, f, kept.back(), mention)) {
            kept.back().last = mention.last + 1;
            continue;
        }
        if (!told) {
            kept.push_back(mention);
            const auto limit = i + 1 < out.all.size()
                                   ? out.all[i + 1].first
                                   : static_cast<std::uint32_t>(text.tokens.size());
            if (mention.kind != MentionKind::person && !mention.actors.empty())
                if (const std::uint32_t end = letters_end(text, f, mention, limit); end != 0)
                    kept.back().last = end;
            continue;
        }
        kept.back().last = mention.last + 1;
        kept.back().actors = mention.actors;
        DocumentPerson& person = out.people[kept.back().person];
        if (person.actor == no_actor) person.actor = *mention.actors.begin();
    }
    for (; sentence < out.by_sentence.size(); ++sentence)
        out.by_sentence[sentence] = static_cast<std::uint32_t>(kept.size());
    if (kept.size() == out.all.size()) return;
    out.all = std::move(kept);
    for (Mention& mention : out.all)
        if (mention.kind == MentionKind::person && mention.person != no_person &&
            mention.actors.empty() && !mention.former)
            mention.actors.add(out.people[mention.person].actor);
}

/// "The President of Russia" before a text names him.
void name_leader(Mention& mention, const Text& text, const Knowledge& knowledge,
                 const PeopleTable& people) {
    const bool leader = mention.kind == MentionKind::group && mention.rank == Rank::leader &&
                        mention.actors.size == 1 && !mention.plural && !mention.former &&
                        !mention.counterpart;
    if (!leader) return;
    for (std::uint32_t at = mention.first; at < mention.last; ++at) {
        if (!knowledge.words.is(text.tokens[at].word, c::leader | c::minister)) continue;
        const std::uint16_t who = people.leader_of(*mention.actors.begin(), text.tokens[at].word);
        if (who == no_person) continue;
        mention.kind = MentionKind::person;
        mention.person = who;
        return;
    }
}

}  // namespace

void find_mentions(const Text& text, const std::vector<Timex>& times, Day day,
                   const Knowledge& knowledge, Mentions& out, std::vector<NamePiece>* trace) {
    out.all.clear();
    out.people.clear();
    out.by_sentence.clear();
    const std::vector<std::uint8_t> is_time = time_tokens(text, times);
    PeopleTable people(text, knowledge, day, out.people);
    std::vector<NamePiece> pieces;
    const auto read = [&](std::span<const Sentence> sentences) {
        StandIns stand_ins(text, knowledge, out);
        std::size_t time = 0;
        for (const Sentence& sentence : sentences) {
            const auto first = static_cast<std::uint32_t>(out.all.size());
            out.by_sentence.push_back(first);
            for (; time < times.size() && times[time].first < sentence.last; ++time)
                if (times[time].when && times[time].when->earliest())
                    people.tell_of(*times[time].when->earliest());
            cut_pieces(text, sentence.first, sentence.last, is_time, knowledge, pieces);
            if (trace != nullptr) trace->insert(trace->end(), pieces.begin(), pieces.end());
            find_phrases(pieces, text, knowledge, people, out.all);
            stand_ins.sentence(sentence, first);
        }
    };
    const std::span<const Sentence> sentences(text.sentences);
    read(sentences.subspan(text.title_sentences));
    if (text.title_sentences > 0) {
        const TitleLast order(out, trace);
        read(sentences.first(text.title_sentences));
        order.restore(out, trace);
    }
    out.by_sentence.push_back(static_cast<std::uint32_t>(out.all.size()));
    take_brackets(text, knowledge, out);
    for (Mention& mention : out.all) {
        name_members(mention, knowledge.lexicon);
        name_leader(mention, text, knowledge, people);
    }
    name_secretary_general(text, knowledge, out);
    name_sides(text, knowledge, out);
}

}  // namespace detente
