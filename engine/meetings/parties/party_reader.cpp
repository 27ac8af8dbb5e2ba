// SPDX-License-Identifier: MIT
#include "engine/meetings/parties/party_reader.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/meetings/reading/groups.hpp"
#include "engine/text/word_list.hpp"

namespace detente {
namespace {

namespace c = word_class;

}  // namespace

bool Parties::run() {
    const bool found = read_frame();
    if (found && !out_.parties.empty()) add_participation();
    const bool talks = hit_.trigger->frame == Frame::noun && !out_.body;
    if (found && (out_.parties.size > 1 || (talks && out_.parties.size == 1))) add_mediation();
    return found;
}

bool Parties::read_frame() {
    switch (hit_.trigger->frame) {
        case Frame::meet:
            return meet();
        case Frame::call_on:
            return call_on();
        case Frame::address:
            return address();
        case Frame::with:
            return with();
        case Frame::spend:
            return spend();
        case Frame::see:
            return see();
        case Frame::phone:
            return phone();
        case Frame::host:
            return host();
        case Frame::invite:
            return invite();
        case Frame::send:
            return send();
        case Frame::go:
        case Frame::travel:
            return go();
        case Frame::sign:
            return sign();
        case Frame::agree:
            return agree();
        case Frame::convene:
            return convene();
        case Frame::noun:
        case Frame::signing:
            return noun();
        case Frame::event:
            return noun() && out_.body;
        case Frame::call:
            return call();
        case Frame::visit:
            return visit();
    }
    return false;
}

int Parties::destination() const {
    if (const int stops = stops_told(); stops >= 0) return stops;
    // "went to Kyiv", not "went to the polls in Kyiv"
    const std::uint32_t reach = hit_.trigger->id == "go" ? 1 : 12;
    for (int i = next_group(hit_.last); i < count() && group(i).start <= hit_.last + reach; ++i) {
        // "the trip was prompted by fears that Chad would ship arms to Niger"
        if (other_verb_between(hit_.last, group(i).start) ||
            s_.has_word(hit_.last, group(i).start, f_.that))
            return -1;
        const Group& g = group(i);
        // "his trip to Africa, which included a dinner in Zambia"
        if (g.prep == f_.in && !hit_.verb() && s_.any(hit_.last, g.start, c::relative)) return -1;
        const bool where = g.place || is_state(g);
        const bool to = g.prep == f_.to || g.prep == f_.in || g.prep == f_.into ||
                        g.prep == f_.at || g.prep == f_.for_;
        const bool direct =
            g.prep == unknown_word && hit_.trigger->frame == Frame::go && g.start <= hit_.last + 2;
        const bool shuttles = hit_.trigger->id == "shuttle" && g.prep == f_.between;
        if (shuttles || (where && (to || direct || lists_states(g)))) return i;
    }
    return -1;
}

/// "will visit four countries: Chad, Mali and Niger"
bool Parties::lists_states(const Group& g) const {
    if (hit_.trigger->frame != Frame::go || g.last_mention - g.first_mention < 2) return false;
    if (g.first < hit_.last + 2) return false;
    const std::uint32_t before = g.first - 1;
    const WordId word = s_.word(before);
    const bool opens = word == f_.colon || word == f_.dash || word == f_.open ||
                       word == f_.including || word == f_.comma;
    return opens && s_.is(before - 1, c::pair_noun);
}

int Parties::next_group(std::uint32_t token) const {
    int i = 0;
    while (i < count() && group(i).first < token) ++i;
    return i;
}

bool Parties::is_state(const Group& g) const {
    const Mention& m = s_.mention(g.first_mention);
    return m.kind == MentionKind::actor && !m.actors.empty() &&
           s_.k.lexicon.is(*m.actors.begin(), ActorKind::state);
}

bool Parties::people_in(const Group& g) const {
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i)
        if (s_.mention(i).kind != MentionKind::actor &&
            s_.mention(i).kind != MentionKind::modifier && s_.mention(i).kind != MentionKind::place)
            return true;
    return false;
}

void Parties::add(int index) {
    if (index < 0) return;
    const Group& g = group(index);
    const bool several = g.last_mention - g.first_mention > 1;
    if (several && out_.kind == Kind::talks && names_council(g)) out_.kind = Kind::session;
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
        // "Witkoff and Trump's son-in-law": not Trump.
        const Mention& m = s_.mention(i);
        if (!several || !m.possessive || m.kind != MentionKind::person) add_mention(m);
    }
    add_bracket(index);
    if (actors_of(index).empty() || ends_open(g)) add_chain(index);
    if (actors_of(index).empty()) add_at_home(index);
    add_head(index);
    add_twin(index);
}

/// "Peruvian officials and an adviser to Chad's president": whose the last one is stands behind.
bool Parties::ends_open(const Group& g) const {
    const Mention& last = s_.mention(g.last_mention - 1);
    return last.kind == MentionKind::group && last.actors.empty() && last.titled &&
           !last.counterpart;
}

/// "met a delegation led by the Chadian minister": whose it is, who leads it says.
void Parties::add_head(int index) {
    const int next = index + 1;
    if (next >= count() || group(next).prep != f_.by || group(next).place) return;
    const std::uint32_t leads = group(next).start - 1;
    const Mention& team = s_.mention(group(index).last_mention - 1);
    const bool behind =
        leads == team.last || (leads == team.last + 1 && s_.word(team.last) == f_.comma);
    if (behind && s_.is(leads, c::lead) && team.kind == MentionKind::group)
        add_mentions(group(next));
}

/// "envoys of Chad and of Niger", "delegations from the EU and from Mercosur": the other half of
/// them.
void Parties::add_twin(int index) {
    const auto has_prep = [&](int one, WordId prep) {
        const Group& g = group(one);
        return g.prep == prep || s_.has_word(g.first, g.last, prep);
    };
    const int next = index + 1;
    int first = index;
    // "delegations of the government and of the front": the chain's end
    if (next < count() && actors_of(index).empty() && group(next).start == group(index).last)
        ++first;
    const int twin = first + 1;
    if (twin >= count() || group(twin).place || group(twin).possessive) return;
    const WordId prep = group(twin).prep;
    if ((prep != f_.of && prep != f_.from) || !has_prep(first, prep)) return;
    if (joins_one_before(twin)) add_mentions(group(twin));
}

/// Whether only an "and" stands between the group with its preposition and the one before.
bool Parties::joins_one_before(int index) const {
    const std::uint32_t joint = group(index).start - 1;
    return joint == group(index - 1).last && s_.word(joint) == f_.and_;
}

void Parties::add_mentions(const Group& g) {
    for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) add_mention(s_.mention(i));
}

/// "the ministers of Peru and Chad (Ada Quispe, Idris Mora)": who they are.
void Parties::add_bracket(int index) {
    const std::uint32_t open = group(index).last;
    if (index + 1 >= count() || open >= s_.sentence.last || s_.word(open) != f_.open) return;
    if (s_.mention(group(index).first_mention).kind == MentionKind::person) return;
    for (int i = index + 1; i < count(); ++i) {
        const Group& inside = group(i);
        if (s_.has_word(open, inside.first, f_.close)) return;
        for (std::uint32_t m = inside.first_mention; m < inside.last_mention; ++m)
            if (s_.mention(m).kind == MentionKind::person) add_mention(s_.mention(m));
    }
}

/// "the NATO-Russia Council"
bool Parties::names_council(const Group& g) const {
    return g.last < s_.sentence.last && hyphenated(g) && ends_organ(s_.text.view(g.last));
}

/// "the Secretary of the Security Council of Mongolia": whose he is stands behind.
void Parties::add_chain(int index) {
    for (int next = index + 1; next < count(); ++next) {
        const Group& g = group(next);
        const bool linked =
            g.prep == f_.of || g.prep == f_.to || g.prep == f_.for_ || g.prep == f_.from;
        const bool direct = linked && g.start <= group(next - 1).last;
        const std::uint32_t from = group(next - 1).last;
        const bool posted = linked && leads_through_missions(from, g.start);
        if (g.place || (!direct && !posted && !goes_on(from, g.first))) return;
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) add_mention(s_.mention(i));
        if (!actors_of(next).empty()) return;
    }
}

/// "ministers from Europe and Japan", "the head of the Council of the EU": between them only names
/// that are no actor's.
bool Parties::goes_on(std::uint32_t from, std::uint32_t to) const {
    if (from >= to || (s_.word(from) != f_.from && s_.word(from) != f_.of)) return false;
    bool named = false;
    for (std::uint32_t at = from + 1; at < to; ++at) {
        const Token& t = s_.text.tokens[at];
        named = named || t.is(shape::capital);
        const bool joins = t.word == f_.comma || t.word == f_.and_ || t.word == f_.of ||
                           t.word == f_.the || t.is(shape::capital);
        if (!joins) return false;
    }
    return named;
}

void Parties::add_mention(const Mention& mention) {
    if (mention.kind == MentionKind::pair && mention.actors.empty()) {
        out_.pair = true;
        out_.count = mention.count;
        // "the two sides" may send others.
        const WordClass noun = s_.classes(mention.last - 1);
        out_.sides = (noun & (c::organ | c::allies)) != 0;
    }
    // "The guest was received by": of the meeting told before.
    if (mention.kind == MentionKind::group && mention.actors.empty() && !mention.plural) {
        const std::string_view who = s_.text.view(mention.last - 1);
        out_.definite = out_.definite || who == "guest" || who == "visitor";
    }
    out_.parties.add(mention.actors);
    if (mention.kind == MentionKind::group && mention.titled && mention.rank >= Rank::minister &&
        !mention.former) {
        out_.offices.add(mention.actors);
        out_.office_rank = mention.rank;
    }
    const bool one = mention.kind == MentionKind::pronoun ||
                     (mention.kind == MentionKind::group && mention.titled && !mention.plural);
    only_unnamed_ =
        only_unnamed_ && (mention.actors.empty() || (one && mention.person == no_person));
    const bool press = s_.has_word(mention.first, mention.last, f_.press);
    if (mention.person != no_person && !press && !speaks_for_others(mention.person)) {
        if (std::find(out_.people.begin(), out_.people.end(), mention.person) == out_.people.end())
            out_.people.push_back(mention.person);
    }
    if (mention.rank != Rank::other)
        out_.rank = out_.rank == Rank::other ? mention.rank : std::min(out_.rank, mention.rank);
}

/// A spokesman tells of the meeting; it is not he who meets.
bool Parties::speaks_for_others(std::uint16_t person) const {
    return s_.k.words.is(s_.mentions.people[person].title, c::spokesman);
}

}  // namespace detente
