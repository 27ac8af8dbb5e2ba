// SPDX-License-Identifier: MIT
#include "engine/meetings/scene.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/ellipsis.hpp"

namespace detente {
namespace {

namespace c = word_class;

bool takes_part(const Mention& mention) {
    return mention.kind != MentionKind::place;
}

/// "(right)", ", left,": where somebody stands in the picture that a caption explains; the end of
/// it, else `at`.
std::uint32_t behind_side(const Scene& scene, std::uint32_t at, std::uint32_t end) {
    constexpr auto sides = std::to_array<std::string_view>(
        {"left", "right", "center", "centre", "L", "R", "C", "l", "r", "c"});
    const FunctionWords& f = scene.k.function;
    if (at + 2 >= end || (scene.word(at) != f.open && scene.word(at) != f.comma)) return at;
    const bool side = std::find(sides.begin(), sides.end(), scene.text.view(at + 1)) != sides.end();
    const WordId close = scene.word(at) == f.open ? f.close : f.comma;
    return side && scene.word(at + 2) == close ? at + 3 : at;
}

/// Whether only ", and the" or the like stands between two mentions.
bool joined(const Scene& scene, std::uint32_t from, std::uint32_t to) {
    const FunctionWords& f = scene.k.function;
    if (from > to) return false;
    from = behind_side(scene, from, to);
    if (to - from > 4) return false;
    bool joint = false;
    for (std::uint32_t i = from; i < to; ++i) {
        const WordId word = scene.word(i);
        if (word == f.that) return false;
        if (word == f.comma || word == f.and_ || word == f.ampersand || word == f.dash ||
            word == f.slash)
            joint = true;
        else if (!scene.is(i, c::det | c::honorific | c::possessive) && word != f.as &&
                 word != f.well)
            return false;
    }
    return joint;
}

/// ", " or ", the": no "and" that would close a list.
bool only_comma(const Scene& scene, std::uint32_t from, std::uint32_t to) {
    if (from == to || scene.word(from) != scene.k.function.comma) return false;
    for (std::uint32_t i = from + 1; i < to; ++i)
        if (!scene.is(i, c::det | c::honorific | c::possessive)) return false;
    return true;
}

/// "in the Russian city of Kazan": the noun before "of", which the name only specifies.
bool names_kind_of_place(std::string_view noun) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"city", "town", "village", "capital", "resort", "port", "island", "suburb", "district",
         "hub", "settlement", "oasis", "municipality"});
    return std::find(nouns.begin(), nouns.end(), noun) != nouns.end();
}

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
    constexpr auto organs = std::to_array<std::string_view>(
        {"Council", "Assembly", "Commission", "Committee", "Board", "Parliament"});
    const std::uint32_t last = std::min(scene.sentence.last, at + 6);
    for (std::uint32_t end = at; end < last; ++end) {
        if (std::find(organs.begin(), organs.end(), scene.text.view(end)) != organs.end())
            return end + 1;
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
    const bool of_members = std::find(nouns.begin(), nouns.end(), noun) != nouns.end();
    return of_members ? group.start - 1 : group.start;
}

bool is_body(const Scene& scene, const Mention& mention) {
    return mention.kind == MentionKind::actor && mention.actors.size == 1 &&
           scene.k.lexicon.is(*mention.actors.begin(), ActorKind::organisation);
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
    if (group.start != group.first) group.prep = scene.word(group.start);
    group.modifier = scene.mention(end - 1).kind == MentionKind::modifier;
    if (end - begin == 1 && is_body(scene, scene.mention(begin))) {
        const std::uint32_t organ =
            group.possessive ? organ_end(scene, group.last + 1) : group.last + 1;
        if (organ > group.last + 1) {
            group.possessive = false;
            group.last = organ;
        }
        const std::uint32_t members = members_begin(scene, group);
        if (members != group.start) {
            group.start = find_preposition(scene, members, false);
            group.prep = group.start != members ? scene.word(group.start) : unknown_word;
        }
    }
    const FunctionWords& f = scene.k.function;
    const bool one = scene.mention(begin).kind == MentionKind::actor;
    const ActorIndex first = one ? *scene.mention(begin).actors.begin() : no_actor;
    const bool state =
        one && (scene.k.lexicon.is(first, ActorKind::state) ||
                (scene.k.lexicon.actors()[first].is_region() &&
                 scene.text.view(group.first) == scene.k.lexicon.actors()[first].name));
    if (state && !group.possessive &&
        (group.prep == f.in || group.prep == f.near || group.prep == f.outside ||
         group.prep == f.into))
        group.place = true;
    if (state && !group.possessive && scene.mention(begin).metonym && group.prep == f.at)
        group.place = true;
    // A capital stands for its government: "between Moscow and Washington", "Moscow said".
    if (group.place && !takes_part(scene.mention(begin)) && !scene.mention(begin).actors.empty()) {
        const bool governed = group.prep == f.with || group.prep == f.between ||
                              group.prep == f.by || group.prep == f.among;
        const bool acts =
            group.prep == unknown_word && !group.possessive && group.last < scene.sentence.last &&
            scene.is(group.last, c::speech | c::have | c::planned | c::denied | c::hold | c::host);
        if (governed || acts) group.place = false;
    }
    return group;
}

void find_groups(Scene& scene) {
    scene.groups.clear();
    const std::uint32_t end = scene.mentions.by_sentence[scene.index + 1];
    std::uint32_t begin = scene.mentions.by_sentence[scene.index];
    while (begin < end) {
        std::uint32_t next = begin + 1;
        if (next < end && locates(scene, scene.mention(begin), scene.mention(next))) {
            scene.groups.push_back(group_from(scene, begin, next + 1));
            begin = next + 1;
            continue;
        }
        while (next < end && !scene.mention(next - 1).possessive &&
               takes_part(scene.mention(next)) == takes_part(scene.mention(next - 1)) &&
               joined(scene, scene.mention(next - 1).last, scene.mention(next).first)) {
            const std::uint32_t from = scene.mention(next - 1).last;
            const std::uint32_t to = scene.mention(next).first;
            // "Geneva, Switzerland" is one place; "On Monday, Russia" after a name is a new clause
            // unless the list goes on.
            if (only_comma(scene, from, to) && takes_part(scene.mention(next))) {
                std::uint32_t ahead = next;
                // "NATO and the Warsaw Pact, James Baker": the "and" closed the list.
                bool list = next - begin > 1 && only_comma(scene, scene.mention(next - 2).last,
                                                           scene.mention(next - 1).first);
                while (!list && ahead + 1 < end &&
                       joined(scene, scene.mention(ahead).last, scene.mention(ahead + 1).first)) {
                    list = !only_comma(scene, scene.mention(ahead).last,
                                       scene.mention(ahead + 1).first);
                    ++ahead;
                }
                if (!list) break;
            }
            ++next;
        }
        scene.groups.push_back(group_from(scene, begin, next));
        begin = next;
    }
}

/// The mention of the sentence that holds the token, or none.
const Mention* mention_at(const Scene& scene, std::uint32_t token) {
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index];
         i < scene.mentions.by_sentence[scene.index + 1]; ++i)
        if (scene.mention(i).first <= token && token < scene.mention(i).last)
            return &scene.mention(i);
    return nullptr;
}

bool mention_starts(const Scene& scene, std::uint32_t at) {
    const Mention* mention = mention_at(scene, at);
    return mention != nullptr && mention->first == at && mention->kind != MentionKind::place;
}

/// Whether a word that may be noun or verb is a verb: "will visit", "Biden calls", "is meeting
/// Putin".
bool verb_stands_at(const Scene& scene, std::uint32_t at) {
    if (at == scene.sentence.first) return scene.k.vocabulary.word(scene.word(at)).ends_with("ing");
    const std::uint32_t before = at - 1;
    const FunctionWords& f = scene.k.function;
    const bool gerund = scene.k.vocabulary.word(scene.word(at)).ends_with("ing");
    if (gerund)
        return scene.is_be(before) || (at + 1 < scene.sentence.last &&
                                       mention_starts(scene, at + 1) && scene.is(before, c::prep));
    if (scene.is(before, c::modal | c::he | c::they | c::relative) || scene.word(before) == f.to ||
        scene.word(before) == f.not_)
        return true;
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index];
         i < scene.mentions.by_sentence[scene.index + 1]; ++i) {
        const Mention& m = scene.mention(i);
        if (m.last == at) return m.kind == MentionKind::person && !m.possessive;
    }
    return false;
}

/// "by phone", "over the phone", "on the go": a verb's form where no verb can stand.
bool noun_after_all(const Scene& scene, const TriggerHit& hit) {
    if (!hit.verb() || hit.form == Form::past || hit.form == Form::gerund) return false;
    const FunctionWords& f = scene.k.function;
    // "head of state", "host of the talks"
    if (hit.last < scene.sentence.last && scene.word(hit.last) == f.of) return true;
    if (hit.first == scene.sentence.first) return false;
    if (scene.is(hit.first - 1, c::possessive | c::ordinal | c::title_mod)) return true;
    const WordId before = scene.word(hit.first - 1);
    // "amid signs"
    if (scene.is(hit.first - 1, c::prep) && before != f.to) return true;
    return before == f.a || before == f.the || before == f.possessive;
}

/// "at", "attend", "on the margins of": what a meeting follows, and no speaker.
bool leads_to_event(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    const WordId word = scene.word(at);
    if (word == f.of && at > scene.sentence.first)
        return scene.is(at - 1, c::event_noun) || scene.word(at - 1) == f.ahead;
    return scene.is(at, c::attend) || word == f.at || word == f.for_ || word == f.to ||
           word == f.before || word == f.after || word == f.during;
}

/// A body's name that stands for its meeting: "at the G20 in Osaka", "will attend COP27"; not "the
/// G20 leaders", "told the Forum".
bool stands_for_meeting(const Scene& scene, const TriggerHit& hit) {
    const Mention* body = mention_at(scene, hit.first);
    if (body == nullptr || body->last != hit.last || body->possessive) return false;
    std::uint32_t before = body->first;
    const auto least = std::max(scene.sentence.first, before > 4 ? before - 4 : 0);
    do {
        if (before == least) return false;
        --before;
    } while (scene.is(before, c::det | c::ordinal | c::title_mod) || scene.time_at(before) ||
             scene.word(before) == scene.k.function.possessive);
    if (!leads_to_event(scene, before)) return false;
    const std::uint32_t next = hit.last;
    if (next >= scene.sentence.last) return scene.is(before, c::attend);
    if (scene.time_at(next)) return true;
    if (scene.text.tokens[next].is(shape::mark)) return scene.is(before, c::attend);
    if (!scene.is(next, c::prep) || next + 1 >= scene.sentence.last) return false;
    const Mention* place = mention_at(scene, next + 1);
    return scene.is(before, c::attend) || scene.time_at(next + 1) ||
           (place != nullptr && place->kind == MentionKind::place);
}

void find_triggers(Scene& scene, const TriggerTable& triggers) {
    scene.triggers.clear();
    for (std::uint32_t at = scene.sentence.first; at < scene.sentence.last;) {
        TriggerHit hit =
            triggers.at(scene.text, at, scene.sentence.last, verb_stands_at(scene, at));
        // "their call on Thursday" is no calling on somebody.
        if (hit.trigger != nullptr && hit.last - at == 2 && scene.is(hit.last - 1, c::prep) &&
            scene.time_at(hit.last))
            hit = triggers.at(scene.text, at, at + 1, verb_stands_at(scene, at));
        if (hit.trigger == nullptr && leaves_out_noun(scene, at))
            hit = {&triggers.ellipsis(), Form::noun, at, at + 1};
        const bool tells = hit.trigger != nullptr && !noun_after_all(scene, hit) &&
                           (hit.trigger->frame != Frame::event || stands_for_meeting(scene, hit));
        if (tells) scene.triggers.push_back(hit);
        at = hit.trigger != nullptr ? hit.last : at + 1;
    }
}

/// The time expressions of the sentence; sentences come in the order of the text.
void find_times(Scene& scene) {
    while (scene.last_time < scene.times.size() &&
           scene.times[scene.last_time].first < scene.sentence.first)
        ++scene.last_time;
    scene.first_time = scene.last_time;
    while (scene.last_time < scene.times.size() &&
           scene.times[scene.last_time].first < scene.sentence.last)
        ++scene.last_time;
}

bool boundary(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    const WordId word = scene.word(at);
    if (word == f.semicolon || word == f.colon) return true;
    if (word == f.while_ || word == f.but || word == f.when || word == f.where) return true;
    return false;
}

}  // namespace

bool Scene::is_be(std::uint32_t at) const {
    if (word(at) != k.function.possessive) return is(at, c::be);
    return at > sentence.first && is(at - 1, c::he | c::they | c::relative);
}

bool Scene::any(std::uint32_t from, std::uint32_t to, WordClass mask) const {
    for (std::uint32_t i = from; i < to; ++i)
        if (is(i, mask)) return true;
    return false;
}

bool Scene::has_word(std::uint32_t from, std::uint32_t to, WordId wanted) const {
    for (std::uint32_t i = from; i < to; ++i)
        if (word(i) == wanted) return true;
    return false;
}

std::uint32_t Scene::clause_begin(std::uint32_t at) const {
    while (at > sentence.first && !boundary(*this, at - 1)) --at;
    return at;
}

std::uint32_t Scene::clause_end(std::uint32_t at) const {
    while (at < sentence.last && !boundary(*this, at)) ++at;
    return at;
}

bool Scene::time_at(std::uint32_t at) const {
    for (std::uint32_t i = first_time; i < last_time; ++i)
        if (times[i].first <= at && at < times[i].last) return true;
    return false;
}

bool Scene::tells_phone(std::uint32_t first, std::uint32_t last) const {
    return any(clause_begin(first), std::min(clause_end(last), last + 25), word_class::phone);
}

void set_scene(Scene& scene, const TriggerTable& triggers) {
    find_times(scene);
    find_triggers(scene, triggers);
    if (!scene.triggers.empty()) find_groups(scene);
}

}  // namespace detente
