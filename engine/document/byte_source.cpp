// SPDX-License-Identifier: MIT
#include "engine/document/byte_source.hpp"

#include "timelines/error.hpp"

#include <algorithm>
#include <cstring>

namespace detente {
namespace {

constexpr std::size_t head_size = std::size_t{64} * 1024;
constexpr std::size_t piece_size = std::size_t{256} * 1024;
constexpr std::size_t longest_line = std::size_t{256} * 1024 * 1024;

}  // namespace

/// Makes `at_least` bytes more available if the stream still has them; false at its end.
bool ByteSource::fill(std::size_t at_least) {
    if (ended_) return false;
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, filled_ - begin_);
        filled_ -= begin_;
        begin_ = 0;
    }
    if (buffer_.size() < filled_ + at_least + padding)
        buffer_.resize(std::max(filled_ + at_least + padding, filled_ * 2));
    in_.read(buffer_.data() + filled_, static_cast<std::streamsize>(at_least));
    const auto got = static_cast<std::size_t>(in_.gcount());
    filled_ += got;
    ended_ = got < at_least;
    return got > 0;
}

std::string_view ByteSource::head() {
    if (filled_ - begin_ < head_size) fill(head_size - (filled_ - begin_));
    return std::string_view(buffer_).substr(begin_, std::min(head_size, filled_ - begin_));
}

std::optional<std::string_view> ByteSource::next_line() {
    std::size_t searched = 0;
    for (;;) {
        const char* start = buffer_.data() + begin_;
        const std::size_t available = filled_ - begin_;
        const void* found = available == searched
                                ? nullptr
                                : std::memchr(start + searched, '\n', available - searched);
        if (found == nullptr && available > longest_line)
            throw Error("a line of more than 256 MiB; documents are parted by lines");
        if (found == nullptr && fill(piece_size)) {
            searched = available;
            continue;
        }
        if (found == nullptr && available == 0) return std::nullopt;
        std::size_t size = available;
        if (found != nullptr)
            size = static_cast<std::size_t>(static_cast<const char*>(found) - start);
        begin_ += size + (found != nullptr ? 1 : 0);
        if (size > 0 && start[size - 1] == '\r') --size;
        return std::string_view(start, size);
    }
}

std::string_view ByteSource::all(std::size_t most) {
    while (filled_ - begin_ <= most && fill(std::max(piece_size, filled_ - begin_))) {
    }
    return take(std::min(filled_ - begin_, most + 1));
}

std::string_view ByteSource::take(std::size_t size) {
    while (filled_ - begin_ < size && fill(std::min(size - (filled_ - begin_), piece_size))) {
    }
    const std::string_view taken =
        std::string_view(buffer_).substr(begin_, std::min(size, filled_ - begin_));
    begin_ += taken.size();
    return taken;
}

std::size_t ByteSource::skip(std::size_t size) {
    std::size_t skipped = 0;
    while (skipped < size) {
        const std::size_t step = take(std::min(size - skipped, piece_size)).size();
        if (step == 0) break;
        skipped += step;
    }
    return skipped;
}

std::string_view ByteSource::piece() {
    if (filled_ == begin_) fill(piece_size);
    return take(std::min(filled_ - begin_, piece_size));
}

}  // namespace detente
