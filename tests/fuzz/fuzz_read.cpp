// SPDX-License-Identifier: MIT
// Any bytes become a document whose blocks are sorted and lie inside its text. PDFs are left out:
// they are read by another program.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/document/read.hpp"
#include "timelines/error.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) try {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.find("%PDF-") != bytes.npos) return 0;
    const auto document = detente::read_bytes(bytes, "fuzz");
    std::size_t end = 0;
    for (const auto& block : document.blocks) {
        if (block.begin < end || block.end < block.begin) std::abort();
        end = block.end;
    }
    if (end > document.text.size()) std::abort();
    (void)to_json(document);
    return 0;
} catch (const detente::Error&) {
    return 0;
}
