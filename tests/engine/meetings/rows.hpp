// SPDX-License-Identifier: MIT
// Tables of what one text tells: a row a text, a line a meeting found.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract.hpp"
#include "tests/catch.hpp"

namespace meeting_rows {

struct Row {
    std::string text;
    std::vector<std::string> meetings;  ///< "2022-01-10 held talks RUS+USA @Geneva"
};

inline std::string line_of(const detente::Meeting& meeting) {
    std::string line = meeting.when ? to_string(*meeting.when) : "undated";
    line += ' ' + std::string(to_string(meeting.status)) + ' ' +
            std::string(to_string(meeting.kind)) + ' ';
    auto parties = meeting.parties;
    std::sort(parties.begin(), parties.end());
    for (std::size_t i = 0; i < parties.size(); ++i) line += (i == 0 ? "" : "+") + parties[i];
    if (!meeting.place.empty()) line += " @" + meeting.place;
    return line;
}

/// Of a text published on Tuesday, 1 February 2022; empty lines part paragraphs.
inline std::vector<detente::Meeting> extracted(const std::string& text) {
    static const detente::Extractor extractor;
    detente::Document document;
    document.doc = "text";
    document.published = "2022-02-01";
    document.text = text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", begin), text.size());
        document.blocks.push_back({detente::BlockKind::paragraph, begin, end});
        begin = end + 2;
    }
    return extractor.extract(document).meetings;
}

inline std::vector<std::string> meetings_in(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto& meeting : extracted(text)) lines.push_back(line_of(meeting));
    return lines;
}

inline void check(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(meetings_in(row.text) == row.meetings);
    }
}

}  // namespace meeting_rows
