// SPDX-License-Identifier: MIT
#include "engine/meetings/story/story.hpp"

#include <algorithm>

#include "engine/meetings/parties/antecedents.hpp"
#include "engine/meetings/parties/authors.hpp"
#include "engine/meetings/parties/held_with.hpp"
#include "engine/meetings/parties/joiners.hpp"
#include "engine/meetings/parties/joint_presence.hpp"
#include "engine/meetings/parties/one_by_one.hpp"
#include "engine/meetings/parties/participants.hpp"
#include "engine/meetings/parties/parties.hpp"
#include "engine/meetings/parties/regional.hpp"
#include "engine/meetings/parties/stays_away.hpp"
#include "engine/meetings/reading/entries.hpp"
#include "engine/meetings/reading/headline.hpp"
#include "engine/meetings/status/moved.hpp"
#include "engine/meetings/status/settle_status.hpp"
#include "engine/meetings/status/status.hpp"
#include "engine/meetings/status/topic.hpp"
#include "engine/meetings/status/wishes.hpp"
#include "engine/meetings/story/beside.hpp"
#include "engine/meetings/story/mere_trip.hpp"
#include "engine/meetings/story/resumed_later.hpp"
#include "engine/meetings/story/spread.hpp"
#include "engine/meetings/story/tours.hpp"
#include "engine/meetings/trace.hpp"
#include "engine/meetings/when/distance.hpp"
#include "engine/meetings/when/last_time.hpp"
#include "engine/meetings/when/lasting.hpp"
#include "engine/meetings/when/preview.hpp"
#include "engine/meetings/when/vague_when.hpp"
#include "engine/meetings/when/when.hpp"
#include "engine/meetings/where/where.hpp"

namespace detente {
namespace {

class Story {
  public:
    explicit Story(const StoryInput& input)
        : in_(input),
          scene_{input.text, input.times, input.mentions, input.knowledge, {}},
          main_pair_(input.text, input.mentions, input.knowledge, title_end(input.text)),
          authors_(input.text, input.mentions, input.knowledge),
          headlines_(headlines_end(input.text)) {}

    std::vector<Finding> run() {
        entries_ = find_entries(in_.text, in_.times, in_.mentions, in_.knowledge);
        for (std::uint32_t i = 0; i < in_.text.sentences.size(); ++i) {
            scene_.sentence = in_.text.sentences[i];
            scene_.index = i;
            scene_.in_entry = entry_of(entries_, i) != nullptr;
            set_scene(scene_, in_.triggers);
            if (in_.trace != nullptr && !scene_.triggers.empty())
                in_.trace->groups.emplace_back(i, scene_.groups);
            const std::size_t told = findings_.size();
            for (const TriggerHit& hit : scene_.triggers) read(hit);
            if (findings_.size() == told) read_presence();
            add_joiners(scene_, told, findings_);
            take_trips(told);
        }
        return std::move(findings_);
    }

  private:
    void read(const TriggerHit& hit) {
        Finding finding;
        finding.sentence = scene_.index;
        finding.in_title = scene_.index < headlines_;
        finding.first = hit.first;
        finding.last = hit.last;
        finding.trigger = hit.trigger;
        finding.form = hit.form;
        finding.kind = hit.trigger->kind;
        if (!authors_.take(scene_, hit, finding) && !find_parties(scene_, hit, finding))
            return refuse(finding, Refusal::no_encounter);
        add_holder(scene_, finding);
        settle(hit, finding);
    }
    /// "flew to Lima for talks with the minister": the talks tell of it; "flew to Lima for talks on
    /// trade", "on her way to a summit": nothing does but the way.
    void take_trips(std::size_t told) {
        for (Trip& trip : trips_) {
            const auto tells = [&](const Finding& one) { return one.first > trip.finding.first; };
            const auto first = findings_.begin() + static_cast<std::ptrdiff_t>(told);
            if (std::any_of(first, findings_.end(), tells) ||
                leads_to_gathering(scene_, trip.finding))
                refuse(trip.finding, Refusal::mere_trip);
            else
                take(trip.hit, trip.finding, trip.finding.parties);
        }
        trips_.clear();
    }
    /// "Rojas and Vega strolled through Lima on 3 May."
    void read_presence() {
        auto finding = find_joint_presence(scene_, in_.triggers.encounter());
        if (finding)
            settle({finding->trigger, Form::past, finding->first, finding->last}, *finding);
    }
    /// What the words around it tell of a meeting beside who met, and whether it counts.
    void settle(const TriggerHit& hit, Finding& finding) {
        if (meets_from_afar(finding)) finding.kind = Kind::call;
        // "The leaders exchanged views": by phone, where the text tells of a call.
        finding.soft_call = (finding.kind == Kind::call && !tells_phone(finding)) ||
                            finding.trigger->id == "exchange-views";
        if (is_only_topic(scene_, finding)) return refuse(finding, Refusal::no_encounter);
        find_status(scene_, finding);
        if (is_called_for(scene_, finding)) finding.denied = true;
        take_regional_body(in_, finding);
        hold_without_absent(scene_, finding);
        if (finding.denied) {
            tell_last_time(finding);
            return refuse(finding, Refusal::denied);
        }
        go_on_planning(finding);
        find_when(scene_, finding);
        find_wish(scene_, finding);
        if (finding.denied) return refuse(finding, Refusal::denied);
        accept_invitation(scene_, in_.published, finding);
        date_by_distance(scene_, finding);
        const bool moved = find_move(scene_, finding);
        act_for_then(finding);
        look_forward(finding);
        if (in_.published) find_vague_when(scene_, *in_.published, finding);
        if (in_.published) date_stops(scene_, hit, *in_.published, finding);
        find_where(scene_, hit, finding);
        if (const Entry* entry = entry_of(entries_, scene_.index)) enter(*entry, finding);
        const ActorList own = finding.parties;
        if (finding.apart && own.size == 1 && finding.hosts.empty()) finding.hosts = own;
        if (!complete_parties(in_, findings_, main_pair_, finding) &&
            !take_participants(in_, finding))
            return refuse(finding, Refusal::no_parties);
        if (finding.moved_from == finding.when) finding.moved_from.reset();
        if (finding.wish) return keep_wish(finding);
        if (moved) postpone_earlier(findings_, finding);
        if (finding.trigger->frame != Frame::host && finding.apart) finding.hosts = {};
        const Frame frame = finding.trigger->frame;
        if ((frame == Frame::travel || frame == Frame::send) && !finding.body) {
            if (finding.rank < Rank::official) return refuse(finding, Refusal::mere_trip);
            if (tells_purpose(scene_, finding)) return trips_.push_back({hit, finding});
        }
        take(hit, finding, own);
    }
    /// A finding that has its parties, its time and its place.
    void take(const TriggerHit& hit, Finding& finding, const ActorList& own) {
        if (in_.published) find_preview(scene_, *in_.published, finding);
        if (in_.published) settle_status(scene_, finding, *in_.published);
        stretch_over_length(scene_, in_.published, finding);
        if (!finding.separate.empty()) return add_each(finding);
        if (finding.apart && own.size == 1 && finding.parties.size > 2)
            return append(met_apart(in_, finding, *own.begin()));
        if (finding.hosts.size > 1 && finding.kind == Kind::visit) {
            if (finding.hosts.size == finding.parties.size)  // nobody who travels
                return refuse(finding, Refusal::no_parties);
            if (!is_one_tour(finding) && add_stops(hit, finding)) return;
        }
        share_call(finding);
        make_firm(finding);
        tell_beside(scene_, findings_, finding);
        findings_.push_back(finding);
        if (std::optional<Finding> later = resumed_later(scene_, finding)) {
            find_where(scene_, {later->trigger, later->form, later->first, later->last}, *later);
            if (later->place.empty()) later->place = finding.place;
            if (in_.published) settle_status(scene_, *later, *in_.published);
            findings_.push_back(std::move(*later));
        }
        for (Finding& more : spread(scene_, finding)) {
            if (in_.published) settle_status(scene_, more, *in_.published);
            findings_.push_back(std::move(more));
        }
        tell_last_time(finding);
    }
    /// "It would be their first summit since 2007": there was one then, whatever comes of this one.
    void tell_last_time(const Finding& finding) {
        if (std::optional<Finding> before = last_time(scene_, finding))
            findings_.push_back(std::move(*before));
    }
    /// "discussed at a meeting of the IMF next week": it is yet to come.
    void look_forward(Finding& finding) const {
        const FunctionWords& f = in_.knowledge.function;
        if (finding.status != Status::held || finding.told_status || finding.form != Form::noun)
            return;
        const auto has = [&](WordId word) {
            return scene_.has_word(finding.time_first, finding.time_last, word);
        };
        const bool next = (has(f.next) || has(f.coming)) && !has(f.day);
        if (!next || !in_.published || !finding.when || !finding.when->latest()) return;
        if (*finding.when->latest() >= *in_.published) finding.status = Status::planned;
    }
    /// "In 1987 Shultz and Shevardnadze met": for whom they acted then, whatever they did later.
    void act_for_then(Finding& finding) const {
        if (!finding.when || finding.separate.size() > 0) return;
        const auto day = finding.when->earliest();
        if (!day) return;
        for (const std::uint16_t index : finding.people) {
            const DocumentPerson& person = in_.mentions.people[index];
            if (person.known == no_item || person.actor == no_actor) continue;
            const LexiconPerson& known = in_.knowledge.lexicon.persons()[person.known];
            const auto held = [&](const LexiconOffice& office) {
                return office.days_from(*day) == 0;
            };
            const bool same = std::any_of(known.offices.begin(), known.offices.end(),
                                          [&](const LexiconOffice& office) {
                                              return office.of == person.actor && held(office);
                                          });
            const LexiconOffice* office = known.office_on(*day);
            if (!same && office != nullptr && held(*office))
                finding.parties.replace(person.actor, office->of);
        }
    }
    /// What a chronology's entry does not say itself is of its date and place.
    void enter(const Entry& entry, Finding& finding) const {
        finding.in_entry = true;
        if (!finding.when || finding.date_source < DateSource::clause) {
            finding.when = entry.when;
            finding.date_source = DateSource::sentence;
            finding.time_first = in_.times[entry.first_time].first;
            finding.time_last = in_.times[entry.last_time - 1].last;
        }
        if (finding.place.empty() && entry.place != no_item && finding.kind != Kind::call)
            finding.place = place_of(in_.mentions.all[entry.place], in_.knowledge);
    }
    /// "met by video", "convened them by phone"
    bool meets_from_afar(const Finding& finding) const {
        constexpr std::uint32_t reach = 12;
        if (finding.kind != Kind::talks || finding.form == Form::noun) return false;
        const std::uint32_t end = std::min(scene_.clause_end(finding.last), finding.last + reach);
        for (std::uint32_t at = finding.last; at + 1 < end; ++at) {
            for (const TriggerHit& hit : scene_.triggers)
                if (hit.first == at) return false;
            const WordId word = scene_.word(at);
            const FunctionWords& f = in_.knowledge.function;
            if (scene_.is(at + 1, word_class::phone) &&
                (word == f.by || in_.text.view(at) == "via"))
                return true;
            if (scene_.is(at, word_class::phone) && in_.text.view(at) == "virtually") return true;
        }
        return false;
    }
    bool tells_phone(const Finding& finding) const {
        const Frame frame = finding.trigger->frame;
        return frame == Frame::call || frame == Frame::phone ||
               scene_.tells_phone(finding.np_first, finding.last);
    }
    void refuse(const Finding& finding, Refusal why) const {
        if (in_.trace != nullptr) in_.trace->refused.push_back({finding, why});
    }

    /// "the ministerial meeting via video conference": three words for one call.
    void share_call(Finding& finding) {
        constexpr std::uint32_t apart = 3;
        bool call = finding.kind == Kind::call;
        const auto one = [&](const Finding& before) {
            return before.sentence == finding.sentence && before.form == Form::noun &&
                   before.last + apart >= finding.first && before.when == finding.when;
        };
        for (auto it = findings_.rbegin(); it != findings_.rend() && one(*it); ++it)
            call = call || it->kind == Kind::call;
        if (!call || finding.form != Form::noun) return;
        finding.kind = Kind::call;
        for (auto it = findings_.rbegin(); it != findings_.rend() && one(*it); ++it)
            it->kind = Kind::call;
    }
    /// "He was ready to meet Mora. The meeting could take place in May.": only the second tells.
    void keep_wish(const Finding& finding) {
        refuse(finding, Refusal::denied);
        if (finding.parties.size >= 2) findings_.push_back(finding);
    }
    /// "They spoke today. The call follows a meeting in Bali.": they did not speak face to face.
    void make_firm(const Finding& finding) {
        if (finding.kind == Kind::call && !finding.soft_call && finding.antecedent >= 0)
            findings_[static_cast<std::size_t>(finding.antecedent)].soft_call = false;
    }
    void append(const std::vector<Finding>& more) {
        findings_.insert(findings_.end(), more.begin(), more.end());
    }
    /// "called Netanyahu and Abbas": two calls.
    void add_each(const Finding& finding) {
        for (const Finding& one : met_one_by_one(in_, finding)) {
            if (one.parties.size >= 2 || one.body)
                findings_.push_back(one);
            else
                refuse(one, Refusal::no_parties);
        }
    }
    /// "from 10 to 16 December", "in May" of three states and more: the days are the whole tour's.
    static bool is_one_tour(const Finding& finding) {
        if (finding.date_source < DateSource::clause) return false;
        return finding.hosts.size > 2 || finding.when->is_interval;
    }
    /// "flew to Oslo and Riga": two visits.
    bool add_stops(const TriggerHit& hit, const Finding& tour) {
        const int where = destination_of(scene_, hit);
        if (where < 0) return false;
        const auto visits = stops(scene_, scene_.groups[static_cast<std::size_t>(where)], tour);
        append(visits);
        return !visits.empty();
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

    struct Trip {
        TriggerHit hit;
        Finding finding;
    };

    const StoryInput& in_;
    Scene scene_;
    std::vector<Trip> trips_;  ///< of the sentence, which may tell of more than the way
    MainPair main_pair_;
    Authors authors_;
    std::uint32_t headlines_;
    std::vector<Entry> entries_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> read_story(const StoryInput& input) {
    return Story(input).run();
}

}  // namespace detente
