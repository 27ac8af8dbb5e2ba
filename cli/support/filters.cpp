// SPDX-License-Identifier: MIT
#include "cli/support/filters.hpp"

#include "timelines/actor_names.hpp"
#include "timelines/person.hpp"

namespace detente::cli {
void add_when(CLI::App& app, std::optional<Edtf>& when) {
    app.add_option_function<std::string>(
           "--when", [&when](const std::string& text) { when = *parse_edtf(text); },
           "Only what may have been then: 2022-01, 2022-01-10/2022-01-14, 2022-01-10/..")
        ->check([](const std::string& text) {
            const auto date = parse_edtf(text);
            return date ? std::string()
                        : fmt::format("'{}' is no date: {}", text, date.error().message);
        })
        ->type_name("DATE");
}

std::string actor_id(const std::string& typed, const Timeline& timeline, const ActorNames& names) {
    if (timeline.find_actor(typed) != nullptr) return typed;
    if (const auto known = names.find(typed)) return std::string(*known);
    std::vector<std::string_view> fitting;
    for (const Actor* actor : timeline.actors())
        if (actor->kind == ActorKind::person &&
            same_person(name_words(actor->name), name_words(typed)))
            fitting.push_back(actor->id);
    if (fitting.size() == 1) return std::string(fitting.front());
    const auto near = names.nearest(typed);
    throw Error(fmt::format("nobody knows the actor '{}'{}", typed,
                            fitting.size() > 1 ? fmt::format("; it could be {}", joined(fitting))
                            : near
                                ? fmt::format("; did you mean '{}'?", *near)
                                : "; name it as in the list, such as RUS, NATO or sergei-lavrov"));
}

void add_words(CLI::App& app, const std::string& name, std::vector<std::string>& values,
               const std::string& type, const std::string& description) {
    app.add_option(name, values, description)
        ->delimiter(',')
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->type_name(type);
}

std::vector<std::string> actor_ids(const std::vector<std::string>& typed, const Timeline& timeline,
                                   const TimelineFile& file) {
    std::vector<std::string> ids;
    if (typed.empty()) return ids;
    const ActorNames names(file.actors);
    for (const auto& actor : typed) ids.push_back(actor_id(actor, timeline, names));
    return ids;
}

}  // namespace detente::cli
