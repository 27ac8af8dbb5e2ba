// SPDX-License-Identifier: MIT
#include "render/export/note.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "render/export/changes_note.hpp"
#include "render/export/facts.hpp"
#include "render/export/markdown.hpp"
#include "render/layout/heading.hpp"
#include "render/layout/names.hpp"
#include "render/layout/who_met.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

/// How many actors a note calls key.
constexpr std::size_t most_key_actors = 8;

/// Sources in the order in which the note comes to them, counted from 1.
class Numbers {
  public:
    explicit Numbers(const Briefing& briefing) : table_(source_table(briefing)) {}

    /// "1, 4"
    std::string of(const Meeting& meeting) {
        std::vector<std::size_t> numbers;
        for (Source& source : sources_of(meeting, table_)) {
            const auto [at, added] = numbers_.try_emplace(source.doc, sources_.size() + 1);
            numbers.push_back(at->second);
            if (added) sources_.push_back(std::move(source));
        }
        std::sort(numbers.begin(), numbers.end());
        return fmt::format("{}", fmt::join(numbers, ", "));
    }

    const std::vector<Source>& sources() const { return sources_; }

  private:
    SourceTable table_;
    std::unordered_map<std::string, std::size_t> numbers_;
    std::vector<Source> sources_;
};

/// What a note tells apart: what was, what lies ahead, and what should have been by now.
enum class Part { past, ahead, unheard };

Part part_of(const Meeting& meeting, Day today) {
    if (meeting.status != Status::planned && meeting.status != Status::proposed) return Part::past;
    const auto last = meeting.when ? meeting.when->latest() : std::nullopt;
    return last && *last < today ? Part::unheard : Part::ahead;
}

std::string what(const Timeline& timeline, const TimelineMeeting& entry) {
    const Meeting& meeting = entry.meeting;
    const Language language = timeline.language();
    std::string out = markdown_text(layout::title_of(timeline, meeting));
    if (meeting.status == Status::cancelled || meeting.status == Status::postponed)
        out = fmt::format("~~{}~~ ({})", out, layout::word_of(meeting.status, language));
    else if (meeting.status == Status::proposed)
        out += fmt::format(" ({})", layout::word_of(meeting.status, language));
    if (meeting.moved_from)
        out += " (" +
               markdown_text(
                   phrase(language, Word::moved_from, in_words(*meeting.moved_from, language))) +
               ")";
    return entry.review == Review::candidate ? out + " †" : out;
}

std::string who(const Timeline& timeline, const Meeting& meeting) {
    const std::string people = listed(people_of(timeline, meeting), ", ");
    const std::string parties = layout::actor_names(timeline, meeting.parties);
    return markdown_text(people.empty() ? parties : fmt::format("{} ({})", parties, people));
}

MarkdownRow row_of(const Timeline& timeline, const TimelineMeeting& entry, Numbers& numbers) {
    const Meeting& meeting = entry.meeting;
    const Language language = timeline.language();
    return {markdown_text(meeting.when ? when_in_words(meeting, language)
                                       : phrase(language, Word::note_no_date)),
            what(timeline, entry),
            who(timeline, meeting),
            markdown_text(layout::place_of(timeline, meeting)),
            markdown_text(meeting.outcome),
            numbers.of(meeting)};
}

std::string section(const Briefing& briefing, Word heading, Part part, Numbers& numbers) {
    const Timeline& timeline = *briefing.timeline;
    std::vector<MarkdownRow> rows;
    for (const TimelineMeeting* entry : timeline.meetings())
        if (part_of(entry->meeting, briefing.today) == part)
            rows.push_back(row_of(timeline, *entry, numbers));
    if (rows.empty()) return {};
    const auto say = [&](Word key) { return phrase(timeline.language(), key); };
    return fmt::format(
        "\n## {}\n\n{}", say(heading),
        markdown_table({say(Word::field_when), say(Word::field_what), say(Word::field_who),
                        say(Word::field_where), say(Word::field_outcome), say(Word::field_sources)},
                       rows));
}

/// Of those that met, with the figures of `detente graph`.
std::string key_actors(const Timeline& timeline) {
    const layout::WhoMet met = layout::who_met(timeline);
    std::vector<MarkdownRow> rows;
    for (const std::size_t i : layout::most_frequent(met, most_key_actors))
        if (met.attended[i].held > 0)
            rows.push_back({markdown_text(layout::actor_name(timeline, met.network.actors[i]->id)),
                            fmt::format("{}", met.attended[i].held),
                            decimal(timeline.language(), met.measures.actors[i].betweenness, 2)});
    if (rows.empty()) return {};
    const auto say = [&](Word key) { return phrase(timeline.language(), key); };
    return fmt::format(
        "\n## {}\n\n{}", say(Word::note_key_actors),
        markdown_table(
            {say(Word::note_actor), say(Word::note_meetings), say(Word::note_betweenness)}, rows));
}

std::string what_changed(const Briefing& briefing) {
    if (briefing.since == nullptr) return {};
    return fmt::format("\n## {}\n\n{}",
                       phrase(briefing.timeline->language(), Word::change_since,
                              markdown_text(briefing.since->since)),
                       changes_note(*briefing.since, "###", false));
}

std::string source_list(const std::vector<Source>& sources, Language language) {
    if (sources.empty()) return {};
    std::string out = fmt::format("\n## {}\n\n", word(language, Word::field_sources));
    for (std::size_t i = 0; i < sources.size(); ++i)
        out += fmt::format("{}. {}\n", i + 1,
                           markdown_link(credit_of(sources[i], language), address_of(sources[i])));
    return out;
}

}  // namespace

std::string note_of(const Briefing& briefing) {
    const Timeline& timeline = *briefing.timeline;
    const Language language = timeline.language();
    Numbers numbers(briefing);
    std::string out = fmt::format("# {}\n\n{}\n", markdown_text(layout::title_of(briefing)),
                                  markdown_text(layout::subtitle_of(briefing)));
    const std::string meetings = section(briefing, Word::note_past, Part::past, numbers) +
                                 section(briefing, Word::note_ahead, Part::ahead, numbers) +
                                 section(briefing, Word::note_unheard, Part::unheard, numbers);
    if (meetings.find(" †") != std::string::npos)
        out += fmt::format("\n† {}\n", word(language, Word::note_unreviewed));
    return out + meetings + key_actors(timeline) + what_changed(briefing) +
           source_list(numbers.sources(), language);
}

}  // namespace detente
