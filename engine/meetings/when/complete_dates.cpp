// SPDX-License-Identifier: MIT
#include "engine/meetings/when/complete_dates.hpp"

#include <algorithm>

#include "engine/meetings/story/opening.hpp"
#include "engine/meetings/when/dates_of_plans.hpp"
#include "engine/meetings/when/news_day.hpp"
#include "engine/meetings/when/remarks.hpp"
#include "engine/meetings/when/shifted.hpp"
#include "engine/meetings/when/timeless.hpp"

namespace detente {
namespace {

/// "the general, who seized power on 1 February, said": the day of that clause alone.
bool is_of_clause(const StoryInput& input, const Timex& time) {
    constexpr std::uint32_t reach = 8;
    if (!time.explicit_date) return false;
    const Sentence& sentence = input.text.sentences[input.text.sentence_of(time.first)];
    const FunctionWords& f = input.knowledge.function;
    const bool closed = time.last < sentence.last && input.text.tokens[time.last].word == f.comma;
    const std::uint32_t least = sentence.back(time.first, reach);
    for (std::uint32_t at = time.first; closed && at-- > least;) {
        if (input.text.tokens[at].word == f.comma) return false;
        if (input.text.tokens[at].word == f.who) return true;
    }
    return false;
}

/// The last calendar date that the same paragraph names before the finding.
const Timex* date_before(const StoryInput& input, const Finding& finding) {
    const Sentence& own = input.text.sentences[finding.sentence];
    const std::uint32_t least = own.first - std::min(own.first, 120U);
    auto time = times_from(input.times, finding.first);
    while (time != input.times.begin()) {
        --time;
        const Sentence& there = input.text.sentences[input.text.sentence_of(time->first)];
        if (there.block_index != own.block_index || there.first < least) break;
        const bool owns = time->last < there.last &&
                          input.text.tokens[time->last].word == input.knowledge.function.possessive;
        // "on 23 April (22 April local time)"
        const bool aside = time->first > there.first &&
                           input.text.tokens[time->first - 1].word == input.knowledge.function.open;
        if (time->when && time->value.size() >= 7 && !owns && !aside && !is_of_clause(input, *time))
            return &*time;
    }
    return nullptr;
}

/// "Two days after the ceasefire, envoys met": so far from the day that was told before.
std::optional<Edtf> day_from(const StoryInput& input, const Finding& finding, const Timex& told) {
    const Sentence& sentence = input.text.sentences[finding.sentence];
    auto time = times_from(input.times, sentence.first);
    const auto definite = [&](std::uint32_t at) {
        const WordId word = input.text.tokens[at].word;
        return word == input.knowledge.function.the || word == input.knowledge.function.this_ ||
               word == input.knowledge.function.that ||
               input.knowledge.words.is(word, word_class::possessive);
    };
    for (; time != input.times.end() && time->last + 1 < sentence.last; ++time) {
        if (time->first >= finding.first || !definite(time->last + 1)) continue;
        if (auto day = shifted_day(input.text, input.knowledge, *time, *told.when)) return day;
    }
    return told.when;
}

/// The news that a text opens with is of its paragraph's day, else of the day it was published.
void date_opening(const StoryInput& input, Finding& finding) {
    if (finding.when || finding.status != Status::held || !input.published) return;
    if (input.text.depth(finding.sentence) > headline_sentences || finding.antecedent >= 0) return;
    if (is_timeless(input, finding)) return;
    finding.when = Edtf::of(news_day(input).value_or(*input.published));
    finding.date_source = DateSource::document;
    if (const Timex* time = date_before(input, finding)) {
        finding.when = day_from(input, finding, *time);
        finding.date_source = DateSource::context;
    }
}

/// The organisation of "on the sidelines of the NATO summit", or none.
ActorIndex session_beside(const StoryInput& input, const Finding& finding) {
    const Sentence& sentence = input.text.sentences[finding.sentence];
    const std::uint32_t end = std::min(sentence.last, finding.last + 20);
    std::uint32_t at = finding.last;
    const auto beside = [&] {
        const WordId word = input.text.tokens[at].word;
        return word == input.knowledge.function.sidelines ||
               word == input.knowledge.function.margins;
    };
    while (at < end && !beside()) ++at;
    for (std::uint32_t i = input.mentions.by_sentence[finding.sentence];
         i < input.mentions.by_sentence[finding.sentence + 1]; ++i) {
        const Mention& mention = input.mentions.all[i];
        if (mention.first > at && mention.first < at + 8 &&
            input.knowledge.lexicon.any(mention.actors, ActorKind::organisation))
            return *mention.actors.begin();
    }
    return no_actor;
}

/// "met on the sidelines of the NATO summit": on the days of the session that the text tells of.
void date_beside(const StoryInput& input, const std::vector<Finding>& findings, Finding& finding) {
    if (finding.when) return;
    const ActorIndex body = session_beside(input, finding);
    if (body == no_actor) return;
    const auto session = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) {
        return of_body(one.kind) && one.parties.contains(body) && one.when &&
               is_some_days(*one.when);
    });
    if (session == findings.end()) return;
    finding.when = session->when;
    finding.date_source = DateSource::context;
    if (finding.place.empty()) finding.place = session->place;
}

/// "leaders are meeting in Tashkent", "were now meeting": while the news was written.
bool goes_on(const StoryInput& input, const Finding& finding) {
    const std::uint32_t begin = input.text.sentences[finding.sentence].first;
    if (finding.form != Form::gerund || finding.first < begin + 2) return false;
    const auto is = [&](std::uint32_t at, WordClass mask) {
        return input.knowledge.words.is(input.text.tokens[at].word, mask);
    };
    const std::uint32_t be =
        is(finding.first - 1, word_class::be) ? finding.first - 1 : finding.first - 2;
    return is(be, word_class::be) && be > begin && !is(be - 1, word_class::modal);
}

void date_by_publication(const StoryInput& input, Finding& finding) {
    if (finding.when || finding.status != Status::held || !input.published) return;
    if (finding.antecedent >= 0 || !goes_on(input, finding)) return;
    finding.when = Edtf::of(*input.published);
    finding.date_source = DateSource::document;
}

/// "In addition, the minister met", "Meetings were also held": one more of those told
/// before.
bool is_one_more(const StoryInput& input, const Finding& finding) {
    constexpr std::uint32_t reach = 4;
    const Sentence& sentence = input.text.sentences[finding.sentence];
    const FunctionWords& f = input.knowledge.function;
    const bool opens =
        input.text.view(sentence.first) == "Separately" ||
        (sentence.first + 1 < sentence.last && input.text.view(sentence.first) == "In" &&
         input.text.view(sentence.first + 1) == "addition");
    if (opens) return true;
    const std::uint32_t end = std::min(sentence.last, finding.last + reach);
    for (std::uint32_t at = finding.last; finding.form == Form::noun && at + 1 < end; ++at)
        if (input.knowledge.words.is(input.text.tokens[at].word, word_class::be) &&
            input.text.view(at + 1) == "also")
            return input.text.tokens[finding.np_first].word != f.the;
    return false;
}

/// What is told right behind a meeting of the same people, and has no day, is of its day.
void date_by_neighbour(const StoryInput& input, const std::vector<Finding>& findings,
                       std::size_t index, Finding& finding) {
    if (finding.when || finding.status != Status::held || finding.antecedent >= 0) return;
    if (!input.published || finding.another || finding.definite) return;
    // "during his recent visit": not on the day of what is told beside it
    for (std::uint32_t at = finding.np_first; at < finding.first; ++at)
        if (input.text.view(at) == "recent" || input.text.view(at) == "last") return;
    for (std::size_t i = index; i-- > 0;) {
        const Finding& before = findings[i];
        if (finding.sentence - before.sentence > 3) return;
        if (!before.when || before.date_source == DateSource::none ||
            before.status != Status::held || before.when->precision() != Precision::day)
            continue;
        const auto last = before.when->latest();
        if (!last || *last > *input.published || (*input.published - *last).count() > 7) return;
        const auto shared = [&](std::uint16_t person) {
            return std::find(before.people.begin(), before.people.end(), person) !=
                   before.people.end();
        };
        const auto takes_part = [&](ActorIndex one) { return before.parties.contains(one); };
        const bool same_side =
            is_one_more(input, finding) &&
            std::any_of(finding.parties.begin(), finding.parties.end(), takes_part);
        if (!same_side && std::none_of(finding.people.begin(), finding.people.end(), shared))
            return;
        finding.when = before.when;
        finding.date_source = DateSource::context;
        return;
    }
}

/// "She also met the premier", "then met the king": one more of the meetings that are the news.
bool goes_on_telling(const StoryInput& input, const Finding& finding) {
    if (is_one_more(input, finding)) return true;
    if (finding.form != Form::past) return false;
    const std::uint32_t before = finding.first - std::min(finding.first, 1U);
    return input.text.view(before) == "also" || input.text.view(before) == "then";
}

/// "this week" beside a report in the opening of today's news: it was today.
void narrow_to_publication(const StoryInput& input, const Finding& finding, Cluster& cluster) {
    if (!input.published || input.text.depth(finding.sentence) > 6) return;
    const auto from = cluster.when->earliest();
    const auto to = cluster.when->latest();
    if (!from || !to || (*to - *from).count() < 5 || *input.published < *from ||
        *input.published > *to)
        return;
    cluster.when = Edtf::of(*input.published);
    cluster.date_source = DateSource::document;
}

}  // namespace

void complete_dates(const StoryInput& input, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < findings.size(); ++i) {
        date_by_remarks(input, findings[i]);
        date_opening(input, findings[i]);
        date_beside(input, findings, findings[i]);
        date_by_neighbour(input, findings, i, findings[i]);
        date_by_publication(input, findings[i]);
        date_by_plan(input, findings, i);
    }
}

void date_from_document(const StoryInput& input, const std::vector<Finding>& findings,
                        Cluster& cluster) {
    if (cluster.status != Status::held) return;
    std::uint32_t first = 0xFFFFFFFF;
    for (const std::uint32_t index : cluster.findings)
        if (!findings[index].when) first = std::min(first, index);
    if (first == 0xFFFFFFFF) return;
    if (cluster.when) return narrow_to_publication(input, findings[first], cluster);
    if (const Timex* time = date_before(input, findings[first])) {
        cluster.when = day_from(input, findings[first], *time);
        cluster.date_source = DateSource::context;
        return;
    }
    if (!input.published || is_timeless(input, findings[first])) return;
    const std::uint32_t more = goes_on_telling(input, findings[first]) ? opening_sentences : 0;
    if (input.text.depth(findings[first].sentence) > opening_sentences + more) return;
    cluster.when = Edtf::of(news_day(input).value_or(*input.published));
    cluster.date_source = DateSource::document;
}

}  // namespace detente
