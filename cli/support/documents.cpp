// SPDX-License-Identifier: MIT
#include "cli/support/documents.hpp"

#include <fmt/format.h>

#include "cli/support/messages.hpp"
#include "cli/support/output.hpp"
#include "cli/support/progress.hpp"

namespace detente::cli {
namespace {

constexpr std::size_t batch_documents = 64;
constexpr std::size_t batch_bytes = 64 * 1024;

std::vector<Input> inputs_of(const StreamOptions& options) {
    std::vector<Input> inputs;
    for (const auto& path : options.inputs) inputs.push_back({path, "", options.published, ""});
    return inputs;
}

void tell(const ReadReport& report, const StreamOptions& options, Messages& messages) {
    messages.problems(report.problems);
    if (report.skipped != 0)
        messages.note(
            fmt::format("{} skipped: pictures, scripts or other files without text to read",
                        report.skipped == 1 ? "1 file" : fmt::format("{} files", report.skipped)));
    if (report.documents == 0 && report.problems.empty())
        throw Error({options.inputs.front()},
                    "no document in it: give text, mail, HTML, feed, JSON Lines, PDF, WARC or gzip "
                    "files, or "
                    "a folder of them");
}

}  // namespace

void Batcher::add(Document&& document) {
    bytes_ += document.text.size();
    batch_.push_back(std::move(document));
    if (batch_.size() >= batch_documents || bytes_ >= batch_bytes) flush();
}

void Batcher::flush() {
    if (!batch_.empty()) sink_(std::exchange(batch_, {}));
    bytes_ = 0;
}

int deliver_each(const StreamOptions& options, std::istream& in, std::ostream& err,
                 const std::function<std::vector<Page>(const Batch&)>& work,
                 const std::function<void(Page&&)>& deliver) {
    const auto inputs = inputs_of(options);
    Messages messages(err, options.quiet);
    Progress progress(err, options.quiet, expected_documents(inputs));
    const auto report = work_on<std::vector<Page>>(
        inputs, in, options.threads, [&](Batch&& batch) { return work(batch); },
        [&](std::vector<Page>&& pages) {
            for (Page& page : pages) {
                progress.advance(page.documents);
                deliver(std::move(page));
            }
        });
    progress.clear();
    tell(report, options, messages);
    return messages.errors() == 0 ? 0 : 1;
}

int print_each(const StreamOptions& options, std::istream& in, std::ostream& out, std::ostream& err,
               const std::function<std::string(const Document&)>& text_of) {
    Output output(options.output, out);
    const auto pages_of = [&](const Batch& batch) {
        Page page{"", "", batch.size()};
        for (const auto& document : batch) page.text += text_of(document);
        return std::vector<Page>{std::move(page)};
    };
    const int code = deliver_each(options, in, err, pages_of,
                                  [&](Page&& page) { output.stream() << page.text; });
    output.commit();
    return code;
}

}  // namespace detente::cli
