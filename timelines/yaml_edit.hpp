// SPDX-License-Identifier: MIT
// Changes to a YAML text that leave every byte they do not speak of: comments, order, quoting, line
// ends and spacing stay as people made them.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "timelines/yaml_outline.hpp"
#include "timelines/yaml_write.hpp"

namespace detente {

/// A text whose root is a mapping; its keys are `sections`, most of them lists whose entries are
/// counted from 0. What cannot be changed safely throws Error with the place and the lines to write
/// by hand. Every change is also made to the parsed values, and `finish` compares both.
class YamlEdit {
  public:
    /// `text` has to be YAML; `file` is for messages.
    YamlEdit(std::string text, std::string file);
    ~YamlEdit();
    YamlEdit(const YamlEdit&) = delete;
    YamlEdit& operator=(const YamlEdit&) = delete;

    /// Adds an entry at the end of a section, which is made where it is missing.
    void append(std::string_view section, const YamlValue& entry);
    void remove(std::string_view section, std::size_t entry);
    /// Gives a key of an entry another value, or adds the key before `from`, or at the end.
    void set(std::string_view section, std::size_t entry, std::string_view key,
             const YamlValue& value);
    /// Takes a key out of an entry.
    void drop(std::string_view section, std::size_t entry, std::string_view key);

    /// The new text, which says what was meant and nothing else: checked by reading it again.
    std::string finish();

  private:
    struct Meant;

    [[noreturn]] void refuse(std::size_t at, const std::string& why) const;
    YamlNode outline() const;
    const YamlNode::Item& entry_of(const YamlNode& root, std::string_view section,
                                   std::size_t entry) const;
    std::size_t line_begin(std::size_t at) const;
    std::size_t line_stop(std::size_t at) const;
    bool first_on_line(std::size_t at) const;
    bool below_blank_line(std::size_t at) const;
    void insert_lines(std::size_t after, std::size_t column, const std::string& lines);
    void erase_lines(std::size_t first, std::size_t last);
    void erase_in_flow(const YamlNode& collection, std::size_t item);
    std::string entry_lines(const YamlValue& entry, std::size_t column) const;
    void append_section(const YamlNode& root, std::string_view section, const YamlValue& entry);
    void append_to(const YamlNode& root, const YamlNode::Item& pair, const YamlValue& entry);
    void add_key(const YamlNode& mapping, std::string_view key, const YamlValue& value);
    void change_value(const YamlNode::Item& pair, const YamlValue& value, bool in_flow);

    std::string text_;
    std::string file_;
    std::string line_end_;
    std::unique_ptr<Meant> meant_;
};

}  // namespace detente
