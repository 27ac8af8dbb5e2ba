// SPDX-License-Identifier: MIT
// What ICU knows of each language: months, states, plurals, ordinals, capitals. Looked up once.
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/plurrule.h>
#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>

#include "timelines/register/register.hpp"
#include "timelines/words/table.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

std::string utf8(const icu::UnicodeString& text) {
    std::string out;
    return text.toUTF8String(out);
}

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status) != 0)
        throw std::runtime_error(std::string("ICU has no ") + what + ": " + u_errorName(status));
}

icu::Locale locale_of(Language language) {
    return {std::string(word(language, Word::locale)).c_str()};
}

using Months = std::array<std::string, 12>;

Months months_of(const icu::DateFormatSymbols& symbols, icu::DateFormatSymbols::DtWidthType width) {
    std::int32_t count = 0;
    const icu::UnicodeString* names =
        symbols.getMonths(count, icu::DateFormatSymbols::STANDALONE, width);
    Months months;
    for (std::size_t i = 0; i < months.size() && i < static_cast<std::size_t>(count); ++i)
        months[i] = utf8(names[i]);
    return months;
}

std::unique_ptr<icu::RuleBasedNumberFormat> number_rules(const icu::Locale& locale,
                                                         icu::URBNFRuleSetTag kind) {
    UErrorCode status = U_ZERO_ERROR;
    auto rules = std::make_unique<icu::RuleBasedNumberFormat>(kind, locale, status);
    check(status, "rules for numbers");
    return rules;
}

/// The register's states by their code, as the language calls them; ICU's answer for a code that it
/// has no name for is the code itself.
std::map<std::string, std::string, std::less<>> states_of(const icu::Locale& locale) {
    std::map<std::string, std::string, std::less<>> found;
    for (const StateRecord& state : states()) {
        const icu::Locale region("", std::string(state.code).c_str());
        icu::UnicodeString name;
        region.getDisplayCountry(locale, name);
        std::string words = utf8(name);
        if (!words.empty() && words != region.getCountry() && state.to.empty())
            found.emplace(state.code, std::move(words));
    }
    return found;
}

struct Known {
    explicit Known(Language language) : locale(locale_of(language)) {
        if (language != Language::en) states = states_of(locale);  // the register's are English
        UErrorCode status = U_ZERO_ERROR;
        const icu::DateFormatSymbols symbols(locale, status);
        check(status, "names of months");
        months = months_of(symbols, icu::DateFormatSymbols::WIDE);
        short_months = months_of(symbols, icu::DateFormatSymbols::ABBREVIATED);
        plurals.reset(icu::PluralRules::forLocale(locale, status));
        check(status, "rules for plurals");
    }

    icu::Locale locale;
    std::map<std::string, std::string, std::less<>> states;
    Months months, short_months;
    std::unique_ptr<icu::PluralRules> plurals;
};

const Known& known(Language language) {
    static std::array<std::once_flag, language_names.size()> once;
    static std::array<std::optional<Known>, language_names.size()> all;
    const auto place = static_cast<std::size_t>(language);
    std::call_once(once.at(place), [&] { all.at(place).emplace(language); });
    return *all.at(place);
}

}  // namespace

std::string plural_category(Language language, std::size_t count) {
    return utf8(known(language).plurals->select(static_cast<double>(count)));
}

std::string_view month_name(Language language, unsigned month) {
    return known(language).months.at(month - 1);
}

std::string_view short_month(Language language, unsigned month) {
    return known(language).short_months.at(month - 1);
}

std::string_view foreign_name(Language language, std::string_view actor) {
    if (language == Language::en) return {};  // the register's own
    const auto all = foreign_names();
    const auto row = std::ranges::lower_bound(all, actor, {}, &ForeignName::actor);
    if (row != all.end() && row->actor == actor) {
        const std::string_view name = row->names[static_cast<std::size_t>(language)];
        if (!name.empty()) return name;
    }
    const auto& states = known(language).states;
    const auto state = states.find(actor);
    return state == states.end() ? std::string_view{} : std::string_view(state->second);
}

std::string ordinal(Language language, int number) {
    icu::UnicodeString out;
    number_rules(known(language).locale, icu::URBNF_ORDINAL)->format(number, out);
    return utf8(out);
}

std::string roman(int number) {
    auto rules = number_rules(icu::Locale::getRoot(), icu::URBNF_NUMBERING_SYSTEM);
    UErrorCode status = U_ZERO_ERROR;
    rules->setDefaultRuleSet("%roman-upper", status);
    check(status, "Roman numbers");
    icu::UnicodeString out;
    rules->format(number, out);
    return utf8(out);
}

std::string capitalised(std::string_view text) {
    const icu::UnicodeString all = icu::UnicodeString::fromUTF8(text);
    const std::int32_t cut = all.moveIndex32(0, 1);
    icu::UnicodeString out(all, 0, cut);
    return utf8(out.toUpper(icu::Locale::getRoot()).append(all, cut, all.length() - cut));
}

}  // namespace detente
