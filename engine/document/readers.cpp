// SPDX-License-Identifier: MIT
#include "engine/document/readers.hpp"

#include <array>

#include "engine/document/file_kind.hpp"
#include "engine/document/html/page.hpp"
#include "engine/document/json_lines.hpp"
#include "engine/document/plain_text/plain_text.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;

/// A document alone in its file.
template <Document (*read)(std::string_view bytes, const Hints& hints)>
void read_alone(RawInput& input, const Collector& collector) {
    const Hints hints{input.doc, "", input.path.filename().string()};
    collector.add(read(input.bytes.all(), hints));
}

bool any_text(std::string_view, const fs::path&) {
    return true;
}

constexpr std::array table{
    Reader{"JSON Lines", is_json_lines, read_json_lines},
    Reader{"HTML", is_html, read_alone<read_html>},
    Reader{"text", any_text, read_alone<read_plain_text>},
};

}  // namespace

std::span<const Reader> readers() {
    return table;
}

const Reader* reader_for(std::string_view head, const fs::path& path) {
    if (!unreadable_kind(head, path).empty()) return nullptr;
    for (const Reader& reader : table)
        if (reader.recognises(head, path)) return &reader;
    return nullptr;
}

Document read_single(std::string_view bytes, const Hints& hints) {
    return is_html(bytes.substr(0, 65536), hints.file_name) ? read_html(bytes, hints)
                                                            : read_plain_text(bytes, hints);
}

Document read_bytes(std::string_view bytes, std::string doc) {
    return read_single(bytes, {std::move(doc), "", ""});
}

}  // namespace detente
