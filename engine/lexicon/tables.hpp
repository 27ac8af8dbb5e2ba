// SPDX-License-Identifier: MIT
// The lexicon of the register as the build writes it (tools/compile_lexicon): constants, so that
// nothing is read or parsed at start.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "engine/lexicon/entries.hpp"
#include "engine/lexicon/phrases.hpp"

namespace detente {

struct LexiconWord {
    std::string_view folded;
    std::uint32_t hash = 0;  ///< hash_folded
};

struct LexiconActorRow {
    std::string_view id;
    ActorKind kind = ActorKind::state;
    std::string_view name;
    std::span<const ActorIndex> members;
    std::string_view capital;
    bool family_name_first = false;
    bool is_private = false;
};

struct LexiconTables {
    std::span<const LexiconWord> words;  ///< by the word numbers of `phrases`; 0 is none
    std::span<const std::uint32_t> first_names;
    std::span<const LexiconActorRow> actors;  ///< by ActorIndex; 0 is none
    std::span<const LexiconPerson> persons;
    std::span<const LexiconPlace> places;
    PhraseTable phrases;
};

const LexiconTables& lexicon_tables();

}  // namespace detente
