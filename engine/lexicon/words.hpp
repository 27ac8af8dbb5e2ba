// SPDX-License-Identifier: MIT
// Word classes: what the engine must know of single words, as bits by word id.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/text/vocabulary.hpp"

namespace detente {

using WordClass = std::uint64_t;

/// The bit of a class among those in the order of their bits; a name that is none of them does not
/// compile.
consteval WordClass class_bit(std::span<const std::string_view> names, std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return WordClass{1} << i;
    throw "no such word class";
}

namespace word_class {

/// The classes of words.txt, in the order of their bits.
inline constexpr auto names = std::to_array<std::string_view>({"leader",
                                                               "minister",
                                                               "official",
                                                               "title_mod",
                                                               "group_noun",
                                                               "organ",
                                                               "deputy",
                                                               "prime",
                                                               "portfolio",
                                                               "counterpart",
                                                               "singular_s",
                                                               "institution",
                                                               "former",
                                                               "det",
                                                               "possessive",
                                                               "he",
                                                               "they",
                                                               "be",
                                                               "have",
                                                               "modal",
                                                               "future",
                                                               "would",
                                                               "may",
                                                               "negation",
                                                               "prep",
                                                               "relative",
                                                               "speech",
                                                               "notname",
                                                               "common_surname",
                                                               "particle",
                                                               "honorific",
                                                               "planned",
                                                               "proposed",
                                                               "cancelled",
                                                               "postponed",
                                                               "denied",
                                                               "hypothetical",
                                                               "sport",
                                                               "hold",
                                                               "host",
                                                               "motion",
                                                               "attend",
                                                               "subordinate",
                                                               "lead",
                                                               "place_prep",
                                                               "ordinal",
                                                               "event_noun",
                                                               "pair_noun",
                                                               "reporters",
                                                               "business",
                                                               "phone",
                                                               "accord",
                                                               "other_event",
                                                               "american_office",
                                                               "verbal_title",
                                                               "allies",
                                                               "another",
                                                               "strife",
                                                               "sequence",
                                                               "serial",
                                                               "spokesman",
                                                               "habitual",
                                                               "moved",
                                                               "region"});

consteval WordClass bit(std::string_view name) {
    return class_bit(names, name);
}
static_assert(names.size() <= 64);

inline constexpr WordClass leader = bit("leader"), minister = bit("minister"),
                           official = bit("official"), title_mod = bit("title_mod"),
                           group_noun = bit("group_noun"), organ = bit("organ"),
                           deputy = bit("deputy"), prime = bit("prime"),
                           portfolio = bit("portfolio"), counterpart = bit("counterpart"),
                           singular_s = bit("singular_s"), institution = bit("institution"),
                           former = bit("former"), det = bit("det"), possessive = bit("possessive"),
                           he = bit("he"), they = bit("they"), be = bit("be"), have = bit("have"),
                           modal = bit("modal"), future = bit("future"), would = bit("would"),
                           may = bit("may"), negation = bit("negation"), prep = bit("prep"),
                           relative = bit("relative"), speech = bit("speech"),
                           notname = bit("notname"), common_surname = bit("common_surname"),
                           particle = bit("particle"), honorific = bit("honorific"),
                           planned = bit("planned"), proposed = bit("proposed"),
                           cancelled = bit("cancelled"), postponed = bit("postponed"),
                           denied = bit("denied"), hypothetical = bit("hypothetical"),
                           sport = bit("sport"), hold = bit("hold"), host = bit("host"),
                           motion = bit("motion"), attend = bit("attend"),
                           subordinate = bit("subordinate"), lead = bit("lead"),
                           place_prep = bit("place_prep"), ordinal = bit("ordinal"),
                           event_noun = bit("event_noun"), pair_noun = bit("pair_noun"),
                           reporters = bit("reporters"), business = bit("business"),
                           phone = bit("phone"), accord = bit("accord"),
                           other_event = bit("other_event"),
                           american_office = bit("american_office"),
                           verbal_title = bit("verbal_title"), allies = bit("allies"),
                           another = bit("another"), strife = bit("strife"),
                           sequence = bit("sequence"), serial = bit("serial"),
                           spokesman = bit("spokesman"), habitual = bit("habitual"),
                           moved = bit("moved"), region = bit("region");
inline constexpr WordClass title_head = leader | minister | official;

}  // namespace word_class

/// Bits by word id. Words interned after the table was built have none.
class WordClasses {
  public:
    /// Interns every word of the embedded words.txt.
    explicit WordClasses(Vocabulary& vocabulary);
    /// The same of another file's text. Throws Error on a class that is none of `names`, the
    /// classes in the order of their bits.
    WordClasses(Vocabulary& vocabulary, std::string_view file,
                std::span<const std::string_view> names = word_class::names,
                std::string_view file_name = "words.txt");

    WordClass of(WordId word) const { return word < bits_.size() ? bits_[word] : 0; }
    bool is(WordId word, WordClass mask) const { return (of(word) & mask) != 0; }

  private:
    std::vector<WordClass> bits_;
};

}  // namespace detente
