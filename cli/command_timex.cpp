// SPDX-License-Identifier: MIT
#include "cli/command_timex.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <map>

#include "cli/support/documents.hpp"
#include "cli/support/output.hpp"
#include "cli/support/timeml.hpp"

namespace detente::cli {
namespace {

constexpr std::array<Name<TimeMode>, 3> mode_names{
    {{TimeMode::automatic, "auto"}, {TimeMode::news, "news"}, {TimeMode::narrative, "narrative"}}};

/// The time stage alone: it starts faster and looks words up in a smaller vocabulary than the whole
/// engine.
class Stage {
  public:
    explicit Stage(TimeMode mode) : mode_(mode) {}

    /// `write(text, timexes)` makes the result.
    template <typename Write>
    std::string read(const Document& document, Write write) const {
        Text text;
        tokenise(document.text, document.blocks, vocabulary_, text);
        return write(text, tagger_.tag(text, {document.published_day(), mode_}));
    }

  private:
    Vocabulary vocabulary_;
    TimeTagger tagger_{vocabulary_};
    TimeMode mode_;
};

std::string lines_of(const Stage& stage, const Document& document) {
    return stage.read(document, [&](const Text& text, const std::vector<Timex>& timexes) {
        std::string lines;
        for (const Timex& timex : timexes) lines += to_json(timex, text, document.doc) + '\n';
        return lines;
    });
}

std::vector<Page> timeml_pages(const Stage& stage, const Batch& batch) {
    std::vector<Page> pages;
    for (const Document& document : batch)
        pages.push_back(
            {document.doc, stage.read(document, [&](const Text& text, const auto& timexes) {
                 return to_timeml(document, text, timexes);
             })});
    return pages;
}

/// Each document to a file of its own in `folder`; "-2" where a name comes again.
int write_files(const TimexOptions& options, const Stage& stage, std::istream& in,
                std::ostream& err) {
    namespace fs = std::filesystem;
    const fs::path folder = options.stream.output;
    std::map<std::string, int> used;
    return deliver_each(
        options.stream, in, err, [&](const Batch& batch) { return timeml_pages(stage, batch); },
        [&](Page&& page) {
            std::string name = timeml_file_name(page.doc);
            if (const int count = ++used[name]; count > 1)
                name.insert(name.size() - 4, fmt::format("-{}", count));
            std::error_code error;
            fs::create_directories((folder / name).parent_path(), error);
            if (error)
                throw Error({(folder / name).parent_path().string()},
                            "cannot be made: " + error.message());
            Output output((folder / name).string(), err);
            output.stream() << page.text;
            output.commit();
        });
}

int print_one(const TimexOptions& options, const Stage& stage, std::istream& in, std::ostream& out,
              std::ostream& err) {
    std::vector<Page> pages;
    const int code = deliver_each(
        options.stream, in, err, [&](const Batch& batch) { return timeml_pages(stage, batch); },
        [&](Page&& page) {
            if (!pages.empty())
                throw Error({page.doc},
                            "a second document, and TimeML is one file each: name a folder for "
                            "them with -o");
            pages.push_back(std::move(page));
        });
    for (const Page& page : pages) out << page.text;
    return code;
}

}  // namespace

void add_timex(CLI::App& app, TimexOptions& options) {
    add_stream(app, options.stream);
    std::vector<std::string> modes;
    for (const auto& mode : mode_names) modes.emplace_back(mode.name);
    add_choice(app, "--mode", options.mode, modes,
               "Count \"Monday\" from the publication day, or along the story");
    add_choice(app, "--format", options.stream.format, {"json", "timeml"},
               "A JSON line an expression, or the text marked up; -o then names a folder");
    add_threads(app, options.stream.threads);
}

int run(const TimexOptions& options, std::istream& in, std::ostream& out, std::ostream& err) {
    const Stage stage(value_of(mode_names, options.mode).value_or(TimeMode::automatic));
    if (options.stream.format != "timeml")
        return print_each(options.stream, in, out, err,
                          [&](const Document& document) { return lines_of(stage, document); });
    if (options.stream.output.empty() || options.stream.output == "-")
        return print_one(options, stage, in, out, err);
    return write_files(options, stage, in, err);
}

}  // namespace detente::cli
