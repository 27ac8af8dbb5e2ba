// SPDX-License-Identifier: MIT
// Uses all three installed libraries and every installed header: one meeting out of YAML, drawn as
// SVG.
#include <iostream>

#include "engine/document/document.hpp"
#include "engine/document/read.hpp"
#include "engine/extract.hpp"
#include "engine/text/text.hpp"
#include "engine/text/vocabulary.hpp"
#include "engine/time/timex.hpp"
#include "render/render.hpp"
#include "timelines/check.hpp"
#include "timelines/edtf.hpp"
#include "timelines/error.hpp"
#include "timelines/files.hpp"
#include "timelines/json.hpp"
#include "timelines/meeting.hpp"
#include "timelines/merge.hpp"
#include "timelines/records.hpp"
#include "timelines/register/register.hpp"
#include "timelines/timeline.hpp"
#include "timelines/timeline_file.hpp"

int main() {
    const auto read = detente::parse_timeline_file(
        "detente: 1\n"
        "title: A test of the package\n"
        "events:\n"
        "  - {id: geneva, when: 2022-01-10, kind: talks, title: Geneva talks, parties: [USA, "
        "RUS]}\n",
        "timeline.yaml");
    for (const auto& problem : read.problems) std::cerr << to_string(problem) << '\n';

    const detente::Extractor extractor(read.file.actors);
    detente::Document document;
    document.doc = "none.txt";
    const auto curated =
        detente::curate(detente::merge_documents({extractor.extract(document)}), read.file);
    const detente::Briefing briefing{
        read.file.title, &curated.timeline, {}, *detente::parse_day("2022-02-01")};
    for (const auto& format : detente::formats())
        if (format.name == "svg") std::cout << format.render(briefing, {}).front();
}
