// SPDX-License-Identifier: MIT
#include "timelines/dated_sentence.hpp"

#include <algorithm>

namespace detente {

int suspicion(const DatedSentence& sentence) {
    const int word = sentence.trigger.empty() ? 0 : 3;
    return word + static_cast<int>(std::min<std::size_t>(sentence.actors.size(), 3));
}

}  // namespace detente
