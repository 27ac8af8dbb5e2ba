// SPDX-License-Identifier: MIT
#include "cli/support/filters.hpp"

#include "timelines/actor_names.hpp"
#include "timelines/person.hpp"

namespace detente::cli {

void add_date(CLI::App& app, const std::string& name, std::optional<Edtf>& date, bool intervals,
              const std::string& description) {
    app.add_option_function<std::string>(
           name, [&date](const std::string& text) { date = *parse_edtf(text); }, description)
        ->check([intervals](const std::string& text) {
            const auto parsed = parse_edtf(text);
            if (!parsed) return fmt::format("'{}' is no date: {}", text, parsed.error().message);
            if (intervals || !parsed->is_interval) return std::string();
            return fmt::format("'{}' is an interval: give one date, such as 2022-01 or 2022-01-10",
                               text);
        })
        ->type_name("DATE");
}

void add_when(CLI::App& app, std::optional<Edtf>& when) {
    add_date(app, "--when", when, true,
             "Only what may have been then: 2022-01, 2022-01-10/2022-01-14, 2022-01-10/..");
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
