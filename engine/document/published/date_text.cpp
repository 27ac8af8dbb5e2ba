// SPDX-License-Identifier: MIT
#include "engine/document/published/date_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "engine/document/published/month_names.hpp"
#include "timelines/edtf.hpp"

namespace detente {
namespace {

/// A number, a word (lower case), or a single mark. Blanks are left out.
struct Piece {
    enum class Kind { number, word, mark } kind = Kind::mark;
    std::size_t begin = 0;
    std::size_t end = 0;
    int value = 0;          // of a number
    std::string_view text;  // of a mark
    unsigned month = 0;     // of a word
    bool space_before = false;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Lower case of what months are written in: ASCII, Latin-1 and Cyrillic capitals.
std::string lower(std::string_view word) {
    std::string out(word);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto c = static_cast<unsigned char>(out[i]);
        const auto before = i > 0 ? static_cast<unsigned char>(out[i - 1]) : 0U;
        if (c >= 'A' && c <= 'Z') out[i] = static_cast<char>(c + 32);
        if (before == 0xC3 && c >= 0x80 && c <= 0x9E) out[i] = static_cast<char>(c + 32);
        if (before == 0xD0 && c >= 0x90 && c <= 0x9F) out[i] = static_cast<char>(c + 32);
        if (before == 0xD0 && c >= 0xA0 && c <= 0xAF) {
            out[i - 1] = static_cast<char>(0xD1);
            out[i] = static_cast<char>(c - 32);
        }
    }
    return out;
}

std::size_t run_end(std::string_view text, std::size_t i, bool (*belongs)(char)) {
    while (i < text.size() && belongs(text[i])) ++i;
    return i;
}

/// The no-break spaces of UTF-8 count as blanks.
std::size_t blank_at(std::string_view text, std::size_t i) {
    if (text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r') return 1;
    if (text.substr(i).starts_with("\xc2\xa0")) return 2;
    return text.substr(i).starts_with("\xe2\x80\xaf") ? 3 : 0;
}

Piece piece_at(std::string_view text, std::size_t i) {
    Piece piece;
    piece.begin = i;
    piece.end = i + 1;
    if (is_digit(text[i])) {
        piece.kind = Piece::Kind::number;
        piece.end = run_end(text, i, is_digit);
        piece.value = -1;
        if (piece.end - i <= 8) piece.value = std::stoi(std::string(text.substr(i, piece.end - i)));
    } else if (is_letter(text[i])) {
        piece.kind = Piece::Kind::word;
        while (piece.end < text.size() && is_letter(text[piece.end]) && !blank_at(text, piece.end))
            ++piece.end;
        if (piece.end - i <= 24) piece.month = month_of(lower(text.substr(i, piece.end - i)));
    }
    piece.text = text.substr(piece.begin, piece.end - piece.begin);
    return piece;
}

std::vector<Piece> pieces_of(std::string_view text, std::size_t from) {
    std::vector<Piece> pieces;
    bool space = false;
    for (std::size_t i = from; i < text.size();) {
        if (const std::size_t blank = blank_at(text, i)) {
            space = true;
            i += blank;
            continue;
        }
        pieces.push_back(piece_at(text, i));
        pieces.back().space_before = space;
        space = false;
        i = pieces.back().end;
    }
    return pieces;
}

/// Reads pieces from one place on; every `take` moves on only where it fits.
class PieceReader {
  public:
    PieceReader(const std::vector<Piece>& pieces, std::size_t at) : pieces_(&pieces), at_(at) {}

    const Piece* peek() const { return at_ < pieces_->size() ? &(*pieces_)[at_] : nullptr; }
    const Piece* take_number(std::size_t low, std::size_t high) {
        const Piece* piece = peek();
        if (piece == nullptr || piece->kind != Piece::Kind::number) return nullptr;
        const std::size_t size = piece->end - piece->begin;
        return size >= low && size <= high ? next() : nullptr;
    }
    const Piece* take_month() {
        const Piece* piece = peek();
        return piece != nullptr && piece->month != 0 ? next() : nullptr;
    }
    bool take(std::string_view text) {
        const Piece* piece = peek();
        return piece != nullptr && piece->text == text && next() != nullptr;
    }
    /// A mark with no blank before or after it.
    bool take_tight(std::string_view mark) {
        const Piece* piece = peek();
        if (piece == nullptr || piece->text != mark || piece->space_before) return false;
        if (at_ + 1 < pieces_->size() && (*pieces_)[at_ + 1].space_before) return false;
        return next() != nullptr;
    }
    std::size_t end() const { return at_ == 0 ? 0 : (*pieces_)[at_ - 1].end; }
    std::size_t at() const { return at_; }

  private:
    const Piece* next() { return &(*pieces_)[at_++]; }

    const std::vector<Piece>* pieces_;
    std::size_t at_;
};

struct Numbers {
    int year = 0;
    int month = 0;
    int day = 0;

    bool ok() const {
        const auto ymd = date::year{year} / month / day;
        return year >= 1900 && year <= 2100 && ymd.ok();
    }
};

int full_year(const Piece& piece) {
    if (piece.end - piece.begin == 4) return piece.value;
    return piece.value + (piece.value < 70 ? 2000 : 1900);
}

/// 2022-01-10, 2022/1/10, 2022.01.10
std::optional<Numbers> year_first(PieceReader& reader) {
    const Piece* year = reader.take_number(4, 4);
    if (year == nullptr) return std::nullopt;
    for (const std::string_view mark : {"-", "/", "."})
        if (reader.take_tight(mark)) {
            const Piece* month = reader.take_number(1, 2);
            const Piece* day =
                month != nullptr && reader.take_tight(mark) ? reader.take_number(1, 2) : nullptr;
            if (day == nullptr) return std::nullopt;
            return Numbers{year->value, month->value, day->value};
        }
    return std::nullopt;
}

/// 20220110, alone or before a "T".
std::optional<Numbers> compact(PieceReader& reader) {
    const Piece* piece = reader.take_number(8, 8);
    if (piece == nullptr || piece->value < 0) return std::nullopt;
    return Numbers{piece->value / 10000, piece->value / 100 % 100, piece->value % 100};
}

/// 10.01.2022 is the day first; with "/" or "-" the order has to be told, or show itself.
std::optional<Numbers> day_or_month_first(PieceReader& reader, DayOrder order) {
    const Piece* first = reader.take_number(1, 2);
    if (first == nullptr) return std::nullopt;
    for (const std::string_view mark : {".", "/", "-"}) {
        const bool tight = reader.take_tight(mark);
        if (!tight && (mark != "." || !reader.take(mark))) continue;  // "10. 1. 2022"
        const Piece* second = reader.take_number(1, 2);
        if (second == nullptr || !reader.take(mark)) return std::nullopt;
        const Piece* year = reader.take_number(2, 4);
        if (year == nullptr || year->end - year->begin == 3) return std::nullopt;
        if (mark == "-" && year->end - year->begin == 2) return std::nullopt;
        const int y = full_year(*year);
        if (mark == "." || second->value <= 0 || first->value > 12 || first->value == second->value)
            return Numbers{y, second->value, first->value};
        if (second->value > 12 || order == DayOrder::month_first)
            return Numbers{y, first->value, second->value};
        if (order == DayOrder::day_first) return Numbers{y, second->value, first->value};
        return std::nullopt;
    }
    return std::nullopt;
}

void take_ordinal(PieceReader& reader) {
    for (const std::string_view mark : {".", "º", "st", "nd", "rd", "th", "er", "de", "-"})
        if (reader.take(mark)) break;
    if (!reader.take("of")) reader.take("de");
}

/// 10 January 2022, 10. Januar 2022, 10-Jan-2022, 10 de enero de 2022
std::optional<Numbers> day_month_name(PieceReader& reader) {
    const Piece* day = reader.take_number(1, 2);
    if (day == nullptr) return std::nullopt;
    take_ordinal(reader);
    const Piece* month = reader.take_month();
    if (month == nullptr) return std::nullopt;
    for (const std::string_view mark : {".", ",", "-", "de", "del"}) reader.take(mark);
    const Piece* year = reader.take_number(4, 4);
    if (year == nullptr) return std::nullopt;
    return Numbers{year->value, static_cast<int>(month->month), day->value};
}

/// January 10, 2022; Jan. 10th 2022
std::optional<Numbers> month_name_day(PieceReader& reader) {
    const Piece* month = reader.take_month();
    if (month == nullptr) return std::nullopt;
    if (!reader.take(".")) reader.take("-");
    const Piece* day = reader.take_number(1, 2);
    if (day == nullptr) return std::nullopt;
    for (const std::string_view mark : {"st", "nd", "rd", "th", ",", "-"}) reader.take(mark);
    const Piece* year = reader.take_number(4, 4);
    if (year == nullptr) return std::nullopt;
    return Numbers{year->value, static_cast<int>(month->month), day->value};
}

struct Clock {
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::string zone;
};

std::string offset_text(std::string_view sign, int hours, int minutes) {
    return fmt::format("{}{:02}:{:02}", sign, hours, minutes);
}

/// "Z", "+01:00", "+0100", "GMT"; empty where there is none.
std::string take_zone(PieceReader& reader) {
    for (const std::string_view zulu : {"Z", "GMT", "UTC"})
        if (reader.take(zulu)) return "Z";
    for (const std::string_view sign : {"+", "-"})
        if (PieceReader probe = reader; probe.take(sign)) {
            const Piece* hours = probe.take_number(2, 4);
            if (hours == nullptr || hours->end - hours->begin == 3) return {};
            if (hours->end - hours->begin == 4) {
                const int value = hours->value;
                return offset_text(sign, value / 100, value % 100);
            }
            const Piece* minutes = probe.take(":") ? probe.take_number(2, 2) : nullptr;
            return offset_text(sign, hours->value, minutes == nullptr ? 0 : minutes->value);
        }
    return {};
}

std::optional<Clock> take_clock(PieceReader& reader) {
    if (!reader.take("T")) reader.take(",");
    const Piece* hour = reader.take_number(1, 2);
    const Piece* minute = hour != nullptr && reader.take(":") ? reader.take_number(2, 2) : nullptr;
    if (minute == nullptr || hour->value > 23 || minute->value > 59) return std::nullopt;
    Clock clock{hour->value, minute->value, 0, ""};
    if (PieceReader probe = reader; probe.take(":"))
        if (const Piece* second = probe.take_number(2, 2)) {
            clock.second = second->value;
            reader = probe;
            if (reader.take(".")) reader.take_number(1, 9);
        }
    clock.zone = take_zone(reader);
    return clock;
}

using Form = std::optional<Numbers> (*)(PieceReader&);
constexpr std::array<Form, 4> forms{year_first, day_month_name, month_name_day, compact};

std::optional<Numbers> numbers_at(PieceReader& reader, DayOrder order) {
    for (const Form form : forms) {
        PieceReader probe = reader;
        if (const auto numbers = form(probe); numbers && numbers->ok()) {
            reader = probe;
            return numbers;
        }
    }
    const auto numbers = day_or_month_first(reader, order);
    return numbers && numbers->ok() ? numbers : std::nullopt;
}

/// No digit, letter or fraction may run on into the date or out of it.
bool stands_alone(const std::vector<Piece>& pieces, std::size_t first, std::size_t past) {
    if (first > 0 && !pieces[first].space_before) {
        const Piece& before = pieces[first - 1];
        if (before.kind == Piece::Kind::number) return false;
        if (before.text == "." && first > 1 && pieces[first - 2].kind == Piece::Kind::number)
            return false;
    }
    return past >= pieces.size() || pieces[past].space_before ||
           pieces[past].kind != Piece::Kind::number;
}

}  // namespace

std::optional<FoundDate> find_date(std::string_view text, DayOrder order, std::size_t from) {
    const std::vector<Piece> pieces = pieces_of(text, from);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].kind != Piece::Kind::number && pieces[i].month == 0) continue;
        PieceReader reader(pieces, i);
        const auto numbers = numbers_at(reader, order);
        if (!numbers || !stands_alone(pieces, i, reader.at())) continue;
        FoundDate found{pieces[i].begin, reader.end(), "", false};
        found.iso = fmt::format("{:04}-{:02}-{:02}", numbers->year, numbers->month, numbers->day);
        if (const auto clock = take_clock(reader)) {
            found.clock = true;
            found.end = reader.end();
            if (!clock->zone.empty())
                found.iso += fmt::format("T{:02}:{:02}:{:02}{}", clock->hour, clock->minute,
                                         clock->second, clock->zone);
        }
        return found;
    }
    return std::nullopt;
}

std::optional<std::string> parse_date_value(std::string_view value, DayOrder order) {
    constexpr std::size_t longest = 200;  // a value with more around it is no date
    if (value.size() > longest) return std::nullopt;
    auto found = find_date(value, order);
    if (!found || found->begin > 40) return std::nullopt;
    return std::move(found->iso);
}

bool is_iso_day_or_time(std::string_view value) {
    if (value.size() < 10 || !parse_day(value.substr(0, 10))) return false;
    if (value.size() == 10) return true;
    if (value[10] != 'T' && value[10] != ' ') return false;
    const auto found = find_date(value);
    if (!found || found->begin != 0 || !found->clock) return false;
    const std::string_view zone =
        value.substr(std::min(value.size(), value.find_first_of("Z+", 11)));
    const std::size_t minus = value.rfind('-');
    return found->end + (zone.empty() && minus < 11 ? 0 : 6) >= value.size();
}

DayOrder day_order_in(std::string_view text) {
    bool day_first = false;
    bool month_first = false;
    for (std::size_t at = text.find('/'); at != text.npos; at = text.find('/', at + 1)) {
        if (at == 0 || !is_digit(text[at - 1]) || at + 1 >= text.size() || !is_digit(text[at + 1]))
            continue;
        std::size_t begin = at;
        while (begin > 0 && at - begin < 3 && is_digit(text[begin - 1])) --begin;
        const std::vector<Piece> pieces = pieces_of(text.substr(begin, at - begin + 8), 0);
        if (pieces.size() < 5 || pieces[2].kind != Piece::Kind::number || pieces[3].text != "/" ||
            pieces[4].kind != Piece::Kind::number)
            continue;
        const int first = pieces[0].value;
        const int second = pieces[2].value;
        day_first = day_first || (first > 12 && first <= 31 && second >= 1 && second <= 12);
        month_first = month_first || (second > 12 && second <= 31 && first >= 1 && first <= 12);
    }
    if (day_first == month_first) return DayOrder::unknown;
    return day_first ? DayOrder::day_first : DayOrder::month_first;
}

DayOrder day_order_of(std::string_view language) {
    if (language.starts_with("en-US") || language.starts_with("en_US"))
        return DayOrder::month_first;
    if (language.empty() || language == "en") return DayOrder::unknown;
    return DayOrder::day_first;
}

}  // namespace detente
