// SPDX-License-Identifier: MIT
// Any text has meetings and time expressions or none, and every span lies inside the text.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/document/read.hpp"
#include "engine/extract.hpp"
#include "timelines/records.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const detente::Extractor extractor;
    detente::Document document;
    document.doc = "fuzz";
    document.published = "2022-01-10";
    document.text.assign(reinterpret_cast<const char*>(data), size);
    document.blocks = detente::find_blocks(document.text);
    const auto found = extractor.extract(document);
    for (const auto& meeting : found.meetings)
        for (const auto& evidence : meeting.evidence)
            if (evidence.begin > evidence.end || evidence.end > size) std::abort();
    (void)to_json(found);
    (void)extractor.times(document, detente::TimeMode::automatic);
    return 0;
}
