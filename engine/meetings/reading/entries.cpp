// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/entries.hpp"

#include <algorithm>
#include <iterator>

namespace detente {
namespace {

constexpr std::size_t fewest_entries = 3;
/// Marks and words that may stand between a line's begin and its date: a bullet, "On".
constexpr std::uint32_t most_before = 2;
/// A date alone on its line holds for so many blocks below it at most.
constexpr std::uint32_t most_blocks = 5;
/// So many headings that end in a date make a text of dated sections.
constexpr std::size_t fewest_headings = 2;
constexpr std::uint32_t longest_heading = 14;  ///< tokens before the date

class Entries {
  public:
    Entries(const Text& text, const std::vector<Timex>& times, const Mentions& mentions,
            const Knowledge& knowledge)
        : text_(text), times_(times), mentions_(mentions), k_(knowledge) {}

    std::vector<Entry> run() {
        for (std::uint32_t i = 0; i < times_.size(); ++i) {
            if (const auto head = head_at(i)) {
                i = enter(i, *head);
            } else if (ends_heading(i)) {
                i = enter(i, {place_of_heading(i)});
                entries_.back().below = true;
                ++headings_;
            }
        }
        if (entries_.size() - headings_ < fewest_entries) {
            if (headings_ < fewest_headings) return {};
            std::erase_if(entries_, [](const Entry& entry) { return !entry.below; });
        } else if (headings_ < fewest_headings) {
            std::erase_if(entries_, [](const Entry& entry) { return entry.below; });
        }
        close();
        return std::move(entries_);
    }

  private:
    bool begins_line(std::uint32_t token) const {
        return token == 0 || text_.tokens[token].is(shape::block_start | shape::line_before);
    }
    bool ends_line(std::uint32_t token) const {
        return token >= text_.tokens.size() || begins_line(token);
    }

    /// What a line begins with that ends in a date.
    struct Head {
        std::uint32_t place = no_item;  ///< mention before the date
    };
    std::optional<Head> head_at(std::uint32_t index) const {
        const Timex& time = times_[index];
        if (!time.when || time.type != TimexType::date || time.value.size() < 4 ||
            !separated(index))
            return std::nullopt;
        std::uint32_t at = time.first;
        for (std::uint32_t steps = 0; steps <= most_before; ++steps) {
            if (begins_line(at)) return Head{};
            --at;
            if (const std::uint32_t place = place_ending(at); place != no_item)
                return begins_line(mentions_.all[place].first) ? std::optional(Head{place})
                                                               : std::nullopt;
            if (!text_.tokens[at].is(shape::mark) && text_.tokens[at].word != k_.function.on)
                return std::nullopt;
        }
        return std::nullopt;
    }
    std::uint32_t place_ending(std::uint32_t token) const {
        const std::uint32_t end =
            text_.tokens[token].word == k_.function.comma && token > 0 ? token : token + 1;
        const auto next = std::upper_bound(
            mentions_.all.begin(), mentions_.all.end(), token,
            [](std::uint32_t at, const Mention& mention) { return at < mention.first; });
        if (next == mentions_.all.begin()) return no_item;
        const Mention& mention = *std::prev(next);
        if (mention.last == end && mention.kind == MentionKind::place)
            return static_cast<std::uint32_t>(std::prev(next) - mentions_.all.begin());
        return no_item;
    }
    /// Behind the date stands a mark, or the line ends: "On Monday Putin met" heads nothing.
    bool separated(std::uint32_t index) const {
        const std::uint32_t last = times_[range_end(index) - 1].last;
        if (ends_line(last)) return true;
        const Token& token = text_.tokens[last];
        return token.is(shape::mark) && token.word != k_.function.comma;
    }
    std::uint32_t range_end(std::uint32_t index) const {
        std::uint32_t end = index + 1;
        while (end < times_.size() && times_[end].when && times_[end].type == TimexType::date &&
               times_[end].first - times_[end - 1].last <= 2 && !begins_line(times_[end].first) &&
               joins(times_[end - 1].last, times_[end].first))
            ++end;
        return end;
    }
    bool joins(std::uint32_t from, std::uint32_t to) const {
        for (std::uint32_t at = from; at < to; ++at)
            if (begins_line(at)) return false;
        const WordId word = text_.tokens[from].word;
        return from == to || word == k_.function.dash || word == k_.function.to ||
               word == k_.function.and_ || word == k_.function.until;
    }

    /// "The Lima Summit (13-15 June 2000)" alone on its line, with text below it.
    bool ends_heading(std::uint32_t index) const {
        const Timex& time = times_[index];
        if (!time.when || time.type != TimexType::date || time.value.size() < 7) return false;
        if (!time.explicit_date) return false;
        std::uint32_t last = times_[range_end(index) - 1].last;
        if (ends_line(last)) return opens_line(time.first);
        if (text_.tokens[last].word != k_.function.close || !ends_line(last + 1)) return false;
        return opens_line(time.first) && last + 1 < text_.tokens.size();
    }
    /// Whether a few words lead from the begin of the line to the bracket, comma or dash before the
    /// token, and prose follows.
    bool opens_line(std::uint32_t token) const {
        const std::uint32_t sentence = text_.sentence_of(token);
        const std::uint32_t first = text_.sentences[sentence].first;
        if (sentence < text_.title_sentences || !begins_line(first) || first + 2 > token)
            return false;
        if (token - first > longest_heading || !text_.tokens[first].is(shape::capital))
            return false;
        const WordId before = text_.tokens[token - 1].word;
        if (before != k_.function.open && before != k_.function.comma && before != k_.function.dash)
            return false;
        for (std::uint32_t at = first; at < token; ++at)
            if (k_.words.is(text_.tokens[at].word,
                            word_class::be | word_class::have | word_class::modal))
                return false;
        return sentence + 1 < text_.sentences.size() && is_prose(text_.sentences[sentence + 1]);
    }
    /// A whole sentence, no further heading.
    bool is_prose(const Sentence& sentence) const {
        constexpr std::uint32_t fewest_words = 6;
        return sentence.last - sentence.first > fewest_words &&
               text_.view(sentence.last - 1) == ".";
    }
    /// The one place that the heading names, or none.
    std::uint32_t place_of_heading(std::uint32_t index) const {
        const std::uint32_t sentence = text_.sentence_of(times_[index].first);
        std::uint32_t place = no_item;
        for (std::uint32_t i = mentions_.by_sentence[sentence];
             i < mentions_.by_sentence[sentence + 1]; ++i) {
            if (mentions_.all[i].kind != MentionKind::place) continue;
            if (place != no_item) return no_item;
            place = i;
        }
        return place;
    }

    /// Enters it; returns the last of its times.
    std::uint32_t enter(std::uint32_t index, const Head& head) {
        Entry entry;
        entry.first_time = index;
        entry.last_time = range_end(index);
        entry.when = *times_[index].when;
        const auto from = times_[index].when->earliest();
        const auto to = times_[entry.last_time - 1].when->latest();
        if (entry.last_time - index > 1 && from && to && *from < *to)
            entry.when = Edtf::between(*from, *to);
        entry.place = head.place;
        entry.first_sentence = text_.sentence_of(times_[index].first);
        entries_.push_back(entry);
        return entry.last_time - 1;
    }

    void close() {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            Entry& entry = entries_[i];
            const auto limit = i + 1 < entries_.size()
                                   ? entries_[i + 1].first_sentence
                                   : static_cast<std::uint32_t>(text_.sentences.size());
            const std::uint32_t blocks =
                entry.below || ends_line(times_[entry.last_time - 1].last) || heads_section(entry)
                    ? most_blocks
                    : 1;
            std::uint32_t at = entry.first_sentence;
            const std::uint32_t first = text_.sentences[at].block_index;
            while (at < limit && text_.sentences[at].block_index < first + blocks) ++at;
            entry.last_sentence = std::max(at, entry.first_sentence + 1);
            if (entry.place == no_item && blocks > 1) entry.place = place_below(entry);
        }
    }
    /// "1996 - the Ramos years": a year with a few words for the line, and what follows below.
    bool heads_section(const Entry& entry) const {
        constexpr std::uint32_t most_words = 6;
        if (entry.last_time - entry.first_time != 1 || times_[entry.first_time].value.size() != 4)
            return false;
        const std::uint32_t begin = times_[entry.first_time].last;
        std::uint32_t at = begin;
        while (!ends_line(at) && at < begin + most_words) ++at;
        return ends_line(at) && text_.view(at - 1) != ".";
    }
    /// A city alone on the line below the date.
    std::uint32_t place_below(const Entry& entry) const {
        const std::uint32_t sentence = entry.first_sentence + 1;
        if (sentence >= entry.last_sentence) return no_item;
        const std::uint32_t mention = mentions_.by_sentence[sentence];
        if (mention == mentions_.by_sentence[sentence + 1]) return no_item;
        const bool alone = mentions_.all[mention].first == text_.sentences[sentence].first &&
                           text_.sentences[sentence].last <= mentions_.all[mention].last + 3;
        return alone && mentions_.all[mention].kind == MentionKind::place ? mention : no_item;
    }

    const Text& text_;
    const std::vector<Timex>& times_;
    const Mentions& mentions_;
    const Knowledge& k_;
    std::vector<Entry> entries_;
    std::size_t headings_ = 0;
};

}  // namespace

std::vector<Entry> find_entries(const Text& text, const std::vector<Timex>& times,
                                const Mentions& mentions, const Knowledge& knowledge) {
    return Entries(text, times, mentions, knowledge).run();
}

const Entry* entry_of(const std::vector<Entry>& entries, std::uint32_t sentence) {
    const auto next = std::upper_bound(
        entries.begin(), entries.end(), sentence,
        [](std::uint32_t at, const Entry& entry) { return at < entry.first_sentence; });
    if (next != entries.begin() && sentence < std::prev(next)->last_sentence)
        return &*std::prev(next);
    return nullptr;
}

}  // namespace detente
