// SPDX-License-Identifier: MIT
#include "engine/meetings/where.hpp"

#include <algorithm>

#include "engine/meetings/parties.hpp"

namespace detente {
namespace {

class Where {
  public:
    Where(const Scene& scene, const TriggerHit& hit, Finding& out)
        : s_(scene), f_(scene.k.function), hit_(hit), out_(out) {}

    void run() {
        if (out_.kind == Kind::call) return;
        if (hit_.trigger->frame == Frame::go || hit_.trigger->frame == Frame::travel ||
            hit_.trigger->frame == Frame::visit) {
            const int where = destination_of(s_, hit_);
            if (where >= 0) return take(s_.groups[static_cast<std::size_t>(where)]);
        }
        // "meets there on Wednesday, and the other gathers in Vienna"
        if (out_.last < s_.sentence.last && s_.word(out_.last) == f_.there) place_before();
        if (!out_.place.empty()) return;
        const Group* best = nullptr;
        int most = 0;
        for (const Group& group : s_.groups) {
            const int score = rate(group);
            if (score > most) {
                most = score;
                best = &group;
            }
        }
        if (best != nullptr) return take(*best);
        if (head_of_item()) return;
        if (says_there()) place_before();
    }

  private:
    /// "Istanbul: The ministers met on Tuesday."
    bool head_of_item() {
        if (s_.groups.empty() || s_.groups.front().first != s_.sentence.first) return false;
        const Group& head = s_.groups.front();
        const bool closed = head.last < s_.sentence.last && s_.word(head.last) == f_.colon;
        if (closed && s_.mention(head.first_mention).kind == MentionKind::place) take(head);
        return !out_.place.empty();
    }
    /// "was signed there", "The ninth round ended there": not "there is".
    bool says_there() const {
        const std::uint32_t least =
            std::max(s_.sentence.first, out_.np_first - std::min(out_.np_first, 6U));
        const std::uint32_t end = std::min(s_.sentence.last, out_.last + 10);
        for (std::uint32_t at = least; at < end; ++at)
            if (s_.word(at) == f_.there)
                return at + 1 >= s_.sentence.last ||
                       !s_.is(at + 1, word_class::be | word_class::modal | word_class::have);
        return false;
    }
    /// The place that was told last, up to three sentences back.
    void place_before() {
        const std::uint32_t from = s_.index > 3 ? s_.index - 3 : 0;
        for (std::uint32_t i = s_.mentions.by_sentence[s_.index + 1];
             i-- > s_.mentions.by_sentence[from];) {
            const Mention& mention = s_.mention(i);
            if (mention.first >= out_.np_first || mention.possessive) continue;
            const bool state = mention.kind == MentionKind::actor && !mention.metonym &&
                               mention.first > 0 && s_.word(mention.first - 1) == f_.in;
            if (mention.kind != MentionKind::place && !state) continue;
            out_.place = place_of(mention, s_.k);
            if (!out_.place.empty()) return;
        }
    }

    int rate(const Group& group) const {
        const Mention& m = s_.mention(group.first_mention);
        const bool placed = m.kind == MentionKind::place || m.metonym;
        if (!placed && !group.place) return 0;
        if (group.first >= out_.np_first && group.last <= out_.first)
            return placed && !group.possessive && !participates(m) ? 900 : 0;
        const bool after = group.start >= out_.last;
        const std::uint32_t from = after ? out_.last : group.last;
        const std::uint32_t to = after ? group.start : out_.np_first;
        if (from > to) return 0;
        const bool in = group.prep == f_.in || group.prep == f_.at || group.prep == f_.near ||
                        group.prep == f_.outside || leads_clause(group);
        const bool toward = group.prep == f_.to || group.prep == f_.into || group.prep == f_.from;
        if (group.start > s_.sentence.first && is_trouble(group.start - 1)) return 0;
        if (!in && !(toward && moves(group))) return 0;
        int score = 500 - 6 * static_cast<int>(to - from) + (after ? 60 : 0) +
                    (m.kind == MentionKind::place ? 40
                     : m.metonym                  ? -60
                                                  : 0) -
                    (in ? 0 : 30);
        for (const TriggerHit& other : s_.triggers)
            if (other.first >= from && other.first < to && other.first != hit_.first &&
                other.last + 3 < out_.np_first)
                score -= 100;
        if (s_.any(from, to, word_class::speech)) score -= 150;
        if (s_.has_word(from, to, f_.semicolon)) score -= 300;
        return score < 200 ? 0 : score;
    }
    /// "troops in Syria", "the Situation in Chad", but "the U.S. Mission in Geneva"
    bool is_trouble(std::uint32_t at) const {
        if (!s_.is(at, word_class::strife)) return false;
        return !s_.text.tokens[at].is(shape::capital) || s_.text.view(at) == "Situation";
    }
    /// "Hanoi, where the two met", "to Hanoi on Monday, where they will meet"
    bool leads_clause(const Group& group) const {
        std::uint32_t at = group.last;
        while (at < s_.sentence.last && (s_.time_at(at) || s_.word(at) == f_.on)) ++at;
        return names_place(group) && at + 1 < s_.sentence.last && s_.word(at) == f_.comma &&
               s_.word(at + 1) == f_.where;
    }
    bool names_place(const Group& group) const {
        return s_.mention(group.last_mention - 1).kind == MentionKind::place;
    }
    /// "flew to Geneva for talks": the way leads to the meeting.
    bool moves(const Group& group) const {
        if (group.start == s_.sentence.first || group.prep == f_.from) return false;
        std::uint32_t before = group.start;
        for (int back = 0; back < 4 && before > s_.sentence.first; ++back) {
            --before;
            if (s_.is(before, word_class::motion)) return true;
        }
        return false;
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
