// SPDX-License-Identifier: MIT
#include "engine/document/html/tidy.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace detente {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t deepest = 400;
constexpr std::size_t longest_tag = 16384;
constexpr std::size_t longest_page = std::size_t{4} * 1024 * 1024;
constexpr std::size_t longest_metadata = std::size_t{1} * 1024 * 1024;

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == ':' || c == '_';
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Elements that never nest in themselves: void ones, and those whose end is implied.
constexpr std::array flat{"area"sv, "base"sv,  "body"sv,   "br"sv,    "col"sv,  "colgroup"sv,
                          "dd"sv,   "dt"sv,    "embed"sv,  "head"sv,  "hr"sv,   "html"sv,
                          "img"sv,  "input"sv, "li"sv,     "link"sv,  "meta"sv, "option"sv,
                          "p"sv,    "param"sv, "source"sv, "tbody"sv, "td"sv,   "tfoot"sv,
                          "th"sv,   "thead"sv, "tr"sv,     "track"sv, "wbr"sv};

/// Case does not matter; `word` is in lower case.
bool starts_with_tag(std::string_view text, std::string_view word) {
    return text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                    [](char a, char b) { return a == lower(b); });
}

std::size_t find_tag(std::string_view page, std::string_view word, std::size_t from) {
    for (std::size_t at = page.find('<', from); at != page.npos; at = page.find('<', at + 1))
        if (starts_with_tag(page.substr(at), word)) return at;
    return page.npos;
}

/// Past the ">" of the tag at `at`; one within quotes does not count, unless no other comes.
std::size_t tag_end(std::string_view page, std::size_t at) {
    char quote = 0;
    const std::size_t limit = std::min(page.size(), at + longest_metadata);
    for (std::size_t i = at + 1; i < limit; ++i) {
        const char c = page[i];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if ((c == '"' || c == '\'') && page[i - 1] == '=')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    const std::size_t any = page.find('>', at);
    return any == page.npos ? page.size() : any + 1;
}

/// Which elements are open. Those beyond the depth are dropped with their end tags.
class OpenElements {
  public:
    /// Whether the tag is kept.
    bool open(std::uint32_t name) {
        const bool keep = kept_ < deepest;
        stack_.push_back({name, keep});
        kept_ += keep ? 1U : 0U;
        return keep;
    }
    bool close(std::uint32_t name) {
        const std::size_t low = stack_.size() > 2 * deepest ? stack_.size() - 2 * deepest : 0;
        for (std::size_t i = stack_.size(); i > low; --i) {
            if (stack_[i - 1].name != name) continue;
            const bool keep = stack_[i - 1].kept;
            for (; stack_.size() >= i; stack_.pop_back()) kept_ -= stack_.back().kept ? 1U : 0U;
            return keep;
        }
        return false;
    }

  private:
    struct Element {
        std::uint32_t name;
        bool kept;
    };
    std::vector<Element> stack_;
    std::size_t kept_ = 0;
};

/// FNV-1a, in lower case.
std::uint32_t hash_of(std::string_view name) {
    std::uint32_t hash = 2166136261U;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(lower(c))) * 16777619U;
    return hash;
}

class Tidying {
  public:
    explicit Tidying(std::string_view page) : page_(page) {
        out_.reserve(std::min(page.size(), longest_page) + 64);
    }

    std::string run() {
        while (at_ < page_.size() && out_.size() < longest_page) {
            const std::size_t next = std::min(page_.find('<', at_), page_.size());
            copy_text(next);
            if (at_ >= page_.size()) break;
            if (page_.substr(at_).starts_with("<!--"))
                skip_past("-->");
            else
                tag();
        }
        return std::move(out_);
    }

  private:
    void copy_text(std::size_t end) {
        const std::size_t size = std::min(end - at_, longest_page - out_.size());
        out_.append(page_, at_, size);
        at_ = end;
    }

    void skip_past(std::string_view mark) {
        const std::size_t end = page_.find(mark, at_);
        if (end == page_.npos && mark == "-->") return skip_past(">");
        at_ = end == page_.npos ? page_.size() : end + mark.size();
    }

    void tag() {
        const bool closing = at_ + 1 < page_.size() && page_[at_ + 1] == '/';
        const std::size_t name_begin = at_ + (closing ? 2 : 1);
        std::size_t name_end = name_begin;
        while (name_end < page_.size() && is_name_character(page_[name_end])) ++name_end;
        const std::string_view name = page_.substr(name_begin, name_end - name_begin);
        if (name.empty()) return copy_text(at_ + 1);
        const std::size_t end = tag_end(page_, at_);
        if (!closing && (equals(name, "script") || equals(name, "style")))
            return raw_text(name, end);
        if (keeps(name, closing)) copy_tag(name, closing, end);
        at_ = end;
    }

    bool keeps(std::string_view name, bool closing) {
        for (const std::string_view word : flat)
            if (equals(name, word)) return true;
        return closing ? open_.close(hash_of(name)) : open_.open(hash_of(name));
    }

    void copy_tag(std::string_view name, bool closing, std::size_t end) {
        if (end - at_ <= longest_tag) {
            out_.append(page_, at_, end - at_);
            return;
        }
        out_ += closing ? "</" : "<";
        out_ += name;
        out_ += '>';
    }

    /// A script or style up to its end tag; only JSON-LD is kept.
    void raw_text(std::string_view name, std::size_t tag_end_at) {
        const std::string_view tag = page_.substr(at_, tag_end_at - at_);
        const std::string_view close = equals(name, "script") ? "</script"sv : "</style"sv;
        std::size_t end = find_tag(page_, close, tag_end_at);
        end = end == page_.npos ? page_.size() : tag_end(page_, end);
        const bool keep = tag.find("ld+json") != tag.npos && end - at_ <= longest_metadata;
        if (keep) out_.append(page_, at_, end - at_);
        at_ = end;
    }

    static bool equals(std::string_view name, std::string_view word) {
        return name.size() == word.size() && starts_with_tag(name, word);
    }

    std::string_view page_;
    std::string out_;
    std::size_t at_ = 0;
    OpenElements open_;
};

}  // namespace

std::string tidy_html(std::string_view page) {
    return Tidying(page).run();
}

std::string_view declared_encoding(std::string_view page) {
    const std::string_view head = page.substr(0, 8192);
    for (std::size_t at = find_tag(head, "<meta", 0); at != head.npos;
         at = find_tag(head, "<meta", at + 1)) {
        const std::string_view tag = head.substr(at, tag_end(head, at) - at);
        std::size_t charset = tag.find("charset");
        if (charset == tag.npos) charset = tag.find("CHARSET");
        if (charset == tag.npos) continue;
        const std::size_t begin = tag.find_first_not_of(" ='\"", charset + 7);
        if (begin == tag.npos) continue;
        std::size_t end = begin;
        while (end < tag.size() && is_name_character(tag[end])) ++end;
        return tag.substr(begin, end - begin);
    }
    return {};
}

}  // namespace detente
