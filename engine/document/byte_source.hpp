// SPDX-License-Identifier: MIT
// Bytes that come in pieces: the head to recognise them by, then line by line or all at once, so
// that an archive of any size is read with the memory of its longest line.
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace detente {

class ByteSource {
  public:
    /// Readable bytes after every line and after `all`, as simdjson asks for.
    static constexpr std::size_t padding = 64;

    /// No article comes near it, and what is larger is not read whole.
    static constexpr std::size_t longest_document = std::size_t{64} * 1024 * 1024;

    explicit ByteSource(std::istream& in) : in_(in) {}

    /// The first 64 KiB, or all there is. Consumes nothing.
    std::string_view head();

    /// The next line without its newline ("\n" or "\r\n"), valid until the next call. Throws Error
    /// where a line is longer than 256 MiB.
    std::optional<std::string_view> next_line();

    /// Everything not yet consumed, valid until the next call; no more than `most` bytes and one,
    /// which tells that there is more.
    std::string_view all(std::size_t most = longest_document);

    /// The next `size` bytes, fewer only at the end of the stream. Valid until the next call.
    std::string_view take(std::size_t size);

    /// As take, with nothing kept. Returns how many bytes there were.
    std::size_t skip(std::size_t size);

    /// Whatever can be had without waiting for more than 256 KiB; empty at the end.
    std::string_view piece();

  private:
    bool fill(std::size_t at_least);

    std::istream& in_;
    std::string buffer_;     // filled_ bytes of content, then at least `padding` spare ones
    std::size_t begin_ = 0;  // what lies before it is consumed
    std::size_t filled_ = 0;
    bool ended_ = false;
};

}  // namespace detente
