// SPDX-License-Identifier: MIT
// "Giorgia Meloni of Italy", "Sergei Lavrov, the Russian foreign minister,".
#include "engine/actors/phrase_reader.hpp"

#include <algorithm>
#include <array>

#include "engine/lexicon/names.hpp"
#include "engine/text/word_list.hpp"

namespace detente {

namespace c = word_class;
using K = PieceKind;

std::size_t Phrases::name_first(std::size_t at) {
    const std::size_t next = person(at, at, {});
    return next == 0 ? at : next;
}

bool Phrases::is_junior(std::size_t at) const {
    return is_name_suffix(text_.view(p_[at].first));
}

std::size_t Phrases::person(std::size_t first, std::size_t name, PeopleTable::Office office) {
    std::size_t next = name + 1;
    // "Ferdinand Marcos, Jr. of the Philippines"
    if (is(next, K::comma) && next + 1 < p_.size() && is_junior(next + 1)) next += 2;
    next = of_behind(next, office);
    const std::size_t before_apposition = next;
    if (office.title == unknown_word || office.actor == no_actor) {
        const bool in_office =
            office.rank >= Rank::minister &&
            (p_[name].kind == K::person || people_.actor_of_surname(p_[name].last - 1) != no_actor);
        PeopleTable::Office beside = office;
        next = apposition(next, beside);
        if (is_of_another(p_[name], beside))
            next = before_apposition;
        else
            office = beside;
        // "President Rojas, chair of the African Union": Chad's, however he serves the union.
        if (in_office && office.actor != no_actor &&
            k_.lexicon.is(office.actor, ActorKind::organisation))
            office.actor = no_actor;
    }
    if (p_[name].kind == K::name && p_[name].last - p_[name].first == 1 && adverb(name)) return 0;
    const NamePiece& piece = p_[name];
    // "Members of the Syrian opposition", "the Strait of Malta": a word before "of" is no name yet.
    if (first == name && piece.kind == K::name && piece.last - piece.first == 1 &&
        before_apposition > name + 1)
        office.actor = no_actor;
    const std::uint32_t known = piece.kind == K::name ? no_item : piece.item;
    const bool full = piece.kind == K::person || piece.last - piece.first > 1;
    const std::uint16_t who = people_.named(piece.first, piece.last, known, full, office);
    if (who == no_person) return 0;
    Mention mention = make(first, next, MentionKind::person);
    mention.person = who;
    mention.rank = std::max(office.rank, people_.rank(who));
    mention.former = office.former;
    mention.titled = office.given();
    mention.actors.add(office.actor != no_actor ? office.actor : people_.actor(who));
    if (next == before_apposition || next == name + 1)
        push(mention, next);
    else
        out_.push_back(mention);
    return next;
}

/// "Seated beside Lavrov, the Peruvian president smiled": the office is not his, of whom is
/// known for which other state he acts.
bool Phrases::is_of_another(const NamePiece& name, const PeopleTable::Office& office) const {
    if (office.actor == no_actor || office.former || office.rank < Rank::minister) return false;
    const ActorIndex own = name.kind == K::person ? people_.acts_for(name.item)
                                                  : people_.actor_of_surname(name.last - 1);
    const auto is_state = [&](ActorIndex actor) {
        return actor != no_actor && k_.lexicon.is(actor, ActorKind::state);
    };
    return own != office.actor && is_state(own) && is_state(office.actor);
}

bool Phrases::adverb(std::size_t name) const {
    const Token& token = text_.tokens[p_[name].first];
    const std::string_view view = text_.view(token);
    return token.is(shape::sentence_start) && (view.ends_with("ly") || view.ends_with("ing"));
}

std::size_t Phrases::of_behind(std::size_t at, PeopleTable::Office& office) const {
    // "Juan Mora (Ecuador)"
    if (at + 2 < p_.size() && word(at) == k_.function.open && is(at + 1, K::state) &&
        word(at + 2) == k_.function.close && !p_[at + 1].metonym) {
        office.actor = p_[at + 1].actor;
        return at + 3;
    }
    if (!is(at, K::of)) return at;
    std::size_t item = at + 1;
    if (is(item, K::determiner)) ++item;
    if (!(is(item, K::state) || is(item, K::body)) || is(item + 1, K::possessive)) return at;
    if (is(item + 1, K::title)) return at;
    office.actor = p_[item].actor;
    return item + 1;
}

std::size_t Phrases::apposition(std::size_t at, PeopleTable::Office& office) const {
    const bool bracket = at < p_.size() && word(at) == k_.function.open;
    if (!is(at, K::comma) && !bracket) return at;
    PeopleTable::Office found;
    std::size_t end = at + 1;
    if (end + 1 < p_.size() && !bracket && k_.words.is(word(end), c::relative) &&
        k_.words.is(word(end + 1), c::be))
        end += 2;
    std::size_t accepted = at;
    bool of_counterpart = false;
    for (; end < p_.size() && end < at + 14; ++end) {
        const NamePiece& piece = p_[end];
        if (piece.kind == K::title) {
            if (piece.plural) break;
            // "Mora, his Chadian counterpart", "Mora, her colleague from Chad"
            if (piece.counterpart && found.actor == no_actor && !names_owner_behind(end)) break;
            of_counterpart = piece.counterpart;
            // "taxes that Mora announced, a Chadian delegation": nobody is one.
            if (piece.organ && found.title == unknown_word) break;
            if (found.title == unknown_word) found.title = piece.head;
            found.rank = std::max(
                found.rank, found.actor == no_actor || accepted == at ? piece.rank : found.rank);
            accepted = end + 1;
        } else if (actorish(end)) {
            if (piece.item == loose_adjective) continue;
            const bool own_clause = !bracket && piece.kind != K::adjective &&
                                    found.title == unknown_word && !is(end + 1, K::possessive) &&
                                    !is(end + 1, K::title);
            if (own_clause) break;
            if (piece.kind == K::state && accredited_there(end) && !is(end + 1, K::title) &&
                !is(end + 1, K::possessive)) {
                // "Ada Quispe, Ambassador of Peru to Chad"; "foreign minister of Peru to Chad":
                // goes
                if (found.rank > Rank::official) break;
                if (found.title != unknown_word) accepted = end + 1;
                continue;
            }
            const bool field = piece.kind == K::state && is_field(end, found);
            if (!field && (found.actor == no_actor || piece.kind == K::state))
                found.actor = piece.actor;
            if (found.title != unknown_word) accepted = end + 1;
        } else if (bracket && piece.kind == K::comma) {
            continue;
        } else if (piece.kind == K::former) {
            found.former = true;
        } else if (!part_of_title(end)) {
            break;
        }
    }
    if (found.title == unknown_word) return at;
    // "At the invitation of President Mora, the minister will pay a visit": he begins a clause.
    if (!bracket && accepted < p_.size() && is(accepted, K::other) &&
        k_.words.is(word(accepted), c::be | c::have | c::modal))
        return at;
    if (nameish(accepted) && (of_counterpart || p_[accepted].kind != K::name)) return at;
    if (office.title == unknown_word) office.title = found.title;
    office.rank = std::max(office.rank, found.rank);
    if (office.actor == no_actor) office.actor = found.actor;
    office.former = office.former || found.former;
    return bracket && accepted < p_.size() && word(accepted) == k_.function.close ? accepted + 1
                                                                                  : accepted;
}

/// "from Chad", "of Chad" behind a title.
bool Phrases::names_owner_behind(std::size_t at) const {
    const std::size_t preposition = at + 1;
    if (preposition + 1 >= p_.size() || !actorish(preposition + 1)) return false;
    return is(preposition, K::of) || word(preposition) == k_.function.from;
}

/// "the Peruvian ambassador to Chad": where somebody is sent is not whose he is.
bool Phrases::accredited_there(std::size_t state) const {
    const std::size_t before = is(state - 1, K::determiner) ? state - 2 : state - 1;
    return p_[before].kind == K::other && word(before) == k_.function.to;
}

/// "the UN envoy for Chad": what an office deals with is not whose it is. "The chief negotiator for
/// Chad" speaks for it.
bool Phrases::is_field(std::size_t state, const PeopleTable::Office& office) const {
    constexpr auto speakers = std::to_array<std::string_view>(
        {"negotiator", "spokesman", "spokeswoman", "spokesperson", "delegate"});
    const std::size_t before = is(state - 1, K::determiner) ? state - 2 : state - 1;
    if (office.title == unknown_word || word(before) != k_.function.for_) return false;
    return office.actor != no_actor || !is_one_of(speakers, k_.vocabulary.word(office.title));
}

bool Phrases::part_of_title(std::size_t at) const {
    const NamePiece& piece = p_[at];
    if (piece.kind == K::determiner || piece.kind == K::of || piece.kind == K::possessive ||
        piece.kind == K::name || piece.kind == K::hyphen || piece.kind == K::own)
        return true;
    if (piece.kind != K::other) return false;
    const Token& token = text_.tokens[piece.first];
    return token.word == k_.function.for_ || token.word == k_.function.to ||
           token.word == k_.function.from || token.is(shape::capital) ||
           k_.words.is(token.word, c::title_mod | c::institution);
}

}  // namespace detente
