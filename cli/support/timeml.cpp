// SPDX-License-Identifier: MIT
#include "cli/support/timeml.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/xml.hpp"

namespace detente::cli {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n\n";

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out.append(" ").append(name).append("=\"");
    append_escaped(out, value);
    out += '"';
}

void append_element(std::string& out, std::string_view name, std::string_view content) {
    out.append("<").append(name).append(">");
    append_escaped(out, content);
    out.append("</").append(name).append(">\n\n");
}

void append_timex(std::string& out, std::size_t number, const Timex& timex,
                  std::string_view words) {
    out += fmt::format("<TIMEX3 tid=\"t{}\"", number);
    append_attribute(out, "type", name_of(timex_type_names, timex.type));
    append_attribute(out, "value", timex.value);
    append_attribute(out, "mod", timex.mod);
    append_attribute(out, "quant", timex.quant);
    append_attribute(out, "freq", timex.freq);
    const bool calendar = timex.type == TimexType::date || timex.type == TimexType::time;
    const bool by_anchor = calendar && !timex.explicit_date;
    append_attribute(out, "temporalFunction", by_anchor ? "true" : "false");
    out += '>';
    append_escaped(out, words);
    out += "</TIMEX3>";
}

void append_creation_time(std::string& out, std::string_view published) {
    out += "<DCT><TIMEX3 tid=\"t0\"";
    const bool has_hour = published.find('T') != std::string_view::npos;
    append_attribute(out, "type", has_hour ? "TIME" : "DATE");
    append_attribute(out, "value", published.empty() ? "XXXX-XX-XX" : published);
    out += " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">";
    append_escaped(out, published);
    out += "</TIMEX3></DCT>\n\n";
}

}  // namespace

std::string to_timeml(const Document& document, const Text& text,
                      const std::vector<Timex>& timexes) {
    std::string out(head);
    append_element(out, "DOCID", document.doc);
    append_creation_time(out, document.published);
    if (!document.title.empty()) append_element(out, "TITLE", document.title);
    out += "<TEXT>";
    std::size_t at = 0;
    for (std::size_t i = 0; i < timexes.size(); ++i) {
        const std::size_t begin = text.tokens[timexes[i].first].begin;
        append_escaped(out, text.bytes.substr(at, begin - at));
        append_timex(out, i + 1, timexes[i], text.view(timexes[i].first, timexes[i].last));
        at = text.tokens[timexes[i].last - 1].end;
    }
    append_escaped(out, text.bytes.substr(at));
    return out + "</TEXT>\n\n</TimeML>\n";
}

std::string timeml_file_name(const std::string& doc) {
    std::string name;
    std::size_t begin = 0;
    while (begin <= doc.size()) {
        const std::size_t end = std::min(doc.find('/', begin), doc.size());
        const std::string part = doc.substr(begin, end - begin);
        begin = end + 1;
        if (part.empty() || part == "." || part == "..") continue;
        if (!name.empty()) name += '/';
        for (const char c : part) name += static_cast<unsigned char>(c) < ' ' ? '_' : c;
    }
    return (name.empty() ? "document" : name) + ".tml";
}

}  // namespace detente::cli
