// SPDX-License-Identifier: MIT
#include "engine/document/encoding.hpp"

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <memory>
#include <optional>

namespace detente {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    const char* encoding;
};

/// UTF-32LE stands before UTF-16LE, whose mark it begins with.
constexpr std::array marks{Mark{"\xff\xfe\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xfe\xff"sv, "UTF-32BE"},
                           Mark{"\xff\xfe"sv, "UTF-16LE"}, Mark{"\xfe\xff"sv, "UTF-16BE"}};

/// Text of mostly Latin letters in UTF-16 has a zero in every second byte, always on one side.
const char* zeros_of_utf16(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
    const std::size_t half = sample.size() / 2;
    if (half < 4) return nullptr;
    if (zeros[1] * 2 > half && zeros[0] * 20 < half) return "UTF-16LE";
    if (zeros[0] * 2 > half && zeros[1] * 20 < half) return "UTF-16BE";
    return nullptr;
}

/// Nothing where ICU does not know the name.
std::optional<std::string> convert(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(encoding, &status),
                                                                  &ucnv_close);
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status),
                                                                &ucnv_close);
    if (U_FAILURE(status)) return std::nullopt;
    std::string out(bytes.size() * 3 + 16, '\0');
    const char* source = bytes.data();
    char* target = out.data();
    ucnv_convertEx(to.get(), from.get(), &target, out.data() + out.size(), &source,
                   bytes.data() + bytes.size(), nullptr, nullptr, nullptr, nullptr, 1, 1, &status);
    if (U_FAILURE(status)) return std::nullopt;
    out.resize(static_cast<std::size_t>(target - out.data()));
    return out;
}

/// Browsers read the labels of Latin-1 and ASCII as windows-1252
/// (https://encoding.spec.whatwg.org).
std::string icu_name(std::string_view declared) {
    std::string name(declared);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string_view latin :
         {"iso-8859-1"sv, "iso8859-1"sv, "latin1"sv, "us-ascii"sv, "ascii"sv})
        if (name == latin) return "windows-1252";
    if (name == "iso-8859-9") return "windows-1254";
    if (name == "gb2312" || name == "gbk") return "gb18030";
    return name;
}

/// Length of the valid sequence at `i`, or 0.
std::size_t sequence(std::string_view bytes, std::size_t i) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    auto at = static_cast<std::int32_t>(0);
    const auto left = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size() - i, 4));
    UChar32 c = 0;
    U8_NEXT(data + i, at, left, c);
    return c < 0 ? 0 : static_cast<std::size_t>(at);
}

/// Every byte of windows-1252 as UTF-8.
std::array<std::string, 256> single_bytes() {
    std::array<std::string, 256> out;
    for (std::size_t byte = 0; byte < out.size(); ++byte) {
        const char c = static_cast<char>(byte);
        out[byte] = convert({&c, 1}, "windows-1252").value_or("?");
    }
    return out;
}

/// Keeps what is valid and reads each other byte as windows-1252; nothing where the bytes hold
/// fewer valid sequences than stray bytes and so are no UTF-8 at all.
std::optional<std::string> mend(std::string_view bytes) {
    static const auto windows_1252 = single_bytes();
    std::string out;
    out.reserve(bytes.size() + 64);
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t size = sequence(bytes, i);
        good += size > 1 ? 1U : 0U;
        bad += size == 0 ? 1U : 0U;
        if (size == 0)
            out += windows_1252[static_cast<unsigned char>(bytes[i])];
        else
            out.append(bytes, i, size);
        i += std::max<std::size_t>(size, 1);
        if (bad > 1000 && bad > good) return std::nullopt;
    }
    return good > bad ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<std::string> guess(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    const std::string_view sample = bytes.substr(0, 65536);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()),
                   &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr) return std::nullopt;
    const std::int32_t confidence = ucsdet_getConfidence(match, &status);
    const char* name = ucsdet_getName(match, &status);
    constexpr std::int32_t enough = 40;  // below it the guess is worse than windows-1252
    if (U_FAILURE(status) || confidence < enough) return std::nullopt;
    return convert(bytes, icu_name(name).c_str());
}

}  // namespace

bool is_utf8(std::string_view bytes) {
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

const char* wide_encoding(std::string_view bytes) {
    for (const Mark& mark : marks)
        if (bytes.starts_with(mark.bytes)) return mark.encoding;
    return zeros_of_utf16(bytes);
}

std::string to_utf8(std::string_view bytes, std::string_view declared) {
    if (const char* wide = wide_encoding(bytes))
        if (auto text = convert(bytes, wide))
            return text->starts_with("\xef\xbb\xbf") ? text->substr(3) : *text;
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    const std::string name = icu_name(declared);
    const bool seven_bit = name.starts_with("iso-2022");
    if (!seven_bit && is_utf8(bytes)) return std::string(bytes);
    if (auto mended = mend(bytes)) return *mended;
    if (!name.empty() && !name.starts_with("utf"))
        if (auto text = convert(bytes, name.c_str())) return *text;
    if (auto text = guess(bytes)) return *text;
    return convert(bytes, "windows-1252").value_or(std::string());
}

}  // namespace detente
