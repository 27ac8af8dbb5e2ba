// SPDX-License-Identifier: MIT
// The kinds of input that can be read: a table, in the order in which they are asked.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "engine/document/byte_source.hpp"
#include "engine/document/document.hpp"
#include "engine/document/read.hpp"

namespace detente {

/// A file or a stream as it comes: what it is called, where it lies, and its bytes.
struct RawInput {
    std::string doc;             ///< the id of the document where it holds a single one
    std::filesystem::path path;  ///< for messages, and to find what it names; "-" for a stream
    ByteSource& bytes;
};

/// Where a reader leaves what it makes of an input.
struct Collector {
    const std::function<void(Document&&)>& add;
    std::vector<Problem>& problems;
    std::size_t& skipped;  ///< files, or parts of an archive, that are no text
};

/// What no reader takes: an error where a person named it, else counted.
class UnreadableKind : public Error {
  public:
    using Error::Error;
};

struct Reader {
    std::string_view name;
    bool (*recognises)(std::string_view head, const std::filesystem::path& path);
    void (*read)(RawInput& input, const Collector& collector);
    bool binary = false;  ///< told by its first bytes alone, though it is no text
};

std::span<const Reader> readers();

/// The first reader that takes the bytes, or nullptr: then `unreadable_kind` says why.
const Reader* reader_for(std::string_view head, const std::filesystem::path& path);

/// What is known of a document before its bytes are looked at.
struct Hints {
    std::string doc;
    std::string url;
    std::string file_name;      ///< a day may stand in it
    std::string encoding = {};  ///< as a server or an archive says
};

/// Whether `read_single` takes the bytes.
bool is_single(std::string_view bytes, const std::filesystem::path& path);

/// One document of HTML, PDF, mail or plain text, by content.
Document read_single(std::string_view bytes, const Hints& hints);

/// All bytes of an input that is read at once. Throws Error where they are more than 64 MiB.
std::string_view whole(RawInput& input);

}  // namespace detente
