// SPDX-License-Identifier: MIT
#include "engine/document/html/metadata.hpp"

#include <algorithm>
#include <array>

#include "engine/document/plain_text/lines.hpp"

namespace detente {
namespace {

using namespace std::string_view_literals;

enum class What { published, modified, title, publisher, url, language };

/// A `<meta>` by its name, property, itemprop or http-equiv (lower case).
struct Meta {
    std::string_view name;
    What what;
    double confidence = 0;
};

constexpr std::array metas{
    Meta{"article:published_time", What::published, 0.95},
    Meta{"article:published", What::published, 0.95},
    Meta{"og:article:published_time", What::published, 0.95},
    Meta{"og:published_time", What::published, 0.95},
    Meta{"rnews:datepublished", What::published, 0.95},
    Meta{"datepublished", What::published, 0.95},
    Meta{"parsely-pub-date", What::published, 0.95},
    Meta{"sailthru.date", What::published, 0.92},
    Meta{"publication_date", What::published, 0.92},
    Meta{"publish_date", What::published, 0.92},
    Meta{"publish-date", What::published, 0.92},
    Meta{"publishdate", What::published, 0.92},
    Meta{"pubdate", What::published, 0.92},
    Meta{"article_date_original", What::published, 0.92},
    Meta{"article.published", What::published, 0.92},
    Meta{"cxenseparse:recs:publishtime", What::published, 0.92},
    Meta{"originalpublicationdate", What::published, 0.92},
    Meta{"citation_publication_date", What::published, 0.92},
    Meta{"citation_date", What::published, 0.9},
    Meta{"dc.date.issued", What::published, 0.92},
    Meta{"dcterms.issued", What::published, 0.92},
    Meta{"dcterms.created", What::published, 0.85},
    Meta{"dc.date.created", What::published, 0.85},
    Meta{"dcterms.date", What::published, 0.85},
    Meta{"dc.date", What::published, 0.85},
    Meta{"datecreated", What::published, 0.85},
    Meta{"date", What::published, 0.8},
    Meta{"article:modified_time", What::modified, 0.6},
    Meta{"og:updated_time", What::modified, 0.5},
    Meta{"datemodified", What::modified, 0.6},
    Meta{"last-modified", What::modified, 0.4},
    Meta{"lastmod", What::modified, 0.4},
    Meta{"dcterms.modified", What::modified, 0.5},
    Meta{"dc.date.modified", What::modified, 0.5},
    Meta{"og:title", What::title},
    Meta{"twitter:title", What::title},
    Meta{"dc.title", What::title},
    Meta{"og:site_name", What::publisher},
    Meta{"dc.publisher", What::publisher},
    Meta{"dcterms.publisher", What::publisher},
    Meta{"og:url", What::url},
    Meta{"content-language", What::language},
    Meta{"dc.language", What::language},
};

std::string lower_of(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

class Collecting {
  public:
    explicit Collecting(const HtmlTree& tree) : tree_(tree) {}

    Metadata run() {
        for (std::size_t i = 0; i < tree_.nodes().size(); ++i) look_at(i);
        if (found_.title.empty()) found_.title = heading_.empty() ? page_title() : heading_;
        return std::move(found_);
    }

  private:
    void look_at(std::size_t index) {
        const HtmlNode& node = tree_.nodes()[index];
        switch (node.tag) {
            case GUMBO_TAG_HTML:
                set(found_.language, HtmlTree::attribute(node, "lang"));
                break;
            case GUMBO_TAG_META:
                meta(node);
                break;
            case GUMBO_TAG_LINK:
                link(node);
                break;
            case GUMBO_TAG_TITLE:
                if (title_.empty()) title_ = tree_.text_of(index);
                break;
            case GUMBO_TAG_H1:
                if (heading_.empty()) heading_ = tree_.text_of(index);
                break;
            case GUMBO_TAG_SCRIPT:
                if (HtmlTree::attribute(node, "type").find("ld+json") != std::string_view::npos)
                    if (index + 1 < node.end) read_json_ld(tree_.nodes()[index + 1].text, found_);
                break;
            default:
                break;
        }
    }

    static void set(std::string& field, std::string_view value) {
        if (field.empty()) append_collapsed(field, trim(value));
    }

    void link(const HtmlNode& node) {
        if (HtmlTree::attribute(node, "rel") == "canonical")
            if (const auto href = HtmlTree::attribute(node, "href"); href.starts_with("http"))
                found_.url = href;
    }

    void meta(const HtmlNode& node) {
        const std::string_view content = HtmlTree::attribute(node, "content");
        if (content.empty()) return;
        for (const char* attribute : {"property", "name", "itemprop", "http-equiv"}) {
            const std::string name = lower_of(HtmlTree::attribute(node, attribute));
            const auto* known = std::find_if(metas.begin(), metas.end(),
                                             [&](const Meta& entry) { return entry.name == name; });
            if (known != metas.end()) return store(*known, content);
        }
    }

    void store(const Meta& meta, std::string_view content) {
        switch (meta.what) {
            case What::title:
                set(found_.title, content);
                break;
            case What::publisher:
                set(found_.publisher, content);
                break;
            case What::url:
                set(found_.url, content);
                break;
            case What::language:
                set(found_.language, content);
                break;
            case What::published:
                add_day(found_.published, meta, content);
                break;
            case What::modified:
                add_day(found_.modified, meta, content);
                break;
        }
    }

    void add_day(std::vector<DayFrom>& days, const Meta& meta, std::string_view content) {
        if (auto iso = parse_date_value(content, day_order_of(found_.language)))
            days.push_back({*iso, "meta " + std::string(meta.name), meta.confidence});
    }

    /// "Headline | The Paper": what stands before the last separator, where it is long enough.
    std::string page_title() const {
        constexpr std::array separators{" | "sv, " \xe2\x80\x93 "sv, " \xe2\x80\x94 "sv, " - "sv,
                                        " :: "sv};
        for (const std::string_view separator : separators) {
            const std::size_t at = title_.rfind(separator);
            if (at != title_.npos && at >= 15) return title_.substr(0, at);
        }
        return title_;
    }

    const HtmlTree& tree_;
    Metadata found_;
    std::string title_;
    std::string heading_;
};

}  // namespace

Metadata read_metadata(const HtmlTree& tree) {
    return Collecting(tree).run();
}

}  // namespace detente
