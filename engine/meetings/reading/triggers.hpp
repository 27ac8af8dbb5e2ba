// SPDX-License-Identifier: MIT
// The words that tell of a meeting, from rules/triggers.tsv, found by their first word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/text.hpp"
#include "timelines/meeting.hpp"

namespace detente {

/// How a trigger takes its parties.
enum class Frame : std::uint8_t {
    meet,     ///< "X met Y", "X and Y met", "X met with Y"
    with,     ///< "X spoke with Y"
    see,      ///< "X saw Y": both are people
    phone,    ///< "X phoned Y"
    call_on,  ///< "X called on President Y"
    address,  ///< "X addressed the Assembly": only bodies
    spend,    ///< "X spent two hours with Y"
    host,     ///< "X received Y", "Y was received by X"
    invite,   ///< "X invited Y to Kyiv"
    send,     ///< "X sent Y to Kyiv"
    go,       ///< "X visited Kyiv"
    travel,   ///< "X flew to Kyiv"
    sign,     ///< "X and Y signed", "signed by X and Y"
    agree,    ///< "X and Y agreed in Lima on a truce"
    convene,  ///< "the Council convened", "leaders gathered"
    noun,     ///< "talks between X and Y", "NATO summit", "X held talks with Y"
    event,    ///< "the G20 in Osaka", "attend COP27": the body's name stands for its meeting
    call,     ///< "call": a noun only where "phone" or "with" stands by it
    visit,    ///< "X's visit to Kyiv"
    signing,  ///< "signing of the accord between X and Y"
};

std::string_view to_string(Frame frame);

enum class Form : std::uint8_t { base, present, past, gerund, noun };

struct Trigger {
    std::string_view id;
    Frame frame = Frame::noun;
    Kind kind = Kind::talks;
    std::string_view example;
    std::string_view counter_example;
};

struct TriggerHit {
    const Trigger* trigger = nullptr;
    Form form = Form::noun;
    std::uint32_t first = 0;  ///< tokens
    std::uint32_t last = 0;

    bool verb() const { return form != Form::noun; }
};

class TriggerTable {
  public:
    /// Throws Error on a row that is not well formed.
    explicit TriggerTable(Vocabulary& vocabulary);

    /// The trigger that begins at `token`, the longest where several do; none: trigger is nullptr.
    /// "talks" and "visit" are verbs and nouns: `verb` says which is wanted where both are as long.
    TriggerHit at(const Text& text, std::uint32_t token, std::uint32_t last, bool verb) const;
    /// Whether a trigger begins with the word.
    bool begins_with(WordId word) const {
        return word != unknown_word && word < by_word_.size() && !by_word_[word].empty();
    }

    /// The trigger of words that leave out their noun: "The second was held in Geneva."
    const Trigger& ellipsis() const { return triggers_[ellipsis_]; }

    /// The trigger of presence, "was in Kyiv": of lines that leave out the verb, "3 May: Rojas
    /// in Lima".
    const Trigger& presence() const { return triggers_[presence_]; }
    /// That of "met": of two who do something together at a place.
    const Trigger& encounter() const { return triggers_[encounter_]; }

    /// That of a body's session, or of its leaders' summit, whose noun a list of dates leaves out.
    const Trigger& session(bool summit) const { return triggers_[summit ? summit_ : session_]; }

    const std::vector<Trigger>& all() const { return triggers_; }

  private:
    struct Entry {
        std::vector<WordId> words;
        std::size_t trigger;
        Form form;
    };
    void add(Vocabulary& vocabulary, std::string_view phrase, std::size_t trigger, Form form);

    std::vector<Trigger> triggers_;
    std::size_t ellipsis_ = 0;
    std::size_t presence_ = 0;
    std::size_t encounter_ = 0;
    std::size_t session_ = 0;
    std::size_t summit_ = 0;
    std::vector<Entry> entries_;
    std::vector<std::vector<std::uint16_t>> by_word_;  ///< entries by first word
};

}  // namespace detente
