// SPDX-License-Identifier: MIT
// From named inputs to results: read on one thread, worked on by many, handed on in input order.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <utility>
#include <vector>

#include "cli/support/options.hpp"
#include "cli/support/pipeline.hpp"
#include "engine/document/read.hpp"

namespace detente::cli {

/// Documents go between threads in batches, for a short wire story costs less than a handover.
using Batch = std::vector<Document>;

/// Fills batches to 64 documents or 64 KB of text.
class Batcher {
  public:
    explicit Batcher(std::function<void(Batch&&)> sink) : sink_(std::move(sink)) {}
    void add(Document&& document);
    void flush();

  private:
    std::function<void(Batch&&)> sink_;
    Batch batch_;
    std::size_t bytes_ = 0;
};

/// `admit` sees each document first, in order, and may change or refuse it. Throws what read_inputs
/// throws.
template <typename Result>
ReadReport work_on(
    const std::vector<Input>& inputs, std::istream& in, unsigned threads,
    std::function<Result(Batch&&)> work, std::function<void(Result&&)> deliver,
    const std::function<bool(Document&)>& admit = [](Document&) { return true; }) {
    OrderedPipeline<Batch, Result> pipeline(thread_count(threads), std::move(work),
                                            std::move(deliver));
    Batcher batcher([&](Batch&& batch) { pipeline.push(std::move(batch)); });
    const auto finish = [&] {
        batcher.flush();
        pipeline.finish();
    };
    try {
        auto report = read_inputs(inputs, in, [&](Document&& document) {
            if (admit(document)) batcher.add(std::move(document));
        });
        finish();
        return report;
    } catch (const Error&) {  // what was read before the unusable input is still handed on
        finish();
        throw;
    }
}

/// What came of some documents that stood side by side in the input.
struct Page {
    std::string doc;  ///< of a page that holds one document, else empty
    std::string text;
    std::size_t documents = 1;
};

/// Works on the documents of the options' inputs, delivers the pages in input order, tells problems
/// on `err`. Returns and throws as `print_each`.
int deliver_each(const StreamOptions& options, std::istream& in, std::ostream& err,
                 const std::function<std::vector<Page>(const Batch&)>& work,
                 const std::function<void(Page&&)>& deliver);

/// What extract, read and timex do: prints `text_of` each document of the options' inputs, tells
/// problems on `err`. Returns the exit code: 1 where a line or file was no document. Throws Error
/// where there was no document at all.
int print_each(const StreamOptions& options, std::istream& in, std::ostream& out, std::ostream& err,
               const std::function<std::string(const Document&)>& text_of);

}  // namespace detente::cli
