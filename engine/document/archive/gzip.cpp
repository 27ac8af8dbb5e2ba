// SPDX-License-Identifier: MIT
#include "engine/document/archive/gzip.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "engine/document/file_kind.hpp"

namespace detente {
namespace {

constexpr int any_wrapper = 15 + 32;  // the largest window, gzip or zlib by its header
constexpr std::size_t window = std::size_t{128} * 1024;

/// Where a member ended: whether another follows. Zeros and other padding after the last do not
/// count.
bool begins_member(std::string_view rest) {
    return rest.size() >= 2 && rest[0] == '\x1f' && rest[1] == '\x8b';
}

}  // namespace

struct Unpacking::State {
    explicit State(ByteSource& source) : packed(source) { inflateInit2(&stream, any_wrapper); }
    ~State() { inflateEnd(&stream); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    bool refill() {
        const std::string_view piece = packed.piece();
        in.assign(piece);
        stream.next_in = reinterpret_cast<Bytef*>(in.data());
        stream.avail_in = static_cast<uInt>(in.size());
        return !in.empty();
    }

    /// Goes on with the next member; false where there is none.
    bool next_member() {
        if (stream.avail_in < 2) {
            std::string rest(reinterpret_cast<const char*>(stream.next_in), stream.avail_in);
            rest += packed.piece();
            in = std::move(rest);
            stream.next_in = reinterpret_cast<Bytef*>(in.data());
            stream.avail_in = static_cast<uInt>(in.size());
        }
        const std::string_view rest(reinterpret_cast<const char*>(stream.next_in), stream.avail_in);
        return begins_member(rest) && inflateReset(&stream) == Z_OK;
    }

    /// Bytes unpacked into `out`; 0 at the end, be it a good one or not.
    std::size_t step() {
        while (!ended) {
            if (stream.avail_in == 0 && !refill()) {
                damage = "it ends in the middle";
                break;
            }
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = static_cast<uInt>(out.size());
            const int result = inflate(&stream, Z_NO_FLUSH);
            const std::size_t got = out.size() - stream.avail_out;
            if (result == Z_STREAM_END)
                ended = !next_member();
            else if (result != Z_OK && (result != Z_BUF_ERROR || stream.avail_in > 0)) {
                damage = "its bytes are damaged";
                ended = true;
            }
            if (got > 0) return got;
        }
        ended = true;
        return 0;
    }

    ByteSource& packed;
    z_stream stream{};
    std::string in;
    std::array<char, window> out{};
    std::string_view damage;
    bool ended = false;
};

Unpacking::Unpacking(ByteSource& packed) : state_(std::make_unique<State>(packed)) {}
Unpacking::~Unpacking() = default;

std::string_view Unpacking::damage() const {
    return state_->damage;
}

Unpacking::int_type Unpacking::underflow() {
    const std::size_t got = state_->step();
    if (got == 0) return traits_type::eof();
    char* begin = state_->out.data();
    setg(begin, begin, begin + got);
    return traits_type::to_int_type(*begin);
}

bool is_gzip(std::string_view head, const std::filesystem::path&) {
    return begins_member(head);
}

void read_gzip(RawInput& input, const Collector& collector) {
    Unpacking unpacking(input.bytes);
    std::istream stream(&unpacking);
    ByteSource bytes(stream);
    std::filesystem::path inner = input.path;
    if (inner.extension() == ".gz") inner.replace_extension();
    const std::string_view head = bytes.head();
    const Location here{input.path.string()};
    if (head.empty() && !unpacking.damage().empty())
        throw Error(here,
                    fmt::format("nothing can be unpacked from this gzip file: {}; get it anew",
                                unpacking.damage()));
    const Reader* reader = reader_for(head, inner);
    if (reader == nullptr || reader->read == read_gzip)
        throw UnreadableKind(here, fmt::format("packed in this gzip file is {}",
                                               reader == nullptr ? unreadable_kind(head, inner)
                                                                 : "another gzip file"));
    RawInput unpacked{input.doc, input.path, bytes};
    reader->read(unpacked, collector);
    if (!unpacking.damage().empty())
        collector.problems.push_back(
            {here,
             fmt::format("this gzip file is not whole: {}; what it still gave is read, get it anew",
                         unpacking.damage()),
             Severity::error});
}

std::string unpack(std::string_view packed, std::size_t most) {
    std::istringstream in{std::string(packed)};
    ByteSource source(in);
    Unpacking unpacking(source);
    std::istream stream(&unpacking);
    ByteSource bytes(stream);
    return std::string(bytes.all(most).substr(0, most));
}

}  // namespace detente
