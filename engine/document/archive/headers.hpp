// SPDX-License-Identifier: MIT
// "Name: value" lines as WARC, HTTP and mail put them before what they describe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace detente {

/// Names are compared without regard to case; of several with one name the first counts.
class Headers {
  public:
    /// A line that begins with a blank goes on with the one before. What has no colon is left out.
    void add_line(std::string_view line);

    /// Empty where there is none.
    std::string_view get(std::string_view name) const;

    bool empty() const { return fields_.empty(); }

  private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

/// Reads lines off the front of `bytes` up to and with the blank one.
Headers take_headers(std::string_view& bytes);

/// The part of "text/html; charset=utf-8" before the semicolon, in lower case.
std::string media_type(std::string_view value);

/// "utf-8" of `text/html; charset="utf-8"` for the name "charset"; empty where there is none.
std::string parameter(std::string_view value, std::string_view name);

}  // namespace detente
