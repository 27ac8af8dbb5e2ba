// SPDX-License-Identifier: MIT
#include "engine/meetings/details/passage.hpp"

#include <algorithm>

namespace detente {
namespace {

template <typename Item>
std::uint32_t first_from(const std::vector<Item>& items, std::uint32_t token) {
    const auto found = std::partition_point(items.begin(), items.end(),
                                            [&](const Item& one) { return one.last <= token; });
    return static_cast<std::uint32_t>(found - items.begin());
}

/// Longer sentences, and fuller ones, are no prose.
constexpr std::uint32_t most_tokens = 150;
constexpr std::size_t most_triggers = 12;

}  // namespace

std::pair<std::size_t, std::size_t> DetailInput::findings_in(std::uint32_t sentence) const {
    const auto from = [&](std::uint32_t least) {
        const auto found =
            std::partition_point(findings.begin(), findings.end(),
                                 [&](const Finding& one) { return one.sentence < least; });
        return static_cast<std::size_t>(found - findings.begin());
    };
    return {from(sentence), from(sentence + 1)};
}

const Reading& Readings::of(std::uint32_t sentence) {
    const auto [found, is_new] = by_sentence_.try_emplace(
        sentence, Reading{{story_.text, story_.times, story_.mentions, story_.knowledge,
                           story_.text.sentences[sentence], sentence},
                          {}});
    Reading& reading = found->second;
    if (!is_new) return reading;
    Scene& scene = reading.scene;
    scene.last_time = first_from(scene.times, scene.sentence.first);
    set_scene(scene, story_.triggers);
    const Vocabulary& known = scene.k.vocabulary;
    for (std::uint32_t at = scene.sentence.first; at < scene.sentence.last; ++at) {
        const WordId there = scene.word(at);
        reading.words.push_back(
            story_.details.find(there == unknown_word ? story_.text.view(at) : known.word(there)));
    }
    return reading;
}

bool Passage::readable() const {
    const auto [first, last] = in_.findings_in(scene.index);
    return end() - begin() <= most_tokens && scene.triggers.size() <= most_triggers &&
           last - first <= 2 * most_triggers;
}

bool Passage::looks_past(std::uint32_t at) const {
    if (!inside(at) || capital(at) || mark(at)) return false;
    return view(at).size() > 4 && view(at).ends_with("ed");
}

DetailHit Passage::find(std::uint32_t at, Detail field) const {
    if (!inside(at)) return {};
    const auto found = rules.longest(std::span(reading_.words).subspan(at - begin()), field);
    return {found.rule, at, at + found.length};
}

std::int32_t Passage::meeting_of(const TriggerHit& hit) const {
    const auto [first, last] = in_.findings_in(scene.index);
    std::int32_t other = -1;
    for (std::size_t i = first; i < last; ++i) {
        if (in_.findings[i].first != hit.first) continue;
        if (in_.meeting_of[i] == meeting_) return meeting_;
        if (other < 0) other = in_.meeting_of[i];
    }
    return other;
}

Owner Passage::owner(const TriggerHit& hit) const {
    const std::int32_t meeting = meeting_of(hit);
    if (meeting < 0) return Owner::nobody;
    return meeting == meeting_ ? Owner::mine : Owner::other;
}

Owner Passage::owner_before(std::uint32_t at) const {
    for (auto hit = scene.triggers.rbegin(); hit != scene.triggers.rend(); ++hit) {
        if (hit->first >= at) continue;
        if (const Owner whose = owner(*hit); whose != Owner::nobody) return whose;
    }
    return Owner::nobody;
}

Owner Passage::owner_after(std::uint32_t at) const {
    for (const TriggerHit& hit : scene.triggers) {
        if (hit.first < at) continue;
        if (const Owner whose = owner(hit); whose != Owner::nobody) return whose;
    }
    return Owner::nobody;
}

const Mention* Passage::mention_at(std::uint32_t at) const {
    if (!inside(at)) return nullptr;
    const std::uint32_t found = first_from(scene.mentions.all, at);
    if (found == scene.mentions.all.size()) return nullptr;
    const Mention& mention = scene.mentions.all[found];
    return mention.first <= at ? &mention : nullptr;
}

const Timex* Passage::time_at(std::uint32_t at) const {
    if (!inside(at)) return nullptr;
    const std::uint32_t found = first_from(scene.times, at);
    if (found == scene.times.size() || scene.times[found].first > at) return nullptr;
    return &scene.times[found];
}

std::uint32_t Passage::group_end(std::uint32_t at) const {
    for (const Group& group : scene.groups)
        if (group.start == at && group.prep != unknown_word) return group.last;
    return at;
}

std::uint32_t Passage::skip_adjuncts(std::uint32_t at) const {
    const FunctionWords& f = scene.k.function;
    for (int steps = 0; steps < 6 && at < end(); ++steps) {
        const std::uint32_t before = at;
        at = group_end(at);
        std::uint32_t next = at;
        if (is_function(next, f.on) || is_function(next, f.in) || is_function(next, f.at)) ++next;
        if (next < end())
            if (const Timex* time = time_at(next)) at = time->last;
        if (at == before) break;
    }
    return at;
}

std::string Passage::text(Stretch stretch) const {
    std::string out;
    for (const char c : scene.text.view(stretch.first, stretch.last)) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank) out += c;
        if (blank && !out.empty() && out.back() != ' ') out += ' ';
    }
    return out;
}

}  // namespace detente
