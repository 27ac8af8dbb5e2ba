// SPDX-License-Identifier: MIT
#include "engine/meetings/when/dates_of_plans.hpp"

#include <algorithm>

namespace detente {
namespace {

bool share_person(const Finding& a, const Finding& b) {
    return std::any_of(a.people.begin(), a.people.end(), [&](std::uint16_t person) {
        return std::find(b.people.begin(), b.people.end(), person) != b.people.end();
    });
}

/// "She will travel to Rome on 14 March. She will also meet Wang Yi": on that journey; where the
/// next stop is elsewhere ("then to Oslo"), in its month.
void date_by_journey(const StoryInput& input, const std::vector<Finding>& findings,
                     std::size_t index, Finding& finding) {
    if (finding.antecedent >= 0 || finding.kind == Kind::call || of_body(finding.kind)) return;
    if (!input.published || finding.another) return;
    constexpr std::uint32_t reach = 3;  // sentences
    for (std::size_t i = index; i-- > 0;) {
        const Finding& before = findings[i];
        if (finding.sentence - before.sentence > reach) return;
        const bool dated = before.when && before.date_source >= DateSource::sentence &&
                           before.when->precision() == Precision::day && is_some_days(*before.when);
        if (!dated || before.status != Status::planned || before.place.empty()) continue;
        if (!share_person(finding, before)) continue;
        // The same two once more: whether it is one meeting is for its cluster to tell.
        const auto known = [&](ActorIndex actor) { return before.parties.contains(actor); };
        if (std::all_of(finding.parties.begin(), finding.parties.end(), known)) return;
        const bool there = finding.place.empty() || finding.place.name == before.place.name ||
                           finding.place.country == before.place.country;
        finding.when = before.when;
        finding.date_source = DateSource::context;
        if (there && finding.place.empty()) finding.place = before.place;
        if (there) return;
        Edtf month = Edtf::of(*before.when->latest());
        month.from->day = 0;
        finding.when = month;
        return;
    }
}

/// "were also set to meet"
bool says_also(const Text& text, const Finding& finding) {
    constexpr std::uint32_t reach = 6;
    const std::uint32_t least = std::max(text.sentences[finding.sentence].first,
                                         finding.first - std::min(finding.first, reach));
    for (std::uint32_t at = finding.first; at-- > least;)
        if (text.view(at) == "also") return true;
    return false;
}

/// "The envoys are to meet the premier on Friday. Others are also to meet the foreign minister": on
/// that day, too.
void date_by_other_plan(const StoryInput& input, const std::vector<Finding>& findings,
                        std::size_t index, Finding& finding) {
    if (finding.when || finding.another || !says_also(input.text, finding)) return;
    for (std::size_t i = index; i-- > 0;) {
        const Finding& before = findings[i];
        if (finding.sentence - before.sentence > 1) return;
        const bool dated = before.when && before.date_source >= DateSource::sentence &&
                           before.when->precision() >= Precision::month &&
                           is_some_days(*before.when);
        const auto known = [&](ActorIndex actor) { return before.parties.contains(actor); };
        const bool same = std::all_of(finding.parties.begin(), finding.parties.end(), known);
        if (!dated || before.status != Status::planned || same) continue;
        finding.when = before.when;
        finding.date_source = DateSource::context;
        return;
    }
}

}  // namespace

bool is_some_days(const Edtf& when) {
    const auto from = when.earliest(), to = when.latest();
    return from && to && (*to - *from).count() <= 14;
}

void date_by_plan(const StoryInput& input, std::vector<Finding>& findings, std::size_t index) {
    Finding& finding = findings[index];
    if (finding.when || finding.status != Status::planned || !finding.told_status) return;
    date_by_journey(input, findings, index, finding);
    date_by_other_plan(input, findings, index, finding);
}

}  // namespace detente
