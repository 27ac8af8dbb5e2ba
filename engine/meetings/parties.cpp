// SPDX-License-Identifier: MIT
#include "engine/meetings/parties.hpp"

#include <algorithm>

namespace detente {
namespace {

namespace c = word_class;

class Parties {
  public:
    Parties(const Scene& scene, const TriggerHit& hit, Finding& out)
        : s_(scene), f_(scene.k.function), hit_(hit), out_(out) {}

    bool run() {
        switch (hit_.trigger->frame) {
            case Frame::meet:
                return meet();
            case Frame::with:
                return with();
            case Frame::see:
                return see();
            case Frame::phone:
                return phone();
            case Frame::host:
                return host();
            case Frame::go:
            case Frame::travel:
                return go();
            case Frame::sign:
                return sign();
            case Frame::convene:
                return convene();
            case Frame::noun:
            case Frame::signing:
                return noun();
            case Frame::call:
                return call();
            case Frame::visit:
                return visit();
        }
        return false;
    }

    int destination() const {
        for (int i = next_group(hit_.last); i < count() && group(i).start <= hit_.last + 12; ++i) {
            if (other_verb_between(hit_.last, group(i).start)) return -1;
            const Group& g = group(i);
            const bool where = g.place || is_state(g);
            const bool to = g.prep == f_.to || g.prep == f_.in || g.prep == f_.into ||
                            g.prep == f_.at || g.prep == f_.for_;
            const bool direct = g.prep == unknown_word && hit_.trigger->frame == Frame::go &&
                                g.start <= hit_.last + 2;
            if (where && (to || direct)) return i;
        }
        return -1;
    }

  private:
    // --- groups --------------------------------------------------------------------------------
    int count() const { return static_cast<int>(s_.groups.size()); }
    const Group& group(int i) const { return s_.groups[static_cast<std::size_t>(i)]; }
    int next_group(std::uint32_t token) const {
        int i = 0;
        while (i < count() && group(i).first < token) ++i;
        return i;
    }
    bool is_state(const Group& g) const {
        const Mention& m = s_.mention(g.first_mention);
        return m.kind == MentionKind::actor && !m.actors.empty() &&
               s_.k.lexicon.actors()[*m.actors.begin()].kind == ActorKind::state;
    }
    bool people_in(const Group& g) const {
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i)
            if (s_.mention(i).kind != MentionKind::actor &&
                s_.mention(i).kind != MentionKind::modifier &&
                s_.mention(i).kind != MentionKind::place)
                return true;
        return false;
    }

    void add(int index) {
        if (index < 0) return;
        const Group& g = group(index);
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) add_mention(s_.mention(i));
    }
    void add_mention(const Mention& mention) {
        if (mention.kind == MentionKind::pair && mention.actors.empty()) out_.pair = true;
        out_.parties.add(mention.actors);
        if (mention.person != no_person) {
            if (std::find(out_.people.begin(), out_.people.end(), mention.person) ==
                out_.people.end())
                out_.people.push_back(mention.person);
        }
        if (mention.rank != Rank::other)
            out_.rank = out_.rank == Rank::other ? mention.rank : std::min(out_.rank, mention.rank);
    }

    /// From so many people on, each was spoken to alone.
    void add_each(int index, std::uint32_t several) {
        const Group& g = group(index);
        std::uint32_t named = 0;
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i)
            named += s_.mention(i).kind == MentionKind::person && !s_.mention(i).actors.empty();
        if (named < several || named != g.last_mention - g.first_mention) return add(index);
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) out_.separate.push_back(i);
    }

    // --- around verbs
    // -----------------------------------------------------------------------------
    /// Left end of the verb with its auxiliaries and adverbs: "has also met".
    std::uint32_t verb_begin(std::uint32_t at) const {
        while (at > s_.sentence.first && at + 8 > hit_.first) {
            const std::uint32_t before = at - 1;
            const Token& t = s_.text.tokens[before];
            if (t.is(shape::mark) || t.is(shape::capital)) break;
            if (s_.time_at(before)) break;
            const bool verbal = s_.is(before, c::be | c::have | c::modal | c::negation |
                                                  c::planned | c::proposed) ||
                                t.word == f_.to || ends_in_ly(t);
            if (!verbal) break;
            at = before;
        }
        return at;
    }
    bool ends_in_ly(const Token& t) const {
        const std::string_view view = s_.text.view(t);
        return (view.size() > 4 && view.substr(view.size() - 2) == "ly") || view == "also" ||
               view == "then" || view == "later" || view == "first";
    }
    bool free(const Group& g) const {
        return g.prep == unknown_word && !g.possessive && !g.place && !g.modifier;
    }
    bool is_object(const Group& g) const {
        if (g.first == s_.sentence.first) return false;
        std::uint32_t before = g.first - 1;
        while (before > s_.sentence.first && s_.is(before, c::det)) --before;
        if (s_.is(before, c::speech)) return false;
        for (const TriggerHit& other : s_.triggers)
            if (other.verb() && other.last == before + 1) return true;
        return s_.is(before, c::host | c::proposed) && !s_.is(before, c::planned);
    }
    bool verb_follows(const Group& g) const {
        if (g.last >= s_.sentence.last) return false;
        return s_.is(g.last,
                     c::be | c::have | c::modal | c::speech | c::planned | c::hold | c::motion) ||
               g.last == hit_.first || g.last == verb_begin(hit_.first);
    }

    /// Who does what happens at `at`: nearest free group on the left, or the sentence's first where
    /// the verb goes on after "and".
    int subject(std::uint32_t at) const {
        const std::uint32_t begin = verb_begin(at);
        const WordId before = begin > s_.sentence.first ? s_.word(begin - 1) : unknown_word;
        const int end = next_group(at);
        if (before != unknown_word && (s_.is(begin - 1, c::relative)))
            for (int i = end - 1; i >= 0; --i)
                if (group(i).last <= begin - 1 && !group(i).place && group(i).last + 2 >= begin - 1)
                    return i;
        if (before == f_.and_ || before == f_.comma) {
            for (int i = 0; i < end; ++i)
                if (free(group(i)) && (verb_follows(group(i)) || !is_object(group(i)))) return i;
        }
        int fallback = -1;
        for (int i = end - 1; i >= 0; --i) {
            if (!free(group(i))) continue;
            if (!is_object(group(i)) || verb_follows(group(i))) return i;
            if (fallback < 0) fallback = i;
        }
        return fallback;
    }

    bool other_verb_between(std::uint32_t from, std::uint32_t to) const {
        for (const TriggerHit& other : s_.triggers)
            if (other.verb() && other.first >= from && other.first < to &&
                other.first != hit_.first)
                return true;
        return s_.any(from, to, c::speech) || s_.has_word(from, to, f_.semicolon);
    }

    /// "met Blinken", "met the visiting Blinken": the object stands right behind the verb.
    int object() const {
        const int i = next_group(hit_.last);
        if (i >= count()) return -1;
        const Group& g = group(i);
        if (g.prep != unknown_word || g.place || g.modifier) return -1;
        if (g.possessive && !people_in(g)) return -1;
        for (std::uint32_t at = hit_.last; at < g.first; ++at)
            if (s_.is(at, c::prep | c::subordinate) || s_.text.tokens[at].is(shape::mark)) {
                if (s_.word(at) != f_.dash) return -1;
            }
        return g.first <= hit_.last + 5 ? i : -1;
    }

    /// The first group behind one of the prepositions, before the next verb.
    int behind(std::uint32_t from, std::initializer_list<WordId> preps,
               std::uint32_t reach = 14) const {
        for (int i = next_group(from); i < count(); ++i) {
            const Group& g = group(i);
            if (g.start > from + reach + 6 || other_verb_between(from, g.start)) return -1;
            if (s_.clause_end(from) < g.start) return -1;
            if (g.possessive && !people_in(g)) continue;
            if (std::find(preps.begin(), preps.end(), g.prep) != preps.end() && g.start >= from)
                return i;
        }
        return -1;
    }
    bool passive() const {
        return hit_.form == Form::past && hit_.first > s_.sentence.first &&
               s_.is(hit_.first - 1, c::be);
    }

    // --- frames
    // --------------------------------------------------------------------------------------
    /// "Germany met Italy in the final": teams.
    bool is_match(int who) const {
        return !people_in(group(who)) && s_.any(s_.sentence.first, s_.sentence.last, c::sport);
    }

    bool meet() {
        if (hit_.form == Form::gerund && !gerund_is_verb()) return noun();
        const int who = subject(hit_.first);
        int whom = object();
        if (whom < 0) whom = behind(hit_.last, {f_.with, f_.by});
        if (who >= 0 && is_match(who)) return false;
        add(who);
        add(whom);
        if (whom < 0 && who >= 0 && group(who).last_mention - group(who).first_mention == 1)
            outer_subject(who);
        if (who >= 0 && whom < 0) note_body(who);
        if (whom < 0 && who < 0) return false;
        return whom >= 0 || !nothing_met();
    }
    /// "met resistance", "met its deadline", "met with anger": whom the verb has is no one.
    bool nothing_met() const {
        if (hit_.last >= s_.sentence.last) return false;
        const Token& next = s_.text.tokens[hit_.last];
        if (next.is(shape::mark)) return false;
        if (s_.is(hit_.last, c::prep | c::subordinate | c::reporters) && next.word != f_.with)
            return s_.is(hit_.last, c::reporters);
        if (s_.time_at(hit_.last)) return false;
        if (next.word == f_.with) return out_.parties.size < 2 && !out_.pair;
        return !ends_in_ly(next) && !s_.is(hit_.last, c::ordinal) &&
               !s_.is(hit_.last, c::together) && out_.parties.size < 2;
    }
    /// "is meeting", "after meeting Putin": not "the meeting".
    bool gerund_is_verb() const {
        if (hit_.first == s_.sentence.first) return object() >= 0;
        const std::uint32_t before = hit_.first - 1;
        if (s_.is(before, c::be)) return true;
        if (object() >= 0 &&
            (s_.is(before, c::prep) || s_.word(before) == f_.comma || s_.word(before) == f_.and_))
            return true;
        return false;
    }
    void outer_subject(int inner) {
        if (!is_object(group(inner))) return;
        for (int i = inner - 1; i >= 0; --i)
            if (free(group(i))) return add(i);
    }
    void note_body(int index) {
        const Group& g = group(index);
        const Mention& m = s_.mention(g.first_mention);
        const bool one = g.last_mention - g.first_mention == 1 && m.actors.size == 1;
        if (one && s_.k.lexicon.actors()[*m.actors.begin()].kind == ActorKind::organisation &&
            m.kind != MentionKind::person &&
            (m.kind == MentionKind::actor || m.plural || m.kind == MentionKind::modifier))
            out_.body = true;
    }

    bool with() {
        const std::uint32_t reach = 10;
        const int whom = behind(hit_.last, {f_.with, f_.to}, reach);
        const int who = subject(hit_.first);
        const bool by_phone = has_phone();
        if (hit_.trigger->id == "discuss" && !by_phone) return false;
        const bool both = who >= 0 && actors_of(who) > 1;
        if (whom < 0 && !(who >= 0 && (by_phone || both))) return false;
        if (whom >= 0 && !near_object(whom)) return false;
        if (whom >= 0 && !people_in(group(whom)) && group(whom).prep == f_.to) return false;
        if (hit_.first > s_.sentence.first && s_.word(hit_.first - 1) == f_.the) return false;
        if (s_.any(hit_.last, std::min(hit_.last + 4, s_.sentence.last), c::reporters))
            return false;
        add(who);
        if (whom >= 0) add_each(whom, 3);
        // "The two spoke for two hours": where they met is told elsewhere, but for the opening.
        if (whom < 0 && !by_phone && s_.index > 2) out_.kind = Kind::talks;
        return true;
    }
    std::uint8_t actors_of(int index) const {
        ActorList actors;
        for (std::uint32_t i = group(index).first_mention; i < group(index).last_mention; ++i)
            actors.add(s_.mention(i).actors);
        return actors.size;
    }
    /// Between verb and object only adverbs, "today", "by phone".
    bool near_object(int whom) const {
        for (std::uint32_t at = hit_.last; at < group(whom).start; ++at)
            if (s_.is(at, c::subordinate) || s_.word(at) == f_.of || s_.word(at) == about_)
                return false;
        return true;
    }
    bool has_phone() const {
        return phone_word(s_.clause_begin(hit_.first),
                          std::min(s_.clause_end(hit_.last), hit_.last + 25));
    }
    bool phone_word(std::uint32_t from, std::uint32_t to) const {
        return s_.any(from, to, c::phone);
    }

    bool phone() {
        const int whom = object();
        const int who = subject(hit_.first);
        if (whom < 0 || who < 0 || !people_in(group(whom))) return false;
        // "called Putin a killer": a call has nothing more to say of whom it calls.
        if (hit_.trigger->id == "call-verb" && !plain_call(group(whom))) return false;
        add(who);
        add_each(whom, 2);
        return true;
    }
    bool plain_call(const Group& whom) const {
        if (phone_word(hit_.first, std::min(whom.last + 6, s_.sentence.last))) return true;
        if (whom.last >= s_.sentence.last) return true;
        const Token& t = s_.text.tokens[whom.last];
        if (s_.time_at(whom.last)) return true;
        return t.word == f_.to || t.word == f_.on || t.word == f_.after || t.word == f_.before ||
               t.word == f_.and_ || t.is(shape::mark);
    }

    /// Ministers see each other; what else is seen is no meeting.
    bool see() {
        const int whom = object();
        const int who = subject(hit_.first);
        if (whom < 0 || who < 0 || passive() || !people_in(group(who))) return false;
        const Mention& seen = s_.mention(group(whom).first_mention);
        if (seen.kind != MentionKind::person || group(whom).possessive) return false;
        if (group(whom).last < s_.sentence.last && !stops_after(group(whom).last)) return false;
        add(who);
        add(whom);
        return true;
    }
    /// "saw Putin in Moscow", "saw Putin on Monday": not "saw Putin leave", "saw Putin as a
    /// threat".
    bool stops_after(std::uint32_t at) const {
        const Token& t = s_.text.tokens[at];
        return s_.time_at(at) || t.is(shape::mark) || t.word == f_.in || t.word == f_.at ||
               t.word == f_.on || t.word == f_.and_ || t.word == f_.after || t.word == f_.before ||
               t.word == f_.for_;
    }

    bool host() {
        int whom = object();
        int who = subject(hit_.first);
        if (passive()) {
            whom = who;
            who = behind(hit_.last, {f_.by, f_.in, f_.at});
            if (who >= 0 && group(who).prep != f_.by) who = -1;
        }
        if (who < 0 || whom < 0) return false;
        const Group& guest = group(whom);
        const std::string_view id = hit_.trigger->id;
        if (id != "host-verb" && !people_in(guest)) return false;
        if (guest.possessive && guest.last_mention - guest.first_mention == 1) return false;
        if (id == "welcome" && guest.last < s_.sentence.last && s_.is(guest.last, c::possessive))
            return false;
        add(who);
        out_.hosts = out_.parties;
        add(whom);
        return true;
    }

    bool go() {
        const int where = destination();
        if (where < 0) return false;
        const int who = subject(hit_.first);
        if (who < 0 || passive()) return false;
        const Group& traveller = group(who);
        if (!people_in(traveller) && !organ_travels(traveller)) return false;
        if (hit_.trigger->frame == Frame::travel && at_seat(where)) return false;
        if (hit_.trigger->frame == Frame::go && hit_.form == Form::gerund &&
            hit_.last < s_.sentence.last && s_.is(hit_.last, c::title_head | c::title_mod))
            return false;
        add(who);
        add_host_country(where);
        return true;
    }
    /// Cities to which one travels for somebody else's meetings.
    bool at_seat(int where) const {
        const Mention& m = s_.mention(group(where).first_mention);
        return m.kind == MentionKind::place && s_.k.lexicon.places()[m.place].seat;
    }
    bool organ_travels(const Group&) const { return false; }
    void add_host_country(int where) {
        const Group& g = group(where);
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
            const Mention& m = s_.mention(i);
            const ActorIndex country = m.place != no_item ? s_.k.lexicon.places()[m.place].country
                                       : m.actors.empty() ? no_actor
                                                          : *m.actors.begin();
            if (country == no_actor || out_.parties.contains(country)) continue;
            if (!out_.hosts.empty()) {
                if (out_.hosts.contains(country)) continue;
                out_.stops.push_back(country);
                out_.stop_mentions.push_back(i);
                continue;
            }
            out_.parties.add(country);
            out_.hosts.add(country);
        }
    }

    bool sign() {
        int who = subject(hit_.first);
        if (passive()) who = behind(hit_.last, {f_.by, f_.between}, 20);
        const int partner = behind(hit_.last, {f_.with, f_.between}, 16);
        if (who < 0 && partner < 0) return false;
        add(who);
        add(partner);
        return (passive() && out_.parties.size >= 2) || signs_accord();
    }
    bool signs_accord() const {
        const std::uint32_t from = passive() ? s_.clause_begin(hit_.first) : hit_.last;
        const std::uint32_t to =
            passive() ? hit_.first : std::min(hit_.last + 16, s_.sentence.last);
        return s_.any(from, to, c::accord);
    }

    bool convene() {
        const int who = subject(hit_.first);
        if (who < 0) return false;
        add(who);
        note_body(who);
        if (!people_in(group(who)) && !out_.body) return false;
        // "as troops gather": others than those whom the sentence names.
        if (hit_.first > s_.sentence.first && s_.is(hit_.first - 1, c::strife)) return false;
        if (const int object_ = object(); object_ >= 0 && hit_.trigger->id == "convene")
            return false;
        return out_.body || out_.parties.size > 1;
    }

    // --- nouns
    // ------------------------------------------------------------------------------------------
    /// First token of the noun phrase that ends in the trigger: "Monday's high-level U.S.-Russia
    /// talks".
    std::uint32_t phrase_begin() const {
        std::uint32_t at = hit_.first;
        while (at > s_.sentence.first && at + 14 > hit_.first) {
            const std::uint32_t before = at - 1;
            const Token& t = s_.text.tokens[before];
            if (s_.time_at(before) || in_mention(before)) {
                at = before;
                continue;
            }
            if (t.word == f_.possessive || t.word == f_.dash || t.word == f_.slash ||
                t.word == f_.apostrophe) {
                at = before;
                continue;
            }
            if (t.is(shape::mark) ||
                s_.is(before, c::prep | c::be | c::have | c::modal | c::speech | c::relative |
                                  c::hold | c::host | c::motion)) {
                if (!s_.is(before, c::ordinal) && !s_.is(before, c::premodifier)) break;
            }
            if (t.word == f_.and_ &&
                !(before > s_.sentence.first && in_mention(before - 1) && in_mention(at)))
                break;
            if (s_.is(before, c::det) && t.word != f_.the) {
                at = before;
                break;
            }
            if (t.word == f_.the) {
                at = before;
                break;
            }
            at = before;
        }
        return at;
    }
    bool in_mention(std::uint32_t token) const {
        for (int i = 0; i < count(); ++i)
            for (std::uint32_t m = group(i).first_mention; m < group(i).last_mention; ++m)
                if (s_.mention(m).first <= token && token < s_.mention(m).last) return true;
        return false;
    }

    bool noun() {
        out_.np_first = phrase_begin();
        if (not_diplomatic()) return false;
        premodifiers();
        behind_noun();
        const WordId determiner = s_.word(out_.np_first);
        if (determiner != s_.k.function.these && determiner != s_.k.function.those) from_verb();
        if (out_.parties.size < 2 && weak_ != no_actor && out_.parties.size == 1)
            out_.parties.add(weak_);
        if (out_.parties.empty() && weak_ != no_actor) out_.parties.add(weak_);
        note_own_session();
        out_.definite = is_definite();
        return !out_.parties.empty() || out_.pair || out_.definite;
    }

    bool not_diplomatic() const {
        return s_.any(out_.np_first, hit_.first, c::sport | c::business | c::other_event);
    }

    bool is_definite() {
        const std::uint32_t at = out_.np_first;
        for (std::uint32_t i = at; i < hit_.first; ++i)
            if (s_.is(i, c::another)) {
                out_.another = true;
                return true;
            }
        // "Negotiations resumed in December."
        if (at == hit_.first && (hit_.first == s_.sentence.first) && out_.parties.empty())
            return true;
        if (at >= hit_.first) return hit_.first == s_.sentence.first || hit_.trigger->id == "talks";
        const WordId word = s_.word(at);
        return word == f_.the || word == f_.this_ || s_.is(at, c::possessive) || word == f_.both;
    }

    void premodifiers() {
        for (int i = 0; i < count(); ++i) {
            const Group& g = group(i);
            if (g.last <= out_.np_first || g.first >= hit_.first) {
                if (g.first <= hit_.first && hit_.last <= g.last) premodifier(i);
                continue;
            }
            premodifier(i);
        }
    }
    void premodifier(int index) {
        const Group& g = group(index);
        const bool several = g.last_mention - g.first_mention > 1;
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
            const Mention& m = s_.mention(i);
            if (m.first > hit_.first) continue;
            if (m.kind == MentionKind::place) {
                if (several && !m.actors.empty() && hyphenated(g)) add_mention(m);
                continue;
            }
            if (m.metonym && !several && !g.possessive) continue;
            const bool bare_state =
                m.kind == MentionKind::actor && !several && !g.possessive &&
                s_.k.lexicon.actors()[*m.actors.begin()].kind == ActorKind::state;
            if (bare_state)
                weak_ = *m.actors.begin();
            else
                add_mention(m);
            own_body_ = own_body_ || (!several && hit_.trigger->id == "meeting" && organisation(m));
        }
    }
    bool organisation(const Mention& m) const {
        return m.actors.size == 1 && m.kind != MentionKind::person &&
               s_.k.lexicon.actors()[*m.actors.begin()].kind == ActorKind::organisation;
    }
    bool hyphenated(const Group& g) const {
        return s_.has_word(g.first, g.last, f_.dash) || s_.has_word(g.first, g.last, f_.slash);
    }

    void behind_noun() {
        std::uint32_t from = hit_.last;
        const std::uint32_t end = s_.clause_end(hit_.last);
        for (int i = next_group(hit_.last); i < count(); ++i) {
            const Group& g = group(i);
            if (g.start >= end || g.start > from + 12 || stops(from, g.start)) break;
            if (participates(g)) {
                add(i);
                own_body_ = own_body_ || (g.prep == f_.of && hit_.trigger->id == "meeting" &&
                                          organisation(s_.mention(g.first_mention)));
                from = g.last;
            } else if (g.prep == f_.by && g.start > s_.sentence.first &&
                       s_.is(g.start - 1, c::lead | c::host)) {
                by_agent(i);
                from = g.last;
            } else if (g.place || s_.is(g.start, c::place_prep)) {
                from = g.last;
            } else if (g.prep == unknown_word) {
                break;
            }
        }
    }
    bool participates(const Group& g) const {
        if (g.place || (g.possessive && !people_in(g))) return false;
        if (g.prep == f_.with || g.prep == f_.between || g.prep == f_.among ||
            g.prep == f_.including || g.prep == f_.alongside)
            return true;
        if (g.prep == f_.of && hit_.trigger->frame != Frame::visit) return g.start <= hit_.last + 6;
        return g.prep == unknown_word && g.start > hit_.last && s_.word(g.start - 1) == involving_;
    }
    void by_agent(int index) {
        const WordId verb = s_.word(group(index).start - 1);
        ActorList before = out_.parties;
        const bool mediates = s_.k.vocabulary.word(verb).substr(0, 4) == "medi" ||
                              s_.k.vocabulary.word(verb).substr(0, 4) == "brok";
        if (s_.is(group(index).start - 1, c::host) && before.size >= 2 && !mediates) {
            for (std::uint32_t i = group(index).first_mention; i < group(index).last_mention; ++i)
                out_.hosts.add(s_.mention(i).actors);
            return;
        }
        add(index);
        if (mediates)
            for (std::uint32_t i = group(index).first_mention; i < group(index).last_mention; ++i)
                out_.mediators.add(s_.mention(i).actors);
    }
    /// Another meeting or verb between: what comes then belongs to it.
    bool stops(std::uint32_t from, std::uint32_t to) const {
        for (const TriggerHit& other : s_.triggers)
            if (other.first >= from && other.first < to && other.first != hit_.first) {
                if (!other.verb() && other.first <= hit_.last + 2) continue;
                return true;
            }
        return s_.any(from, to, c::speech) || s_.has_word(from, to, f_.semicolon);
    }

    /// "X held talks", "X arrived for talks", "during talks with Y, X said".
    void from_verb() {
        std::uint32_t at = out_.np_first;
        if (at == s_.sentence.first) return opening();
        --at;
        // "held a new round of talks", "attended the opening of the summit"
        for (int steps = 0; steps < 8 && at > s_.sentence.first; ++steps) {
            if (s_.is(at, c::hold | c::host | c::motion | c::attend)) break;
            const bool inner = s_.is(at, c::det | c::ordinal | c::event_noun) ||
                               s_.word(at) == f_.of || s_.word(at) == f_.in ||
                               s_.word(at) == f_.at || s_.word(at) == f_.for_ ||
                               s_.word(at) == f_.to || s_.text.tokens[at].is(shape::number) ||
                               s_.word(at) == part_ || s_.time_at(at) || is_round(at);
            if (!inner) break;
            --at;
        }
        const bool hosting = s_.is(at, c::host);
        if (hosting && at < hit_.first) return hosted(at);
        if (s_.is(at, c::hold | c::attend) || (s_.is(at, c::motion) && out_.parties.size < 2)) {
            add_subject(at);
            return;
        }
        if (out_.parties.size < 2 && s_.is(out_.np_first - 1, c::prep)) {
            const int who = subject(out_.np_first - 1);
            if (who >= 0)
                add(who);
            else
                opening();
            if (out_.parties.size < 2 && who >= 0) add_objects(who);
        }
    }
    /// "Trump invited Duterte in a phone call": both spoke.
    void add_objects(int who) {
        for (int i = who + 1; i < count() && group(i).last <= out_.np_first; ++i)
            if (free(group(i)) && people_in(group(i))) return add(i);
        for (int i = who - 1; i >= 0; --i)
            if (free(group(i)) && people_in(group(i)) && is_object(group(who))) return add(i);
    }
    bool is_round(std::uint32_t at) const {
        return s_.word(at) == round_ || s_.word(at) == rounds_;
    }
    void add_subject(std::uint32_t verb) {
        const int who = subject(verb);
        if (who < 0) return;
        const bool needed = out_.parties.size < 2 || people_in(group(who));
        if (needed) add(who);
    }
    void hosted(std::uint32_t verb) {
        const int who = subject(verb);
        if (who < 0) return;
        ActorList before = out_.parties;
        if (before.size >= 2) {
            for (std::uint32_t i = group(who).first_mention; i < group(who).last_mention; ++i)
                out_.hosts.add(s_.mention(i).actors);
            if (!people_in(group(who))) return;
        }
        add(who);
    }
    /// "At a meeting with Xi, Obama said …": the subject comes behind the comma.
    void opening() {
        if (out_.parties.size >= 2 || out_.parties.empty()) return;
        for (int i = next_group(hit_.last); i < count(); ++i)
            if (free(group(i)) && group(i).first > s_.sentence.first &&
                s_.has_word(hit_.last, group(i).first, f_.comma))
                return add(i);
    }

    /// "NATO summit", "the Security Council's session", "a meeting of the OSCE".
    void note_own_session() {
        for (const ActorIndex actor : out_.parties)
            if (s_.k.lexicon.actors()[actor].kind == ActorKind::organisation) out_.body = true;
        const std::string_view id = hit_.trigger->id;
        if (out_.body && out_.parties.size == 1)
            out_.body = hit_.trigger->kind == Kind::summit || hit_.trigger->kind == Kind::session ||
                        id == "meeting" || id == "consultations" || its_ministers();
        if (out_.body && (out_.parties.size == 1 || own_body_) && out_.kind == Kind::talks)
            out_.kind = Kind::session;
        if (out_.kind == Kind::talks &&
            phone_word(out_.np_first, std::min(hit_.last + 10, s_.clause_end(hit_.last))))
            out_.kind = Kind::call;
    }

    /// "EU ministers resume negotiations": the body's own.
    bool its_ministers() const {
        for (int i = 0; i < count(); ++i) {
            const Mention& m = s_.mention(group(i).first_mention);
            if (m.kind == MentionKind::group && m.plural && m.titled && m.actors.size == 1 &&
                out_.parties.contains(*m.actors.begin()) && free(group(i)))
                return true;
        }
        return false;
    }

    bool call() {
        out_.np_first = phrase_begin();
        const bool marked = phone_word(out_.np_first, hit_.first);
        const int partner = behind(hit_.last, {f_.with, f_.between, f_.to}, 10);
        const bool held =
            out_.np_first > s_.sentence.first && (s_.is(out_.np_first - 1, c::hold | c::prep));
        if (!marked && (partner < 0 || group(partner).prep == f_.to)) return false;
        if (!marked && !held && group(partner).prep != f_.between && group(partner).prep != f_.with)
            return false;
        return noun();
    }

    bool visit() {
        out_.np_first = phrase_begin();
        if (not_diplomatic()) return false;
        for (int i = 0; i < count(); ++i) {
            const Group& g = group(i);
            if (g.last > out_.np_first && g.first < hit_.first) owner(i);
        }
        int by = -1;
        if (out_.parties.empty()) by = behind(hit_.last, {f_.by}, 3);
        if (by < 0 && out_.parties.empty()) by = behind(hit_.last, {f_.of}, 4);
        add(by);
        if (out_.parties.empty() && by < 0) {
            const int who = subject(out_.np_first);
            if (who >= 0 && (people_in(group(who))))
                add(who);
            else if (next_group(hit_.last) < count())
                opening_visitor();
        }
        const int where = destination();
        if (where >= 0)
            add_host_country(where);
        else if (weak_ != no_actor && !out_.parties.contains(weak_))
            out_.parties.add(weak_);
        out_.definite = is_definite();
        return !out_.parties.empty() || out_.definite;
    }
    void opening_visitor() {
        for (int i = next_group(hit_.last); i < count(); ++i)
            if (free(group(i)) && people_in(group(i)) &&
                s_.has_word(hit_.last, group(i).first, f_.comma))
                return add(i);
    }
    void owner(int index) {
        const Group& g = group(index);
        for (std::uint32_t i = g.first_mention; i < g.last_mention; ++i) {
            const Mention& m = s_.mention(i);
            if (m.kind == MentionKind::place) {
                weak_ = s_.k.lexicon.places()[m.place].country;
            } else if (m.kind == MentionKind::actor && !m.possessive && is_state(g)) {
                weak_ = *m.actors.begin();
            } else {
                add_mention(m);
            }
        }
    }

    const Scene& s_;
    const FunctionWords& f_;
    const TriggerHit& hit_;
    Finding& out_;
    ActorIndex weak_ = no_actor;
    bool own_body_ = false;
    WordId about_ = s_.k.vocabulary.find("about"), part_ = s_.k.vocabulary.find("part"),
           round_ = s_.k.vocabulary.find("round"), rounds_ = s_.k.vocabulary.find("rounds"),
           involving_ = s_.k.vocabulary.find("involving");
};

}  // namespace

bool find_parties(const Scene& scene, const TriggerHit& hit, Finding& out) {
    out.np_first = hit.first;
    return Parties(scene, hit, out).run();
}

int destination_of(const Scene& scene, const TriggerHit& hit) {
    Finding scratch;
    return Parties(scene, hit, scratch).destination();
}

}  // namespace detente
