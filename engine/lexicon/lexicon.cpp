// SPDX-License-Identifier: MIT
#include "engine/lexicon/lexicon.hpp"

#include <algorithm>

#include "engine/lexicon/names.hpp"
#include "engine/lexicon/tables.hpp"

namespace detente {
namespace {

Sense sense_of(ActorKind kind) {
    return kind == ActorKind::state          ? Sense::state
           : kind == ActorKind::organisation ? Sense::organisation
                                             : Sense::party;
}

/// Follows the words from `token` on as far as the table goes. `node` is where the first one leads.
template <typename NumberOf>
LexiconMatch follow(const PhraseTable& table, std::uint32_t node, const Text& text,
                    std::uint32_t token, std::uint32_t last, NumberOf number_of) {
    LexiconMatch match;
    for (std::uint32_t i = token; node != 0;) {
        ++i;
        if (const auto entries = table.entries(node); !entries.empty())
            match = {i - token, entries};
        if (i == last) break;
        node = table.child(node, number_of(text.tokens[i].word));
    }
    return match;
}

/// By word id: the node to which it leads from the root.
template <typename WordOf>
std::vector<std::uint32_t> root_nodes(const PhraseTable& table, std::size_t words, WordOf word_of) {
    std::vector<std::uint32_t> nodes(words);
    for (std::uint32_t node = table.first_child[0]; node < table.first_child[1]; ++node)
        nodes[word_of(table.word[node])] = node;
    return nodes;
}

}  // namespace

long LexiconOffice::days_from(Day day) const {
    if (from && day < *from) return (*from - day).count();
    if (to && day > *to) return (day - *to).count();
    return 0;
}

const LexiconOffice* LexiconPerson::office_on(Day day) const {
    const LexiconOffice* best = nullptr;
    for (const LexiconOffice& office : offices)
        if (best == nullptr || office.days_from(day) < best->days_from(day)) best = &office;
    return best;
}

/// Phrases of own actors. One that the register has too keeps the register's senses before its own.
class Lexicon::OwnPhrases {
  public:
    OwnPhrases(Lexicon& lexicon, Vocabulary& vocabulary)
        : lexicon_(lexicon), vocabulary_(vocabulary), words_(vocabulary) {}

    void add(std::string_view phrase, LexiconEntry entry) {
        const auto& words = words_.of(phrase);
        if (words.empty()) return;
        auto& entries = builder_.at(words);
        if (entries.empty()) {
            const auto known = lexicon_.known_entries(words);
            entries.assign(known.begin(), known.end());
        }
        add_meaning(entries, phrase, entry);
    }
    void add_person_names(std::uint32_t person, ActorIndex of, std::string_view name) {
        const NamePhrases names = name_phrases(name, lexicon_.actors_[of].id);
        add_name_phrases(names, of, person, [this](std::string_view phrase, LexiconEntry entry) {
            add(phrase, entry);
        });
        if (names.first.empty()) return;
        auto& known = lexicon_.first_names_;
        const WordId first = vocabulary_.find(names.first);
        if (first >= known.size()) known.resize(first + 1);
        known[first] = 1;
    }
    PhraseArrays arrays() const { return builder_.arrays(); }

  private:
    Lexicon& lexicon_;
    Vocabulary& vocabulary_;
    PhraseWords words_;
    PhraseBuilder builder_;
};

Lexicon::Lexicon(Vocabulary& vocabulary, const std::vector<Actor>& own)
    : persons_(lexicon_tables().persons.begin(), lexicon_tables().persons.end()),
      places_(lexicon_tables().places),
      phrases_(lexicon_tables().phrases) {
    learn_words(vocabulary);
    learn_actors();
    if (!own.empty()) add_own(vocabulary, own);
}

void Lexicon::learn_words(Vocabulary& vocabulary) {
    const auto& tables = lexicon_tables();
    vocabulary.reserve(vocabulary.size() + tables.words.size());
    std::vector<WordId> ids(tables.words.size());
    for (std::size_t i = 1; i < ids.size(); ++i)
        ids[i] = vocabulary.intern_folded(tables.words[i].folded, tables.words[i].hash);
    numbers_.resize(vocabulary.size());
    for (std::size_t i = 1; i < ids.size(); ++i) numbers_[ids[i]] = static_cast<std::uint32_t>(i);
    starts_ = root_nodes(phrases_, vocabulary.size(), [&](std::uint32_t i) { return ids[i]; });
    first_names_.resize(vocabulary.size());
    for (const std::uint32_t word : tables.first_names) first_names_[ids[word]] = 1;
}

void Lexicon::learn_actors() {
    const auto rows = lexicon_tables().actors;
    actors_.reserve(rows.size());
    by_id_.reserve(rows.size());
    for (const LexiconActorRow& row : rows) {
        if (!row.id.empty()) by_id_.emplace(row.id, static_cast<ActorIndex>(actors_.size()));
        actors_.push_back({std::string(row.id),
                           row.kind,
                           std::string(row.name),
                           {row.members.begin(), row.members.end()},
                           std::string(row.capital),
                           row.family_name_first,
                           row.is_private});
    }
}

ActorIndex Lexicon::find_actor(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? no_actor : found->second;
}

void Lexicon::add_own(Vocabulary& vocabulary, const std::vector<Actor>& own) {
    OwnPhrases phrases(*this, vocabulary);
    for (const Actor& actor : own) {
        if (actor.kind == ActorKind::person) continue;
        ActorIndex index = find_actor(actor.id);
        if (index == no_actor) {
            index = static_cast<ActorIndex>(actors_.size());
            actors_.push_back({actor.id, actor.kind, actor.name, {}, {}, false});
            by_id_.emplace(actor.id, index);
        }
        const LexiconEntry entry{sense_of(actor.kind), false, index, no_item};
        phrases.add(actor.name, entry);
        for (const std::string& alias : actor.aliases) phrases.add(alias, entry);
    }
    for (const Actor& actor : own)
        if (actor.kind == ActorKind::person) add_own_person(actor, phrases);
    own_ = phrases.arrays();
    own_starts_ = root_nodes(own_.table(), vocabulary.size(), [](WordId word) { return word; });
}

void Lexicon::add_own_person(const Actor& actor, OwnPhrases& phrases) {
    auto& offices = own_offices_.emplace_back();
    for (const Office& office : actor.offices)
        offices.push_back({find_actor(office.of), own_names_.emplace_back(office.title),
                           rank_of_office(office.title),
                           office.from ? office.from->earliest() : std::nullopt,
                           office.to ? office.to->latest() : std::nullopt});
    const auto person = static_cast<std::uint32_t>(persons_.size());
    persons_.push_back({own_names_.emplace_back(actor.name), offices});
    const ActorIndex of = offices.empty() ? no_actor : offices.front().of;
    phrases.add_person_names(person, of, actor.name);
    for (const std::string& alias : actor.aliases) phrases.add_person_names(person, of, alias);
}

/// What the register knows the phrase to mean.
std::span<const LexiconEntry> Lexicon::known_entries(std::span<const WordId> phrase) const {
    std::uint32_t node = 0;
    for (const WordId word : phrase) {
        node = phrases_.child(node, number_of(word));
        if (node == 0) return {};
    }
    return phrases_.entries(node);
}

LexiconMatch Lexicon::longest(const Text& text, std::uint32_t token, std::uint32_t last) const {
    const WordId first = text.tokens[token].word;
    LexiconMatch match;
    if (token >= last) return match;
    if (first < starts_.size() && starts_[first] != 0)
        match = follow(phrases_, starts_[first], text, token, last,
                       [this](WordId word) { return number_of(word); });
    if (first < own_starts_.size() && own_starts_[first] != 0) {
        const LexiconMatch own = follow(own_.table(), own_starts_[first], text, token, last,
                                        [](WordId word) { return word; });
        if (own.length >= match.length && own.length != 0) match = own;
    }
    return match;
}

}  // namespace detente
