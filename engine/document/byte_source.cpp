// SPDX-License-Identifier: MIT
#include "engine/document/byte_source.hpp"

#include <algorithm>
#include <cstring>

namespace detente {
namespace {

constexpr std::size_t head_size = std::size_t{64} * 1024;
constexpr std::size_t piece_size = std::size_t{256} * 1024;

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

std::string_view ByteSource::all() {
    while (fill(std::max(piece_size, filled_ - begin_))) {
    }
    const std::string_view rest = std::string_view(buffer_).substr(begin_, filled_ - begin_);
    begin_ = filled_;
    return rest;
}

}  // namespace detente
