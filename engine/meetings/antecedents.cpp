// SPDX-License-Identifier: MIT
#include "engine/meetings/antecedents.hpp"

#include <algorithm>
#include <utility>

namespace detente {
namespace {

/// So many sentences back "the talks" may lead.
constexpr std::uint32_t reach = 8;
/// So many findings back anything may: what a text told long before is not looked through.
constexpr std::ptrdiff_t most_before = 60;

class Antecedents {
  public:
    Antecedents(const StoryInput& input, const std::vector<Finding>& before, MainPair& main_pair)
        : in_(input), before_(before), main_pair_(main_pair) {}

    /// Whether the finding has its parties, itself or from what was told before.
    bool complete(Finding& finding) {
        if (is_theirs(finding)) take_two_of_sentence(finding);
        if (finding.pair && finding.parties.size < 2) {
            take_guests(finding);
            const bool known = !finding.people.empty() || finding.count == 2;
            if (known && !finding.sides && finding.parties.size == 2) add_their_people(finding);
        }
        if (finding.definite && only_mediators(finding)) take_mediated(finding);
        if (finding.parties.size >= 2 || !finding.separate.empty()) return true;
        if (finding.body) return true;
        const bool told_before =
            finding.definite && (!finding.another || finding.when) && take_antecedent(finding);
        return told_before || take_home(finding) || take_hosts(finding) ||
               take_main_parties(finding) || take_main_partner(finding);
    }

  private:
    std::vector<Finding>::const_reverse_iterator end() const {
        return before_.rbegin() +
               std::min(most_before, static_cast<std::ptrdiff_t>(before_.size()));
    }

    /// "A second round was held in March": of those whose meetings the text is about.
    bool take_main_parties(Finding& finding) const {
        if (finding.form != Form::noun || !finding.when || !finding.parties.empty()) return false;
        if (finding.date_source < DateSource::clause || finding.kind == Kind::visit) return false;
        const Finding* best = nullptr;
        std::size_t most = 1;
        std::size_t all = 0;
        for (auto one = before_.rbegin(); one != end(); ++one, ++all) {
            if (one->parties.size < 2) continue;
            std::size_t count = 0;
            for (auto other = before_.rbegin(); other != end(); ++other)
                count += covers(*other, *one);
            if (count >= most) {
                most = count;
                best = &*one;
            }
        }
        if (best == nullptr || most < 2 || 2 * most < all) return false;
        finding.parties.add(best->parties);
        finding.body = best->body;
        return true;
    }

    /// "A Mexican team begins talks on Monday" in a text about Mexico and the United States.
    bool take_main_partner(Finding& finding) const {
        if (finding.parties.size != 1 || finding.form != Form::noun) return false;
        if (finding.rank < Rank::official || finding.kind == Kind::session) return false;
        if (!finding.when || finding.date_source < DateSource::sentence) return false;
        return is_held(finding) && !names_partner(finding) && !names_others(finding) &&
               take_main_pair(main_pair_.get(), finding);
    }
    bool is(std::uint32_t token, WordClass mask) const {
        return in_.knowledge.words.is(in_.text.tokens[token].word, mask);
    }
    /// "begins talks", "the talks": not any that are spoken of.
    bool is_held(const Finding& finding) const {
        const std::uint32_t begin = in_.text.sentences[finding.sentence].first;
        const std::uint32_t least =
            std::max(begin, finding.np_first - std::min(finding.np_first, 4U));
        bool held = finding.definite;
        for (std::uint32_t at = least; at < finding.np_first; ++at)
            held = held || is(at, word_class::hold | word_class::attend);
        return held;
    }
    /// "talks with bankers", "a round for investors": the other side is named, or no state's.
    bool names_partner(const Finding& finding) const {
        const Sentence& sentence = in_.text.sentences[finding.sentence];
        for (std::uint32_t at = sentence.first; at < sentence.last; ++at)
            if (is(at, word_class::business | word_class::sport)) return true;
        if (finding.last >= sentence.last) return false;
        const WordId next = in_.text.tokens[finding.last].word;
        return next == in_.knowledge.function.with || next == in_.knowledge.function.between;
    }
    /// Whether its sentence speaks of actors beside the two whom the text is about.
    bool names_others(const Finding& finding) const {
        for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence];
             i < in_.mentions.by_sentence[finding.sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.kind == MentionKind::place) continue;
            for (const ActorIndex actor : mention.actors)
                if (!main_pair_.get().contains(actor)) return true;
        }
        return false;
    }

    /// "They met again in June": of each of the two states the person who was named last.
    void add_their_people(Finding& finding) const {
        constexpr std::uint32_t back = 2;  // sentences
        const std::uint32_t from = finding.sentence > back ? finding.sentence - back : 0;
        for (const ActorIndex actor : finding.parties) {
            const auto acts = [&](std::uint16_t person) {
                return in_.mentions.people[person].actor == actor;
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

    bool is_theirs(const Finding& finding) const {
        return finding.definite && finding.np_first < finding.first &&
               in_.text.tokens[finding.np_first].word == in_.knowledge.function.their;
    }
    /// "In a statement with Scholz after their meeting, Macron said": the two of the sentence.
    void take_two_of_sentence(Finding& finding) const {
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

    static bool only_mediators(const Finding& finding) {
        return !finding.parties.empty() &&
               std::all_of(finding.parties.begin(), finding.parties.end(),
                           [&](ActorIndex one) { return finding.mediators.contains(one); });
    }
    /// "Wednesday's meeting, brokered by France and Germany": those told before met, and these two.
    void take_mediated(Finding& finding) {
        const ActorList mediators = finding.parties;
        finding.parties = {};
        take_antecedent(finding);
        finding.parties.add(mediators);
    }

    /// "A meeting with the Minister of Chad": in a release of Peru's, with Peru's.
    bool take_home(Finding& finding) const {
        if (in_.home == no_actor || finding.parties.size != 1 || !finding.when) return false;
        if (finding.kind != Kind::talks && finding.kind != Kind::call) return false;
        if (finding.parties.contains(in_.home) || finding.rank < Rank::minister) return false;
        finding.parties.add(in_.home);
        return true;
    }
    /// "talks in China", "following the negotiations with Scholz in Kyiv": those who live there are
    /// the other side, but for the cities where bodies sit and everyone meets.
    bool take_hosts(Finding& finding) const {
        const Place& place = finding.place;
        if (finding.parties.size != 1 || place.country == no_actor || place.seat) return false;
        if (finding.private_side) return false;
        if (finding.people.empty() && finding.rank < Rank::minister) return false;
        if (finding.kind != Kind::talks && finding.kind != Kind::visit) return false;
        if (finding.parties.contains(place.country)) return false;
        finding.parties.add(place.country);
        finding.hosts.add(place.country);
        return true;
    }

    /// "Macron received the two leaders": they are the two told before, and he is no one of them.
    void take_guests(Finding& finding) {
        const ActorList hosts = finding.hosts;
        if (hosts.empty() || hosts.size != finding.parties.size) return take_pair(finding);
        finding.parties = {};
        take_pair(finding);
        finding.parties.add(hosts);
        // Who convenes others need not be at home.
        if (finding.trigger->frame == Frame::convene) finding.hosts = {};
    }
    void take_pair(Finding& finding) {
        if (finding.count > 2) return take_several(finding);
        if (same_sentence_pair(finding)) return;
        if (take_pair_before(finding, true)) return;
        const bool their_noun = finding.form == Form::noun && finding.count == 0;
        const ActorList& pair = their_noun ? main_pair_.get() : main_pair_.told();
        if (finding.count == 2 && take_main_pair(pair, finding)) return;
        if (take_pair_before(finding, false)) return;
        if (!take_main_pair(pair, finding)) nearest_two(finding);
    }
    /// "The two foreign ministers met": the two of whom the text speaks before all others.
    static bool take_main_pair(const ActorList& pair, Finding& finding) {
        if (pair.size != 2) return false;
        for (const ActorIndex actor : finding.parties)
            if (!pair.contains(actor)) return false;
        finding.parties.add(pair);
        return true;
    }
    /// "The three ministers": the last meeting of so many, else the last sentence that names so
    /// many.
    void take_several(Finding& finding) const {
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
    ActorList named_in(std::uint32_t sentence) const {
        ActorList named;
        for (std::uint32_t i = in_.mentions.by_sentence[sentence];
             i < in_.mentions.by_sentence[sentence + 1]; ++i)
            if (in_.mentions.all[i].kind != MentionKind::place)
                named.add(in_.mentions.all[i].actors);
        return named;
    }
    /// "The two leaders": two who are no organisation, else whoever met last.
    bool take_pair_before(Finding& finding, bool two) const {
        for (auto it = before_.rbegin(); it != before_.rend(); ++it) {
            if (finding.sentence - it->sentence > 6) break;
            if (it->parties.size < 2 || !covers(*it, finding)) continue;
            if (two && (it->parties.size != 2 || has_organisation(it->parties))) continue;
            if (finding.count == 2 && it->parties.size > 3) continue;  // not of a conference
            finding.parties.add(it->parties);
            if (!finding.sides) add_people(finding.people, it->people);
            return true;
        }
        return false;
    }
    bool has_organisation(const ActorList& actors) const {
        return std::any_of(actors.begin(), actors.end(), [&](ActorIndex actor) {
            return in_.knowledge.lexicon.is(actor, ActorKind::organisation);
        });
    }
    /// "Putin and Biden shake hands during their meeting"
    bool same_sentence_pair(Finding& finding) const {
        ActorList actors;
        std::vector<std::uint16_t> people;
        const auto [begin, end] = std::pair{in_.mentions.by_sentence[finding.sentence],
                                            in_.mentions.by_sentence[finding.sentence + 1]};
        for (std::uint32_t i = begin; i < end; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.first >= finding.first) break;
            if (mention.kind != MentionKind::person && mention.kind != MentionKind::group &&
                mention.kind != MentionKind::pronoun)
                continue;
            if (mention.possessive) continue;
            actors.add(mention.actors);
            if (mention.person != no_person) people.push_back(mention.person);
        }
        for (const ActorIndex actor : finding.parties)
            if (!actors.contains(actor)) return false;
        if (actors.size < 2) return false;
        finding.parties.add(actors);
        add_people(finding.people, people);
        return true;
    }
    static bool covers(const Finding& all, const Finding& some) {
        for (const ActorIndex actor : some.parties)
            if (!all.parties.contains(actor)) return false;
        return true;
    }
    /// The last two actors that were spoken of.
    void nearest_two(Finding& finding) {
        for (std::uint32_t i = in_.mentions.by_sentence[finding.sentence];
             i-- > 0 && finding.parties.size < 2;) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.kind != MentionKind::person || mention.actors.empty()) continue;
            if (finding.parties.contains(*mention.actors.begin())) continue;
            finding.parties.add(mention.actors);
            if (mention.person != no_person) finding.people.push_back(mention.person);
        }
    }

    /// "The talks", "a second round", "negotiations resumed": the parties told before. On another
    /// day it is another meeting of theirs.
    bool take_antecedent(Finding& finding) {
        const bool own_kind = of_body(finding.kind);
        if (finding.another && take_round(finding)) return true;
        if (own_kind && finding.parties.empty() && take_body(finding)) return true;
        return (own_kind && take_antecedent(finding, true)) || take_antecedent(finding, false);
    }
    /// "A fourth round": of those of the third, whoever met between.
    bool take_round(Finding& finding) const {
        if (finding.trigger->id != "round" || !finding.parties.empty()) return false;
        for (auto it = before_.rbegin(); it != end(); ++it) {
            if (it->trigger->id != "round" || it->parties.size < 2) continue;
            finding.parties.add(it->parties);
            finding.body = it->body;
            return true;
        }
        return false;
    }
    /// "Next year's summit": the body's whose summits the text tells of, before that of two.
    bool take_body(Finding& finding) const {
        for (auto it = before_.rbegin(); it != end(); ++it) {
            if (!it->body || !of_body(it->kind) || !has_organisation(it->parties)) continue;
            if (!finding.when || (it->when && same_time(finding, *it))) continue;
            for (const ActorIndex actor : it->parties)
                if (in_.knowledge.lexicon.is(actor, ActorKind::organisation))
                    finding.parties.add(actor);
            finding.body = true;
            return true;
        }
        return false;
    }
    bool take_antecedent(Finding& finding, bool same_kind) {
        for (auto it = before_.rbegin(); it != before_.rend(); ++it) {
            if (finding.sentence - it->sentence > reach) break;
            if (same_kind && it->kind != finding.kind) continue;
            if ((it->kind == Kind::call) != (finding.kind == Kind::call)) continue;
            if ((finding.kind == Kind::visit) != (it->kind == Kind::visit) &&
                finding.kind == Kind::visit)
                continue;
            if (!covers(*it, finding)) continue;
            finding.parties.add(it->parties);
            if (it->body) finding.body = true;
            const bool other_day = finding.when && it->when && finding.when->earliest() &&
                                   it->when->latest() && !same_time(finding, *it);
            if (other_day || finding.another) {
                if (finding.speaks) finding.people.clear();
                return true;
            }
            finding.antecedent = static_cast<int>(before_.rend() - it) - 1;
            // "Zelenskyy praised the meeting": that he was there is told elsewhere, if he was.
            if (finding.speaks) finding.people.clear();
            add_people(finding.people, it->people);
            if (!finding.when) {
                finding.when = it->when;
                finding.date_source = it->when ? DateSource::context : DateSource::none;
            }
            if (finding.place.empty()) finding.place = it->place;
            if (!finding.told_status) finding.status = it->status;
            if (finding.kind == Kind::talks) finding.kind = it->kind;
            return true;
        }
        return !same_kind && take_other_kind(finding);
    }
    /// "The talks on 10 January" after a call that agreed on them: its parties, its own day.
    bool take_other_kind(Finding& finding) const {
        if (!finding.when || finding.date_source < DateSource::clause) return false;
        for (auto it = before_.rbegin();
             it != before_.rend() && finding.sentence - it->sentence <= reach; ++it)
            if (covers(*it, finding) && it->parties.size >= 2) {
                finding.parties.add(it->parties);
                return true;
            }
        return false;
    }
    /// An end that is not known reaches as far as need be.
    static bool same_time(const Finding& a, const Finding& b) {
        const auto a1 = a.when->earliest(), a2 = a.when->latest();
        const auto b1 = b.when->earliest(), b2 = b.when->latest();
        return (!a1 || !b2 || *a1 <= *b2) && (!b1 || !a2 || *b1 <= *a2);
    }

    const StoryInput& in_;
    const std::vector<Finding>& before_;
    MainPair& main_pair_;
};

}  // namespace

bool complete_parties(const StoryInput& input, const std::vector<Finding>& before,
                      MainPair& main_pair, Finding& finding) {
    return Antecedents(input, before, main_pair).complete(finding);
}

}  // namespace detente
