// SPDX-License-Identifier: MIT
#include "engine/lexicon/words.hpp"

#include <algorithm>
#include <utility>

#include "engine/lexicon/embedded.hpp"
#include "timelines/error.hpp"

namespace detente {
namespace {

WordClass class_named(Location where, std::span<const std::string_view> names,
                      std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw Error(std::move(where), "no such word class: " + std::string(name));
    return WordClass{1} << (found - names.begin());
}

}  // namespace

WordClasses::WordClasses(Vocabulary& vocabulary) : WordClasses(vocabulary, embedded::words) {}

WordClasses::WordClasses(Vocabulary& vocabulary, std::string_view file,
                         std::span<const std::string_view> names, std::string_view file_name) {
    for (const EmbeddedLine& line : embedded_lines(file)) {
        const std::size_t colon = std::min(line.text.find(':'), line.text.size() - 1);
        const WordClass bit = class_named({std::string(file_name), line.number, 1}, names,
                                          line.text.substr(0, colon));
        for (const std::string_view word : split(line.text.substr(colon + 1), ' ')) {
            const WordId id = vocabulary.intern(word);
            if (id >= bits_.size()) bits_.resize(id + 64);
            bits_[id] |= bit;
        }
    }
}

}  // namespace detente
