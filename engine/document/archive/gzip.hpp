// SPDX-License-Identifier: MIT
// What gzip packed (RFC 1952), one member or many, as a stream of what is in it.
#pragma once

#include <filesystem>
#include <memory>
#include <streambuf>
#include <string>
#include <string_view>

#include "engine/document/readers.hpp"

namespace detente {

/// Unpacks as it is read from, with the memory of one piece.
class Unpacking : public std::streambuf {
  public:
    explicit Unpacking(ByteSource& packed);
    ~Unpacking() override;
    Unpacking(const Unpacking&) = delete;
    Unpacking& operator=(const Unpacking&) = delete;

    /// Why it ended before its time, or empty.
    std::string_view damage() const;

  protected:
    int_type underflow() override;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

bool is_gzip(std::string_view head, const std::filesystem::path& path);

/// Reads what is in it for what that is. What a damaged archive still gives is read, and the damage
/// becomes a problem.
void read_gzip(RawInput& input, const Collector& collector);

/// All of a small packed body (gzip or zlib), up to `most` bytes; what is damaged as far as it
/// goes.
std::string unpack(std::string_view packed, std::size_t most);

}  // namespace detente
