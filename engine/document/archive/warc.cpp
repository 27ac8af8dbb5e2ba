// SPDX-License-Identifier: MIT
#include "engine/document/archive/warc.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "engine/document/archive/headers.hpp"
#include "engine/document/archive/http_response.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

/// What a server calls what may be an article; an empty type is looked at for what it is.
constexpr std::array article_types{"text/html"sv, "application/xhtml+xml"sv, "text/plain"sv,
                                   "application/pdf"sv, ""sv};

/// The last part of an address's path, for a day may stand in it.
std::string file_name(std::string_view url) {
    const std::string_view path = url.substr(0, url.find_first_of("?#"));
    return std::string(path.substr(path.rfind('/') + 1));
}

class WarcReader {
  public:
    WarcReader(RawInput& input, const Collector& collector)
        : input_(input), collector_(collector) {}

    void run() {
        while (const auto line = input_.bytes.next_line()) {
            if (line->empty()) continue;
            if (!line->starts_with("WARC/")) {
                problem("there is no WARC record here; the rest of the archive is not read");
                return;
            }
            if (!record()) return;
        }
    }

  private:
    void problem(std::string_view message) {
        collector_.problems.push_back({Location{input_.path.string()},
                                       fmt::format("after record {}: {}", number_, message),
                                       Severity::error});
    }

    /// False where nothing can follow.
    bool record() {
        constexpr std::size_t most_headers = 1000;
        Headers headers;
        for (std::size_t count = 0; count < most_headers; ++count) {
            const auto line = input_.bytes.next_line();
            if (!line || line->empty()) break;
            headers.add_line(*line);
        }
        const std::string_view length = headers.get("Content-Length");
        std::size_t size = 0;
        const auto parsed = std::from_chars(length.data(), length.data() + length.size(), size);
        if (length.empty() || parsed.ec != std::errc{}) {
            problem("a record does not say how long it is; the rest of the archive is not read");
            return false;
        }
        const bool whole = block(headers, size);
        if (!whole) problem("the archive ends in the middle of a record; get it anew");
        ++number_;
        return whole;
    }

    bool block(const Headers& headers, std::size_t size) {
        const std::string type = media_type(headers.get("WARC-Type"));
        const bool wanted = type == "response" || type == "resource" || type == "conversion";
        if (!wanted) return input_.bytes.skip(size) == size;
        if (size > ByteSource::longest_document) {
            ++collector_.skipped;
            return input_.bytes.skip(size) == size;
        }
        const std::string_view bytes = input_.bytes.take(size);
        if (bytes.size() < size) return false;
        std::string_view url = headers.get("WARC-Target-URI");
        if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
        const std::string content = media_type(headers.get("Content-Type"));
        if (content.starts_with("application/http"))
            response(bytes, url);
        else if (type != "response")
            page(bytes, url, headers.get("Content-Type"));
        return true;
    }

    void response(std::string_view bytes, std::string_view url) {
        const auto found = parse_http_response(bytes);
        if (!found || found->status != 200) {
            collector_.skipped += !found ? 1U : 0U;
            return;
        }
        page(found->body, url, found->headers.get("Content-Type"));
    }

    void page(std::string_view bytes, std::string_view url, std::string_view content_type) {
        const std::string type = media_type(content_type);
        const bool may_be =
            std::find(article_types.begin(), article_types.end(), type) != article_types.end();
        Hints hints{std::string(url), std::string(url), file_name(url),
                    parameter(content_type, "charset")};
        if (hints.doc.empty()) hints.doc = fmt::format("{}:{}", input_.doc, number_ + 1);
        if (!may_be || !is_single(bytes, hints.file_name)) {
            ++collector_.skipped;
            return;
        }
        try {
            collector_.add(read_single(bytes, hints));
        } catch (const Error& error) {
            collector_.problems.push_back({Location{hints.doc}, error.message, Severity::error});
        }
    }

    RawInput& input_;
    const Collector& collector_;
    std::size_t number_ = 0;  ///< of records read
};

}  // namespace

bool is_warc(std::string_view head, const std::filesystem::path&) {
    return head.starts_with("WARC/1.") || head.starts_with("WARC/0.");
}

void read_warc(RawInput& input, const Collector& collector) {
    WarcReader(input, collector).run();
}

}  // namespace detente
