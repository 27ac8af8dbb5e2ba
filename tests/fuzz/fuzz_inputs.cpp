// SPDX-License-Identifier: MIT
// Any stream is read for what it is (gzip, WARC, feed, JSON Lines, mail, page, text): documents
// whose blocks lie inside their text, problems, or an Error.
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "engine/document/encoding.hpp"
#include "engine/document/read.hpp"
#include "timelines/error.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) try {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.find("%PDF-") != bytes.npos) return 0;  // read by another program
    std::istringstream in(bytes);
    detente::read_inputs({{"-", "", "", ""}}, in, [](detente::Document&& document) {
        std::size_t end = 0;
        for (const auto& block : document.blocks) {
            if (block.begin < end || block.end < block.begin) std::abort();
            end = block.end;
        }
        if (end > document.text.size() || !detente::is_utf8(document.text)) std::abort();
    });
    return 0;
} catch (const detente::Error&) {
    return 0;
}
