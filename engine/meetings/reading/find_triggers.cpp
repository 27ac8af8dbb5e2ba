// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/find_triggers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/ellipsis.hpp"
#include "engine/meetings/reading/other_senses.hpp"
#include "engine/meetings/reading/time_together.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

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

/// "after meeting Mora", "after meeting the ministers of Chad": an object, with its article.
bool names_whom(const Scene& scene, std::uint32_t at) {
    if (at + 1 < scene.sentence.last && scene.is(at, c::det)) ++at;
    return at < scene.sentence.last && mention_starts(scene, at);
}

/// "EU ministers, meeting in Brussels"
bool follows_actor(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    if (at < scene.sentence.first + 2 || at + 1 >= scene.sentence.last) return false;
    const Mention* who = scene.word(at - 1) == f.comma ? mention_at(scene, at - 2) : nullptr;
    if (who == nullptr || who->last != at - 1 || who->kind == MentionKind::place) return false;
    const WordId next = scene.word(at + 1);
    return next == f.in || next == f.at || next == f.on || next == f.for_ || scene.time_at(at + 1);
}

/// "was in Lima on Monday, meeting Foreign Minister Vega", "toured the coast, meeting with Vega"
bool goes_on_meeting(const Scene& scene, std::uint32_t at) {
    if (at < scene.sentence.first + 3 || at + 2 >= scene.sentence.last) return false;
    if (scene.word(at - 1) != scene.k.function.comma) return false;
    const Mention* whom =
        mention_at(scene, at + (scene.word(at + 1) == scene.k.function.with ? 2 : 1));
    return whom != nullptr && !whom->possessive &&
           (whom->kind == MentionKind::person ||
            (whom->kind == MentionKind::group && whom->titled));
}

/// "Rojas, then the foreign minister, visits Cairo": behind the comma that closes what the
/// name says more.
bool follows_apposition(const Scene& scene, std::uint32_t at) {
    const FunctionWords& f = scene.k.function;
    if (at < scene.sentence.first + 3 || scene.word(at - 1) != f.comma) return false;
    const Mention* who = mention_at(scene, at - 2);
    if (who == nullptr || who->last != at - 1 || who->possessive) return false;
    if (who->kind != MentionKind::person || !scene.has_word(who->first, who->last, f.comma))
        return false;
    if (who->first > scene.sentence.first && scene.is(who->first - 1, c::prep)) return false;
    const std::uint32_t next = at + 1;
    return next < scene.sentence.last && !scene.is(next, c::be | c::have | c::modal);
}

/// "an introduction to talks between Chad and Niger", "invited to talks in Lima": no infinitive;
/// but "a return to talks" tells of none.
bool leads_to_noun(const Scene& scene, std::uint32_t at) {
    constexpr auto wishes = std::to_array<std::string_view>(
        {"return", "returns", "returning", "back", "way", "road", "path", "alternative",
         "committed", "commitment", "support", "approach", "open", "ready"});
    const std::string_view form = scene.k.vocabulary.word(scene.word(at));
    if (!form.ends_with('s') || form.ends_with("ss") || at < scene.sentence.first + 2) return false;
    return at + 1 < scene.sentence.last && scene.is(at + 1, c::prep) &&
           !is_one_of(wishes, scene.text.view(at - 2));
}

/// Whether a word that may be noun or verb is a verb: "will visit", "Biden calls", "is meeting
/// Putin".
bool verb_stands_at(const Scene& scene, std::uint32_t at) {
    if (at == scene.sentence.first) return scene.k.vocabulary.word(scene.word(at)).ends_with("ing");
    const std::uint32_t before = at - 1;
    const FunctionWords& f = scene.k.function;
    const bool gerund = scene.k.vocabulary.word(scene.word(at)).ends_with("ing");
    if (gerund && (follows_actor(scene, at) || goes_on_meeting(scene, at))) return true;
    if (!gerund && follows_apposition(scene, at)) return true;
    if (gerund)
        return scene.behind_be(at) || (scene.is(before, c::prep) && names_whom(scene, at + 1));
    if (scene.word(before) == f.to && leads_to_noun(scene, at)) return false;
    const bool possessive = scene.is(before, c::possessive);  // "their talks"
    if ((scene.is(before, c::modal | c::he | c::they | c::relative) && !possessive) ||
        scene.word(before) == f.to || scene.word(before) == f.not_)
        return true;
    for (std::uint32_t i = scene.mentions.by_sentence[scene.index];
         i < scene.mentions.by_sentence[scene.index + 1]; ++i) {
        const Mention& m = scene.mention(i);
        if (m.last == at) return m.kind == MentionKind::person && !m.possessive;
    }
    return false;
}

/// "the up-coming visit", "forth-coming talks": the second half of a word.
bool ends_compound(const Scene& scene, std::uint32_t at) {
    return at > scene.sentence.first && scene.word(at - 1) == scene.k.function.dash &&
           !scene.text.tokens[at].is(shape::space_before) &&
           !scene.text.tokens[at - 1].is(shape::space_before);
}

/// "by phone", "over the phone", "on the go": a verb's form where no verb can stand.
bool noun_after_all(const Scene& scene, const TriggerHit& hit) {
    if (hit.verb() && hit.form == Form::gerund && ends_compound(scene, hit.first)) return true;
    if (!hit.verb() || hit.form == Form::past || hit.form == Form::gerund) return false;
    const FunctionWords& f = scene.k.function;
    // "head of state", "host of the talks"
    if (hit.last < scene.sentence.last && scene.word(hit.last) == f.of) return true;
    if (hit.first == scene.sentence.first) return false;
    const Mention* before_it = mention_at(scene, hit.first - 1);
    const bool subject = before_it != nullptr && before_it->last == hit.first &&
                         before_it->kind == MentionKind::group && !before_it->possessive;
    if (subject && hit.form == Form::present) return false;  // "Peru's president meets"
    if (scene.is(hit.first - 1, c::possessive | c::ordinal | c::title_mod)) return true;
    const WordId before = scene.word(hit.first - 1);
    // "a return to talks"
    if (hit.form == Form::present && before == f.to) return true;
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

/// "the European Council of 3 March", "in Lisbon on 3 March"
bool day_behind(const Scene& scene, std::uint32_t at) {
    constexpr std::size_t day = 10;  // of "2021-03-03"
    if (at + 1 < scene.sentence.last && scene.word(at) == scene.k.function.in) {
        const Mention* place = mention_at(scene, at + 1);
        if (place != nullptr && place->kind == MentionKind::place) at = place->last;
    }
    if (at + 1 >= scene.sentence.last) return false;
    if (scene.word(at) != scene.k.function.of && scene.word(at) != scene.k.function.on)
        return false;
    const auto time = times_from(scene.times, at + 1);
    return time != scene.times.end() && time->first == at + 1 && time->explicit_date &&
           time->value.size() >= day;
}

/// A body's name that stands for its meeting: "at the G20 in Osaka", "will attend COP27"; not "the
/// G20 leaders", "told the Forum".
bool stands_for_meeting(const Scene& scene, const TriggerHit& hit) {
    const Mention* body = mention_at(scene, hit.first);
    if (body == nullptr || body->last != hit.last || body->possessive) return false;
    std::uint32_t before = body->first;
    const auto least = std::max(scene.sentence.first, before > 4 ? before - 4 : 0);
    do {
        if (before == least) return before == scene.sentence.first && day_behind(scene, hit.last);
        --before;
    } while (scene.is(before, c::det | c::ordinal | c::title_mod) || scene.time_at(before) ||
             scene.word(before) == scene.k.function.possessive);
    const std::uint32_t next = hit.last;
    if (!leads_to_event(scene, before)) return day_behind(scene, next);
    if (next >= scene.sentence.last) return scene.is(before, c::attend);
    if (scene.time_at(next)) return true;
    if (scene.text.tokens[next].is(shape::mark)) return scene.is(before, c::attend);
    if (!scene.is(next, c::prep) || next + 1 >= scene.sentence.last) return false;
    const Mention* place = mention_at(scene, next + 1);
    return scene.is(before, c::attend) || scene.time_at(next + 1) ||
           (place != nullptr && place->kind == MentionKind::place);
}

/// "did meet after all"; "put their names to", which is the same in the past.
bool is_past_after_all(const Scene& scene, std::uint32_t at) {
    if (at == scene.sentence.first) return false;
    if (scene.text.view(at - 1) == "did") return true;
    return scene.text.view(at) == "put" && scene.word(at - 1) != scene.k.function.to &&
           !scene.is(at - 1, c::modal);
}

/// That of "spent an hour with", for those who "had an hour" with somebody.
const Trigger& spending(const TriggerTable& triggers) {
    const auto spends = [](const Trigger& one) { return one.id == "spend"; };
    return *std::find_if(triggers.all().begin(), triggers.all().end(), spends);
}

}  // namespace

void find_triggers(Scene& scene, const TriggerTable& triggers) {
    scene.triggers.clear();
    const bool sessions = may_leave_out_session(scene);
    for (std::uint32_t at = scene.sentence.first; at < scene.sentence.last;) {
        const bool begins = triggers.begins_with(scene.word(at));
        const bool opens = sessions && may_open_session(scene, at);
        if (!begins && !opens && !may_leave_out_noun(scene, at) && !may_leave_out_verb(scene, at) &&
            !may_have_time(scene, at)) {
            ++at;
            continue;
        }
        TriggerHit hit;
        if (begins)
            hit = triggers.at(scene.text, at, scene.sentence.last, verb_stands_at(scene, at));
        // "their call on Thursday" is no calling on somebody.
        if (hit.trigger != nullptr && hit.last - at == 2 && scene.is(hit.last - 1, c::prep) &&
            scene.time_at(hit.last))
            hit = triggers.at(scene.text, at, at + 1, verb_stands_at(scene, at));
        if (hit.verb() && hit.form == Form::base && is_past_after_all(scene, at))
            hit.form = Form::past;
        if (hit.trigger == nullptr && leaves_out_noun(scene, at))
            hit = {&triggers.ellipsis(), Form::noun, at, at + 1};
        if (hit.trigger == nullptr && leaves_out_verb(scene, at))
            hit = {&triggers.presence(), Form::present, at, at + 1};
        const bool taken = hit.trigger != nullptr && hit.trigger->id != "bring-together";
        if (!taken && has_time(scene, at)) hit = {&spending(triggers), Form::past, at, at + 1};
        const bool session =
            opens && (hit.trigger == nullptr || hit.trigger->frame == Frame::event);
        if (const Mention* body = session ? leaves_out_session(scene, at) : nullptr;
            body != nullptr) {
            const bool summit = body->rank == Rank::leader ||
                                (hit.trigger != nullptr && hit.trigger->kind == Kind::summit);
            scene.triggers.push_back(
                {&triggers.session(summit), Form::noun, body->first, body->last});
            at = body->last;
            continue;
        }
        if (hit.trigger == nullptr) {
            ++at;
            continue;
        }
        // "in the coming weeks"
        const bool in_time = hit.verb() && scene.time_at(hit.first);
        const bool tells = !in_time && !has_other_sense(scene, hit) &&
                           !noun_after_all(scene, hit) &&
                           (hit.trigger->frame != Frame::event || stands_for_meeting(scene, hit));
        if (tells) scene.triggers.push_back(hit);
        at = hit.last;
    }
}

}  // namespace detente
