// SPDX-License-Identifier: MIT
// What every stage of the engine reads besides the text.
#pragma once

#include "engine/lexicon/function_words.hpp"
#include "engine/lexicon/lexicon.hpp"
#include "engine/lexicon/words.hpp"
#include "engine/text/vocabulary.hpp"

namespace detente {

struct Knowledge {
    const Vocabulary& vocabulary;
    const FunctionWords& function;
    const WordClasses& words;
    const Lexicon& lexicon;
};

}  // namespace detente
