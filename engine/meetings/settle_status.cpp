// SPDX-License-Identifier: MIT
#include "engine/meetings/settle_status.hpp"

namespace detente {
namespace {

/// "met on August 6" cannot be next August: the year that the words leave out is the last one.
void look_back(Finding& finding, Day published) {
    if (!finding.when->from || finding.year_told) return;
    EdtfDate& date = *finding.when->from;
    if (finding.when->is_interval || finding.trigger->kind == Kind::session) return;
    const auto first = finding.when->earliest();
    const bool past =
        finding.form == Form::past || finding.form == Form::noun || finding.form == Form::base;
    // "discussed the 20 September summit" looks farther ahead than "a visit in September".
    const int ahead = finding.form == Form::past                  ? 3
                      : finding.date_source == DateSource::phrase ? 120
                                                                  : 45;
    if (!past || !first || *first <= published + date::days{ahead}) return;
    date.year -= 1;
}

/// "were due to open on Monday but were delayed": last Monday.
void look_behind(Finding& finding, Day published) {
    if (!finding.weekday || finding.when->is_interval || !finding.when->from) return;
    const Day day = finding.when->from->earliest();
    if (day > published && day < published + date::days{7})
        finding.when = Edtf::of(day - date::days{7});
}

/// "will meet on Wednesday", "meets on Wednesday" is the next one.
void look_ahead(Finding& finding, Day published) {
    if (finding.when->is_interval || !finding.when->from || finding.when->from->day == 0) return;
    if (!finding.weekday) return;
    const Day day = finding.when->from->earliest();
    if (day < published && day + date::days{7} > published)
        finding.when = Edtf::of(day + date::days{7});
}

}  // namespace

void settle_status(Finding& finding, Day published) {
    if (!finding.when) return;
    if (finding.given_up) return look_behind(finding, published);
    const bool present = finding.form == Form::present || finding.form == Form::base;
    const bool scheduled = present && finding.status == Status::held && !finding.told_status;
    if (scheduled || (finding.told_status && finding.status != Status::held &&
                      finding.status != Status::proposed)) {
        look_ahead(finding, published);
        if (scheduled && finding.weekday && *finding.when->earliest() > published)
            finding.status = Status::planned;
    }
    if (finding.status == Status::held && (!finding.told_status || finding.form == Form::base))
        look_back(finding, published);
    const auto first = finding.when->earliest();
    const auto last = finding.when->latest();
    if (first && *first > published && finding.status == Status::held)
        finding.status = Status::planned;
    if (last && *last < published && finding.status == Status::planned &&
        finding.date_source >= DateSource::clause && !finding.told_status)
        finding.status = Status::held;
}

}  // namespace detente
