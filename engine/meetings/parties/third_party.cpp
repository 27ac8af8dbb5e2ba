// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/parties/pairs.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// Not "agreed with the Union", "discussed its summit".
bool tells_encounter(const Finding& finding) {
    switch (finding.trigger->frame) {
        case Frame::meet:
        case Frame::see:
        case Frame::host:
        case Frame::spend:
        case Frame::convene:
        case Frame::event:
            return true;
        case Frame::noun:
            return finding.kind == Kind::talks || finding.kind == Kind::summit;
        default:
            return finding.trigger->frame == Frame::with && finding.trigger->id != "discuss";
    }
}

}  // namespace

ActorList Pairs::third_party(const Finding& finding) const {
    const bool one = finding.parties.size == 1 && finding.hosts.empty() && !finding.body &&
                     finding.trigger->frame == Frame::meet;
    if (!one || !in_.knowledge.lexicon.any(finding.parties, ActorKind::organisation)) return {};
    return finding.parties;
}

bool Pairs::join_pair_before(Finding& finding) const {
    constexpr std::uint32_t back = 4;  // sentences
    if (finding.parties.size != 1 || finding.speaks || !tells_encounter(finding)) return false;
    for (auto it = before_.rbegin(); it != before_.rend(); ++it) {
        if (finding.sentence - it->sentence > back) return false;
        if (it->parties.size != 2 || it->parties.contains(*finding.parties.begin())) continue;
        take_all(*it, finding);
        return true;
    }
    return false;
}

bool Pairs::take_three(Finding& finding) const {
    constexpr auto ways = std::to_array<std::string_view>(
        {"trilateral", "Trilateral", "tripartite", "Tripartite", "triangular"});
    if (finding.form != Form::noun || finding.parties.size != 1 || finding.body) return false;
    const FunctionWords& f = in_.knowledge.function;
    for (std::uint32_t at = finding.np_first; at < finding.first; ++at) {
        // "three-way", "three-party"
        const bool three =
            in_.text.tokens[at].word == f.three && in_.text.tokens[at + 1].word == f.dash;
        if (three || is_one_of(ways, in_.text.view(at))) return join_pair_before(finding);
    }
    return false;
}

bool Pairs::take_next(Finding& finding) const {
    const std::uint32_t begin = in_.text.sentences[finding.sentence].first;
    const bool bare = finding.form == Form::noun && finding.parties.size == 1 &&
                      finding.first == begin && finding.status == Status::planned &&
                      finding.date_source >= DateSource::clause && !finding.body;
    if (!bare || finding.kind != Kind::talks) return false;
    return in_.text.tokens[finding.last].word == in_.knowledge.function.with &&
           join_pair_before(finding);
}

}  // namespace detente
