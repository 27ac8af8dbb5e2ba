// SPDX-License-Identifier: MIT
#include "engine/meetings/reading/triggers.hpp"

#include <array>

#include "engine/lexicon/embedded.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

constexpr std::array<Name<Frame>, 20> frame_names{
    {{Frame::meet, "meet"},   {Frame::call_on, "call-on"}, {Frame::address, "address"},
     {Frame::spend, "spend"}, {Frame::with, "with"},       {Frame::see, "see"},
     {Frame::phone, "phone"}, {Frame::host, "host"},       {Frame::invite, "invite"},
     {Frame::send, "send"},   {Frame::go, "go"},           {Frame::travel, "travel"},
     {Frame::sign, "sign"},   {Frame::agree, "agree"},     {Frame::convene, "convene"},
     {Frame::noun, "noun"},   {Frame::event, "event"},     {Frame::call, "call"},
     {Frame::visit, "visit"}, {Frame::signing, "signing"}}};

bool is_verb(Frame frame) {
    return frame < Frame::noun;
}

Trigger parse(const EmbeddedLine& line, const std::vector<std::string_view>& columns) {
    const Location where{"triggers.tsv", line.number, 1};
    if (columns.size() < 5) throw Error(where, "a trigger has id, frame, kind, forms and example");
    const auto frame = value_of(frame_names, columns[1]);
    const auto kind = value_of(kind_names, columns[2]);
    if (!frame) throw Error(where, "no such frame: " + std::string(columns[1]));
    if (!kind) throw Error(where, "no such kind: " + std::string(columns[2]));
    return {columns[0], *frame, *kind, columns[4], columns.size() > 5 ? columns[5] : ""};
}

}  // namespace

std::string_view to_string(Frame frame) {
    return name_of(frame_names, frame);
}

TriggerTable::TriggerTable(Vocabulary& vocabulary) {
    const std::vector<EmbeddedLine> lines = embedded_lines(embedded::triggers);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::vector<std::string_view> columns = split(lines[i].text, '\t');
        triggers_.push_back(parse(lines[i], columns));
        if (columns[0] == "be-in") presence_ = triggers_.size() - 1;
        if (columns[0] == "session-by-name") session_ = triggers_.size() - 1;
        if (columns[0] == "summit-by-name") summit_ = triggers_.size() - 1;
        if (columns[0] == "meet") encounter_ = triggers_.size() - 1;
        if (columns[3] == "-") {
            ellipsis_ = triggers_.size() - 1;
            continue;
        }
        const std::vector<std::string_view> forms = split(columns[3], ';');
        for (std::size_t form = 0; form < forms.size(); ++form)
            for (const std::string_view phrase : split(forms[form], '|'))
                add(vocabulary, phrase, triggers_.size() - 1,
                    is_verb(triggers_.back().frame) ? static_cast<Form>(form) : Form::noun);
    }
}

void TriggerTable::add(Vocabulary& vocabulary, std::string_view phrase, std::size_t trigger,
                       Form form) {
    Text scratch;
    Entry entry{{}, trigger, form};
    if (phrase.starts_with("'s ")) {  // as the tokeniser cuts it off from the noun
        entry.words.push_back(vocabulary.intern("'s"));
        phrase.remove_prefix(3);
    }
    for (const std::string_view word : split(phrase, ' ')) vocabulary.intern(word);
    tokenise(phrase, {}, vocabulary, scratch);
    for (const Token& token : scratch.tokens)
        entry.words.push_back(token.word != unknown_word ? token.word
                                                         : vocabulary.intern(scratch.view(token)));
    const WordId first = entry.words.front();
    if (first >= by_word_.size()) by_word_.resize(first + 1);
    by_word_[first].push_back(static_cast<std::uint16_t>(entries_.size()));
    entries_.push_back(std::move(entry));
}

TriggerHit TriggerTable::at(const Text& text, std::uint32_t token, std::uint32_t last,
                            bool verb) const {
    TriggerHit best;
    const WordId word = text.tokens[token].word;
    if (!begins_with(word)) return best;
    for (const std::uint16_t index : by_word_[word]) {
        const Entry& entry = entries_[index];
        const auto length = static_cast<std::uint32_t>(entry.words.size());
        const bool preferred = length == best.last - best.first && best.verb() != verb;
        if (token + length > last || (length <= best.last - best.first && !preferred)) continue;
        bool same = true;
        for (std::uint32_t i = 1; i < length; ++i)
            same = same && text.tokens[token + i].word == entry.words[i];
        if (same) best = {&triggers_[entry.trigger], entry.form, token, token + length};
    }
    return best;
}

}  // namespace detente
