// SPDX-License-Identifier: MIT
#include "engine/document/readers.hpp"

#include <array>

#include "engine/document/archive/gzip.hpp"
#include "engine/document/archive/warc.hpp"
#include "engine/document/feed/feed.hpp"
#include "engine/document/file_kind.hpp"
#include "engine/document/html/page.hpp"
#include "engine/document/json_lines.hpp"
#include "engine/document/mail/mail.hpp"
#include "engine/document/pdf/pdf.hpp"
#include "engine/document/plain_text/plain_text.hpp"

namespace detente {
namespace {

namespace fs = std::filesystem;

/// A document alone in its file.
template <Document (*read)(std::string_view bytes, const Hints& hints)>
void read_alone(RawInput& input, const Collector& collector) {
    const Hints hints{input.doc, "", input.path.filename().string()};
    try {
        collector.add(read(whole(input), hints));
    } catch (const Error& error) {
        if (!error.location.file.empty()) throw;
        throw Error({input.path.string()}, error.message);
    }
}

bool any_text(std::string_view, const fs::path&) {
    return true;
}

constexpr std::array table{
    Reader{"gzip", is_gzip, read_gzip, true},
    Reader{"WARC", is_warc, read_warc, true},
    Reader{"PDF", is_pdf, read_alone<read_pdf>, true},
    Reader{"JSON Lines", is_json_lines, read_json_lines},
    Reader{"feed", is_feed, read_feed},
    Reader{"HTML", is_html, read_alone<read_html>},
    Reader{"mail", is_mail, read_alone<read_mail>},
    Reader{"text", any_text, read_alone<read_plain_text>},
};

std::string_view head_of(std::string_view bytes) {
    return bytes.substr(0, 65536);
}

}  // namespace

std::span<const Reader> readers() {
    return table;
}

const Reader* reader_for(std::string_view head, const fs::path& path) {
    for (const Reader& reader : table)
        if (reader.binary && reader.recognises(head, path)) return &reader;
    if (!unreadable_kind(head, path).empty()) return nullptr;
    for (const Reader& reader : table)
        if (!reader.binary && reader.recognises(head, path)) return &reader;
    return nullptr;
}

bool is_single(std::string_view bytes, const fs::path& path) {
    const std::string_view head = head_of(bytes);
    return is_pdf(head, path) || unreadable_kind(head, path).empty();
}

Document read_single(std::string_view bytes, const Hints& hints) {
    const std::string_view head = head_of(bytes);
    if (is_pdf(head, hints.file_name)) return read_pdf(bytes, hints);
    if (is_html(head, hints.file_name)) return read_html(bytes, hints);
    if (is_mail(head, hints.file_name)) return read_mail(bytes, hints);
    return read_plain_text(bytes, hints);
}

std::string_view whole(RawInput& input) {
    const std::string_view bytes = input.bytes.all();
    if (bytes.size() > ByteSource::longest_document)
        throw Error({input.path.string()},
                    "more than 64 MiB in one document; no article is so long, so it is not read");
    return bytes;
}

Document read_bytes(std::string_view bytes, std::string doc) {
    return read_single(bytes, {std::move(doc), "", ""});
}

}  // namespace detente
