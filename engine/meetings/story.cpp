// SPDX-License-Identifier: MIT
#include "engine/meetings/story.hpp"

#include <algorithm>

#include "engine/meetings/parties.hpp"
#include "engine/meetings/status.hpp"
#include "engine/meetings/when.hpp"
#include "engine/meetings/where.hpp"

namespace detente {
namespace {

class Story {
  public:
    explicit Story(const StoryInput& input)
        : in_(input), scene_{input.text, input.times, input.mentions, input.knowledge, {}} {}

    std::vector<Finding> run() {
        for (std::uint32_t i = 0; i < in_.text.sentences.size(); ++i) {
            scene_.sentence = in_.text.sentences[i];
            scene_.index = i;
            set_scene(scene_, in_.triggers);
            for (const TriggerHit& hit : scene_.triggers) read(hit);
        }
        return std::move(findings_);
    }

  private:
    void read(const TriggerHit& hit) {
        Finding finding;
        finding.sentence = scene_.index;
        finding.first = hit.first;
        finding.last = hit.last;
        finding.trigger = hit.trigger;
        finding.form = hit.form;
        finding.kind = hit.trigger->kind;
        if (!find_parties(scene_, hit, finding)) return;
        find_status(scene_, finding);
        if (finding.denied) return;
        find_when(scene_, finding);
        find_where(scene_, hit, finding);
        if (!complete(finding)) return;
        if (finding.trigger->frame == Frame::travel && !is_visit(finding)) return;
        if (in_.published) settle_status(finding, *in_.published);
        findings_.push_back(std::move(finding));
    }

    /// Whether the finding has its parties, itself or from what was told before.
    bool complete(Finding& finding) {
        if (finding.pair) take_pair(finding);
        if (finding.parties.size >= 2) return true;
        if (finding.body) return true;
        if (!finding.definite) return false;
        return take_antecedent(finding);
    }

    void take_pair(Finding& finding) {
        for (auto it = findings_.rbegin(); it != findings_.rend(); ++it) {
            if (finding.sentence - it->sentence > 6) break;
            if (it->parties.size < 2) continue;
            finding.parties.add(it->parties);
            add_people(finding, *it);
            return;
        }
        nearest_two(finding);
    }
    /// The last two actors that were spoken of.
    void nearest_two(Finding& finding) {
        for (std::uint32_t i = in_.mentions.by_sentence[scene_.index]; i-- > 0 && finding.parties.size < 2;) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.kind != MentionKind::person) continue;
            if (finding.parties.contains(mention.actors.empty() ? no_actor : *mention.actors.begin())) continue;
            finding.parties.add(mention.actors);
            if (mention.person != no_person) finding.people.push_back(mention.person);
        }
    }
    static void add_people(Finding& finding, const Finding& from) {
        for (const std::uint16_t person : from.people)
            if (std::find(finding.people.begin(), finding.people.end(), person) == finding.people.end())
                finding.people.push_back(person);
    }

    bool take_antecedent(Finding& finding) {
        for (auto it = findings_.rbegin(); it != findings_.rend(); ++it) {
            if (finding.sentence - it->sentence > 8) break;
            if ((it->kind == Kind::call) != (finding.kind == Kind::call)) continue;
            if ((finding.kind == Kind::visit) != (it->kind == Kind::visit) && finding.kind == Kind::visit) continue;
            if (finding.when && it->when && finding.when->earliest() && it->when->latest() && !same_time(finding, *it)) continue;
            bool covers = true;
            for (const ActorIndex actor : finding.parties) covers = covers && it->parties.contains(actor);
            if (!covers) continue;
            finding.parties.add(it->parties);
            add_people(finding, *it);
            if (!finding.when) {
                finding.when = it->when;
                finding.date_source = it->when ? DateSource::context : DateSource::none;
            }
            if (finding.place.empty()) finding.place = it->place;
            if (!finding.told_status) finding.status = it->status;
            if (finding.kind == Kind::talks) finding.kind = it->kind;
            return true;
        }
        return false;
    }
    static bool same_time(const Finding& a, const Finding& b) {
        return *a.when->earliest() <= *b.when->latest() && (!a.when->latest() || !b.when->earliest() || *b.when->earliest() <= *a.when->latest());
    }

    /// A flight to a city is a visit to its state only where no talks are told of there.
    bool is_visit(const Finding& finding) const {
        for (const TriggerHit& hit : scene_.triggers)
            if (hit.first > finding.last && hit.trigger->frame != Frame::travel) return false;
        return finding.rank >= Rank::official;
    }

    const StoryInput& in_;
    Scene scene_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> read_story(const StoryInput& input) { return Story(input).run(); }

}  // namespace detente
