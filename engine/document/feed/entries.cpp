// SPDX-License-Identifier: MIT
#include "engine/document/feed/entries.hpp"

#include <expat.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

/// An element of an entry and where its text goes. Of two for one member the first that is not
/// empty counts.
struct Member {
    std::string_view element;
    std::string FeedEntry::*field;
};

constexpr std::array members{
    Member{"title", &FeedEntry::title},
    Member{"link", &FeedEntry::url},
    Member{"guid", &FeedEntry::url},
    Member{"id", &FeedEntry::url},
    Member{"pubDate", &FeedEntry::published},
    Member{"dc:date", &FeedEntry::published},
    Member{"dcterms:issued", &FeedEntry::published},
    Member{"published", &FeedEntry::published},
    Member{"issued", &FeedEntry::published},
    Member{"updated", &FeedEntry::updated},
    Member{"modified", &FeedEntry::updated},
    Member{"dcterms:modified", &FeedEntry::updated},
    Member{"content:encoded", &FeedEntry::content},
    Member{"content", &FeedEntry::content},
    Member{"description", &FeedEntry::summary},
    Member{"summary", &FeedEntry::summary},
    Member{"source", &FeedEntry::source},
};

std::string_view attribute(const XML_Char** attributes, std::string_view name) {
    for (; *attributes != nullptr; attributes += 2)
        if (attributes[0] == name) return attributes[1];
    return {};
}

class Parsing {
  public:
    explicit Parsing(const std::function<void(const Feed&, FeedEntry&&)>& use)
        : use_(use), parser_(XML_ParserCreate("UTF-8"), &XML_ParserFree) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
        XML_SetEntityDeclHandler(parser_.get(), on_entity);
        // Names such as &nbsp; that feeds use without declaring them come to on_skipped.
        XML_UseForeignDTD(parser_.get(), XML_TRUE);
        XML_SetSkippedEntityHandler(parser_.get(), on_skipped);
    }

    std::optional<FeedFault> run(std::string_view xml) {
        constexpr std::size_t step = std::size_t{1} << 20U;
        for (std::size_t at = 0; at <= xml.size(); at += step) {
            const std::string_view part = xml.substr(at, step);
            const int last = at + step > xml.size() ? 1 : 0;
            if (XML_Parse(parser_.get(), part.data(), static_cast<int>(part.size()), last) ==
                XML_STATUS_OK)
                continue;
            return FeedFault{XML_GetCurrentLineNumber(parser_.get()),
                             XML_ErrorString(XML_GetErrorCode(parser_.get())), hostile_};
        }
        return std::nullopt;
    }

  private:
    static Parsing& self(void* data) { return *static_cast<Parsing*>(data); }
    static void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
        self(data).start(name, attributes);
    }
    static void XMLCALL on_end(void* data, const XML_Char* name) { self(data).end(name); }
    static void XMLCALL on_text(void* data, const XML_Char* text, int size) {
        self(data).text({text, static_cast<std::size_t>(size)});
    }
    static void XMLCALL on_skipped(void* data, const XML_Char* name, int) {
        self(data).text(std::string("&") + name + ';');
    }
    static void XMLCALL on_entity(void* data, const XML_Char*, int, const XML_Char*, int,
                                  const XML_Char*, const XML_Char*, const XML_Char*,
                                  const XML_Char*) {
        self(data).hostile_ = true;
        XML_StopParser(self(data).parser_.get(), XML_FALSE);
    }

    void start(std::string_view name, const XML_Char** attributes) {
        if (name.starts_with("atom:")) name.remove_prefix(5);
        ++depth_;
        if (field_ != nullptr) return inner_tag("<", name);
        if (name == "item" || name == "entry") {
            in_entry_ = true;
            entry_ = {};
            entry_depth_ = depth_;
            return;
        }
        if (in_entry_ && depth_ == entry_depth_ + 1)
            start_member(name, attributes);
        else if (!in_entry_ && depth_ <= 3)
            start_of_feed(name);
    }

    void start_member(std::string_view name, const XML_Char** attributes) {
        const auto* member = std::find_if(members.begin(), members.end(), [&](const Member& known) {
            return known.element == name;
        });
        if (member == members.end()) return;
        const std::string_view rel = attribute(attributes, "rel");
        const std::string_view href = attribute(attributes, "href");
        if (name == "link" && !href.empty()) {
            if (rel.empty() || rel == "alternate") entry_.url = href;
            return;
        }
        field_ = &(entry_.*(member->field));
        address_only_ = field_ == &entry_.url;
        as_html_ = attribute(attributes, "type") == "xhtml";
        field_depth_ = depth_;
        text_.clear();
    }

    void start_of_feed(std::string_view name) {
        if (name == "title" && feed_.title.empty())
            field_ = &feed_.title;
        else if ((name == "language" || name == "dc:language") && feed_.language.empty())
            field_ = &feed_.language;
        field_depth_ = depth_;
        as_html_ = false;
        address_only_ = false;
        text_.clear();
    }

    void end(std::string_view name) {
        if (field_ != nullptr && depth_ == field_depth_)
            end_member();
        else if (field_ != nullptr)
            inner_tag("</", name);
        else if (in_entry_ && depth_ == entry_depth_) {
            in_entry_ = false;
            use_(feed_, std::move(entry_));
        }
        --depth_;
    }

    void end_member() {
        const std::string_view text = trim(text_);
        const bool fits =
            !address_only_ || text.starts_with("http://") || text.starts_with("https://");
        if (field_->empty() && fits) *field_ = text;
        field_ = nullptr;
    }

    void inner_tag(std::string_view open, std::string_view name) {
        if (as_html_) text_.append(open).append(name.substr(name.find(':') + 1)).append(">");
    }

    void text(std::string_view text) {
        if (field_ == nullptr) return;
        if (!as_html_) {
            text_ += text;
            return;
        }
        for (const char c : text) {
            if (c == '<')
                text_ += "&lt;";
            else
                text_ += c;
        }
    }

    const std::function<void(const Feed&, FeedEntry&&)>& use_;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
    Feed feed_;
    FeedEntry entry_;
    std::string text_;
    std::string* field_ = nullptr;
    std::size_t depth_ = 0;
    std::size_t entry_depth_ = 0;
    std::size_t field_depth_ = 0;
    bool in_entry_ = false;
    bool as_html_ = false;       ///< elements within the field are kept as tags
    bool address_only_ = false;  ///< a guid that is no address is none
    bool hostile_ = false;
};

}  // namespace

std::optional<FeedFault> parse_feed(std::string_view xml,
                                    const std::function<void(const Feed&, FeedEntry&&)>& use) {
    return Parsing(use).run(xml);
}

}  // namespace detente
