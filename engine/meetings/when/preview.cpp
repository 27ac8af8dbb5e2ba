// SPDX-License-Identifier: MIT
#include "engine/meetings/when/preview.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "engine/meetings/reading/past_verbs.hpp"

namespace detente {
namespace {

namespace c = word_class;

enum class Tense : std::uint8_t { unknown, present, past };

/// "is", "has", "comes" behind the noun phrase: the tense of its verb, as far as the words show it.
class VerbOfNoun {
  public:
    VerbOfNoun(const Scene& scene, const Finding& finding) : s_(scene), out_(finding) {}

    Tense tense() const {
        constexpr std::uint32_t reach = 40;
        const std::uint32_t end = std::min(s_.clause_end(out_.last), out_.last + reach);
        for (std::uint32_t at = out_.last; at < end; ++at) {
            if (in_name(at) || s_.text.tokens[at].is(shape::capital)) continue;
            if (s_.is(at, c::relative | c::speech)) return Tense::unknown;
            const Tense told = tense_of(at);
            if (told != Tense::unknown) return told;
        }
        return Tense::unknown;
    }

  private:
    Tense tense_of(std::uint32_t at) const {
        const std::string_view word = s_.text.view(at);
        if (is_past_verb(word)) return Tense::past;
        if (s_.is(at, c::be | c::have) && word != "'s" && !word.starts_with("be"))
            return Tense::present;
        const bool third = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss");
        const bool opens =
            at == out_.last || in_name(at - 1) || s_.word(at - 1) == s_.k.function.comma;
        return third && opens ? Tense::present : Tense::unknown;
    }
    bool in_name(std::uint32_t at) const {
        if (s_.time_at(at)) return true;
        return std::any_of(s_.groups.begin(), s_.groups.end(), [&](const Group& group) {
            return group.first <= at && at < group.last;
        });
    }

    const Scene& s_;
    const Finding& out_;
};

/// The day of a weekday's name alone, which the words around do not put ahead. "They hope that
/// Monday's talks bring peace": who hopes does not say which Monday.
bool is_last(const Finding& finding, Day published) {
    if (!finding.weekday || !finding.when || finding.when->is_interval || !finding.when->from)
        return false;
    const bool hoped =
        finding.status == Status::proposed && finding.date_source == DateSource::phrase;
    if (!hoped && (finding.status != Status::held || finding.told_status)) return false;
    const Day day = finding.when->from->earliest();
    return day < published && published < day + date::days{7};
}

/// "heads to Doha on Thursday for talks"
bool sets_out(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 12;
    if (finding.np_first == scene.sentence.first) return false;
    const WordId before = scene.word(finding.np_first - 1);
    if (before != scene.k.function.for_ && before != scene.k.function.to) return false;
    const std::uint32_t least = scene.sentence.back(finding.np_first, reach);
    for (std::uint32_t at = finding.np_first - 1; at-- > least;)
        if (scene.is(at, c::motion) || scene.text.view(at) == "leaves")
            return scene.text.view(at).ends_with('s');
    return false;
}

/// "Talks between Chad and Niger get under way in Zinder on Friday"
bool begins_then(const Scene& scene, const Finding& finding) {
    constexpr auto verbs =
        std::to_array<std::string_view>({"get", "begin", "start", "open", "resume", "convene"});
    // "On Friday the summit takes place here"
    constexpr auto present = std::to_array<std::string_view>(
        {"takes", "opens", "begins", "starts", "convenes", "resumes", "gets"});
    if (finding.time_last <= finding.np_first && finding.last < scene.sentence.last &&
        is_one_of(present, scene.text.view(finding.last)))
        return true;
    if (finding.time_first <= finding.last) return false;
    for (const Group& group : scene.groups) {
        const std::uint32_t at = group.last;
        if (group.first < finding.first || at >= finding.time_first) continue;
        if (is_one_of(verbs, scene.text.view(at))) return true;
    }
    return finding.last < finding.time_first && is_one_of(verbs, scene.text.view(finding.last));
}

/// "holds a summit on Wednesday", "attends the talks in Lima on Friday": of a verb in the present
/// right before the noun phrase.
bool supported_in_present(const Scene& scene, const Finding& finding) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"holds", "hold", "hosts", "host", "attends", "attend", "convenes", "opens", "begins",
         "starts", "pays", "makes", "chairs"});
    if (finding.np_first == scene.sentence.first || finding.time_first < finding.last) return false;
    const std::uint32_t verb = finding.np_first - 1;
    if (!is_one_of(verbs, scene.text.view(verb)) || verb == scene.sentence.first) return false;
    return !scene.is(verb - 1, c::modal) && scene.word(verb - 1) != scene.k.function.to;
}

void put_ahead(Finding& finding) {
    finding.when = Edtf::of(finding.when->from->earliest() + date::days{7});
    finding.status = Status::planned;
    finding.told_status = true;
}

/// "were to meet on Friday, but the talks have been cancelled": told twice, and of one Friday;
/// "gather on 10 December for their annual summit": told twice as well.
void agree_in_sentence(const StoryInput& input, std::vector<Finding>& findings) {
    for (std::size_t i = 1; i < findings.size(); ++i) {
        Finding& before = findings[i - 1];
        Finding& one = findings[i];
        const bool off = one.status == Status::cancelled || one.status == Status::postponed;
        if (one.sentence == before.sentence && one.weekday && before.weekday && off &&
            one.status == before.status && one.time_first == before.time_first)
            one.when = before.when;
        const bool purpose =
            one.form == Form::noun && before.form != Form::noun &&
            one.sentence == before.sentence && one.np_first > before.last &&
            input.text.tokens[one.np_first - 1].word == input.knowledge.function.for_;
        // "is in Chad on a visit that began on Sunday"
        const bool stays = one.form == Form::noun && before.form == Form::present &&
                           one.sentence == before.sentence && one.kind == Kind::visit &&
                           before.kind == Kind::visit && before.time_first >= one.last;
        if (stays && one.when && before.when && one.time_first == before.time_first) {
            before.when = one.when;
            before.status = one.status;
            before.weekday = one.weekday;
        }
        if (purpose && one.when && before.when && one.time_first == before.time_first &&
            one.time_last > one.time_first && one.status == Status::held && !one.told_status) {
            one.when = before.when;
            one.status = before.status;
        }
    }
}

/// "resumed talks on Thursday", "met on Thursday": it took place, as the tense of its verb tells.
bool took_place(const StoryInput& input, const Finding& finding) {
    if (finding.form != Form::noun) return finding.form == Form::past;
    constexpr std::uint32_t reach = 4;
    const std::uint32_t begin = input.text.sentences[finding.sentence].first;
    const std::uint32_t least = back_from(finding.np_first, reach, begin);
    for (std::uint32_t at = finding.np_first; at-- > least;)
        if (is_past_verb(input.text.view(at))) return true;
    return false;
}

bool is_ahead_of(const StoryInput& input, const Finding& finding) {
    const std::uint32_t begin = input.text.sentences[finding.sentence].first;
    return finding.form == Form::noun && finding.np_first >= begin + 2 &&
           input.text.tokens[finding.np_first - 2].word == input.knowledge.function.ahead;
}

/// "They resumed talks on Thursday. Ahead of Thursday's talks, she said …": it is the same day.
void take_back(const StoryInput& input, std::vector<Finding>& findings) {
    for (Finding& one : findings) {
        if (!one.weekday || one.status != Status::planned || !is_ahead_of(input, one)) continue;
        if (!one.when || one.when->is_interval || !one.when->from) continue;
        const Edtf last = Edtf::of(one.when->from->earliest() - date::days{7});
        const auto tells = [&](const Finding& other) {
            return is_last(other, *input.published) && other.when == last &&
                   took_place(input, other) &&
                   std::any_of(other.parties.begin(), other.parties.end(),
                               [&](ActorIndex actor) { return one.parties.contains(actor); });
        };
        if (std::none_of(findings.begin(), findings.end(), tells)) continue;
        one.when = last;
        one.status = Status::held;
        one.told_status = false;
    }
}

}  // namespace

void find_preview(const Scene& scene, Day published, Finding& finding) {
    if (finding.form != Form::noun || !is_last(finding, published)) return;
    const bool ahead = sets_out(scene, finding) || begins_then(scene, finding) ||
                       supported_in_present(scene, finding);
    if (finding.status == Status::held && ahead) return put_ahead(finding);
    if (finding.date_source != DateSource::phrase) return;
    const Day next = finding.when->from->earliest() + date::days{7};
    if ((next - published).count() > 3) return;
    if (VerbOfNoun(scene, finding).tense() == Tense::present) put_ahead(finding);
}

void agree_on_weekdays(const StoryInput& input, std::vector<Finding>& findings) {
    const Day published = *input.published;
    take_back(input, findings);
    agree_in_sentence(input, findings);
    std::set<std::pair<Day, ActorIndex>> ahead;
    for (const Finding& one : findings) {
        const auto day = one.weekday && one.when ? one.when->earliest() : std::nullopt;
        if (!day || !one.told_status || one.status != Status::planned) continue;
        for (const ActorIndex actor : one.parties) ahead.emplace(*day, actor);
    }
    for (Finding& one : findings) {
        if (one.form == Form::past || !is_last(one, published)) continue;
        const Day next = one.when->from->earliest() + date::days{7};
        const auto meets = [&](ActorIndex actor) { return ahead.contains({next, actor}); };
        if (std::any_of(one.parties.begin(), one.parties.end(), meets)) put_ahead(one);
    }
}

}  // namespace detente
