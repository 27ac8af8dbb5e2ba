// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/company.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

constexpr std::int32_t none = -1;
constexpr std::int32_t several = -2;
/// So many sentences behind the meeting's own may still tell who was there.
constexpr std::uint32_t reach = 2;

class Company {
  public:
    Company(const StoryInput& input, const std::vector<Finding>& findings,
            std::vector<Cluster>& clusters)
        : in_(input), f_(input.knowledge.function), findings_(findings), clusters_(clusters) {}

    void run() {
        for (Cluster& cluster : clusters_) name_holders(cluster);
        const std::vector<std::int32_t> told = meeting_of_sentences();
        std::uint32_t last = 0;
        std::int32_t meeting = none;
        for (std::uint32_t i = in_.text.title_sentences; i < told.size(); ++i) {
            if (told[i] != none) {
                meeting = told[i];
                last = i;
            }
            if (meeting < 0 || i - last > reach) continue;
            Cluster& cluster = clusters_[static_cast<std::size_t>(meeting)];
            if (i == last || !tells_another_day(i, cluster)) read(i, cluster);
        }
    }

  private:
    /// "The presidents of Peru and Chad met", whom the text names elsewhere.
    void name_holders(Cluster& cluster) const {
        for (const std::uint32_t index : cluster.findings) {
            const Finding& finding = findings_[index];
            for (const ActorIndex actor : finding.offices)
                if (cluster.parties.contains(actor) &&
                    !in_.knowledge.lexicon.is(actor, ActorKind::organisation))
                    add_holder(actor, finding.office_rank, cluster);
        }
        if (is_summit_of_states(cluster))
            for (const ActorIndex actor : cluster.parties) add_holder(actor, Rank::leader, cluster);
    }
    /// "The summit of Peru and Chad": of those who lead them.
    bool is_summit_of_states(const Cluster& cluster) const {
        constexpr std::uint8_t most = 4;
        const auto is_state = [&](ActorIndex actor) {
            return in_.knowledge.lexicon.is(actor, ActorKind::state);
        };
        const auto from = cluster.when ? cluster.when->earliest() : std::nullopt;
        const auto to = cluster.when ? cluster.when->latest() : std::nullopt;
        // One of whose time there is only the month is not what the text is about.
        const bool dated = from && to && (*to - *from).count() <= 6;
        return dated && cluster.kind == Kind::summit && cluster.parties.size <= most &&
               std::all_of(cluster.parties.begin(), cluster.parties.end(), is_state);
    }
    /// Unless somebody of that actor is known to take part.
    void add_holder(ActorIndex actor, Rank rank, Cluster& cluster) const {
        const auto acts = [&](std::uint16_t person) {
            return in_.mentions.people[person].actor == actor;
        };
        if (std::any_of(cluster.people.begin(), cluster.people.end(), acts)) return;
        const std::uint16_t holder = holder_of(actor, rank, cluster);
        if (holder != no_person) add_people(cluster.people, {holder});
    }
    /// Who alone in the text has such an office of that actor, on the meeting's day as far as
    /// known.
    std::uint16_t holder_of(ActorIndex actor, Rank rank, const Cluster& cluster) const {
        std::uint16_t found = no_person;
        for (std::uint16_t i = 0; i < in_.mentions.people.size(); ++i) {
            const DocumentPerson& person = in_.mentions.people[i];
            if (person.actor != actor || person.rank != rank || person.former) continue;
            if (!in_office(person, cluster)) continue;
            if (found != no_person) return no_person;
            found = i;
        }
        return found;
    }
    bool in_office(const DocumentPerson& person, const Cluster& cluster) const {
        const auto day = cluster.when ? cluster.when->earliest() : std::nullopt;
        if (person.known == no_item || !day) return true;
        const LexiconOffice* office = in_.knowledge.lexicon.persons()[person.known].office_on(*day);
        return office != nullptr && office->of == person.actor && office->days_from(*day) == 0;
    }
    /// "On 7 March the minister chaired": of some other event.
    bool tells_another_day(std::uint32_t sentence, const Cluster& cluster) const {
        const Sentence& own = in_.text.sentences[sentence];
        auto time = times_from(in_.times, own.first);
        for (; time != in_.times.end() && time->first < own.last; ++time) {
            const bool day = time->when && time->when->earliest() && time->when->latest();
            if (day && (!cluster.when || !dates_meet(*time->when, *cluster.when))) return true;
        }
        return false;
    }
    /// By sentence: the one meeting that it tells of, `none` or `several`.
    std::vector<std::int32_t> meeting_of_sentences() const {
        std::vector<std::int32_t> told(in_.text.sentences.size(), none);
        for (std::size_t i = 0; i < clusters_.size(); ++i)
            for (const std::uint32_t index : clusters_[i].findings) {
                std::int32_t& one = told[findings_[index].sentence];
                const auto here = static_cast<std::int32_t>(i);
                one = one == none || one == here ? here : several;
            }
        return told;
    }

    void read(std::uint32_t sentence, Cluster& cluster) const {
        const Sentence& own = in_.text.sentences[sentence];
        for (std::uint32_t at = own.first; at < own.last; ++at) {
            if (const std::uint32_t behind = opens_company(own, at); behind != at)
                add_behind(sentence, behind, cluster, true);
            if (tells_meeting(own, at)) add_before(sentence, at, cluster, true);
            if (!is(at, c::lead | c::host | c::attend) || negated(own, at)) continue;
            if (at + 1 < own.last && word(at + 1) == f_.by)
                add_behind(sentence, at + 2, cluster, true);
            else if ((leads(own, at) && !in_.text.view(at).ends_with("ing")) || mediates(own, at))
                add_before(sentence, at, cluster, false);
        }
        add_listed(sentence, cluster);
    }
    WordId word(std::uint32_t at) const { return in_.text.tokens[at].word; }
    bool is(std::uint32_t at, WordClass mask) const {
        return in_.knowledge.words.is(word(at), mask);
    }

    /// "did not attend", "declined to join"
    bool negated(const Sentence& own, std::uint32_t at) const {
        const std::uint32_t least = own.back(at, 4U);
        for (std::uint32_t i = least; i < at; ++i)
            if (is(i, c::negation | c::denied)) return true;
        return false;
    }
    /// "led the Peruvian delegation", "chaired the session", "took part in the talks"
    bool leads(const Sentence& own, std::uint32_t at) const {
        constexpr auto nouns = std::to_array<std::string_view>(
            {"delegation", "delegations", "team", "teams", "side", "sides", "talks", "meeting",
             "session", "consultations", "negotiations", "discussions", "round"});
        const std::uint32_t end = std::min(own.last, at + 7);
        for (std::uint32_t i = at + 1; i < end; ++i) {
            if (is_one_of(nouns, in_.text.view(i))) return true;
            if (is(i, c::be | c::have | c::modal | c::speech)) return false;
        }
        return false;
    }
    /// "in the presence of Mora", "under the mediation of Mora": the token behind; `at` where it is
    /// not so.
    std::uint32_t opens_company(const Sentence& own, std::uint32_t at) const {
        constexpr auto nouns = std::to_array<std::string_view>(
            {"presence", "mediation", "chairmanship", "moderation", "facilitation"});
        if (at + 3 >= own.last || !is(at, c::prep) || word(at + 1) != f_.the) return at;
        return is_one_of(nouns, in_.text.view(at + 2)) && word(at + 3) == f_.of ? at + 4 : at;
    }
    /// "Mora told the Permanent Council", "Mora told the meeting"
    bool tells_meeting(const Sentence& own, std::uint32_t at) const {
        constexpr auto nouns = std::to_array<std::string_view>(
            {"meeting", "session", "summit", "conference", "council", "Council", "Assembly"});
        if (at + 1 >= own.last || word(at + 1) != f_.the) return false;
        if (in_.text.view(at) != "told") return false;
        const std::uint32_t end = std::min(own.last, at + 5);
        for (std::uint32_t i = at + 2; i < end; ++i)
            if (is_one_of(nouns, in_.text.view(i))) return true;
        return false;
    }
    /// "Mora mediates.", "Quispe presided."
    bool mediates(const Sentence& own, std::uint32_t at) const {
        const std::string_view verb = in_.text.view(at);
        const bool ends = at + 1 >= own.last || in_.text.tokens[at + 1].is(shape::mark);
        return ends && (verb.starts_with("mediate") || verb.starts_with("preside"));
    }
    /// The people from a token on, up to the next verb: "by A, B of Chad and C".
    void add_behind(std::uint32_t sentence, std::uint32_t from, Cluster& cluster, bool any) const {
        std::uint32_t at = from;
        for (std::uint32_t i = in_.mentions.by_sentence[sentence];
             i < in_.mentions.by_sentence[sentence + 1]; ++i) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.first < from) continue;
            if (breaks(at, mention.first)) return;
            add(mention, cluster, any);
            at = mention.last;
        }
    }
    /// "Quispe and her counterpart, Mora, led": the people right before a verb.
    void add_before(std::uint32_t sentence, std::uint32_t verb, Cluster& cluster, bool any) const {
        std::uint32_t at = verb;
        for (std::uint32_t i = in_.mentions.by_sentence[sentence + 1];
             i-- > in_.mentions.by_sentence[sentence];) {
            const Mention& mention = in_.mentions.all[i];
            if (mention.last > verb) continue;
            constexpr std::uint32_t apart = 3;  // "also", ", and the"
            if (at - mention.last > apart || breaks(mention.last, at)) return;
            add(mention, cluster, any);
            at = mention.first;
        }
    }
    /// "Around the table: A, B and C."
    void add_listed(std::uint32_t sentence, Cluster& cluster) const {
        const Sentence& own = in_.text.sentences[sentence];
        const std::uint32_t end = std::min(own.last, own.first + 8);
        for (std::uint32_t at = own.first; at + 1 < end; ++at) {
            if (word(at) != f_.colon || at == own.first) continue;
            constexpr auto heads = std::to_array<std::string_view>(
                {"table", "room", "present", "attending", "attendance", "participants", "Chair",
                 "Chairs", "Present", "Attending", "Participants", "Mediator", "mediator",
                 "chair"});
            if (is_one_of(heads, in_.text.view(at - 1)))
                add_behind(sentence, at + 1, cluster, true);
            return;
        }
    }
    /// A verb or the end of a clause between two people.
    bool breaks(std::uint32_t from, std::uint32_t to) const {
        if (to < from) return false;
        if (to - from > 8) return true;
        for (std::uint32_t at = from; at < to; ++at) {
            if (word(at) == f_.semicolon || word(at) == f_.colon || word(at) == f_.that)
                return true;
            if (is(at, c::speech | c::modal | c::relative | c::be | c::have | c::motion))
                return true;
        }
        return false;
    }
    void add(const Mention& mention, Cluster& cluster, bool any) const {
        constexpr std::size_t most = 15;
        if (mention.kind != MentionKind::person || mention.person == no_person) return;
        if (mention.possessive || cluster.people.size() >= most) return;
        const DocumentPerson& person = in_.mentions.people[mention.person];
        if (is_spokesman(person)) return;
        if (!any && person.actor != no_actor && !cluster.parties.contains(person.actor)) return;
        add_people(cluster.people, {mention.person});
    }
    bool is_spokesman(const DocumentPerson& person) const {
        return in_.knowledge.words.is(person.title, c::spokesman);
    }

    const StoryInput& in_;
    const FunctionWords& f_;
    const std::vector<Finding>& findings_;
    std::vector<Cluster>& clusters_;
};

}  // namespace

void add_company(const StoryInput& input, const std::vector<Finding>& findings,
                 std::vector<Cluster>& clusters) {
    if (!clusters.empty()) Company(input, findings, clusters).run();
}

}  // namespace detente
