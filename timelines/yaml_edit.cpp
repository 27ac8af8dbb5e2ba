// SPDX-License-Identifier: MIT
#include "timelines/yaml_edit.hpp"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace detente {
namespace {

using Kind = YamlNode::Kind;

// As in reading: makes a quote that is open at the end of the file an error.
YAML::Node load(const std::string& text) {
    return YAML::Load(text + "\n...\n");
}

YAML::Node node_of(const YamlValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.value)) return YAML::Node(*text);
    if (const auto* items = std::get_if<std::vector<YamlValue>>(&value.value)) {
        YAML::Node list(YAML::NodeType::Sequence);
        for (const auto& item : *items) list.push_back(node_of(item));
        return list;
    }
    YAML::Node mapping(YAML::NodeType::Map);
    for (const auto& member : std::get<std::vector<YamlMember>>(value.value))
        mapping[member.key] = node_of(member.value);
    return mapping;
}

bool says_the_same(const YAML::Node& a, const YAML::Node& b);

bool same_pairs(const YAML::Node& a, const YAML::Node& b) {
    return std::all_of(a.begin(), a.end(), [&](const auto& pair) {
        const auto found = std::find_if(b.begin(), b.end(), [&](const auto& other) {
            return says_the_same(pair.first, other.first);
        });
        return found != b.end() && says_the_same(pair.second, found->second);
    });
}

/// Keys of a mapping may stand in any order; a list without items says as much as nothing.
bool says_the_same(const YAML::Node& a, const YAML::Node& b) {
    const auto nothing = [](const YAML::Node& node) {
        return node.IsNull() || (node.IsSequence() && node.size() == 0);
    };
    if (nothing(a) && nothing(b)) return true;
    if (a.IsScalar() && b.IsScalar()) return a.Scalar() == b.Scalar();
    if (a.Type() != b.Type()) return false;
    if (!a.IsSequence() && !a.IsMap()) return true;
    if (a.size() != b.size()) return false;
    if (a.IsMap()) return same_pairs(a, b);
    return std::equal(a.begin(), a.end(), b.begin(),
                      [](const auto& x, const auto& y) { return says_the_same(x, y); });
}

/// The ',' after an item, before anything but white space and comments; `end` where there is none.
std::size_t comma_after(std::string_view text, std::size_t at, std::size_t end) {
    for (; at < end; ++at) {
        if (text[at] == ',') return at;
        if (text[at] == '#') at = std::min(text.find('\n', at), end);
    }
    return end;
}

bool is_null_word(std::string_view text) {
    return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

}  // namespace

/// What the text has to say at the end.
struct YamlEdit::Meant {
    YAML::Node root;

    void append(const std::string& section, const YAML::Node& entry) {
        if (!root[section] || root[section].IsNull())
            root[section] = YAML::Node(YAML::NodeType::Sequence);
        root[section].push_back(entry);
    }
    /// yaml-cpp 0.7 cannot remove from a sequence: what stays is copied.
    void remove(const std::string& section, std::size_t entry) {
        YAML::Node rest(YAML::NodeType::Sequence);
        std::size_t i = 0;
        for (const auto& item : root[section])
            if (i++ != entry) rest.push_back(item);
        root[section] = rest.size() == 0 ? YAML::Node(YAML::NodeType::Null) : rest;
    }
};

YamlEdit::YamlEdit(std::string text, std::string file)
    : text_(std::move(text)), file_(std::move(file)), meant_(std::make_unique<Meant>()) {
    const auto end = text_.find('\n');
    line_end_ = end != text_.npos && end > 0 && text_[end - 1] == '\r' ? "\r\n" : "\n";
    meant_->root = load(text_);
}

YamlEdit::~YamlEdit() = default;

void YamlEdit::refuse(std::size_t at, const std::string& why) const {
    const auto before = std::string_view(text_).substr(0, at);
    const auto line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
    throw Error({file_, line, at - line_begin(at) + 1},
                why + "; nothing was changed: write it by hand");
}

YamlNode YamlEdit::outline() const {
    auto root = outline_yaml(text_);
    if (!root) refuse(root.error().offset, root.error().message);
    if (root->kind != Kind::mapping) refuse(root->begin, "expected 'detente: 1' and other keys");
    return std::move(*root);
}

const YamlNode::Item& YamlEdit::entry_of(const YamlNode& root, std::string_view section,
                                         std::size_t entry) const {
    const auto* pair = find_key(root, section);
    if (pair == nullptr || entry >= pair->value.items.size())
        refuse(root.begin, fmt::format("the entry of {} is not there any more", section));
    return pair->value.items[entry];
}

// ---------------------------------------------------------------- lines

std::size_t YamlEdit::line_begin(std::size_t at) const {
    const auto before = at == 0 ? text_.npos : text_.rfind('\n', at - 1);
    return before == text_.npos ? 0 : before + 1;
}

/// The end of the line, without its line end.
std::size_t YamlEdit::line_stop(std::size_t at) const {
    const auto end = std::min(text_.find('\n', at), text_.size());
    return end > at && end < text_.size() && text_[end - 1] == '\r' ? end - 1 : end;
}

bool YamlEdit::first_on_line(std::size_t at) const {
    const auto begin = line_begin(at);
    return text_.find_first_not_of(' ', begin) == at;
}

bool YamlEdit::below_blank_line(std::size_t at) const {
    const auto begin = line_begin(at);
    return begin > 0 && line_stop(line_begin(begin - 1)) == line_begin(begin - 1);
}

void YamlEdit::insert_lines(std::size_t after, std::size_t column, const std::string& lines) {
    text_.insert(line_stop(after), line_end_ + std::string(column, ' ') + lines);
}

/// From the line of byte `first` to that of byte `last`, with their line ends.
void YamlEdit::erase_lines(std::size_t first, std::size_t last) {
    const auto begin = line_begin(first);
    const auto end = text_.find('\n', last);
    text_.erase(begin, end == text_.npos ? text_.npos : end + 1 - begin);
}

void YamlEdit::erase_in_flow(const YamlNode& collection, std::size_t item) {
    const auto& gone = collection.items[item];
    const std::size_t close = collection.end - 1;
    const std::size_t next = comma_after(text_, gone.end, close);
    if (next != close) {
        std::size_t end = next + 1;
        while (end < close && text_[end] == ' ') ++end;
        text_.erase(next, end - next);
        text_.erase(gone.begin, gone.end - gone.begin);
        return;
    }
    std::size_t begin = gone.begin;
    while (item > 0 && text_[begin - 1] == ' ') --begin;
    text_.erase(begin, gone.end - begin);
    if (item > 0) text_.erase(comma_after(text_, collection.items[item - 1].end, begin), 1);
}

// ---------------------------------------------------------------- append

std::string YamlEdit::entry_lines(const YamlValue& entry, std::size_t column) const {
    const auto* members = std::get_if<std::vector<YamlMember>>(&entry.value);
    return "- " +
           (members != nullptr ? yaml_block(*members, column + 2, line_end_) : yaml_flow(entry));
}

/// A section of its own: at the end of the document, after a blank line where people left one.
void YamlEdit::append_section(const YamlNode& root, std::string_view section,
                              const YamlValue& entry) {
    const std::string key(section);
    const YamlNode::Item& last = root.items.back();
    if (root.flow) {
        text_.insert(last.end, fmt::format(", {}: [{}]", key, yaml_flow(entry, true)));
        return;
    }
    const bool airy = root.items.size() > 1 && below_blank_line(last.begin);
    std::string lines = key + ':' + line_end_ + std::string(root.column + 2, ' ') +
                        entry_lines(entry, root.column + 2);
    lines = std::string(root.column, ' ') + lines + line_end_;
    std::size_t at = std::min(line_stop(root.end) + line_end_.size(), text_.size());
    while (at < text_.size() && text_.compare(at, 3, "...") != 0 &&
           text_.compare(at, 3, "---") != 0)
        at = std::min(text_.find('\n', at), text_.size() - 1) + 1;
    const bool open = at > 0 && text_[at - 1] != '\n';
    text_.insert(at, (open ? line_end_ : "") + (airy ? line_end_ : "") + lines);
}

void YamlEdit::append_to(const YamlNode& root, const YamlNode::Item& pair, const YamlValue& entry) {
    const YamlNode& list = pair.value;
    const bool nothing = list.kind == Kind::null || is_null_word(std::string_view(text_).substr(
                                                        list.begin, list.end - list.begin));
    const bool bare =
        list.kind == Kind::sequence && list.items.empty() && list.end == list.begin + 2;
    if (list.kind != Kind::sequence && !nothing)
        refuse(list.begin, fmt::format("{} is no list that can be added to", pair.key));
    if (root.flow && nothing) {
        text_.replace(pair.colon + 1, list.end - pair.colon - 1,
                      fmt::format(" [{}]", yaml_flow(entry, true)));
    } else if (nothing || (bare && !root.flow)) {
        const std::size_t column = root.column + 2;
        insert_lines(list.end, column, entry_lines(entry, column));
        text_.erase(pair.colon + 1, list.end - pair.colon - 1);
    } else if (list.flow && list.items.empty()) {
        text_.insert(list.begin + 1, yaml_flow(entry, true));
    } else if (list.flow) {
        text_.insert(list.items.back().end, ", " + yaml_flow(entry, true));
    } else {
        const auto& last = list.items.back();
        const bool airy = list.items.size() > 1 && below_blank_line(last.begin);
        insert_lines(last.end, list.column, entry_lines(entry, list.column));
        if (airy) text_.insert(line_stop(last.end), line_end_);
    }
}

void YamlEdit::append(std::string_view section, const YamlValue& entry) {
    const auto root = outline();
    if (const auto* pair = find_key(root, section))
        append_to(root, *pair, entry);
    else
        append_section(root, section, entry);
    meant_->append(std::string(section), node_of(entry));
}

// ---------------------------------------------------------------- other changes

void YamlEdit::remove(std::string_view section, std::size_t entry) {
    const auto root = outline();
    const auto& gone = entry_of(root, section, entry);
    const auto& list = find_key(root, section)->value;
    if (list.flow)
        erase_in_flow(list, entry);
    else
        erase_lines(gone.begin, gone.end);
    meant_->remove(std::string(section), entry);
}

void YamlEdit::add_key(const YamlNode& mapping, std::string_view key, const YamlValue& value) {
    const std::string pair = std::string(key) + ": " + yaml_flow(value, mapping.flow);
    const auto from = std::find_if(mapping.items.begin(), mapping.items.end(),
                                   [](const auto& item) { return item.key == "from"; });
    const bool at_end = from == mapping.items.begin() || from == mapping.items.end();
    const auto& before = at_end ? mapping.items.back() : *(from - 1);
    if (mapping.flow)
        text_.insert(before.end, ", " + pair);
    else
        insert_lines(before.end, mapping.column, pair);
}

void YamlEdit::change_value(const YamlNode::Item& pair, const YamlValue& value, bool in_flow) {
    const YamlNode& old = pair.value;
    const std::string text = yaml_flow(value, in_flow);
    const bool below = line_begin(old.begin) > pair.colon;
    if (old.kind == Kind::null) {
        text_.insert(pair.colon + 1, " " + text);
    } else if (!below || in_flow) {
        text_.replace(old.begin, old.end - old.begin, text);
    } else {
        erase_lines(old.begin, old.end);
        text_.insert(pair.colon + 1, " " + text);
    }
}

void YamlEdit::set(std::string_view section, std::size_t entry, std::string_view key,
                   const YamlValue& value) {
    const auto root = outline();
    const auto& changed = entry_of(root, section, entry).value;
    if (changed.kind != Kind::mapping || changed.items.empty())
        refuse(changed.begin, fmt::format("this entry of {} is no mapping", section));
    if (const auto* pair = find_key(changed, key))
        change_value(*pair, value, changed.flow);
    else
        add_key(changed, key, value);
    meant_->root[std::string(section)][entry][std::string(key)] = node_of(value);
}

void YamlEdit::drop(std::string_view section, std::size_t entry, std::string_view key) {
    const auto root = outline();
    const auto& changed = entry_of(root, section, entry).value;
    const auto* pair = find_key(changed, key);
    if (pair == nullptr) return;
    const auto index = static_cast<std::size_t>(pair - changed.items.data());
    if (changed.items.size() == 1) refuse(pair->begin, "this is all that the entry says");
    if (changed.flow) {
        erase_in_flow(changed, index);
    } else if (first_on_line(pair->begin)) {
        erase_lines(pair->begin, pair->end);
    } else {
        const std::size_t next = changed.items[index + 1].begin;
        if (text_.find_first_not_of(" \r\n", pair->end) != next)
            refuse(pair->end, "a comment stands between this key and the next");
        text_.erase(pair->begin, next - pair->begin);
    }
    meant_->root[std::string(section)][entry].remove(std::string(key));
}

std::string YamlEdit::finish() {
    bool good = false;
    try {
        good = says_the_same(load(text_), meant_->root);
    } catch (const YAML::Exception&) {
        good = false;
    }
    if (!good)
        throw Error({file_},
                    "the change does not fit into the form of this file; nothing was "
                    "changed: write it by hand");
    return text_;
}

}  // namespace detente
