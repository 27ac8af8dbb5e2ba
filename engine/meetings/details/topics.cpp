// SPDX-License-Identifier: MIT
#include "engine/meetings/details/topics.hpp"

#include <algorithm>

#include "engine/meetings/details/noun_phrases.hpp"

namespace detente {
namespace {

namespace c = word_class;
namespace d = detail_class;

class Topics {
  public:
    Topics(const Passage& passage, const Place& place, std::vector<std::string>& topics)
        : p_(passage), f_(passage.scene.k.function), place_(place), topics_(topics) {}

    void of(const Finding& finding) {
        if (finding.form == Form::noun && finding.kind != Kind::visit) behind_noun(finding);
        for (std::uint32_t at = p_.begin(); at < p_.end(); ++at) {
            const DetailHit lead = p_.find(at, Detail::topic);
            // "with a focus on"
            const bool noun =
                at > p_.begin() && p_.has(at - 1, c::det) && !p_.is_function(at - 1, f_.that);
            if (lead && !noun && leads(lead, finding)) add(lead.last);
        }
    }

    /// "They discussed Syria", "The talks focused on Syria".
    void of_next() {
        std::uint32_t at = p_.begin();
        if (!p_.is(at, d::opener)) return;
        bool they = false;
        for (; at < std::min(p_.end(), p_.begin() + 8); ++at) {
            if (const DetailHit lead = p_.find(at, Detail::topic);
                lead && (they || lead.rule->about == "agenda"))
                return p_.owner_before(at) == Owner::other ? void() : add(lead.last);
            they = they || p_.is(at, d::they);
            if (!p_.is(at, d::they | d::opener | d::adverb | d::bridge)) break;
        }
    }

  private:
    /// "talks on Syria", "negotiations between X and Y in Geneva over Syria".
    void behind_noun(const Finding& finding) {
        std::uint32_t at = finding.last;
        if (p_.is_function(at, f_.of))
            for (std::uint32_t next = at + 1; next < std::min(p_.end(), at + 5); ++next)
                if (p_.is(next, d::talk)) at = next + 1;
        at = p_.skip_adjuncts(at);
        if (!p_.is(at, d::about) || p_.is(at + 1 + (p_.has(at + 1, c::det) ? 1 : 0), d::no_topic))
            return;
        if (!p_.inside(at + 1) || p_.time_at(at + 1) != nullptr || p_.shaped(at + 1, shape::number))
            return;
        if (!p_.has(at + 1, c::he | c::they | c::relative)) add(at + 1);
    }

    /// Whether the phrase speaks of the finding's meeting: behind it, or a verb before "in talks".
    bool leads(const DetailHit& lead, const Finding& finding) const {
        if (lead.first >= finding.last || lead.first == finding.first)
            return lead.first == finding.first || p_.owner_before(lead.first) == Owner::mine;
        if (finding.form != Form::noun || p_.owner_before(lead.first) != Owner::nobody)
            return false;
        const std::uint32_t before = p_.back(finding.np_first, 3);
        bool at_meeting = false;
        for (std::uint32_t at = before; at < finding.first; ++at)
            at_meeting |= p_.is_function(at, f_.in) || p_.is_function(at, f_.at) ||
                          p_.is_function(at, f_.during);
        return at_meeting && p_.owner_after(lead.last) == Owner::mine;
    }

    void add(std::uint32_t at) {
        if (!p_.inside(at)) return;
        for (const Stretch topic : read_topics(p_, at, place_)) {
            std::string text = p_.text(topic);
            const bool known =
                std::any_of(topics_.begin(), topics_.end(), [&](const std::string& one) {
                    return one.find(text) != one.npos || text.find(one) != text.npos;
                });
            if (!known && topics_.size() < most_topics) topics_.push_back(std::move(text));
        }
    }

    const Passage& p_;
    const FunctionWords& f_;
    const Place& place_;
    std::vector<std::string>& topics_;
};

}  // namespace

void add_topics(const Passage& passage, const Finding& finding, const Place& place,
                std::vector<std::string>& topics) {
    Topics(passage, place, topics).of(finding);
}

void add_topics_behind(const Passage& passage, const Place& place,
                       std::vector<std::string>& topics) {
    Topics(passage, place, topics).of_next();
}

}  // namespace detente
