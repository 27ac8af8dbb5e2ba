// SPDX-License-Identifier: MIT
#include "engine/time/timex.hpp"

#include "engine/time/actions.hpp"
#include "timelines/json.hpp"

namespace detente {

std::string_view rule_of(const Timex& timex) {
    return timex.pattern < 0 ? "range" : time_rules::id_of(timex.pattern);
}

std::string to_json(const Timex& timex, const Text& text, std::string_view doc) {
    const std::size_t begin = text.tokens[timex.first].begin;
    const std::size_t end = text.tokens[timex.last - 1].end;
    std::string out;
    JsonWriter json(out);
    json.begin_object().field("doc", doc).field("begin", begin).field("end", end);
    json.field("type", name_of(timex_type_names, timex.type)).field("value", timex.value);
    json.field("text", text.bytes.substr(begin, end - begin));
    json.field_if("mod", timex.mod).field_if("quant", timex.quant).field_if("freq", timex.freq);
    json.end_object();
    return out;
}

}  // namespace detente
