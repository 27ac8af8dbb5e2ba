// SPDX-License-Identifier: MIT
// The example built again after each of its articles is changed, taken away or added: what people
// wrote in timeline.yaml stays on the timeline, field by field.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "cli/support/briefing.hpp"
#include "cli/support/gather.hpp"
#include "tests/catch.hpp"
#include "tests/scratch.hpp"
#include "timelines/files.hpp"
#include "timelines/merge.hpp"
#include "timelines/timeline.hpp"

using namespace detente;
using namespace detente::cli;
namespace fs = std::filesystem;

namespace {

struct Built {
    TimelineFile file;
    std::vector<Meeting> candidates;
    CurationResult curated;
};

Built build(const fs::path& folder) {
    std::ostringstream err;
    std::istringstream in;
    Messages messages(err, true);
    Progress progress(err, true, 0);
    const auto file = read_timeline(find_briefing(folder), messages);
    REQUIRE(file);
    const auto gathered = gather(inputs_of(*file), file->actors, 1, in, progress);
    auto candidates = merge_documents(gathered.documents);
    auto curated = curate(candidates, *file);
    return {*file, std::move(candidates), std::move(curated)};
}

struct Field {
    std::string_view name;
    bool (*same)(const Meeting&, const Meeting&);
};
template <auto member>
bool same(const Meeting& a, const Meeting& b) {
    return a.*member == b.*member;
}
constexpr std::array<Field, 16> fields{{{"when", same<&Meeting::when>},
                                        {"status", same<&Meeting::status>},
                                        {"kind", same<&Meeting::kind>},
                                        {"title", same<&Meeting::title>},
                                        {"parties", same<&Meeting::parties>},
                                        {"people", same<&Meeting::people>},
                                        {"hosts", same<&Meeting::hosts>},
                                        {"mediators", same<&Meeting::mediators>},
                                        {"place", same<&Meeting::place>},
                                        {"country", same<&Meeting::country>},
                                        {"venue", same<&Meeting::venue>},
                                        {"topics", same<&Meeting::topics>},
                                        {"outcome", same<&Meeting::outcome>},
                                        {"series", same<&Meeting::series>},
                                        {"round", same<&Meeting::round>},
                                        {"moved_from", same<&Meeting::moved_from>}}};

bool is_told(const Built& built, const std::string& words) {
    return std::any_of(
        built.curated.untied.begin(), built.curated.untied.end(),
        [&](const Problem& problem) { return problem.message.find(words) != std::string::npos; });
}

/// How many fields were compared.
std::size_t check_curated(const Built& built) {
    std::size_t compared = 0;
    REQUIRE(built.curated.ties.size() == built.file.events.size() + built.file.rejected.size());
    for (const EntryTie& tie : built.curated.ties) {
        if (tie.rejection) {
            const std::string& id = built.file.rejected[tie.entry].id;
            INFO("the rejection of " << id);
            if (tie.candidate.empty()) CHECK(is_told(built, "'" + id + "'"));
            continue;
        }
        const CuratedEvent& event = built.file.events[tie.entry];
        const TimelineMeeting* shown = built.curated.timeline.find_meeting(tie.meeting);
        INFO("the event " << event.meeting.id);
        REQUIRE(shown != nullptr);
        for (const Field& field : fields) {
            if (!event.has(field.name)) continue;
            INFO(field.name);
            CHECK(field.same(shown->meeting, event.meeting));
            ++compared;
        }
        const bool alone = event.has("when") && event.has("parties");
        if (tie.candidate.empty() && !alone) CHECK(is_told(built, "'" + tie.meeting + "'"));
    }
    return compared;
}

std::vector<fs::path> articles(const fs::path& folder) {
    std::vector<fs::path> all;
    for (const auto& file : fs::directory_iterator(folder / "articles")) all.push_back(file.path());
    std::sort(all.begin(), all.end());
    return all;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// What editors do to an article that is out already.
std::vector<std::string> changes_of(const std::string& text) {
    return {
        text.substr(0, text.size() / 2),
        replaced(replaced(text, "Geneva", "Lausanne"), "Monday", "Tuesday"),
        replaced(text, "met", "will meet"),
    };
}

}  // namespace

TEST_CASE("whatever becomes of an article of the example, no curated field changes") {
    const tests::Scratch scratch;
    const fs::path folder = scratch.folder() / "briefing";
    fs::copy(fs::path(DETENTE_SOURCE_DIR) / "examples/geneva-2022", folder,
             fs::copy_options::recursive);
    const std::string yaml = read_file(folder / "timeline.yaml");
    const std::size_t all_fields = check_curated(build(folder));
    CHECK(all_fields > 50);
    const auto all = articles(folder);
    REQUIRE(all.size() > 20);
    for (const fs::path& article : all) {
        INFO(article.filename().string());
        const std::string text = read_file(article);
        for (const std::string& changed : changes_of(text)) {
            write_file(article, changed);
            CHECK(check_curated(build(folder)) == all_fields);
        }
        fs::remove(article);
        CHECK(check_curated(build(folder)) == all_fields);
        write_file(article, text);
    }
    CHECK(read_file(folder / "timeline.yaml") == yaml);
}

TEST_CASE("articles that come one after the other never cost a curated field") {
    const tests::Scratch scratch;
    const fs::path folder = scratch.folder() / "briefing";
    fs::copy(fs::path(DETENTE_SOURCE_DIR) / "examples/geneva-2022", folder,
             fs::copy_options::recursive);
    const auto all = articles(folder);
    const std::size_t all_fields = check_curated(build(folder));
    const fs::path away = scratch.folder() / "away";
    fs::create_directory(away);
    for (const auto& article : all) fs::rename(article, away / article.filename());
    scratch.write("briefing/articles/empty.txt", "Nothing happened.\n");
    for (const auto& article : all) {
        INFO(article.filename().string());
        fs::rename(away / article.filename(), article);
        CHECK(check_curated(build(folder)) == all_fields);
    }
    scratch.write(
        "briefing/articles/2022-03-01-more.txt",
        "GENEVA, March 1 (Example Wire) - Russian and American diplomats met in Geneva on "
        "Tuesday. They had met there on January 10 and on January 21.\n");
    CHECK(check_curated(build(folder)) == all_fields);
}
