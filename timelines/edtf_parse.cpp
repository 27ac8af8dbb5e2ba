// SPDX-License-Identifier: MIT
// Strings to EDTF intervals and sets of dates, strictly.
#include <fmt/format.h>

#include <algorithm>

#include "timelines/edtf_parts.hpp"

namespace detente {
namespace {

using Result = tl::expected<Edtf, ParseError>;
using Failure = tl::unexpected<ParseError>;

Failure fail(std::size_t offset, std::string message) {
    return Failure(ParseError{std::move(message), offset});
}

Edtf single(const EdtfDate& date) {
    Edtf value;
    value.from = date;
    return value;
}

struct End {
    std::optional<EdtfDate> date;
    bool unknown = false;
};

tl::expected<End, ParseError> parse_end(std::string_view text, std::size_t begin, std::size_t end) {
    if (begin == end) return End{std::nullopt, true};
    if (text.substr(begin, end - begin) == "..") return End{};
    return parse_edtf_date(text, begin, end).map([](const EdtfDate& date) { return End{date}; });
}

bool reversed(const std::optional<EdtfDate>& from, const std::optional<EdtfDate>& to) {
    return from && to && to->latest() < from->earliest();
}

Failure ends_too_early(std::size_t offset, std::string_view what, const EdtfDate& from,
                       const EdtfDate& to) {
    return fail(offset, fmt::format("the {} ends ({}) before it begins ({})", what, to_string(to),
                                    to_string(from)));
}

Result parse_interval(std::string_view text, std::size_t slash) {
    const auto from = parse_end(text, 0, slash);
    if (!from) return Failure(from.error());
    const auto to = parse_end(text, slash + 1, text.size());
    if (!to) return Failure(to.error());
    if (!from->date && !to->date) return fail(0, "an interval needs a date at one end at least");
    if (reversed(from->date, to->date))
        return ends_too_early(slash + 1, "interval", *from->date, *to->date);
    Edtf value;
    value.is_interval = true;
    value.from = from->date;
    value.to = to->date;
    value.from_unknown = from->unknown;
    value.to_unknown = to->unknown;
    return value;
}

/// "[1667,1668..1670]": what stands between the brackets.
class SetParser {
  public:
    explicit SetParser(std::string_view text) : text_(text) {}

    Result parse() {
        const bool all = text_.front() == '{';
        value_.set = all ? Edtf::Set::all_of : Edtf::Set::one_of;
        if (text_.size() < 2 || text_.back() != (all ? '}' : ']'))
            return fail(text_.size(), fmt::format("a set that begins with '{}' ends with '{}'",
                                                  text_.front(), all ? '}' : ']'));
        const std::size_t end = text_.size() - 1;
        for (std::size_t begin = 1; begin <= end;) {
            if (begin > 1 && text_[begin] == ' ') ++begin;
            const std::size_t comma = std::min(text_.find(',', begin), end);
            auto member = parse_member(begin, comma, comma == end);
            if (!member) return member;
            value_.members.push_back(std::move(*member));
            begin = comma + 1;
        }
        enclose();
        if (!value_.from && !value_.to)
            return fail(0, "a set that is open at both ends holds every day");
        return value_;
    }

  private:
    Result parse_member(std::size_t begin, std::size_t end, bool is_last) const {
        if (begin == end) return fail(begin, "a set has dates between its commas");
        const std::size_t dots = text_.substr(0, end).find("..", begin);
        if (dots == text_.npos) return parse_edtf_date(text_, begin, end).map(single);
        if ((dots == begin && begin != 1) || (dots + 2 == end && !is_last) || end == begin + 2)
            return fail(dots, "a set is open before its first date or after its last");
        Edtf range;
        range.is_interval = true;
        if (const auto error = read_end(begin, dots, range.from)) return Failure(*error);
        if (const auto error = read_end(dots + 2, end, range.to)) return Failure(*error);
        if (reversed(range.from, range.to))
            return ends_too_early(dots + 2, "range", *range.from, *range.to);
        return range;
    }

    std::optional<ParseError> read_end(std::size_t begin, std::size_t end,
                                       std::optional<EdtfDate>& out) const {
        if (begin == end) return std::nullopt;
        const auto date = parse_edtf_date(text_, begin, end);
        if (!date) return date.error();
        out = *date;
        return std::nullopt;
    }

    /// Makes the set's own ends a window that holds all members.
    void enclose() {
        const auto& members = value_.members;
        const auto ends = [](const Edtf& m) { return m.is_interval ? m.to : m.from; };
        const auto first = std::min_element(
            members.begin(), members.end(),
            [](const Edtf& a, const Edtf& b) { return a.earliest() < b.earliest(); });
        const auto last =
            std::max_element(members.begin(), members.end(), [](const Edtf& a, const Edtf& b) {
                return a.latest() && (!b.latest() || *a.latest() < *b.latest());
            });
        value_.from = first->from;
        value_.to = ends(*last);
        value_.is_interval = members.size() > 1 || members.front().is_interval;
        if (!value_.is_interval) value_.to.reset();
    }

    std::string_view text_;
    Edtf value_;
};

}  // namespace

Result parse_edtf(std::string_view text) {
    if (text.empty())
        return fail(0,
                    "the date is empty; write 2022-01-10, 2022-01, 2022 or "
                    "2022-01-10/2022-01-12");
    if (text.front() == '[' || text.front() == '{') return SetParser(text).parse();
    if (const std::size_t slash = text.find('/'); slash != text.npos)
        return parse_interval(text, slash);
    return parse_edtf_date(text, 0, text.size()).map(single);
}

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    const auto date = parse_edtf_date(text, 0, text.size());
    if (!date || date->precision() != Precision::day || date->uncertain != 0 ||
        date->approximate != 0)
        return std::nullopt;
    return date->earliest();
}

}  // namespace detente
