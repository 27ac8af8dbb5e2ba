// SPDX-License-Identifier: MIT
// Which texts are copies of others: an article saved twice, a wire story in several papers. MinHash
// over runs of four words (Broder 1997), one permutation (Li, Owen and Zhang 2012), looked up by
// bands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace detente {

class NearCopies {
  public:
    /// Adds a text and gives the index, in order of adding from 0, of an earlier one of which it is
    /// a copy: nine tenths of the runs of words are in both, or the new text is a shorter version.
    /// A text that is a copy has an index too, but nothing is found to be a copy of it. `may_be`
    /// says of an index whether that text could be the same story at all.
    template <typename MayBe>
    std::optional<std::size_t> add(std::string_view text, MayBe may_be) {
        const Sketch sketch = sketch_of(text);
        const std::size_t index = count_++;
        for (const std::size_t other : candidates(sketch))
            if (may_be(other) && is_copy(sketch, sketches_.at(other))) return other;
        keep(index, sketch);
        return std::nullopt;
    }

    static constexpr std::size_t bins = 128;
    static constexpr std::size_t band_size = 4;

  private:
    struct Sketch {
        std::array<std::uint32_t, bins> least{};  ///< of the hashes in each bin; `none` for none
        std::size_t runs = 0;
    };

    static Sketch sketch_of(std::string_view text);
    static bool is_copy(const Sketch& later, const Sketch& earlier);
    std::vector<std::size_t> candidates(const Sketch& sketch) const;
    void keep(std::size_t index, const Sketch& sketch);

    std::size_t count_ = 0;
    std::unordered_map<std::size_t, Sketch> sketches_;  ///< of texts that are no copies
    std::unordered_multimap<std::uint64_t, std::size_t> bands_;
};

}  // namespace detente
