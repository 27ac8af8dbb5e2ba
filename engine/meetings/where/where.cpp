// SPDX-License-Identifier: MIT
#include "engine/meetings/where/where.hpp"

#include <algorithm>

#include "engine/meetings/parties/parties.hpp"
#include "engine/meetings/reading/sequence.hpp"
#include "engine/meetings/story/cluster.hpp"
#include "engine/meetings/where/place_phrase.hpp"
#include "engine/meetings/where/place_words.hpp"
#include "engine/meetings/where/unknown_places.hpp"

namespace detente {
namespace {

/// Whether the words of the frame lead to a place: that is where the meeting was.
bool leads_somewhere(Frame frame) {
    return frame == Frame::go || frame == Frame::travel || frame == Frame::visit ||
           frame == Frame::invite || frame == Frame::send;
}

class Where {
  public:
    Where(const Scene& scene, const TriggerHit& hit, Finding& out)
        : s_(scene),
          f_(scene.k.function),
          hit_(hit),
          out_(out),
          phrase_(scene, hit, out),
          others_begin_(other_event_begin(scene, out)) {}

    void run() {
        if (out_.kind == Kind::call) return;
        if (leads_somewhere(hit_.trigger->frame)) {
            const int where = destination_of(s_, hit_);
            if (where >= 0 && !is_elsewhere(where))
                return take(s_.groups[static_cast<std::size_t>(where)]);
        }
        // "meets there on Wednesday, and the other gathers in Vienna"
        if (out_.last < s_.sentence.last && s_.word(out_.last) == f_.there)
            out_.place = place_told_before(s_, out_, 3);
        if (!out_.place.empty()) return;
        const Group* best = nullptr;
        int best_score = 0;
        for (const Group& group : s_.groups) {
            const int score = rate(group);
            if (score > best_score) {
                best_score = score;
                best = &group;
            }
        }
        if (take_unknown(best)) return;
        if (best != nullptr) return take(*best);
        if (behind_mark() || head_of_item() || in_brackets()) return;
        out_.place = place_pointed_at(s_, out_);
    }

  private:
    /// "met in the town of Zelno, near Tartu": before a city or state that only says where it lies.
    bool take_unknown(const Group* known) {
        const std::optional<UnknownPlace> unknown = unknown_place(s_, out_);
        if (!unknown) return false;
        const bool closer = known == nullptr || !phrase_.names_place(*known) ||
                            (known->start >= unknown->last && known->start <= unknown->last + 3);
        if (closer) out_.place = unknown->place;
        return closer;
    }
    /// "Istanbul: The ministers met on Tuesday.", "4 May 1978, Istanbul: Chad, Mali sign accord."
    bool head_of_item() {
        std::uint32_t at = s_.sentence.first;
        while (at < s_.sentence.last && (s_.time_at(at) || s_.word(at) == f_.comma)) ++at;
        if (s_.groups.empty() || s_.groups.front().first != at) return false;
        const Group& head = s_.groups.front();
        const bool closed = head.last < s_.sentence.last && s_.word(head.last) == f_.colon;
        const Mention& m = s_.mention(head.first_mention);
        if (closed && (m.kind == MentionKind::place || is_other_state(m))) take(head);
        return !out_.place.empty();
    }
    /// "Luxembourg: the ministers of Chad and Mali met": no side of theirs.
    bool is_other_state(const Mention& m) const {
        return m.kind == MentionKind::actor && m.actors.size == 1 &&
               s_.k.lexicon.is(*m.actors.begin(), ActorKind::state) &&
               !out_.parties.contains(*m.actors.begin());
    }
    /// "Second round, Limassol.", "Last session: Brussels, 10 May"
    bool behind_mark() {
        if (out_.form != Form::noun || out_.last + 1 >= s_.sentence.last) return false;
        if (s_.word(out_.last) != f_.comma && s_.word(out_.last) != f_.colon) return false;
        for (const Group& group : s_.groups) {
            if (group.first != out_.last + 1) continue;
            const bool ends = group.last >= s_.sentence.last || s_.time_at(group.last) ||
                              s_.text.tokens[group.last].is(shape::mark);
            if (ends &&
                (phrase_.names_place(group) || is_other_state(s_.mention(group.first_mention))))
                take(group);
            break;
        }
        return !out_.place.empty();
    }
    /// "Third session of talks (Norway)": of nobody's side.
    bool in_brackets() {
        for (const Group& group : s_.groups) {
            const Mention& m = s_.mention(group.first_mention);
            const bool closed = group.first > out_.last && group.last < s_.sentence.last &&
                                s_.word(group.first - 1) == f_.open &&
                                s_.word(group.last) == f_.close;
            if (!closed || group.first > out_.last + 6 || out_.form != Form::noun) continue;
            const bool state = m.kind == MentionKind::actor && m.actors.size == 1 &&
                               s_.k.lexicon.is(*m.actors.begin(), ActorKind::state);
            if (m.kind != MentionKind::place && (!state || participates(m))) continue;
            out_.place = place_of(m, s_.k);
            return !out_.place.empty();
        }
        return false;
    }
    enum class Day : std::uint8_t { none, own, another };

    /// The day told right behind a place: "met on Monday and, as in Geneva in May, agreed".
    Day day_behind(const Group& group) const {
        if (out_.time_last <= out_.time_first || !out_.when) return Day::none;
        for (std::uint32_t i = s_.first_time; i < s_.last_time; ++i) {
            const Timex& time = s_.times[i];
            if (time.first < group.last || time.first > group.last + 3 || !time.when) continue;
            if (s_.any(group.last, time.first, word_class::be | word_class::have)) break;
            if (s_.has_word(group.last, time.first, f_.and_)) break;
            const bool own = time.first < out_.time_last && out_.time_first < time.last;
            return own || dates_meet(*time.when, *out_.when) ? Day::own : Day::another;
        }
        return Day::none;
    }

    /// What a place can reach.
    static constexpr int most = 900;

    int rate(const Group& group) const {
        const Mention& m = s_.mention(group.first_mention);
        const bool placed = m.kind == MentionKind::place || m.metonym;
        if (!placed && !group.place && !phrase_.leads_to_state(group)) return 0;
        if (is_elsewhere(m)) return 0;
        if (group.first >= out_.np_first && group.last <= out_.first)
            return placed && !group.possessive && !participates(m) ? most : 0;
        const bool after = group.start >= out_.last;
        if (after && group.start >= others_begin_) return 0;
        const std::uint32_t from = after ? out_.last : group.last;
        const std::uint32_t to = after ? group.start : out_.np_first;
        if (from > to) return 0;
        // "met in Suva before flying to Nadi"
        if (after && s_.has_word(from, to, f_.before)) return 0;
        // "their first talks since 2017, when they met in Suva"
        if (after && s_.has_word(from, to, f_.since) && s_.has_word(from, to, f_.when)) return 0;
        const bool in = phrase_.tells_where(group);
        if (group.start > s_.sentence.first && is_trouble(group.start - 1) &&
            !made_there(m, group.start - 1) && !sat_there(group))
            return 0;
        if (!in && !phrase_.leads_there(group)) return 0;
        if (m.kind == MentionKind::actor && !m.metonym && is_aside(group, from, to)) return 0;
        int score = 500 - 6 * static_cast<int>(to - from) + (after ? 60 : 0) +
                    (m.kind == MentionKind::place ? 40
                     : m.metonym                  ? -60
                                                  : 0) -
                    (in ? 0 : 30);
        for (const TriggerHit& other : s_.triggers)
            if (other.first >= from && other.first < to && other.first != hit_.first &&
                other.last + 3 < out_.np_first)
                score -= 100;
        // "met on Monday, the adviser said in Lima"
        if (tells_speech(from, to)) score -= after ? 400 : 150;
        const Day day = day_behind(group);
        if (day == Day::another) score -= 200;
        if (day != Day::own && s_.has_word(from, to, f_.semicolon)) score -= after ? most : 300;
        return score < 200 ? 0 : score;
    }
    /// "said in Lima", not "met Idris bin Said in Lima".
    bool tells_speech(std::uint32_t from, std::uint32_t to) const {
        for (std::uint32_t at = from; at < to; ++at)
            if (s_.is(at, word_class::speech) && !s_.text.tokens[at].is(shape::capital))
                return true;
        return false;
    }
    /// "troops in Syria", "the Situation in Chad", but "the U.S. Mission in Geneva"
    bool is_trouble(std::uint32_t at) const {
        if (!s_.is(at, word_class::strife)) return false;
        return !s_.text.tokens[at].is(shape::capital) || s_.text.view(at) == "Situation";
    }
    /// "signed a truce in Lima", "agreed on a ceasefire in Vienna": of a truce the place may be
    /// where it was made, if that is no country and not one of theirs.
    bool made_there(const Mention& m, std::uint32_t noun) const {
        const Frame frame = hit_.trigger->frame;
        if (m.place == no_item || !s_.is(noun, word_class::accord)) return false;
        const LexiconPlace& place = s_.k.lexicon.places()[m.place];
        if (out_.parties.contains(place.country)) return false;
        return frame == Frame::sign || (frame == Frame::agree && place.capital);
    }
    /// "The Council discussed the crisis in Vienna on Sunday": where it sat that day.
    bool sat_there(const Group& group) const {
        const bool acts = out_.body || (hit_.trigger->frame == Frame::agree &&
                                        !s_.is(group.start - 1, word_class::accord));
        return acts && out_.form != Form::noun && phrase_.names_place(group) &&
               day_behind(group) == Day::own;
    }
    /// "arrived in Peru on a tour that included stops in Chile": a visit is in its hosts' state.
    bool is_elsewhere(int index) const {
        return is_elsewhere(s_.mention(s_.groups[static_cast<std::size_t>(index)].first_mention));
    }
    bool is_elsewhere(const Mention& mention) const {
        if (hit_.trigger->frame != Frame::visit || out_.hosts.empty()) return false;
        const ActorIndex country = place_of(mention, s_.k).country;
        return country != no_actor && !out_.hosts.contains(country);
    }
    /// "met to discuss support for the regime in Chad", "Blaming rebels in Chad, Mora met": a state
    /// that what they spoke of, or a clause before, is about.
    bool is_aside(const Group& group, std::uint32_t from, std::uint32_t to) const {
        if (group.start >= out_.last) {
            for (std::uint32_t at = from; at < to; ++at)
                if (s_.word(at) == f_.about || s_.text.view(at) == "over" ||
                    s_.text.view(at).starts_with("discuss") || s_.is(at, word_class::speech))
                    return true;
            return false;
        }
        if (opens_sentence(group.start) || s_.is(group.start - 1, word_class::motion)) return false;
        return s_.word(from) == f_.comma && !phrase_.leads_clause(group);
    }
    /// "On Monday, in Chad, the two met"
    bool opens_sentence(std::uint32_t start) const {
        for (std::uint32_t at = s_.sentence.first; at < start; ++at)
            if (!s_.time_at(at) && s_.word(at) != f_.comma && s_.word(at) != f_.on) return false;
        return true;
    }
    bool participates(const Mention& m) const {
        return !m.actors.empty() && out_.parties.contains(*m.actors.begin()) &&
               m.place != no_item && s_.k.lexicon.places()[m.place].capital &&
               m.last < s_.sentence.last && s_.word(m.last) == f_.dash;
    }

    void take(const Group& group) {
        // "Geneva, Switzerland": the city; "the Élysée Palace in Paris": both.
        for (std::uint32_t i = group.first_mention; i < group.last_mention; ++i) {
            const Place place = place_of(s_.mention(i), s_.k);
            if (place.empty()) continue;
            if (out_.place.empty() || (place.city && !out_.place.city)) out_.place = place;
            if (out_.place.city) return;
        }
    }

    const Scene& s_;
    const FunctionWords& f_;
    const TriggerHit& hit_;
    Finding& out_;
    PlacePhrase phrase_;
    std::uint32_t others_begin_;  ///< token
};

}  // namespace

Place place_of(const Mention& mention, const Knowledge& k) {
    Place place;
    if (mention.kind == MentionKind::place) {
        const LexiconPlace& known = k.lexicon.places()[mention.place];
        place.country = known.country;
        place.city = true;
        place.seat = known.seat;
        place.name = known.venue ? known.city : known.name;
        if (known.venue) place.venue = known.name;
    } else if (mention.kind == MentionKind::actor && !mention.actors.empty()) {
        const LexiconActor& actor = k.lexicon.actors()[*mention.actors.begin()];
        if (actor.is_region() && !mention.metonym) {
            place.name = actor.name;
            place.country = actor.members.front();
        }
        if (actor.kind != ActorKind::state) return place;
        place.name = mention.metonym ? actor.capital : actor.name;
        place.city = mention.metonym;
        place.country = *mention.actors.begin();
    }
    return place;
}

void find_where(const Scene& scene, const TriggerHit& hit, Finding& finding) {
    Where(scene, hit, finding).run();
}

}  // namespace detente
