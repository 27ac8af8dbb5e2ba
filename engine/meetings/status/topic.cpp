// SPDX-License-Identifier: MIT
#include "engine/meetings/status/topic.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

/// "resume", "reviving", "jump-start", "kickstarting"
bool revives(const Scene& scene, std::uint32_t at) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"resume",     "resuming",  "restart",   "restarting",  "reopen",    "reopening",
         "revive",     "reviving",  "relaunch",  "relaunching", "rejoin",    "rejoining",
         "jump-start", "jumpstart", "kickstart", "salvage",     "salvaging", "rescue",
         "unblock",    "start",     "begin"});
    const std::string_view word = scene.text.view(at);
    if (!is_one_of(verbs, word)) return false;
    if (word != "start" && word != "begin") return true;
    if (at < scene.sentence.first + 2) return false;
    const std::string_view before = scene.text.view(at - 1);
    return before == "help" || (before == "-" && (scene.text.view(at - 2) == "jump" ||
                                                  scene.text.view(at - 2) == "kick"));
}

/// "ways to", "discussed", "hopes of", "in a bid to"
bool is_wished(const Scene& scene, std::uint32_t verb) {
    constexpr auto wishes = std::to_array<std::string_view>(
        {"ways",      "efforts",    "effort",     "attempts",    "attempt",  "bid",    "hopes",
         "how",       "prospects",  "conditions", "possibility", "pressure", "views",  "discuss",
         "discussed", "discussing", "help",       "helping",     "try",      "trying", "tried",
         "seeking",   "aimed",      "push",       "mission"});
    constexpr std::uint32_t reach = 5;
    const std::uint32_t least = scene.sentence.back(verb, reach);
    for (std::uint32_t at = verb; at-- > least;)
        if (is_one_of(wishes, scene.text.view(at))) return true;
    return false;
}

class Topic {
  public:
    Topic(const Scene& scene, const Finding& finding) : s_(scene), out_(finding) {}

    bool run() const {
        if (out_.form != Form::noun || out_.np_first < s_.sentence.first + 2) return false;
        if (is_part() && tells_more()) return true;
        if (own_time() || !tells_more()) return false;
        return names_role() || resumes() || is_remembered();
    }

  private:
    std::string_view back(std::uint32_t steps) const {
        const std::uint32_t at = out_.np_first - std::min(out_.np_first, steps);
        return at >= s_.sentence.first ? s_.text.view(at) : std::string_view{};
    }
    /// "to resume the talks on Friday"
    bool own_time() const {
        constexpr std::uint32_t near = 8;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first >= out_.np_first && time.first < out_.last + near) return true;
        }
        return false;
    }
    /// Whether the sentence tells of another event, too.
    bool tells_more() const {
        return std::any_of(s_.triggers.begin(), s_.triggers.end(), [&](const TriggerHit& hit) {
            return hit.last <= out_.np_first || hit.first >= out_.last;
        });
    }
    /// "the chief negotiator at the talks"
    bool names_role() const {
        constexpr auto roles = std::to_array<std::string_view>(
            {"envoy", "envoys", "delegate", "delegates", "negotiator", "negotiators",
             "representative", "representatives", "mediator", "facilitator", "participant",
             "participants"});
        constexpr auto preps = std::to_array<std::string_view>({"to", "at", "for", "in"});
        return is_one_of(preps, back(1)) && is_one_of(roles, back(2));
    }
    /// "will discuss the outcome of the talks on Thursday"
    bool is_part() const {
        constexpr auto parts =
            std::to_array<std::string_view>({"outcome", "outcomes", "result", "results", "details",
                                             "substance", "conclusions", "aftermath"});
        const bool goes_on =
            out_.last < s_.sentence.last && s_.is(out_.last, c::be | c::have | c::modal);
        return out_.definite && out_.parties.empty() && goes_on && back(1) == "of" &&
               is_one_of(parts, back(2));
    }
    /// "to mark the tenth anniversary of the signing"
    bool is_remembered() const {
        return back(1) == "of" && (back(2) == "anniversary" || back(2) == "jubilee");
    }
    /// "ways to resume the talks", "return to the six-party talks"
    bool resumes() const {
        constexpr auto nouns =
            std::to_array<std::string_view>({"resumption", "revival", "restart", "launch",
                                             "relaunch", "reopening", "future", "fate"});
        constexpr auto returns = std::to_array<std::string_view>({"return", "returning", "back"});
        const bool of_noun = back(1) == "of" && is_one_of(nouns, back(2));
        const bool returned = back(1) == "to" && is_one_of(returns, back(2));
        if (of_noun || returned) return is_no_news(out_.np_first - 2);
        // "discuss reopening talks": verbs that the noun phrase took for its adjectives.
        for (std::uint32_t at = out_.first; at-- > out_.np_first - 1;)
            if (revives(s_, at)) return is_no_news(at);
        return false;
    }
    bool is_no_news(std::uint32_t verb) const {
        return names_format() ? !is_decided(verb) : is_wished(s_, verb);
    }
    /// "the six-party talks": a name for those who meet.
    bool names_format() const {
        for (std::uint32_t i = s_.mentions.by_sentence[s_.index];
             i < s_.mentions.by_sentence[s_.index + 1]; ++i) {
            const Mention& m = s_.mention(i);
            if (m.first >= out_.np_first && m.first <= out_.first && m.last >= out_.first &&
                m.kind == MentionKind::actor && m.actors.size > 2)
                return true;
        }
        return false;
    }
    /// "will resume", "agreed to resume"
    bool is_decided(std::uint32_t verb) const {
        constexpr std::uint32_t reach = 4;
        const std::uint32_t least = s_.sentence.back(verb, reach);
        return s_.any(least, verb, c::future | c::planned | c::motion);
    }
    const Scene& s_;
    const Finding& out_;
};

/// "a return to (the)", "the resumption of": where the words begin; else the noun's own beginning.
std::uint32_t return_begin(const Scene& scene, const Finding& finding) {
    constexpr auto nouns = std::to_array<std::string_view>(
        {"return", "resumption", "restart", "relaunch", "revival", "resume"});
    std::uint32_t at = finding.np_first;
    while (at > scene.sentence.first && finding.np_first - at < 3) {
        --at;
        if (is_one_of(nouns, scene.text.view(at))) return at;
    }
    return finding.np_first;
}

bool is_appeal(std::string_view verb) {
    constexpr auto stems = std::to_array<std::string_view>({"call", "urg", "appeal", "plead"});
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return verb.starts_with(stem); });
}

}  // namespace

bool is_only_topic(const Scene& scene, const Finding& finding) {
    return Topic(scene, finding).run();
}

bool is_to_be_revived(const Scene& scene, std::uint32_t noun) {
    constexpr std::uint32_t reach = 5;
    const std::uint32_t least = scene.sentence.back(noun, reach);
    for (std::uint32_t at = noun; at-- > least;) {
        if (revives(scene, at)) return is_wished(scene, at);
        if (scene.is(at, c::prep | c::be | c::have | c::modal)) return false;
    }
    return false;
}

bool is_called_for(const Scene& scene, const Finding& finding) {
    constexpr std::uint32_t reach = 9;
    if (finding.form != Form::noun || of_body(finding.kind)) return false;
    const std::uint32_t begin = return_begin(scene, finding);
    if (begin == finding.np_first) return false;
    const std::uint32_t least = scene.sentence.back(begin, reach);
    for (std::uint32_t at = begin; at-- > least;) {
        if (is_appeal(scene.text.view(at))) return true;
        if (scene.is(at, c::be | c::modal | c::relative)) return false;
    }
    return false;
}

}  // namespace detente
