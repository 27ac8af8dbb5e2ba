// SPDX-License-Identifier: MIT
// Where everything stands in a YAML text, to the byte: yaml-cpp tells where a value begins, but a
// change that leaves all else as it is also needs to know where it ends.
#pragma once

#include <cstddef>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "timelines/error.hpp"

namespace detente {

/// A value and its extent in bytes, half-open. A null that is not written is empty, where it would
/// be written. Anchors and tags belong to the value.
struct YamlNode {
    enum class Kind { null, scalar, sequence, mapping };
    struct Item;

    Kind kind = Kind::null;
    bool flow = false;  ///< written with brackets
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t column = 0;   ///< 0-based, of the keys or the '-' of a block
    std::vector<Item> items;  ///< of a sequence or mapping
};

/// An item of a sequence, or a pair of a mapping, from its '-' or key to the end of its value.
struct YamlNode::Item {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view key;   ///< as written, without quotes
    std::size_t colon = 0;  ///< of a pair: the ':'
    YamlNode value;
};

/// The first document of `yaml`, which is known to be YAML. An error, at its byte, for the forms
/// that are too rare to be changed by a program: complex keys, and keys that span lines.
tl::expected<YamlNode, ParseError> outline_yaml(std::string_view yaml);

/// The pair of that key, or null.
const YamlNode::Item* find_key(const YamlNode& mapping, std::string_view key);

}  // namespace detente
