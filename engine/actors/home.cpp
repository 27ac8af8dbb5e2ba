// SPDX-License-Identifier: MIT
#include "engine/actors/home.hpp"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <vector>

namespace detente {
namespace {

/// The label before a country's own under which its government's sites stand.
constexpr std::array<std::string_view, 10> government_labels{"gov", "gob", "gouv", "govt", "gub",
                                                             "guv", "go",  "gv",   "gc",   "mil"};

struct Site {
    std::string_view domain;
    std::string_view actor;
};

/// Sites of governments and organisations that no such label marks.
constexpr std::array<Site, 36> sites{{{"gov", "USA"},
                                      {"mil", "USA"},
                                      {"kremlin.ru", "RUS"},
                                      {"government.ru", "RUS"},
                                      {"mid.ru", "RUS"},
                                      {"elysee.fr", "FRA"},
                                      {"bundeskanzler.de", "DEU"},
                                      {"bundesregierung.de", "DEU"},
                                      {"auswaertiges-amt.de", "DEU"},
                                      {"bmvg.de", "DEU"},
                                      {"esteri.it", "ITA"},
                                      {"governo.it", "ITA"},
                                      {"canada.ca", "CAN"},
                                      {"admin.ch", "CHE"},
                                      {"regjeringen.no", "NOR"},
                                      {"government.se", "SWE"},
                                      {"regeringen.se", "SWE"},
                                      {"government.nl", "NLD"},
                                      {"rijksoverheid.nl", "NLD"},
                                      {"belgium.be", "BEL"},
                                      {"um.dk", "DNK"},
                                      {"stm.dk", "DNK"},
                                      {"president.pl", "POL"},
                                      {"mzv.cz", "CZE"},
                                      {"hrad.cz", "CZE"},
                                      {"mzv.sk", "SVK"},
                                      {"urm.lt", "LTU"},
                                      {"vm.ee", "EST"},
                                      {"mae.ro", "ROU"},
                                      {"presidency.ro", "ROU"},
                                      {"kormany.hu", "HUN"},
                                      {"europa.eu", "EU"},
                                      {"nato.int", "NATO"},
                                      {"un.org", "UN"},
                                      {"osce.org", "OSCE"},
                                      {"au.int", "AU"}}};

std::string_view host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const std::size_t user = url.rfind('@'); user != std::string_view::npos)
        url.remove_prefix(user + 1);
    return url.substr(0, url.find(':'));
}

bool stands_under(std::string_view host, std::string_view domain) {
    if (!host.ends_with(domain)) return false;
    return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

/// ISO 3166-1 alpha-3 of a country's top-level domain; empty where it is none.
std::string state_of(std::string_view top) {
    if (top.size() != 2) return {};
    if (top == "uk") return "GBR";
    return uloc_getISO3Country(("und_" + std::string(top)).c_str());
}

bool unattributed(const Mention& mention) {
    return mention.actors.empty() && !mention.former && !mention.counterpart;
}

bool goes_on_with_of(const Text& text, const Knowledge& knowledge, const Mention& mention) {
    return mention.last < text.tokens.size() &&
           text.tokens[mention.last].word == knowledge.function.of;
}

/// People who are somebody else's: "the Crown Prince of Abu Dhabi".
std::vector<bool> of_another(const Text& text, const Knowledge& knowledge,
                             const Mentions& mentions) {
    std::vector<bool> result(mentions.people.size());
    for (const Mention& mention : mentions.all)
        if (mention.person != no_person && goes_on_with_of(text, knowledge, mention))
            result[mention.person] = true;
    return result;
}

/// "I will travel": outside of what somebody is quoted with.
bool says_i(const Text& text, const Knowledge& knowledge, const Mention& mention) {
    const Token& token = text.tokens[mention.first];
    if (mention.kind != MentionKind::pronoun || !token.is(shape::capital) ||
        token.word != knowledge.function.i)
        return false;
    const Sentence& sentence = text.sentences[text.sentence_of(mention.first)];
    for (std::uint32_t at = sentence.first; at < mention.first; ++at)
        if (text.tokens[at].word == knowledge.function.quote) return false;
    return true;
}

/// Who says "I" in a release: the one of `home` in high office whom its opening names; none where
/// there are several.
std::uint16_t author(const Text& text, ActorIndex home, const Mentions& mentions) {
    constexpr std::uint32_t opening = 6;
    std::uint16_t found = no_person;
    for (const Mention& mention : mentions.all) {
        if (text.depth(text.sentence_of(mention.first)) > opening) break;
        if (mention.person == no_person || mention.person == found) continue;
        const DocumentPerson& person = mentions.people[mention.person];
        if (person.actor != home || person.rank < Rank::minister) continue;
        if (found != no_person) return no_person;
        found = mention.person;
    }
    return found;
}

}  // namespace

std::string home_of(std::string_view url) {
    std::string host(host_of(url));
    std::transform(host.begin(), host.end(), host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const Site& site : sites)
        if (stands_under(host, site.domain)) return std::string(site.actor);
    const std::size_t top = host.rfind('.');
    if (top == std::string::npos || top == 0) return {};
    const std::size_t before = host.rfind('.', top - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    const std::string_view label = std::string_view(host).substr(begin, top - begin);
    const bool official = std::find(government_labels.begin(), government_labels.end(), label) !=
                          government_labels.end();
    return official ? state_of(std::string_view(host).substr(top + 1)) : std::string();
}

void settle_home(const Text& text, const Knowledge& knowledge, ActorIndex home, Mentions& out) {
    if (home == no_actor) return;
    const std::vector<bool> others = of_another(text, knowledge, out);
    for (std::size_t i = 0; i < out.people.size(); ++i) {
        DocumentPerson& person = out.people[i];
        const bool office = person.title != unknown_word &&
                            (person.rank == Rank::minister || person.rank == Rank::official);
        if (person.actor == no_actor && office && !person.former && !others[i]) person.actor = home;
    }
    const std::uint16_t speaker = author(text, home, out);
    for (Mention& mention : out.all) {
        if (says_i(text, knowledge, mention)) {
            mention.actors = {};
            mention.actors.add(home);
            mention.person = speaker;
            mention.rank = Rank::minister;
            continue;
        }
        if (!unattributed(mention)) continue;
        if (mention.person != no_person) {
            mention.actors.add(out.people[mention.person].actor);
            continue;
        }
        if (goes_on_with_of(text, knowledge, mention)) continue;
        const bool definite =
            mention.first > 0 && text.tokens[mention.first - 1].word == knowledge.function.the;
        const bool office = mention.rank >= Rank::minister && !mention.plural;
        const bool organ = mention.plural && knowledge.words.is(text.tokens[mention.last - 1].word,
                                                                word_class::organ);
        if (mention.kind == MentionKind::group && definite && mention.titled && (office || organ))
            mention.actors.add(home);
    }
}

}  // namespace detente
