// SPDX-License-Identifier: MIT
#include "render/html/entries.hpp"

#include <fmt/format.h>

#include "render/html/data_writer.hpp"
#include "render/html/months.hpp"
#include "render/layout/names.hpp"
#include "render/layout/words.hpp"
#include "render/xml.hpp"
#include "timelines/edtf_words.hpp"
#include "timelines/words/words.hpp"

namespace detente {
namespace {

using layout::actor_name;

constexpr std::size_t evidence_shown = 3;  // the rest unfolds

Language language_of(const EntryContext& context) {
    return context.briefing.timeline->language();
}

/// Opens an element in a new tab only where the address is of the web.
std::string linked(std::string_view text, std::string_view url) {
    if (!layout::is_web_address(url)) return escaped(text);
    return fmt::format("<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\">{}</a>",
                       escaped(url), escaped(text));
}

std::string source_title(const Source& source) {
    return source.title.empty() ? source.doc : source.title;
}

std::string publishers_of(const Source& source) {
    return layout::joined(source.publishers, [](const std::string& name) { return name; });
}

void append_item(std::string& out, std::string_view term, const std::string& markup) {
    if (!markup.empty()) out += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", term, markup);
}

/// Party names, each with the dot of its column.
std::string party_chips(const std::vector<std::string>& ids, const EntryContext& context) {
    std::string out;
    for (const std::string& id : ids) {
        const auto found = context.accent_of.find(id);
        const std::string accent = found == context.accent_of.end()
                                       ? "rest"
                                       : fmt::format("{}", found->second % layout::accent_count);
        out += fmt::format("<span class=\"party\"><i class=\"dot b{}\"></i>{}</span> ", accent,
                           escaped(actor_name(*context.briefing.timeline, id)));
    }
    return out;
}

std::string names_markup(const std::vector<std::string>& ids, const EntryContext& context) {
    return escaped(layout::actor_names(*context.briefing.timeline, ids));
}

std::string plain_list(const std::vector<std::string>& items) {
    return escaped(layout::joined(items, [](const std::string& item) { return item; }));
}

/// Names, each with the offices held on the day.
std::string people_markup(const Meeting& meeting, const EntryContext& context) {
    const Timeline& timeline = *context.briefing.timeline;
    std::string out;
    if (meeting.people.empty()) return out;
    for (const Participation& part : timeline.participants(meeting.id)) {
        const Actor* actor = timeline.find_actor(part.actor);
        if (actor == nullptr || actor->kind != ActorKind::person) continue;
        const std::string offices = offices_on(*actor, meeting.when, timeline);
        out += fmt::format("<span class=\"person\">{}", escaped(actor->name));
        if (!offices.empty())
            out += fmt::format(" <span class=\"docs\">({})</span>", escaped(offices));
        out += "</span> ";
    }
    return out;
}

/// "Strategic stability talks (10 Jan 2022)" as a link to its entry; the bare id where it has none.
std::string meeting_link(std::string_view id, const EntryContext& context) {
    if (id.empty()) return {};
    const Timeline& timeline = *context.briefing.timeline;
    const TimelineMeeting* entry = timeline.find_meeting(id);
    if (entry == nullptr) return escaped(id);
    std::string text = layout::title_of(timeline, entry->meeting);
    if (entry->meeting.when)
        text += " (" + layout::date_label(*entry->meeting.when, true, timeline.language()) + ")";
    return fmt::format("<a href=\"#{}{}\">{}</a>", entry_prefix, escaped(fragment(id)),
                       escaped(text));
}

std::string followers(const Meeting& meeting, const EntryContext& context) {
    const auto found = context.followers_of.find(meeting.id);
    if (found == context.followers_of.end()) return {};
    return layout::joined(found->second,
                          [&](std::string_view id) { return meeting_link(id, context); });
}

/// The sentence, with the words that gave the date marked.
std::string quote_markup(const Evidence& evidence) {
    const std::size_t at =
        evidence.time_text.empty() ? std::string::npos : evidence.quote.find(evidence.time_text);
    if (at == std::string::npos) return escaped(evidence.quote);
    const std::string_view quote = evidence.quote;
    return escaped(quote.substr(0, at)) + "<mark>" + escaped(evidence.time_text) + "</mark>" +
           escaped(quote.substr(at + evidence.time_text.size()));
}

void append_evidence(std::string& out, const Evidence& evidence, const EntryContext& context) {
    const auto found = context.source_of.find(evidence.doc);
    const Source* source = found == context.source_of.end() ? nullptr : found->second;
    out += fmt::format("<figure><blockquote dir=\"auto\">{}</blockquote><figcaption>",
                       quote_markup(evidence));
    const Language language = language_of(context);
    const std::string from =
        source != nullptr ? linked(source_title(*source), source->url) : escaped(evidence.doc);
    out += evidence.in_title ? phrase(language, Word::headline, from) : from;
    if (source != nullptr && !source->publishers.empty())
        out += ", " + escaped(publishers_of(*source));
    const std::string& published =
        source != nullptr && !source->published.empty() ? source->published : evidence.published;
    if (!published.empty()) out += ", " + escaped(published_in_words(published, language));
    out += "</figcaption></figure>\n";
}

void append_all_evidence(std::string& out, const Meeting& meeting, const EntryContext& context) {
    const std::size_t count = meeting.evidence.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (i == evidence_shown)
            out += fmt::format(
                "<details><summary>{}</summary>\n",
                counted(language_of(context), count - evidence_shown, Word::more_evidence));
        append_evidence(out, meeting.evidence[i], context);
    }
    if (count > evidence_shown) out += "</details>\n";
}

void append_conflicts(std::string& out, const Meeting& meeting, const EntryContext& context) {
    if (meeting.conflicts.empty()) return;
    const Language language = language_of(context);
    out += fmt::format("<div class=\"conflicts\"><h4>{}</h4><ul>\n", word(language, Word::differ));
    for (const Conflict& conflict : meeting.conflicts) {
        out += "<li>" +
               phrase(language, Word::colon,
                      "<b>" + escaped(layout::field_name(conflict.field, language)) + "</b>", "");
        bool is_first = true;
        for (const Conflict::Value& value : conflict.values) {
            out += fmt::format(
                "{}{} <span class=\"docs\">({})</span>", is_first ? "" : "; ",
                escaped(conflict_in_words(conflict.field, value.value, *context.briefing.timeline)),
                plain_list(value.docs));
            is_first = false;
        }
        out += "</li>\n";
    }
    out += "</ul></div>\n";
}

void append_heading(std::string& out, const TimelineMeeting& entry, const EntryContext& context) {
    const Meeting& meeting = entry.meeting;
    const Timeline& timeline = *context.briefing.timeline;
    const Language language = timeline.language();
    out += fmt::format(
        "<p class=\"when\">{}</p>\n<div class=\"body\"><h3 dir=\"auto\">{}</h3>\n<p "
        "class=\"facts\">",
        meeting.when ? escaped(capitalised(in_words(*meeting.when, language)))
                     : phrase(language, Word::day_unknown_heading),
        escaped(layout::title_of(timeline, meeting)));
    out +=
        fmt::format("<span class=\"status\">{}</span>", layout::word_of(meeting.status, language));
    out += fmt::format(" · {}", layout::word_of(meeting.kind, language));
    for (const std::string& part :
         {layout::place_of(timeline, meeting), layout::series_of(meeting, language)})
        if (!part.empty()) out += " · " + escaped(part);
    if (meeting.moved_from)
        out += " · " +
               phrase(language, Word::moved_from, escaped(in_words(*meeting.moved_from, language)));
    if (entry.review == Review::candidate)
        out +=
            fmt::format(" <span class=\"unreviewed\">{}</span>", word(language, Word::unreviewed));
    out += "</p>\n";
}

void append_details(std::string& out, const Meeting& meeting, const EntryContext& context) {
    if (!meeting.outcome.empty())
        out += fmt::format("<p class=\"outcome\" dir=\"auto\">{}</p>\n", escaped(meeting.outcome));
    out += "<dl>\n";
    const auto add = [&](Word term, const std::string& markup) {
        append_item(out, word(language_of(context), term), markup);
    };
    add(Word::field_parties, party_chips(meeting.parties, context));
    add(Word::field_people, people_markup(meeting, context));
    add(Word::field_host, names_markup(meeting.hosts, context));
    add(Word::field_mediator, names_markup(meeting.mediators, context));
    add(Word::field_topics, plain_list(meeting.topics));
    add(Word::field_follows, meeting_link(meeting.follows, context));
    add(Word::field_followed_by, followers(meeting, context));
    add(Word::field_part_of, meeting_link(meeting.part_of, context));
    out += "</dl>\n";
}

}  // namespace

EntryContext entry_context(const Briefing& briefing, const layout::Ladder& ladder) {
    EntryContext context{briefing, {}, {}, {}};
    for (const layout::Column& column : ladder.columns)
        if (!column.is_shared) context.accent_of.emplace(column.actor, column.accent);
    for (const Source& source : briefing.sources) context.source_of.emplace(source.doc, &source);
    for (const TimelineMeeting* entry : briefing.timeline->meetings())
        if (!entry->meeting.follows.empty())
            context.followers_of[entry->meeting.follows].push_back(entry->meeting.id);
    return context;
}

void append_entry(std::string& out, const TimelineMeeting& entry, const EntryContext& context) {
    const Meeting& meeting = entry.meeting;
    out += fmt::format("<li><article class=\"meeting is-{}{}\" id=\"{}{}\">\n",
                       to_string(meeting.status),
                       entry.review == Review::candidate ? " is-candidate" : "", entry_prefix,
                       escaped(anchor(meeting.id)));
    append_heading(out, entry, context);
    append_details(out, meeting, context);
    append_conflicts(out, meeting, context);
    append_all_evidence(out, meeting, context);
    out += "</div></article></li>\n";
}

void append_sources(std::string& out, const Briefing& briefing) {
    if (briefing.sources.empty()) return;
    const Language language = briefing.timeline->language();
    out += fmt::format(
        "<section class=\"sources\" aria-labelledby=\"sources-heading\"><h2 "
        "id=\"sources-heading\">{}</h2>\n<ol>\n",
        word(language, Word::field_sources));
    const std::size_t shown =
        briefing.timeline->meeting_count() < most_rows_drawn ? briefing.sources.size() : 0;
    for (std::size_t i = 0; i < shown; ++i) {
        const Source& source = briefing.sources[i];
        out += "<li>" + linked(source_title(source), source.url);
        if (!source.publishers.empty()) out += ", " + escaped(publishers_of(source));
        if (!source.published.empty())
            out += ", " + escaped(published_in_words(source.published, language));
        if (!source.title.empty())
            out += fmt::format(" <span class=\"docs\">{}</span>", escaped(source.doc));
        out += "</li>\n";
    }
    out += "</ol></section>\n";
}

}  // namespace detente
