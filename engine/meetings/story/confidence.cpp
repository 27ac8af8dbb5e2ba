// SPDX-License-Identifier: MIT
#include "engine/meetings/story/confidence.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/text/word_list.hpp"

namespace detente {
namespace {

/// What is known of one meeting when its confidence is asked for.
struct Clues {
    const Cluster& cluster;
    const Finding& first;  ///< the first in the text
    std::uint32_t depth;   ///< sentences of the text before it
};

struct Feature {
    const char* name;
    double weight;  ///< log odds
    bool (*holds)(const Clues&);
};

/// Triggers that often tell of something else than the encounter itself.
bool is_vague(const Clues& clues) {
    constexpr auto vague = std::to_array<std::string_view>(
        {"round", "session", "dialogue", "negotiations", "ministerial", "trip", "arrive", "travel",
         "sign", "signing", "host-verb"});
    return is_one_of(vague, clues.first.trigger->id);
}

template <DateSource source>
bool dated_by(const Clues& clues) {
    return clues.cluster.date_source == source;
}

/// Logistic regression with ridge on whether parties and day were right, over some hundred meetings
/// of real news; the odds without any feature are those of `bias`.
constexpr double bias = 0.22;
constexpr auto features = std::to_array<Feature>({
    {"no date at all", -1.5, dated_by<DateSource::none>},
    {"date: publication day", 0.25, dated_by<DateSource::document>},
    {"date: told before", -0.72, dated_by<DateSource::context>},
    {"date: same sentence", -0.24, dated_by<DateSource::sentence>},
    {"date: same clause", 0.30, dated_by<DateSource::clause>},
    {"date: same phrase", 0.64, dated_by<DateSource::phrase>},
    {"two people or more", 0.65, [](const Clues& c) { return c.cluster.people.size() >= 2; }},
    {"told by a verb", 0.21, [](const Clues& c) { return c.first.form != Form::noun; }},
    {"takes up what was told", -0.24, [](const Clues& c) { return c.first.definite; }},
    {"parties from 'the two'", -0.60, [](const Clues& c) { return c.first.pair; }},
    {"told four times", 0.20, [](const Clues& c) { return c.cluster.findings.size() >= 4; }},
    {"three parties or more", 0.66, [](const Clues& c) { return c.cluster.parties.size >= 3; }},
    {"call", 0.55, [](const Clues& c) { return c.cluster.kind == Kind::call; }},
    {"late in the text", -0.28, [](const Clues& c) { return c.depth > 7; }},
    {"vague trigger", -0.60, is_vague},
    {"a day", 0.24,
     [](const Clues& c) {
         return c.cluster.when && c.cluster.when->precision() == Precision::day;
     }},
});

}  // namespace

double confidence(const Cluster& cluster, const std::vector<Finding>& findings, const Text& text) {
    const Finding& first =
        findings[*std::min_element(cluster.findings.begin(), cluster.findings.end())];
    const Clues clues{cluster, first, text.depth(first.sentence)};
    double odds = bias;
    for (const Feature& feature : features)
        if (feature.holds(clues)) odds += feature.weight;
    return 1.0 / (1.0 + std::exp(-odds));
}

}  // namespace detente
