// SPDX-License-Identifier: MIT
// One YAML file being read by tables of keys: values are taken where they fit, everything else
// becomes a problem at its line and column, and a file that expands without end is left after a
// while.
#pragma once

#include <yaml-cpp/yaml.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "timelines/meeting.hpp"
#include "timelines/timeline_file.hpp"
#include "timelines/timeline_keys.hpp"

namespace detente {

class YamlReading {
  public:
    explicit YamlReading(std::string file) : file_(std::move(file)) {}

    Location locate(const YAML::Mark& mark) const;
    /// Nothing has no place of its own: it is where its key is.
    Location locate(const YAML::Node& node) const {
        return locate(node.IsNull() ? key_ : node.Mark());
    }
    void enter(const YAML::Mark& key) { key_ = key; }
    void problem(Location at, std::string message, Severity severity = Severity::error);
    void problem(const YAML::Node& at, std::string message) { problem(locate(at), message); }

    /// Counts one more value; false, with one problem, where aliases make the file endless.
    bool visit(const YAML::Node& node);
    /// Whether the node is a list (nothing counts as an empty one); else a problem.
    bool is_list(const YAML::Node& node);

    std::optional<std::string> text(const YAML::Node& node);
    void wrong_type(const YAML::Node& node, std::string_view expected);

    /// In the order of the file, at most `most_problems`.
    std::vector<Problem> take_problems();

    std::vector<ActorReference> references;

  private:
    std::string file_;
    std::vector<Problem> problems_;
    std::size_t visits_ = 0;
    YAML::Mark key_ = YAML::Mark::null_mark();
};

// Readers of one value: on a value that does not fit they add a problem and leave `out` as it was.
void read_value(YamlReading& in, const YAML::Node& node, std::string& out);
void read_value(YamlReading& in, const YAML::Node& node, std::vector<std::string>& out);
void read_value(YamlReading& in, const YAML::Node& node, std::optional<Edtf>& out);
void read_value(YamlReading& in, const YAML::Node& node, int& out);
void read_id(YamlReading& in, const YAML::Node& node, std::string& out);
void read_day(YamlReading& in, const YAML::Node& node, std::string& out);
void read_actor_id(YamlReading& in, const YAML::Node& node, std::string& out);
void read_actor_ids(YamlReading& in, const YAML::Node& node, std::vector<std::string>& out);

/// One of a closed set; the message of a problem lists it.
template <typename Enum, std::size_t size>
void read_name(YamlReading& in, const YAML::Node& node, std::string_view what,
               const std::array<Name<Enum>, size>& names, Enum& out);
void unknown_name(YamlReading& in, const YAML::Node& node, std::string_view what,
                  const std::vector<std::string_view>& known);

/// What a key of a mapping is and how its value goes into `Target`.
template <typename Target>
struct Key {
    KeyInfo info;
    void (*read)(YamlReading& in, const YAML::Node& node, Target& out);
};

struct KeyMatch {
    std::size_t index;  ///< into the table
    YAML::Mark key;
    YAML::Node value;
};

/// The pairs of a mapping whose keys are known. Unknown, repeated and missing keys are problems;
/// `what` names the mapping in them ("an event").
std::vector<KeyMatch> match_keys(YamlReading& in, const YAML::Node& node, std::string_view what,
                                 const std::vector<KeyInfo>& keys);

template <typename Target, std::size_t size>
std::vector<KeyInfo> infos(const std::array<Key<Target>, size>& keys) {
    std::vector<KeyInfo> all;
    for (const auto& key : keys) all.push_back(key.info);
    return all;
}

/// Reads a mapping by its table and returns the names of the keys that it has, in file order.
template <typename Target, std::size_t size>
std::vector<std::string> read_mapping(YamlReading& in, const YAML::Node& node,
                                      std::string_view what,
                                      const std::array<Key<Target>, size>& keys, Target& out) {
    static const std::vector<KeyInfo> known = infos(keys);
    std::vector<std::string> given;
    for (const auto& match : match_keys(in, node, what, known)) {
        in.enter(match.key);
        keys[match.index].read(in, match.value, out);
        given.emplace_back(known[match.index].name);
    }
    return given;
}

template <typename Enum, std::size_t size>
void read_name(YamlReading& in, const YAML::Node& node, std::string_view what,
               const std::array<Name<Enum>, size>& names, Enum& out) {
    const auto written = in.text(node);
    if (!written) return;
    if (const auto value = value_of(names, *written)) {
        out = *value;
        return;
    }
    std::vector<std::string_view> known;
    for (const auto& name : names) known.push_back(name.name);
    unknown_name(in, node, what, known);
}

}  // namespace detente
