// SPDX-License-Identifier: MIT
#include "engine/meetings/story.hpp"

#include <algorithm>

#include "engine/meetings/entries.hpp"
#include "engine/meetings/moved.hpp"
#include "engine/meetings/parties.hpp"
#include "engine/meetings/spread.hpp"
#include "engine/meetings/status.hpp"
#include "engine/meetings/trace.hpp"
#include "engine/meetings/vague_when.hpp"
#include "engine/meetings/when.hpp"
#include "engine/meetings/where.hpp"

namespace detente {
namespace {

class Story {
  public:
    explicit Story(const StoryInput& input)
        : in_(input), scene_{input.text, input.times, input.mentions, input.knowledge, {}} {}

    std::vector<Finding> run() {
        entries_ = find_entries(in_.text, in_.times, in_.mentions, in_.knowledge);
        for (std::uint32_t i = 0; i < in_.text.sentences.size(); ++i) {
            scene_.sentence = in_.text.sentences[i];
            scene_.index = i;
            set_scene(scene_, in_.triggers);
            if (in_.trace != nullptr && !scene_.triggers.empty())
                in_.trace->groups.emplace_back(i, scene_.groups);
            for (const TriggerHit& hit : scene_.triggers) read(hit);
        }
        return std::move(findings_);
    }

  private:
    /// So many sentences back "the talks" may lead.
    static constexpr std::uint32_t reach = 8;

    void read(const TriggerHit& hit) {
        Finding finding;
        finding.sentence = scene_.index;
        finding.first = hit.first;
        finding.last = hit.last;
        finding.trigger = hit.trigger;
        finding.form = hit.form;
        finding.kind = hit.trigger->kind;
        if (!find_parties(scene_, hit, finding)) return refuse(finding, Refusal::no_encounter);
        finding.soft_call = finding.kind == Kind::call && !tells_phone(finding);
        find_status(scene_, finding);
        if (finding.denied) return refuse(finding, Refusal::denied);
        go_on_planning(finding);
        find_when(scene_, finding);
        find_move(scene_, finding);
        if (in_.published) find_vague_when(scene_, *in_.published, finding);
        find_where(scene_, hit, finding);
        if (const Entry* entry = entry_of(entries_, scene_.index)) enter(*entry, finding);
        if (!complete(finding)) return refuse(finding, Refusal::no_parties);
        if (finding.trigger->frame == Frame::travel && !is_visit(finding))
            return refuse(finding, Refusal::mere_trip);
        if (in_.published) settle_status(finding, *in_.published);
        if (!finding.separate.empty()) return add_separate(finding);
        findings_.push_back(finding);
        for (Finding& more : spread(scene_, finding)) {
            if (in_.published) settle_status(more, *in_.published);
            findings_.push_back(std::move(more));
        }
    }
    /// What a chronology's entry does not say itself is of its date and place.
    void enter(const Entry& entry, Finding& finding) const {
        if (!finding.when || finding.date_source < DateSource::clause) {
            finding.when = entry.when;
            finding.date_source = DateSource::sentence;
            finding.time_first = in_.times[entry.first_time].first;
            finding.time_last = in_.times[entry.last_time - 1].last;
        }
        if (finding.place.empty() && entry.place != no_item && finding.kind != Kind::call)
            finding.place = place_of(in_.mentions.all[entry.place], in_.knowledge);
    }
    bool tells_phone(const Finding& finding) const {
        const std::uint32_t end = std::min(scene_.clause_end(finding.last), finding.last + 25);
        return hit_is_call(finding) ||
               scene_.any(scene_.clause_begin(finding.np_first), end, word_class::phone);
    }
    static bool hit_is_call(const Finding& finding) {
        return finding.trigger->frame == Frame::call || finding.trigger->frame == Frame::phone;
    }
    void refuse(const Finding& finding, Refusal why) const {
        if (in_.trace != nullptr) in_.trace->refused.push_back({finding, why});
    }

    /// "called Netanyahu and Abbas": two calls.
    void add_separate(const Finding& finding) {
        for (const std::uint32_t index : finding.separate) {
            const Mention& mention = in_.mentions.all[index];
            Finding one = finding;
            one.separate.clear();
            one.parties.add(mention.actors);
            if (mention.person != no_person) one.people.push_back(mention.person);
            if (one.parties.size >= 2)
                findings_.push_back(std::move(one));
            else
                refuse(one, Refusal::no_parties);
        }
    }
    /// "Talks are planned on Wednesday, followed by a meeting on Thursday": planned as well.
    void go_on_planning(Finding& finding) const {
        if (finding.told_status || finding.status != Status::held || finding.form != Form::noun)
            return;
        if (findings_.empty() || findings_.back().sentence != finding.sentence) return;
        const Finding& last = findings_.back();
        if (last.status != Status::planned || !last.told_status || finding.first - last.last > 16)
            return;
        for (std::uint32_t i = last.last; i + 1 < finding.first; ++i)
            if (scene_.word(i + 1) == in_.knowledge.function.by &&
                scene_.is(i, word_class::sequence)) {
                finding.status = Status::planned;
                finding.told_status = true;
            }
    }

    /// Whether the finding has its parties, itself or from what was told before.
    bool complete(Finding& finding) {
        if (finding.pair) take_pair(finding);
        if (finding.definite && only_mediators(finding)) take_mediated(finding);
        if (finding.parties.size >= 2 || !finding.separate.empty()) return true;
        if (finding.body) return true;
        const bool told_before =
            finding.definite && (!finding.another || finding.when) && take_antecedent(finding);
        return told_before || take_hosts(finding) || take_main_parties(finding);
    }

    /// "A second round was held in March": of those whose meetings the text is about.
    bool take_main_parties(Finding& finding) const {
        if (finding.form != Form::noun || !finding.when || !finding.parties.empty()) return false;
        if (finding.date_source < DateSource::clause || finding.kind == Kind::visit) return false;
        const Finding* best = nullptr;
        std::size_t most = 1;
        for (const Finding& one : findings_) {
            if (one.parties.size < 2) continue;
            std::size_t count = 0;
            for (const Finding& other : findings_) count += covers(other, one);
            if (count > most) {
                most = count;
                best = &one;
            }
        }
        if (best == nullptr || 2 * most < findings_.size()) return false;
        finding.parties.add(best->parties);
        finding.body = best->body;
        return true;
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

    /// "talks in China", "following the negotiations with Scholz in Kyiv": those who live there are
    /// the other side, but for the cities where bodies sit and everyone meets.
    bool take_hosts(Finding& finding) const {
        const Place& place = finding.place;
        if (finding.parties.size != 1 || place.country == no_actor || place.seat) return false;
        if (finding.people.empty() && finding.rank < Rank::minister) return false;
        if (finding.kind != Kind::talks && finding.kind != Kind::visit) return false;
        if (finding.parties.contains(place.country)) return false;
        finding.parties.add(place.country);
        finding.hosts.add(place.country);
        return true;
    }

    void take_pair(Finding& finding) {
        if (finding.count > 2) return take_several(finding);
        if (same_sentence_pair(finding)) return;
        if (!take_pair_before(finding, true) && !take_pair_before(finding, false))
            nearest_two(finding);
    }
    /// "The three ministers": the last meeting of so many.
    void take_several(Finding& finding) const {
        for (auto it = findings_.rbegin(); it != findings_.rend(); ++it) {
            if (it->parties.size != finding.count) continue;
            finding.parties.add(it->parties);
            return;
        }
    }
    /// "The two leaders": two who are no organisation, else whoever met last.
    bool take_pair_before(Finding& finding, bool two) const {
        for (auto it = findings_.rbegin(); it != findings_.rend(); ++it) {
            if (finding.sentence - it->sentence > 6) break;
            if (it->parties.size < 2 || !covers(*it, finding)) continue;
            if (two && (it->parties.size != 2 || has_organisation(it->parties))) continue;
            finding.parties.add(it->parties);
            if (!finding.sides) add_people(finding.people, it->people);
            return true;
        }
        return false;
    }
    bool has_organisation(const ActorList& actors) const {
        return std::any_of(actors.begin(), actors.end(), [&](ActorIndex actor) {
            return in_.knowledge.lexicon.actors()[actor].kind == ActorKind::organisation;
        });
    }
    /// "Putin and Biden shake hands during their meeting"
    bool same_sentence_pair(Finding& finding) const {
        ActorList actors;
        std::vector<std::uint16_t> people;
        const auto [begin, end] = std::pair{in_.mentions.by_sentence[scene_.index],
                                            in_.mentions.by_sentence[scene_.index + 1]};
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
        for (std::uint32_t i = in_.mentions.by_sentence[scene_.index];
             i-- > 0 && finding.parties.size < 2;) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.kind != MentionKind::person) continue;
            if (finding.parties.contains(mention.actors.empty() ? no_actor
                                                                : *mention.actors.begin()))
                continue;
            finding.parties.add(mention.actors);
            if (mention.person != no_person) finding.people.push_back(mention.person);
        }
    }

    /// "The talks", "a second round", "negotiations resumed": the parties told before. On another
    /// day it is another meeting of theirs.
    bool take_antecedent(Finding& finding) {
        const bool own_kind = finding.kind == Kind::summit || finding.kind == Kind::session;
        if (own_kind && finding.parties.empty() && take_body(finding)) return true;
        return (own_kind && take_antecedent(finding, true)) || take_antecedent(finding, false);
    }
    /// "Next year's summit": the body's whose summits the text tells of, before that of two.
    bool take_body(Finding& finding) const {
        for (auto it = findings_.rbegin(); it != findings_.rend(); ++it) {
            const bool own_kind = it->kind == Kind::summit || it->kind == Kind::session;
            if (!it->body || !own_kind || !has_organisation(it->parties)) continue;
            if (!finding.when || (it->when && same_time(finding, *it))) continue;
            for (const ActorIndex actor : it->parties)
                if (in_.knowledge.lexicon.actors()[actor].kind == ActorKind::organisation)
                    finding.parties.add(actor);
            finding.body = true;
            return true;
        }
        return false;
    }
    bool take_antecedent(Finding& finding, bool same_kind) {
        for (auto it = findings_.rbegin(); it != findings_.rend(); ++it) {
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
            finding.antecedent = static_cast<int>(findings_.rend() - it) - 1;
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
        for (auto it = findings_.rbegin();
             it != findings_.rend() && finding.sentence - it->sentence <= reach; ++it)
            if (covers(*it, finding) && it->parties.size >= 2) {
                finding.parties.add(it->parties);
                return true;
            }
        return false;
    }
    static bool same_time(const Finding& a, const Finding& b) {
        return *a.when->earliest() <= *b.when->latest() &&
               (!a.when->latest() || !b.when->earliest() ||
                *b.when->earliest() <= *a.when->latest());
    }

    /// A flight to a city is a visit to its state only where no talks are told of there.
    bool is_visit(const Finding& finding) const {
        for (const TriggerHit& hit : scene_.triggers)
            if (hit.first > finding.last && hit.trigger->frame != Frame::travel) return false;
        return finding.rank >= Rank::official;
    }

    const StoryInput& in_;
    Scene scene_;
    std::vector<Entry> entries_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> read_story(const StoryInput& input) {
    return Story(input).run();
}

}  // namespace detente
