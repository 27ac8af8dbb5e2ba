// SPDX-License-Identifier: MIT
#include "render/export/facts.hpp"

#include "render/html/data_writer.hpp"
#include "render/layout/names.hpp"
#include "render/xml.hpp"
#include "timelines/edtf_words.hpp"

namespace detente {

SourceTable source_table(const Briefing& briefing) {
    SourceTable table;
    for (const Source& source : briefing.sources) table.emplace(source.doc, &source);
    return table;
}

std::vector<Source> sources_of(const Meeting& meeting, const SourceTable& table) {
    std::vector<Source> sources;
    for (const std::string_view doc : docs_of(meeting)) {
        const auto known = table.find(doc);
        if (known != table.end()) {
            sources.push_back(*known->second);
            continue;
        }
        Source unknown;
        unknown.doc = doc;
        for (const Evidence& evidence : meeting.evidence)
            if (evidence.doc == doc && unknown.published.empty())
                unknown.published = evidence.published;
        sources.push_back(std::move(unknown));
    }
    return sources;
}

std::string title_of(const Source& source) {
    return clean(source.title.empty() ? source.doc : source.title);
}

std::string credit_of(const Source& source, Language language) {
    return listed({title_of(source), clean(listed(source.publishers, ", ")),
                   clean(published_in_words(source.published, language))},
                  ", ");
}

std::string address_of(const Source& source) {
    return layout::is_web_address(source.url) ? clean(source.url) : std::string();
}

std::vector<std::string> people_of(const Timeline& timeline, const Meeting& meeting) {
    std::vector<std::string> names;
    if (meeting.people.empty()) return names;
    for (const Participation& part : timeline.participants(meeting.id))
        if (const Actor* actor = timeline.find_actor(part.actor);
            actor != nullptr && actor->kind == ActorKind::person)
            names.push_back(clean(actor->name));
    return names;
}

std::string when_in_words(const Meeting& meeting, Language language) {
    return meeting.when ? in_words(*meeting.when, language) : std::string();
}

std::string listed(const std::vector<std::string>& items, std::string_view separator) {
    std::string out;
    for (const std::string& item : items) {
        if (item.empty()) continue;
        if (!out.empty()) out += separator;
        out += item;
    }
    return out;
}

}  // namespace detente
