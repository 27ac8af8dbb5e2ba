// SPDX-License-Identifier: MIT
#include "engine/lexicon/words.hpp"

#include "engine/lexicon/embedded.hpp"
#include "timelines/error.hpp"

namespace detente {

std::vector<Name<WordClass>> word_class_names() {
    namespace c = word_class;
    return {{c::leader, "leader"},
            {c::minister, "minister"},
            {c::official, "official"},
            {c::title_mod, "title_mod"},
            {c::group_noun, "group_noun"},
            {c::place_noun, "place_noun"},
            {c::former, "former"},
            {c::group_relation, "group_relation"},
            {c::det, "det"},
            {c::possessive, "possessive"},
            {c::pronoun_he, "pronoun_he"},
            {c::pronoun_they, "pronoun_they"},
            {c::aux, "aux"},
            {c::be, "be"},
            {c::have, "have"},
            {c::modal, "modal"},
            {c::future, "future"},
            {c::weak_modal, "weak_modal"},
            {c::negation, "negation"},
            {c::prep, "prep"},
            {c::conj, "conj"},
            {c::relative, "relative"},
            {c::and_word, "and"},
            {c::quote, "quote"},
            {c::light_hold, "light_hold"},
            {c::light_attend, "light_attend"},
            {c::light_host, "light_host"},
            {c::planned, "planned"},
            {c::proposed, "proposed"},
            {c::cancelled, "cancelled"},
            {c::postponed, "postponed"},
            {c::fruitless, "fruitless"},
            {c::hypothetical, "hypothetical"},
            {c::notname, "notname"},
            {c::common_surname, "common_surname"},
            {c::particle, "particle"},
            {c::kinship, "kinship"},
            {c::month_name, "month_name"},
            {c::sport, "sport"},
            {c::military_contact, "military_contact"},
            {c::mediate, "mediate"}};
}

WordClasses::WordClasses(Vocabulary& vocabulary) {
    const std::vector<Name<WordClass>> names = word_class_names();
    for (const EmbeddedLine& line : embedded_lines(embedded::words)) {
        const std::size_t colon = line.text.find(':');
        WordClass bit = 0;
        for (const auto& entry : names)
            if (entry.name == line.text.substr(0, colon)) bit = entry.value;
        if (bit == 0) throw Error({"words.txt", line.number, 1}, "no such word class");
        for (const std::string_view word : split(line.text.substr(colon + 1), ' ')) {
            const WordId id = vocabulary.intern(word);
            if (id >= bits_.size()) bits_.resize(id + 64);
            bits_[id] |= bit;
        }
    }
}

}  // namespace detente
