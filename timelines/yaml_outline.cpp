// SPDX-License-Identifier: MIT
// Recursive descent over the lines of block collections and the brackets of flow collections.
// YAML 1.2, chapters 7 and 8: https://yaml.org/spec/1.2.2/
#include "timelines/yaml_outline.hpp"

#include <algorithm>
#include <string>

namespace detente {
namespace {

constexpr std::size_t deepest = 100;

class Outliner {
  public:
    explicit Outliner(std::string_view text) : text_(text) {}

    YamlNode document() {
        if (text_.starts_with("\xEF\xBB\xBF")) pos_ = 3;
        skip_to_content();
        while (at('%') && column() == 0) skip_line();
        if (marker("---")) pos_ += 3;
        skip_to_content();
        YamlNode root = block_node(0);
        return root;
    }

  private:
    bool at(char c, std::size_t ahead = 0) const {
        return pos_ + ahead < text_.size() && text_[pos_ + ahead] == c;
    }
    bool at_end() const { return pos_ >= text_.size(); }
    bool blank(std::size_t i) const {
        return i >= text_.size() || text_[i] == ' ' || text_[i] == '\t' || line_end(i);
    }
    bool line_end(std::size_t i) const {
        return i >= text_.size() || text_[i] == '\n' || text_[i] == '\r';
    }
    std::size_t line_begin(std::size_t i) const {
        const auto before = i == 0 ? text_.npos : text_.rfind('\n', i - 1);
        const std::size_t begin = before == text_.npos ? 0 : before + 1;
        return begin == 0 && text_.starts_with("\xEF\xBB\xBF") ? 3 : begin;
    }
    std::size_t column() const { return pos_ - line_begin(pos_); }
    bool marker(std::string_view mark) const {
        return column() == 0 && text_.substr(pos_, 3) == mark && blank(pos_ + 3);
    }
    bool document_end() const { return at_end() || marker("---") || marker("..."); }

    [[noreturn]] void refuse(const std::string& message) const { throw ParseError{message, pos_}; }

    void skip_line() {
        const auto end = text_.find('\n', pos_);
        pos_ = end == text_.npos ? text_.size() : end + 1;
    }
    void skip_blanks() {
        while (at(' ') || at('\t')) ++pos_;
    }
    bool comment() const { return at('#') && (pos_ == 0 || blank(pos_ - 1)); }
    /// Over white space, line ends and comments.
    void skip_to_content() {
        for (;;) {
            while (!at_end() && blank(pos_)) ++pos_;
            if (!comment()) return;
            skip_line();
        }
    }

    /// Anchors and tags, on this line or before the value's.
    void skip_properties() {
        while (at('&') || at('!')) {
            while (!at_end() && !blank(pos_)) ++pos_;
            const std::size_t after = pos_;
            skip_blanks();
            if (line_end(pos_) || comment()) {
                pos_ = after;
                return;
            }
        }
    }

    void quoted() {
        const char quote = text_[pos_++];
        while (!at_end()) {
            if (quote == '"' && at('\\'))
                pos_ += 2;
            else if (!at(quote))
                ++pos_;
            else if (quote == '\'' && at('\'', 1))
                pos_ += 2;
            else
                break;
        }
        if (at_end()) refuse("a quote that was opened is not closed");
        ++pos_;
    }

    /// Plain text on this line, up to its last letter.
    void plain_line(bool in_flow) {
        std::size_t end = pos_;
        for (; !line_end(pos_); ++pos_) {
            if (comment()) break;
            if (at(':') &&
                (blank(pos_ + 1) || (in_flow && std::string_view(",[]{}").find(text_[pos_ + 1]) !=
                                                    std::string_view::npos)))
                break;
            if (in_flow && std::string_view(",[]{}").find(text_[pos_]) != std::string_view::npos)
                break;
            if (!blank(pos_)) end = pos_ + 1;
        }
        pos_ = end;
    }

    // ------------------------------------------------------------ flow

    YamlNode flow_node() {
        YamlNode node;
        node.begin = pos_;
        skip_properties();
        skip_to_content();
        node.column = column();
        if (at('[') || at('{')) {
            flow_collection(node);
        } else if (at('"') || at('\'')) {
            quoted();
            node.kind = YamlNode::Kind::scalar;
        } else {
            const std::size_t start = pos_;
            plain_flow();
            node.kind = pos_ == start ? YamlNode::Kind::null : YamlNode::Kind::scalar;
        }
        node.end = pos_;
        return node;
    }

    /// Plain text may go on over lines.
    void plain_flow() {
        plain_line(true);
        for (;;) {
            const std::size_t end = pos_;
            while (!at_end() && blank(pos_)) ++pos_;
            const bool goes_on =
                !at_end() && !comment() && pos_ != end &&
                std::string_view(",[]{}:").find(text_[pos_]) == std::string_view::npos;
            if (!goes_on) {
                pos_ = end;
                return;
            }
            const std::size_t start = pos_;
            plain_line(true);
            if (pos_ == start) {
                pos_ = end;
                return;
            }
        }
    }

    void flow_collection(YamlNode& node) {
        if (++depth_ > deepest) refuse("lists or mappings are nested too deeply");
        const bool mapping = at('{');
        const char close = mapping ? '}' : ']';
        node.kind = mapping ? YamlNode::Kind::mapping : YamlNode::Kind::sequence;
        node.flow = true;
        ++pos_;
        for (skip_to_content(); !at(close); skip_to_content()) {
            if (at_end()) refuse("a bracket that was opened is not closed");
            node.items.push_back(mapping ? flow_pair() : flow_item());
            skip_to_content();
            if (at(','))
                ++pos_;
            else if (!at(close))
                refuse("this form of a list or mapping is not known");
        }
        ++pos_;
        --depth_;
    }

    YamlNode::Item flow_item() {
        YamlNode::Item item;
        item.begin = pos_;
        item.value = flow_node();
        item.end = pos_;
        const std::size_t end = pos_;
        skip_to_content();
        if (at(':')) refuse("a pair without braces in a list is not known");
        pos_ = end;
        return item;
    }

    YamlNode::Item flow_pair() {
        YamlNode::Item item;
        item.begin = pos_;
        item.key = key(true);
        item.end = pos_;
        skip_to_content();
        if (!at(':')) {  // a key alone
            pos_ = item.colon = item.value.begin = item.value.end = item.end;
            return item;
        }
        item.colon = pos_++;
        const std::size_t after = pos_;
        skip_to_content();
        if (at(',') || at('}')) {
            pos_ = item.value.begin = item.value.end = item.end = after;
            return item;
        }
        item.value = flow_node();
        item.end = pos_;
        return item;
    }

    std::string_view key(bool in_flow) {
        if (at('?') && blank(pos_ + 1)) refuse("a key after '?' is not known");
        skip_properties();
        const std::size_t begin = pos_;
        if (at('"') || at('\'')) {
            quoted();
            return text_.substr(begin + 1, pos_ - begin - 2);
        }
        if (at('[') || at('{') || at('*')) refuse("a key has to be plain text");
        plain_line(in_flow);
        return text_.substr(begin, pos_ - begin);
    }

    // ------------------------------------------------------------ block

    bool dash() const { return at('-') && blank(pos_ + 1); }

    /// Whether the line at `pos_` begins a pair of a block mapping; `pos_` stays.
    bool pair_begins() {
        const std::size_t start = pos_;
        skip_properties();
        bool found = at('?') && blank(pos_ + 1);
        if (!found && !at('[') && !at('{') && !at('|') && !at('>')) {
            const std::size_t content = pos_;
            if (at('"') || at('\''))
                quoted();
            else
                plain_line(false);
            const bool one_line =
                text_.substr(content, pos_ - content).find('\n') == std::string_view::npos;
            skip_blanks();
            found = one_line && at(':') && blank(pos_ + 1);
        }
        pos_ = start;
        return found;
    }

    /// A value whose first byte is at `pos_`, after nothing but indentation or a '-'. Lines of it
    /// are indented by `indent` or more.
    YamlNode block_node(std::size_t indent) {
        if (++depth_ > deepest) refuse("lists or mappings are nested too deeply");
        YamlNode node;
        node.begin = node.end = pos_;
        node.column = column();
        if (document_end()) {
        } else if (dash()) {
            block_sequence(node);
        } else if (pair_begins()) {
            block_mapping(node);
        } else {
            node = inline_node(indent);
        }
        --depth_;
        return node;
    }

    void block_sequence(YamlNode& node) {
        node.kind = YamlNode::Kind::sequence;
        while (!document_end() && column() == node.column && dash()) {
            YamlNode::Item item;
            item.begin = pos_;
            const std::size_t after = ++pos_;
            skip_blanks();
            if (line_end(pos_) || comment())
                item.value = next_lines(after, node.column + 1, node.column + 1);
            else
                item.value = block_node(node.column + 1);
            finish(node, std::move(item));
        }
    }

    void block_mapping(YamlNode& node) {
        node.kind = YamlNode::Kind::mapping;
        while (!document_end() && column() == node.column && !dash()) {
            YamlNode::Item item;
            item.begin = pos_;
            item.key = key(false);
            skip_blanks();
            if (!at(':')) refuse("expected a key and ':'");
            item.colon = pos_;
            const std::size_t after = ++pos_;
            skip_blanks();
            if (line_end(pos_) || comment())
                item.value = next_lines(after, node.column + 1, node.column);
            else
                item.value = inline_node(node.column + 1);
            finish(node, std::move(item));
        }
    }

    void finish(YamlNode& node, YamlNode::Item item) {
        item.end = std::max(item.value.end, item.colon + (item.colon == 0 ? 0 : 1));
        item.end = std::max(item.end, item.begin + 1);
        node.end = item.end;
        pos_ = item.end;
        node.items.push_back(std::move(item));
        skip_to_content();
    }

    /// A value on the lines after its key or '-', or nothing. A list may stand under its key.
    YamlNode next_lines(std::size_t after, std::size_t indent, std::size_t list_indent) {
        skip_to_content();
        const bool belongs =
            !document_end() && (column() >= indent || (dash() && column() >= list_indent));
        if (belongs) return block_node(indent);
        YamlNode nothing;
        nothing.begin = nothing.end = pos_ = after;
        return nothing;
    }

    /// A value on the line of its key: a scalar, a flow collection, or an anchor with lines below.
    YamlNode inline_node(std::size_t indent) {
        YamlNode node;
        node.begin = pos_;
        skip_properties();
        const std::size_t after = pos_;
        skip_blanks();
        if (line_end(pos_) || comment()) {  // only an anchor or a tag
            const std::size_t begin = node.begin;
            node = next_lines(after, indent, indent - 1);
            node.begin = begin;
            return node;
        }
        node.column = column();
        if (at('[') || at('{')) {
            flow_collection(node);
        } else if (at('|') || at('>')) {
            node.kind = YamlNode::Kind::scalar;
            literal(indent);
        } else {
            node.kind = YamlNode::Kind::scalar;
            at('"') || at('\'') ? quoted() : plain_block(indent);
        }
        node.end = pos_;
        return node;
    }

    std::size_t indent_of_line(std::size_t begin) const {
        std::size_t i = begin;
        while (i < text_.size() && text_[i] == ' ') ++i;
        return i - begin;
    }

    void plain_block(std::size_t indent) {
        plain_line(false);
        for (;;) {
            const std::size_t end = pos_;
            skip_blanks();
            if (comment()) {
                pos_ = end;
                return;
            }
            while (!at_end() && blank(pos_)) ++pos_;
            const bool goes_on = !document_end() && column() >= indent && !comment() && pos_ != end;
            if (!goes_on) {
                pos_ = end;
                return;
            }
            plain_line(false);
        }
    }

    /// "|" or ">": its lines, and with "+" the empty ones that follow.
    void literal(std::size_t indent) {
        const std::size_t header = pos_;
        skip_line();
        const auto head = text_.substr(header, pos_ - header);
        const bool keep = head.substr(0, head.find('#')).find('+') != head.npos;
        std::size_t end = line_stop(header);
        while (!at_end()) {
            const std::size_t begin = pos_;
            const bool empty = line_end(begin + indent_of_line(begin));
            if (!empty && (indent_of_line(begin) < indent || document_end())) break;
            skip_line();
            if (!empty || keep) end = line_stop(begin);
        }
        pos_ = end;
    }

    /// The end of the line, without its line end.
    std::size_t line_stop(std::size_t i) const {
        while (!line_end(i)) ++i;
        return i;
    }

    std::string_view text_;
    std::size_t pos_ = 0;
    std::size_t depth_ = 0;
};

}  // namespace

tl::expected<YamlNode, ParseError> outline_yaml(std::string_view yaml) {
    try {
        return Outliner(yaml).document();
    } catch (const ParseError& error) {
        return tl::unexpected<ParseError>(error);
    }
}

const YamlNode::Item* find_key(const YamlNode& mapping, std::string_view key) {
    const auto found = std::find_if(mapping.items.begin(), mapping.items.end(),
                                    [&](const auto& item) { return item.key == key; });
    return found == mapping.items.end() ? nullptr : &*found;
}

}  // namespace detente
