// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/joiners.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/groups.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr std::size_t nobody = static_cast<std::size_t>(-1);
/// So many sentences behind the meeting's own.
constexpr std::uint32_t reach = 2;

constexpr auto nouns = std::to_array<std::string_view>(
    {"talks", "meeting", "discussions", "discussion", "negotiations", "session", "summit",
     "conversation", "gathering", "encounter", "dinner", "lunch", "breakfast", "round",
     "consultations", "ceremony", "signing", "meetings", "call"});
constexpr auto passives =
    std::to_array<std::string_view>({"joined", "attended", "mediated", "moderated", "facilitated"});
constexpr auto mediating = std::to_array<std::string_view>(
    {"mediate", "mediates", "mediated", "mediating", "moderate", "moderated", "facilitated"});

class Joiners {
  public:
    Joiners(const Scene& scene, std::size_t told, std::vector<Finding>& findings)
        : s_(scene), f_(scene.k.function), told_(told), findings_(findings) {}

    void run() {
        for (std::uint32_t at = s_.sentence.first; at < s_.sentence.last; ++at) {
            std::size_t who = by_agent(at);
            if (who == nobody) who = opening(at);
            if (who == nobody) who = with_company(at);
            if (who == nobody) who = subject(at);
            if (who != nobody && join(at, s_.groups[who])) return;
        }
    }

  private:
    std::string_view view(std::uint32_t at) const { return s_.text.view(at); }
    bool within(std::uint32_t at) const { return at < s_.sentence.last; }

    // --- Who -------------------------------------------------------------------------------------

    /// "were joined on Friday by Mora", "a meeting also attended by Mora"
    std::size_t by_agent(std::uint32_t at) const {
        if (!is_one_of(passives, view(at)) || !tells_meeting_before(at)) return nobody;
        const std::uint32_t end = std::min(s_.sentence.last, at + 7);
        for (std::uint32_t by = at + 1; by < end; ++by) {
            if (s_.word(by) == f_.by) return group_behind(by + 1);
            const bool aside = s_.time_at(by) || s_.is(by, c::prep | c::det) || in_place(by) ||
                               s_.word(by) == f_.comma;
            if (!aside) return nobody;
        }
        return nobody;
    }
    /// "They were joined", "The talks were also attended", "talks attended": not "the bloc was
    /// joined".
    bool tells_meeting_before(std::uint32_t verb) const {
        std::uint32_t at = verb;
        const std::uint32_t least = s_.sentence.back(verb, 6U);
        while (at > least && (s_.is(at - 1, c::be | c::have | c::modal | c::relative) ||
                              is_adverb(at - 1) || s_.word(at - 1) == f_.comma ||
                              s_.word(at - 1) == f_.to || s_.is(at - 1, c::planned)))
            --at;
        if (at == s_.sentence.first) return false;
        // "The meeting in Lima was attended by"
        if (is_one_of(nouns, view(at - 1))) return true;
        const Group* subject = group_ending(at);
        if (subject == nullptr) return false;
        if (subject->place)
            return subject->start > s_.sentence.first && is_one_of(nouns, view(subject->start - 1));
        const Mention& who = s_.mention(subject->last_mention - 1);
        return who.kind == MentionKind::pair || who.kind == MentionKind::person ||
               who.kind == MentionKind::pronoun || who.kind == MentionKind::group;
    }
    /// "Also attending was Mora", "Also present: Mora", "Joining them were", "Among those present
    /// was"
    std::size_t opening(std::uint32_t at) const {
        if (at > s_.sentence.first + 3 || !tells_presence(at)) return nobody;
        const std::string_view first = view(s_.sentence.first);
        const bool opens = first == "Also" || first == "Among" || first == "Joining";
        if (!opens) return nobody;
        const std::uint32_t end = std::min(s_.sentence.last, at + 6);
        for (std::uint32_t be = at; be + 1 < end; ++be)
            if (s_.is(be, c::be) || s_.word(be) == f_.colon) return group_behind(be + 1);
        return nobody;
    }
    /// ", with the Malian envoy in attendance", "with Mali mediating"
    std::size_t with_company(std::uint32_t at) const {
        if (view(at) != "attendance" && view(at) != "present" && !view(at).ends_with("ing"))
            return nobody;
        if (!tells_presence(at)) return nobody;
        std::uint32_t begin = at;
        while (begin > s_.sentence.first && (is_adverb(begin - 1) || s_.word(begin - 1) == f_.in))
            --begin;
        for (std::size_t i = 0; i < s_.groups.size(); ++i)
            if (s_.groups[i].last == begin && s_.groups[i].prep == f_.with) return i;
        return nobody;
    }
    /// "Mora also took part", "the Malian envoy was present", "Mali sat in on the talks"
    std::size_t subject(std::uint32_t at) const {
        if (view(at).ends_with("ing") && !s_.is(at - (at > s_.sentence.first), c::be))
            if (!(at > s_.sentence.first + 1 && s_.is(at - 2, c::be) && is_adverb(at - 1)))
                return nobody;
        if (!tells_presence(at) || !takes_up(at)) return nobody;
        std::uint32_t begin = verb_of(at);
        while (begin > s_.sentence.first && is_auxiliary(begin - 1)) --begin;
        for (std::uint32_t i = begin; i < at; ++i)
            if (view(i) == "had" || s_.is(i, c::negation | c::denied | c::proposed)) return nobody;
        if (begin > s_.sentence.first && s_.word(begin - 1) == f_.comma) --begin;
        const Group* who = group_ending(begin);
        if (who == nullptr || who->prep != unknown_word || who->possessive || who->place)
            return nobody;
        return static_cast<std::size_t>(who - s_.groups.data());
    }
    bool is_auxiliary(std::uint32_t at) const {
        return s_.is(at, c::be | c::have | c::modal) || is_adverb(at) || s_.word(at) == f_.in ||
               s_.word(at) == f_.to || view(at) == "expected" || view(at) == "due";
    }
    /// "took" of "took part"
    std::uint32_t verb_of(std::uint32_t at) const { return at - (s_.word(at) == f_.part); }

    // --- What ------------------------------------------------------------------------------------

    bool is_adverb(std::uint32_t at) const {
        constexpr auto words = std::to_array<std::string_view>(
            {"also", "later", "then", "both", "too", "all", "briefly", "personally", "jointly"});
        return is_one_of(words, view(at));
    }
    /// "attended", "took part", "was present", "in attendance", "sat in on", "mediates"
    bool tells_presence(std::uint32_t at) const {
        const std::string_view word = view(at);
        if (s_.word(at) == f_.part)
            return at > s_.sentence.first &&
                   (view(at - 1).starts_with("tak") || view(at - 1) == "took");
        if (word == "present")
            return at > s_.sentence.first &&
                   (s_.is(at - 1, c::be) || is_adverb(at - 1) || view(at - 1) == "Also" ||
                    s_.word(at - 1) == f_.those || ends_group(at));
        if (word == "attendance") return at > s_.sentence.first && s_.word(at - 1) == f_.in;
        if (word == "sat" || word == "sitting") return within(at + 1) && s_.word(at + 1) == f_.in;
        return s_.is(at, c::attend) || is_one_of(mediating, word) || word == "Joining";
    }
    bool ends_group(std::uint32_t at) const {
        return std::any_of(s_.groups.begin(), s_.groups.end(),
                           [&](const Group& group) { return group.last == at; });
    }
    /// Whether what they attended is the meeting told before: "them", "the talks", or not said.
    bool takes_up(std::uint32_t at) const {
        std::uint32_t next = at + 1;
        const std::string_view word = view(at);
        if (word == "sat" || word == "sitting") ++next;
        while (within(next) && (is_adverb(next) || s_.is(next, c::phone))) ++next;
        const bool join = word.starts_with("join");
        if (!within(next) || s_.text.tokens[next].is(shape::mark) || s_.word(next) == f_.as ||
            view(next) == "via")
            return !join;
        if (s_.is(next, c::prep) && s_.word(next) != f_.by) ++next;
        if (!within(next)) return false;
        if (s_.word(next) == f_.them) return true;
        for (const Group& group : s_.groups)
            if (group.first <= next + 2 && next < group.last)
                return s_.mention(group.first_mention).kind == MentionKind::pair;
        const bool definite = s_.word(next) == f_.the || s_.word(next) == f_.their ||
                              s_.word(next) == f_.those || s_.word(next) == f_.these;
        if (!definite || !within(next + 1) || !is_one_of(nouns, view(next + 1))) return false;
        return !within(next + 2) || (s_.word(next + 2) != f_.of && s_.word(next + 2) != f_.between);
    }
    bool in_place(std::uint32_t at) const {
        return std::any_of(s_.groups.begin(), s_.groups.end(), [&](const Group& group) {
            return group.place && group.start <= at && at < group.last;
        });
    }
    const Group* group_ending(std::uint32_t at) const {
        for (const Group& group : s_.groups)
            if (group.last == at) return &group;
        return nullptr;
    }
    /// The people right behind, over determiners.
    std::size_t group_behind(std::uint32_t at) const {
        for (std::size_t i = 0; i < s_.groups.size(); ++i)
            if (s_.groups[i].first >= at && s_.groups[i].first <= at + 3 && !s_.groups[i].place &&
                !s_.groups[i].modifier)
                return i;
        return nobody;
    }

    // --- Whose meeting ---------------------------------------------------------------------------

    struct Company {
        ActorList actors;
        std::vector<std::uint16_t> people;
    };
    Company company(const Group& group) const {
        Company all;
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i) {
            const Mention& one = s_.mention(i);
            const bool private_person =
                one.kind == MentionKind::person && one.rank == Rank::other && !one.titled &&
                one.person != no_person && s_.mentions.people[one.person].rank == Rank::other;
            if (one.kind == MentionKind::place || one.kind == MentionKind::modifier || one.former ||
                private_person)
                continue;
            all.actors.add(one.actors);
            if (one.person != no_person) add_people(all.people, {one.person});
        }
        return all;
    }
    static bool covers(const ActorList& all, const ActorList& some) {
        return std::all_of(some.begin(), some.end(),
                           [&](ActorIndex one) { return all.contains(one); });
    }
    bool is_open(const Finding& one) const {
        return one.parties.size >= 2 && !one.looks_back && !one.wish && !one.body &&
               !one.separate_talks && one.kind != Kind::visit && one.status != Status::cancelled &&
               one.status != Status::postponed;
    }
    bool join(std::uint32_t at, const Group& group) {
        const Company who = company(group);
        if (who.actors.empty()) return false;
        Finding* here = told_here(at, who.actors);
        const Finding* before = here == nullptr ? told_before(at) : nullptr;
        if (here == nullptr && before == nullptr) return false;
        const Finding& meeting = here != nullptr ? *here : *before;
        std::uint8_t more = 0;
        for (const ActorIndex one : who.actors) more += !meeting.parties.contains(one);
        if (more == 0 || more > meeting.parties.size) return false;
        if (here != nullptr) {
            here->parties.add(who.actors);
            add_people(here->people, who.people);
            return true;
        }
        tell_again(at, static_cast<std::size_t>(before - findings_.data()), who);
        return true;
    }
    /// The meeting that this sentence told of before that word, whoever joined it.
    Finding* told_here(std::uint32_t at, const ActorList& who) {
        for (std::size_t i = findings_.size(); i-- > told_;) {
            Finding& one = findings_[i];
            if (one.last > at || !is_open(one) || s_.any(one.last, at, c::speech)) continue;
            // "met alone before they were joined by Mora"
            if (s_.has_word(one.last, at, f_.before) || s_.has_word(one.last, at, f_.until))
                continue;
            ActorList others;
            for (const ActorIndex actor : one.parties)
                if (!who.contains(actor)) others.add(actor);
            if (others.size >= 2) return &one;
        }
        return nullptr;
    }
    const Finding* told_before(std::uint32_t at) const {
        for (std::size_t i = told_; i-- > 0;) {
            const Finding& one = findings_[i];
            if (s_.index - one.sentence > reach || one.in_title) break;
            if (is_open(one)) return tells_other_day(at, one) ? nullptr : &one;
        }
        return nullptr;
    }
    /// "On 7 March Mora took part": another meeting, unless its words say who met.
    bool tells_other_day(std::uint32_t at, const Finding& before) const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (!time.when || time.first > s_.clause_end(at)) continue;
            if (own(at) != nobody) return false;
            const auto from = time.when->earliest(), to = time.when->latest();
            const auto first = before.when ? before.when->earliest() : std::nullopt;
            const auto last = before.when ? before.when->latest() : std::nullopt;
            if (!from || !to || !first || !last) continue;
            if (*last < *from || *to < *first) return true;
        }
        return false;
    }
    /// The finding that the verb itself gave: of "They will be joined on Friday by".
    std::size_t own(std::uint32_t at) const {
        for (std::size_t i = told_; i < findings_.size(); ++i)
            if (findings_[i].first == at) return i;
        return nobody;
    }
    /// What the sentence tells of the meeting told before, by its verb or noun.
    bool is_same(std::uint32_t at, const Finding& one, const ActorList& all) const {
        constexpr std::uint32_t left = 6, right = 9;
        const bool near = one.first + left >= at && one.first <= at + right;
        return near && covers(all, one.parties) &&
               (one.first == at || one.date_source <= DateSource::context);
    }
    void tell_again(std::uint32_t at, std::size_t index, const Company& who) {
        const Finding before = findings_[index];
        ActorList all = before.parties;
        all.add(who.actors);
        bool told = false;
        for (std::size_t i = told_; i < findings_.size(); ++i) {
            Finding& one = findings_[i];
            if (!is_same(at, one, all)) continue;
            const bool other_day = one.first == at && one.date_source > DateSource::context;
            one.parties = all;
            add_people(one.people, before.people);
            add_people(one.people, who.people);
            told = true;
            if (one.place.empty()) one.place = before.place;
            if (other_day) continue;
            one.when = before.when;
            one.date_source = before.when ? DateSource::context : DateSource::none;
            one.status = before.status;
            one.antecedent = static_cast<int>(index);
        }
        if (told) return;
        Finding again = before;
        again.sentence = s_.index;
        again.first = again.np_first = at;
        again.last = at + 1;
        again.parties = all;
        add_people(again.people, who.people);
        again.date_source = before.when ? DateSource::context : DateSource::none;
        again.time_first = again.time_last = 0;
        again.antecedent = static_cast<int>(index);
        findings_.push_back(std::move(again));
    }

    const Scene& s_;
    const FunctionWords& f_;
    std::size_t told_;
    std::vector<Finding>& findings_;
};

/// Whether one of its words may say that somebody was there.
bool may_tell(const Scene& scene) {
    for (std::uint32_t at = scene.sentence.first; at < scene.sentence.last; ++at) {
        const std::string_view word = scene.text.view(at);
        if (scene.is(at, c::attend) || scene.word(at) == scene.k.function.part ||
            word == "present" || word == "attendance" || word == "sat" ||
            is_one_of(mediating, word))
            return true;
    }
    return false;
}

}  // namespace

void add_joiners(Scene& scene, std::size_t told, std::vector<Finding>& findings) {
    if (findings.empty() || scene.index - findings.back().sentence > reach) return;
    const Mentions& mentions = scene.mentions;
    if (mentions.by_sentence[scene.index] == mentions.by_sentence[scene.index + 1]) return;
    if (scene.triggers.empty()) {
        if (!may_tell(scene)) return;
        find_groups(scene);
    }
    Joiners(scene, told, findings).run();
}

}  // namespace detente
