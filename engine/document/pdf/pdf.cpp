// SPDX-License-Identifier: MIT
#include "engine/document/pdf/pdf.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "engine/document/language.hpp"
#include "engine/document/pdf/pages.hpp"
#include "engine/document/pdf/subprocess.hpp"
#include "engine/document/plain_text/lines.hpp"
#include "engine/document/plain_text/plain_text.hpp"
#include "engine/document/published/date_text.hpp"

namespace detente {
namespace {

std::string first_line(std::string_view errors) {
    return std::string(trim(errors.substr(0, errors.find('\n'))));
}

std::string why_not(const Finished& finished) {
    using How = Finished::How;
    if (finished.how == How::missing)
        return "a PDF is read with pdftotext, which is not installed; install poppler-utils, or "
               "save the PDF's text";
    if (finished.how == How::too_slow)
        return "pdftotext takes too long over this PDF; save its text, or only the pages that "
               "matter";
    if (finished.how == How::too_much)
        return "this PDF holds more than 64 MiB of text; save only the pages that matter";
    if (finished.errors.find("assword") != std::string::npos)
        return "this PDF is protected by a password; save a copy without one, or its text";
    return fmt::format(
        "pdftotext cannot read this PDF ({}); it may be damaged: get it anew, or "
        "save its text",
        finished.errors.empty() ? fmt::format("exit code {}", finished.code)
                                : first_line(finished.errors));
}

/// "Title:   Talks" of what pdfinfo prints, for the name "Title".
std::string_view info_field(std::string_view info, std::string_view name) {
    for (std::size_t begin = 0; begin < info.size();) {
        const std::size_t end = std::min(info.find('\n', begin), info.size());
        const std::string_view line = info.substr(begin, end - begin);
        if (line.starts_with(name) && line.substr(name.size()).starts_with(":"))
            return trim(line.substr(name.size() + 1));
        begin = end + 1;
    }
    return {};
}

/// When the file was made: what the text itself says of its day is better.
void add_info(std::string_view bytes, Document& document) {
    const Finished info = run_process({"pdfinfo", "-enc", "UTF-8", "-isodates", "-"}, bytes);
    if (info.how != Finished::How::exited || info.code != 0) return;
    const std::string_view title = info_field(info.output, "Title");
    if (document.title.empty() && title.find(' ') != title.npos) document.title = title;
    constexpr double confidence = 0.6;
    if (document.published_confidence >= confidence) return;
    if (auto day = parse_date_value(info_field(info.output, "CreationDate"))) {
        document.published = std::move(*day);
        document.published_from = "PDF metadata";
        document.published_confidence = confidence;
    }
}

}  // namespace

bool is_pdf(std::string_view head, const std::filesystem::path&) {
    return head.substr(0, 1024).find("%PDF-") < 1024;
}

Document read_pdf(std::string_view bytes, const Hints& hints) {
    const Finished text = run_process({"pdftotext", "-enc", "UTF-8", "-q", "-", "-"}, bytes);
    if (text.how != Finished::How::exited || text.code != 0)
        throw Error(
            why_not(text.code != 0 && text.errors.empty() && text.how == Finished::How::exited
                        ? run_process({"pdftotext", "-enc", "UTF-8", "-", "-"}, bytes)
                        : text));
    if (trim(text.output).find_first_not_of("\f \n") == std::string_view::npos)
        throw Error(
            "this PDF holds no text, only pictures of it; run it through OCR first "
            "(ocrmypdf), or type what matters into a text file");
    Document document = read_plain_text(join_pages(text.output), hints);
    add_info(bytes, document);
    return document;
}

}  // namespace detente
