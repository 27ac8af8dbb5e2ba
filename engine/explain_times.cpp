// SPDX-License-Identifier: MIT
#include "engine/explain_stages.hpp"

namespace detente {

Label label(std::string_view name, std::string value) {
    return {name, {std::move(value)}, false};
}

Label list(std::string_view name, std::vector<std::string> values) {
    return {name, std::move(values), true};
}

void add(std::vector<Label>& labels, Label item) {
    if (item.values.empty() || (!item.list && item.values.front().empty())) return;
    labels.push_back(std::move(item));
}

std::vector<std::string> ids_of(const ActorList& actors, const Lexicon& lexicon) {
    std::vector<std::string> ids;
    for (const ActorIndex actor : actors) ids.push_back(lexicon.actors()[actor].id);
    return ids;
}

Mark mark_over(const Text& text, std::uint32_t first, std::uint32_t last, MarkKind kind,
               std::string type) {
    Mark mark;
    mark.kind = kind;
    const Span span = text.span(first, last);
    mark.begin = span.begin;
    mark.end = span.end;
    mark.in_title = span.in_title;
    mark.type = std::move(type);
    return mark;
}

void explain_times(const Text& text, const std::vector<Timex>& times, std::vector<Mark>& out) {
    for (const Timex& time : times) {
        Mark mark = mark_over(text, time.first, time.last, MarkKind::time,
                              std::string(name_of(timex_type_names, time.type)));
        add(mark.labels, label("value", time.value));
        add(mark.labels, label("mod", time.mod));
        add(mark.labels, label("quant", time.quant));
        add(mark.labels, label("freq", time.freq));
        if (time.when) {
            add(mark.labels, label("when", to_string(*time.when)));
            add(mark.labels, label("dated_by", time.explicit_date ? "itself" : "context"));
        }
        add(mark.labels, label("rule", std::string(rule_of(time))));
        out.push_back(std::move(mark));
    }
}

}  // namespace detente
