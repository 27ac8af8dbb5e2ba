// SPDX-License-Identifier: MIT
// Detente as a library: meetings out of a sentence, then who met whom.
#include <exception>
#include <iostream>
#include <string>

#include "engine/document/read.hpp"
#include "engine/extract.hpp"
#include "timelines/timeline.hpp"

namespace {

constexpr const char* sample =
    "Foreign Minister Dmytro Kuleba of Ukraine met U.S. Secretary of State Antony Blinken in "
    "Washington on Tuesday. On Thursday he will travel to Warsaw for talks with Poland and "
    "Romania.";

/// A document needs a text and, for words like "on Tuesday", the day it was published.
detente::Document document_of(const std::string& text, const std::string& published) {
    detente::Document document;
    document.doc = "command line";
    document.published = published;
    document.text = text;
    document.blocks = detente::find_blocks(text);
    return document;
}

std::string joined(const std::vector<std::string>& items) {
    std::string line;
    for (const auto& item : items) line += (line.empty() ? "" : ", ") + item;
    return line;
}

void print(const detente::Meeting& meeting) {
    std::cout << (meeting.when ? to_string(*meeting.when) : "undated") << "  "
              << joined(meeting.parties) << "  "
              << (meeting.place.empty() ? "place not told" : meeting.place) << "  ("
              << to_string(meeting.status) << ")\n";
}

/// Everyone whom `actor` meets on the timeline, by meeting.
void print_who_met(const detente::Timeline& timeline, const detente::Actor& actor) {
    for (const auto* entry : timeline.meetings_of(actor.id)) {
        std::cout << actor.name << " with";
        for (const auto& other : timeline.participants(entry->meeting.id))
            if (other.actor != actor.id) std::cout << ' ' << other.actor;
        std::cout << ": " << entry->meeting.id << '\n';
    }
}

}  // namespace

int main(int count, char** arguments) try {
    const std::string text = count > 1 ? arguments[1] : sample;
    const std::string published = count > 2 ? arguments[2] : "2022-02-23";
    const detente::Extractor extractor;
    auto found = extractor.extract(document_of(text, published));
    detente::number_ids(found.meetings);

    detente::Timeline timeline;
    for (const auto& meeting : found.meetings) {
        print(meeting);
        timeline.add_meeting({meeting});
    }
    std::cout << '\n';
    for (const auto* actor : timeline.actors())
        if (actor->kind != detente::ActorKind::person) print_who_met(timeline, *actor);
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
