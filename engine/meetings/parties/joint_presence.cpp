// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/joint_presence.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/groups.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

class JointPresence {
  public:
    explicit JointPresence(const Scene& scene) : s_(scene) {}

    std::optional<Finding> find(const Trigger& encounter) const {
        for (const Group& group : s_.groups) {
            if (!are_leaders(group) || !acts(group)) continue;
            if (!in_one_clause(group)) continue;
            Finding finding;
            finding.sentence = s_.index;
            finding.in_title = s_.index < s_.text.title_sentences;
            finding.trigger = &encounter;
            finding.form = Form::past;
            finding.np_first = finding.first = group.last;
            finding.last = group.last + 1;
            for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i) {
                finding.parties.add(s_.mention(i).actors);
                add_people(finding.people, {s_.mention(i).person});
            }
            finding.rank = Rank::minister;
            return finding;
        }
        return std::nullopt;
    }

  private:
    /// Persons in high office, of several states, who are the subject.
    bool are_leaders(const Group& group) const {
        if (group.prep != unknown_word || group.possessive || group.place || group.modifier ||
            group.last_mention - group.first_mention < 2)
            return false;
        ActorList actors;
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i) {
            const Mention& one = s_.mention(i);
            if (one.kind != MentionKind::person || one.person == no_person || one.former ||
                one.rank < Rank::minister)
                return false;
            actors.add(one.actors);
        }
        return actors.size >= group.last_mention - group.first_mention;
    }
    /// A verb of doing follows: "strolled", "signed off"; not "said", "are", "may".
    bool acts(const Group& group) const {
        if (group.last + 1 >= s_.sentence.last) return false;
        const Token& verb = s_.text.tokens[group.last];
        if (!verb.is(shape::word) || verb.is(shape::capital)) return false;
        constexpr auto partings = std::to_array<std::string_view>({"goodbye", "farewell"});
        if (is_one_of(partings, s_.text.view(group.last + 1))) return true;
        return !s_.is(group.last, c::be | c::modal | c::negation | c::speech | c::prep |
                                      c::subordinate | c::relative | c::planned | c::proposed |
                                      c::denied | c::postponed | c::cancelled);
    }
    bool in_one_clause(const Group& group) const {
        constexpr auto apart =
            std::to_array<std::string_view>({"respectively", "separately", "each", "both",
                                             "neither", "if", "support", "supported"});
        const std::uint32_t begin = s_.clause_begin(group.first);
        const std::uint32_t end = s_.clause_end(group.last);
        for (std::uint32_t at = begin; at < end; ++at)
            if (is_one_of(apart, s_.text.view(at)) ||
                s_.is(at, c::negation | c::hypothetical | c::other_event | c::sport | c::business))
                return false;
        return in_town(group, begin, end) && dated(begin, end);
    }
    /// Whether a group tells in which town; where it follows, no one else acts before it.
    bool in_town(const Group& who, std::uint32_t begin, std::uint32_t end) const {
        constexpr std::uint32_t reach = 20;
        const FunctionWords& f = s_.k.function;
        for (const Group& g : s_.groups) {
            const bool at = g.prep == f.in || g.prep == f.at || g.prep == f.on ||
                            g.prep == f.near || g.prep == f.outside;
            if (!g.place || !at || g.start < begin || g.start >= end) continue;
            const Mention& town = s_.mention(g.first_mention);
            if (town.kind != MentionKind::place || town.place == no_item) continue;
            const bool behind = g.start > who.last;
            const std::uint32_t from = behind ? who.last : g.last;
            const std::uint32_t to = behind ? g.start : who.first;
            if (to - from <= reach && !s_.any(from + behind, to, c::speech | c::relative))
                return true;
        }
        return false;
    }
    bool dated(std::uint32_t begin, std::uint32_t end) const {
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.when && time.type == TimexType::date && time.value.size() >= 10 &&
                time.first >= begin && time.last <= end)
                return true;
        }
        return s_.in_entry;
    }

    const Scene& s_;
};

}  // namespace

std::optional<Finding> find_joint_presence(Scene& scene, const Trigger& encounter) {
    if (scene.first_time == scene.last_time && !scene.in_entry) return std::nullopt;
    std::uint32_t people = 0;
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index];
         i < scene.mentions.by_sentence[scene.index + 1]; ++i)
        people += scene.mention(i).kind == MentionKind::person;
    if (people < 2) return std::nullopt;
    if (scene.triggers.empty()) find_groups(scene);
    return JointPresence(scene).find(encounter);
}

}  // namespace detente
