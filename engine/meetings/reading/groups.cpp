// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/groups.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/list_marks.hpp"
#include "engine/meetings/reading/mention_list.hpp"
#include "engine/meetings/where/unknown_places.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// "by the two ministers"
bool counts(const FunctionWords& f, WordId word) {
    return word == f.two || word == f.three || word == f.four || word == f.five || word == f.six ||
           word == f.seven;
}

/// The preposition that governs what begins at `first`, over determiners and adjectives.
std::uint32_t find_preposition(const Scene& scene, std::uint32_t first, bool place) {
    const std::uint32_t least = scene.sentence.first;
    std::uint32_t at = first;
    if (place && at > least + 1 && scene.word(at - 1) == scene.k.function.of &&
        names_kind_of_place(scene.text.view(at - 2))) {
        at -= 2;
        // "southern", "Russian", "South African", "Black Sea"
        while (at > least + 1 && (scene.classes(at - 1) & (c::prep | c::det)) == 0 &&
               scene.text.tokens[at - 1].is(shape::word) && first - at < 7)
            --at;
    }
    for (int steps = 0; at > least && steps < 6; ++steps) {
        --at;
        const WordClass is = scene.classes(at);
        if (scene.word(at) == scene.k.function.that || scene.time_at(at)) return first;
        if ((is & c::prep) != 0) return (is & c::subordinate) != 0 && !place ? first : at;
        // "offered to host the envoys"
        if ((is & c::verbal_title) != 0 && at > least &&
            (scene.word(at - 1) == scene.k.function.to || scene.is(at - 1, c::modal)))
            return first;
        const Token& token = scene.text.tokens[at];
        const bool passes =
            (is & (c::det | c::title_mod | c::title_head | c::group_noun | c::ordinal |
                   c::possessive | c::former | c::honorific)) != 0 ||
            token.word == scene.k.function.dash || token.is(shape::number) ||
            (!place && counts(scene.k.function, token.word)) ||
            (!place && (scene.text.view(at) == "other" || token.word == scene.k.function.same)) ||
            // "with National Security Office Director Cho"
            (!place && token.is(shape::capital) && at > least &&
             (is & (c::institution | c::portfolio | c::notname)) != 0) ||
            (!place && token.word == unknown_word && !token.is(shape::mark) &&
             !token.is(shape::capital) && steps < 2);
        // "in Pakistan's capital Islamabad"
        const bool owner = place && (token.word == scene.k.function.possessive ||
                                     scene.word(at + 1) == scene.k.function.possessive ||
                                     (at + 1 == first && token.word == scene.k.function.capital));
        if (!passes && !owner) return first;
    }
    return first;
}

/// "New Delhi, India,": the state only says where the city lies, unless it goes on to act.
bool locates(const Scene& scene, const Mention& place, const Mention& state) {
    if (place.kind != MentionKind::place || state.kind != MentionKind::actor || state.possessive)
        return false;
    if (place.place == no_item || state.actors.size != 1 ||
        scene.k.lexicon.places()[place.place].country != *state.actors.begin() ||
        !only_comma(scene, place.last, state.first))
        return false;
    if (state.last >= scene.sentence.last) return true;
    return scene.text.tokens[state.last].is(shape::mark) || scene.is(state.last, c::prep) ||
           scene.time_at(state.last);
}

/// "the OSCE's Permanent Council", "the AU's Peace and Security Council": the end of the organ's
/// name, else `at`.
std::uint32_t organ_end(const Scene& scene, std::uint32_t at) {
    const std::uint32_t last = std::min(scene.sentence.last, at + 6);
    for (std::uint32_t end = at; end < last; ++end) {
        if (ends_organ(scene.text.view(end))) return end + 1;
        if (!scene.text.tokens[end].is(shape::capital) && scene.word(end) != scene.k.function.and_)
            break;
    }
    return at;
}

/// "the 57 states of the OSCE": the group is the states; its first token.
std::uint32_t members_begin(const Scene& scene, const Group& group) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"states", "countries", "members", "nations", "governments"});
    if (group.prep != scene.k.function.of || group.start == scene.sentence.first)
        return group.start;
    const std::string_view noun = scene.text.view(group.start - 1);
    const bool of_members = is_one_of(nouns, noun);
    return of_members ? group.start - 1 : group.start;
}

/// "with each of the visitors", "with a small group of lawmakers": governed by "with".
std::uint32_t behind_each(const Scene& scene, std::uint32_t start, bool place) {
    if (place || start == scene.sentence.first || scene.word(start) != scene.k.function.of)
        return start;
    const std::string_view before = scene.text.view(start - 1);
    if (before == "each" || before == "both" || before == "all")
        return find_preposition(scene, start - 1, false);
    if (!names_crowd(before)) return start;
    std::uint32_t crowd = start - 1;
    while (crowd > scene.sentence.first && start - crowd < 4 && !scene.is(crowd, c::det)) --crowd;
    return scene.is(crowd, c::det) ? find_preposition(scene, crowd, false) : start;
}

/// "the Council of the Arab League", "the Council of Ministers of the OAU": the organ's first
/// token, else where the group begins.
std::uint32_t organ_begin(const Scene& scene, const Group& group) {
    constexpr std::uint32_t reach = 9;
    const FunctionWords& f = scene.k.function;
    if (group.prep != f.of) return group.start;
    std::uint32_t begin = group.start;
    for (std::uint32_t at = group.start; at > scene.sentence.first && group.start - at < reach;) {
        --at;
        if (scene.text.tokens[at].is(shape::capital)) {
            if (ends_organ(scene.text.view(at))) begin = at;
        } else if (scene.word(at) != f.of && scene.word(at) != f.and_ && scene.word(at) != f.the) {
            break;
        }
    }
    while (begin < group.start && begin > scene.sentence.first &&
           scene.text.tokens[begin - 1].is(shape::capital) &&
           (scene.classes(begin - 1) & (c::prep | c::det)) == 0)
        --begin;
    return begin;
}

/// "the Council of Ministers of the OAU": those of one body.
bool is_its_ministers(const Scene& scene, const Mention& mention) {
    return mention.kind == MentionKind::group && mention.plural && mention.actors.size == 1 &&
           scene.k.lexicon.is(*mention.actors.begin(), ActorKind::organisation);
}

bool is_body(const Scene& scene, const Mention& mention) {
    return mention.kind == MentionKind::actor && mention.actors.size == 1 &&
           scene.k.lexicon.is(*mention.actors.begin(), ActorKind::organisation);
}

/// "Ankara and Athens, for their part, resumed": two capitals that open a clause.
bool capitals_act(const Scene& scene, const Group& group) {
    if (group.prep != unknown_word || group.possessive || group.last >= scene.sentence.last)
        return false;
    for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i)
        if (scene.mention(i).actors.empty()) return false;
    const FunctionWords& f = scene.k.function;
    const std::uint32_t last = scene.mention(group.last_mention - 1).first - 1;
    if (group.last_mention - group.first_mention < 2 || scene.word(last) != f.and_) return false;
    const bool begins =
        group.first == scene.sentence.first || scene.word(group.first - 1) == f.comma ||
        scene.is(group.first - 1, c::subordinate) || scene.word(group.first - 1) == f.that;
    if (!begins || scene.time_at(group.last)) return false;
    const Token& next = scene.text.tokens[group.last];
    if (next.word == f.comma)
        return group.last + 1 < scene.sentence.last && scene.word(group.last + 1) == f.for_;
    if (next.is(shape::mark) || next.is(shape::capital)) return false;
    return scene.is(group.last, c::speech | c::have | c::be | c::modal | c::planned | c::proposed |
                                    c::denied | c::hold | c::host | c::negation) ||
           scene.text.view(next).ends_with("ed");
}

/// "Lima plays host to"
bool plays_host(const Scene& scene, std::uint32_t at) {
    return at + 1 < scene.sentence.last && scene.text.view(at).starts_with("play") &&
           scene.is(at + 1, c::host);
}

Group group_from(const Scene& scene, std::uint32_t begin, std::uint32_t end) {
    Group group;
    group.first_mention = begin;
    group.last_mention = end;
    group.first = scene.mention(begin).first;
    group.last = scene.mention(end - 1).last;
    group.possessive = scene.mention(end - 1).possessive;
    group.place = !takes_part(scene.mention(begin));
    group.start = find_preposition(scene, group.first, group.place);
    group.start = behind_each(scene, group.start, group.place);
    if (group.start != group.first && scene.is(group.start, c::prep))
        group.prep = scene.word(group.start);
    group.modifier = scene.mention(end - 1).kind == MentionKind::modifier;
    if (end - begin == 1 && is_body(scene, scene.mention(begin))) {
        const std::uint32_t organ =
            group.possessive ? organ_end(scene, group.last + 1) : group.last + 1;
        if (organ > group.last + 1) {
            group.possessive = false;
            group.last = organ;
        }
        const std::uint32_t own = organ_begin(scene, group);
        const std::uint32_t members = own != group.start ? own : members_begin(scene, group);
        if (members != group.start) {
            group.start = find_preposition(scene, members, false);
            group.prep = group.start != members ? scene.word(group.start) : unknown_word;
        }
    }
    if (end - begin == 1 && is_its_ministers(scene, scene.mention(begin))) {
        const std::uint32_t own = organ_begin(scene, group);
        if (own != group.start) {
            group.start = find_preposition(scene, own, false);
            group.prep = group.start != own ? scene.word(group.start) : unknown_word;
        }
    }
    const FunctionWords& f = scene.k.function;
    const bool one = scene.mention(begin).kind == MentionKind::actor &&
                     scene.mention(begin).actors.size == 1;  // not "in the Lima format"
    const ActorIndex first = one ? *scene.mention(begin).actors.begin() : no_actor;
    const bool state =
        one && (scene.k.lexicon.is(first, ActorKind::state) ||
                (scene.k.lexicon.actors()[first].is_region() &&
                 scene.text.view(group.first) == scene.k.lexicon.actors()[first].name));
    if (state && !group.possessive &&
        (group.prep == f.in || group.prep == f.near || group.prep == f.outside ||
         group.prep == f.into))
        group.place = true;
    const auto view = [&](std::uint32_t at) { return scene.text.view(at); };
    if (state && group.prep == f.on && group.last - group.first > 2 &&
        view(group.last - 2) == "of" && view(group.last - 3) == "island")
        group.place = true;
    if (state && !group.possessive && scene.mention(begin).metonym && group.prep == f.at)
        group.place = true;
    // A capital stands for its government: "between Moscow and Washington", "Moscow said".
    if (group.place && !takes_part(scene.mention(begin)) && !scene.mention(begin).actors.empty()) {
        const bool governed = group.prep == f.with || group.prep == f.between ||
                              group.prep == f.by || group.prep == f.among;
        const bool subject =
            group.prep == unknown_word && !group.possessive && group.last < scene.sentence.last;
        // "Moscow will host"
        const bool will_act = subject && scene.is(group.last, c::modal) &&
                              group.last + 1 < scene.sentence.last &&
                              scene.is(group.last + 1, c::speech | c::hold | c::host);
        const bool acts =
            will_act || (subject && (scene.is(group.last, c::speech | c::have | c::planned |
                                                              c::denied | c::hold | c::host) ||
                                     plays_host(scene, group.last)));
        if (governed || acts || capitals_act(scene, group)) group.place = false;
    }
    return group;
}

}  // namespace

bool ends_organ(std::string_view word) {
    constexpr auto organs = std::to_array<std::string_view>(
        {"Council", "Assembly", "Commission", "Committee", "Board", "Parliament"});
    return is_one_of(organs, word);
}

void find_groups(Scene& scene) {
    scene.groups.clear();
    const std::uint32_t end = scene.mentions.by_sentence[scene.index + 1];
    std::uint32_t begin = scene.mentions.by_sentence[scene.index];
    while (begin < end) {
        if (begin + 1 < end && locates(scene, scene.mention(begin), scene.mention(begin + 1))) {
            scene.groups.push_back(group_from(scene, begin, begin + 2));
            begin += 2;
            continue;
        }
        const std::uint32_t next = list_end(scene, begin, end);
        scene.groups.push_back(group_from(scene, begin, next));
        begin = next;
    }
}

}  // namespace detente
