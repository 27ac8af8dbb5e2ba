// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/antecedents.hpp"

#include <algorithm>
#include <utility>

#include "engine/meetings/parties/hosts.hpp"
#include "engine/meetings/parties/main_partner.hpp"
#include "engine/meetings/parties/pairs.hpp"
#include "engine/meetings/reading/own_session.hpp"
#include "engine/meetings/story/told_apart.hpp"
#include "engine/meetings/where/place_told.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// So many sentences back "the talks" may lead.
constexpr std::uint32_t reach = 8;

class Antecedents {
  public:
    Antecedents(const StoryInput& input, const std::vector<Finding>& before, MainPair& main_pair)
        : in_(input),
          before_(before),
          main_pair_(main_pair),
          pairs_(input, before, main_pair),
          told_apart_(input) {}

    /// Whether the finding has its parties, itself or from what was told before.
    bool complete(Finding& finding) {
        take_tour(finding);
        pairs_.take_theirs(finding);
        pairs_.take(finding);
        if (finding.definite && only_mediators(finding)) take_mediated(finding);
        // "Bilateral meetings were held with the ministers of Mali and Niger": a release's own.
        if (!finding.separate.empty() && finding.parties.empty() && in_.home != no_actor)
            finding.parties.add(in_.home);
        if (finding.parties.size >= 2 || !finding.separate.empty()) return true;
        if (finding.body && finding.parties.size == 1 && is_private(*finding.parties.begin()))
            finding.body = false;
        if (finding.body) return true;
        if (pairs_.take_three(finding)) return true;
        if (take_own_session(in_, finding)) return true;
        if (finding.in_entry && finding.parties.empty() && breaks_down(finding)) return false;
        if (take_place_told(in_, main_pair_, finding)) return true;
        if (told_apart_.at_hosts(finding) && take_hosts(finding)) return true;
        if (finding.of_others) return take_hosts(finding);
        if (take_strangers(in_, before_, finding)) return true;
        // "A meeting scheduled for 10 July was postponed": of those told before as well.
        const bool off = finding.status == Status::cancelled || finding.status == Status::postponed;
        const bool told_before = (finding.definite || (off && is_alone(finding))) &&
                                 (!finding.another || finding.when) && take_antecedent(finding);
        return told_before || take_way(finding) || take_home(finding) || take_hosts(finding) ||
               take_main_parties(finding) || take_main_partner(in_, main_pair_, finding) ||
               take_sides(finding) || pairs_.take_next(finding);
    }

  private:
    bool is_private(ActorIndex actor) const {
        return in_.knowledge.lexicon.actors()[actor].is_private;
    }
    /// Whether its day stands right behind a verb of speech.
    bool is_of_speech(const Finding& finding) const {
        if (!finding.when || finding.date_source != DateSource::context) return false;
        if (finding.time_first < in_.text.sentences[finding.sentence].first + 2) return false;
        const bool on = in_.text.tokens[finding.time_first - 1].word == in_.knowledge.function.on;
        return in_.is(finding.time_first - (on ? 2 : 1), word_class::speech);
    }
    /// Whether its sentence tells of a day, of nobody, and of no other meeting before.
    bool is_alone(const Finding& finding) const {
        return finding.parties.empty() && finding.when &&
               (before_.empty() || before_.back().sentence != finding.sentence);
    }
    std::vector<Finding>::const_reverse_iterator end() const {
        return before_.rbegin() +
               std::min(most_told_before, static_cast<std::ptrdiff_t>(before_.size()));
    }

    /// "will visit Ghana, Kenya and Rwanda. The trip begins on 20 May": to all of them.
    void take_tour(Finding& finding) const {
        if (finding.kind != Kind::visit || !finding.definite || !finding.when) return;
        if (finding.form != Form::noun || before_.empty()) return;
        if (finding.when->precision() != Precision::day) return;
        const FunctionWords& f = in_.knowledge.function;
        const WordId next = in_.text.tokens[finding.last].word;
        if (next == f.to || next == f.of || finding.last - finding.first != 1) return;
        const std::uint32_t sentence = before_.back().sentence;
        if (finding.sentence == sentence || finding.sentence - sentence > reach) return;
        ActorList all, hosts;
        for (auto it = before_.rbegin(); it != end() && it->sentence == sentence; ++it) {
            if (it->kind != Kind::visit) return;
            all.add(it->parties);
            hosts.add(it->hosts);
        }
        const auto told = [&](ActorIndex one) { return all.contains(one); };
        if (hosts.size < 2 || hosts.size == all.size) return;
        if (!std::all_of(finding.parties.begin(), finding.parties.end(), told)) return;
        finding.parties = all;
        finding.hosts = hosts;
        add_people(finding.people, before_.back().people);
        finding.place = {};
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
                count += Pairs::covers(*other, *one);
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

    /// "12 May 2000: First round in Geneva": of the two whom the chronology is about.
    bool take_sides(Finding& finding) const {
        if (!finding.in_entry || !finding.parties.empty() || !finding.when) return false;
        if (finding.kind == Kind::visit || finding.kind == Kind::call) return false;
        return Pairs::take_main_pair(main_pair_.sides(), finding);
    }
    /// "4 July: Talks collapse"
    bool breaks_down(const Finding& finding) const {
        constexpr auto ends = std::to_array<std::string_view>(
            {"break", "breaks", "broke", "collapse", "collapses", "collapsed", "stall", "stalled",
             "suspended", "failed", "fail"});
        const std::uint32_t last =
            std::min(in_.text.sentences[finding.sentence].last, finding.last + 3);
        for (std::uint32_t at = finding.last; at < last; ++at)
            if (is_one_of(ends, in_.text.view(at))) return true;
        return false;
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

    /// "Her trip to Chad follows a visit by the minister in May": both led there.
    bool take_way(Finding& finding) const {
        if (finding.kind != Kind::visit || finding.form != Form::noun || before_.empty())
            return false;
        const Finding& last = before_.back();
        const bool leads = finding.parties.size == 1 && finding.hosts.empty() &&
                           finding.place.empty() && last.sentence == finding.sentence &&
                           last.kind == Kind::visit && last.hosts.size == 1;
        if (!leads || finding.parties.contains(*last.hosts.begin())) return false;
        bool follows = false;
        for (std::uint32_t at = last.last; at < finding.np_first; ++at)
            follows = follows || in_.is(at, word_class::sequence) ||
                      in_.text.tokens[at].word == in_.knowledge.function.after;
        if (!follows) return false;
        finding.parties.add(last.hosts);
        finding.hosts.add(last.hosts);
        finding.place = last.place;
        return true;
    }
    /// Whether "with" stands in the noun's own words.
    bool is_with(const Finding& finding) const {
        constexpr std::uint32_t near = 8;
        if (finding.form != Form::noun) return false;
        const Sentence& sentence = in_.text.sentences[finding.sentence];
        const std::uint32_t end = std::min(sentence.last, finding.last + near);
        for (std::uint32_t at = finding.last; at < end; ++at)
            if (in_.text.tokens[at].word == in_.knowledge.function.with) return true;
        return false;
    }
    /// "A meeting with the Minister of Chad": in a release of Peru's, with Peru's.
    bool take_home(Finding& finding) const {
        if (in_.home == no_actor || finding.parties.size != 1) return false;
        const bool hosts = finding.trigger->frame == Frame::host;
        if ((finding.kind == Kind::visit && !hosts) || finding.kind == Kind::summit) return false;
        if (finding.parties.contains(in_.home)) return false;
        constexpr std::uint32_t opening = 8;  // sentences of a release's own news
        if (!finding.when && in_.text.depth(finding.sentence) > opening) return false;
        // "Consultations with Chad were held in Lima"
        if (finding.rank == Rank::other && !is_with(finding)) return false;
        finding.parties.add(in_.home);
        if (hosts) finding.hosts.add(in_.home);
        return true;
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
            if (!it->body || !of_body(it->kind) ||
                !in_.knowledge.lexicon.any(it->parties, ActorKind::organisation))
                continue;
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
            if (it->wish && (!finding.when || finding.date_source < DateSource::sentence)) continue;
            if ((it->kind == Kind::call) != (finding.kind == Kind::call)) continue;
            if ((finding.kind == Kind::visit) != (it->kind == Kind::visit) &&
                finding.kind == Kind::visit)
                continue;
            if (!Pairs::covers(*it, finding) || told_apart_.by_name(finding, *it)) continue;
            if (told_apart_.by_time(finding, *it)) continue;
            finding.parties.add(it->parties);
            if (it->body) finding.body = true;
            // "said on Tuesday that the talks had been useful": the day is the speech's.
            if (is_of_speech(finding) && it->when && it->date_source >= DateSource::sentence)
                finding.when = it->when;
            // "had been planned for Friday": and was held when the text has told.
            if (finding.moved_from && finding.when == finding.moved_from && it->when) {
                finding.when = it->when;
                finding.date_source = DateSource::context;
                finding.status = it->status;
            }
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
            if (Pairs::covers(*it, finding) && it->parties.size >= 2 &&
                !told_apart_.by_name(finding, *it)) {
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
    Pairs pairs_;
    ToldApart told_apart_;
};

}  // namespace

bool complete_parties(const StoryInput& input, const std::vector<Finding>& before,
                      MainPair& main_pair, Finding& finding) {
    return Antecedents(input, before, main_pair).complete(finding);
}

}  // namespace detente
