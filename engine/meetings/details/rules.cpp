// SPDX-License-Identifier: MIT
#include "engine/meetings/details/rules.hpp"

#include <algorithm>

#include "engine/lexicon/embedded.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

constexpr std::array<Name<Detail>, 5> detail_names{{{Detail::series, "series"},
                                                    {Detail::topic, "topic"},
                                                    {Detail::outcome, "outcome"},
                                                    {Detail::part_of, "part_of"},
                                                    {Detail::follows, "follows"}}};

DetailRule parse(const EmbeddedLine& line, const std::vector<std::string_view>& columns) {
    const Location where{"details.tsv", line.number, 1};
    if (columns.size() < 4)
        throw Error(where, "a detail has field, about, phrases and example; give all four");
    const auto field = value_of(detail_names, columns[0]);
    if (!field) throw Error(where, "no such field of a meeting: " + std::string(columns[0]));
    return {*field, columns[1], columns[3], columns.size() > 4 ? columns[4] : ""};
}

}  // namespace

DetailRules::DetailRules()
    : classes_(vocabulary_, embedded::detail_words, detail_class::names, "detail_words.txt") {
    for (const EmbeddedLine& line : embedded_lines(embedded::detail_words))
        if (line.text.starts_with("ordinal:"))
            for (const std::string_view word : split(line.text.substr(8), ' '))
                ordinals_.push_back(vocabulary_.find(word));
    const std::vector<EmbeddedLine> lines = embedded_lines(embedded::details);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::vector<std::string_view> columns = split(lines[i].text, '\t');
        rules_.push_back(parse(lines[i], columns));
        for (const std::string_view phrase : split(columns[2], '|')) add(phrase, rules_.size() - 1);
    }
}

void DetailRules::add(std::string_view phrase, std::size_t rule) {
    Text scratch;
    tokenise(phrase, {}, vocabulary_, scratch);
    Phrase entry{{}, rule};
    for (const Token& token : scratch.tokens)
        entry.words.push_back(vocabulary_.intern(scratch.view(token)));
    const WordId first = entry.words.front();
    if (first >= by_word_.size()) by_word_.resize(first + 1);
    by_word_[first].push_back(static_cast<std::uint16_t>(phrases_.size()));
    phrases_.push_back(std::move(entry));
}

DetailRules::Match DetailRules::longest(std::span<const WordId> words, Detail field) const {
    Match best;
    if (words.empty() || words.front() == unknown_word || words.front() >= by_word_.size())
        return best;
    for (const std::uint16_t index : by_word_[words.front()]) {
        const Phrase& phrase = phrases_[index];
        const std::size_t length = phrase.words.size();
        if (rules_[phrase.rule].field != field || length <= best.length || length > words.size())
            continue;
        if (std::equal(phrase.words.begin(), phrase.words.end(), words.begin()))
            best = {&rules_[phrase.rule], static_cast<std::uint32_t>(length)};
    }
    return best;
}

int DetailRules::ordinal(WordId word) const {
    const auto found = std::find(ordinals_.begin(), ordinals_.end(), word);
    if (word == unknown_word || found == ordinals_.end()) return 0;
    const int place = static_cast<int>(found - ordinals_.begin()) + 1;
    // After "twentieth" come "thirtieth", "fortieth" and "fiftieth".
    return place <= 20 ? place : (place - 18) * 10;
}

}  // namespace detente
