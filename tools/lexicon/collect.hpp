// SPDX-License-Identifier: MIT
// The register's rows as actors, people, places and the phrases that name them.
#pragma once

#include <string_view>
#include <vector>

#include "engine/lexicon/entries.hpp"
#include "engine/lexicon/phrases.hpp"
#include "engine/text/vocabulary.hpp"

namespace detente::tools {

struct CollectedActor {
    std::string_view id;
    ActorKind kind = ActorKind::state;
    std::string_view name;
    std::vector<ActorIndex> members;
    std::string_view capital;
    bool family_name_first = false;
    bool is_private = false;
};

struct CollectedPerson {
    std::string_view name;
    std::vector<LexiconOffice> offices;
};

struct Collected {
    Vocabulary vocabulary;
    std::vector<WordId> first_names;
    std::vector<CollectedActor> actors;  ///< the first is none
    std::vector<CollectedPerson> persons;
    std::vector<LexiconPlace> places;
    PhraseBuilder phrases;
};

void collect_register(Collected& out);

}  // namespace detente::tools
