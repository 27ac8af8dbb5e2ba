// SPDX-License-Identifier: MIT
#include "engine/meetings/story_years.hpp"

#include <cstdlib>

namespace detente {
namespace {

/// So many blocks after the year was named it still holds.
constexpr std::uint32_t reach_in_blocks = 2;

bool names_year(const Text& text, const Timex& time) {
    for (std::uint32_t i = time.first; i < time.last; ++i) {
        const Token& token = text.tokens[i];
        if (token.is(shape::digits) && token.end - token.begin == 4) return true;
    }
    return false;
}

/// "5 May", "in May", "May 5": its words name the month.
bool names_month(const Text& text, const Timex& time) {
    if (!time.explicit_date || time.value.size() < 7) return false;
    for (std::uint32_t i = time.first; i < time.last; ++i)
        if (text.tokens[i].is(shape::word) && text.tokens[i].is(shape::capital)) return true;
    return text.tokens[time.first].is(shape::digits);
}

class Story {
  public:
    Story(const Text& text, const WordClasses& words, std::optional<Day> published)
        : text_(text), words_(words), published_(published) {}

    void read(Timex& time) {
        if (!time.when || time.when->is_interval || !time.when->from) return;
        const std::uint32_t block = text_.sentences[text_.sentence_of(time.first)].block_index;
        if (names_year(text_, time)) {
            // "since 2014" is background; "On 5 May 2014" or "In 2014, …" begins a story.
            const bool opens = time.first <= 1 || text_.tokens[time.first - 1].is(shape::sentence_start) ||
                               text_.tokens[time.first].is(shape::sentence_start);
            if (time.when->from->month != 0 || opens) begin(*time.when->from, block);
            return;
        }
        if (!names_month(text_, time)) {
            if (time.type == TimexType::date && is_now(time)) year_ = 0;
            return;
        }
        if (looks_ahead(time)) return;
        if (year_ == 0 || block > block_ + reach_in_blocks) return;
        set(time);
        block_ = block;
    }

  private:
    void begin(const EdtfDate& date, std::uint32_t block) {
        year_ = date.year;
        month_ = date.month;
        block_ = block;
    }
    bool looks_ahead(const Timex& time) const {
        const Sentence& sentence = text_.sentences[text_.sentence_of(time.first)];
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
            if (words_.is(text_.tokens[i].word, word_class::future | word_class::planned)) return true;
        return false;
    }
    bool is_now(const Timex& time) const {
        if (!published_ || !time.when->earliest()) return false;
        return std::abs((*time.when->earliest() - *published_).count()) < 10;
    }
    /// The story goes on: a month far before the last one is the next year's.
    void set(Timex& time) {
        EdtfDate& date = *time.when->from;
        if (date.month == 0 || date.month > 12) return;
        if (month_ != 0 && month_ <= 12 && date.month + 5U < month_) ++year_;
        month_ = date.month;
        if (date.year == year_ || (published_ && year_ > int(date::year_month_day{*published_}.year()))) return;
        EdtfDate moved = date;
        moved.year = year_;
        if (moved.day != 0 && !date::year_month_day{date::year{moved.year} / moved.month / moved.day}.ok()) return;
        date = moved;
        time.value.replace(0, 4, std::to_string(year_));
    }

    const Text& text_;
    const WordClasses& words_;
    std::optional<Day> published_;
    int year_ = 0;
    unsigned month_ = 0;
    std::uint32_t block_ = 0;
};

}  // namespace

std::vector<Timex> in_story_years(const Text& text, const WordClasses& words,
                                  std::vector<Timex> times,
                                  std::optional<Day> published) {
    Story story(text, words, published);
    for (Timex& time : times) story.read(time);
    return times;
}

}  // namespace detente
