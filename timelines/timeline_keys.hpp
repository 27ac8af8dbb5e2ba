// SPDX-License-Identifier: MIT
// What may stand in timeline.yaml, as data: the reader's tables carry it, and whatever describes
// the format (messages, a schema, documentation) is made from it.
#pragma once

#include <string_view>
#include <vector>

namespace detente {

enum class Shape {
    version,     ///< the number 1
    id,          ///< text without white space
    text,        ///< any scalar
    day,         ///< ISO 8601 calendar day
    date,        ///< EDTF
    number,      ///< whole, 1 or more
    status,      ///< one of status_names
    kind,        ///< one of kind_names
    actor_kind,  ///< one of actor_kind_names
    language,    ///< one of language_names
    texts,       ///< list of text
    actor_ids,   ///< list of actor ids
    ids,         ///< list of two or more ids
    merges,      ///< list of lists of two or more ids, or of mappings, named in `of`
    mapping,     ///< one mapping, named in `of`
    mappings,    ///< list of mappings, named in `of`
    inputs,      ///< list of paths or mappings, named in `of`
};

struct KeyInfo {
    std::string_view name;
    Shape shape = Shape::text;
    std::string_view about;  ///< one phrase for people
    bool required = false;
    std::string_view of = {};
};

struct MappingInfo {
    std::string_view name;  ///< "event"; the whole file is "timeline"
    std::vector<KeyInfo> keys;
};

/// Every mapping of the format, the whole file first, keys in the order in which people write them.
std::vector<MappingInfo> timeline_file_mappings();

}  // namespace detente
