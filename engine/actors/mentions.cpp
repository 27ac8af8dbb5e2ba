// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>

#include "engine/actors/phrases.hpp"
#include "engine/actors/sides.hpp"
#include "engine/actors/stand_ins.hpp"
#include "engine/actors/unnamed.hpp"

namespace detente {
namespace {

namespace c = word_class;

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
    name_sides(text, knowledge, out);
}

}  // namespace detente
